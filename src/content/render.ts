import type { ScanMatch, ScanResult } from './types'

const WIDTH = 100
const MOST_LINES = 40

/** Nothing that a terminal would obey or that reorders what is read: control and format characters become "·". */
const inert = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '·')

/** Two cells for what East Asian fonts draw wide, so that the marks stand under their words. */
const cells = (text: string): number => {
  let width = 0
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0
    const wide = (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf)
    const alsoWide = (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xff00 && point <= 0xff60) || point >= 0x1f300
    width += wide || alsoWide ? 2 : 1
  }
  return width
}

const lineOf = (source: string, { start, end }: ScanMatch): [from: number, to: number] => {
  let from = start
  let to = end
  while (from > 0 && start - from < WIDTH / 2 && source[from - 1] !== '\n') from--
  while (to < source.length && to - start < WIDTH && source[to] !== '\n') to++
  return [from, to]
}

/** A scan for people on a terminal: the verdict, and the lines of the page with marks under what was found. */
export const renderScan = (source: string, scan: ScanResult): string => {
  const out = [`${scan.verdict}  ${scan.score}/100`]
  for (const match of scan.matches.slice(0, MOST_LINES)) {
    const [from, to] = lineOf(source, match)
    const before = inert(source.slice(from, match.start))
    const marked = inert(source.slice(match.start, Math.min(match.end, from + WIDTH)))
    const after = inert(source.slice(match.end, to))
    const trick = match.obfuscation === undefined ? '' : `, disguised: ${match.obfuscation}`
    out.push('', `  ${before}${marked}${after}`)
    out.push(
      `  ${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(marked)))} ${match.family} (${match.language}, strength ${match.strength}${trick})`,
    )
  }
  if (scan.matches.length > MOST_LINES) out.push('', `  and ${scan.matches.length - MOST_LINES} more`)
  const contexts = [...new Set(scan.contexts.map(({ context }) => context))]
  if (contexts.length > 0) out.push('', `argues against: ${contexts.join(', ')}`)
  for (const { domain } of scan.successors) out.push(`moved to: ${inert(domain)}`)
  for (const { lane, score } of scan.lanes) out.push(`other sign: ${lane} ${score}/100`)
  for (const { title, count } of scan.works) out.push(`work: ${inert(title)} (${count} times)`)
  for (const { code, message } of scan.notes) out.push(`note: ${code} ${inert(message)}`)
  return `${out.join('\n')}\n`
}

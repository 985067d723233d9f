import { parseDomain } from '../domains/parse'
import type { Line } from './types'

const withoutOuterDashes = (name: string): string => {
  let start = 0
  let end = name.length
  while (start < end && name.charAt(start) === '-') start += 1
  while (end > start && name.charAt(end - 1) === '-') end -= 1
  return name.slice(start, end)
}

/** Edits (insert, delete, replace) between two short strings; the work is bounded by their lengths. */
export const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])))
    row = next
  }
  return row[b.length] ?? 0
}

// Reserved for documentation and tests (RFC 2606): no registry lists them, people print them all the same.
const reserved = ['example', 'test', 'invalid', 'localhost']
const commonLong = [...reserved, 'info', 'site', 'online', 'club', 'store', 'space', 'live', 'world', 'asia', 'link']

const isSuffix = (label: string): boolean => reserved.includes(label) || parseDomain(`x.${label}`).isListed

/** A last label that was misread by a letter or two, put right where only one long suffix is that near. */
const mendSuffix = (label: string): string | null => {
  if (isSuffix(label)) return label
  if (label.length < 4) return null
  // One letter wrong in four to five, two in six and more.
  const near = commonLong.filter(
    (suffix) => suffix.length >= 4 && edits(suffix, label.slice(0, 12)) <= (suffix.length < 6 ? 1 : 2),
  )
  return near.length === 1 ? (near[0] ?? null) : null
}

/** Stands in the text where a dot was nearly read; no recogniser writes it. */
const TRACE = '\u0001'

const wordUnit = /[a-z0-9.\-\u0001]/

/** Lower case, a traced dot as TRACE, whatever a domain has no letters for as a space. */
const prepared = (text: string, lostDots: readonly number[]): string => {
  const lost = new Set(lostDots)
  let out = ''
  for (let at = 0; at < Math.min(text.length, 500); at++) {
    if (lost.has(at)) out += TRACE
    const char = (text[at] ?? '').toLowerCase()
    out += ',:;·•'.includes(char) ? '.' : wordUnit.test(char) && char !== TRACE ? char : ' '
  }
  return out
}

/**
 * A sentence that ends where the next begins, its space lost: "Wait.It was". Two letters, the first a capital, and more
 * words after them: half of the little words that open sentences are countries too.
 */
const SENTENCE_END = /(?<=\p{L})\.(?=\p{Lu}\p{L} +\p{L})/gu

/** Name and suffix as a domain, or null. Shorter names than four letters are made of noise more often than of a domain. */
const domainOf = (name: string, suffix: string | null): string | null => {
  const trimmed = withoutOuterDashes(name)
  if (suffix === null || trimmed.replaceAll('-', '').length < 4 || trimmed.length > 63) return null
  return `${trimmed}.${suffix}`
}

const fromLabels = (word: string): string | null => {
  const labels = word.split('.').filter((label) => label !== '' && !label.startsWith('-'))
  return labels.length < 2 ? null : domainOf(labels.at(-2) ?? '', mendSuffix(labels.at(-1) ?? ''))
}

/** The last trace that has a suffix after it, read as the dot that it was. */
const fromTrace = (word: string): string | null => {
  const parts = word.split(TRACE)
  for (let n = parts.length - 1; n > 0; n--) {
    const tail = parts.slice(n).join('').replace(/^-/, '')
    const before = parts.slice(0, n).join('').split('.')
    const name = before.at(-1) ?? ''
    // Two letters after a trace are too little: half of all pairs of letters are a country.
    if (tail.length < 3 || tail.includes('.')) continue
    const found = domainOf(name, mendSuffix(tail))
    if (found !== null) return found
  }
  return null
}

/** A dot with a space beside it, at the end of a line: a recogniser's space, unless the suffix is as short as a word. */
const fromSpaced = (text: string): string | null => {
  const words = text
    .replaceAll(TRACE, '')
    .split(' ')
    .filter((word) => word !== '')
  const last = words.length - 1
  const joined = words.slice(-3).join('')
  const dotted =
    words[last - 1] === '.'
      ? joined
      : words[last - 1]?.endsWith('.') || words[last]?.startsWith('.')
        ? words.slice(-2).join('')
        : null
  if (dotted === null) return null
  const suffix = dotted.slice(dotted.lastIndexOf('.') + 1)
  return suffix.length < 3 ? null : fromLabels(dotted)
}

export interface Named {
  readonly domain: string
  /** Whether a dot stood in the line, or only a trace or a place for it. */
  readonly dotted: boolean
}

/** What a line names, with how plainly. Linear in the text. */
export const named = (line: string, lostDots: readonly number[] = []): readonly Named[] => {
  const text = prepared(line.replace(SENTENCE_END, ' '), lostDots)
  const found = new Map<string, boolean>()
  for (const word of text.split(' ')) {
    const plain = fromLabels(word.replaceAll(TRACE, ''))
    if (plain !== null) found.set(plain, true)
    else if (word.includes(TRACE)) {
      const traced = fromTrace(word)
      if (traced !== null) found.set(traced, false)
    }
  }
  if (found.size === 0) {
    const spaced = fromSpaced(text)
    if (spaced !== null) found.set(spaced, false)
  }
  return [...found].map(([domain, dotted]) => ({ domain, dotted }))
}

/**
 * Domains that a line of text names, as far as it can be told without knowing which to expect: labels joined by dots, a
 * suffix that exists at the end. Commas and colons count as dots, a space beside a dot only at the end of the line.
 *
 * @param lostDots places where the recogniser saw a trace of a dot (`Line.lostDots`)
 */
export const namedDomains = (line: string, lostDots: readonly number[] = []): readonly string[] =>
  named(line, lostDots).map(({ domain }) => domain)

/** Below this mean a line is noise: Japanese or hatching read as Latin. */
const LEAST = 0.5
/** What a reading is worth whose dot was put in. */
const UNDOTTED = 0.7

/** Domains that a line names, with the confidence of the line, less where its dot had to be put in. */
export const namedBy = (
  line: Line,
): readonly { readonly domain: string; readonly confidence: number; readonly line: Line }[] =>
  line.confidence < LEAST
    ? []
    : named(line.text, line.lostDots).map(({ domain, dotted }) => ({
        domain,
        confidence: dotted ? line.confidence : UNDOTTED * line.confidence,
        line,
      }))

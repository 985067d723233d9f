import { parseDomain } from '../domains/parse'
import { callerSigns } from './caller-terms'
import { combine } from './combine'
import { contextsOf } from './contexts'
import { type Evidence, gather } from './evidence'
import { withForbidden } from './forbidding'
import { judge } from './judge'
import { findLanes } from './lanes'
import { likenessOf } from './likeness'
import { workNumbers } from './numbered'
import { type Readable, readInput } from './read'
import { type Sign, signWithoutTerm } from './sign'
import { structureSigns } from './structure'
import { findSuccessors } from './successors'
import { learntWords } from './telling'
import type { ScanContext, ScanInput, ScanMatch, ScanNote, ScanOptions, ScanResult, WatermarkMatch } from './types'
import { matchWatermark } from './watermark'
import { withoutHeld } from './within'
import { findWorks } from './works'

const MOST_MATCHES = 500
const MOST_CONTEXTS = 100
const MOST_ALTS = 200

const hostOf = (url: string | undefined): string | null => {
  if (url === undefined) return null
  const start = url.indexOf('://')
  const rest = start < 0 ? url : url.slice(start + 3)
  let end = 0
  while (end < rest.length && end < 300 && !'/?#:'.includes(rest[end] as string)) end++
  return parseDomain(rest.slice(0, end)).registrable
}

/** Own domain written on the works: in the alternative text and titles of pictures. */
const ownMarks = (page: Readable, own: string | null): { marks: WatermarkMatch[]; signs: Sign[] } => {
  if (own === null) return { marks: [], signs: [] }
  const marks: WatermarkMatch[] = []
  const signs: Sign[] = []
  const seen = new Set<string>()
  for (const { alt, title, start, end } of page.images) {
    const text = [alt, title].filter((part) => part !== null && part !== '').join(' ')
    if (text === '' || seen.has(text) || seen.size >= MOST_ALTS) continue
    seen.add(text)
    const [mark] = matchWatermark([text], { siteDomains: [own] })
    if (mark === undefined || mark.kind !== 'own_domain' || mark.likelihood < 0.85) continue
    marks.push(mark)
    if (signs.length > 0) continue
    signs.push(signWithoutTerm('own_watermark', own, 2, { start, end, voice: 'attribute', deliberate: null }))
  }
  return { marks, signs }
}

const matchOf = (source: string, { family, term, strength, at, deliberate }: Sign): ScanMatch => ({
  family,
  term,
  language: at.term.language,
  start: at.start,
  end: at.end,
  quote: source.slice(at.start, at.end),
  strength,
  voice: at.voice,
  ...(deliberate === null ? {} : { obfuscation: deliberate }),
})

const contextOf = (source: string, { term, start, end }: Evidence): ScanContext[] =>
  term.context === null
    ? []
    : [{ context: term.context, term: term.text, language: term.language, start, end, quote: source.slice(start, end) }]

const once = <T extends { start: number; end: number }>(list: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [`${key(one)} ${one.start} ${one.end}`, one])).values(),
]

/**
 * Look at a page for signs of apparent infringement that anyone can see on its face.
 *
 * Families of signs that stand together in the site's own voice make the score; quoting, reporting, prohibiting,
 * licensed and other innocent surroundings lower it; a term that was deliberately disguised raises it. The verdict names
 * an appearance for a person to check, not a finding. Offsets are UTF-16 units of `html` where given, else of `text`.
 * Pure and linear; never throws for what a page contains.
 *
 * @throws RedflagError `TERM_REFUSED` or `PATTERN_REFUSED` for terms of the caller's that cannot be searched.
 */
export const scanPage = (input: ScanInput, options: ScanOptions = {}): ScanResult => {
  const source = input.html ?? input.text ?? ''
  const page = readInput(input.html, input.text)
  const own = hostOf(input.url)
  const { evidence: found, voices } = gather(page)
  const evidence = withForbidden(withoutHeld(found), voices)
  const { marks, signs: markSigns } = ownMarks(page, own)
  const structure = structureSigns(page, evidence, voices)
  const signs = [
    ...combine([...evidence, ...workNumbers(voices)]),
    ...markSigns,
    ...structure.signs,
    ...callerSigns(voices, options.terms ?? [], options.patterns),
  ]
  const against = contextsOf(evidence, page.language)
  const likeness = likenessOf(voices)
  const first = judge(signs, against, likeness)
  const words = likeness > 0 && first.verdict !== 'none' ? learntWords(source, voices) : []
  // What cannot be shown is not held against a page.
  const { verdict, score } = likeness > 0 && words.length === 0 ? judge(signs, against, 0) : first
  const moves = evidence.filter(({ term }) => term.family === 'address_move')
  const notes: ScanNote[] = [...page.notes.map(({ code, message, offset }) => ({ code, message, offset }))]
  if (page.unreadable)
    notes.push({ code: 'UNREADABLE', message: 'The page is written by script or pictures: no text to read.' })
  if (source === '') notes.push({ code: 'EMPTY', message: 'No page was given.' })
  const hidden = signs.find((sign) => sign.at.voice === 'hidden' && sign.strength >= 2)
  if (hidden !== undefined && verdict !== 'none') {
    notes.push({
      code: 'HIDDEN_CLAIM',
      message: 'Claims stand in text that visitors do not see.',
      offset: hidden.at.start,
    })
  }
  const shown = [...signs.map((sign) => matchOf(source, sign)), ...words]
  const matches = once(shown, ({ family }) => family).sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    verdict,
    score,
    matches: matches.slice(0, MOST_MATCHES),
    contexts: once(
      against.flatMap((one) => contextOf(source, one)),
      ({ context }) => context,
    ).slice(0, MOST_CONTEXTS),
    likeness: Math.round(likeness * 100) / 100,
    watermarks: marks,
    successors: findSuccessors(source, moves, voices, own),
    works: findWorks(source, voices, input.works ?? [], page.textUnits),
    lanes: findLanes(source, evidence, voices),
    notes: [...notes, ...structure.notes],
  }
}

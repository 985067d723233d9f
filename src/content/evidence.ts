import { covers, FoldArena, type Folded, fold, type Hit, type Trick, type TrickSpan, type VoiceKind } from '../text'
import { type LexiconTerm, lexiconMatcher } from './lexicon'
import type { Readable } from './read'

/** A term of the lexicon where it stands. */
export interface Evidence {
  readonly term: LexiconTerm
  readonly voice: VoiceKind
  /** Numbers the line within the page: a block of text in one voice. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly foldedStart: number
  readonly foldedEnd: number
  readonly deliberate: Trick | null
  /** How far these are the site's own words: 1; in running prose less, in quotations and code little, in `srcdoc` more. */
  readonly own: number
}

/** A voice after folding, with the folded offsets where its lines begin. */
export interface FoldedVoice {
  readonly kind: VoiceKind
  readonly folded: Folded
  readonly firstLine: number
  readonly lineStarts: readonly number[]
}

/** One for all pages: a scan is over before the next begins. */
const arena = new FoldArena()
/** How often each term was seen on the page, and which terms were: kept between pages, so that none costs a list of all. */
let seen = new Uint8Array(0)
const touched: number[] = []

export interface Gathered {
  readonly evidence: readonly Evidence[]
  readonly voices: readonly FoldedVoice[]
}

const MOST_PER_TERM = 12
const MOST_HITS = 4000
const LINE_BREAK = 10
const IN_QUOTES = 0.1
const IN_CODE = 0.2
const IN_PROSE = 0.75
/** A frame whose document is written into an attribute is the site's own, and rarely for anything but to be missed. */
const IN_FRAME = 1.2

const lineStartsOf = ({ units, length }: Folded): number[] => {
  const starts = [0]
  for (let at = units.indexOf(LINE_BREAK); at >= 0 && at < length; at = units.indexOf(LINE_BREAK, at + 1)) {
    starts.push(at + 1)
  }
  return starts
}

export const lineOf = (starts: readonly number[], at: number): number => {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const deliberateOf = (tricks: readonly TrickSpan[]): Trick | null =>
  tricks.find((trick) => trick.deliberate)?.trick ?? null

/** Every term of the lexicons on the page, at most 12 times each and 4,000 in all. */
export const gather = (page: Readable): Gathered => {
  const evidence: Evidence[] = []
  const voices: FoldedVoice[] = []
  const matcher = lexiconMatcher()
  if (seen.length < matcher.terms.length) seen = new Uint8Array(matcher.terms.length)
  for (const index of touched) seen[index] = 0
  touched.length = 0
  const wants = (index: number): boolean => {
    const count = seen[index] as number
    if (count >= MOST_PER_TERM) return false
    if (count === 0) touched.push(index)
    seen[index] = count + 1
    return true
  }
  let firstLine = 0
  arena.begin()
  for (const { kind, via, text, map } of page.voices) {
    const folded = fold(text, map, { arena })
    const lineStarts = lineStartsOf(folded)
    voices.push({ kind, folded, firstLine, lineStarts })
    const take = (hit: Hit<LexiconTerm>): boolean => {
      const { term, start, end, foldedStart, foldedEnd } = hit
      const own = covers(page.quoted, start)
        ? IN_QUOTES
        : covers(page.code, start)
          ? IN_CODE
          : covers(page.prose, start)
            ? IN_PROSE
            : via === 'srcdoc'
              ? IN_FRAME
              : 1
      const line = firstLine + lineOf(lineStarts, foldedStart)
      evidence.push({
        term,
        voice: kind,
        line,
        start,
        end,
        foldedStart,
        foldedEnd,
        deliberate: deliberateOf(hit.tricks),
        own,
      })
      return evidence.length < MOST_HITS
    }
    matcher.scan(folded, take, wants)
    firstLine += lineStarts.length
    if (evidence.length >= MOST_HITS) break
  }
  return { evidence, voices }
}

import type { FoldedVoice } from './evidence'
import { likenessTable } from './likeness-table'
import type { ScanMatch } from './types'
import { BROAD, DIGIT, kindOf, LETTER, MOST_UNITS, OTHER, readWords, SPACE } from './word-features'

/** Words that speak most for an offer: where they stand in a voice, after folding. */
interface Telling {
  readonly voice: number
  readonly foldedStart: number
  readonly foldedEnd: number
}

const MOST_TELLING = 6
/** So many steps of weight a phrase must gather. */
const LEAST_TELLING = 4
/** Letters of a phrase whose words are set apart: what is shorter tells a reader nothing. */
const SHORTEST_TELLING = 4
const LONGEST_TELLING = 60

interface Phrase extends Telling {
  readonly sum: number
}

/** Where the word that begins here ends, or the one wide letter. */
const endOfWord = (units: Uint16Array, from: number, length: number): number => {
  let at = from + 1
  if (kindOf(units[from] as number) === BROAD) return at
  for (; at < length; at++) {
    const kind = kindOf(units[at] as number)
    if (kind !== LETTER && kind !== DIGIT) break
  }
  return at
}

const sumOf = (worth: Float32Array, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at++) sum += worth[at] as number
  return sum
}

/** Phrases of a voice: words, or wide letters, that speak for an offer and stand side by side, or with one space between. */
const phrasesOf = (units: Uint16Array, worth: Float32Array, voice: number): Phrase[] => {
  const found: Phrase[] = []
  const { length } = worth
  const isText = (at: number): boolean => at < length && kindOf(units[at] as number) !== OTHER
  let at = 0
  while (at < length) {
    const from = at
    let end = from
    let sum = 0
    while (isText(at) && at - from < LONGEST_TELLING) {
      const to = endOfWord(units, at, length)
      const own = sumOf(worth, at, to)
      at = to
      if (own <= 0) break
      sum += own
      end = to
      if (units[at] === SPACE && isText(at + 1)) at++
    }
    const shown = end - from >= SHORTEST_TELLING || kindOf(units[from] as number) === BROAD
    if (shown && sum >= LEAST_TELLING) found.push({ voice, foldedStart: from, foldedEnd: end, sum })
    if (at === from) at++
  }
  return found
}

/** The phrases that raised the likeness most, strongest first; each weight shared out over the letters that it is read from. */
const tellingOf = (voices: readonly FoldedVoice[]): Telling[] => {
  const { weights } = likenessTable()
  const read = readWords(voices, true)
  const worth = voices.map(({ folded }) => new Float32Array(Math.min(folded.length, MOST_UNITS)))
  for (let at = 0; at < read.count; at++) {
    const weight = weights[read.buckets[at] as number] as number
    const own = worth[read.voices[at] as number]
    if (weight === 0 || own === undefined) continue
    const [from, to] = [read.from[at] as number, read.to[at] as number]
    for (let unit = from; unit < to; unit++) own[unit] = (own[unit] as number) + weight / (to - from)
  }
  return worth
    .flatMap((own, voice) => phrasesOf((voices[voice] as FoldedVoice).folded.units, own, voice))
    .sort((a, b) => b.sum - a.sum || a.voice - b.voice || a.foldedStart - b.foldedStart)
    .slice(0, MOST_TELLING)
}

/** The phrases that made the page like an offer, shown as what they are: weak alone, and of no list. */
export const learntWords = (source: string, voices: readonly FoldedVoice[]): ScanMatch[] =>
  tellingOf(voices).flatMap(({ voice, foldedStart, foldedEnd }) => {
    const said = voices[voice]
    if (said === undefined) return []
    const { start, end } = said.folded.span(foldedStart, foldedEnd)
    return {
      family: 'learnt_wording' as const,
      term: String.fromCharCode(...said.folded.units.subarray(foldedStart, foldedEnd)),
      language: 'und',
      strength: 1 as const,
      start,
      end,
      quote: source.slice(start, end),
      voice: said.kind,
    }
  })

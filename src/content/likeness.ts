import type { FoldedVoice } from './evidence'
import { BUCKETS, likenessTable } from './likeness-table'

/**
 * How like the words of a page are to those of pages that offer works, against those that innocent pages use: a linear
 * model over words, word pairs and, where words are not set apart, groups of two and three characters. It never finds
 * anything alone; it moves the score of a page on which signs were found.
 */

/** A page says early what it is; more would only make the reading slower. */
const MOST_UNITS = 8000
/** Fewer features say nothing. */
const LEAST_FEATURES = 6
const STEM = 5

/** Thai, Hangul, kana and Han: words are not set apart, or run together with their endings. */
const isWide = (unit: number): boolean =>
  unit >= 0x0e00 &&
  ((unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    unit <= 0x0e7f ||
    (unit >= 0x1100 && unit <= 0x11ff))

const [OTHER, LETTER, DIGIT, BROAD] = [1, 2, 3, 4] as const
/** What each unit is, looked up once: 0 is not yet known. */
const kinds = new Uint8Array(0x10000)
const kindOf = (unit: number): number => {
  const known = kinds[unit] as number
  if (known !== 0) return known
  const char = String.fromCharCode(unit)
  const kind = isWide(unit) ? BROAD : /\p{N}/u.test(char) ? DIGIT : /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER
  kinds[unit] = kind
  return kind
}

const START = 0x811c9dc5
const BREAK = 10
const SPACE = 32
const WORD = 61
const BEGIN = 94
const ZERO = 48
/** FNV-1a, 32 bits, a unit at a time. */
const step = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193)
const bucket = (value: number): number => (value ^ (value >>> 15)) & (BUCKETS - 1)

/** Pairs and triples of a run of wide letters. */
const addWide = (features: Set<number>, units: Uint16Array, from: number, to: number): void => {
  for (let at = from; at + 2 <= to; at++) {
    const two = step(step(START, units[at] as number), units[at + 1] as number)
    features.add(bucket(two))
    if (at + 3 <= to) features.add(bucket(step(two, units[at + 2] as number)))
  }
}

/** Words, their beginnings and pairs of them, and of wide letters pairs and triples. */
const addFrom = (features: Set<number>, units: Uint16Array, length: number): void => {
  /** The hash of the word before and a space; 0 where there is none on this line. */
  let before = 0
  let at = 0
  while (at < length) {
    const unit = units[at] as number
    const kind = kindOf(unit)
    if (kind === OTHER) {
      if (unit === BREAK) before = 0
      at++
      continue
    }
    const from = at
    if (kind === BROAD) {
      while (at < length && kindOf(units[at] as number) === BROAD) at++
      addWide(features, units, from, at)
      before = 0
      continue
    }
    // A word, with each run of digits as one zero.
    let word = step(START, WORD)
    let begin = step(START, BEGIN)
    let pair = before
    let bare = START
    let count = 0
    let digits = false
    for (; at < length; at++) {
      const here = units[at] as number
      const its = kindOf(here)
      if (its !== LETTER && its !== DIGIT) break
      if (its === DIGIT && digits) continue
      digits = its === DIGIT
      const letter = digits ? ZERO : here
      word = step(word, letter)
      bare = step(bare, letter)
      if (count < STEM) begin = step(begin, letter)
      if (pair !== 0) pair = step(pair, letter)
      count++
    }
    features.add(bucket(word))
    if (count >= STEM) features.add(bucket(begin))
    if (before !== 0) features.add(bucket(pair))
    before = step(bare, SPACE)
  }
}

/** The features of a page, each once: of its voices in turn, up to 8,000 letters. */
export const featuresOf = (voices: readonly FoldedVoice[]): number[] => {
  const features = new Set<number>()
  let left = MOST_UNITS
  for (const { folded } of voices) {
    const length = Math.min(folded.length, left)
    if (length <= 0) break
    addFrom(features, folded.units, length)
    left -= length
  }
  return [...features]
}

/** The model's sum for features, before any bound; positive is like an offer. */
export const modelValue = (features: readonly number[], weights: ArrayLike<number>, bias: number): number => {
  if (features.length < LEAST_FEATURES) return 0
  let sum = 0
  for (const feature of features) sum += weights[feature] as number
  return sum / Math.sqrt(features.length) + bias
}

/** How far a page is read to either side. */
const MOST = 4

/** The likeness of a page: 0 says nothing, -4 to 4. */
export const likenessOf = (voices: readonly FoldedVoice[]): number => {
  const { weights, bias } = likenessTable()
  return Math.max(-MOST, Math.min(MOST, modelValue(featuresOf(voices), weights, bias)))
}

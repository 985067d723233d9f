import type { FoldedVoice } from './evidence'
import { BUCKETS, likenessTable } from './likeness-table'

/**
 * How like the words of a page are to those of pages that offer works, against those that innocent pages use: a linear
 * model over words, their beginnings, pairs of them and groups of four letters, and, where words are not set apart, groups
 * of two and three. The wording of an offer is endless; this reads what no pack has words for.
 */

/** A page says early what it is; more would only make the reading slower. */
const MOST_UNITS = 2000
/** Fewer features say nothing; up to so many they say their share of it. */
const LEAST_FEATURES = 12
const ENOUGH_FEATURES = 80
const STEM = 5
const GROUP = 4
const LONGEST_WORD = 64

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
/** What a hash begins with, so that a word, its beginning and its letters are different features. */
const [WORD, BEGIN, TITLED, LETTERS, EDGE] = [61, 94, 84, 99, 60] as const
const ZERO = 48
/** FNV-1a, 32 bits, a unit at a time; stirred once more at the end, for its low bits alone choose the bucket. */
const step = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193)
const bucket = (value: number): number => {
  const stirred = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (stirred ^ (stirred >>> 12)) & (BUCKETS - 1)
}

/** A word gives at most three, each of its letters one more. */
const MOST_FEATURES = MOST_UNITS * 5

/** The features of a page in the order of its text, with the places that they are read from. */
class Reading {
  count = 0
  readonly buckets = new Uint32Array(MOST_FEATURES)
  readonly voices = new Uint16Array(MOST_FEATURES)
  readonly from = new Uint32Array(MOST_FEATURES)
  readonly to = new Uint32Array(MOST_FEATURES)
  /** Only who shows the words asks where they stand. */
  private placed = false
  private voice = 0
  private readonly word = new Uint16Array(LONGEST_WORD + 2)

  private add(hash: number, from: number, to: number): void {
    const at = this.count
    if (at >= MOST_FEATURES) return
    this.buckets[at] = bucket(hash)
    this.count = at + 1
    if (!this.placed) return
    this.voices[at] = this.voice
    this.from[at] = from
    this.to[at] = to
  }

  /** Pairs and triples of a run of wide letters. */
  private wide(units: Uint16Array, from: number, to: number): void {
    for (let at = from; at + 2 <= to; at++) {
      const two = step(step(START, units[at] as number), units[at + 1] as number)
      this.add(two, at, at + 2)
      if (at + 3 <= to) this.add(step(two, units[at + 2] as number), at, at + 3)
    }
  }

  /** Each four letters of a word that begins and ends with an edge. */
  private groups(count: number, from: number, to: number): void {
    const { word } = this
    for (let at = 0; at + GROUP <= count; at++) {
      let hash = step(START, LETTERS)
      for (let letter = at; letter < at + GROUP; letter++) hash = step(hash, word[letter] as number)
      this.add(hash, Math.max(from, from + at - 1), Math.min(to, from + at - 1 + GROUP))
    }
  }

  private text(units: Uint16Array, length: number, titled: boolean): void {
    const { word } = this
    /** The hash of the word before and a space; 0 where there is none on this line. */
    let before = 0
    let beforeFrom = 0
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
        this.wide(units, from, at)
        before = 0
        continue
      }
      // A word, with each run of digits as one zero.
      let whole = step(START, WORD)
      let begin = step(START, BEGIN)
      let title = step(START, TITLED)
      let pair = before
      let bare = START
      let count = 0
      let digits = false
      word[0] = EDGE
      for (; at < length; at++) {
        const here = units[at] as number
        const its = kindOf(here)
        if (its !== LETTER && its !== DIGIT) break
        if (its === DIGIT && digits) continue
        digits = its === DIGIT
        const letter = digits ? ZERO : here
        whole = step(whole, letter)
        title = step(title, letter)
        bare = step(bare, letter)
        if (count < STEM) begin = step(begin, letter)
        if (pair !== 0) pair = step(pair, letter)
        count++
        if (count <= LONGEST_WORD) word[count] = letter
      }
      this.add(whole, from, at)
      if (titled) this.add(title, from, at)
      if (count >= STEM) this.add(begin, from, Math.min(at, from + STEM))
      if (before !== 0) this.add(pair, beforeFrom, at)
      const kept = Math.min(count, LONGEST_WORD)
      word[kept + 1] = EDGE
      this.groups(kept + 2, from, at)
      before = step(bare, SPACE)
      beforeFrom = from
    }
  }

  /** Reads the voices of a page in turn, up to 2,000 letters. */
  read(voices: readonly FoldedVoice[], placed = false): this {
    this.count = 0
    this.placed = placed
    let left = MOST_UNITS
    for (let voice = 0; voice < voices.length && left > 0; voice++) {
      const { folded, kind } = voices[voice] as FoldedVoice
      const length = Math.min(folded.length, left)
      this.voice = voice
      this.text(folded.units, length, kind === 'title' || kind === 'heading')
      left -= length
    }
    return this
  }
}

let kept: Reading | null = null
/** One for all pages: a scan is over before the next begins. */
const reading = (): Reading => {
  kept ??= new Reading()
  return kept
}

/** Which buckets this page has shown, a bit each; wiped after every page. */
const shown = new Uint8Array(BUCKETS >> 3)
const isNew = (at: number): boolean => {
  const bit = 1 << (at & 7)
  if (((shown[at >> 3] as number) & bit) !== 0) return false
  shown[at >> 3] = (shown[at >> 3] as number) | bit
  return true
}

/** The features of a page, each once. */
export const featuresOf = (voices: readonly FoldedVoice[]): number[] => {
  const { buckets, count } = reading().read(voices)
  return [...new Set(buckets.subarray(0, count))]
}

/** The model's sum for so many features, before any bound; positive is like an offer. */
export const modelValue = (sum: number, features: number, bias: number): number =>
  features < LEAST_FEATURES ? 0 : (sum / Math.sqrt(features) + bias) * Math.min(1, features / ENOUGH_FEATURES)

/** How far a page is read to either side. */
const MOST = 5

/** The likeness of a page: 0 says nothing, -5 to 5. */
export const likenessOf = (voices: readonly FoldedVoice[]): number => {
  const { weights, scale, bias } = likenessTable()
  const { buckets, count } = reading().read(voices)
  let sum = 0
  let features = 0
  for (let at = 0; at < count; at++) {
    const its = buckets[at] as number
    if (!isNew(its)) continue
    sum += weights[its] as number
    features++
  }
  for (let at = 0; at < count; at++) shown[(buckets[at] as number) >> 3] = 0
  return Math.max(-MOST, Math.min(MOST, modelValue(sum * scale, features, bias)))
}

/** Words that speak most for an offer: where they stand in a voice, after folding. */
export interface Telling {
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

/** Phrases of a voice: words, or wide letters, that speak for an offer and stand side by side. */
const phrasesOf = (units: Uint16Array, worth: Float32Array, voice: number): Phrase[] => {
  const found: Phrase[] = []
  let at = 0
  while (at < worth.length) {
    if (kindOf(units[at] as number) === OTHER) {
      at++
      continue
    }
    const from = at
    let end = from
    let sum = 0
    while (at < worth.length && at - from < LONGEST_TELLING) {
      // The next word, or wide letter, as long as it speaks for an offer.
      let to = at
      let own = 0
      const broad = kindOf(units[at] as number) === BROAD
      do {
        own += worth[to] as number
        to++
      } while (
        !broad &&
        to < worth.length &&
        (kindOf(units[to] as number) === LETTER || kindOf(units[to] as number) === DIGIT)
      )
      at = to
      if (own <= 0) break
      sum += own
      end = to
      if (units[at] === SPACE) at++
      else if (!broad) break
      if (at >= worth.length || kindOf(units[at] as number) === OTHER) break
    }
    const shown = end - from >= SHORTEST_TELLING || kindOf(units[from] as number) === BROAD
    if (shown && sum >= LEAST_TELLING) found.push({ voice, foldedStart: from, foldedEnd: end, sum })
  }
  return found
}

/** The phrases that raised the likeness most, strongest first; each weight shared out over the letters that it is read from. */
export const tellingOf = (voices: readonly FoldedVoice[]): Telling[] => {
  const { weights } = likenessTable()
  const read = reading().read(voices, true)
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

import type { FoldedVoice } from './evidence'
import { BUCKETS } from './likeness-table'

/**
 * What the words of a page are made of, for the model of likeness: words, their beginnings, pairs of them, groups of four letters
 * and the words of titles; where words are not set apart, groups of two and three letters.
 */

/** A page says early what it is; more would only make the reading slower. */
export const MOST_UNITS = 2000
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

export const [OTHER, LETTER, DIGIT, BROAD] = [1, 2, 3, 4] as const
/** What each unit is, looked up once: 0 is not yet known. */
const kinds = new Uint8Array(0x10000)
export const kindOf = (unit: number): number => {
  const known = kinds[unit] as number
  if (known !== 0) return known
  const char = String.fromCharCode(unit)
  const kind = isWide(unit) ? BROAD : /\p{N}/u.test(char) ? DIGIT : /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER
  kinds[unit] = kind
  return kind
}

const START = 0x811c9dc5
const BREAK = 10
export const SPACE = 32
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
class WordReading {
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
  read(voices: readonly FoldedVoice[], placed: boolean): this {
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

let kept: WordReading | null = null

/** Reads a page; `placed` tells where each feature stands as well. One for all pages: a scan is over before the next begins. */
export const readWords = (voices: readonly FoldedVoice[], placed = false): WordReading => {
  kept ??= new WordReading()
  return kept.read(voices, placed)
}

/** The features of a page, each once. */
export const featuresOf = (voices: readonly FoldedVoice[]): number[] => {
  const { buckets, count } = readWords(voices)
  return [...new Set(buckets.subarray(0, count))]
}

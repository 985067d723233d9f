import { buildTrie, type Trie } from './trie'
import { Edge, edgeTable } from './word-edges'

/** A word to look for, folded. */
export interface DictionaryWord {
  readonly text: string
  /** Nothing of the same word may stand before it; after it. */
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** What the search asks of a unit, in one byte: its edge in the low bits, and these. */
export const Flag = {
  Edge: 3,
  /** Words begin with this unit. */
  Begins: 4,
  /** Words begin with it that may begin inside a word. */
  BeginsInside: 8,
  /** A word is this unit alone. */
  Alone: 16,
  /** A sign that may stand for a letter (see masked-letters). */
  Mask: 32,
} as const

/** Of two units that begin a word, of three and of four. */
export const Gram = {
  Two: 1,
  /** A word is these two units. */
  TwoAlone: 2,
  TwoInside: 4,
  Three: 8,
  ThreeAlone: 16,
  Four: 32,
  FourInside: 64,
} as const

/** Told of a word found at `[start, end)` of the units searched. False stops the search. */
export type OnWord = (number: number, start: number, end: number) => boolean

/**
 * Words with the tables that tell fast where none begins: one byte a unit, and one byte for hashes of the first two to
 * four units of every word.
 */
export interface Dictionary {
  readonly trie: Trie
  readonly flags: Uint8Array
  readonly grams: Uint8Array
  /** A small table by `pairOf`: whether a word that may begin inside a word begins with such a pair. */
  readonly insidePairs: Uint8Array
  readonly lengths: Uint8Array
  readonly atStart: Uint8Array
  readonly atEnd: Uint8Array
  readonly bytes: number
}

export const hashOfTwo = (first: number, second: number): number => (first * 0x2f35 + second * 0x9e5) & 0xffff
/** Five bits of each of two units. */
export const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31)
/** The hash with one unit more. */
export const hashWith = (hash: number, unit: number): number => (hash * 5 + unit * 0x6f1d) & 0xffff

/** Signs that stand for a letter one does not want to write out: ○ ● ◯ 〇 * × ✕. */
export const MASKS: readonly number[] = [0x25cb, 0x25cf, 0x25ef, 0x3007, 0x2a, 0xd7, 0x2715]

/** @param words at most 255 units each. */
export const buildDictionary = (words: readonly DictionaryWord[]): Dictionary => {
  const trie = buildTrie(
    words.map(({ text }, number) => ({ text, number })),
    words.length,
  )
  const flags = edgeTable().slice()
  const grams = new Uint8Array(65536)
  const insidePairs = new Uint8Array(1024)
  const lengths = new Uint8Array(words.length)
  const atStart = new Uint8Array(words.length)
  const atEnd = new Uint8Array(words.length)
  const set = (table: Uint8Array, at: number, bits: number): void => {
    table[at] = (table[at] as number) | bits
  }
  words.forEach((word, number) => {
    const { text } = word
    const first = text.charCodeAt(0)
    const inside = !word.atStart && ((flags[first] as number) & Flag.Edge) === Edge.Spaced
    lengths[number] = text.length
    atStart[number] = word.atStart ? 1 : 0
    atEnd[number] = word.atEnd ? 1 : 0
    set(flags, first, Flag.Begins | (inside ? Flag.BeginsInside : 0) | (text.length === 1 ? Flag.Alone : 0))
    // A word of one unit goes on to anything.
    if (inside && text.length === 1) insidePairs.fill(1)
    if (text.length === 1) return
    if (inside) insidePairs[pairOf(first, text.charCodeAt(1))] = 1
    const two = hashOfTwo(first, text.charCodeAt(1))
    set(grams, two, Gram.Two | (inside ? Gram.TwoInside : 0) | (text.length === 2 ? Gram.TwoAlone : 0))
    if (text.length === 2) return
    const three = hashWith(two, text.charCodeAt(2))
    set(grams, three, Gram.Three | (text.length === 3 ? Gram.ThreeAlone : 0))
    if (text.length === 3) return
    set(grams, hashWith(three, text.charCodeAt(3)), Gram.Four | (inside ? Gram.FourInside : 0))
  })
  for (const mask of MASKS) set(flags, mask, Flag.Mask)
  const tables = [flags, grams, insidePairs, lengths, atStart, atEnd]
  return {
    trie,
    flags,
    grams,
    insidePairs,
    lengths,
    atStart,
    atEnd,
    bytes: trie.bytes + tables.reduce((sum, table) => sum + table.byteLength, 0),
  }
}

/** Whether a word found at `[start, end)` has the boundaries that it asks for. */
export const edgesHold = (
  { flags, atStart, atEnd }: Dictionary,
  number: number,
  units: Uint16Array,
  length: number,
  start: number,
  end: number,
): boolean => {
  const edge = (at: number): number => (flags[units[at] as number] as number) & Flag.Edge
  if (atStart[number] === 1 && start > 0 && edge(start) === Edge.Spaced && edge(start - 1) === Edge.Spaced) return false
  return !(atEnd[number] === 1 && end < length && edge(end - 1) === Edge.Spaced && edge(end) === Edge.Spaced)
}

import { LETTER_PAIRS } from './tables/letter-pairs'
import { GENERIC, step, TRADE, wordTrie } from './words'

/**
 * How rare a piece of a name is, in bits: what it would take to write it with the words and letters that names are
 * made of. Two strangers share a piece of b bits about once in 2^b pairs, times the places where it may stand.
 */
const DIGIT_BITS = 2.5
const OTHER_BITS = 7
/** Going into or out of a word that is not at the edge is a choice as well. */
const WORD_SWITCH_BITS = 1

const ALPHABET = 27
const letterIndex = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x60 : 0
}

/** Bits of the letter at `at` after the one before it; pairs are kept as one printable character each, in quarter bits. */
const letterBits = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (unit >= 0x30 && unit <= 0x39) return DIGIT_BITS
  const here = letterIndex(text, at)
  if (here === 0) return OTHER_BITS
  const before = at === 0 ? 0 : letterIndex(text, at - 1)
  return (LETTER_PAIRS.charCodeAt(before * ALPHABET + here) - 0x23) / 4
}

export interface Token {
  readonly text: string
  readonly start: number
  /** Says what kind of site it is, not whose. */
  readonly generic: boolean
  /** A generic word of the trade. */
  readonly trade: boolean
  readonly bits: number
}

export interface Segmented {
  /** Folded, without hyphens. */
  readonly text: string
  /** Generic words, and runs of letters or digits between them. */
  readonly tokens: readonly Token[]
  /** Bits of each UTF-16 unit; a word spreads its bits over its letters. */
  readonly bits: Float64Array
  /** 1 where the unit belongs to a generic word. */
  readonly generic: Uint8Array
}

/** The cheapest way to write a label with words and letters (Viterbi, at most 16 steps a letter). */
export const segment = (text: string): Segmented => {
  const trie = wordTrie()
  const length = text.length
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const cameFrom = new Int32Array(length + 1)
  /** The trie's node of the word that ends here, 0 where a letter does. */
  const word = new Int32Array(length + 1)
  best[0] = 0
  for (let at = 0; at < length; at++) {
    const here = best[at]!
    const asLetter = here + letterBits(text, at)
    if (asLetter < best[at + 1]!) {
      best[at + 1] = asLetter
      cameFrom[at + 1] = at
      word[at + 1] = 0
    }
    let node = 0
    for (let stop = at + 1; stop <= length; stop++) {
      node = step(trie, node, text.charCodeAt(stop - 1))
      if (node === 0) break
      if (trie.flags[node] === 0) continue
      const asWord = here + trie.bits[node]! + WORD_SWITCH_BITS
      if (asWord < best[stop]!) {
        best[stop] = asWord
        cameFrom[stop] = at
        word[stop] = node
      }
    }
  }
  const bits = new Float64Array(length)
  const generic = new Uint8Array(length)
  const tokens: Token[] = []
  let runEnd = -1
  const closeRun = (start: number): void => {
    if (runEnd < 0) return
    let sum = 0
    for (let at = start; at < runEnd; at++) sum += bits[at]!
    tokens.push({ text: text.slice(start, runEnd), start, generic: false, trade: false, bits: sum })
    runEnd = -1
  }
  for (let stop = length; stop > 0; ) {
    const start = cameFrom[stop]!
    const cost = best[stop]! - best[start]!
    const flags = trie.flags[word[stop]!]!
    bits.fill(cost / (stop - start), start, stop)
    if ((flags & GENERIC) !== 0) {
      closeRun(stop)
      generic.fill(1, start, stop)
      tokens.push({ text: text.slice(start, stop), start, generic: true, trade: (flags & TRADE) !== 0, bits: cost })
    } else if (runEnd < 0) runEnd = stop
    stop = start
  }
  closeRun(0)
  return { text, tokens: tokens.reverse(), bits, generic }
}

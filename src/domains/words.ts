import { GENERIC_WORDS, TRADE_WORDS } from './generic-words'
import { WORD_BITS } from './tables/word-bits'

/** What a word of the trie is: generic for a site, and perhaps of the trade. */
export const GENERIC = 1
export const TRADE = 2

const LETTERS = 26
const A = 0x61

/** The generic words that names are written with, as a trie in typed arrays: no text is cut out of a name to look it up. */
export interface WordTrie {
  /** 26 places a node; 0 is none. The root is node 0. */
  readonly next: Int16Array
  /** By node: bits of the word that ends here. */
  readonly bits: Float64Array
  /** By node: flags of the word that ends here, 0 where none does. */
  readonly flags: Uint8Array
}

const build = (): WordTrie => {
  const words: string[] = []
  const costs: number[] = []
  const kinds: number[] = []
  for (const [word, bits] of WORD_BITS) {
    if (word.length < 2 || !GENERIC_WORDS.has(word)) continue
    words.push(word)
    costs.push(bits)
    kinds.push(TRADE_WORDS.has(word) ? GENERIC | TRADE : GENERIC)
  }
  const most = words.reduce((sum, word) => sum + word.length, 1)
  const next = new Int16Array(most * LETTERS)
  const bits = new Float64Array(most)
  const flags = new Uint8Array(most)
  let nodes = 1
  for (const [place, word] of words.entries()) {
    let node = 0
    for (let at = 0; at < word.length; at++) {
      const slot = node * LETTERS + word.charCodeAt(at) - A
      if (next[slot] === 0) next[slot] = nodes++
      node = next[slot]!
    }
    bits[node] = costs[place]!
    flags[node] = kinds[place]!
  }
  return { next: next.slice(0, nodes * LETTERS), bits, flags }
}

let made: WordTrie | null = null

/** Built at the first look, so that loading costs nothing. */
export const wordTrie = (): WordTrie => {
  made ??= build()
  return made
}

/** The node behind `node` by a UTF-16 unit, or 0. */
export const step = (trie: WordTrie, node: number, unit: number): number => {
  const letter = unit - A
  return letter >= 0 && letter < LETTERS ? trie.next[node * LETTERS + letter]! : 0
}

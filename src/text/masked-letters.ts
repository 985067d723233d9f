import type { Searcher, Word } from './matcher'
import type { Trie } from './trie'
import type { Folded } from './types'
import { Edge, edgeOf } from './word-edges'

/** Signs that stand for a letter one does not want to write out: ○ ● ◯ 〇 * × ✕. */
const MASKS = new Set([0x25cb, 0x25cf, 0x25ef, 0x3007, 0x2a, 0xd7, 0x2715])
const isMask = new Uint8Array(65536)
for (const mask of MASKS) isMask[mask] = 1

/** Masks beyond these are not tried: no honest or dishonest page needs them, and each costs a search. */
const MOST_MASKS = 10_000

type OnMasked = (number: number, start: number, end: number, mask: number) => boolean

/**
 * Terms of which one letter is masked ("漫○raw", "fr*e"). Where a mask touches a letter, every beginning within reach is
 * walked down the tries, and at the mask all branches are taken. One mask a term, never its first letter, and two
 * letters at least must be left (three in scripts with spaces).
 */
export const scanMasks = (searcher: Searcher, folded: Folded, reach: number, onMasked: OnMasked): boolean => {
  const { units, length } = folded
  let left = MOST_MASKS
  for (let at = 1; at < length; at++) {
    if (isMask[units[at] as number] === 0) continue
    if (edgeOf(units[at - 1] as number) === Edge.None) continue
    if (left-- === 0) return true
    for (let from = at - 1; from >= 0 && at - from < reach; from--) {
      if (units[from] === 10) break
      const found = (number: number, end: number): boolean => {
        const word = searcher.words[number] as Word
        return !holds(word, units, length, from, end) || onMasked(number, from, end, at)
      }
      if (!walk(searcher.starts, units, length, from, at, found)) return false
      if (!walk(searcher.anywhere, units, length, from, at, found)) return false
    }
  }
  return true
}

const holds = (word: Word, units: Uint16Array, length: number, start: number, end: number): boolean => {
  const first = edgeOf(units[start] as number)
  if (word.length < (first === Edge.Spaced ? 4 : 3)) return false
  if (word.atStart && start > 0 && first === Edge.Spaced && edgeOf(units[start - 1] as number) === Edge.Spaced)
    return false
  return !(
    word.atEnd &&
    end < length &&
    edgeOf(units[end - 1] as number) !== Edge.Unspaced &&
    edgeOf(units[end] as number) === Edge.Spaced
  )
}

const walk = (
  trie: Trie,
  units: Uint16Array,
  length: number,
  from: number,
  mask: number,
  found: (number: number, end: number) => boolean,
): boolean => {
  if (trie.classCount === 1) return true
  const { classes, base, check, firstWord, nextWord, classCount } = trie
  let state = 0
  for (let at = from; at < mask; at++) {
    const label = classes[units[at] as number] as number
    const next = (base[state] as number) + label
    if (label === 0 || check[next] !== state) return true
    state = next
  }
  for (let label = 1; label < classCount; label++) {
    let branch = (base[state] as number) + label
    if (check[branch] !== state) continue
    // The sign itself is a letter of some terms; that is the plain search's business.
    if (classes[units[mask] as number] === label) continue
    for (let at = mask + 1; ; at++) {
      for (let number = firstWord[branch] as number; number >= 0; number = nextWord[number] as number) {
        if (!found(number, at)) return false
      }
      if (at >= length) break
      const step = classes[units[at] as number] as number
      const next = (base[branch] as number) + step
      if (step === 0 || check[next] !== branch) break
      branch = next
    }
  }
  return true
}

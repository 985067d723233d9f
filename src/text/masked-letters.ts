import { type Dictionary, edgesHold, Flag, MASKS } from './dictionary'
import type { Folded } from './types'
import { Edge, edgeOf } from './word-edges'

const isMask = new Uint8Array(65536)
for (const mask of MASKS) isMask[mask] = 1

/** Masks beyond these are not tried: no honest or dishonest page needs them, and each costs a search. */
const MOST_MASKS = 10_000

type OnMasked = (number: number, start: number, end: number, mask: number) => boolean

/**
 * Terms of which one letter is masked ("漫○raw", "fr*e"). Where a mask touches a letter, every beginning within reach is
 * walked down the trie, and at the mask all branches are taken. One mask a term, never its first letter, and two
 * letters at least must be left (three in scripts with spaces).
 */
export const scanMasks = (dictionary: Dictionary, folded: Folded, reach: number, onMasked: OnMasked): boolean => {
  const { units, length } = folded
  let left = MOST_MASKS
  for (let at = 1; at < length; at++) {
    if (isMask[units[at] as number] === 0) continue
    if (edgeOf(units[at - 1] as number) === Edge.None) continue
    if (left-- === 0) return true
    for (let from = at - 1; from >= 0 && at - from < reach; from--) {
      const unit = units[from] as number
      if (unit === 10) break
      if (((dictionary.flags[unit] as number) & Flag.Begins) === 0) continue
      const found = (number: number, end: number): boolean =>
        !holds(dictionary, number, units, length, from, end) || onMasked(number, from, end, at)
      if (!walk(dictionary, units, length, from, at, found)) return false
    }
  }
  return true
}

const holds = (
  dictionary: Dictionary,
  number: number,
  units: Uint16Array,
  length: number,
  start: number,
  end: number,
): boolean => {
  const least = edgeOf(units[start] as number) === Edge.Spaced ? 4 : 3
  if ((dictionary.lengths[number] as number) < least) return false
  if (!edgesHold(dictionary, number, units, length, start, end)) return false
  // A mask at the end is a letter: what follows it must not be one.
  const last = edgeOf(units[end - 1] as number)
  const goesOn = end < length && edgeOf(units[end] as number) === Edge.Spaced
  return !(dictionary.atEnd[number] === 1 && goesOn && last === Edge.None)
}

const walk = (
  { trie }: Dictionary,
  units: Uint16Array,
  length: number,
  from: number,
  mask: number,
  found: (number: number, end: number) => boolean,
): boolean => {
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

import { type Dictionary, edgesHold, Flag, Gram, hashOfTwo, hashWith, type OnWord, pairOf } from './dictionary'
import { Edge } from './word-edges'

export const Outcome = {
  /** The listener had enough. */
  Stopped: 0,
  Done: 1,
  /** Done, and there are signs that may stand for a letter. */
  DoneWithMasks: 2,
} as const

/**
 * Every word of the dictionary in the units, in the order of where they begin. A walk down the trie is begun only where
 * the first two to four units are those of some word, so that most places cost one look at a table of bytes; a walk
 * is never longer than the longest word.
 */
export const search = (dictionary: Dictionary, units: Uint16Array, length: number, onWord: OnWord): number => {
  const { flags, grams, insidePairs } = dictionary
  let masks = false
  let before = 0
  for (let from = 0; from < length; from++) {
    const first = units[from] as number
    const flag = flags[first] as number
    const inside = (flag & before & Edge.Spaced) !== 0
    before = flag & Flag.Edge
    if (inside) {
      if ((flag & Flag.BeginsInside) === 0) continue
      if (insidePairs[pairOf(first, units[from + 1] as number)] === 0) continue
    } else {
      if ((flag & (Flag.Begins | Flag.Mask)) === 0) continue
      if ((flag & Flag.Mask) !== 0) masks = true
    }
    if ((flag & Flag.Alone) === 0) {
      if (from + 1 >= length) continue
      const two = hashOfTwo(first, units[from + 1] as number)
      const gram = grams[two] as number
      if ((gram & (inside ? Gram.TwoInside : Gram.Two)) === 0) continue
      if ((gram & Gram.TwoAlone) === 0) {
        if (from + 2 >= length) continue
        const three = hashWith(two, units[from + 2] as number)
        const known = grams[three] as number
        if ((known & Gram.Three) === 0) continue
        if ((known & Gram.ThreeAlone) === 0) {
          if (from + 3 >= length) continue
          const four = grams[hashWith(three, units[from + 3] as number)] as number
          if ((four & (inside ? Gram.FourInside : Gram.Four)) === 0) continue
        }
      }
    }
    if (!walk(dictionary, units, length, from, onWord)) return Outcome.Stopped
  }
  return masks ? Outcome.DoneWithMasks : Outcome.Done
}

const walk = (dictionary: Dictionary, units: Uint16Array, length: number, from: number, onWord: OnWord): boolean => {
  const { classes, base, check, firstWord, nextWord } = dictionary.trie
  let state = 0
  for (let at = from; at < length; at++) {
    const label = classes[units[at] as number] as number
    const next = (base[state] as number) + label
    if (label === 0 || check[next] !== state) return true
    state = next
    for (let number = firstWord[state] as number; number >= 0; number = nextWord[number] as number) {
      if (edgesHold(dictionary, number, units, length, from, at + 1) && !onWord(number, from, at + 1)) return false
    }
  }
  return true
}

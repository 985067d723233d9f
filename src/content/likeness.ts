import type { FoldedVoice } from './evidence'
import { BUCKETS, likenessTable } from './likeness-table'
import { readWords } from './word-features'

/**
 * How like the words of a page are to those of pages that offer works, against those that innocent pages use: a linear
 * model. The wording of an offer is endless; this reads what no pack has words for.
 */

/** Fewer features say nothing; up to so many they say their share of it. */
const LEAST_FEATURES = 12
const ENOUGH_FEATURES = 80

/** Which buckets this page has shown, a bit each; wiped after every page. */
const shown = new Uint8Array(BUCKETS >> 3)
const isNew = (at: number): boolean => {
  const bit = 1 << (at & 7)
  if (((shown[at >> 3] as number) & bit) !== 0) return false
  shown[at >> 3] = (shown[at >> 3] as number) | bit
  return true
}

/** The model's sum for so many features, before any bound; positive is like an offer. */
export const modelValue = (sum: number, features: number, bias: number): number =>
  features < LEAST_FEATURES ? 0 : (sum / Math.sqrt(features) + bias) * Math.min(1, features / ENOUGH_FEATURES)

/** How far a page is read to either side. */
const MOST = 5

/** The likeness of a page: 0 says nothing, -5 to 5. */
export const likenessOf = (voices: readonly FoldedVoice[]): number => {
  const { weights, scale, bias } = likenessTable()
  const { buckets, count } = readWords(voices)
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

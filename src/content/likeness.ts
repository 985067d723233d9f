import type { FoldedVoice } from './evidence'
import { decodeWeights } from './likeness-table'

/**
 * How like the words of a page are to those of pages that offer works, against those that innocent pages use: a linear
 * model over words, word pairs and, where words are not set apart, groups of two and three characters. It never finds
 * anything alone; it moves the score of a page on which signs were found.
 */

const BUCKETS = 1 << 14
/** A page says early what it is; more would only make the reading slower. */
const MOST_UNITS = 8000
/** Fewer features say nothing. */
const LEAST_FEATURES = 6
const STEM = 5

/** Thai, Hangul, kana and Han: words are not set apart, or run together with their endings. */
const TOKEN =
  /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|(?:(?![\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}\p{N}])+|\n/gu
const IS_WIDE = /^[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) & (BUCKETS - 1)
}

const addFrom = (features: Set<number>, text: string): void => {
  let before = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') before = ''
    else if (IS_WIDE.test(token)) {
      before = ''
      for (let at = 0; at + 2 <= token.length; at++) {
        features.add(hash(token.slice(at, at + 2)))
        if (at + 3 <= token.length) features.add(hash(token.slice(at, at + 3)))
      }
    } else {
      const word = token.replaceAll(/\p{N}+/gu, '0')
      features.add(hash(`=${word}`))
      if (word.length >= STEM) features.add(hash(`^${word.slice(0, STEM)}`))
      if (before !== '') features.add(hash(`${before} ${word}`))
      before = word
    }
  }
}

/** The features of a page, each once: of its voices in turn, up to 8,000 letters. */
export const featuresOf = (voices: readonly FoldedVoice[]): number[] => {
  const features = new Set<number>()
  let left = MOST_UNITS
  for (const { folded } of voices) {
    const length = Math.min(folded.length, left)
    if (length <= 0) break
    addFrom(features, String.fromCharCode(...folded.units.subarray(0, length)))
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

export const LIKENESS_BUCKETS = BUCKETS

export const LIKENESS_MOST = 4

/** The likeness of a page: 0 says nothing, -4 to 4. */
export const likenessOf = (voices: readonly FoldedVoice[]): number => {
  const { weights, bias } = decodeWeights(BUCKETS)
  return Math.max(-LIKENESS_MOST, Math.min(LIKENESS_MOST, modelValue(featuresOf(voices), weights, bias)))
}

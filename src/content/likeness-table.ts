import { BIAS, SCALE, WEIGHTS } from './likeness-weights'

/** Each weight is one of so many on either side of nothing: few enough to pack well, enough for the figures. */
export const LEVELS = 7
/** The letter for no weight, "h": a bucket is written as one letter, "a" for -7 to "o" for 7. */
export const NOTHING = 104
/** Of words, word pairs and groups of characters, by their hash. */
export const BUCKETS = 1 << 14

interface Table {
  readonly weights: Float32Array
  readonly bias: number
}

let table: Table | null = null

/** The learnt weights, read on first use. */
export const likenessTable = (): Table => {
  if (table === null) {
    const weights = new Float32Array(BUCKETS)
    for (let at = 0; at < BUCKETS; at++) weights[at] = ((WEIGHTS.charCodeAt(at) - NOTHING) * SCALE) / LEVELS
    table = { weights, bias: BIAS }
  }
  return table
}

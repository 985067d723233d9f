import { BIAS, SCALE, WEIGHTS } from './likeness-weights'

/** As `scripts/learn-likeness.ts` writes them: one letter a bucket, "a" for -7 to "o" for 7. */
const LEVELS = 7
const NOTHING = 104

interface Table {
  readonly weights: Float32Array
  readonly bias: number
}

let table: Table | null = null

/** The learnt weights, read on first use. */
export const decodeWeights = (buckets: number): Table => {
  if (table === null) {
    const weights = new Float32Array(buckets)
    for (let at = 0; at < buckets; at++) weights[at] = ((WEIGHTS.charCodeAt(at) - NOTHING) * SCALE) / LEVELS
    table = { weights, bias: BIAS }
  }
  return table
}

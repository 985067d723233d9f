import { BIAS, SCALE, WEIGHTS } from './likeness-weights'

interface Table {
  readonly weights: Float32Array
  readonly bias: number
}

let table: Table | null = null

/** The learnt weights, read on first use: one signed byte a bucket, in base64. */
export const decodeWeights = (buckets: number): Table => {
  if (table === null) {
    const bytes = atob(WEIGHTS)
    const weights = new Float32Array(buckets)
    for (let at = 0; at < buckets; at++) weights[at] = (((bytes.charCodeAt(at) << 24) >> 24) * SCALE) / 127
    table = { weights, bias: BIAS }
  }
  return table
}

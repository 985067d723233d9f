import { BIAS, SCALE, WEIGHTS } from './likeness-weights'

/** Each weight is one of so many on either side of nothing: few enough to pack well, enough for the figures. */
export const LEVELS = 3
/** Of words, word pairs and groups of letters, by their hash. */
export const BUCKETS = 1 << 18

/** A letter holds two weights, seven values each, from "+" on. */
const VALUES = 2 * LEVELS + 1
const FIRST = 43

interface Table {
  /** -3 to 3 for each bucket. */
  readonly weights: Int8Array
  /** What one step is worth. */
  readonly scale: number
  readonly bias: number
}

/** Weights as letters, for the file that holds them. */
export const lettersOf = (weights: Int8Array): string => {
  let letters = ''
  for (let at = 0; at < weights.length; at += 2)
    letters += String.fromCharCode(
      FIRST + ((weights[at] as number) + LEVELS) * VALUES + (weights[at + 1] as number) + LEVELS,
    )
  return letters
}

let table: Table | null = null

/** The learnt weights, read on first use. */
export const likenessTable = (): Table => {
  if (table === null) {
    const weights = new Int8Array(BUCKETS)
    for (let at = 0; at < WEIGHTS.length; at++) {
      const both = WEIGHTS.charCodeAt(at) - FIRST
      weights[2 * at] = Math.floor(both / VALUES) - LEVELS
      weights[2 * at + 1] = (both % VALUES) - LEVELS
    }
    table = { weights, scale: SCALE, bias: BIAS }
  }
  return table
}

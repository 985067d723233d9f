import { BUCKETS } from '../src/domains/name-features'

/** One name to learn from: its buckets, whether it is a pirate's, and how much it counts. */
export interface NameExample {
  readonly buckets: Uint16Array
  readonly pirate: boolean
  readonly weight: number
}

/** Chosen on the brands that are learned from, each quarter of them judged by a model of the other three. */
const EPOCHS = 12
const RATE = 0.12
const RIDGE = 2e-5
/** How far a trait that says much by its counts alone may move further than others, and how many sightings are doubted. */
const BY_COUNTS = 0.8
const DOUBT = 2

/** |log of how much more often pirates have a trait|, mixed with 1: what is seen once or alike on both sides hardly moves. */
const scalesOf = (examples: readonly NameExample[]): Float64Array => {
  const pirate = new Float64Array(BUCKETS)
  const other = new Float64Array(BUCKETS)
  let pirates = 0
  for (const example of examples) {
    if (example.pirate) pirates++
    const counts = example.pirate ? pirate : other
    for (const bucket of example.buckets) counts[bucket]!++
  }
  const others = examples.length - pirates
  return pirate.map((count, bucket) => {
    const ratio = (count + DOUBT) / (pirates + DOUBT) / ((other[bucket]! + DOUBT) / (others + DOUBT))
    return BY_COUNTS * Math.abs(Math.log(ratio)) + 1 - BY_COUNTS
  })
}

const shuffler = (): (<T>(list: T[]) => void) => {
  let state = 12345
  return (list) => {
    for (let at = list.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const other = Math.floor((state / 2 ** 32) * (at + 1))
      const swap = list[at]!
      list[at] = list[other]!
      list[other] = swap
    }
  }
}

/** The weight of each bucket, and the intercept last. */
export type NameWeights = Float64Array

/**
 * Logistic regression over traits that are scaled by how telling their counts are (after Wang and Manning 2012), by stochastic
 * steps of their own size (AdaGrad); the mean of the later half of the rounds.
 */
export const learnNames = (examples: readonly NameExample[]): NameWeights => {
  const order = [...examples]
  const shuffle = shuffler()
  const scales = scalesOf(examples)
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS).fill(1e-6)
  const mean = new Float64Array(BUCKETS + 1)
  const ridge = RIDGE * examples.length
  let intercept = 0
  let interceptSquares = 1e-6
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    for (const { buckets, pirate, weight } of order) {
      let sum = intercept
      for (const bucket of buckets) sum += weights[bucket]! * scales[bucket]!
      const pull = (1 / (1 + Math.exp(-sum)) - (pirate ? 1 : 0)) * weight
      for (const bucket of buckets) {
        const step = pull * scales[bucket]! + ridge * weights[bucket]!
        squares[bucket]! += step * step
        weights[bucket]! -= (RATE * step) / Math.sqrt(squares[bucket]!)
      }
      interceptSquares += pull * pull
      intercept -= (RATE * pull) / Math.sqrt(interceptSquares)
    }
    if (epoch < EPOCHS / 2) continue
    const share = 1 / (EPOCHS / 2)
    for (let bucket = 0; bucket < BUCKETS; bucket++) mean[bucket]! += weights[bucket]! * scales[bucket]! * share
    mean[BUCKETS]! += intercept * share
  }
  return mean
}

export const sumOf = (weights: NameWeights, buckets: Uint16Array): number => {
  let sum = weights[BUCKETS]!
  for (const bucket of buckets) sum += weights[bucket]!
  return sum
}

/** Below this a trace of a dot is the recogniser's noise: between letters it stays under 0.02, at lost dots 0.03 to 0.2. */
const TRACE = 0.025

/** A line as read: where `lostDots` stand, a dot was nearly written. */
export interface Decoded {
  readonly text: string
  readonly confidence: number
  readonly lostDots: readonly number[]
}

/**
 * Reads the output of a CTC recogniser, greedily, among the characters of `allowed` only: a watermark is written in the
 * letters of a domain, so a faint «o» is never taken for one of six thousand Chinese characters.
 *
 * @param scores `steps` rows of `classes` probabilities; class 0 is the blank
 * @param dots classes that are written like a dot: where one of them leaves a trace between two characters, the place is
 *   told, since the dot is what a reader of small print loses first
 * @returns the text and the mean probability of its characters; the rest of the alphabet keeps its share of the
 *   probability, so Japanese read as Latin comes out with low confidence
 */
export const greedy = (
  scores: ArrayLike<number>,
  steps: number,
  classes: number,
  alphabet: readonly string[],
  allowed: readonly number[],
  dots: readonly number[] = [],
): Decoded => {
  const chars: string[] = []
  const traces: number[] = []
  let total = 0
  let trace = 0
  let before = 0
  for (let step = 0; step < steps; step++) {
    const row = step * classes
    let best = 0
    let top = scores[row] ?? 0
    for (const index of allowed) {
      const score = scores[row + index] ?? 0
      if (score > top) {
        top = score
        best = index
      }
    }
    if (best !== 0 && best !== before) {
      chars.push(alphabet[best] ?? '')
      traces.push(trace)
      trace = 0
      total += top
    } else for (const dot of dots) trace = Math.max(trace, scores[row + dot] ?? 0)
    before = best
  }
  const first = chars.findIndex((char) => char !== ' ')
  const last = chars.findLastIndex((char) => char !== ' ')
  const lostDots: number[] = []
  for (let n = first + 1; n <= last; n++)
    if ((traces[n] ?? 0) >= TRACE && chars[n] !== '.' && chars[n - 1] !== '.') lostDots.push(n - first)
  return {
    text: chars.slice(Math.max(0, first), last + 1).join(''),
    confidence: chars.length === 0 ? 0 : total / chars.length,
    lostDots,
  }
}

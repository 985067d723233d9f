/**
 * Reads the output of a CTC recogniser, greedily, among the characters of `allowed` only: a watermark is written in the
 * letters of a domain, so a faint «o» is never taken for one of six thousand Chinese characters.
 *
 * @param scores `steps` rows of `classes` probabilities; class 0 is the blank
 * @returns the text and the mean probability of its characters; the rest of the alphabet keeps its share of the
 *   probability, so Japanese read as Latin comes out with low confidence
 */
export const greedy = (
  scores: ArrayLike<number>,
  steps: number,
  classes: number,
  alphabet: readonly string[],
  allowed: readonly number[],
): { readonly text: string; readonly confidence: number } => {
  let text = ''
  let total = 0
  let count = 0
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
      text += alphabet[best] ?? ''
      total += top
      count++
    }
    before = best
  }
  return { text: text.trim(), confidence: count === 0 ? 0 : total / count }
}

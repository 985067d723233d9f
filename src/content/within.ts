import { type Evidence, lineOf } from './evidence'
import { push } from './sign'

/** How many letters more make a phrase another one: an ending alone does not. */
const MORE = 2

/** Phrases of one line by where they begin, with how far those up to each reach. */
class Phrases {
  private readonly starts: number[] = []
  private readonly reach: number[] = []

  constructor(list: readonly Evidence[]) {
    let most = 0
    for (const { foldedStart, foldedEnd } of [...list].sort((a, b) => a.foldedStart - b.foldedStart)) {
      most = Math.max(most, foldedEnd)
      this.starts.push(foldedStart)
      this.reach.push(most)
    }
  }

  /** Whether one of them holds a word whole and says `MORE` letters besides. */
  hold({ foldedStart, foldedEnd }: Evidence): boolean {
    for (let before = 0; before <= MORE; before++) {
      // The furthest end of those that begin at or before that place.
      const furthest = this.reach[lineOf(this.starts, foldedStart - before)] ?? -1
      if (furthest >= foldedEnd + MORE - before) return true
    }
    return false
  }
}

const isSign = ({ term }: Evidence): boolean => term.family !== null && term.strength >= 2
const isContext = ({ term }: Evidence): boolean => term.context !== null

const byLine = (list: readonly Evidence[]): Map<number, Phrases> => {
  const lines = new Map<number, Evidence[]>()
  for (const one of list) push(lines, one.line, one)
  return new Map([...lines].map(([line, phrases]) => [line, new Phrases(phrases)]))
}

/**
 * The evidence without the words that a longer phrase of the other side holds: "official" in "no official translation"
 * is no licence, and "cracked" in "cracked by researchers" no crack. The longer phrase says what the shorter means.
 */
export const withoutHeld = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const contexts = evidence.filter(isContext)
  if (contexts.length === 0) return evidence
  const [signs, innocent] = [byLine(evidence.filter(isSign)), byLine(contexts)]
  return evidence.filter((one) => {
    if (one.term.context !== null) return signs.get(one.line)?.hold(one) !== true
    return one.term.family === null || innocent.get(one.line)?.hold(one) !== true
  })
}

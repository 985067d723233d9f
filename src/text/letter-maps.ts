import { CONFUSABLES } from './tables/confusables'
import { HAN_FOLD } from './tables/han-fold'
import { LATIN_WITHOUT_MARKS, SMALL_CAPITALS, TURNED } from './tables/styled-letters'

/** One code point to another. */
type Points = ReadonlyMap<number, number>

export interface LetterMaps {
  readonly smallCapitals: Points
  readonly turned: Points
  readonly latinWithoutMarks: Points
  /** Letters of other scripts, to the ASCII letter or digit that they look like. */
  readonly lookalikes: Points
  /** Shinjitai, kyujitai and simplified forms, to one form each. */
  readonly han: Points
  readonly arabic: Points
}

const pairsOf = (text: string): Map<number, number> => {
  const map = new Map<number, number>()
  let from = -1
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (from < 0) from = point
    else {
      map.set(from, point)
      from = -1
    }
  }
  return map
}

const withLowerCase = (pairs: Map<number, number>): Points => {
  for (const [from, to] of [...pairs]) {
    const lower = String.fromCodePoint(from).toLowerCase().codePointAt(0) as number
    if (!pairs.has(lower)) pairs.set(lower, to)
  }
  return pairs
}

let made: LetterMaps | null = null

/** Built at the first letter beyond ASCII, so that loading costs nothing: a sign-up without page text never needs them. */
export const letterMaps = (): LetterMaps => {
  made ??= {
    smallCapitals: pairsOf(SMALL_CAPITALS),
    turned: pairsOf(TURNED),
    latinWithoutMarks: pairsOf(LATIN_WITHOUT_MARKS),
    lookalikes: withLowerCase(pairsOf(CONFUSABLES)),
    han: pairsOf(HAN_FOLD),
    arabic: pairsOf('أاإاآاٱاةهىيیيکكہهھهۀهےي'),
  }
  return made
}

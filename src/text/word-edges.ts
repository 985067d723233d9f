/** What a folded unit is for the question where words begin and end. */
export const Edge = {
  /** Not part of a word. */
  None: 0,
  /** A letter or digit of a script whose words are set apart by spaces. */
  Spaced: 1,
  /** A letter of a script written without spaces: every place in it may be a boundary. */
  Unspaced: 2,
} as const

const WORD = /^[\p{L}\p{N}\p{M}]$/u
const table = new Uint8Array(65536)

const isUnspaced = (unit: number): boolean =>
  (unit >= 0x0e00 && unit <= 0x0eff) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x17ff) ||
  (unit >= 0x2e80 && unit <= 0x312f) ||
  (unit >= 0x31a0 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd800 && unit <= 0xdfff)

const decide = (unit: number): number => {
  if (unit >= 0xd800 && unit <= 0xdfff) return Edge.Unspaced
  if (!WORD.test(String.fromCharCode(unit)) && unit !== 0x30fc) return Edge.None
  return isUnspaced(unit) ? Edge.Unspaced : Edge.Spaced
}

/** `Edge` of a folded unit, worked out once. The table holds the value plus one, 0 where not yet known. */
export const edgeOf = (unit: number): number => {
  const known = table[unit] as number
  if (known !== 0) return known - 1
  const edge = decide(unit)
  table[unit] = edge + 1
  return edge
}

/** Whether a word may begin or end between two neighbouring units. */
export const isBoundary = (left: number, right: number): boolean =>
  edgeOf(left) !== Edge.Spaced || edgeOf(right) !== Edge.Spaced

/** What a folded unit is for the question where words begin and end. */
export const Edge = {
  /** Not part of a word. */
  None: 0,
  /** A letter or digit of a script whose words are set apart by spaces. */
  Spaced: 1,
  /** A letter of a script written without spaces: every place in it may be a boundary. */
  Unspaced: 2,
} as const

const UNITS = 65536
const WORD_RUNS = /[\p{L}\p{N}\p{M}]+/gu
const UNSPACED: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0x312f],
  [0x31a0, 0x9fff],
  [0xf900, 0xfaff],
]
const SURROGATES = [0xd800, 0xdfff] as const

let table: Uint8Array | null = null

/** `Edge` of every unit, made on first use: one expression over the whole plane instead of one test a letter. */
export const edgeTable = (): Uint8Array => {
  if (table !== null) return table
  const made = new Uint8Array(UNITS)
  // Surrogates would pair up, so that offsets would no longer be units.
  const mark = (from: number, to: number): void => {
    const plane = String.fromCharCode(...Array.from({ length: to - from }, (_, at) => from + at))
    for (const run of plane.matchAll(WORD_RUNS))
      made.fill(Edge.Spaced, from + run.index, from + run.index + run[0].length)
  }
  for (let from = 0; from < UNITS; from += 4096) {
    if (from + 4096 <= SURROGATES[0] || from >= 0xe000) mark(from, from + 4096)
    else if (from < SURROGATES[0]) mark(from, SURROGATES[0])
  }
  for (const [from, to] of UNSPACED) {
    for (let unit = from; unit <= to; unit++) if (made[unit] !== Edge.None) made[unit] = Edge.Unspaced
  }
  made.fill(Edge.Unspaced, SURROGATES[0], SURROGATES[1] + 1)
  table = made
  return made
}

/** `Edge` of a folded unit. */
export const edgeOf = (unit: number): number => edgeTable()[unit] as number

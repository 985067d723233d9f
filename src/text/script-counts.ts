import type { ScriptCounts } from './types'

const NAMES = [
  'latin',
  'cyrillic',
  'greek',
  'han',
  'hiragana',
  'katakana',
  'hangul',
  'thai',
  'arabic',
  'hebrew',
] as const

/** First and last code point of the blocks that hold a script's letters, and its place in `NAMES`. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x41, 0x5a, 0],
  [0x61, 0x7a, 0],
  [0xc0, 0x24f, 0],
  [0x1e00, 0x1eff, 0],
  [0xff21, 0xff3a, 0],
  [0xff41, 0xff5a, 0],
  [0x400, 0x52f, 1],
  [0x370, 0x3ff, 2],
  [0x1f00, 0x1fff, 2],
  [0x3400, 0x4dbf, 3],
  [0x4e00, 0x9fff, 3],
  [0xf900, 0xfaff, 3],
  [0x20000, 0x3ffff, 3],
  [0x3041, 0x309f, 4],
  [0x30a1, 0x30fa, 5],
  [0x30fd, 0x30ff, 5],
  [0xff66, 0xff9d, 5],
  [0x1100, 0x11ff, 6],
  [0x3131, 0x318e, 6],
  [0xac00, 0xd7a3, 6],
  [0xe01, 0xe5b, 7],
  [0x620, 0x64a, 8],
  [0x66e, 0x6d3, 8],
  [0xfb50, 0xfefc, 8],
  [0x5d0, 0x5ea, 9],
]
const OTHER = NAMES.length
const NOT_A_LETTER = 255
const UNKNOWN = 254
const table = new Uint8Array(65536).fill(UNKNOWN)
const LETTER = /^\p{L}$/u

const scriptOf = (codePoint: number): number => {
  if (!LETTER.test(String.fromCodePoint(codePoint))) return codePoint >= 0xe01 && codePoint <= 0xe5b ? 7 : NOT_A_LETTER
  return RANGES.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2] ?? OTHER
}

/**
 * Letters by script, instead of a guess at the language: which lexicons can apply, and whether a page mixes what its
 * language does not mix. Counts code points; a vowel sign of Thai counts as a letter.
 */
export const scriptCounts = (text: string): ScriptCounts => {
  const counts = new Float64Array(OTHER + 1)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let script = table[unit] as number
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const codePoint = text.codePointAt(at) as number
      if (codePoint > 0xffff) at++
      script = scriptOf(codePoint)
    } else if (script === UNKNOWN) {
      script = scriptOf(unit)
      table[unit] = script
    }
    if (script !== NOT_A_LETTER) counts[script] = (counts[script] as number) + 1
  }
  const of = (index: number): number => counts[index] as number
  return {
    latin: of(0),
    cyrillic: of(1),
    greek: of(2),
    han: of(3),
    hiragana: of(4),
    katakana: of(5),
    hangul: of(6),
    thai: of(7),
    arabic: of(8),
    hebrew: of(9),
    other: of(OTHER),
    letters: counts.reduce((sum, count) => sum + count, 0),
  }
}

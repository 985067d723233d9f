import { letterMaps } from './letter-maps'
import { enclosedLetter, invisible } from './tables/styled-letters'
import type { Trick } from './types'

/** What the fold does with a code point. The number is the high byte of its entry. */
export const Kind = {
  Unknown: 0,
  /** A part of a word; one unit in, one unit out. */
  Letter: 1,
  /** Stands between words; one unit in, one unit out. */
  Separator: 2,
  Space: 3,
  LineBreak: 4,
  /** Shows nothing; dropped. */
  Invisible: 5,
  /** Becomes a string that is looked up. */
  Expand: 6,
  Surrogate: 7,
  /** A mark that may sit on any letter; dropped. */
  Mark: 8,
  VoicedMark: 9,
  Vowel: 10,
  Final: 11,
  LongVowel: 12,
  /** A letter in disguise: the trick is looked up. */
  Styled: 13,
  Turned: 14,
  Hyphen: 15,
  /** Tatweel and harakat. */
  ArabicMark: 16,
  /** Starts a right-to-left override, or ends it. */
  Override: 17,
  Pop: 18,
} as const

/** What a word is made of: the second byte of an entry. */
export const Has = {
  Latin: 1,
  Cyrillic: 2,
  /** A letter of another script that looks like an ASCII letter. */
  Lookalike: 4,
  Digit: 8,
  LeetSign: 16,
  Turned: 32,
  /** A letter of a script without look-alikes. */
  Other: 64,
} as const

export interface Expansion {
  readonly units: Uint16Array
  readonly has: number
  readonly separates: boolean
}

const KIND_SHIFT = 24
const HAS_SHIFT = 16
const entryOf = (kind: number, unit: number, has = 0): number =>
  ((kind << KIND_SHIFT) | (has << HAS_SHIFT) | unit) >>> 0

/** Entries of the basic plane, filled as letters are first met; `entries[unit] === 0` means not yet met. */
export const entries = new Uint32Array(65536)
const beyond = new Map<number, number>()
export const expansions = new Map<number, Expansion>()
const styles = new Map<number, Trick>()

/** The ASCII letter or digit a code point looks like. */
export const lookalikeOf = (codePoint: number): number | undefined => letterMaps().lookalikes.get(codePoint)
export const turnedLetterOf = (unit: number): number | undefined => letterMaps().turned.get(unit)
export const styleOf = (codePoint: number): Trick => styles.get(codePoint) ?? 'full_width'

const isLetter = /^[\p{L}\p{N}\p{M}]/u
const isMark = /^\p{M}/u
const isCased = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
const isGenericMark = (codePoint: number): boolean =>
  (codePoint >= 0x300 && codePoint <= 0x36f) ||
  (codePoint >= 0x483 && codePoint <= 0x489) ||
  (codePoint >= 0x1ab0 && codePoint <= 0x1aff) ||
  (codePoint >= 0x1dc0 && codePoint <= 0x1dff) ||
  (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
  (codePoint >= 0xfe20 && codePoint <= 0xfe2f)

const isArabicMark = (c: number): boolean => c === 0x640 || (c >= 0x64b && c <= 0x65f) || c === 0x670

const isDropped = (codePoint: number): boolean => isArabicMark(codePoint) || isGenericMark(codePoint)

/** Word parts of one folded unit or code point. */
const hasOf = (codePoint: number): number => {
  if (codePoint >= 97 && codePoint <= 122) return Has.Latin
  if (codePoint >= 48 && codePoint <= 57) return Has.Digit
  if (codePoint === 64 || codePoint === 36) return Has.LeetSign
  if (codePoint < 128) return 0
  const look = letterMaps().lookalikes.has(codePoint) ? Has.Lookalike : 0
  if (codePoint >= 0x400 && codePoint <= 0x52f) return Has.Cyrillic | look
  return look === 0 ? Has.Other : look
}

/** Lower case without marks, one form for a letter, as a string of any length. Not yet decided: kana length, jamo. */
const simplify = (character: string): string => {
  const plain = character.normalize('NFKC').toLowerCase()
  const parts = plain.normalize('NFKD')
  const base = isCased.test(parts)
    ? Array.from(parts.replace('ß', 'ss').replace('æ', 'ae').replace('œ', 'oe')).filter((part) => !isMark.test(part))
    : Array.from(plain).filter((part) => !isDropped(part.codePointAt(0) as number))
  let text = ''
  for (const part of base) {
    const point = part.codePointAt(0) as number
    const vowel = point === 0x30fc && text !== '' ? longVowelAfter(text.charCodeAt(text.length - 1)) : null
    text += String.fromCodePoint(vowel ?? foldPoint(point))
  }
  return text
}

const foldPoint = (codePoint: number): number => {
  if (codePoint >= 0x30a1 && codePoint <= 0x30f6) return codePoint - 0x60
  if (codePoint === 0x3c2) return 0x3c3
  if ((codePoint >= 0x2010 && codePoint <= 0x2015) || codePoint === 0x2212 || codePoint === 0xb7) return 45
  if (codePoint === 0x2018 || codePoint === 0x2019 || codePoint === 0x201b || codePoint === 0x2032) return 39
  if (codePoint === 0x201c || codePoint === 0x201d || codePoint === 0x201e) return 34
  const { smallCapitals, latinWithoutMarks, han, arabic } = letterMaps()
  return (
    smallCapitals.get(codePoint) ??
    latinWithoutMarks.get(codePoint) ??
    han.get(codePoint) ??
    arabic.get(codePoint) ??
    codePoint
  )
}

const letterOrSeparator = (codePoint: number, unit: number): number => {
  const { turned, lookalikes } = letterMaps()
  if (turned.has(unit)) return entryOf(Kind.Turned, unit, Has.Turned)
  const letter = isLetter.test(String.fromCodePoint(unit)) || unit === 64 || unit === 36
  const own = hasOf(unit)
  const has = own & (Has.Latin | Has.Digit) || !lookalikes.has(codePoint) ? own : own | Has.Lookalike
  return letter ? entryOf(Kind.Letter, unit, has) : entryOf(Kind.Separator, unit)
}

const styled = (codePoint: number, unit: number, trick: Trick): number => {
  styles.set(codePoint, trick)
  return entryOf(Kind.Styled, unit, hasOf(unit))
}

const expand = (codePoint: number, text: string): number => {
  // ㏂ is "am" and ℅ "co": dots and slashes within would make single letters of them.
  const plain = /[a-z]/.test(text) ? text.replace(/[./]/g, '') : text
  const units = Uint16Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at))
  let has = 0
  let separates = false
  for (const unit of units) {
    const entry = entries[unit] || classify(unit)
    if (entry >>> KIND_SHIFT === Kind.Letter || unit >= 0xd800) has |= (entry >>> HAS_SHIFT) & 0xff
    else separates = true
  }
  expansions.set(codePoint, { units, has, separates })
  return entryOf(Kind.Expand, 0)
}

const decide = (c: number): number => {
  if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 0x85 || c === 0x0b || c === 0x0c)
    return entryOf(Kind.LineBreak, 10)
  if (c === 0x2800 || c === 0x3164 || c === 0xffa0 || c === 0x1680) return entryOf(Kind.Space, 32)
  if (c <= 32 || (c >= 0x7f && c <= 0xa0) || (c >= 0x2000 && c <= 0x200a) || [0x202f, 0x205f, 0x3000].includes(c))
    return entryOf(Kind.Space, 32)
  if (c >= 0xd800 && c <= 0xdfff) return entryOf(Kind.Surrogate, c)
  if (c === 0x202d || c === 0x202e) return entryOf(Kind.Override, c)
  if (c === 0x202c) return entryOf(Kind.Pop, c)
  if (invisible(c) !== null) {
    styles.set(c, invisible(c) as Trick)
    return entryOf(Kind.Invisible, 0)
  }
  if (isArabicMark(c)) return entryOf(Kind.ArabicMark, 0)
  if (isGenericMark(c)) return entryOf(Kind.Mark, 0)
  if (c === 0x3099 || c === 0x309b || c === 0xff9e) return entryOf(Kind.VoicedMark, 0x3099)
  if (c === 0x309a || c === 0x309c || c === 0xff9f) return entryOf(Kind.VoicedMark, 0x309a)
  if (c === 0x30fc || c === 0xff70) return entryOf(Kind.LongVowel, 0x30fc)
  if ((c >= 0x2010 && c <= 0x2015) || [0x2212, 0xfe63, 0xff0d, 0xb7, 0x2027, 0x2043, 0xfe58].includes(c))
    return entryOf(Kind.Hyphen, 45)
  const { smallCapitals, turned } = letterMaps()
  const capital = smallCapitals.get(c)
  if (capital !== undefined) return styled(c, capital, 'small_capital')
  if (turned.has(c)) return entryOf(Kind.Turned, c, Has.Turned)
  const enclosed = enclosedLetter(c)
  if (enclosed !== null) return styled(c, enclosed, 'enclosed')
  const text = simplify(String.fromCodePoint(c))
  if (text === '') return entryOf(Kind.ArabicMark, 0)
  if (text.includes(' ')) return letterOrSeparator(c, c)
  const unit = text.charCodeAt(0)
  if (text.length === 1) {
    if (unit >= 0x1161 && unit <= 0x1175) return entryOf(Kind.Vowel, unit)
    if (unit >= 0x11a8 && unit <= 0x11c2) return entryOf(Kind.Final, unit)
    if (c >= 0xff21 && c <= 0xff5a && unit >= 97 && unit <= 122) return styled(c, unit, 'full_width')
    if (c >= 0xff66 && c <= 0xff9d) return styled(c, unit, 'half_width_kana')
    if (((c >= 0x2100 && c <= 0x214f) || c === 0x2c7c) && unit >= 97 && unit <= 122)
      return styled(c, unit, 'mathematical')
    return letterOrSeparator(c, unit)
  }
  return expand(c, text)
}

const decideBeyond = (c: number): number => {
  if (invisible(c) !== null) {
    styles.set(c, invisible(c) as Trick)
    return entryOf(Kind.Invisible, 0)
  }
  const enclosed = enclosedLetter(c)
  if (enclosed !== null) return styled(c, enclosed, 'enclosed')
  const text = simplify(String.fromCodePoint(c))
  if (c >= 0x1d400 && c <= 0x1d7ff && text.length === 1) return styled(c, text.charCodeAt(0), 'mathematical')
  if (text.length === 1) return letterOrSeparator(c, text.charCodeAt(0))
  if (text.length > 2 || text.codePointAt(0) !== c) return expand(c, text)
  return isLetter.test(text) ? entryOf(Kind.Letter, 0, hasOf(c)) : entryOf(Kind.Separator, 0)
}

/** The entry of a unit of the basic plane, worked out once. */
export const classify = (unit: number): number => {
  const known = entries[unit] as number
  if (known !== 0) return known
  const entry = decide(unit)
  entries[unit] = entry
  return entry
}

/** The entry of a code point beyond the basic plane. Unit 0 with a letter or separator: the pair is kept. */
export const classifyBeyond = (codePoint: number): number => {
  let entry = beyond.get(codePoint)
  if (entry === undefined) {
    entry = decideBeyond(codePoint)
    beyond.set(codePoint, entry)
  }
  return entry
}

const VOICED = new Set(Array.from('かきくけこさしすせそたちつてとはひふへほうゝ', (kana) => kana.charCodeAt(0)))
const SEMI_VOICED = new Set(Array.from('はひふへほ', (kana) => kana.charCodeAt(0)))

/** The kana with its voiced or half-voiced mark, or null where there is none. */
export const voicedKana = (unit: number, mark: number): number | null => {
  if (mark === 0x309a) return SEMI_VOICED.has(unit) ? unit + 2 : null
  if (!VOICED.has(unit)) return null
  return unit === 0x3046 ? 0x3094 : unit + 1
}

const ROWS: readonly [string, string][] = [
  ['あぁかがさざただなはばぱまやゃらわゎゕ', 'あ'],
  ['いぃきぎしじちぢにひびぴみりゐ', 'い'],
  ['うぅくぐすずつづっぬふぶぷむゆゅるゔおぉこごそぞとどのほぼぽもよょろを', 'う'],
  ['えぇけげせぜてでねへべぺめれゑゖ', 'え'],
]
const longVowels = new Map(
  ROWS.flatMap(([row, vowel]) => Array.from(row, (kana) => [kana.charCodeAt(0), vowel.charCodeAt(0)] as const)),
)

/** The vowel that a long mark stands for after this hiragana (ろー → ろう), or null after anything else. */
export const longVowelAfter = (unit: number): number | null => longVowels.get(unit) ?? null

import type { Trick } from './types'

/**
 * Whether a form is an evasion or ordinary formatting in its place. Each question looks at the neighbours in the source
 * only, so that it costs the same everywhere.
 */

const isAsciiLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

/** Letters of scripts in whose words nothing invisible is written: Latin, Greek, Cyrillic, Han, kana, Hangul. */
const isBareScript = (c: number): boolean =>
  isAsciiLetter(c) ||
  (c >= 0xc0 && c <= 0x24f) ||
  (c >= 0x370 && c <= 0x52f) ||
  (c >= 0x3041 && c <= 0x30ff) ||
  (c >= 0x3400 && c <= 0x9fff) ||
  (c >= 0xac00 && c <= 0xd7a3) ||
  (c >= 0xff21 && c <= 0xff9f)

const isInvisible = (c: number): boolean =>
  c === 0xad ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x206f) ||
  c === 0xfeff ||
  c === 0x180e ||
  (c >= 0xfe00 && c <= 0xfe0f)

const MAX_LOOK = 8

const neighbourBefore = (source: string, at: number): number => {
  for (let back = at - 1; back >= 0 && at - back <= MAX_LOOK; back--) {
    if (!isInvisible(source.charCodeAt(back))) return source.charCodeAt(back)
  }
  return 0
}

const neighbourAfter = (source: string, at: number): number => {
  for (let ahead = at; ahead < source.length && ahead - at <= MAX_LOOK; ahead++) {
    if (!isInvisible(source.charCodeAt(ahead))) return source.charCodeAt(ahead)
  }
  return 0
}

/**
 * Between two letters of one word, nothing invisible is ordinary, except a soft hyphen where a word may be divided (two
 * letters at least on both sides). Thai, Khmer, Persian, Indic scripts and emoji need theirs.
 */
export const deliberateInvisible = (source: string, at: number, size: number): boolean => {
  if (!isBareScript(neighbourBefore(source, at)) || !isBareScript(neighbourAfter(source, at + size))) return false
  const unit = source.charCodeAt(at)
  // An ideographic variation selector follows the Han character whose form it chooses.
  if (size === 2 && unit === 0xdb40)
    return isAsciiLetter(neighbourBefore(source, at)) || source.charCodeAt(at + 1) < 0xdd00
  if (unit !== 0xad) return true
  return !(isBareScript(source.charCodeAt(at - 2)) && isBareScript(source.charCodeAt(at + 2)))
}

/** A sign used as a hyphen between two Latin letters that is not a dash. */
export const deliberateDecoration = (source: string, at: number): boolean =>
  isAsciiLetter(source.charCodeAt(at - 1)) && isAsciiLetter(source.charCodeAt(at + 1))

/** Marks that make no letter of any alphabet with the letter before them. */
export const deliberateMarks = (source: string, start: number, end: number): boolean => {
  if (start === 0) return false
  if (end - start > 2) return true
  const composed = source.slice(start - 1, end).normalize('NFC')
  return composed.length > 1 && isBareScript(source.charCodeAt(start - 1))
}

const isFullWidth = (c: number): boolean => c >= 0xff21 && c <= 0xff5a
const isFullKana = (c: number): boolean => c >= 0x3041 && c <= 0x30ff && c !== 0x30fc

/** One form mixed with another within a word, or whole words in letters that are meant for single signs. */
export const deliberateStyle = (source: string, at: number, size: number, trick: Trick): boolean => {
  const before = neighbourBefore(source, at)
  const after = neighbourAfter(source, at + size)
  if (trick === 'full_width') return isAsciiLetter(before) || isAsciiLetter(after)
  if (trick === 'half_width_kana') return isFullKana(before) || isFullKana(after)
  const here = source.charCodeAt(at)
  if (size === 2) {
    // Neighbours from the same block, or plain letters: a word, not a sign on its own.
    return before >= 0xdc00 && before <= 0xdfff
      ? source.charCodeAt(at - 2) === here
      : isAsciiLetter(before) || isAsciiLetter(after) || after === here
  }
  if (trick === 'small_capital') {
    if (isSmallCapital(before) || isSmallCapital(after)) return true
    // ɪ, ʀ and their like stand among plain letters in phonetic transcription.
    return !isPhonetic(here) && (isAsciiLetter(before) || isAsciiLetter(after))
  }
  return isEnclosed(before) || isEnclosed(after) || isAsciiLetter(before) || isAsciiLetter(after) || isFullWidth(before)
}

const isEnclosed = (c: number): boolean => c >= 0x249c && c <= 0x24e9
const isPhonetic = (c: number): boolean => c >= 0x250 && c <= 0x2af
const PHONETIC_CAPITALS = new Set([0x262, 0x26a, 0x274, 0x280, 0x28f, 0x299, 0x29c, 0x29f])
const isSmallCapital = (c: number): boolean =>
  PHONETIC_CAPITALS.has(c) || (c >= 0x1d00 && c <= 0x1d22) || (c >= 0xa730 && c <= 0xa7ff)

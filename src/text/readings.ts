import type { Uint32List } from './growable'
import type { Reading } from './types'

const DIGITS: Readonly<Record<number, string>> = {
  48: 'o',
  49: 'i',
  51: 'e',
  52: 'a',
  53: 's',
  55: 't',
  64: 'a',
  36: 's',
}
const LONGEST = 32

const isAsciiLetter = (unit: number): boolean => unit >= 97 && unit <= 122
const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/**
 * Whether a token of letters and digits may be leetspeak: every digit in it has a letter, two letters at least stand as
 * letters, and letters are not lost among digits. "h264", "1080p" and "4k" are not; "mp3" is, and reads "mpe", which no
 * term is. Nothing is replaced in the text: a reading is only tried beside it.
 */
const mayBeLeet = (units: Uint16Array, start: number, end: number): boolean => {
  if (end - start > LONGEST) return false
  let letters = 0
  let signs = 0
  for (let at = start; at < end; at++) {
    const unit = units[at] as number
    if (DIGITS[unit] !== undefined) signs++
    else if (isAsciiDigit(unit)) return false
    else letters++
  }
  return signs > 0 && letters >= 2 && letters * 2 >= signs
}

const isAsciiWord = (unit: number): boolean => isAsciiLetter(unit) || isAsciiDigit(unit) || unit === 64 || unit === 36

/** Record the parts of a token that may be leetspeak: its runs of ASCII letters, digits, @ and $. */
export const recordLeet = (units: Uint16Array, start: number, end: number, tokens: Uint32List): void => {
  for (let from = start; from < end; from++) {
    if (!isAsciiWord(units[from] as number)) continue
    let to = from + 1
    while (to < end && isAsciiWord(units[to] as number)) to++
    if (mayBeLeet(units, from, to)) {
      tokens.push(from)
      tokens.push(to)
    }
    from = to
  }
}

const readLeet = (units: Uint16Array, start: number, end: number, one: string): string => {
  let text = ''
  for (let at = start; at < end; at++) {
    const unit = units[at] as number
    text += unit === 49 ? one : (DIGITS[unit] ?? String.fromCharCode(unit))
  }
  return text
}

/** Word ranges that contain "vv", which may be a w. */
export const doubleV = (units: Uint16Array, length: number, tokens: Uint32List): void => {
  const v = 118
  for (let at = 1; at < length; at++) {
    if (units[at] !== v || units[at - 1] !== v) continue
    let start = at - 1
    while (start > 0 && isAsciiLetter(units[start - 1] as number)) start--
    let end = at + 1
    while (end < length && isAsciiLetter(units[end] as number)) end++
    if (end - start <= LONGEST) {
      tokens.push(start)
      tokens.push(end)
    }
    at = end
  }
}

/** The readings of the recorded tokens: 1 is an i or an l, so a token with a 1 has two. */
export function* readingsOf(units: Uint16Array, tokens: Uint32List): Generator<Reading> {
  for (let index = 0; index < tokens.length; index += 2) {
    const start = tokens.get(index)
    const end = tokens.get(index + 1)
    const text = readLeet(units, start, end, 'i')
    yield { start, end, text, trick: 'leetspeak' }
    if (units.subarray(start, end).includes(49)) {
      yield { start, end, text: readLeet(units, start, end, 'l'), trick: 'leetspeak' }
    }
    if (text.includes('vv')) yield { start, end, text: text.replaceAll('vv', 'w'), trick: 'leetspeak' }
  }
}

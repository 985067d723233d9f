import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

export interface Reference {
  readonly codePoints: readonly number[]
  /** Where the text goes on. */
  readonly end: number
}

interface Decoded {
  readonly codePoints: readonly number[]
  /** Units from the ampersand on. */
  readonly length: number
}

/** The longest name is CounterClockwiseContourIntegral. */
const LONGEST_NAME = 32
const MOST_CACHED = 4096
const LONGEST_NUMBER = 8
const SEMICOLON = 59

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isHex = (c: number): boolean => isDigit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102)
const isNameUnit = (c: number): boolean => isDigit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

const decoded = new Map<string, Decoded | null>()

/** One reference read by htmlparser2, whose tables are those of the HTML standard. */
const decode = (written: string): Decoded | null => {
  const codePoints: number[] = []
  let length = 0
  const ignore = (): void => {}
  const callbacks: TokenizerCallbacks = {
    ontextentity: (codePoint, end) => {
      codePoints.push(codePoint)
      length = end
    },
    ontext: ignore,
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(written)
  tokenizer.end()
  return codePoints.length === 0 ? null : { codePoints, length }
}

const lookUp = (written: string): Decoded | null => {
  const known = decoded.get(written)
  if (known !== undefined) return known
  const found = decode(written)
  if (decoded.size < MOST_CACHED) decoded.set(written, found)
  return found
}

/**
 * The character reference at the ampersand `at`, or null where it is a plain ampersand. Looks no further than `limit`.
 * In an attribute a name without its semicolon counts only where no letter, digit or "=" follows.
 */
export const referenceAt = (source: string, at: number, limit: number, inAttribute: boolean): Reference | null => {
  if (source.charCodeAt(at + 1) === 35) return numberAt(source, at, limit)
  let end = at + 1
  const last = Math.min(limit, at + 1 + LONGEST_NAME)
  while (end < last && isNameUnit(source.charCodeAt(end))) end++
  if (end === at + 1) return null
  if (end < limit && source.charCodeAt(end) === SEMICOLON) end++
  const found = lookUp(source.slice(at, end))
  if (found === null) return null
  const after = at + found.length
  if (inAttribute && source.charCodeAt(after - 1) !== SEMICOLON && after < limit) {
    const next = source.charCodeAt(after)
    if (next === 61 || isNameUnit(next)) return null
  }
  return { codePoints: found.codePoints, end: after }
}

const numberAt = (source: string, at: number, limit: number): Reference | null => {
  const hex = (source.charCodeAt(at + 2) | 32) === 120
  let first = at + (hex ? 3 : 2)
  let end = first
  const isPart = hex ? isHex : isDigit
  while (end < limit && isPart(source.charCodeAt(end))) end++
  if (end === first) return null
  while (first < end - 1 && source.charCodeAt(first) === 48) first++
  const digits = end - first > LONGEST_NUMBER ? '99999999' : source.slice(first, end)
  const found = lookUp(`&#${hex ? 'x' : ''}${digits};`)
  if (end < limit && source.charCodeAt(end) === SEMICOLON) end++
  return found === null ? null : { codePoints: found.codePoints, end }
}

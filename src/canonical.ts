import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { refuse } from './errors'

const write = (value: unknown, pointer: string): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      throw refuse('NOT_CANONICAL', pointer, 'a lone surrogate has no UTF-8 form')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse('NOT_CANONICAL', pointer, 'JSON has no such number')
    return JSON.stringify(value)
  }
  if (Array.isArray(value))
    return `[${value.map((item, index) => write(item === undefined ? null : item, `${pointer}/${index}`)).join(',')}]`
  if (typeof value !== 'object') throw refuse('NOT_CANONICAL', pointer, 'only JSON values have a canonical form')
  const record = value as Readonly<Record<string, unknown>>
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    // RFC 8785 sorts by UTF-16 code units, which is what comparing strings does here.
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map(
      (key) =>
        `${write(key, pointer)}:${write(record[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)}`,
    )
  return `{${members.join(',')}}`
}

/**
 * The canonical form of a JSON value (RFC 8785). Members that are undefined are left out.
 * @throws RedflagError `NOT_CANONICAL` for NaN, infinities, lone surrogates and values that JSON does not know.
 */
export const canonicalJson = (value: unknown): string => write(value, '')

/** SHA-256 of the UTF-8 form of a text, as lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

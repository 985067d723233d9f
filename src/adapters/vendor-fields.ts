import { isCountry } from '../identifiers'

/** Reads fields of payloads that somebody else made: whatever is not of the form asked for is unknown. */
export type Fields = Readonly<Record<string, unknown>>

/** Vendors' fields are short; what is longer was not written by the vendor. */
const MAX_TEXT = 1000

export const fieldsOf = (value: unknown): Fields | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' || text.length > MAX_TEXT ? undefined : text
}

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

export const flagOf = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

/** An id that one side writes as a number and the other as a string. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value)

export const countryOf = (value: unknown): string | undefined => {
  const code = textOf(value)?.toUpperCase()
  return code !== undefined && isCountry(code) ? code : undefined
}

/** Seconds since 1970 to an instant. */
export const instantOfSeconds = (value: unknown): string | undefined => {
  const seconds = numberOf(value)
  return seconds !== undefined && seconds > 0 && seconds < 1e11
    ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
    : undefined
}

/** The object without its unknown fields, so that absence stays absence. */
export const known = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

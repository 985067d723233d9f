import * as z from 'zod/mini'

/** Absent, `null` and `undefined` all mean unknown. */
export const maybe = <S extends z.core.SomeType>(schema: S): z.ZodMiniOptional<z.ZodMiniNullable<S>> =>
  z.optional(z.nullable(schema))

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number =>
  month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false) ? 29 : (DAYS[month - 1] ?? 0)

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/

/** A calendar date `YYYY-MM-DD` that exists. */
export const isCalendarDate = (text: string): boolean => {
  const parts = DATE.exec(text)
  if (!parts) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts[1]), month)
}

/** An instant: ISO 8601 date and time with `Z` or an offset. Seconds may be left out; a leap second is not an instant here. */
export const isInstant = (text: string): boolean => {
  const parts = INSTANT.exec(text)
  if (!parts || !isCalendarDate(text.slice(0, 10))) return false
  if (Number(parts[1]) > 23 || Number(parts[2]) > 59 || Number(parts[3] ?? 0) > 59) return false
  return parts[4] === undefined || (Number(parts[4]) <= 23 && Number(parts[5]) <= 59)
}

const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48

/**
 * Milliseconds since 1970-01-01T00:00:00Z of a text that `isInstant` accepts. The two common spellings in UTC are read digit by
 * digit, in half the time: a case has dozens of instants.
 */
export const instantMs = (text: string): number => {
  const { length } = text
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== 90) return Date.parse(text)
  const year = two(text, 0) * 100 + two(text, 2)
  if (year < 100 || (length === 24 && text.charCodeAt(19) !== 46)) return Date.parse(text)
  const milliseconds = length === 20 ? 0 : two(text, 20) * 10 + text.charCodeAt(22) - 48
  return Date.UTC(year, two(text, 5) - 1, two(text, 8), two(text, 11), two(text, 14), two(text, 17), milliseconds)
}

export const instant = z.string().check(z.refine(isInstant, { error: 'BAD_INSTANT' }))
export const calendarDate = z.string().check(z.refine(isCalendarDate, { error: 'BAD_DATE' }))
/** ISO 3166-1 alpha-2, upper case. */
export const country = z.string().check(z.refine((text) => /^[A-Z]{2}$/.test(text), { error: 'BAD_COUNTRY' }))
export const id = z.string().check(z.minLength(1))
export const text = z.string()
export const strings = z.array(z.string())
/** 0..1 */
export const share = z.number().check(z.minimum(0), z.maximum(1))
export const count = z
  .number()
  .check(z.refine((value) => Number.isSafeInteger(value) && value >= 0, { error: 'BAD_COUNT' }))

import type { Span } from '../jurisdictions/types'

const MINUTE = 60_000
const DAY = 86_400_000

/** `YYYY-MM-DD` of an instant in a zone given in minutes from UTC. */
export const localDate = (ms: number, zone: number): string => new Date(ms + zone * MINUTE).toISOString().slice(0, 10)

/** 24:00 of a local calendar day, in milliseconds. */
const endOfDay = (date: string, zone: number): number => Date.parse(`${date}T00:00:00Z`) + DAY - zone * MINUTE

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The same day of a later month, or its last day where that month is shorter. */
const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10)
}

/** The n-th business day after a date: Saturdays, Sundays and the holidays handed in do not count. */
const addBusinessDays = (date: string, days: number, holidays: ReadonlySet<string>): string => {
  let current = date
  for (let left = days; left > 0; ) {
    current = addDays(current, 1)
    const weekday = new Date(`${current}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.has(current)) left--
  }
  return current
}

/**
 * The end of a period. Minutes and hours run from the instant itself; days, business days and months do not count the
 * day of the event and end at 24:00 in the zone (minutes from UTC).
 * @param holidays `YYYY-MM-DD`, read for business days only
 */
export const endOf = (from: number, span: Span, zone: number, holidays: ReadonlySet<string>): number => {
  const date = localDate(from, zone)
  switch (span.unit) {
    case 'minutes':
      return from + span.amount * MINUTE
    case 'hours':
      return from + span.amount * 60 * MINUTE
    case 'days':
      return endOfDay(addDays(date, span.amount), zone)
    case 'business_days':
      return endOfDay(addBusinessDays(date, span.amount, holidays), zone)
    case 'months':
      return endOfDay(addMonths(date, span.amount), zone)
  }
}

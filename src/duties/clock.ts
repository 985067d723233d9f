import type { Span } from '../jurisdictions/types'

const MINUTE = 60_000
const DAY = 86_400_000

/** Days since 1970-01-01 by the calendar of a zone given in minutes from UTC. */
const localDay = (ms: number, zone: number): number => Math.floor((ms + zone * MINUTE) / DAY)

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** `YYYY-MM-DD` of an instant in a zone given in minutes from UTC. */
export const localDate = (ms: number, zone: number): string => dateOf(localDay(ms, zone))

/** 24:00 of a local calendar day, in milliseconds. */
const endOfDay = (day: number, zone: number): number => (day + 1) * DAY - zone * MINUTE

/** The same day of a later month, or its last day where that month is shorter. */
const addMonths = (day: number, months: number): number => {
  const date = new Date(day * DAY)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY
}

/** The n-th business day after a day: Saturdays, Sundays and the holidays handed in do not count. */
const addBusinessDays = (day: number, days: number, holidays: ReadonlySet<string>): number => {
  let current = day
  for (let left = days; left > 0; ) {
    current += 1
    // 1970-01-01 was a Thursday: days 2 and 3 after it were the weekend.
    const weekday = ((current % 7) + 7) % 7
    if (weekday !== 2 && weekday !== 3 && !(holidays.size > 0 && holidays.has(dateOf(current)))) left--
  }
  return current
}

/**
 * The end of a period. Minutes and hours run from the instant itself; days, business days and months do not count the
 * day of the event and end at 24:00 in the zone (minutes from UTC).
 * @param holidays `YYYY-MM-DD`, read for business days only
 */
export const endOf = (from: number, span: Span, zone: number, holidays: ReadonlySet<string>): number => {
  switch (span.unit) {
    case 'minutes':
      return from + span.amount * MINUTE
    case 'hours':
      return from + span.amount * 60 * MINUTE
    case 'days':
      return endOfDay(localDay(from, zone) + span.amount, zone)
    case 'business_days':
      return endOfDay(addBusinessDays(localDay(from, zone), span.amount, holidays), zone)
    case 'months':
      return endOfDay(addMonths(localDay(from, zone), span.amount), zone)
  }
}

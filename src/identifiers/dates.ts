export type BirthDateSense = 'adult' | 'minor' | 'future' | 'implausibly_old'

const partsOf = (date: string): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

/** Whole years between two dates `YYYY-MM-DD`. */
export const yearsBetween = (from: string, to: string): number => {
  const [y1, m1, d1] = partsOf(from)
  const [y2, m2, d2] = partsOf(to)
  return y2 - y1 - (m2 < m1 || (m2 === m1 && d2 < d1) ? 1 : 0)
}

/**
 * Whether a birth date makes sense at `asOf` (an ISO date or instant). Adult at 18; beyond 120 nobody is known to sign up.
 * A minor may well be a customer of a guardian: it is no fault.
 */
export const judgeBirthDate = (birthDate: string, asOf: string): BirthDateSense => {
  const day = asOf.slice(0, 10)
  if (birthDate > day) return 'future'
  const years = yearsBetween(birthDate, day)
  return years > 120 ? 'implausibly_old' : years < 18 ? 'minor' : 'adult'
}

/**
 * The full date of `YYMMDD` in a machine-readable zone, or null where there is none. A birth date lies in the past; an expiry
 * date within fifty years of `asOf` on either side.
 */
export const mrzDate = (digits: string, kind: 'birth' | 'expiry', asOf: string): string | null => {
  if (!/^\d{6}$/.test(digits)) return null
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const now = Number(asOf.slice(0, 4))
  let year = Math.floor(now / 100) * 100 + Number(digits.slice(0, 2))
  if (kind === 'birth') {
    if (`${year}-${digits.slice(2, 4)}-${digits.slice(4, 6)}` > asOf.slice(0, 10)) year -= 100
  } else if (year > now + 50) year -= 100
  else if (year < now - 50) year += 100
  return `${year}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`
}

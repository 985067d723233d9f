import { validateEntity } from 'stdnum'
import { type BusinessNumber, readBusinessNumber } from './identifiers/business-number'
import { isCountry } from './identifiers/country'

export type { BusinessNumber, NumberVerdict } from './identifiers/business-number'

/** Longer than any register's number with its punctuation. */
const MAX_WRITTEN = 48

/** stdnum 1.12.0 throws a TypeError on some text (the Dutch VAT number on an empty one): then it does not know the number. */
const asked = (country: string, value: string): ReturnType<typeof validateEntity> => {
  try {
    return validateEntity(country, value)
  } catch {
    return { checked: false }
  }
}

/**
 * As the core judges company, tax and VAT numbers, and where it knows none for the country, as stdnum does for some
 * ninety more (50 KB, so in an entry of its own). What stdnum does not take for a number of the country stays `unknown`: it
 * may be one of a register that stdnum lacks. Never throws.
 */
export const readAnyBusinessNumber = (value: string, country: string): BusinessNumber => {
  const known = readBusinessNumber(value, country)
  if (known.verdict !== 'unknown' || value.length > MAX_WRITTEN || !isCountry(country)) return known
  const found = asked(country, value)
  const validator = found.matchedValidators?.[0]
  return validator === undefined
    ? known
    : { verdict: 'valid', scheme: `${country}_${validator.abbreviation?.toUpperCase() ?? validator.name}`, country }
}

import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { type PhoneJudge, phoneJudge } from './identifiers/phone-judge'

export type { LineType, PhoneJudge, PhoneJudgement } from './identifiers/phone-judge'

/**
 * Judges a number by libphonenumber's full metadata (49 KB): line types of every country. Hand it to the assessor:
 * `createAssessor({ phone: phoneMax })`.
 */
export const phoneMax: PhoneJudge = phoneJudge({
  parse: (number, country) =>
    parsePhoneNumberFromString(number, {
      extract: false,
      ...(country === undefined ? {} : { defaultCountry: country as CountryCode }),
    }),
  countries: getCountries,
  callingCodeOf: (country) => getCountryCallingCode(country as CountryCode),
})

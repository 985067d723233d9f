import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min'
import { type PhoneJudge, phoneJudge } from './phone-judge'

/** Judges a number by libphonenumber's smallest metadata (29 KB): lengths and ranges, few line types. */
export const judgePhone: PhoneJudge = phoneJudge({
  // extract: a form field that holds a sentence is no telephone number.
  parse: (number, country) =>
    parsePhoneNumberFromString(number, {
      extract: false,
      ...(country === undefined ? {} : { defaultCountry: country as CountryCode }),
    }),
  countries: getCountries,
  callingCodeOf: (country) => getCountryCallingCode(country as CountryCode),
})

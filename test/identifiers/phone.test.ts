import fc from 'fast-check'
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, test } from 'vitest'
import { judgePhone } from '../../src/identifiers'
import { phoneMax } from '../../src/phone'

describe('judgePhone', () => {
  test('a form field that holds a sentence is no number', () => {
    expect(judgePhone('call me at +1 202 555 0123 or bob')).toMatchObject({
      possible: false,
      e164: null,
      countries: [],
    })
  })
  test('a calling code has all its countries, so Guernsey is never held against Great Britain', () => {
    expect(judgePhone('+44 7911 123456').countries).toEqual(['GB', 'GG', 'IM', 'JE'])
    expect(judgePhone('+1 671 555 0123').countries).toContain('US')
  })
  test('national form with a country; full-width digits; unknown country', () => {
    expect(judgePhone('03-1234-5678', 'JP').e164).toBe('+81312345678')
    expect(judgePhone('０３-１２３４-５６７８', 'JP').e164).toBe('+81312345678')
    expect(judgePhone('03-1234-5678', 'ZZ').e164).toBeNull()
  })
  test('numbers of no country', () => {
    expect(judgePhone('+800 1234 5678')).toMatchObject({ possible: true, countries: [], countryCallingCode: '800' })
  })
  test('the full edition knows line types that the small one does not', () => {
    expect(judgePhone('+81 50 1234 5678').lineType).toBeNull()
    expect(phoneMax('+81 50 1234 5678').lineType).toBe('voip')
    expect(phoneMax('+81 120 123 456').lineType).toBe('toll_free')
  })
  test('oracle: every country’s example number is possible and valid in both editions', () => {
    let seen = 0
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)
      if (!example) continue
      seen++
      for (const judge of [judgePhone, phoneMax]) {
        const judged = judge(example.number)
        expect(judged, country).toMatchObject({ possible: true, valid: true, e164: example.number })
        expect(judged.countries).toContain(country)
        expect(judged.countryCallingCode).toBe(getCountryCallingCode(country))
        expect(judge(example.formatNational(), country).e164).toBe(example.number)
      }
    }
    expect(seen).toBeGreaterThan(230)
  })
  test('oracle: libphonenumber on any digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9][0-9]{3,16}$/), (number) => {
        const wanted = parsePhoneNumberFromString(number, { extract: false })
        expect(phoneMax(number).e164).toBe(wanted?.number ?? null)
        expect(phoneMax(number).valid).toBe(wanted?.isValid() ?? false)
      }),
    )
  })
  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (number, country) => {
        judgePhone(number, country)
        judgePhone(`+${number}`)
      }),
    )
    expect(judgePhone(`+${'1'.repeat(200_000)}`).possible).toBe(false)
  })
})

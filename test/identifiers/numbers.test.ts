import cardValidator from 'card-validator'
import fc from 'fast-check'
import countries from 'i18n-iso-countries'
import { composeIBAN, electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools'
import { stdnum } from 'stdnum'
import { describe, expect, test } from 'vitest'
import {
  COUNTRIES,
  cardBrand,
  countryFromAlpha3,
  judgeBic,
  judgeBusinessNumber,
  judgeIban,
  readBusinessNumber,
} from '../../src/identifiers'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
/** Every text that differs from a number in one digit. */
const slips = (text: string): string[] =>
  [...text].flatMap((character, index) =>
    /\d/.test(character)
      ? [...'0123456789']
          .filter((digit) => digit !== character)
          .map((digit) => text.slice(0, index) + digit + text.slice(index + 1))
      : [],
  )

describe('countries', () => {
  test('oracle: i18n-iso-countries', () => {
    const known = countries.getAlpha2Codes()
    expect([...COUNTRIES].sort()).toEqual(Object.keys(known).sort())
    for (const [two, three] of Object.entries(known)) expect(countryFromAlpha3(three)).toBe(two)
    expect(COUNTRIES.has('UK')).toBe(false)
    expect(COUNTRIES.has('EU')).toBe(false)
  })
})

describe('IBAN and BIC', () => {
  // Made up by ibantools: the accounts do not exist.
  const made = (
    [
      ['DE', '370400440532013000'],
      ['GB', 'NWBK60161331926819'],
      ['FR', '20041010050500013M02606'],
      ['NL', 'ABNA0417164300'],
      ['NO', '86011117947'],
      ['SA', '80000000608010167519'],
    ] as const
  ).map(([countryCode, bban]) => composeIBAN({ countryCode, bban }) ?? '')
  test('made accounts are valid, and every slip of one digit is caught', () => {
    for (const iban of made) {
      expect(judgeIban(iban), iban).toEqual({ valid: true, country: iban.slice(0, 2) })
      expect(judgeIban(iban.replace(/(.{4})/g, '$1 ').toLowerCase()).valid).toBe(true)
      for (const wrong of slips(iban)) expect(judgeIban(wrong).valid, wrong).toBe(false)
    }
  })
  test('oracle: ibantools on altered accounts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...made), fc.nat(33), fc.constantFrom(...'0123456789ABZ '), (iban, at, character) => {
        const altered = iban.slice(0, at) + character + iban.slice(at + 1)
        expect(judgeIban(altered).valid).toBe(isValidIBAN(electronicFormatIBAN(altered) ?? ''))
      }),
    )
  })
  test('BIC', () => {
    for (const bic of ['DEUTDEFF', 'DEUTDEFF500', 'NEDSZAJJXXX', 'BOTKJPJT']) {
      expect(judgeBic(bic).valid).toBe(true)
      expect(isValidBIC(bic)).toBe(true)
    }
    expect(judgeBic('DEUTDEFF5').valid).toBe(false)
    expect(judgeBic('BOTKJPJT').country).toBe('JP')
  })
  test('nothing throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [judgeIban(text), judgeBic(text)]))
  })
})

describe('cardBrand', () => {
  const names: Record<string, string> = {
    'american-express': 'american_express',
    'diners-club': 'diners_club',
  }
  test('oracle: card-validator, for the networks that both know', () => {
    let compared = 0
    for (let head = 300000; head <= 819999; head += 7) {
      const bin = String(head)
      const mine = cardBrand(bin)
      const card = cardValidator.number(bin).card
      if (!card || !mine || ['hiper', 'hipercard', 'verve', 'elo', 'maestro', 'troy', 'naranja'].includes(card.type))
        continue
      if (['elo', 'verve', 'maestro'].includes(mine)) continue
      compared++
      expect(names[card.type] ?? card.type, bin).toBe(mine)
    }
    expect(compared).toBeGreaterThan(30_000)
  })
  test('never takes more than eight digits', () => {
    expect(cardBrand('4242424242')).toBeNull()
    expect(cardBrand('424242')).toBe('visa')
    expect(cardBrand('35280000')).toBe('jcb')
    expect(cardBrand('4242')).toBeNull()
  })
})

describe('business numbers', () => {
  // Published by the registers or made to fit; each is a number of the form, not of a customer.
  const valid: readonly (readonly [string, string, string])[] = [
    ['JP', '7000012050002', 'JP_CORPORATE'],
    ['JP', 'T7000012050002', 'JP_INVOICE'],
    ['CN', '91110000600037341L', 'CN_USCC'],
    ['IN', '27AAPFU0939F1ZV', 'IN_GSTIN'],
    ['AU', '83 914 571 673', 'AU_ABN'],
    ['BR', '16.727.230/0001-97', 'BR_CNPJ'],
    ['BR', '12ABC34501DE35', 'BR_CNPJ'],
    ['NO', '988 077 917', 'NO_ORGNR'],
    ['CH', 'CHE-100.155.212', 'CH_UID'],
    ['KR', '116-82-00276', 'KR_BRN'],
    ['TW', '00501503', 'TW_UBN'],
    ['FR', '552 008 443', 'FR_SIREN'],
    ['RU', '7707083893', 'RU_INN'],
    ['US', '5493000IBP32UQZ0KL24', 'LEI'],
    ['DE', 'DE136695976', 'EU_VAT'],
    ['GR', 'EL094259216', 'EU_VAT'],
    ['FR', 'FR83404833048', 'EU_VAT'],
  ]
  test.each(valid)('%s %s is %s', (country, number, scheme) => {
    expect(readBusinessNumber(number, country)).toMatchObject({ verdict: 'valid', scheme })
  })
  test.each(valid)('%s %s: no slip of one digit is valid', (country, number) => {
    for (const wrong of slips(number)) {
      // By the registers' own rules: modulus 9 cannot tell 0 from 9, and Taiwan takes two sums.
      const at = [...wrong].findIndex((digit, index) => digit !== number[index])
      if (country === 'TW' || (country === 'JP' && '09'.includes(wrong[at] ?? '') && '09'.includes(number[at] ?? '')))
        continue
      expect(judgeBusinessNumber(wrong, country), wrong).not.toBe('valid')
    }
  })
  test.each([
    ['DE', 'HRB 12345'],
    ['GB', '01234567'],
    ['US', '12-3456789'],
    [undefined, '7000012050002'],
    ['JP', '0100-01-012345'],
    ['DE', ''],
  ])('%s %s is not judged', (country, number) => {
    expect(judgeBusinessNumber(number, country)).toBe('unknown')
  })

  const oracle: readonly (readonly [string, string, number, (text: string) => boolean])[] = [
    ['JP', 'cn', 13, (text) => stdnum.JP?.['cn']?.validate(text).isValid === true],
    ['AU', 'abn', 11, (text) => stdnum.AU?.['abn']?.validate(text).isValid === true],
    ['NO', 'orgnr', 9, (text) => stdnum.NO?.['orgnr']?.validate(text).isValid === true],
    ['FR', 'siren', 9, (text) => stdnum.FR?.['siren']?.validate(text).isValid === true],
    ['KR', 'brn', 10, (text) => stdnum.KR?.['brn']?.validate(text).isValid === true],
    ['RU', 'inn', 10, (text) => stdnum.RU?.['inn']?.validate(text).isValid === true],
    ['BR', 'cnpj', 14, (text) => stdnum.BR?.['cnpj']?.validate(text).isValid === true],
  ]
  test.each(oracle)(
    'oracle: stdnum %s %s never says valid where we say invalid, on any digits',
    (country, name, length, check) => {
      const entry = (stdnum as unknown as Record<string, Record<string, unknown>>)[country]
      expect(Object.keys(entry ?? {})).toContain(name)
      let agreed = 0
      fc.assert(
        fc.property(digits(length), (text) => {
          const theirs = check(text)
          const mine = judgeBusinessNumber(text, country)
          if (theirs && mine !== 'unknown') expect(mine, text).toBe('valid')
          if (theirs) agreed++
        }),
        { numRuns: 5000 },
      )
      expect(agreed).toBeGreaterThan(10)
    },
  )
  test('nothing throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.constantFrom(...COUNTRIES), { nil: undefined }),
        (text, country) => {
          judgeBusinessNumber(text, country)
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { parse } from 'mrz'
import { describe, expect, test } from 'vitest'
import { compareMrz, mrzDate, readMrz } from '../../src/identifiers'
import { mrzCheckDigit } from '../../src/identifiers/mrz'

/** Specimens of ICAO Doc 9303, of the invented state Utopia. */
const SPECIMENS = {
  TD3: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
  TD2: 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6',
  TD1: 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  MRV_A: 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<',
} as const

const pad = (text: string, width: number): string => text.padEnd(width, '<').slice(0, width)
const withCheck = (text: string): string => text + mrzCheckDigit(text)

const letters = fc.stringMatching(/^[A-Z]{2,12}$/)
const date = fc
  .record({ y: fc.nat(99), m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) })
  .map(({ y, m, d }) => [y, m, d].map((part) => String(part).padStart(2, '0')).join(''))
const fields = fc.record({
  surname: letters,
  given: letters,
  number: fc.stringMatching(/^[A-Z0-9]{6,9}$/),
  birth: date,
  expiry: date,
  sex: fc.constantFrom('F', 'M', '<'),
  state: fc.constantFrom('JPN', 'FRA', 'USA', 'IND', 'BRA', 'D<<'),
})
type Fields = typeof fields extends fc.Arbitrary<infer T> ? T : never

const td3 = (f: Fields): string => {
  const number = withCheck(pad(f.number, 9))
  const dates = withCheck(f.birth)
  const until = withCheck(f.expiry) + withCheck(pad('', 14))
  return `${pad(`P<${f.state}${f.surname}<<${f.given}`, 44)}\n${number}${f.state}${dates}${f.sex}${until}${mrzCheckDigit(number + dates + until)}`
}
const td1 = (f: Fields): string => {
  const top = pad(`I<${f.state}${withCheck(pad(f.number, 9))}`, 30)
  const start = withCheck(f.birth) + f.sex + withCheck(f.expiry)
  const optional = pad('', 11)
  const composite = mrzCheckDigit(top.slice(5) + start.slice(0, 7) + start.slice(8) + optional)
  return `${top}\n${start}${f.state}${optional}${composite}\n${pad(`${f.surname}<<${f.given}`, 30)}`
}

describe('readMrz', () => {
  test.each(Object.entries(SPECIMENS))('the specimen of %s', (format, zone) => {
    expect(readMrz(zone)).toMatchObject({
      valid: true,
      format,
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      sex: 'F',
      issuer: null,
    })
    expect(readMrz(zone.replace(/\n/g, ''))).toEqual(readMrz(zone))
  })
  test.each(Object.entries(SPECIMENS))('%s: every slip of one checked digit is caught', (_, zone) => {
    const original = readMrz(zone)
    const names = (reading: typeof original): string =>
      `${reading.surname}|${reading.givenNames}|${reading.documentCode}`
    for (let at = 0; at < zone.length; at++) {
      if (!/\d/.test(zone.charAt(at))) continue
      for (const digit of '0123456789') {
        if (digit === zone.charAt(at)) continue
        const wrong = readMrz(zone.slice(0, at) + digit + zone.slice(at + 1))
        // The optional data of a visa has no check digit.
        const unchecked = original.format === 'MRV_A' && at >= 45 + 28
        if (!unchecked && names(wrong) === names(original)) expect(wrong.valid, `${at} ${digit}`).toBe(false)
      }
    }
  })
  test('a long document number runs on in the optional field', () => {
    const number = 'D23145890734'
    const top = pad(`I<UTO${number.slice(0, 9)}<${number.slice(9)}${mrzCheckDigit(number)}`, 30)
    const middle = '7408122F1204159UTO<<<<<<<<<<<'
    const composite = mrzCheckDigit(top.slice(5) + middle.slice(0, 7) + middle.slice(8, 15) + middle.slice(18))
    const read = readMrz(`${top}\n${middle}${composite}\n${pad('ERIKSSON<<ANNA', 30)}`)
    expect(read).toMatchObject({ valid: true, documentNumber: number })
  })
  test('oracle: mrz, on generated passports and cards', () => {
    fc.assert(
      fc.property(fields, fc.boolean(), (f, passport) => {
        const zone = passport ? td3(f) : td1(f)
        const mine = readMrz(zone)
        const theirs = parse(zone.split('\n'))
        expect(mine.valid).toBe(true)
        expect(mine.valid).toBe(theirs.valid)
        expect(mine.format).toBe(theirs.format)
        expect(mine.surname).toBe(theirs.fields.lastName)
        expect(mine.givenNames).toBe(theirs.fields.firstName)
        expect(mine.documentNumber).toBe(theirs.fields.documentNumber)
        expect(mine.birthDate).toBe(theirs.fields.birthDate)
        expect(mine.expiryDate).toBe(theirs.fields.expirationDate)
      }),
    )
  })
  test('oracle: mrz, on passports with one character altered', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 45, max: 88 }), fc.constantFrom(...'0123456789'), (f, at, digit) => {
        const zone = td3(f)
        const altered = zone.slice(0, at) + digit + zone.slice(at + 1)
        const theirs = parse(altered.split('\n'))
        // Beyond check digits, mrz also knows all states and months; it may refuse more, never less.
        if (theirs.valid) expect(readMrz(altered).valid).toBe(true)
      }),
    )
  })
  test('nothing throws, anything else is not valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readMrz(text).valid).toBe(false)
      }),
    )
    expect(readMrz('<'.repeat(88)).valid).toBe(false)
  })
})

describe('compareMrz', () => {
  const zone = readMrz(SPECIMENS.TD3)
  const asOf = '2010-01-01T00:00:00Z'
  test('what agrees is silent', () => {
    expect(
      compareMrz(zone, { name: 'Anna Eriksson', birthDate: '1974-08-12', documentNumber: 'L898902C3' }, asOf),
    ).toEqual([])
    expect(compareMrz(zone, {}, asOf)).toEqual([])
  })
  test('what contradicts is named, without values', () => {
    expect(
      compareMrz(zone, { name: 'Peter Smith', birthDate: '1974-08-13', documentNumber: 'X1' }, '2026-01-01T00:00:00Z'),
    ).toEqual(['NAME_DIFFERS', 'BIRTH_DATE_DIFFERS', 'DOCUMENT_NUMBER_DIFFERS', 'DOCUMENT_EXPIRED'])
  })
  test('centuries', () => {
    expect(mrzDate('740812', 'birth', asOf)).toBe('1974-08-12')
    expect(mrzDate('050812', 'birth', asOf)).toBe('2005-08-12')
    expect(mrzDate('110812', 'birth', asOf)).toBe('1911-08-12')
    expect(mrzDate('350101', 'expiry', asOf)).toBe('2035-01-01')
    expect(mrzDate('991231', 'expiry', asOf)).toBe('1999-12-31')
    expect(mrzDate('991331', 'expiry', asOf)).toBeNull()
  })
})

import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { parse as parseMrz } from 'mrz'
import validator from 'validator'
import { compareNames, judgeEmail, judgeIban, judgePhone, readMrz } from '../src/identifiers'
import { random } from './cases'
import { interleave, type Row, rowOf } from './harness'

const COUNT = 2000

const PASSPORT = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']

/** Each judge beside the library that a user would call for the same question. */
export const identifierRows = async (): Promise<Row[]> => {
  const next = random(11)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const word = (): string => Math.floor(next() * 36 ** 6).toString(36)
  const emails = Array.from(
    { length: COUNT },
    () => `${word()}.${word()}@${pick(['gmail.com', 'outlook.com', `${word()}.example`, 'yahoo.co.jp'])}`,
  )
  const phones = Array.from({ length: COUNT }, () => `+8190${String(Math.floor(next() * 1e8)).padStart(8, '0')}`)
  const ibans = Array.from(
    { length: COUNT },
    () => `DE${10 + Math.floor(next() * 88)}${String(Math.floor(next() * 1e15)).padStart(18, '3')}`,
  )
  const names = Array.from({ length: COUNT }, () => [`${word()} ${word()}`, `${word()} ${word()}`] as const)
  const sides = [
    [
      'E-mail: class, canonical form, look-alikes',
      'redflag',
      () => emails.map((item) => judgeEmail(item)),
      'validator isEmail + normalizeEmail',
      () => emails.map((item) => validator.isEmail(item) && validator.normalizeEmail(item)),
    ],
    [
      'Telephone number',
      'redflag',
      () => phones.map((item) => judgePhone(item)),
      'libphonenumber-js/min',
      () => phones.map((item) => parsePhoneNumberFromString(item, { extract: false })?.isValid()),
    ],
    [
      'IBAN',
      'redflag',
      () => ibans.map((item) => judgeIban(item)),
      'ibantools',
      () => ibans.map((item) => isValidIBAN(electronicFormatIBAN(item) ?? '')),
    ],
    [
      'Machine-readable zone',
      'redflag',
      () => emails.map(() => readMrz(PASSPORT.join('\n'))),
      'mrz',
      () => emails.map(() => parseMrz(PASSPORT)),
    ],
  ] as const
  const rows: Row[] = []
  for (const [what, ours, run, other, otherRun] of sides) {
    const [a, b] = await interleave([
      { name: ours, run },
      { name: other, run: otherRun },
    ])
    if (a && b) rows.push(rowOf(what, a, b, null, COUNT))
  }
  const [compared] = await interleave([{ name: 'redflag', run: () => names.map(([a, b]) => compareNames(a, b)) }])
  if (compared) rows.push(rowOf('Two names compared (nothing beside it)', compared, compared, null, COUNT))
  return rows
}

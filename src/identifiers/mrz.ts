import { countryFromAlpha3 } from './country'

export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV_A' | 'MRV_B' | 'FR_ID'
export type MrzCheck = 'documentNumber' | 'birthDate' | 'expiryDate' | 'optional' | 'composite'

/** A machine-readable zone taken apart (ICAO Doc 9303 parts 4 to 7). Fields are as printed; they are personal data. */
export interface MrzReading {
  /** Right length, right characters, and every check digit right. */
  readonly valid: boolean
  readonly format: MrzFormat | null
  readonly documentCode: string | null
  /** ISO 3166-1 alpha-2 where the three letters name a state, else null. */
  readonly issuer: string | null
  readonly nationality: string | null
  readonly surname: string | null
  readonly givenNames: string | null
  readonly documentNumber: string | null
  /** `YYMMDD`, `<` for what is not known. */
  readonly birthDate: string | null
  readonly expiryDate: string | null
  readonly sex: 'F' | 'M' | 'X' | null
  readonly checks: Readonly<Partial<Record<MrzCheck, boolean>>>
}

const UNREADABLE: MrzReading = {
  valid: false,
  format: null,
  documentCode: null,
  issuer: null,
  nationality: null,
  surname: null,
  givenNames: null,
  documentNumber: null,
  birthDate: null,
  expiryDate: null,
  sex: null,
  checks: {},
}

const worth = (unit: number): number => (unit >= 65 ? unit - 55 : unit >= 48 && unit <= 57 ? unit - 48 : 0)

/** ICAO 9303-3, 4.9: weights 7, 3, 1, modulus 10; `<` counts nothing, A is 10. */
export const mrzCheckDigit = (text: string): number => {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += worth(text.charCodeAt(index)) * ([7, 3, 1][index % 3] ?? 0)
  return sum % 10
}

const agrees = (field: string, check: string): boolean => String(mrzCheckDigit(field)) === check

/** An empty optional field may have `<` for its check digit (9303-4). */
const agreesOrEmpty = (field: string, check: string): boolean =>
  agrees(field, check) || (check === '<' && /^<*$/.test(field))

const clean = (field: string): string | null => {
  const text = field.split('<').join(' ').replace(/ +/g, ' ').trim()
  return text === '' ? null : text
}

const state = (field: string): string | null => {
  const letters = field.split('<').join('')
  return letters === 'D' ? 'DE' : countryFromAlpha3(letters)
}

const sexOf = (field: string): MrzReading['sex'] =>
  field === 'F' || field === 'M' ? field : field === '<' ? 'X' : null

const names = (field: string): Pick<MrzReading, 'surname' | 'givenNames'> => {
  const cut = field.indexOf('<<')
  return cut < 0
    ? { surname: clean(field), givenNames: null }
    : { surname: clean(field.slice(0, cut)), givenNames: clean(field.slice(cut)) }
}

const finish = (reading: Omit<MrzReading, 'valid'>): MrzReading => ({
  ...reading,
  valid: Object.values(reading.checks).every((right) => right) && reading.sex !== null,
})

const passport = (top: string, bottom: string, format: 'TD3' | 'MRV_A'): MrzReading => {
  const visa = format === 'MRV_A'
  return finish({
    format,
    documentCode: clean(top.slice(0, 2)),
    issuer: state(top.slice(2, 5)),
    ...names(top.slice(5)),
    documentNumber: clean(bottom.slice(0, 9)),
    nationality: state(bottom.slice(10, 13)),
    birthDate: bottom.slice(13, 19),
    sex: sexOf(bottom.charAt(20)),
    expiryDate: bottom.slice(21, 27),
    checks: {
      documentNumber: agrees(bottom.slice(0, 9), bottom.charAt(9)),
      birthDate: agrees(bottom.slice(13, 19), bottom.charAt(19)),
      expiryDate: agrees(bottom.slice(21, 27), bottom.charAt(27)),
      ...(visa
        ? {}
        : {
            optional: agreesOrEmpty(bottom.slice(28, 42), bottom.charAt(42)),
            composite: agrees(bottom.slice(0, 10) + bottom.slice(13, 20) + bottom.slice(21, 43), bottom.charAt(43)),
          }),
    },
  })
}

/** A number of more than nine characters runs on in the optional field, `<` standing for its check digit (9303-5, 4.2.4). */
const longNumber = (field: string, check: string, optional: string): { number: string; right: boolean } => {
  if (check !== '<') return { number: field, right: agrees(field, check) }
  const end = optional.indexOf('<')
  const more = end < 0 ? optional : optional.slice(0, end)
  if (more.length < 2) return { number: field, right: false }
  const number = field + more.slice(0, -1)
  return { number, right: agrees(number, more.slice(-1)) }
}

const smallCard = (top: string, bottom: string, format: 'TD2' | 'MRV_B'): MrzReading => {
  const visa = format === 'MRV_B'
  const number = visa
    ? { number: bottom.slice(0, 9), right: agrees(bottom.slice(0, 9), bottom.charAt(9)) }
    : longNumber(bottom.slice(0, 9), bottom.charAt(9), bottom.slice(28, 35))
  return finish({
    format,
    documentCode: clean(top.slice(0, 2)),
    issuer: state(top.slice(2, 5)),
    ...names(top.slice(5)),
    documentNumber: clean(number.number),
    nationality: state(bottom.slice(10, 13)),
    birthDate: bottom.slice(13, 19),
    sex: sexOf(bottom.charAt(20)),
    expiryDate: bottom.slice(21, 27),
    checks: {
      documentNumber: number.right,
      birthDate: agrees(bottom.slice(13, 19), bottom.charAt(19)),
      expiryDate: agrees(bottom.slice(21, 27), bottom.charAt(27)),
      ...(visa
        ? {}
        : { composite: agrees(bottom.slice(0, 10) + bottom.slice(13, 20) + bottom.slice(21, 35), bottom.charAt(35)) }),
    },
  })
}

const card = (top: string, middle: string, bottom: string): MrzReading => {
  const number = longNumber(top.slice(5, 14), top.charAt(14), top.slice(15, 30))
  return finish({
    format: 'TD1',
    documentCode: clean(top.slice(0, 2)),
    issuer: state(top.slice(2, 5)),
    ...names(bottom),
    documentNumber: clean(number.number),
    nationality: state(middle.slice(15, 18)),
    birthDate: middle.slice(0, 6),
    sex: sexOf(middle.charAt(7)),
    expiryDate: middle.slice(8, 14),
    checks: {
      documentNumber: number.right,
      birthDate: agrees(middle.slice(0, 6), middle.charAt(6)),
      expiryDate: agrees(middle.slice(8, 14), middle.charAt(14)),
      composite: agrees(
        top.slice(5, 30) + middle.slice(0, 7) + middle.slice(8, 15) + middle.slice(18, 29),
        middle.charAt(29),
      ),
    },
  })
}

/** The French identity card of 1988 to 2021, which has TD2's size and a layout of its own. */
const frenchCard = (top: string, bottom: string): MrzReading =>
  finish({
    format: 'FR_ID',
    documentCode: 'ID',
    issuer: 'FR',
    nationality: 'FR',
    surname: clean(top.slice(5, 30)),
    givenNames: clean(bottom.slice(13, 27)),
    documentNumber: clean(bottom.slice(0, 12)),
    birthDate: bottom.slice(27, 33),
    expiryDate: null,
    sex: sexOf(bottom.charAt(34)),
    checks: {
      documentNumber: agrees(bottom.slice(0, 12), bottom.charAt(12)),
      birthDate: agrees(bottom.slice(27, 33), bottom.charAt(33)),
      composite: agrees(top + bottom.slice(0, 35), bottom.charAt(35)),
    },
  })

/** Three lines of 30 have 90 characters; some room for line ends and spaces. */
const MAX_WRITTEN = 128

const linesOf = (flat: string): readonly string[] | null => {
  const width = { 90: 30, 88: 44, 72: 36 }[flat.length]
  if (width === undefined) return null
  const lines: string[] = []
  for (let at = 0; at < flat.length; at += width) lines.push(flat.slice(at, at + width))
  return lines
}

/**
 * Reads the zone of an identity card (TD1, TD2), passport (TD3), visa or the older French identity card, in lines or in
 * one piece. An expired document is valid here: see `mrzDate`. Never throws.
 */
export const readMrz = (text: string): MrzReading => {
  if (text.length > MAX_WRITTEN) return UNREADABLE
  const flat = text.replace(/\s/g, '').toUpperCase()
  if (!/^[0-9A-Z<]*$/.test(flat)) return UNREADABLE
  const lines = linesOf(flat)
  const [top, middle, bottom] = lines ?? []
  if (top === undefined || middle === undefined) return UNREADABLE
  if (bottom !== undefined) return card(top, middle, bottom)
  if (top.length === 44) return passport(top, middle, top.startsWith('V') ? 'MRV_A' : 'TD3')
  if (top.startsWith('IDFRA')) return frenchCard(top, middle)
  return smallCard(top, middle, top.startsWith('V') ? 'MRV_B' : 'TD2')
}

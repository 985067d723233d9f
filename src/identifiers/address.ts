import { isCountry } from './country'

export interface PostalAddress {
  readonly line1?: string | null | undefined
  readonly line2?: string | null | undefined
  readonly city?: string | null | undefined
  readonly region?: string | null | undefined
  readonly postalCode?: string | null | undefined
  readonly country?: string | null | undefined
}

export type AddressFinding =
  | 'NO_CONTENT'
  | 'PLACEHOLDER'
  | 'REPEATED_CHARACTER'
  | 'POSTAL_CODE_FORM'
  | 'NO_SUCH_COUNTRY'

export interface AddressJudgement {
  /** False only for what was plainly not meant as an address; null where nothing was given. */
  readonly plausible: boolean | null
  readonly findings: readonly AddressFinding[]
}

/** 9 is a digit, A a letter, anything else itself; spaces and hyphens are ignored. Universal Postal Union, as far as generally known. */
const POSTAL: Readonly<Record<string, readonly string[]>> = {
  AT: ['9999'],
  AU: ['9999'],
  BE: ['9999'],
  BR: ['99999999'],
  CA: ['A9A9A9'],
  CH: ['9999'],
  CN: ['999999'],
  CZ: ['99999'],
  DE: ['99999'],
  DK: ['9999'],
  EE: ['99999'],
  ES: ['99999'],
  FI: ['99999'],
  FR: ['99999'],
  GR: ['99999'],
  HU: ['9999'],
  ID: ['99999'],
  IN: ['999999'],
  IT: ['99999'],
  JP: ['9999999'],
  KR: ['99999', '999999'],
  LU: ['9999'],
  MX: ['99999'],
  MY: ['99999'],
  NL: ['9999AA', '9999'],
  NO: ['9999'],
  NZ: ['9999'],
  PL: ['99999'],
  PT: ['9999999', '9999'],
  RO: ['999999'],
  RU: ['999999'],
  SE: ['99999'],
  SG: ['999999'],
  SI: ['9999'],
  SK: ['99999'],
  TH: ['99999'],
  TR: ['99999'],
  TW: ['999', '99999', '999999'],
  UA: ['99999'],
  US: ['99999', '999999999'],
  VN: ['99999', '999999'],
  ZA: ['9999'],
  GB: ['A99AA', 'A999AA', 'AA99AA', 'AA999AA', 'A9A9AA', 'AA9A9AA'],
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'asdf asdfasdf asdfgh qwerty qwertz test testtest xxx xxxx none na n/a nil null undefined unknown abc abcd aaa ' +
    'noaddress nowhere fake street address city 123456 ダミー テスト 不明 无 無'
  ).split(' '),
)

const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,#-]/g, '')

const fits = (code: string, mask: string): boolean =>
  code.length === mask.length &&
  [...mask].every((wanted, index) => {
    const character = code.charAt(index)
    return wanted === '9' ? character >= '0' && character <= '9' : character >= 'A' && character <= 'Z'
  })

const isRepeated = (text: string): boolean => text.length >= 4 && new Set(text).size === 1

const MAX_WRITTEN = 500

/**
 * Whether an address was meant as one. A missing postal code, unit or house number is never held against anybody, since
 * large parts of the world have none; a postal code that was given and cannot be of its country is a finding, not an
 * implausible address.
 */
export const judgeAddress = (address: PostalAddress): AddressJudgement => {
  const given = [address.line1, address.line2, address.city, address.region]
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .map((part) => flat(part.slice(0, MAX_WRITTEN)))
  const country = address.country ?? undefined
  const code =
    address.postalCode === null || address.postalCode === undefined ? '' : flat(address.postalCode).toUpperCase()
  if (given.length === 0 && code === '' && country === undefined) return { plausible: null, findings: [] }
  const findings: AddressFinding[] = []
  if (given.some((part) => PLACEHOLDERS.has(part))) findings.push('PLACEHOLDER')
  if (given.some(isRepeated)) findings.push('REPEATED_CHARACTER')
  if (given.length > 0 && given.every((part) => !/\p{L}/u.test(part))) findings.push('NO_CONTENT')
  const plausible = findings.length === 0
  if (country !== undefined && !isCountry(country)) findings.push('NO_SUCH_COUNTRY')
  const masks = country === undefined ? undefined : POSTAL[country]
  if (code !== '' && masks !== undefined && !masks.some((mask) => fits(code, mask))) findings.push('POSTAL_CODE_FORM')
  return { plausible: given.length === 0 ? null : plausible, findings }
}

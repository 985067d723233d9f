import * as jsvatModule from 'jsvat-next'
import {
  australianBusinessNumber,
  brazilianCnpj,
  chineseCreditCode,
  indianGstin,
  japaneseCorporateNumber,
  koreanBusinessNumber,
  luhn,
  mod97,
  norwegianOrganisation,
  russianInn,
  swissUid,
  taiwaneseBusinessNumber,
} from './check-digits'
import { EU_COUNTRIES } from './country'

// Node reads this package as CommonJS and everything else as ES modules, so its functions are in one place or the other.
const jsvat: typeof jsvatModule = Reflect.get(jsvatModule, 'default') ?? jsvatModule

/** `unknown`: not of a form that we can check. Many registers have no check digit, so it says nothing against a number. */
export type NumberVerdict = 'valid' | 'invalid' | 'unknown'

export interface BusinessNumber {
  readonly verdict: NumberVerdict
  /** Which number it was taken for: `JP_CORPORATE`, `EU_VAT`, `LEI`, …; null where unknown. */
  readonly scheme: string | null
  /** ISO 3166-1 alpha-2 of the register; null for LEI and where unknown. */
  readonly country: string | null
}

interface Scheme {
  readonly name: string
  readonly country: string
  readonly form: RegExp
  readonly check: (text: string) => boolean
  /** A form so plain that other registers of the country use it too: a failed check then proves nothing. */
  readonly shared?: boolean
}

const cut = (start: number, check: (text: string) => boolean) => (text: string) => check(text.slice(start))

const SCHEMES: readonly Scheme[] = [
  { name: 'JP_CORPORATE', country: 'JP', form: /^[1-9]\d{12}$/, check: japaneseCorporateNumber },
  { name: 'JP_INVOICE', country: 'JP', form: /^T[1-9]\d{12}$/, check: cut(1, japaneseCorporateNumber), shared: true },
  {
    name: 'CN_USCC',
    country: 'CN',
    form: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
    check: chineseCreditCode,
  },
  { name: 'IN_GSTIN', country: 'IN', form: /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/, check: indianGstin },
  { name: 'AU_ABN', country: 'AU', form: /^[1-9]\d{10}$/, check: australianBusinessNumber },
  { name: 'BR_CNPJ', country: 'BR', form: /^[0-9A-Z]{12}\d{2}$/, check: brazilianCnpj },
  { name: 'NO_ORGNR', country: 'NO', form: /^[89]\d{8}$/, check: norwegianOrganisation },
  { name: 'CH_UID', country: 'CH', form: /^CHE\d{9}$/, check: cut(3, swissUid) },
  { name: 'KR_BRN', country: 'KR', form: /^\d{10}$/, check: koreanBusinessNumber },
  { name: 'TW_UBN', country: 'TW', form: /^\d{8}$/, check: taiwaneseBusinessNumber },
  { name: 'CA_BN', country: 'CA', form: /^\d{9}$/, check: luhn, shared: true },
  { name: 'FR_SIREN', country: 'FR', form: /^\d{9}$/, check: luhn },
  { name: 'RU_INN', country: 'RU', form: /^\d{10}$/, check: russianInn },
]

const LEI = /^[0-9A-Z]{18}\d{2}$/

/** Numbers of registers are short; room for punctuation. */
const MAX_WRITTEN = 48

const NOTHING: BusinessNumber = { verdict: 'unknown', scheme: null, country: null }

const euVat = (flat: string): BusinessNumber | null => {
  const prefix = flat.slice(0, 2)
  const country = prefix === 'EL' ? 'GR' : prefix
  if (!EU_COUNTRIES.has(country)) return null
  const found = jsvat.checkVAT(flat, [...jsvat.countries])
  // Another form may be another kind of number of that country; only the check digit can be wrong.
  if (!found.isValidFormat) return null
  return { verdict: found.isValid ? 'valid' : 'invalid', scheme: 'EU_VAT', country }
}

/**
 * Takes a company, tax or VAT number apart as far as its form tells. A number is `invalid` only where its form is that
 * of a register of the country given (or named by its prefix) and its check digit is wrong. Formal only: nobody is asked.
 * Never throws.
 */
export const readBusinessNumber = (value: string, country?: string): BusinessNumber => {
  if (value.length > MAX_WRITTEN) return NOTHING
  const flat = value
    .normalize('NFKC')
    .replace(/[\s.\-/]/g, '')
    .toUpperCase()
  if (LEI.test(flat)) {
    if (mod97(flat)) return { verdict: 'valid', scheme: 'LEI', country: null }
    if (!/^\d+$/.test(flat)) return { verdict: 'invalid', scheme: 'LEI', country: null }
  }
  const vat = euVat(flat)
  if (vat !== null) return vat
  for (const scheme of SCHEMES) {
    if (scheme.country !== country && !(scheme.country === 'CH' && flat.startsWith('CHE'))) continue
    if (!scheme.form.test(flat)) continue
    if (scheme.check(flat)) return { verdict: 'valid', scheme: scheme.name, country: scheme.country }
    if (scheme.shared !== true) return { verdict: 'invalid', scheme: scheme.name, country: scheme.country }
  }
  return NOTHING
}

/** The verdict of `readBusinessNumber` alone. */
export const judgeBusinessNumber = (value: string, country?: string): NumberVerdict =>
  readBusinessNumber(value, country).verdict

import isBIC from 'validator/es/lib/isBIC'
import isIBAN from 'validator/es/lib/isIBAN'
import { isCountry } from './country'

export interface BankJudgement {
  /** The form of its country and, for an IBAN, the ISO 7064 check digits. No proof that the account exists. */
  readonly valid: boolean
  /** ISO 3166-1 alpha-2, where the first letters are one. */
  readonly country: string | null
}

const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase()

/** ISO 13616: at most 34 characters; some room for spaces. */
const MAX_WRITTEN = 64

/** Judges an IBAN, with or without spaces. Never throws. */
export const judgeIban = (iban: string): BankJudgement => {
  if (iban.length > MAX_WRITTEN) return { valid: false, country: null }
  const flat = compact(iban.normalize('NFKC'))
  const country = flat.slice(0, 2)
  // The check digits 00, 01 and 99 satisfy the remainder and are never issued (ISO 7064).
  const issued = !['00', '01', '99'].includes(flat.slice(2, 4))
  return { valid: issued && isIBAN(flat), country: isCountry(country) ? country : null }
}

/** Judges a BIC (ISO 9362), eight or eleven characters. Never throws. */
export const judgeBic = (bic: string): BankJudgement => {
  if (bic.length > MAX_WRITTEN) return { valid: false, country: null }
  const flat = compact(bic)
  const country = flat.slice(4, 6)
  return { valid: isBIC(flat), country: isCountry(country) ? country : null }
}

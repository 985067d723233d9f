import { mrzDate } from './dates'
import type { MrzReading } from './mrz'
import { compareNames } from './names'

export interface StatedIdentity {
  readonly name?: string | undefined
  readonly country?: string | undefined
  readonly birthDate?: string | undefined
  readonly documentNumber?: string | undefined
}

export type MrzFinding =
  | 'NAME_DIFFERS'
  | 'BIRTH_DATE_DIFFERS'
  | 'DOCUMENT_NUMBER_DIFFERS'
  | 'ISSUER_DIFFERS'
  | 'DOCUMENT_EXPIRED'
  | 'BIRTH_DATE_IMPOSSIBLE'

const alnum = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

/**
 * Where a zone contradicts what the customer stated; an empty list where nothing does or nothing was stated. Names are
 * contradicted only where no part of them fits, as zones cut and transliterate names. `country` is that of the document.
 */
export const compareMrz = (zone: MrzReading, stated: StatedIdentity, asOf: string): readonly MrzFinding[] => {
  const findings: MrzFinding[] = []
  if (zone.format === null) return findings
  const printed = [zone.givenNames, zone.surname].filter((part) => part !== null).join(' ')
  if (stated.name !== undefined && printed !== '' && compareNames(stated.name, printed).band === 'different')
    findings.push('NAME_DIFFERS')
  if (zone.birthDate !== null && /^\d{6}$/.test(zone.birthDate)) {
    if (mrzDate(zone.birthDate, 'birth', asOf) === null) findings.push('BIRTH_DATE_IMPOSSIBLE')
    const digits = stated.birthDate?.replace(/-/g, '').slice(2)
    if (digits !== undefined && digits !== zone.birthDate) findings.push('BIRTH_DATE_DIFFERS')
  }
  if (
    stated.documentNumber !== undefined &&
    zone.documentNumber !== null &&
    alnum(stated.documentNumber) !== alnum(zone.documentNumber)
  )
    findings.push('DOCUMENT_NUMBER_DIFFERS')
  if (stated.country !== undefined && zone.issuer !== null && stated.country !== zone.issuer)
    findings.push('ISSUER_DIFFERS')
  const expiry = zone.expiryDate === null ? null : mrzDate(zone.expiryDate, 'expiry', asOf)
  if (expiry !== null && expiry < asOf.slice(0, 10)) findings.push('DOCUMENT_EXPIRED')
  return findings
}

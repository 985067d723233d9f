import { instantMs } from '../case/primitives'
import type { Case, Check } from '../case/schema'
import { compareMrz, type MrzFinding, readMrz } from '../identifiers'
import type { IdentityLevel } from '../types'
import { contradictsAccount } from './names'

export const LEVELS: readonly IdentityLevel[] = [
  'none',
  'self_asserted',
  'contact_verified',
  'document_checked',
  'person_matched',
  'in_person_or_eid',
]
export const levelRank = (level: IdentityLevel): number => LEVELS.indexOf(level)

const LEVEL_OF: Record<Check['method'], IdentityLevel> = {
  self_declared: 'self_asserted',
  payment_card: 'contact_verified',
  bank_account: 'document_checked',
  database: 'document_checked',
  government_document: 'document_checked',
  company_register: 'document_checked',
  document_and_selfie: 'person_matched',
  eid: 'in_person_or_eid',
  in_person: 'in_person_or_eid',
}

export interface CheckFact {
  readonly pointer: string
  readonly check: Check
  readonly expired: boolean
  /** The name on what was checked is plainly another than the account's, and both are names of persons or both of firms. */
  readonly contradicted: boolean
  /** What the machine-readable zone says: null where there is none. */
  readonly zone: 'fits' | 'broken' | 'contradicts' | null
  /** Verified, not expired, not contradicted. */
  readonly stands: boolean
}

/** Findings that say it is another document. The issuer may well differ from the person's country, and expiry is the check's own matter. */
const OTHER_DOCUMENT: ReadonlySet<MrzFinding> = new Set([
  'NAME_DIFFERS',
  'BIRTH_DATE_DIFFERS',
  'DOCUMENT_NUMBER_DIFFERS',
  'BIRTH_DATE_IMPOSSIBLE',
])

/** The zone against what was read beside it and, of a person, the birth date of the account. */
const zoneOf = (check: Check, input: Case): CheckFact['zone'] => {
  const mrz = check.subject?.mrz
  if (mrz === undefined) return null
  const zone = readMrz(mrz)
  if (!zone.valid) return 'broken'
  const birthDate = input.account?.kind === 'organization' ? undefined : input.account?.birthDate
  const stated = { name: check.subject?.name, documentNumber: check.subject?.documentNumber, birthDate }
  return compareMrz(zone, stated, input.asOf).some((finding) => OTHER_DOCUMENT.has(finding)) ? 'contradicts' : 'fits'
}

export interface IdentityFacts {
  /** False where nobody said what was checked: then nothing follows from it. */
  readonly known: boolean
  readonly checks: readonly CheckFact[]
  readonly level: IdentityLevel | null
  readonly disclosureReady: boolean | null
  /** What a disclosure would lack, as pointers. */
  readonly missing: readonly string[]
  readonly verifiedContact: boolean
  /** When a level was first reached by what stands today; null where it was not, or nothing of it has a date. */
  readonly reachedMs: (level: IdentityLevel) => number | null
}

const reachable = (verifiedAt: string | undefined, bouncedAt: string | undefined): boolean =>
  verifiedAt !== undefined && (bouncedAt === undefined || instantMs(bouncedAt) < instantMs(verifiedAt))

export const verifiedContactOf = (input: Case): boolean =>
  (input.contacts?.emails ?? []).some((email) => reachable(email.verifiedAt, email.bouncedAt)) ||
  (input.contacts?.phones ?? []).some((phone) => phone.verifiedAt !== undefined)

/** The dates of what gives each level: checks that stand, and contacts that were verified. */
const reachedBy =
  (input: Case, checks: readonly CheckFact[]): IdentityFacts['reachedMs'] =>
  (level) => {
    const rank = levelRank(level)
    let first = Number.POSITIVE_INFINITY
    const take = (at: string | undefined): void => {
      if (at !== undefined) first = Math.min(first, instantMs(at))
    }
    for (const { check, stands } of checks)
      if (stands && levelRank(LEVEL_OF[check.method]) >= rank) take(check.checkedAt)
    if (levelRank('contact_verified') >= rank) {
      for (const email of input.contacts?.emails ?? [])
        if (reachable(email.verifiedAt, email.bouncedAt)) take(email.verifiedAt)
      for (const phone of input.contacts?.phones ?? []) take(phone.verifiedAt)
    }
    return first === Number.POSITIVE_INFINITY ? null : first
  }

export const identityFacts = (input: Case, asOf: number): IdentityFacts => {
  const given = input.identity?.checks
  const verifiedContact = verifiedContactOf(input)
  if (given === undefined) {
    return {
      known: false,
      checks: [],
      level: null,
      disclosureReady: null,
      missing: ['/identity/checks'],
      verifiedContact,
      reachedMs: () => null,
    }
  }
  const name = input.account?.name
  const checks = given.map((check, index): CheckFact => {
    const expired = check.outcome === 'expired' || (check.expiresAt !== undefined && instantMs(check.expiresAt) <= asOf)
    const contradicted = contradictsAccount(input.account, check.subject?.name, check.method)
    return {
      pointer: `/identity/checks/${index}`,
      check,
      expired,
      contradicted,
      zone: zoneOf(check, input),
      stands: check.outcome === 'verified' && !expired && !contradicted,
    }
  })
  let rank = name !== undefined ? 1 : 0
  if (verifiedContact) rank = Math.max(rank, 2)
  for (const fact of checks) if (fact.stands) rank = Math.max(rank, levelRank(LEVEL_OF[fact.check.method]))
  const level = LEVELS[rank] ?? 'none'
  const person = rank >= levelRank('document_checked')
  const missing: string[] = []
  if (!person) missing.push('/identity/checks')
  if (!verifiedContact) missing.push('/contacts')
  if (name === undefined && !checks.some((fact) => fact.stands && fact.check.subject?.name !== undefined))
    missing.push('/account/name')
  return {
    known: true,
    checks,
    level,
    disclosureReady: person && verifiedContact,
    missing,
    verifiedContact,
    reachedMs: reachedBy(input, checks),
  }
}

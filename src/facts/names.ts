import type { Account, Check } from '../case/schema'
import { compareNames, namesFirm } from '../identifiers'

/** Whose name it is: of a natural person, or of a firm or another legal person; null where nobody said. */
type Bearer = 'person' | 'firm' | null

const ofAccount = (account: Account, name: string): Bearer => {
  if (account.kind !== undefined) return account.kind === 'organization' ? 'firm' : 'person'
  return account.registrationNumber !== undefined || namesFirm(name) ? 'firm' : null
}

const PERSONAL: ReadonlySet<Check['method']> = new Set([
  'government_document',
  'document_and_selfie',
  'eid',
  'in_person',
])

const ofCheck = (method: Check['method'] | null, name: string): Bearer =>
  method === 'company_register' || (!(method !== null && PERSONAL.has(method)) && namesFirm(name)) ? 'firm' : 'person'

/**
 * Whether a name is plainly another than the account's. A director, a representative or an owner shows a document in their own
 * name for a company, and a sole trader has a firm of another name: a person's name and a firm's are not comparable, so nothing
 * differs. Neither does the name of somebody whom the account calls an owner. `method` is how the name came to be known; null
 * where no check gave it.
 */
export const contradictsAccount = (
  account: Account | undefined,
  name: string | undefined,
  method: Check['method'] | null,
): boolean => {
  if (account?.name === undefined || name === undefined) return false
  if (compareNames(account.name, name).band !== 'different') return false
  const own = ofAccount(account, account.name)
  if (own !== null && own !== ofCheck(method, name)) return false
  return !(account.beneficialOwners ?? []).some(
    (owner) => owner.name !== undefined && compareNames(owner.name, name).band !== 'different',
  )
}

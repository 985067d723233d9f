import type { Case } from '../case/schema'
import type { IdentityFacts } from '../facts/identity'

/**
 * Verified contact and verified payment: enough for an ordinary customer, without a document. Who needs to stay unnamed can take
 * this way, and no signal asks for more.
 */
export const paidAndReachable = (identity: IdentityFacts, payment: Case['payment']): boolean =>
  identity.verifiedContact && (payment?.instruments ?? []).some((item) => item.verifiedAt !== undefined)

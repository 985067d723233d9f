import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'
import { paidAndReachable } from '../identity-support'

export const identityNobodyVerified = defineSignal({
  id: 'identity/nobody-verified',
  maturity: 'stable',
  title: 'Nobody has verified who the customer is',
  why: 'The court counted it as a ground that accounts opened without any check of identity. Asking for one check closes it.',
  axis: 'anonymity',
  family: 'who',
  weight: 'moderate',
  basis: ['tokyo-2025'],
  needs: ['identity', 'payment'],
  reasons: { NOBODY_VERIFIED: [] },
  remedy: { who: 'customer', how: 'Complete one check of identity, or verify a contact and a payment instrument.' },
  detect({ identity, payment }) {
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands) || paidAndReachable(identity, payment)) return clear
    return hit('NOBODY_VERIFIED', {}, [at('/identity/checks', identity.checks.length)])
  },
})

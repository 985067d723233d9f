import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityResellerUnregistered = defineSignal({
  id: 'identity/reseller-unregistered',
  maturity: 'stable',
  title: 'A reseller stands in no checked register',
  why: 'Behind a reseller stand people whom the provider does not know; the reseller itself should then be known.',
  axis: 'anonymity',
  family: 'business',
  weight: 'slight',
  basis: ['bis-iaas-proposal', 'bulletproof-defense-2025'],
  needs: ['account', 'identity'],
  reasons: { RESELLER_UNREGISTERED: [] },
  remedy: { who: 'customer', how: 'Have the company checked against its register.' },
  detect({ account, identity }) {
    if (account?.isReseller === undefined) return unknown('/account/isReseller')
    if (!account.isReseller) return clear
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands)) return clear
    return hit('RESELLER_UNREGISTERED', {}, [at('/account/isReseller', true)])
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'
import { paidAndReachable } from '../identity-support'

export const conductMaskingBeforeVerification = defineSignal({
  id: 'conduct/masking-before-verification',
  maturity: 'stable',
  title: 'The origin was masked before anybody was verified',
  why: "The provider's own order of steps made the anonymity.",
  axis: 'exposure',
  family: 'onboarding',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['service', 'identity', 'payment', 'account'],
  reasons: { MASKED_BEFORE_VERIFIED: [] },
  remedy: { who: 'provider', how: 'Verify before masking.' },
  detect({ service, identity, payment, account }) {
    if (service?.masksOrigin === undefined) return unknown('/service/masksOrigin')
    if (!service.masksOrigin || account?.status === 'pending' || account?.status === 'closed') return clear
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands) || paidAndReachable(identity, payment)) return clear
    return hit('MASKED_BEFORE_VERIFIED', {}, [at('/service/masksOrigin', true)])
  },
})

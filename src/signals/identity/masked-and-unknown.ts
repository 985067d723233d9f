import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'
import { paidAndReachable } from '../identity-support'

export const identityMaskedAndUnknown = defineSignal({
  id: 'identity/masked-and-unknown',
  maturity: 'stable',
  title: 'The origin is masked for a customer whom nobody has verified',
  why: 'Masking the origin on top of an unverified account was reported as what made anonymity strong; the two together weigh more than their sum.',
  axis: 'anonymity',
  family: 'masked',
  weight: 'strong',
  basis: ['tokyo-2025'],
  needs: ['identity', 'payment', 'service'],
  reasons: { MASKED_AND_UNKNOWN: [] },
  remedy: { who: 'customer', how: 'Complete one check of identity before the origin is masked.' },
  detect({ identity, payment, service }) {
    if (service?.masksOrigin === undefined) return unknown('/service/masksOrigin')
    if (!service.masksOrigin) return clear
    if (!identity.known) return unknown('/identity/checks')
    if (identity.checks.some((fact) => fact.stands) || paidAndReachable(identity, payment)) return clear
    return hit('MASKED_AND_UNKNOWN', {}, [
      at('/service/masksOrigin', true),
      at('/identity/checks', identity.checks.length),
    ])
  },
})

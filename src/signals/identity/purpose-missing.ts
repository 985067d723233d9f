import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const identityPurposeMissing = defineSignal({
  id: 'identity/purpose-missing',
  maturity: 'stable',
  title: 'The purpose of use was asked for and left empty',
  why: 'The Indian directions name a purpose field for this kind of service; elsewhere it only helps a reviewer.',
  axis: 'anonymity',
  family: 'business',
  weight: 'context',
  basis: ['certin-2022'],
  needs: ['account'],
  reasons: { PURPOSE_MISSING: [] },
  remedy: { who: 'customer', how: 'Say what the service is for.' },
  detect({ account }) {
    if (account?.declaredPurpose === undefined) return unknown('/account/declaredPurpose')
    return account.declaredPurpose.trim() === ''
      ? hit('PURPOSE_MISSING', {}, [at('/account/declaredPurpose', '')])
      : clear
  },
})

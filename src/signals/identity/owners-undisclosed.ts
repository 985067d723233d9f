import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const identityOwnersUndisclosed = defineSignal({
  id: 'identity/owners-undisclosed',
  maturity: 'stable',
  title: 'An organisation names no beneficial owner',
  why: 'Identification programmes ask for owners of a quarter or more; a company without any named person leads to nobody.',
  axis: 'anonymity',
  family: 'business',
  weight: 'slight',
  basis: ['bis-iaas-proposal'],
  needs: ['account'],
  reasons: { OWNERS_UNDISCLOSED: [] },
  remedy: { who: 'customer', how: 'Name the owners of 25% or more.' },
  detect({ account }) {
    if (account?.kind === undefined) return unknown('/account/kind')
    if (account.kind !== 'organization') return notApplicable
    if (account.beneficialOwners === undefined) return unknown('/account/beneficialOwners')
    return account.beneficialOwners.length > 0
      ? clear
      : hit('OWNERS_UNDISCLOSED', {}, [at('/account/beneficialOwners', 0)])
  },
})

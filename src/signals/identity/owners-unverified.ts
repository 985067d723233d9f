import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, notApplicable, unknown } from '../define'

export const identityOwnersUnverified = defineSignal({
  id: 'identity/owners-unverified',
  maturity: 'stable',
  title: 'An owner of a quarter or more is unverified',
  why: 'A shell company hides its owner; the check of a large owner is what an identification programme asks for.',
  axis: 'anonymity',
  family: 'business',
  weight: 'slight',
  basis: ['bis-iaas-proposal'],
  needs: ['account'],
  reasons: { OWNERS_UNVERIFIED: ['count'] },
  remedy: { who: 'customer', how: 'Have the large owners verified.' },
  detect({ account }) {
    if (account?.kind === undefined) return unknown('/account/kind')
    if (account.kind !== 'organization') return notApplicable
    const owners = account.beneficialOwners
    if (owners === undefined) return unknown('/account/beneficialOwners')
    const open = owners
      .map((owner, index) => ({ owner, index }))
      .filter(({ owner }) => (owner.share ?? 0) >= 0.25 && owner.verified === false)
    if (open.length === 0) return clear
    return hit(
      'OWNERS_UNVERIFIED',
      { count: open.length },
      open.map(({ owner, index }) => at(`/account/beneficialOwners/${index}/share`, owner.share ?? null)),
    )
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const linkEnforcedAccount = defineSignal({
  id: 'link/enforced-account',
  maturity: 'stable',
  title: 'The account shares identifiers with one that was ended',
  why: 'Ended customers come back under other names; shared identifiers show it. A link alone never decides.',
  axis: 'abuse',
  family: 'link',
  weight: 'moderate',
  weakKind: 'link',
  basis: ['spamhaus-signup-advice'],
  needs: ['links'],
  reasons: { LINKED_ENFORCED_ACCOUNT: ['count', 'via'] },
  remedy: { who: 'customer', how: 'Explain what you share with the other account.' },
  detect({ links }) {
    if (links === undefined) return unknown('/links')
    const found = links
      .map((link, index) => ({ link, index }))
      .filter(({ link }) => (link.status === 'suspended' || link.status === 'closed') && (link.strength ?? 0) >= 0.7)
    if (found.length === 0) return clear
    return hit(
      'LINKED_ENFORCED_ACCOUNT',
      { count: found.length, via: [...new Set(found.flatMap(({ link }) => link.via ?? []))].sort().join(', ') },
      found.map(({ link, index }) => at(`/links/${index}/status`, link.status ?? null)),
    )
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const linkEnforcedDomains = defineSignal({
  id: 'link/enforced-domains',
  maturity: 'stable',
  title: 'A linked account had names that were acted on',
  why: "The operator's history belongs to the operator.",
  axis: 'abuse',
  family: 'link',
  weight: 'moderate',
  weakKind: 'link',
  basis: ['icann-associated-domains'],
  needs: ['links'],
  reasons: { LINKED_ENFORCED_DOMAINS: ['count'] },
  remedy: { who: 'customer', how: 'Explain what you share with the other account.' },
  detect({ links }) {
    if (links === undefined) return unknown('/links')
    const found = links
      .map((link, index) => ({ link, index }))
      .filter(({ link }) => (link.enforcedDomains?.length ?? 0) > 0 && (link.strength ?? 0) >= 0.6)
    if (found.length === 0) return clear
    return hit(
      'LINKED_ENFORCED_DOMAINS',
      { count: found.reduce((sum, { link }) => sum + (link.enforcedDomains?.length ?? 0), 0) },
      found.map(({ link, index }) => at(`/links/${index}/enforcedDomains`, link.enforcedDomains?.length ?? 0)),
    )
  },
})

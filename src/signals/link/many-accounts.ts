import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const linkManyAccounts = defineSignal({
  id: 'link/many-accounts',
  maturity: 'stable',
  title: 'Many accounts share identifiers',
  why: 'Spamhaus names accounts in series; agencies and schools look the same.',
  axis: 'abuse',
  family: 'link',
  weight: 'slight',
  weakKind: 'link',
  basis: ['spamhaus-signup-advice'],
  needs: ['links'],
  reasons: { MANY_LINKED_ACCOUNTS: ['count'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ links }) {
    if (links === undefined) return unknown('/links')
    const found = links.map((link, index) => ({ link, index })).filter(({ link }) => (link.strength ?? 0) >= 0.6)
    return found.length < 5
      ? clear
      : hit(
          'MANY_LINKED_ACCOUNTS',
          { count: found.length },
          found.map(({ link, index }) => at(`/links/${index}/strength`, link.strength ?? null)),
        )
  },
})

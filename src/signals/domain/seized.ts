import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainSeized = defineSignal({
  id: 'domain/seized',
  maturity: 'stable',
  title: 'An authority seized a name of this account',
  why: 'Somebody with power over the name found it unlawful.',
  axis: 'abuse',
  family: 'history',
  weight: 'strong',
  basis: [],
  needs: ['domains'],
  reasons: { DOMAIN_SEIZED: ['count'] },
  remedy: { who: 'customer', how: 'Show that the seizure was lifted.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const found = domains.all.filter((fact) => fact.domain.status === 'seized')
    return found.length === 0
      ? clear
      : hit(
          'DOMAIN_SEIZED',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/status`, 'seized')),
        )
  },
})

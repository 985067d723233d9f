import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainExpiredPredecessor = defineSignal({
  id: 'domain/expired-predecessor',
  maturity: 'stable',
  title: 'The name before it was parked or let go',
  why: 'Sites leave a name behind when it is burnt; shops rename too, so it is slight.',
  axis: 'abuse',
  family: 'churn',
  weight: 'slight',
  basis: [],
  needs: ['domains'],
  reasons: { PREDECESSOR_LEFT: ['from', 'to'] },
  remedy: { who: 'nobody', how: 'Nothing to mend.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const left = new Map(
      domains.all
        .filter((fact) => fact.domain.status === 'parked' || fact.domain.status === 'expired')
        .map((fact) => [fact.pointer, fact]),
    )
    const found = domains.successions.filter((item) => left.has(item.fromPointer))
    const first = [...found].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))[0]
    if (first === undefined) return clear
    return hit(
      'PREDECESSOR_LEFT',
      { from: first.from, to: first.to },
      found.map((item) => at(`${item.fromPointer}/status`, left.get(item.fromPointer)?.domain.status ?? null)),
    )
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainSuccessorOfEnforced = defineSignal({
  id: 'domain/successor-of-enforced',
  maturity: 'stable',
  title: 'A name follows one that was acted on',
  why: 'The operator moved to a new domain and was served again: reported as a circumstance in Tokyo, and what the Milan orders cover.',
  axis: 'abuse',
  family: 'churn',
  weight: 'strong',
  basis: ['tokyo-2025', 'milan-2024'],
  needs: ['domains'],
  reasons: { SUCCESSOR_OF_ENFORCED: ['from', 'to', 'via', 'strength'] },
  remedy: { who: 'provider', how: 'Carry the history over, and act on the operator, not on the name.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const found = domains.successions.filter((item) => item.fromEnforced)
    const best = [...found].sort((a, b) => b.strength - a.strength || (a.from + a.to < b.from + b.to ? -1 : 1))[0]
    if (best === undefined) return clear
    return hit(
      'SUCCESSOR_OF_ENFORCED',
      { from: best.from, to: best.to, via: best.via.join(', '), strength: best.strength },
      found.flatMap((item) => [at(`${item.fromPointer}/name`, item.from), at(`${item.toPointer}/name`, item.to)]),
    )
  },
})

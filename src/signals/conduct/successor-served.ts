import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductSuccessorServed = defineSignal({
  id: 'conduct/successor-served',
  maturity: 'stable',
  title: 'The successor of a name that was acted on is served',
  why: 'The operator moved and was served again.',
  axis: 'exposure',
  family: 'response',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['domains', 'conduct'],
  reasons: { SUCCESSOR_SERVED: ['to'] },
  remedy: { who: 'provider', how: 'Decide on the operator, not on the name.' },
  detect({ domains, conduct }) {
    if (!domains.known) return unknown('/domains')
    const found = domains.successions.filter((item) => item.fromEnforced && conduct.serves(item.to))
    return found.length === 0
      ? clear
      : hit(
          'SUCCESSOR_SERVED',
          { to: found.map((item) => item.to).sort()[0] ?? '' },
          found.map((item) => at(`${item.toPointer}/name`, item.to)),
        )
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const noticeSeveralSenders = defineSignal({
  id: 'notice/several-senders',
  maturity: 'stable',
  title: 'Independent senders say the same',
  why: 'Several rights holders, each for itself, are hard to explain away.',
  axis: 'abuse',
  family: 'notice',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['notices', 'mitigation'],
  reasons: { SEVERAL_SENDERS: ['count'] },
  remedy: { who: 'customer', how: 'Answer the notices.' },
  detect({ notices, mitigation }) {
    if (!notices.known) return unknown('/notices')
    const senders = new Set(mitigation.weighing.map((fact) => fact.senderKey).filter((key) => key !== ''))
    return senders.size < 3
      ? clear
      : hit(
          'SEVERAL_SENDERS',
          { count: senders.size },
          mitigation.weighing.filter((fact) => fact.senderKey !== '').map((fact) => at(`${fact.pointer}/sender`, null)),
        )
  },
})

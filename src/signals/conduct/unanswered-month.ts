import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductUnansweredMonth = defineSignal({
  id: 'conduct/unanswered-month',
  maturity: 'stable',
  title: 'A notice went unanswered for about a month',
  why: 'The court took about one month after notice as its measure; service went on past it.',
  axis: 'exposure',
  family: 'response',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['conduct', 'notices'],
  reasons: { UNANSWERED_MONTH: ['days'] },
  remedy: { who: 'provider', how: 'Decide on the notice today, and say so.' },
  detect({ conduct, notices }) {
    if (!notices.known) return unknown('/notices')
    if (conduct.clocks.length === 0) return clear
    const open = conduct.clocks.filter((clock) => clock.actedMs === null && clock.elapsedDays >= 30)
    if (open.length === 0) return clear
    if (!conduct.known && open.every((clock) => clock.fact.notice.status === undefined)) return unknown('/actions')
    return hit(
      'UNANSWERED_MONTH',
      { days: Math.floor(Math.max(...open.map((clock) => clock.elapsedDays))) },
      open.map((clock) => at(`${clock.fact.pointer}/receivedAt`, clock.fact.notice.receivedAt)),
    )
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductLateAction = defineSignal({
  id: 'conduct/late-action',
  maturity: 'stable',
  title: 'A notice was acted on only after about a month',
  why: "Late is better than never and was still late by the court's measure.",
  axis: 'exposure',
  family: 'response',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['conduct', 'notices'],
  reasons: { LATE_ACTION: ['days'] },
  remedy: { who: 'provider', how: 'Shorten the internal clock.' },
  detect({ conduct, notices }) {
    if (!notices.known) return unknown('/notices')
    const late = conduct.clocks.filter((clock) => clock.actedMs !== null && clock.elapsedDays >= 30)
    if (late.length === 0) return clear
    return hit(
      'LATE_ACTION',
      { days: Math.floor(Math.max(...late.map((clock) => clock.elapsedDays))) },
      late.map((clock) => at(clock.actedPointer ?? clock.fact.pointer, Math.floor(clock.elapsedDays))),
    )
  },
})

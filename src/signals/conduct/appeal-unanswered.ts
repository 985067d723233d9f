import { at, DAY } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductAppealUnanswered = defineSignal({
  id: 'conduct/appeal-unanswered',
  maturity: 'stable',
  title: 'An appeal waits',
  why: 'DSA Art. 20 asks for a timely answer; the customer has a right to one.',
  axis: 'exposure',
  family: 'records',
  weight: 'slight',
  stages: ['active', 'report'],
  basis: ['dsa-20'],
  needs: ['appeals', 'asOf'],
  reasons: { APPEAL_UNANSWERED: ['days'] },
  remedy: { who: 'provider', how: 'Decide the appeal by a person.' },
  detect({ appeals, asOf }) {
    if (appeals === undefined) return unknown('/appeals')
    const waiting = appeals
      .map((appeal, index) => ({ appeal, index, days: Math.floor((asOf - Date.parse(appeal.receivedAt)) / DAY) }))
      .filter(
        ({ appeal, days }) =>
          (appeal.status === undefined || appeal.status === 'open') && appeal.decidedAt === undefined && days >= 14,
      )
    if (waiting.length === 0) return clear
    return hit(
      'APPEAL_UNANSWERED',
      { days: Math.max(...waiting.map((item) => item.days)) },
      waiting.map(({ appeal, index }) => at(`/appeals/${index}/receivedAt`, appeal.receivedAt)),
    )
  },
})

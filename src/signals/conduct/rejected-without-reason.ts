import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductRejectedWithoutReason = defineSignal({
  id: 'conduct/rejected-without-reason',
  maturity: 'stable',
  title: 'A notice was rejected without a date or a reason',
  why: 'A rejection without a reason proves nothing later and does not stop a clock.',
  axis: 'exposure',
  family: 'records',
  weight: 'slight',
  stages: ['active', 'report'],
  basis: ['dsa-16'],
  needs: ['notices'],
  reasons: { REJECTED_WITHOUT_REASON: ['count'] },
  remedy: { who: 'provider', how: 'Record when and why.' },
  detect({ notices }) {
    if (!notices.known) return unknown('/notices')
    const found = notices.all.filter((fact) => fact.notice.status === 'rejected' && !fact.void)
    return found.length === 0
      ? clear
      : hit(
          'REJECTED_WITHOUT_REASON',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/status`, 'rejected')),
        )
  },
})

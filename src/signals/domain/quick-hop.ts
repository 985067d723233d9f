import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainQuickHop = defineSignal({
  id: 'domain/quick-hop',
  maturity: 'stable',
  title: 'The next name came soon after the last was acted on',
  why: 'A new name within weeks of an enforcement answers it.',
  axis: 'abuse',
  family: 'churn',
  weight: 'moderate',
  basis: ['seed-hops'],
  needs: ['domains'],
  reasons: { QUICK_HOP: ['days'] },
  remedy: { who: 'provider', how: 'Ask why the name changed.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const quick = domains.successions.filter(
      (item) => item.fromEnforced && item.gapDays !== null && item.gapDays >= 0 && item.gapDays <= 45,
    )
    if (quick.length === 0) return clear
    return hit(
      'QUICK_HOP',
      { days: Math.min(...quick.map((item) => item.gapDays ?? 0)) },
      quick.map((item) => at(`${item.toPointer}/name`, item.to)),
    )
  },
})

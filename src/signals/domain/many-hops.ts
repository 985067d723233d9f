import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const domainManyHops = defineSignal({
  id: 'domain/many-hops',
  maturity: 'stable',
  title: 'Name after name was left behind',
  why: 'Three or more moves within a year is what pirate sites do; the median gap measured on real moves is 36 days.',
  axis: 'abuse',
  family: 'churn',
  weight: 'moderate',
  basis: ['seed-hops'],
  needs: ['domains'],
  reasons: { MANY_HOPS: ['count'] },
  remedy: { who: 'provider', how: 'Look at the chain as one site.' },
  detect({ domains }) {
    if (!domains.known) return unknown('/domains')
    const hops = domains.successions.filter((item) => item.gapDays !== null && item.gapDays <= 365 && item.gapDays >= 0)
    const targets = new Set(hops.map((item) => item.to))
    return targets.size < 3
      ? clear
      : hit(
          'MANY_HOPS',
          { count: targets.size },
          hops.map((item) => at(`${item.toPointer}/name`, item.to)),
        )
  },
})

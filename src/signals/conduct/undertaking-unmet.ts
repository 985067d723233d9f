import { at } from '../../facts/evidence'
import { unmetUndertakings } from '../../facts/undertakings'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductUndertakingUnmet = defineSignal({
  id: 'conduct/undertaking-unmet',
  maturity: 'stable',
  title: 'A promise fell due and was not kept',
  why: 'One account of the case names a promise of 2019. A promise with a condition is due only once the condition is met.',
  axis: 'exposure',
  family: 'orders',
  weight: 'strong',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['orders', 'conduct', 'asOf'],
  reasons: { UNDERTAKING_UNMET: ['count'] },
  remedy: { who: 'provider', how: 'Keep the promise.' },
  detect({ orders, conduct, asOf }) {
    if (!orders.known) return unknown('/orders')
    const found = unmetUndertakings(orders, conduct, asOf)
    return found.length === 0
      ? clear
      : hit(
          'UNDERTAKING_UNMET',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/kind`, 'undertaking')),
        )
  },
})

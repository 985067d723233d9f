import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const orderLawsuit = defineSignal({
  id: 'order/lawsuit',
  maturity: 'stable',
  title: 'A lawsuit concerns the site',
  why: "A suit is one side's word at a price.",
  axis: 'abuse',
  family: 'order',
  weight: 'slight',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['orders'],
  reasons: { SUIT_PENDING: ['count'] },
  remedy: { who: 'provider', how: 'Preserve the records.' },
  detect({ orders }) {
    if (!orders.known) return unknown('/orders')
    const found = orders.standing.filter((fact) => fact.order.kind === 'lawsuit')
    return found.length === 0
      ? clear
      : hit(
          'SUIT_PENDING',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/kind`, 'lawsuit')),
        )
  },
})

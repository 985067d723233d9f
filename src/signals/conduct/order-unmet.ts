import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductOrderUnmet = defineSignal({
  id: 'conduct/order-unmet',
  maturity: 'stable',
  title: 'An order was not followed by its date',
  why: 'An order in force that is ignored speaks for itself.',
  axis: 'exposure',
  family: 'orders',
  weight: 'decisive',
  stages: ['active', 'report'],
  basis: ['bulletproof-defense-2025'],
  needs: ['orders', 'conduct', 'asOf'],
  reasons: { ORDER_UNMET: ['kind'] },
  remedy: { who: 'provider', how: 'Comply, or contest the order today.' },
  detect({ orders, conduct, asOf }) {
    if (!orders.known) return unknown('/orders')
    const due = orders.all.filter(
      (fact) =>
        fact.open &&
        fact.order.complyBy !== undefined &&
        Date.parse(fact.order.complyBy) <= asOf &&
        fact.order.condition === undefined,
    )
    const unmet = due.filter((fact) => !conduct.answers(fact))
    if (unmet.length === 0) return clear
    return hit(
      'ORDER_UNMET',
      { kind: unmet.map((fact) => fact.order.kind).sort()[0] ?? '' },
      unmet.map((fact) => at(`${fact.pointer}/complyBy`, fact.order.complyBy ?? null)),
    )
  },
})

import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const orderAdjudicated = defineSignal({
  id: 'order/adjudicated',
  maturity: 'stable',
  title: 'A court or an authority found the site unlawful',
  why: 'An adjudication in force is more than any sign.',
  axis: 'abuse',
  family: 'order',
  weight: 'decisive',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['orders'],
  reasons: { ADJUDICATED: ['kind'] },
  remedy: { who: 'customer', how: 'Show that the order was lifted.' },
  detect({ orders }) {
    if (!orders.known) return unknown('/orders')
    const found = orders.all.filter((fact) => fact.adjudicates)
    return found.length === 0
      ? clear
      : hit(
          'ADJUDICATED',
          { kind: found.map((fact) => fact.order.kind).sort()[0] ?? '' },
          found.map((fact) => at(`${fact.pointer}/kind`, fact.order.kind)),
        )
  },
})

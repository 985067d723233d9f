import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const orderDisclosure = defineSignal({
  id: 'order/disclosure',
  maturity: 'stable',
  title: 'A disclosure order or subpoena names the customer',
  why: 'In the Tokyo case such orders were among what should have made the provider look.',
  axis: 'abuse',
  family: 'order',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['orders'],
  reasons: { DISCLOSURE_ORDERED: ['count'] },
  remedy: { who: 'provider', how: 'Open a case on every zone of the customer.' },
  detect({ orders }) {
    if (!orders.known) return unknown('/orders')
    const found = orders.standing.filter((fact) => fact.order.kind === 'disclosure' || fact.order.kind === 'subpoena')
    return found.length === 0
      ? clear
      : hit(
          'DISCLOSURE_ORDERED',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/kind`, fact.order.kind)),
        )
  },
})

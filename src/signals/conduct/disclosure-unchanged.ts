import { at } from '../../facts/evidence'
import { clear, defineSignal, hit, unknown } from '../define'

export const conductDisclosureUnchanged = defineSignal({
  id: 'conduct/disclosure-unchanged',
  maturity: 'stable',
  title: 'Service went on unchanged after a disclosure order',
  why: 'Reported as a circumstance: orders named the customer and nobody looked at the site.',
  axis: 'exposure',
  family: 'orders',
  weight: 'moderate',
  stages: ['active', 'report'],
  basis: ['tokyo-2025'],
  needs: ['orders', 'conduct'],
  reasons: { DISCLOSURE_UNCHANGED: ['count'] },
  remedy: { who: 'provider', how: 'Open a case on every zone of the customer.' },
  detect({ orders, conduct }) {
    if (!orders.known) return unknown('/orders')
    const found = orders.standing.filter(
      (fact) =>
        (fact.order.kind === 'disclosure' || fact.order.kind === 'subpoena') &&
        conduct.accountServed &&
        conduct.firstAct(fact.hosts, fact.atMs ?? 0, { order: fact.order.id }) === null,
    )
    return found.length === 0
      ? clear
      : hit(
          'DISCLOSURE_UNCHANGED',
          { count: found.length },
          found.map((fact) => at(`${fact.pointer}/kind`, fact.order.kind)),
        )
  },
})

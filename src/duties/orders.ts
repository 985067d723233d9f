import type { ActionKind } from '../case/action-kinds'
import type { OrderKind } from '../case/orders'
import { DEFAULT_STEP } from '../facts/orders'
import { conditionMetAt, type OrderTerms } from '../facts/undertakings'
import type { Clock, DutyRule } from '../jurisdictions/types'
import type { Basis, Duty } from '../types'
import { stands } from './laws'
import { isSilentLane, type Occurrence, occurrence } from './occurrence'
import type { DutyView, OrderView } from './view'

/** A lawsuit and a finding command nothing yet; what is done about them is the provider's own care. */
const ADVISORY = new Set<OrderKind>(['lawsuit', 'illegality_finding'])

const SAYS: Readonly<Record<OrderKind, string>> = {
  disclosure: 'An order to disclose data of the customer.',
  subpoena: 'A subpoena for data of the customer.',
  lawsuit: 'A lawsuit concerns the customer or the provider: keep the records; nothing is commanded yet.',
  injunction: 'An injunction.',
  removal: 'An order to remove.',
  blocking: 'An order to block.',
  illegality_finding: 'The site was found unlawful: a human decides what follows; nothing is commanded yet.',
  undertaking: 'A promise of the provider.',
}

/** A rule that an order makes by itself, whatever the pack says. */
export interface OrderRule {
  readonly says: string
  readonly action: ActionKind
  readonly kind: Duty['kind']
  readonly nature: Duty['nature']
  readonly clock?: Clock
}

export const genericRule = (order: OrderView): OrderRule => {
  const advisory = ADVISORY.has(order.kind) && order.measure === null
  return {
    says: SAYS[order.kind],
    action: order.measure ?? DEFAULT_STEP[order.kind],
    kind: order.kind === 'undertaking' ? 'undertaking' : advisory ? 'policy' : 'court_order',
    nature: advisory ? 'standard_of_care' : 'obligation',
    ...(advisory ? { clock: { kind: 'standard', word: 'nothing is commanded yet' } } : {}),
  }
}

/** The order as a source. Its text is known as handed in; the address names it within the case. */
export const orderBasis = (order: OrderView, asOf: number): Basis => ({
  id: `order/${order.id}`,
  citation: `${order.kind === 'undertaking' ? 'Undertaking' : 'Order'} ${order.id}${order.authority === null ? '' : `, ${order.authority}`} (as handed in)`,
  url: `urn:redflag:order:${encodeURIComponent(order.id)}`,
  grade: 'S',
  finality: 'appealable',
  reviewedAt: new Date(asOf).toISOString().slice(0, 10),
})

const termsOf = (order: OrderView): OrderTerms => ({
  kind: order.kind,
  jurisdiction: order.jurisdiction,
  domains: order.domains,
  stands: stands(order),
  at: order.servedAt ?? order.issuedAt,
  condition: order.condition,
})

/** The event that an order is, or null where it has no effect (yet). */
export const orderEvent = (order: OrderView, view: DutyView): Occurrence | null => {
  if (!stands(order)) return null
  let from = order.servedAt ?? order.issuedAt
  let { complyBy } = order
  let domains = [...new Set([...order.domains, ...order.successors])].sort()
  if (order.condition !== null) {
    const met = conditionMetAt(
      termsOf(order),
      view.orders.flatMap((other) => (other === order ? [] : [termsOf(other)])),
    )
    if (met === null) return null
    from = Math.max(met, from ?? met)
    if (complyBy !== null && complyBy < from) complyBy = null
    if (domains.length === 0)
      domains = [...new Set(view.orders.flatMap((o) => (o.kind === order.condition?.kind ? o.domains : [])))].sort()
  }
  const startsAt = from ?? view.asOf
  return occurrence(`order:${order.id}`, startsAt, {
    clockFrom: from,
    metFrom: startsAt,
    lane: order.lane,
    domains,
    orderId: order.id,
    complyBy,
    demands: order.measure,
    territory: order.territory,
    silent: order.confidential || isSilentLane(order.lane),
    // Said to be done, without a date: met at the latest when it fell due, or by now.
    metAt: order.status === 'complied' ? Math.min(complyBy ?? view.asOf, view.asOf) : null,
  })
}

/** Whether a rule of a pack speaks of this order. */
export const concerns = (rule: DutyRule, order: OrderView): boolean => {
  const on = rule.trigger
  if (on.on !== 'order' || order.kind === 'undertaking') return false
  if (on.kinds !== undefined && !on.kinds.includes(order.kind)) return false
  if (on.instruments !== undefined && (order.instrument === null || !on.instruments.includes(order.instrument)))
    return false
  if (order.instrument !== null && on.not?.includes(order.instrument)) return false
  return rule.lanes === null || (order.lane !== null && rule.lanes.includes(order.lane))
}

import type { OrderKind } from '../case/orders'
import { instantMs } from '../case/primitives'
import type { ConductFacts } from './conduct'
import { ADJUDICATES, type OrderFact, type OrderFacts } from './orders'

/** What of an order a condition is read from. Places in any letters; null is not said. */
export interface OrderTerms {
  readonly kind: OrderKind
  readonly jurisdiction: string | null
  readonly domains: readonly string[]
  readonly stands: boolean
  readonly at: number | null
  readonly condition: { readonly kind: OrderKind | null; readonly jurisdiction: string | null } | null
}

/** When the condition of an order came true: the first standing order of that kind and place about the same site; null where none did. */
export const conditionMetAt = ({ condition, domains }: OrderTerms, others: readonly OrderTerms[]): number | null => {
  if (condition === null) return null
  const place = condition.jurisdiction?.toUpperCase() ?? null
  const named = new Set(domains)
  let first: number | null = null
  for (const other of others) {
    if (other.kind === 'undertaking' || !other.stands) continue
    if (condition.kind === null ? !ADJUDICATES.has(other.kind) : other.kind !== condition.kind) continue
    if (place !== null && other.jurisdiction?.toUpperCase() !== place) continue
    if (named.size > 0 && other.domains.length > 0 && !other.domains.some((name) => named.has(name))) continue
    first = Math.min(other.at ?? 0, first ?? Number.POSITIVE_INFINITY)
  }
  return first
}

const termsOf = ({ order, hosts, stands, atMs }: OrderFact): OrderTerms => ({
  kind: order.kind,
  jurisdiction: order.jurisdiction ?? null,
  domains: hosts,
  stands,
  at: atMs,
  condition:
    order.condition === undefined
      ? null
      : { kind: order.condition.kind ?? null, jurisdiction: order.condition.jurisdiction ?? null },
})

/** From when on a promise binds: at once, or once the order that it waits for stands; null before. */
const bindsFrom = (fact: OrderFact, all: () => readonly OrderTerms[]): number | null => {
  if (fact.order.condition === undefined) return fact.atMs ?? 0
  const met = conditionMetAt(termsOf(fact), all())
  return met === null ? null : Math.max(met, fact.atMs ?? 0)
}

/** Promises that fell due by `asOf` while the service goes on, and for which nothing was stopped or narrowed since they bind. */
export const unmetUndertakings = (orders: OrderFacts, conduct: ConductFacts, asOf: number): readonly OrderFact[] => {
  let terms: readonly OrderTerms[] | undefined
  const all = (): readonly OrderTerms[] => {
    terms ??= orders.standing.map(termsOf)
    return terms
  }
  return orders.standing.filter((fact) => {
    const { order, hosts } = fact
    if (order.kind !== 'undertaking' || order.status === 'complied') return false
    const from = bindsFrom(fact, all)
    if (from === null) return false
    const due = order.complyBy === undefined ? from : Math.max(from, instantMs(order.complyBy))
    const served = hosts.length === 0 ? conduct.accountServed : hosts.some((host) => conduct.serves(host))
    return due <= asOf && served && conduct.firstAct(hosts, from, { order: order.id }) === null
  })
}

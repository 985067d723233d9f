import type { OrderFact, OrderFacts } from './orders'

export interface DueUndertaking {
  readonly fact: OrderFact
  readonly dueMs: number
}

/** Promises that have fallen due: those without a condition at once, the others once an order of that kind and place stands. */
export const dueUndertakings = (orders: OrderFacts): readonly DueUndertaking[] =>
  orders.standing.flatMap((fact): DueUndertaking[] => {
    if (fact.order.kind !== 'undertaking' || fact.order.status === 'complied') return []
    const condition = fact.order.condition
    if (condition === undefined) return [{ fact, dueMs: fact.atMs ?? 0 }]
    const met = orders.standing.filter(
      (other) =>
        other !== fact &&
        (condition.kind === undefined ? other.adjudicates : other.order.kind === condition.kind) &&
        (condition.jurisdiction === undefined || other.order.jurisdiction === condition.jurisdiction),
    )
    const first = met.map((other) => other.atMs ?? 0).sort((a, b) => a - b)[0]
    return first === undefined ? [] : [{ fact, dueMs: Math.max(first, fact.atMs ?? 0) }]
  })

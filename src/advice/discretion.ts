import type { FactMap } from '../facts'

export interface Discretion {
  /** Child abuse material, terrorism or a confidential order: the customer is not told, nothing is forwarded. */
  readonly silent: boolean
  /** Intimate images: nothing about the sender goes on. */
  readonly hideSender: boolean
}

export const discretionOf = (facts: FactMap): Discretion => {
  const lanes = new Set(facts.notices.all.filter((fact) => !fact.void).map((fact) => fact.notice.lane))
  for (const fact of facts.orders.standing) if (fact.order.lane !== undefined) lanes.add(fact.order.lane)
  return {
    silent:
      lanes.has('csam') ||
      lanes.has('terrorism') ||
      facts.orders.standing.some((fact) => fact.order.confidential === true),
    hideSender: lanes.has('intimate_image'),
  }
}

import type { ActionKind } from '../case/action-kinds'
import type { OrderKind } from '../case/orders'
import { instantMs } from '../case/primitives'
import type { Case, Order } from '../case/schema'
import { hostOf } from './hosts'

export interface OrderFact {
  readonly pointer: string
  readonly order: Order
  /** When it bound or told the provider: served, else issued; null where neither is known. */
  readonly atMs: number | null
  /** Not stayed, not overturned. A complied order still tells. */
  readonly stands: boolean
  /** Stands, and was not yet complied with. */
  readonly open: boolean
  /** Says that the site is unlawful. */
  readonly adjudicates: boolean
  /** The step it names, else the one that an order of its kind asks for. */
  readonly asks: ActionKind
  readonly hosts: readonly string[]
}

export interface OrderFacts {
  readonly known: boolean
  readonly all: readonly OrderFact[]
  readonly standing: readonly OrderFact[]
}

/** Orders that say that the site is unlawful. */
export const ADJUDICATES: ReadonlySet<OrderKind> = new Set(['illegality_finding', 'injunction', 'removal', 'blocking'])

/** What an order of a kind asks where it does not say. */
export const DEFAULT_STEP: Readonly<Record<OrderKind, ActionKind>> = {
  disclosure: 'report_compliance',
  subpoena: 'report_compliance',
  lawsuit: 'preserve_records',
  injunction: 'block_url',
  removal: 'block_url',
  blocking: 'geo_block',
  illegality_finding: 'human_review',
  undertaking: 'human_review',
}

export const orderFacts = (input: Case): OrderFacts => {
  const all = (input.orders ?? []).map((order, index): OrderFact => {
    const when = order.servedAt ?? order.issuedAt
    const stands = order.status !== 'stayed' && order.status !== 'overturned'
    return {
      pointer: `/orders/${index}`,
      order,
      atMs: when === undefined ? null : instantMs(when),
      stands,
      open: stands && order.status !== 'complied',
      adjudicates: stands && ADJUDICATES.has(order.kind),
      asks: order.requires?.measure ?? DEFAULT_STEP[order.kind],
      hosts: (order.domains ?? []).map(hostOf).filter((host) => host !== null),
    }
  })
  return { known: input.orders !== undefined, all, standing: all.filter((fact) => fact.stands) }
}

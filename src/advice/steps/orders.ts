import type { ActionKind } from '../../case/action-kinds'
import type { FactMap } from '../../facts'
import type { OrderFact } from '../../facts/orders'
import { type Done, doneBy } from './done'
import { isStrictLane, type Wanted, want } from './wanted'

/** What an order asks for besides the measure itself: keep, look, report, shut out the next name; or undo, where it fell. */
const stepsOf = (facts: FactMap, fact: OrderFact, done: Done): readonly Wanted[] => {
  const { order } = fact
  const wanted: Wanted[] = []
  const push = (kind: ActionKind, needsHuman = false): void => {
    if (done(kind, { order: order.id }, fact.hosts, fact.atMs ?? facts.asOf)) return
    wanted.push(
      want(kind, `order:${order.id}`, {
        dueAt: order.complyBy ?? null,
        domains: fact.hosts,
        territory: order.requires?.territory ?? [],
        needsHuman,
        urgent: isStrictLane(order.lane),
      }),
    )
  }
  if (!fact.stands) {
    const acted = facts.conduct.all.some(
      (act) => act.restricts && act.endMs === null && act.action.orderIds?.includes(order.id),
    )
    if (acted) push('restore_service', true)
    return wanted
  }
  if (order.kind === 'undertaking') return wanted
  push('preserve_records')
  if (order.kind === 'disclosure' || order.kind === 'subpoena') push('human_review', true)
  if (order.status === 'complied') push('report_compliance')
  if (order.coversSuccessors === true && fact.open) push('refuse_successors')
  return wanted
}

export const orderSteps = (facts: FactMap): readonly Wanted[] => {
  if (facts.orders.all.length === 0) return []
  const done = doneBy(facts)
  return facts.orders.all.flatMap((fact) => stepsOf(facts, fact, done))
}

/** An open complaint is for a person to decide; an upheld one undoes what it was about. */
export const appealSteps = (facts: FactMap): readonly Wanted[] =>
  (facts.appeals ?? []).flatMap((appeal) => {
    const because = `appeal:${appeal.id}`
    if (appeal.status === 'upheld') return [want('restore_service', because, { needsHuman: true })]
    return appeal.status === 'rejected' ? [] : [want('human_review', because, { needsHuman: true })]
  })

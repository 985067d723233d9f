import type { ActionKind } from '../../case/action-kinds'
import { instantMs } from '../../case/primitives'
import type { FactMap } from '../../facts'
import type { ActionFact } from '../../facts/conduct'
import type { NoticeFact } from '../../facts/notices'
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

type Appeal = NonNullable<FactMap['appeals']>[number]

/** What upheld complaints still ask to be restored. Acts and notices are put in tables once. */
const restoring = (facts: FactMap): ((appeal: Appeal) => readonly Wanted[]) => {
  const done = doneBy(facts)
  const acts = new Map(facts.conduct.all.map((act) => [act.action.id, act]))
  const lastRestored = facts.conduct.all.findLast(({ action }) => action.kind === 'restore_service')?.atMs
  let notices: ReadonlyMap<string, NoticeFact> | undefined
  const sitesOf = (act: ActionFact): readonly string[] => {
    if (act.hosts.length > 0) return act.hosts
    notices ??= new Map(facts.notices.all.map((fact) => [fact.notice.id, fact]))
    const named = notices
    return (act.action.noticeIds ?? []).flatMap((id) => named.get(id)?.hosts ?? [])
  }
  return (appeal) => {
    const from = instantMs(appeal.decidedAt ?? appeal.receivedAt)
    const named = (appeal.actionIds ?? []).flatMap((id) => acts.get(id) ?? [])
    const standing = named.filter(
      (act) =>
        act.restricts &&
        act.endMs === null &&
        !done('restore_service', {}, act.hosts, from) &&
        !(act.action.noticeIds ?? []).some((notice) => done('restore_service', { notice }, [], from)),
    )
    // Where no act of it is known, any restoring since then is taken for the one.
    const over = named.length > 0 ? standing.length === 0 : lastRestored !== undefined && lastRestored >= from
    if (over) return []
    const domains = [...new Set(standing.flatMap(sitesOf))]
    return [want('restore_service', `appeal:${appeal.id}`, { domains, needsHuman: true })]
  }
}

/** An open complaint is for a person to decide; an upheld one undoes what it was about. */
export const appealSteps = (facts: FactMap): readonly Wanted[] => {
  const { appeals = [] } = facts
  if (appeals.length === 0) return []
  const restore = restoring(facts)
  return appeals.flatMap((appeal) => {
    if (appeal.status === 'upheld') return restore(appeal)
    return appeal.status === 'rejected' ? [] : [want('human_review', `appeal:${appeal.id}`, { needsHuman: true })]
  })
}

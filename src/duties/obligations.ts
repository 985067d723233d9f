import type { ActionKind } from '../case/action-kinds'
import { ROLES } from '../case/service'
import type { DutyRule, JurisdictionPack } from '../jurisdictions/types'
import type { Basis, Duty, Note } from '../types'
import { basesOf } from './basis'
import { type Classification, classify, type DeclaredCategories } from './classify'
import { endOf, localDate } from './clock'
import { conditionMetAt, type DutyEvent, eventsFor, ofOrder, ordersOf, sameSite } from './events'
import { lawsOf, placeOf, stands } from './laws'
import { isMeasure, stepsThatMeet, tellsCustomer } from './measures'
import type { DutyView, OrderView } from './view'

export interface DutyOptions {
  /** `YYYY-MM-DD`, by code of the law: days that are no business days there. */
  readonly holidays?: Readonly<Record<string, readonly string[]>>
  readonly categories?: DeclaredCategories
}

/** Two laws that ask for opposite things about the same site. Shown, never resolved. */
export interface Conflict {
  readonly duties: readonly [string, string]
  readonly message: string
}

export interface DutiesResult {
  readonly duties: readonly Duty[]
  readonly conflicts: readonly Conflict[]
  readonly classifications: readonly Classification[]
  readonly notes: readonly Note[]
}

const iso = (ms: number): string => new Date(ms).toISOString()
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms))

/** The first act that meets a duty: of the right kind or a harder one, at or after the event, about the same matter. */
const metAt = (
  view: DutyView,
  event: DutyEvent,
  action: ActionKind,
  also: readonly ActionKind[] = [],
): number | null => {
  if (event.doneAt !== null) return event.doneAt
  const steps = stepsThatMeet(action, also)
  const found: number[] = []
  for (const act of view.actions ?? []) {
    if (act.at < event.at || !steps.includes(act.kind)) continue
    if (act.endedAt !== null && isMeasure(act.kind) && act.endedAt <= view.asOf) continue
    const named =
      (event.notice !== null && act.noticeIds.includes(event.notice.id)) ||
      (event.order !== null && act.orderIds.includes(event.order.id))
    const places = act.domains.length === 0 || event.domains.length === 0 || sameSite(act.domains, event.domains)
    if (named || (places && act.noticeIds.length === 0 && act.orderIds.length === 0) || (places && isMeasure(act.kind)))
      found.push(act.at)
  }
  const notice = event.notice
  if (notice !== null) {
    if (isMeasure(action) && notice.actedAt !== null && !notice.forwarded) found.push(notice.actedAt)
    if (action === 'forward_notice' && notice.forwarded) found.push(notice.actedAt ?? notice.receivedAt)
    if ((action === 'human_review' || action === 'inform_sender') && notice.decidedAt !== null)
      found.push(notice.decidedAt)
  }
  if (isMeasure(action) && event.domains.length > 0) {
    const stopped = view.domains.filter((domain) => sameSite([domain.name], event.domains))
    if (stopped.length > 0 && stopped.every((domain) => domain.stoppedAt !== null))
      found.push(Math.max(event.at, ...stopped.map((domain) => domain.stoppedAt ?? 0)))
  }
  const after = found.filter((ms) => ms >= event.at && ms <= view.asOf)
  return after.length === 0 ? null : Math.min(...after)
}

const inTime = (rule: DutyRule, event: DutyEvent, zone: number): boolean => {
  const day = localDate(event.at, zone)
  return (rule.since === undefined || day >= rule.since) && (rule.before === undefined || day < rule.before)
}

interface Wording {
  readonly kind: Duty['kind']
  readonly nature: Duty['nature']
  readonly basis: readonly Basis[]
  readonly suffix: string
}

const dutyOf = (
  view: DutyView,
  pack: JurisdictionPack,
  rule: DutyRule,
  event: DutyEvent,
  role: string | null,
  holidays: ReadonlySet<string>,
  wording?: Wording,
): Duty => {
  const own = event.order?.complyBy ?? null
  const fixed = rule.clock.kind === 'fixed' ? endOf(event.at, rule.clock.to, pack.zone, holidays) : null
  // An order's own date is the order's clock; the law's figure stands only where the order names none.
  const isOwn = rule.trigger.on === 'order' && rule.trigger.as === 'own'
  const dueMs = isOwn && own !== null ? own : fixed
  const notBefore =
    rule.clock.notBefore === undefined ? null : endOf(event.at, rule.clock.notBefore, pack.zone, holidays)
  const met = metAt(view, event, rule.action, rule.metBy)
  const policy = wording?.kind === 'policy'
  const dueAt = policy ? null : dueMs
  return {
    id: `${pack.code.toLowerCase()}/${rule.id}${wording?.suffix ?? ''}:${event.ref}`,
    jurisdiction: pack.code,
    lane: event.lane,
    role,
    trigger: rule.says,
    startsAt: iso(event.at),
    notBefore: isoOrNull(notBefore),
    dueAt: isoOrNull(dueAt),
    metAt: isoOrNull(met),
    overdue: dueAt !== null && dueAt < view.asOf && met === null,
    standard: dueAt === null ? (rule.clock.word ?? null) : null,
    kind: wording?.kind ?? rule.kind,
    nature: wording?.nature ?? rule.nature,
    action: isOwn && event.order?.measure != null && isMeasure(rule.action) ? event.order.measure : rule.action,
    territory: [...(event.order?.territory ?? rule.territory ?? pack.territory)].sort(),
    domains: [...event.domains].sort(),
    basis: wording?.basis ?? basesOf(pack, rule.basis),
  }
}

/** The order itself as a source: what was handed in, which nobody here has read. */
const orderBasis = (order: OrderView): Basis => ({
  id: `case/order/${order.id}`,
  citation: `${order.kind === 'undertaking' ? 'Undertaking of the provider' : (order.authority ?? 'Order')}, as handed in with the case`,
  url: `urn:redflag:case:order:${encodeURIComponent(order.id)}`,
  grade: 'S',
  finality: 'appealable',
  reviewedAt:
    (order.servedAt ?? order.issuedAt) === null
      ? '1970-01-01'
      : iso(order.servedAt ?? order.issuedAt ?? 0).slice(0, 10),
})

/** Orders that no pack gives a clock of its own, and promises: what they themselves say. */
const plainOrders = (view: DutyView, handled: ReadonlySet<string>): Duty[] =>
  view.orders.flatMap((order): Duty[] => {
    const promise = order.kind === 'undertaking'
    if (!stands(order) || handled.has(order.id)) return []
    if (!promise && !['injunction', 'removal', 'blocking', 'disclosure', 'subpoena'].includes(order.kind)) return []
    if (conditionMetAt(order, view.orders) === null && order.condition !== null) return []
    const [event] = ofOrder(order, view)
    if (event === undefined) return []
    const telling = order.kind === 'disclosure' || order.kind === 'subpoena'
    const action: ActionKind = order.measure ?? (telling ? 'report_compliance' : promise ? 'suspend_zone' : 'block_url')
    const met = metAt(view, event, action)
    return [
      {
        id: `order:${order.id}`,
        jurisdiction: placeOf(order) ?? '',
        lane: order.lane,
        role: null,
        trigger: promise ? 'A promise of the provider fell due.' : `A ${order.kind} order in force.`,
        startsAt: iso(event.at),
        notBefore: null,
        dueAt: isoOrNull(order.complyBy),
        metAt: isoOrNull(met),
        overdue: order.complyBy !== null && order.complyBy < view.asOf && met === null,
        standard: order.complyBy === null ? 'as ordered' : null,
        kind: promise ? 'undertaking' : 'court_order',
        nature: 'obligation',
        action,
        territory: [...(order.territory ?? [])].sort(),
        domains: event.domains,
        basis: [orderBasis(order)],
      },
    ]
  })

const silentMatter = (view: DutyView, duty: Duty): boolean =>
  tellsCustomer(duty.action) &&
  (duty.lane === 'csam' ||
    duty.lane === 'terrorism' ||
    view.orders.some((order) => order.confidential && stands(order)))

const conflictsOf = (duties: readonly Duty[]): Conflict[] => {
  const open = duties.filter((duty) => duty.metAt === null)
  const restore = open.filter((duty) => duty.action === 'restore_service')
  const measures = open.filter((duty) => isMeasure(duty.action) && duty.kind !== 'policy')
  return restore.flatMap((back) =>
    measures
      .filter((stop) => stop.jurisdiction !== back.jurisdiction && sameSite(stop.domains ?? [], back.domains ?? []))
      .map(
        (stop): Conflict => ({
          duties: [back.id, stop.id],
          message: `${back.jurisdiction} asks to restore what ${stop.jurisdiction} asks to stop.`,
        }),
      ),
  )
}

/**
 * What is owed, by whose law, from when, by when. Statutes of the stated jurisdictions; court benchmarks and policy where none is
 * stated; orders of any place by their own terms. A standard stays the law's word: then `dueAt` is null.
 */
export const dutiesOf = (
  view: DutyView,
  packs: readonly JurisdictionPack[],
  options: DutyOptions = {},
): DutiesResult => {
  const duties = new Map<string, Duty>()
  const handled = new Set<string>()
  const classifications: Classification[] = []
  const notes: Note[] = []
  const put = (duty: Duty): void => {
    if (!duties.has(duty.id) && !silentMatter(view, duty)) duties.set(duty.id, duty)
  }
  for (const { pack, whole } of lawsOf(view, packs)) {
    const holidays = new Set(options.holidays?.[pack.code] ?? [])
    const classified = classify(view.service, pack, options.categories?.[pack.code] ?? [])
    if (whole) classifications.push(classified)
    const roleOf = (rule: DutyRule): { applies: boolean; role: string | null } => {
      if (rule.categories === null)
        return { applies: true, role: ROLES.find((role) => view.service.roles?.includes(role)) ?? null }
      const found = classified.categories.find((item) => rule.categories?.includes(item.category))
      return { applies: found !== undefined, role: found?.role ?? null }
    }
    for (const rule of pack.duties) {
      const isOrder = rule.trigger.on === 'order'
      if (rule.trigger.on === 'order' && rule.trigger.as === 'outside') {
        // The instrument does not bind this kind of service: no duty, and no duty from the order as such.
        if (roleOf(rule).applies && view.service.roles !== null)
          for (const order of ordersOf(rule.trigger, view, pack)) handled.add(order.id)
        continue
      }
      if (
        !whole &&
        !isOrder &&
        !(view.jurisdictions.length === 0 && (rule.kind === 'court_benchmark' || rule.kind === 'policy'))
      )
        continue
      const { applies, role } = roleOf(rule)
      if (!applies) continue
      for (const event of eventsFor(rule, view, pack)) {
        if (rule.lanes !== null && (event.lane === null ? event.notice !== null : !rule.lanes.includes(event.lane)))
          continue
        if (!inTime(rule, event, pack.zone)) continue
        if (isOrder && event.order !== null && rule.trigger.on === 'order' && rule.trigger.as === 'own')
          handled.add(event.order.id)
        put(dutyOf(view, pack, rule, event, role, holidays))
      }
    }
    if (!whole) continue
    for (const risk of classified.risks) {
      notes.push({
        code: 'RECLASSIFICATION',
        pointer: '/service',
        message: `${pack.code}: ${risk.theory}${risk.shown.length > 0 ? ` Shown already: ${risk.shown.join(', ')}.` : ` Would be moved by: ${risk.wouldBe.join(', ')}.`}`,
      })
      if (risk.shown.length === 0) continue
      for (const rule of pack.duties) {
        if (!(rule.categories?.includes(risk.to) ?? false) || rule.trigger.on === 'order') continue
        for (const event of eventsFor(rule, view, pack)) {
          if (rule.lanes !== null && event.lane !== null && !rule.lanes.includes(event.lane)) continue
          if (!inTime(rule, event, pack.zone)) continue
          put(
            dutyOf(view, pack, rule, event, risk.role, holidays, {
              kind: 'policy',
              nature: 'standard_of_care',
              basis: risk.basis,
              suffix: `+as-${risk.to}`,
            }),
          )
        }
      }
    }
  }
  for (const duty of plainOrders(view, handled)) put(duty)
  const sorted = [...duties.values()].sort(
    (a, b) =>
      (a.dueAt === null ? 1 : 0) - (b.dueAt === null ? 1 : 0) ||
      (a.dueAt ?? '').localeCompare(b.dueAt ?? '') ||
      (a.id < b.id ? -1 : 1),
  )
  const conflicts = conflictsOf(sorted)
  for (const conflict of conflicts)
    notes.push({ code: 'CONFLICT_OF_LAWS', pointer: '/jurisdictions', message: conflict.message })
  return { duties: sorted, conflicts, classifications, notes: notes.sort((a, b) => (a.message < b.message ? -1 : 1)) }
}

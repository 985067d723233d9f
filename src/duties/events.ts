import { type ActionKind, RESTRICTING_KINDS } from '../case/action-kinds'
import type { Lane } from '../case/lanes'
import { withParents } from '../facts/hosts'
import { levelRank } from '../facts/identity'
import { isMeasure, tellsCustomer } from '../facts/measures'
import type { DutyRule, JurisdictionPack, Trigger } from '../jurisdictions/types'
import { type Acts, actRef, actsOn, lanesOf } from './index-of-acts'
import { isSilentLane, type Occurrence, occurrence } from './occurrence'
import { repeatOf } from './repeat'
import type { ActionView, DutyView, NoticeView } from './view'

type On<K extends Trigger['on']> = Extract<Trigger, { readonly on: K }>

const inLanes = (rule: DutyRule, lane: Lane | null): boolean =>
  rule.lanes === null || (lane !== null && rule.lanes.includes(lane))

const hasPlace = (notice: NoticeView): boolean =>
  notice.elements.location !== false && (notice.elements.location === true || notice.domains.length > 0)

/** Whether a notice is one that this law knows: by its own regime, or by every element where the law is strict. */
export const isEffective = (notice: NoticeView, pack: JurisdictionPack): boolean => {
  if (notice.stopped || notice.validity === 'defective' || !hasPlace(notice)) return false
  const strict = pack.noticeElements.find((item) => item.foreign === 'strict')
  if (strict === undefined || notice.regime === strict.regime) return true
  return notice.regime === null || notice.regime === 'other'
    ? strict.elements.every((element) => notice.elements[element] !== false)
    : strict.elements.every((element) => notice.elements[element] === true)
}

/** Whether a notice holds every element that this law asks for; one in the form of another law may, where this law takes it, hold its own. */
const isComplete = (notice: NoticeView, pack: JurisdictionPack): boolean =>
  notice.validity === 'valid' &&
  pack.noticeElements.every((asked) => {
    if (asked.regime === notice.regime) return true
    const formal = notice.regime !== null && notice.regime !== 'other'
    return (formal && asked.foreign === 'own') || asked.elements.every((element) => notice.elements[element] === true)
  })

/**
 * Whether a person must look before a measure is taken on the word of a notice: nobody verified its sender and it does not
 * say who that is or lacks elements, or the sender is one to be doubted whatever it says.
 */
const isOnWord = (notice: NoticeView, pack: JurisdictionPack): boolean => {
  const { standing } = notice.sender
  if (standing === undefined || standing === 'trusted') return false
  return standing !== 'named' || !isComplete(notice, pack)
}

const ABLE = new Set(['terminate_account', 'suspend_zone', 'disable_proxy', 'disable_cache', 'geo_block', 'block_url'])

/** Able to stop the transmission; what nobody said is not taken as inability. */
const isAble = (view: DutyView): boolean => view.service.controls?.some((control) => ABLE.has(control)) ?? true

/** Since when illegality shows, by host. */
type Visible = ReadonlyMap<string, number>

const visibleSince = (visible: Visible, notice: NoticeView): number | null => {
  const times = notice.domains.flatMap((name) => withParents(name).flatMap((host) => visible.get(host) ?? []))
  return times.length === 0 ? null : Math.min(...times)
}

export interface EventSource {
  readonly view: DutyView
  readonly acts: Acts
  readonly visible: Visible
}

const fromNotice = (notice: NoticeView, more: Partial<Occurrence> = {}): Occurrence =>
  occurrence(`notice:${notice.id}`, notice.receivedAt, {
    lane: notice.lane,
    domains: notice.domains,
    noticeId: notice.id,
    ...more,
  })

const noticeEvents = (source: EventSource, rule: DutyRule, on: On<'notice'>, pack: JurisdictionPack): Occurrence[] => {
  if (on.able === true && !isAble(source.view)) return []
  // A notice that is only somebody's word starts no clock in the place of one that is more.
  const seenFirm = new Set<string>()
  const seenAny = new Set<string>()
  const found: Occurrence[] = []
  const notices = on.once
    ? [...source.view.notices].sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
    : source.view.notices
  for (const notice of notices) {
    const fits =
      on.validity === 'defective' ? !notice.stopped && notice.validity === 'defective' : isEffective(notice, pack)
    if (!fits || !inLanes(rule, notice.lane)) continue
    if (on.has?.some((element) => notice.elements[element] !== true)) continue
    if (on.sender !== undefined && !on.sender.some((kind) => kind === notice.sender.kind)) continue
    if (on.sender !== undefined && notice.sender.verified === false) continue
    const visible = on.visible === true ? visibleSince(source.visible, notice) : notice.receivedAt
    if (visible === null) continue
    const onWord = isOnWord(notice, pack)
    const seen = onWord ? seenAny : seenFirm
    const fresh = on.once ? notice.domains.filter((name) => !seen.has(name)) : notice.domains
    if (on.once && fresh.length === 0 && (notice.domains.length > 0 || seen.has(''))) continue
    for (const name of fresh.length === 0 ? [''] : fresh) {
      seenAny.add(name)
      if (!onWord) seenFirm.add(name)
    }
    const startsAt = Math.max(notice.receivedAt, visible)
    const told = rule.action === 'forward_notice' && notice.forwarded
    found.push(
      fromNotice(notice, {
        startsAt,
        clockFrom: startsAt,
        metFrom: notice.receivedAt,
        domains: fresh,
        metAt: told ? (notice.actedAt ?? source.view.asOf) : null,
        onWord,
      }),
    )
  }
  return found
}

const knowledgeEvents = (source: EventSource, rule: DutyRule, on: On<'knowledge'>): Occurrence[] =>
  source.view.domains.flatMap((domain) => {
    const since = on.states.includes('constructive') ? domain.visibleSince : null
    const from = since ?? (on.states.includes(domain.state) ? domain.since : null)
    if (from === null) return []
    return [
      occurrence(`domain:${domain.name}`, from, {
        domains: [domain.name],
        lane: rule.lanes?.length === 1 ? (rule.lanes[0] ?? null) : null,
      }),
    ]
  })

/** What a counter-notice is about: measures, and that it was passed on. */
const COUNTERED: readonly ActionKind[] = [...RESTRICTING_KINDS, 'inform_sender']
/** Steps by which the sender of the content is asked. */
const ASKING: readonly ActionKind[] = ['request_information', 'forward_notice', 'notify_customer']

const counterEvents = (source: EventSource, rule: DutyRule, on: On<'counter_notice'>): Occurrence[] =>
  source.view.notices.flatMap((notice) => {
    const counter = notice.counterNotice
    if (counter === null || counter.complete === false || !inLanes(rule, notice.lane)) return []
    const restores = rule.action === 'restore_service'
    if (restores && counter.suitFiledAt !== null) return []
    const named = source.acts.byNotice.get(notice.id) ?? []
    const touched = [
      ...named,
      ...notice.domains.flatMap((name) => actsOn(source.acts, name, COUNTERED)),
      ...source.acts.wide,
    ]
    const measures = touched.filter((act) => isMeasure(act.kind))
    if (restores && source.acts.known && measures.length === 0 && notice.actedAt === null) return []
    let clockFrom: number | null = counter.receivedAt
    if (on.from === 'forwarding')
      clockFrom = touched.find((act) => act.kind === 'inform_sender' && act.at >= counter.receivedAt)?.at ?? null
    const lifted = measures
      .map((act) => act.endedAt)
      .filter((ended) => ended !== null && ended >= counter.receivedAt && ended <= source.view.asOf)
    return [
      fromNotice(notice, {
        startsAt: counter.receivedAt,
        clockFrom,
        metFrom: counter.receivedAt,
        metAt: restores && lifted.length > 0 ? Math.min(...(lifted as number[])) : null,
      }),
    ]
  })

const inquiryEvents = (source: EventSource, rule: DutyRule, pack: JurisdictionPack): Occurrence[] =>
  source.view.notices.flatMap((notice) => {
    if (!isEffective(notice, pack) || !inLanes(rule, notice.lane) || notice.counterNotice !== null) return []
    const asked = [
      ...(source.acts.byNotice.get(notice.id) ?? []),
      ...notice.domains.flatMap((name) => actsOn(source.acts, name, ASKING)),
    ].filter((act) => ASKING.includes(act.kind) && act.at >= notice.receivedAt)
    if (asked.length === 0) return []
    const at = Math.min(...asked.map((act) => act.at))
    const onWord = isOnWord(notice, pack)
    return [fromNotice(notice, { startsAt: at, clockFrom: at, metFrom: notice.receivedAt, onWord })]
  })

/** A restriction under an order has its own telling; what an act stands for is read from the notices it names. */
const restrictionEvents = (source: EventSource, rule: DutyRule): Occurrence[] =>
  source.acts.all.flatMap((act) => {
    if (!isMeasure(act.kind) || act.orderIds.length > 0) return []
    const lanes = lanesOf(source.acts, act)
    if (lanes.length > 0 && rule.lanes !== null && !lanes.some((lane) => rule.lanes?.includes(lane))) return []
    const silent = lanes.some(isSilentLane)
    return [
      occurrence(actRef(act), act.at, {
        domains: act.domains,
        lane: lanes.length === 1 ? (lanes[0] ?? null) : null,
        noticeId: act.noticeIds.length === 1 ? (act.noticeIds[0] ?? null) : null,
        silent,
      }),
    ]
  })

const appealEvents = (source: EventSource, rule: DutyRule, on: On<'appeal'>): Occurrence[] =>
  source.view.appeals.flatMap((appeal) => {
    const status = appeal.status ?? 'open'
    const decided = on.status === 'open'
    if (decided ? status === 'upheld' && appeal.decidedAt === null : status !== on.status) return []
    const acts = source.acts.all.filter((act) => act.id !== null && appeal.actionIds.includes(act.id))
    const startsAt = decided ? appeal.receivedAt : (appeal.decidedAt ?? appeal.receivedAt)
    const ended = acts.flatMap((act) => act.endedAt ?? []).filter((at) => at >= appeal.receivedAt)
    return [
      occurrence(`appeal:${appeal.id}`, startsAt, {
        domains: [...new Set(acts.flatMap((act) => act.domains))].sort(),
        metAt: decided
          ? status === 'open'
            ? null
            : appeal.decidedAt
          : rule.action === 'restore_service' && ended.length > 0
            ? Math.min(...ended)
            : null,
      }),
    ]
  })

const repeatEvents = (source: EventSource, rule: DutyRule, on: On<'repeat'>, pack: JurisdictionPack): Occurrence[] => {
  const { notices, noticeTotals, asOf } = source.view
  const repeat = repeatOf(
    notices.filter((item) => isEffective(item, pack) && inLanes(rule, item.lane)),
    noticeTotals.filter((item) => inLanes(rule, item.lane)),
    asOf,
  )
  if (repeat === null) return []
  if (on.warned !== true)
    return [
      occurrence('operator', repeat.since, { metFrom: repeat.first, domains: repeat.domains, silent: repeat.silent }),
    ]
  const warned = source.acts.all.find((act) => act.kind === 'warn_customer' && act.at >= repeat.first)
  const later = repeat.times.find((time) => warned !== undefined && time > warned.at)
  return later === undefined ? [] : [occurrence('operator', later, { domains: repeat.domains, silent: repeat.silent })]
}

const senderEvents = (source: EventSource): Occurrence[] => {
  const first = new Map<string, NoticeView>()
  for (const notice of source.view.notices) {
    if (!notice.sender.unreliable) continue
    const key = notice.sender.id ?? notice.id
    const known = first.get(key)
    if (known === undefined || notice.receivedAt < known.receivedAt) first.set(key, notice)
  }
  return [...first.values()].map((notice) => fromNotice(notice, { domains: [] }))
}

const accountEvents = ({ view }: EventSource, on: On<'account'>): Occurrence[] => {
  const startsAt = view.account.openedAt ?? view.asOf
  const level = view.identity.level
  const enough = level !== null && levelRank(level) >= levelRank(on.below)
  const reached = view.identity.reachedMs?.(on.below) ?? view.identity.verifiedAt
  return [occurrence('account', startsAt, { metAt: enough ? (reached ?? startsAt) : null })]
}

const registrationEvents = ({ view }: EventSource): Occurrence[] =>
  view.domains.flatMap((domain) =>
    domain.registeredAt === null || domain.registrantVerified !== false
      ? []
      : [occurrence(`domain:${domain.name}`, domain.registeredAt, { domains: [domain.name] })],
  )

const reportEvents = (source: EventSource, rule: DutyRule): Occurrence[] =>
  source.acts.all.flatMap((act: ActionView) => {
    if (act.kind !== 'report_to_authority') return []
    const named = act.noticeIds.flatMap((id) => source.acts.notices.get(id) ?? [])
    const notices = (named.length > 0 ? named : source.view.notices).filter((notice) => inLanes(rule, notice.lane))
    const first = notices[0]
    if (first === undefined) return []
    const metFrom = Math.min(act.at, ...notices.map((notice) => notice.receivedAt))
    return [occurrence(actRef(act), act.at, { lane: first.lane, domains: act.domains, metFrom })]
  })

/** The events from which a rule runs, orders apart. */
export const eventsOf = (source: EventSource, rule: DutyRule, pack: JurisdictionPack): readonly Occurrence[] => {
  const on = rule.trigger
  switch (on.on) {
    case 'notice':
      return noticeEvents(source, rule, on, pack)
    case 'knowledge':
      return knowledgeEvents(source, rule, on)
    case 'counter_notice':
      return counterEvents(source, rule, on)
    case 'inquiry':
      return inquiryEvents(source, rule, pack)
    case 'restriction':
      return restrictionEvents(source, rule)
    case 'appeal':
      return appealEvents(source, rule, on)
    case 'repeat':
      return repeatEvents(source, rule, on, pack)
    case 'unreliable_sender':
      return senderEvents(source)
    case 'account':
      return accountEvents(source, on)
    case 'registration':
      return registrationEvents(source)
    case 'report':
      return reportEvents(source, rule)
    case 'order':
      return []
  }
}

/** Whether telling the customer what this rule asks for would break a silence that binds. */
export const isWithheld = (rule: Pick<DutyRule, 'action'>, occ: Occurrence): boolean =>
  (occ.silent && tellsCustomer(rule.action)) || (occ.lane === 'intimate_image' && rule.action === 'forward_notice')

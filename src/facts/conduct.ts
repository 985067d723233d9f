import { type ActionKind, RESTRICTING_KINDS } from '../case/action-kinds'
import type { OrderKind } from '../case/orders'
import { instantMs } from '../case/primitives'
import type { Action, Case } from '../case/schema'
import { ActIndex, type Named } from './act-index'
import { hostOf, withParents } from './hosts'
import { isMeasure, stepsThatMeet } from './measures'
import type { NoticeFact, NoticeFacts } from './notices'
import type { OrderFact, OrderFacts } from './orders'

export interface ActionFact {
  readonly pointer: string
  readonly action: Action
  readonly atMs: number
  readonly endMs: number | null
  /** The sites it names; where it names none and stops sites as a whole, those of the notices and orders it names. */
  readonly hosts: readonly string[]
  /** About the account as a whole. */
  readonly wide: boolean
  readonly restricts: boolean
}

/** What became of one notice that told the provider something. */
export interface NoticeClock {
  readonly fact: NoticeFact
  /** When service to what it names was first stopped or narrowed, or the notice was marked as acted on. */
  readonly actedMs: number | null
  readonly actedPointer: string | null
  /** Days from receipt to that act, or to `asOf` where there was none. */
  readonly elapsedDays: number
  readonly forwardedOnly: boolean
}

export interface ConductFacts {
  /** Whether anybody said what the provider did. */
  readonly known: boolean
  readonly all: readonly ActionFact[]
  readonly clocks: readonly NoticeClock[]
  /** Whether the provider serves this host at `asOf`. */
  readonly serves: (host: string) => boolean
  /** The account as a whole is still served. */
  readonly accountServed: boolean
  /** The first act from `fromMs` on that stops or narrows service to one of the hosts (none named: to the account). */
  readonly firstAct: (hosts: readonly string[], fromMs: number, named?: Named) => ActionFact | null
  /** Whether the provider did what the order asks, or contests it. That it kept records of it, or looked at it, is no answer. */
  readonly answers: (order: OrderFact) => boolean
}

/** Names neither a site, nor a notice, nor an order, or ends the account: an act on the account as a whole. */
export const isAccountWide = (act: {
  readonly kind: ActionKind
  readonly domains: readonly string[]
  readonly noticeIds: readonly string[]
  readonly orderIds: readonly string[]
}): boolean =>
  act.domains.length === 0 && (act.kind === 'terminate_account' || act.noticeIds.length + act.orderIds.length === 0)

/** Narrowing steps that leave the site reachable through the provider. */
const PARTIAL = new Set(['limit_features', 'purge_cache'])
/** Steps that stop a site as a whole, whatever notice or order they are taken for. */
const WHOLE_SITE = new Set<ActionKind>(['disable_cache', 'geo_block', 'disable_proxy', 'suspend_zone'])

/** Steps that answer an order: what it asks, harder ones, of two local blocks the other one; a promise is kept by any measure. */
const stepsThatAnswer = (kind: OrderKind, asks: ActionKind): readonly ActionKind[] => {
  if (kind === 'undertaking' && !isMeasure(asks)) return [asks, ...RESTRICTING_KINDS]
  if (asks === 'block_url') return stepsThatMeet(asks, ['geo_block'])
  return stepsThatMeet(asks, asks === 'geo_block' ? ['block_url'] : [])
}

/** The sites of an act by what it is taken for. The notices and orders are put in a table once, where an act needs it. */
const sitesOf = (notices: NoticeFacts, orders: OrderFacts): ((action: Action) => readonly string[]) => {
  let tables: readonly [ReadonlyMap<string, readonly string[]>, ReadonlyMap<string, readonly string[]>] | undefined
  return (action) => {
    const named = action.domains ?? []
    if (named.length > 0) return named.map((name) => hostOf(name) ?? name)
    if (!WHOLE_SITE.has(action.kind)) return []
    const { noticeIds = [], orderIds = [] } = action
    if (noticeIds.length + orderIds.length === 0) return []
    tables ??= [
      new Map(notices.all.map((fact) => [fact.notice.id, fact.hosts])),
      new Map(orders.all.map((fact) => [fact.order.id, fact.hosts])),
    ]
    const [byNotice, byOrder] = tables
    return [
      ...new Set([
        ...noticeIds.flatMap((id) => byNotice.get(id) ?? []),
        ...orderIds.flatMap((id) => byOrder.get(id) ?? []),
      ]),
    ]
  }
}

/** By name and by every name above it: whether a domain of the account there is still served, as far as the domain says. */
const liveDomains = (input: Case): ((host: string) => boolean | undefined) => {
  const at = new Map<string, boolean>()
  const below = new Map<string, boolean>()
  for (const domain of input.domains ?? []) {
    const live = domain.removedAt === undefined && (domain.status === undefined || domain.status === 'active')
    const [name = '', ...above] = withParents(hostOf(domain.name) ?? domain.name)
    at.set(name, live || at.get(name) === true)
    for (const parent of above) below.set(parent, live || below.get(parent) === true)
  }
  return (host) => {
    let found = below.get(host)
    for (const name of withParents(host)) {
      const live = at.get(name)
      if (live !== undefined) found = live || found === true
    }
    return found
  }
}

/**
 * Whether a notice was passed on since it came in: by its name, or by acts about all of its sites that name no notice. One that
 * names nothing at all says nothing where there are several notices.
 */
const forwardedBy = (all: readonly ActionFact[], notices: NoticeFacts): ((fact: NoticeFact) => boolean) => {
  const named = new Map<string, number>()
  const free = new Map<string, number>()
  let wide = Number.NEGATIVE_INFINITY
  // Acts are in order of time: what is set last is the last.
  for (const { action, hosts, atMs, wide: isWide } of all) {
    if (action.kind !== 'forward_notice') continue
    const ids = action.noticeIds ?? []
    for (const id of ids) named.set(id, atMs)
    if (ids.length === 0) for (const host of hosts) free.set(host, atMs)
    if (isWide && notices.all.length === 1) wide = atMs
  }
  return ({ notice, hosts, receivedMs }) => {
    const since = (at: number | undefined): boolean => at !== undefined && at >= receivedMs
    if (since(wide) || since(named.get(notice.id))) return true
    return (
      free.size > 0 &&
      hosts.length > 0 &&
      hosts.every((host) => withParents(host).some((name) => since(free.get(name))))
    )
  }
}

export const conductFacts = (input: Case, notices: NoticeFacts, orders: OrderFacts, asOf: number): ConductFacts => {
  const sites = sitesOf(notices, orders)
  const all = (input.actions ?? [])
    .map((action, index): ActionFact => {
      const hosts = sites(action)
      const { kind, noticeIds = [], orderIds = [] } = action
      return {
        pointer: `/actions/${index}`,
        action,
        atMs: instantMs(action.at),
        endMs: action.endedAt === undefined ? null : instantMs(action.endedAt),
        hosts,
        wide: isAccountWide({ kind, domains: hosts, noticeIds, orderIds }),
        restricts: isMeasure(kind),
      }
    })
    .sort((a, b) => a.atMs - b.atMs || (a.action.kind < b.action.kind ? -1 : 1))
  const restricting = all.filter((fact) => fact.restricts)
  let acts: ActIndex | undefined
  const firstAct: ConductFacts['firstAct'] = (hosts, fromMs, named) => {
    if (restricting.length === 0) return null
    acts ??= new ActIndex(restricting)
    return acts.first(hosts, fromMs, named)
  }
  const status = input.account?.status
  const accountServed = status !== 'suspended' && status !== 'closed'
  let live: ReturnType<typeof liveDomains> | undefined
  let stops: ActIndex | undefined
  const serves = (host: string): boolean => {
    if (!accountServed) return false
    live ??= liveDomains(input)
    if (live(host) === false) return false
    stops ??= new ActIndex(
      restricting.filter(
        (fact) => !PARTIAL.has(fact.action.kind) && fact.atMs <= asOf && (fact.endMs === null || fact.endMs > asOf),
      ),
    )
    return !stops.touches(host)
  }
  const kinds = new Map<ActionKind, ActIndex>()
  const standing = (kind: ActionKind): ActIndex => {
    const known = kinds.get(kind)
    if (known !== undefined) return known
    const found = all.filter(
      (fact) => fact.action.kind === kind && !(fact.restricts && fact.endMs !== null && fact.endMs <= asOf),
    )
    const made = new ActIndex(found)
    kinds.set(kind, made)
    return made
  }
  const answers: ConductFacts['answers'] = ({ order, asks, hosts, atMs }) => {
    const measure = isMeasure(asks)
    // A measure that stands answers also where it was taken before.
    const from = measure ? Number.NEGATIVE_INFINITY : (atMs ?? Number.NEGATIVE_INFINITY)
    if (standing('contest_order').isNamed(order.id, from)) return true
    const indexes = stepsThatAnswer(order.kind, asks).map(standing)
    return (
      indexes.some((index) => index.isNamed(order.id, from) || index.isWide(from)) ||
      (hosts.length > 0 &&
        hosts.every((host) => (measure && !serves(host)) || indexes.some((index) => index.covers(host, from))))
    )
  }
  const forwarded = forwardedBy(all, notices)
  const clocks = notices.notifying.map((fact): NoticeClock => {
    const act = firstAct(fact.hosts, fact.receivedMs, { notice: fact.notice.id })
    const marked =
      fact.notice.actedAt !== undefined && fact.notice.status !== 'forwarded' ? instantMs(fact.notice.actedAt) : null
    // The site went out of service by other means: nothing is left to act on.
    const actedMs = act !== null && marked !== null ? Math.min(act.atMs, marked) : (act?.atMs ?? marked)
    return {
      fact,
      actedMs,
      actedPointer: actedMs === null ? null : actedMs === marked ? `${fact.pointer}/actedAt` : (act?.pointer ?? null),
      elapsedDays: ((actedMs ?? asOf) - fact.receivedMs) / 86_400_000,
      forwardedOnly: actedMs === null && (fact.notice.status === 'forwarded' || forwarded(fact)),
    }
  })
  return { known: input.actions !== undefined, all, clocks, serves, accountServed, firstAct, answers }
}

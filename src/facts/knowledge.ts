import { instantMs } from '../case/primitives'
import type { DomainKnowledge, KnowledgeState, TimelineEntry } from '../types'
import type { DomainFacts } from './domains'
import { DAY } from './evidence'
import { withParents } from './hosts'
import type { NoticeFacts } from './notices'
import type { OrderFacts } from './orders'
import { type SiteFact, visiblySigned } from './sites'

export const STATES: readonly KnowledgeState[] = [
  'none',
  'constructive',
  'notified',
  'repeatedly_notified',
  'adjudicated',
]

interface KnowledgeEvent {
  readonly atMs: number
  readonly event: string
  readonly pointer: string
  readonly rank: number
  readonly hosts: readonly string[]
  /** Who told, where the event is a notice; empty where nobody said. */
  readonly sender: string | null
}

export interface KnowledgeFacts {
  readonly state: KnowledgeState
  readonly since: string | null
  readonly domains: readonly DomainKnowledge[]
  readonly timeline: readonly TimelineEntry[]
  /** By host: the rank of its own state and since when. */
  readonly of: (host: string) => {
    readonly state: KnowledgeState
    readonly sinceMs: number | null
    readonly via: string | null
  }
}

const iso = (ms: number): string => new Date(ms).toISOString()

const REPEATED = STATES.indexOf('repeatedly_notified')

const inTime = (a: KnowledgeEvent, b: KnowledgeEvent): number =>
  a.atMs - b.atMs || (a.event < b.event ? -1 : a.event > b.event ? 1 : a.rank - b.rank)

const eventsOf = (
  sites: readonly SiteFact[],
  notices: NoticeFacts,
  orders: OrderFacts,
  asOf: number,
): KnowledgeEvent[] => {
  const events: KnowledgeEvent[] = []
  for (const fact of sites) {
    if (!visiblySigned(fact)) continue
    const atMs = fact.site.fetchedAt === undefined ? asOf : instantMs(fact.site.fetchedAt)
    events.push({
      atMs,
      event: 'signs_visible',
      pointer: fact.pointer,
      rank: 1,
      hosts: fact.host === null ? [] : [fact.host],
      sender: null,
    })
  }
  for (const fact of notices.notifying)
    events.push({
      atMs: fact.receivedMs,
      event: 'notice_received',
      pointer: fact.pointer,
      rank: 2,
      hosts: fact.hosts,
      sender: fact.senderKey,
    })
  for (const total of notices.totals.each) {
    const first = total.firstMs ?? total.lastMs ?? asOf
    const last = total.lastMs ?? first
    const add = (atMs: number, rank: number): void => {
      events.push({
        atMs,
        event: 'notices_summed_up',
        pointer: total.pointer,
        rank,
        hosts: total.host === null ? [] : [total.host],
        sender: total.senderKey,
      })
    }
    // Several whose dates nobody kept are repeated notice by their number.
    add(first, total.standing > 1 && (total.firstMs === null || total.lastMs === null) ? 3 : 2)
    if (total.standing > 1 && last > first) add(last, 2)
  }
  for (const fact of orders.standing) {
    const rank = fact.adjudicates ? 4 : 0
    events.push({
      atMs: fact.atMs ?? asOf,
      event: `order_${fact.order.kind}`,
      pointer: fact.pointer,
      rank,
      hosts: fact.hosts,
      sender: null,
    })
  }
  return events.sort(inTime)
}

/** What a run of events amounts to. */
interface Known {
  readonly rank: number
  readonly sinceMs: number | null
  /** The event with which it began. */
  readonly lead: KnowledgeEvent | null
}

/** Folds events in time order. Two notices a day apart or from different senders are repeated notice. */
const fold = (events: readonly KnowledgeEvent[], each?: (event: KnowledgeEvent, rank: number) => void): Known => {
  let rank = 0
  let lead: KnowledgeEvent | null = null
  let firstNoticeMs: number | null = null
  let sender = ''
  for (const event of events) {
    let here = event.rank
    if (event.sender !== null) {
      const later = firstNoticeMs !== null && event.atMs - firstNoticeMs >= DAY
      const another = sender !== '' && event.sender !== '' && event.sender !== sender
      if (later || another) here = Math.max(here, REPEATED)
      firstNoticeMs ??= event.atMs
      if (sender === '') sender = event.sender
    }
    if (here > 0) lead ??= event
    rank = Math.max(rank, here)
    each?.(event, rank)
  }
  return { rank, sinceMs: lead?.atMs ?? null, lead }
}

/**
 * The few of many events that decide what a fold over them, or over them and others, comes to: the first of each rank, and of
 * the notices the first, the last and the first two senders. So that ten thousand notices that name no site are folded once.
 */
const decisive = (events: readonly KnowledgeEvent[]): readonly KnowledgeEvent[] => {
  const kept = new Set<KnowledgeEvent>()
  const ranks = new Set<number>()
  const senders = new Set<string>()
  let last: KnowledgeEvent | undefined
  for (const event of events) {
    if (!ranks.has(event.rank)) {
      ranks.add(event.rank)
      kept.add(event)
    }
    if (event.sender === null) continue
    if (last === undefined) kept.add(event)
    if (event.sender !== '' && senders.size < 2 && !senders.has(event.sender)) {
      senders.add(event.sender)
      kept.add(event)
    }
    last = event
  }
  if (last !== undefined) kept.add(last)
  return [...kept].sort(inTime)
}

/** The names that are listed: those of the case, and hosts named by an event that lie under none of them. */
const listedNames = (domains: DomainFacts, events: readonly KnowledgeEvent[]): ReadonlySet<string> => {
  const names = new Set<string>(domains.all.map((fact) => fact.host))
  for (const event of events)
    for (const host of event.hosts) {
      let covered = false
      for (const name of withParents(host)) if (names.has(name)) covered = true
      if (!covered) names.add(host)
    }
  return names
}

/** Events by the listed name that their host is or lies under; those that name no host touch every name. */
const byName = (
  names: ReadonlySet<string>,
  events: readonly KnowledgeEvent[],
): { readonly own: ReadonlyMap<string, readonly KnowledgeEvent[]>; readonly wide: readonly KnowledgeEvent[] } => {
  const own = new Map<string, KnowledgeEvent[]>()
  const wide: KnowledgeEvent[] = []
  for (const event of events) {
    if (event.hosts.length === 0) {
      wide.push(event)
      continue
    }
    const touched = new Set<string>()
    for (const host of event.hosts) for (const name of withParents(host)) if (names.has(name)) touched.add(name)
    for (const name of touched) {
      const list = own.get(name)
      if (list === undefined) own.set(name, [event])
      else list.push(event)
    }
  }
  return { own, wide: decisive(wide) }
}

export const knowledgeFacts = (
  sites: readonly SiteFact[],
  notices: NoticeFacts,
  orders: OrderFacts,
  domains: DomainFacts,
  asOf: number,
): KnowledgeFacts => {
  const events = eventsOf(sites, notices, orders, asOf)
  const timeline: TimelineEntry[] = []
  const whole = fold(events, (event, rank) =>
    timeline.push({ at: iso(event.atMs), event: event.event, pointer: event.pointer, state: STATES[rank] ?? 'none' }),
  )
  const names = listedNames(domains, events)
  const { own: touching, wide } = byName(names, events)
  const alone = fold(wide)
  const own = new Map<string, { rank: number; sinceMs: number | null; via: string | null }>()
  for (const name of names) {
    const mine = touching.get(name)
    const found = mine === undefined ? alone : fold(wide.length === 0 ? mine : [...wide, ...mine].sort(inTime))
    own.set(name, { rank: found.rank, sinceMs: found.sinceMs, via: found.lead?.event ?? null })
  }
  // A successor inherits what was known of the name it followed; chains are walked until nothing changes.
  for (let round = 0; round < 8; round += 1) {
    let changed = false
    for (const { from, to } of domains.successions) {
      const source = own.get(from)
      const target = own.get(to)
      if (source === undefined || target === undefined || source.rank === 0 || source.rank <= target.rank) continue
      own.set(to, { rank: source.rank, sinceMs: source.sinceMs, via: from })
      changed = true
    }
    if (!changed) break
  }
  const listed = [...own]
    .map(
      ([name, found]): DomainKnowledge => ({
        name,
        state: STATES[found.rank] ?? 'none',
        since: found.sinceMs === null ? null : iso(found.sinceMs),
        via: found.via,
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    state: STATES[whole.rank] ?? 'none',
    since: whole.sinceMs === null ? null : iso(whole.sinceMs),
    domains: listed,
    timeline,
    of: (host) => {
      for (const name of withParents(host)) {
        const found = own.get(name)
        if (found !== undefined) return { state: STATES[found.rank] ?? 'none', sinceMs: found.sinceMs, via: found.via }
      }
      return { state: 'none', sinceMs: null, via: null }
    },
  }
}

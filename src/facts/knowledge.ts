import type { Case } from '../case/schema'
import type { DomainKnowledge, KnowledgeState, TimelineEntry } from '../types'
import type { DomainFacts } from './domains'
import { covers, hostOf } from './hosts'
import { isRepeat, type NoticeFact, type NoticeFacts } from './notices'
import type { OrderFacts } from './orders'
import { type SiteFact, visiblySigned } from './sites'

export const STATES: readonly KnowledgeState[] = [
  'none',
  'constructive',
  'notified',
  'repeatedly_notified',
  'adjudicated',
]
export const stateRank = (state: KnowledgeState): number => STATES.indexOf(state)

interface KnowledgeEvent {
  readonly atMs: number
  readonly event: string
  readonly pointer: string
  readonly rank: number
  readonly hosts: readonly string[]
  readonly notice: NoticeFact | null
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

const eventsOf = (
  input: Case,
  sites: readonly SiteFact[],
  notices: NoticeFacts,
  orders: OrderFacts,
  asOf: number,
): KnowledgeEvent[] => {
  const events: KnowledgeEvent[] = []
  for (const fact of sites) {
    if (!visiblySigned(fact)) continue
    const atMs = fact.site.fetchedAt === undefined ? asOf : Date.parse(fact.site.fetchedAt)
    events.push({
      atMs,
      event: 'signs_visible',
      pointer: fact.pointer,
      rank: 1,
      hosts: fact.host === null ? [] : [fact.host],
      notice: null,
    })
  }
  for (const fact of notices.notifying)
    events.push({
      atMs: fact.receivedMs,
      event: 'notice_received',
      pointer: fact.pointer,
      rank: 2,
      hosts: fact.hosts,
      notice: fact,
    })
  ;(input.noticeTotals ?? []).forEach((total, index) => {
    const standing = total.count - Math.min(total.count, total.rejectedCount ?? 0)
    if (standing === 0) return
    const when = total.firstAt ?? total.lastAt
    const host = total.domain === undefined ? null : hostOf(total.domain)
    events.push({
      atMs: when === undefined ? asOf : Date.parse(when),
      event: 'notices_summed_up',
      pointer: `/noticeTotals/${index}`,
      rank: standing > 1 ? 3 : 2,
      hosts: host === null ? [] : [host],
      notice: null,
    })
  })
  for (const fact of orders.standing) {
    const rank = fact.adjudicates ? 4 : fact.order.kind === 'undertaking' ? 0 : 0
    events.push({
      atMs: fact.atMs ?? asOf,
      event: `order_${fact.order.kind}`,
      pointer: fact.pointer,
      rank,
      hosts: fact.hosts,
      notice: null,
    })
  }
  return events.sort((a, b) => a.atMs - b.atMs || (a.event < b.event ? -1 : a.event > b.event ? 1 : a.rank - b.rank))
}

/** Folds events in time order. Two notices a day apart or from different senders are repeated notice. */
const fold = (
  events: readonly KnowledgeEvent[],
  each?: (event: KnowledgeEvent, rank: number) => void,
): { rank: number; sinceMs: number | null } => {
  let rank = 0
  let sinceMs: number | null = null
  const first: NoticeFact[] = []
  for (const event of events) {
    let here = event.rank
    if (event.notice !== null) {
      const notice = event.notice
      if (first.some((earlier) => isRepeat(earlier, notice))) here = 3
      // Only the first few differing notices matter for the comparison.
      if (first.length < 2) first.push(notice)
    }
    if (here > 0 && (sinceMs === null || event.atMs < sinceMs)) sinceMs = event.atMs
    rank = Math.max(rank, here)
    each?.(event, rank)
  }
  return { rank, sinceMs }
}

export const knowledgeFacts = (
  input: Case,
  sites: readonly SiteFact[],
  notices: NoticeFacts,
  orders: OrderFacts,
  domains: DomainFacts,
  asOf: number,
): KnowledgeFacts => {
  const events = eventsOf(input, sites, notices, orders, asOf)
  const timeline: TimelineEntry[] = []
  const whole = fold(events, (event, rank) =>
    timeline.push({ at: iso(event.atMs), event: event.event, pointer: event.pointer, state: STATES[rank] ?? 'none' }),
  )
  const names = new Set<string>(domains.all.map((fact) => fact.host))
  for (const event of events)
    for (const host of event.hosts) if (![...names].some((name) => covers(name, host))) names.add(host)
  const own = new Map<string, { rank: number; sinceMs: number | null; via: string | null }>()
  for (const name of names) {
    const touching = events.filter(
      (event) => event.hosts.length === 0 || event.hosts.some((host) => covers(name, host)),
    )
    const found = fold(touching)
    const lead = touching.find((event) => event.rank > 0)
    own.set(name, { ...found, via: found.rank === 0 ? null : (lead?.event ?? null) })
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
      const found = own.get(host) ?? [...own].find(([name]) => covers(name, host))?.[1]
      return found === undefined
        ? { state: 'none', sinceMs: null, via: null }
        : { state: STATES[found.rank] ?? 'none', sinceMs: found.sinceMs, via: found.via }
    },
  }
}

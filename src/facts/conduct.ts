import { RESTRICTING_KINDS } from '../case/action-kinds'
import { instantMs } from '../case/primitives'
import type { Action, Case } from '../case/schema'
import { covers, hostOf } from './hosts'
import type { NoticeFact, NoticeFacts } from './notices'

export interface ActionFact {
  readonly pointer: string
  readonly action: Action
  readonly atMs: number
  readonly endMs: number | null
  readonly hosts: readonly string[]
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
  readonly firstAct: (
    hosts: readonly string[],
    fromMs: number,
    ids?: { notice?: string; order?: string },
  ) => ActionFact | null
}

const RESTRICTS = new Set<string>(RESTRICTING_KINDS)
/** Narrowing steps that leave the site reachable through the provider. */
const PARTIAL = new Set(['limit_features', 'purge_cache'])

export const conductFacts = (input: Case, notices: NoticeFacts, asOf: number): ConductFacts => {
  const all = (input.actions ?? [])
    .map(
      (action, index): ActionFact => ({
        pointer: `/actions/${index}`,
        action,
        atMs: instantMs(action.at),
        endMs: action.endedAt === undefined ? null : instantMs(action.endedAt),
        hosts: (action.domains ?? []).map(hostOf).filter((host) => host !== null),
        restricts: RESTRICTS.has(action.kind),
      }),
    )
    .sort((a, b) => a.atMs - b.atMs || (a.action.kind < b.action.kind ? -1 : 1))
  const touches = (fact: ActionFact, hosts: readonly string[]): boolean =>
    fact.hosts.length === 0 ||
    hosts.length === 0 ||
    fact.hosts.some((name) => hosts.some((host) => covers(name, host) || covers(host, name)))
  const firstAct: ConductFacts['firstAct'] = (hosts, fromMs, ids) =>
    all.find(
      (fact) =>
        fact.restricts &&
        fact.atMs >= fromMs &&
        ((ids?.notice !== undefined && fact.action.noticeIds?.includes(ids.notice)) ||
          (ids?.order !== undefined && fact.action.orderIds?.includes(ids.order)) ||
          touches(fact, hosts)),
    ) ?? null
  const status = input.account?.status
  const accountServed = status !== 'suspended' && status !== 'closed'
  const domains = (input.domains ?? []).map((domain) => ({ host: hostOf(domain.name) ?? domain.name, domain }))
  const serves = (host: string): boolean => {
    if (!accountServed) return false
    const named = domains.filter((item) => covers(item.host, host) || covers(host, item.host))
    if (
      named.length > 0 &&
      named.every(
        ({ domain }) => domain.removedAt !== undefined || (domain.status !== undefined && domain.status !== 'active'),
      )
    )
      return false
    return !all.some(
      (fact) =>
        fact.restricts &&
        !PARTIAL.has(fact.action.kind) &&
        fact.atMs <= asOf &&
        (fact.endMs === null || fact.endMs > asOf) &&
        touches(fact, [host]),
    )
  }
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
      forwardedOnly:
        actedMs === null &&
        (fact.notice.status === 'forwarded' || all.some((item) => item.action.kind === 'forward_notice')),
    }
  })
  return { known: input.actions !== undefined, all, clocks, serves, accountServed, firstAct }
}

import { isSharedNameServer } from './infrastructure'
import { parseDomain } from './parse'
import { msOf } from './time'

/** What is known of a domain's technical footing; the fields are those of `case.domains[]`. */
export interface DomainFooting {
  readonly name: string
  readonly addedAt?: string | null | undefined
  readonly removedAt?: string | null | undefined
  readonly redirectsTo?: string | null | undefined
  readonly originIps?: readonly string[] | null | undefined
  readonly nameServers?: readonly string[] | null | undefined
  readonly certificateFingerprints?: readonly string[] | null | undefined
  readonly analyticsIds?: readonly string[] | null | undefined
}

export type TieKind = 'redirect' | 'certificate' | 'analytics_id' | 'origin_ip' | 'name_servers'

export interface OperatorTie {
  /** Places in the list handed in; `from` is the earlier or the redirecting one. */
  readonly from: number
  readonly to: number
  readonly via: readonly TieKind[]
  /** 0..1 */
  readonly strength: number
}

export interface OperatorOptions {
  /** Further name-server suffixes, origin addresses, certificates or ids that many strangers are known to share. */
  readonly sharedNameServers?: readonly string[]
  readonly sharedIdentifiers?: readonly string[]
}

/** Our judgement: what two domains alone in sharing it say. */
const WEIGHTS: Readonly<Record<TieKind, number>> = {
  redirect: 0.95,
  certificate: 0.8,
  // Agencies keep one id over all their customers: alone it is a likeness.
  analytics_id: 0.7,
  origin_ip: 0.5,
  name_servers: 0.3,
}
/** Held by more names than this it is infrastructure. A customer's own chain of names may be long, so each further one only weakens. */
const MOST: Readonly<Record<TieKind, number>> = {
  redirect: 1000,
  certificate: 50,
  analytics_id: 50,
  origin_ip: 30,
  name_servers: 20,
}
/** A name gone for so long was dropped: who registers it later inherits nothing. */
const FORGOTTEN_MS = 3 * 365 * 86_400_000

const keysOf = (footing: DomainFooting, options: OperatorOptions): [TieKind, string][] => {
  const shared = new Set((options.sharedIdentifiers ?? []).map((value) => value.toLowerCase()))
  const own = (kind: TieKind, values: readonly string[] | null | undefined): [TieKind, string][] =>
    (values ?? [])
      .map((value): [TieKind, string] => [kind, value.toLowerCase()])
      .filter(([, value]) => value !== '' && !shared.has(value))
  const servers = (footing.nameServers ?? []).filter((host) => !isSharedNameServer(host, options.sharedNameServers))
  return [
    ...own('certificate', footing.certificateFingerprints),
    ...own('analytics_id', footing.analyticsIds),
    ...own('origin_ip', footing.originIps),
    ...own('name_servers', servers.length === 0 ? [] : [[...servers].sort().join(' ')]),
  ]
}

/** Which of many domains share what, by how rare it is among them. */
export interface SharedFooting {
  /** What two of them share and how much each says alone; null where they share nothing that says anything. */
  readonly between: (one: number, other: number) => ReadonlyMap<TieKind, number> | null
  /** The groups that share one identifier: its kind, how much it says, and who holds it in the order handed in. */
  readonly groups: readonly { readonly kind: TieKind; readonly strength: number; readonly holders: readonly number[] }[]
  /** Who shares anything with a domain. */
  readonly partnersOf: (one: number) => ReadonlySet<number>
}

const NOBODY: ReadonlySet<number> = new Set()

/**
 * Reads identifiers of all domains once. What more of them hold than one operator's chain explains, and what a provider
 * gives to all its customers, is left out. Linear in the identifiers.
 */
export const sharedFooting = (domains: readonly DomainFooting[], options: OperatorOptions = {}): SharedFooting => {
  const byKey = new Map<string, { kind: TieKind; holders: number[] }>()
  for (const [at, domain] of domains.entries()) {
    for (const [kind, value] of keysOf(domain, options)) {
      const key = `${kind} ${value}`
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, { kind, holders: [at] })
      else if (known.holders.at(-1) !== at) known.holders.push(at)
    }
  }
  const groups = [...byKey.values()]
    .filter(({ kind, holders }) => holders.length >= 2 && holders.length <= MOST[kind])
    .map(({ kind, holders }) => ({
      kind,
      holders,
      strength: WEIGHTS[kind] / (1 + Math.log2(holders.length - 1) / 4),
    }))
  const groupsOf = new Map<number, number[]>()
  for (const [place, { holders }] of groups.entries())
    for (const at of holders) groupsOf.set(at, [...(groupsOf.get(at) ?? []), place])
  return {
    groups,
    partnersOf: (one) => {
      const own = groupsOf.get(one)
      if (own === undefined) return NOBODY
      const found = new Set(own.flatMap((place) => groups[place]!.holders))
      found.delete(one)
      return found
    },
    between: (one, other) => {
      const own = groupsOf.get(one)
      const others = groupsOf.get(other)
      if (own === undefined || others === undefined) return null
      const shared = new Map<TieKind, number>()
      for (const place of own) {
        if (!others.includes(place)) continue
        const { kind, strength } = groups[place]!
        shared.set(kind, Math.max(shared.get(kind) ?? 0, strength))
      }
      return shared.size === 0 ? null : shared
    },
  }
}

/** How much a redirect from one name to another says. */
export const REDIRECT_STRENGTH = WEIGHTS.redirect

/**
 * Which domains are tied by what stands behind them, by what and how strongly; names are not looked at. An identifier
 * says less the more domains hold it, and nothing where a provider gives it to all; a name that was dropped and came
 * back years later is tied to nothing of before. Linear in the identifiers, save that a long chain ties each to the
 * one before.
 * @throws RedflagError BAD_INSTANT
 */
export const operatorTies = (domains: readonly DomainFooting[], options: OperatorOptions = {}): OperatorTie[] => {
  const added = domains.map((domain, at) => msOf(domain.addedAt, `/${at}/addedAt`))
  const removed = domains.map((domain, at) => msOf(domain.removedAt, `/${at}/removedAt`))
  const order = domains.map((_, at) => at).sort((a, b) => (added[a] ?? 0) - (added[b] ?? 0) || a - b)
  const rank = new Map(order.map((at, place) => [at, place]))
  const ties = new Map<string, { from: number; to: number; via: Map<TieKind, number> }>()
  const forgotten = (from: number, to: number): boolean => {
    const gone = removed[from]
    const back = added[to]
    return gone !== null && gone !== undefined && back !== null && back !== undefined && back - gone > FORGOTTEN_MS
  }
  const tie = (from: number, to: number, kind: TieKind, strength: number): void => {
    if (from === to || forgotten(from, to)) return
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`
    const known = ties.get(key) ?? { from, to, via: new Map<TieKind, number>() }
    if (kind === 'redirect') Object.assign(known, { from, to })
    known.via.set(kind, Math.max(known.via.get(kind) ?? 0, strength))
    ties.set(key, known)
  }
  for (const { kind, strength, holders } of sharedFooting(domains, options).groups) {
    const inTime = [...holders].sort((a, b) => rank.get(a)! - rank.get(b)!)
    for (let place = 1; place < inTime.length; place++) tie(inTime[place - 1]!, inTime[place]!, kind, strength)
  }
  const byName = new Map(domains.map((domain, at) => [parseDomain(domain.name).registrable ?? domain.name, at]))
  for (const [at, domain] of domains.entries()) {
    if (typeof domain.redirectsTo !== 'string') continue
    const target = byName.get(parseDomain(domain.redirectsTo).registrable ?? '')
    if (target !== undefined) tie(at, target, 'redirect', WEIGHTS.redirect)
  }
  return [...ties.values()]
    .map(({ from, to, via }) => {
      let doubt = 1
      for (const strength of via.values()) doubt *= 1 - strength
      return { from, to, via: [...via.keys()].sort(), strength: Math.round((1 - doubt) * 1000) / 1000 }
    })
    .sort((a, b) => rank.get(a.from)! - rank.get(b.from)! || rank.get(a.to)! - rank.get(b.to)!)
}

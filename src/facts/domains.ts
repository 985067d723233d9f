import { instantMs } from '../case/primitives'
import type { Case, Domain } from '../case/schema'
import { REDIRECT_STRENGTH, type SharedFooting, sharedFooting } from '../domains/operator'
import { relateShapes } from '../domains/relate'
import { type NameShape, shapeOf } from '../domains/shape'
import { DAY } from './evidence'
import { hostOf, nearAny, registrableOf, withParents } from './hosts'
import type { NoticeFacts } from './notices'
import { serialTest } from './serial-sender'

export interface DomainFact {
  readonly pointer: string
  readonly domain: Domain
  readonly host: string
  readonly registrable: string
  readonly addedMs: number | null
  readonly registeredMs: number | null
  readonly removedMs: number | null
  readonly enforcedMs: number | null
  /** Acted on for abuse or seized: the trouble that a next name runs from. */
  readonly enforced: boolean
  readonly noticed: boolean
  /** Where it redirects to. */
  readonly goal: string | null
  /** Still served, as far as the domain says. */
  readonly live: boolean
}

/** One name follows another. `via` says what ties them; `strength` 0..1 how firmly. */
export interface Succession {
  readonly from: string
  readonly to: string
  readonly fromPointer: string
  readonly toPointer: string
  readonly via: readonly string[]
  readonly strength: number
  readonly gapDays: number | null
  readonly fromEnforced: boolean
}

export interface DomainFacts {
  readonly known: boolean
  readonly all: readonly DomainFact[]
  readonly successions: readonly Succession[]
}

/** From here on a tie counts as a succession; below it is only a likeness. */
export const SUCCESSION_STRENGTH = 0.75
/** A name dropped and taken by someone else years later inherits nothing. */
const FORGOTTEN_DAYS = 3 * 365
/** Comparing names pair by pair ends here; beyond it only identifiers tie. */
const MAX_PAIRS = 20_000

interface Ties {
  readonly via: string[]
  readonly strength: number
}

/**
 * What ties two names: a redirect, how rare the shared part of the names is, and identifiers by how few names hold them. What
 * providers give to all customers, and what very many names share, ties nobody (`sharedFooting`).
 */
const tiesOf = (
  all: readonly DomainFact[],
  footing: SharedFooting,
  goals: readonly ReadonlySet<number>[],
): ((from: number, to: number, byName: boolean) => Ties) => {
  const shapes = new Map<number, NameShape>()
  const shape = (at: number): NameShape => {
    const known = shapes.get(at)
    if (known !== undefined) return known
    const made = shapeOf(all[at]?.host ?? '')
    shapes.set(at, made)
    return made
  }
  return (from, to, byName) => {
    const via: string[] = []
    let doubt = 1
    const tie = (name: string, strength: number): void => {
      via.push(name)
      doubt *= 1 - strength
    }
    const source = all[from]
    const goal = all[to]
    if (source === undefined || goal === undefined) return { via, strength: 0 }
    if (goals[from]?.has(to) === true) tie('redirect', REDIRECT_STRENGTH)
    if (byName && source.registrable !== goal.registrable) {
      const relation = relateShapes(shape(from), shape(to))
      if (relation.related) tie(`name:${relation.kind}`, relation.likelihood)
    }
    for (const [kind, strength] of footing.between(from, to) ?? []) tie(kind, strength)
    return { via: via.sort(), strength: Math.round((1 - doubt) * 1000) / 1000 }
  }
}

/** What a next name runs from. */
const isTroubled = (fact: DomainFact): boolean => fact.enforced || fact.noticed

/** A redirect leads to one site: of the names that bear it no more than this are looked at. */
const MAX_GOALS = 8
const NOWHERE: ReadonlySet<number> = new Set()

/** The places of the names that each name redirects to: the target's host or the nearest name above it, else what lies beside it. */
const goalsOf = (all: readonly DomainFact[]): readonly ReadonlySet<number>[] => {
  if (all.every((fact) => fact.goal === null)) return all.map(() => NOWHERE)
  const sorted = all
    .map((fact, place) => ({ fact, place }))
    .sort((a, b) =>
      a.fact.host < b.fact.host ? -1 : a.fact.host > b.fact.host ? 1 : lateness(a.fact) - lateness(b.fact),
    )
  const byHost = new Map<string, Set<number>>()
  const beside = new Map<string, Set<number>>()
  const put = (index: Map<string, Set<number>>, key: string, place: number): void => {
    const places = index.get(key)
    if (places === undefined) index.set(key, new Set([place]))
    else if (places.size < MAX_GOALS) places.add(place)
  }
  for (const { fact, place } of sorted) {
    put(byHost, fact.host, place)
    put(beside, fact.registrable, place)
  }
  return all.map(({ goal }) => {
    if (goal === null) return NOWHERE
    const names = withParents(goal)
    for (const index of [byHost, beside])
      for (const name of names) {
        const places = index.get(name)
        if (places !== undefined) return places
      }
    return NOWHERE
  })
}

const lateness = (fact: DomainFact): number => fact.addedMs ?? fact.registeredMs ?? 0

/**
 * Whether `to` came after `from` soon enough to be its next name. Siblings that were there before, and a name taken by someone
 * years after the other was let go, are no successors; a redirect is the operator's own word where dates are missing.
 */
const follows = (from: DomainFact, to: DomainFact): { readonly gapDays: number | null } | null => {
  const start = from.enforcedMs ?? from.addedMs
  const next = to.addedMs ?? to.registeredMs
  const redirects = from.goal !== null
  if (start === null || next === null) return redirects ? { gapDays: null } : null
  if (next < (from.addedMs ?? from.registeredMs ?? start)) return null
  if (next - Math.max(start, from.removedMs ?? start) > FORGOTTEN_DAYS * DAY) return null
  if (from.addedMs !== null && next === from.addedMs && !redirects) return null
  return { gapDays: Math.round((next - start) / DAY) }
}

export const domainFacts = (input: Case, notices: NoticeFacts): DomainFacts => {
  if (input.domains === undefined || input.domains.length === 0)
    return { known: input.domains !== undefined, all: [], successions: [] }
  // The word of a serial false sender troubles no name.
  const isSerial = serialTest(notices.all)
  const noticed = nearAny(notices.notifying.flatMap((fact) => (isSerial(fact) ? [] : fact.hosts)))
  const all = input.domains.map((domain, index): DomainFact => {
    const host = hostOf(domain.name) ?? domain.name.toLowerCase()
    const ms = (text: string | undefined): number | null => (text === undefined ? null : instantMs(text))
    const enforcedMs = ms(domain.enforcedAt)
    const enforced = enforcedMs !== null || domain.status === 'seized'
    return {
      pointer: `/domains/${index}`,
      domain,
      host,
      registrable: registrableOf(host),
      addedMs: ms(domain.addedAt),
      registeredMs: ms(domain.registeredAt),
      removedMs: ms(domain.removedAt),
      enforcedMs,
      enforced,
      noticed: noticed(host),
      goal: domain.redirectsTo === undefined ? null : hostOf(domain.redirectsTo),
      live: domain.removedAt === undefined && (domain.status === undefined || domain.status === 'active'),
    }
  })
  const troubled = all.filter(isTroubled).length
  if (troubled === 0 && all.every((fact) => fact.goal === null)) return { known: true, all, successions: [] }
  const byName = troubled * all.length <= MAX_PAIRS
  const footing = sharedFooting(all.map((fact) => ({ ...fact.domain, name: fact.host })))
  const goals = goalsOf(all)
  const ties = tiesOf(all, footing, goals)
  const places = all.map((_, at) => at)
  const successions: Succession[] = []
  for (const [at, from] of all.entries()) {
    // Who is in no trouble and redirects says where the site went, and no more: names like it are its brand.
    const led = goals[at] ?? NOWHERE
    const near = !isTroubled(from) ? led : byName ? places : new Set([...footing.partnersOf(at), ...led])
    for (const place of near) {
      const to = all[place]
      if (to === undefined || to === from || to.host === from.host) continue
      // What only leads back to a name in use was not fled to.
      if (!from.enforced && !led.has(place) && goals[place]?.has(at) === true) continue
      const after = follows(from, to)
      if (after === null) continue
      const { via, strength } = ties(at, place, byName)
      if (via.length === 0 || strength < SUCCESSION_STRENGTH) continue
      successions.push({
        from: from.host,
        to: to.host,
        fromPointer: from.pointer,
        toPointer: to.pointer,
        via,
        strength,
        gapDays: after.gapDays,
        fromEnforced: from.enforced,
      })
    }
  }
  const key = (item: Succession): string =>
    `${item.from} ${item.to} ${item.via.join()} ${item.strength} ${item.gapDays} ${item.fromEnforced}`
  const keyed = successions.map((item): readonly [string, Succession] => [key(item), item])
  keyed.sort(([a], [b]) => (a < b ? -1 : 1))
  return { known: true, all, successions: keyed.map(([, item]) => item) }
}

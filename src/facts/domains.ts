import type { Case, Domain } from '../case/schema'
import { relateDomains } from '../domains/relate'
import { DAY } from './evidence'
import { covers, hostOf, registrableOf } from './hosts'
import type { NoticeFacts } from './notices'

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

const intersects = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.some((item) => b.includes(item))

const ties = (from: DomainFact, to: DomainFact, byName: boolean): { via: string[]; strength: number } => {
  const via: string[] = []
  let doubt = 1
  const tie = (name: string, strength: number): void => {
    via.push(name)
    doubt *= 1 - strength
  }
  const target = from.domain.redirectsTo === undefined ? null : hostOf(from.domain.redirectsTo)
  if (target !== null && covers(to.registrable, target)) tie('redirect', 0.95)
  if (byName && from.registrable !== to.registrable) {
    const relation = relateDomains(from.host, to.host)
    if (relation.related) tie(`name:${relation.kind}`, relation.likelihood)
  }
  if (intersects(from.domain.certificateFingerprints, to.domain.certificateFingerprints)) tie('certificate', 0.8)
  if (intersects(from.domain.analyticsIds, to.domain.analyticsIds)) tie('analytics_id', 0.6)
  if (intersects(from.domain.originIps, to.domain.originIps)) tie('origin_ip', 0.5)
  return { via: via.sort(), strength: Math.round((1 - doubt) * 1000) / 1000 }
}

export const domainFacts = (input: Case, notices: NoticeFacts): DomainFacts => {
  const noticed = notices.notifying.flatMap((fact) => fact.hosts)
  const all = (input.domains ?? []).map((domain, index): DomainFact => {
    const host = hostOf(domain.name) ?? domain.name.toLowerCase()
    const ms = (text: string | undefined): number | null => (text === undefined ? null : Date.parse(text))
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
      noticed: noticed.some((name) => covers(host, name) || covers(name, host)),
      live: domain.removedAt === undefined && (domain.status === undefined || domain.status === 'active'),
    }
  })
  const troubled = all.filter((fact) => fact.enforced || fact.noticed || fact.domain.redirectsTo !== undefined)
  const byName = troubled.length * all.length <= MAX_PAIRS
  const successions: Succession[] = []
  for (const from of troubled) {
    for (const to of all) {
      if (to === from || to.host === from.host) continue
      const start = from.enforcedMs ?? from.addedMs
      const next = to.addedMs ?? to.registeredMs
      if (start !== null && next !== null) {
        // The next name comes after; siblings that were there before are no successors of it.
        if (next < (from.addedMs ?? from.registeredMs ?? start) || next - start > FORGOTTEN_DAYS * DAY) continue
        if (from.addedMs !== null && next === from.addedMs && from.domain.redirectsTo === undefined) continue
      } else if (from.domain.redirectsTo === undefined) continue
      const { via, strength } = ties(from, to, byName)
      if (via.length === 0 || strength < SUCCESSION_STRENGTH) continue
      successions.push({
        from: from.host,
        to: to.host,
        fromPointer: from.pointer,
        toPointer: to.pointer,
        via,
        strength,
        gapDays: start !== null && next !== null ? Math.round((next - start) / DAY) : null,
        fromEnforced: from.enforced,
      })
    }
  }
  const key = (item: Succession): string =>
    `${item.from} ${item.to} ${item.via.join()} ${item.strength} ${item.gapDays} ${item.fromEnforced}`
  successions.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return { known: input.domains !== undefined, all, successions }
}

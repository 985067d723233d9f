import type { DutyRule, JurisdictionPack, Span } from '../jurisdictions/types'
import type { Duty } from '../types'
import { endOf, localDate } from './clock'
import type { Withheld } from './conflicts'
import { isWithheld } from './events'
import { metAtOf } from './met'
import type { Occurrence } from './occurrence'
import { orderEvent } from './orders'
import type { Terms } from './reading'
import type { Source } from './source'

const iso = (ms: number): string => new Date(ms).toISOString()
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms))

const inOrder = (list: readonly string[]): readonly string[] => (list.length < 2 ? list : [...list].sort())

const NO_DAYS: ReadonlySet<string> = new Set()

const dutyOf = (terms: Terms, occ: Occurrence, source: Source, unions: readonly JurisdictionPack[]): Duty => {
  const { rule } = terms
  const { asOf } = source.view
  const action = occ.demands ?? rule.action
  const territory = occ.territory ?? rule.territory ?? terms.territory
  const clock = rule.clock
  const end = (span: Span | undefined): number | null =>
    span === undefined || occ.clockFrom === null
      ? null
      : endOf(occ.clockFrom, span, terms.zone, span.unit === 'business_days' ? source.holidays(terms) : NO_DAYS)
  const fixed = clock?.kind === 'fixed' ? end(clock.to) : null
  const dueAt = fixed === null || occ.complyBy === null ? (fixed ?? occ.complyBy) : Math.min(fixed, occ.complyBy)
  const met = metAtOf(occ, { action, metBy: rule.metBy ?? [], territory, unions, asOf }, source.acts)
  const word = clock?.kind === 'standard' ? clock.word : (clock?.word ?? 'as ordered')
  return {
    id: `${terms.id}:${occ.ref}`,
    jurisdiction: terms.jurisdiction,
    lane: occ.lane ?? (rule.lanes?.length === 1 ? (rule.lanes[0] ?? null) : null),
    role: terms.role,
    trigger: rule.says,
    startsAt: iso(occ.startsAt),
    notBefore: isoOrNull(end(clock?.notBefore)),
    dueAt: isoOrNull(dueAt),
    metAt: isoOrNull(met),
    overdue: dueAt !== null && dueAt < asOf && met === null,
    standard: dueAt === null ? word : null,
    kind: rule.kind,
    nature: rule.nature,
    action,
    // What an order names is done as it is named.
    ...(rule.metBy === undefined || occ.demands !== null ? {} : { metBy: rule.metBy }),
    territory: inOrder(territory),
    domains: inOrder(occ.domains),
    basis: terms.basis,
  }
}

/** Events before or after the days between which a rule held are under another one. */
export const holds = (rule: DutyRule, occ: Occurrence, zone: number): boolean => {
  if (rule.since === undefined && rule.before === undefined) return true
  const day = localDate(occ.startsAt, zone)
  return (rule.since === undefined || day >= rule.since) && (rule.before === undefined || day < rule.before)
}

/** What was found so far: one duty for each rule and event, the earliest where two events share a name. */
export class FoundDuties {
  readonly #source: Source
  readonly #unions: readonly JurisdictionPack[]
  readonly #hushed: boolean
  readonly #found = new Map<string, Duty>()
  readonly withheld: Withheld[] = []
  /** Duties that rest on nothing but the word of a sender, by id. */
  readonly onWord = new Set<string>()

  constructor(source: Source, unions: readonly JurisdictionPack[]) {
    this.#source = source
    this.#unions = unions
    const { view } = source
    this.#hushed = view.orders.some((order) => order.confidential && orderEvent(order, view) !== null)
  }
  put(terms: Terms, occ: Occurrence): void {
    const silent: Occurrence = this.#hushed && !occ.silent ? { ...occ, silent: true } : occ
    if (isWithheld(terms.rule, silent)) {
      if (terms.rule.kind !== 'policy')
        this.withheld.push({ duty: `${terms.id}:${occ.ref}`, jurisdiction: terms.jurisdiction })
      return
    }
    const duty = dutyOf(terms, silent, this.#source, this.#unions)
    const before = this.#found.get(duty.id)
    if (before === undefined || duty.startsAt < before.startsAt) this.#found.set(duty.id, duty)
    if (occ.onWord) this.onWord.add(duty.id)
  }
  /** Fixed dates first; `~` sorts after every digit. */
  sorted(): readonly Duty[] {
    if (this.#found.size === 0) return []
    const keyed = [...this.#found.values()].map((duty) => ({ duty, key: `${duty.dueAt ?? '~'} ${duty.id}` }))
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ duty }) => duty)
  }
}

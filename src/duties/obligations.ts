import type { DutyRule, JurisdictionPack } from '../jurisdictions/types'
import type { Duty, Note } from '../types'
import type { Classification } from './classify'
import { type Conflict, conflictsOf } from './conflicts'
import { eventsOf } from './events'
import { FoundDuties, holds } from './found'
import { appliesWhole, isLawOf, placeOf, placesOf } from './laws'
import type { Occurrence } from './occurrence'
import { concerns, genericRule, orderBasis, orderEvent } from './orders'
import { type Binding, type Reading, readingOf } from './reading'
import { repeatFactors } from './repeat'
import { type DutyOptions, Source } from './source'
import { type OwnTarget, targetRules } from './targets'
import type { DutyView } from './view'

export type { DutyOptions }

export interface DutiesResult {
  /** Open fixed dates first, the soonest first; then by id. */
  readonly duties: readonly Duty[]
  /** Two laws that ask for opposite things, or a telling that a silence forbids. Shown, never resolved. */
  readonly conflicts: readonly Conflict[]
  /** What each law that applies takes the service for, why, and what would move it to a stricter category. */
  readonly classifications: readonly Classification[]
  readonly notes: readonly Note[]
  /** Duties that rest on nothing but the word of a sender on which no measure is taken before a person looked, by id. */
  readonly onWord: ReadonlySet<string>
  /** No law was stated: court benchmarks and orders are all that is listed. */
  readonly unstated: boolean
}

/** Lets rules run from what happened; those that nothing can trigger cost nothing. */
const run = (bindings: readonly Binding[], pack: JurisdictionPack, source: Source, found: FoundDuties): void => {
  for (const { rule, terms } of bindings) {
    if (!source.mayTrigger(rule.trigger.on)) continue
    for (const occ of eventsOf(source, rule, pack)) if (holds(rule, occ, pack.zone)) found.put(terms, occ)
  }
}

/** What became of a clock: it stands still under a word, or runs again from a later moment; null where nothing stopped it. */
const stopOf = (
  rule: DutyRule,
  orderId: string,
  event: Occurrence,
  source: Source,
): { readonly word: string } | { readonly from: number } | null => {
  const { stoppedBy } = rule
  if (stoppedBy === undefined) return null
  const stops = (source.acts.byOrder.get(orderId) ?? []).filter(
    (act) => act.kind === stoppedBy.step && act.at >= event.startsAt,
  )
  if (stops.length === 0) return null
  const { asOf } = source.view
  const ends = stops.map((act) => (act.endedAt === null || act.endedAt > asOf ? null : act.endedAt))
  return ends.includes(null) ? { word: stoppedBy.word } : { from: Math.max(...ends.map((end) => end ?? 0)) }
}

/** What a pack says about the orders of its place. `handled` collects those that got a rule of their own. */
const runOrders = (
  { pack, orders: bindings }: Reading,
  whole: boolean,
  source: Source,
  found: FoundDuties,
  handled: Set<string>,
): void => {
  const { view } = source
  for (const order of view.orders) {
    const place = placeOf(order)
    if (place === null || !isLawOf(pack, place)) continue
    const event = orderEvent(order, view)
    if (event === null) continue
    for (const { rule, terms, as } of bindings) {
      if (!concerns(rule, order) || !holds(rule, event, pack.zone)) continue
      if (!whole && as === 'beside' && rule.kind === 'policy') continue
      // An order outside the law's reach binds only a service that is not inside as well.
      if (as === 'outside' && handled.has(order.id)) continue
      if (as !== 'beside') handled.add(order.id)
      const stop = as === 'own' ? stopOf(rule, order.id, event, source) : null
      found.put(
        {
          ...terms,
          ...(stop !== null && 'word' in stop
            ? { rule: { ...rule, clock: { kind: 'standard', word: stop.word } } }
            : {}),
          basis: [...terms.basis, orderBasis(order, view.asOf)],
        },
        {
          ...event,
          territory: event.territory ?? rule.territory ?? (order.jurisdiction === null ? null : [order.jurisdiction]),
          ...(as === 'own' ? {} : { demands: null, complyBy: null, metAt: null }),
          ...(stop === null ? {} : { complyBy: null, ...('from' in stop ? { clockFrom: stop.from } : {}) }),
        },
      )
    }
  }
}

/** Orders that no pack has a rule for bind all the same: as they stand, by their own date. */
const runPlainOrders = (source: Source, found: FoundDuties, handled: ReadonlySet<string>): void => {
  const { view } = source
  const role = view.service.roles?.length === 1 ? (view.service.roles[0] ?? null) : null
  for (const order of view.orders) {
    const event = handled.has(order.id) ? null : orderEvent(order, view)
    if (event === null) continue
    found.put(
      {
        id: 'case',
        jurisdiction: placeOf(order) ?? '',
        role,
        rule: genericRule(order),
        zone: 0,
        territory: order.jurisdiction === null ? [] : [order.jurisdiction],
        basis: [orderBasis(order, view.asOf)],
      },
      event,
    )
  }
}

const runTargets = (
  targets: readonly OwnTarget[],
  pack: JurisdictionPack | undefined,
  source: Source,
  found: FoundDuties,
): void => {
  if (pack === undefined) return
  const { view } = source
  const role = view.service.roles?.length === 1 ? (view.service.roles[0] ?? null) : null
  for (const { rule, basis } of targetRules(targets, view.asOf))
    for (const occ of eventsOf(source, rule, { ...pack, noticeElements: [] }))
      found.put({ id: `own/${rule.id}`, jurisdiction: '', role, rule, zone: 0, territory: [], basis: [basis] }, occ)
}

/** What a judgement of repeat infringers weighs, as far as the facts say it. */
const factorsNote = (view: DutyView): Note => {
  const { number, touched, of, gravity } = repeatFactors(view)
  return {
    code: 'REPEAT_FACTORS',
    pointer: view.notices.length > 0 ? '/notices' : '/noticeTotals',
    message: `To weigh by number, share, gravity and intent: ${number} notices; ${of === 0 ? 'share unknown' : `${touched} of ${of} domains`}; ${gravity.join(', ')}; intent is not among the facts.`,
  }
}

const unionsOf = new WeakMap<readonly JurisdictionPack[], readonly JurisdictionPack[]>()
const unionsAmong = (packs: readonly JurisdictionPack[]): readonly JurisdictionPack[] => {
  const known = unionsOf.get(packs)
  if (known !== undefined) return known
  const found = packs.filter((pack) => pack.members !== undefined)
  unionsOf.set(packs, found)
  return found
}

/**
 * What is owed, by whose law, since when and by when, and whether it was met. Pure; linear in notices, orders and acts.
 * All of a stated law applies; where none is stated only court benchmarks are left; an order binds wherever it comes
 * from, and one of a member state brings the Union. A standard stays the law's word, then `dueAt` is null.
 */
export const dutiesOf = (
  view: DutyView,
  packs: readonly JurisdictionPack[],
  options: DutyOptions = {},
): DutiesResult => {
  const source = new Source(view, options)
  const unions = unionsAmong(packs)
  const found = new FoundDuties(source, unions)
  const notes: Note[] = []
  const classifications: Classification[] = []
  const handled = new Set<string>()
  const places = placesOf(view)
  for (const pack of packs) {
    const whole = appliesWhole(pack, places, unions, view.service.roles)
    const benchmarksOnly = !whole && places.stated.length === 0
    if (!whole && !benchmarksOnly && view.orders.length === 0) continue
    const reading = readingOf(pack, view.service, options.categories?.[pack.code])
    if (view.orders.length > 0) runOrders(reading, whole, source, found, handled)
    if (benchmarksOnly) run(reading.benchmarks, pack, source, found)
    if (!whole) continue
    classifications.push(reading.classification)
    run(reading.rules, pack, source, found)
    run(reading.theories, pack, source, found)
    notes.push(...reading.notes)
  }
  runPlainOrders(source, found, handled)
  if (options.targets !== undefined) runTargets(options.targets, packs[0], source, found)
  const duties = found.sorted()
  const { onWord } = found
  const unstated = places.stated.length === 0
  if (duties.length === 0 && found.withheld.length === 0)
    return { duties, conflicts: [], classifications, notes, onWord, unstated }
  if (options.holidays?.['US'] === undefined && duties.some((duty) => duty.id.startsWith('us/512-g-2-c:')))
    notes.push({
      code: 'HOLIDAYS_NOT_GIVEN',
      pointer: '',
      message: 'Business days leave out Saturdays and Sundays only: no holidays were handed in.',
    })
  if (duties.some((duty) => duty.metAt === null && duty.id.endsWith(':operator'))) notes.push(factorsNote(view))
  const conflicts = conflictsOf(duties, found.withheld)
  for (const conflict of conflicts) notes.push({ code: conflict.code, pointer: '', message: conflict.message })
  return { duties, conflicts, classifications, notes, onWord, unstated }
}

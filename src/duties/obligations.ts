import type { DutyRule, JurisdictionPack } from '../jurisdictions/types'
import type { Basis, Duty, Note } from '../types'
import { basesOf } from './basis'
import { type Classification, classify, type DeclaredCategories, type ReclassificationRisk } from './classify'
import { endOf, localDate } from './clock'
import { type Conflict, conflictsOf, type Withheld } from './conflicts'
import { type EventSource, eventsOf, isWithheld } from './events'
import { actsOf } from './index-of-acts'
import { isLawOf, type Law, lawsOf, placeOf } from './laws'
import { metAtOf } from './met'
import type { Occurrence } from './occurrence'
import { concerns, genericRule, orderBasis, orderEvent } from './orders'
import { type OwnTarget, targetRules } from './targets'
import type { DutyView } from './view'

export interface DutyOptions {
  /** `YYYY-MM-DD`, by code of the law: days that are no business days there. Weekends never are. */
  readonly holidays?: Readonly<Record<string, readonly string[]>>
  /** Categories that apply although no role says so, such as `{ EU: ['marketplace'] }`. */
  readonly categories?: DeclaredCategories
  /** The provider's own targets; shown as `policy`, never as law. */
  readonly targets?: readonly OwnTarget[]
}

export interface DutiesResult {
  /** Open fixed dates first, the soonest first; then by id. */
  readonly duties: readonly Duty[]
  /** Two laws that ask for opposite things, or a telling that a silence forbids. Shown, never resolved. */
  readonly conflicts: readonly Conflict[]
  readonly classifications: readonly Classification[]
  readonly notes: readonly Note[]
}

const iso = (ms: number): string => new Date(ms).toISOString()
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms))

const inOrder = (list: readonly string[]): readonly string[] => (list.length < 2 ? list : [...list].sort())

/** Everything a duty says apart from its event. */
interface Terms {
  readonly id: string
  readonly jurisdiction: string
  readonly role: string | null
  readonly rule: Pick<DutyRule, 'says' | 'action' | 'kind' | 'nature'> & Partial<DutyRule>
  readonly zone: number
  readonly territory: readonly string[]
  readonly holidays: ReadonlySet<string>
  readonly basis: readonly Basis[]
}

const dutyOf = (terms: Terms, occ: Occurrence, source: EventSource): Duty => {
  const { rule } = terms
  const { asOf } = source.view
  const action = occ.demands ?? rule.action
  const territory = occ.territory ?? rule.territory ?? terms.territory
  const clock = rule.clock
  const end = (span: Parameters<typeof endOf>[1] | undefined): number | null =>
    span === undefined || occ.clockFrom === null ? null : endOf(occ.clockFrom, span, terms.zone, terms.holidays)
  const dates = [clock?.kind === 'fixed' ? end(clock.to) : null, occ.complyBy].filter((date) => date !== null)
  const dueAt = dates.length === 0 ? null : Math.min(...dates)
  const met = metAtOf(occ, { action, metBy: rule.metBy ?? [], territory, asOf }, source.acts)
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
    territory: inOrder(territory),
    domains: inOrder(occ.domains),
    basis: terms.basis,
  }
}

/** Events before or after the days between which a rule held are under another one. */
const holds = (rule: DutyRule, occ: Occurrence, zone: number): boolean => {
  if (rule.since === undefined && rule.before === undefined) return true
  const day = localDate(occ.startsAt, zone)
  return (rule.since === undefined || day >= rule.since) && (rule.before === undefined || day < rule.before)
}

/** Under a theory the stricter category's word is shown, its figures are not: they bind nobody here. */
const asTheory = (rule: DutyRule, risk: ReclassificationRisk): DutyRule => ({
  ...rule,
  id: `${rule.id}+as-${risk.to}`,
  says: `${rule.says} Owed only if the service counts as ${risk.to}: ${risk.theory}`,
  clock: { kind: 'standard', word: rule.clock.word ?? 'as in the stricter category' },
  kind: 'policy',
  nature: 'standard_of_care',
})

const THEORY_TRIGGERS = new Set(['notice', 'restriction', 'repeat', 'appeal', 'unreliable_sender'])

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
  const source: EventSource = {
    view,
    acts: actsOf(view),
    visible: new Map(
      view.domains
        .flatMap((domain) => (domain.visibleSince === null ? [] : [[domain.name, domain.visibleSince] as const]))
        .sort((a, b) => b[1] - a[1]),
    ),
  }
  const found = new Map<string, Duty>()
  const withheld: Withheld[] = []
  const notes: Note[] = []
  const classifications: Classification[] = []
  const hushed = view.orders.some((order) => order.confidential && orderEvent(order, view) !== null)
  const put = (terms: Terms, occ: Occurrence): void => {
    const silent: Occurrence = hushed && !occ.silent ? { ...occ, silent: true } : occ
    if (isWithheld(terms.rule, silent)) {
      if (terms.rule.kind !== 'policy')
        withheld.push({ duty: `${terms.id}:${occ.ref}`, jurisdiction: terms.jurisdiction })
      return
    }
    const duty = dutyOf(terms, silent, source)
    const before = found.get(duty.id)
    if (before === undefined || duty.startsAt < before.startsAt) found.set(duty.id, duty)
  }
  const termsOf = (
    pack: JurisdictionPack,
    rule: DutyRule,
    role: string | null,
    theory: readonly Basis[] = [],
  ): Terms => ({
    id: `${pack.code.toLowerCase()}/${rule.id}`,
    jurisdiction: pack.code,
    role,
    rule,
    zone: pack.zone,
    territory: pack.territory,
    holidays: new Set(options.holidays?.[pack.code] ?? []),
    basis: [...theory, ...basesOf(pack, rule.basis)],
  })
  const onlyRole = view.service.roles?.length === 1 ? (view.service.roles[0] ?? null) : null
  const unknownService = view.service.roles === null

  const orderRules = ({ pack, whole }: Law, classified: Classification): void => {
    for (const order of view.orders) {
      const place = placeOf(order)
      const event = orderEvent(order, view)
      if (event === null || place === null || !isLawOf(pack, place)) continue
      for (const rule of pack.duties) {
        if (rule.trigger.on !== 'order' || !concerns(rule, order) || !holds(rule, event, pack.zone)) continue
        const category = classified.categories.find((item) => rule.categories?.includes(item.category))
        const outside = rule.trigger.as === 'outside'
        const applies = rule.categories === null || category !== undefined || (unknownService && !outside)
        if (!applies || (!whole && rule.trigger.as === 'beside' && rule.kind === 'policy')) continue
        // An order outside the law's reach binds only a service that is not inside as well.
        if (outside && handled.has(order.id)) continue
        if (rule.trigger.as !== 'beside') handled.add(order.id)
        const own = rule.trigger.as === 'own'
        put(
          {
            ...termsOf(pack, rule, category?.role ?? onlyRole),
            basis: [...basesOf(pack, rule.basis), orderBasis(order, view.asOf)],
          },
          {
            ...event,
            territory: event.territory ?? rule.territory ?? (order.jurisdiction === null ? null : [order.jurisdiction]),
            ...(own ? {} : { demands: null, complyBy: null, metAt: null }),
          },
        )
      }
    }
  }
  const handled = new Set<string>()

  for (const law of lawsOf(view, packs)) {
    const { pack, whole } = law
    const classified = classify(view.service, pack, options.categories?.[pack.code] ?? [])
    if (whole) classifications.push(classified)
    orderRules(law, classified)
    for (const rule of pack.duties) {
      if (rule.trigger.on === 'order') continue
      const benchmark = rule.kind === 'court_benchmark'
      if (!whole && !(benchmark && view.jurisdictions.length === 0)) continue
      const category = classified.categories.find((item) => rule.categories?.includes(item.category))
      if (rule.categories !== null && category === undefined && !(benchmark && unknownService)) continue
      const events = eventsOf(source, rule, pack)
      if (events.length === 0) continue
      const terms = termsOf(pack, rule, category?.role ?? onlyRole)
      for (const occ of events) if (holds(rule, occ, pack.zone)) put(terms, occ)
    }
    if (!whole) continue
    for (const risk of classified.risks) {
      const platform = risk.shown.length + risk.wouldBe.length === 0
      if (!platform)
        notes.push({
          code: 'RECLASSIFICATION',
          pointer: '/service',
          message: `${pack.code}: ${risk.theory} ${risk.shown.length > 0 ? `Shown already: ${risk.shown.join(', ')}.` : `It would take: ${risk.wouldBe.join(', ')}.`}`,
        })
      if (risk.shown.length === 0 && !platform) continue
      for (const rule of pack.duties) {
        if (!(rule.categories?.includes(risk.to) ?? false) || !THEORY_TRIGGERS.has(rule.trigger.on)) continue
        const events = eventsOf(source, rule, pack)
        if (events.length === 0) continue
        const terms = termsOf(pack, asTheory(rule, risk), risk.role, risk.basis)
        for (const occ of events) if (holds(rule, occ, pack.zone)) put(terms, occ)
      }
    }
  }
  for (const order of view.orders) {
    const event = handled.has(order.id) ? null : orderEvent(order, view)
    if (event === null) continue
    const rule = genericRule(order)
    put(
      {
        id: 'case',
        jurisdiction: placeOf(order) ?? '',
        role: onlyRole,
        rule,
        zone: 0,
        territory: order.jurisdiction === null ? [] : [order.jurisdiction],
        holidays: new Set(),
        basis: [orderBasis(order, view.asOf)],
      },
      event,
    )
  }
  for (const { rule, basis } of targetRules(options.targets ?? [], view.asOf)) {
    const pack = packs[0]
    if (pack === undefined) break
    for (const occ of eventsOf(source, rule, { ...pack, noticeElements: [] }))
      put(
        {
          id: `own/${rule.id}`,
          jurisdiction: '',
          role: onlyRole,
          rule,
          zone: 0,
          territory: [],
          holidays: new Set(),
          basis: [basis],
        },
        occ,
      )
  }
  // Fixed dates first; `~` sorts after every digit.
  const keyed = [...found.values()].map((duty) => ({ duty, key: `${duty.dueAt ?? '~'} ${duty.id}` }))
  const duties = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ duty }) => duty)
  if (duties.some((duty) => duty.id.startsWith('us/512-g-2-c:')) && options.holidays?.['US'] === undefined)
    notes.push({
      code: 'HOLIDAYS_NOT_GIVEN',
      pointer: '',
      message: 'Business days leave out Saturdays and Sundays only: no holidays were handed in.',
    })
  const conflicts = conflictsOf(duties, withheld)
  for (const conflict of conflicts) notes.push({ code: conflict.code, pointer: '', message: conflict.message })
  return { duties, conflicts, classifications, notes }
}

import type { Feature, Role } from '../case/service'
import type { DutyRule, JurisdictionPack, Trigger } from '../jurisdictions/types'
import type { Basis, Note } from '../types'
import { basesOf } from './basis'
import { type Classification, classify, type ReclassificationRisk } from './classify'
import type { ServiceView } from './view'

/** Everything a duty says apart from its event. */
export interface Terms {
  readonly id: string
  readonly jurisdiction: string
  readonly role: Role | null
  readonly rule: Pick<DutyRule, 'says' | 'action' | 'kind' | 'nature'> & Partial<DutyRule>
  readonly zone: number
  readonly territory: readonly string[]
  readonly basis: readonly Basis[]
}

/** A rule that can bind this service, with what its duties will say. */
export interface Binding {
  readonly rule: DutyRule
  readonly terms: Terms
}

/** A rule on orders: whether it speaks of this service at all is known before any order comes. */
export interface OrderBinding extends Binding {
  readonly as: Extract<Trigger, { readonly on: 'order' }>['as']
}

/**
 * A pack read for one sort of service: which of its rules can bind it, by law or by theory. Nothing of it depends on a
 * customer, so a provider's whole base shares a handful of readings.
 */
export interface Reading {
  readonly pack: JurisdictionPack
  readonly classification: Classification
  readonly orders: readonly OrderBinding[]
  readonly rules: readonly Binding[]
  /** Court benchmarks alone: what is left where no law is stated. */
  readonly benchmarks: readonly Binding[]
  /** Rules of a stricter category, owed by theory only. */
  readonly theories: readonly Binding[]
  readonly notes: readonly Note[]
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

const THEORY_TRIGGERS: ReadonlySet<Trigger['on']> = new Set([
  'notice',
  'restriction',
  'repeat',
  'appeal',
  'unreliable_sender',
])

/** Whether a host also spreads to the public hangs on no feature; it is an open question, not a step over a line. */
const isOpenQuestion = (risk: ReclassificationRisk): boolean => risk.shown.length + risk.wouldBe.length === 0

const warningOf = (pack: JurisdictionPack, risk: ReclassificationRisk): Note => ({
  code: 'RECLASSIFICATION',
  pointer: '/service',
  message: `${pack.code}: ${risk.theory} ${risk.shown.length > 0 ? `Shown already: ${risk.shown.join(', ')}.` : `It would take: ${risk.wouldBe.join(', ')}.`}`,
})

const read = (pack: JurisdictionPack, service: ServiceView, declared: readonly string[]): Reading => {
  const classification = classify(service, pack, declared)
  const onlyRole = service.roles?.length === 1 ? (service.roles[0] ?? null) : null
  const unknownService = service.roles === null
  const termsOf = (rule: DutyRule, role: Role | null, theory: readonly Basis[] = []): Terms => ({
    id: `${pack.code.toLowerCase()}/${rule.id}`,
    jurisdiction: pack.code,
    role,
    rule,
    zone: pack.zone,
    territory: pack.territory,
    basis: theory.length === 0 ? basesOf(pack, rule.basis) : [...new Set([...theory, ...basesOf(pack, rule.basis)])],
  })
  const orders: OrderBinding[] = []
  const rules: Binding[] = []
  const benchmarks: Binding[] = []
  for (const rule of pack.duties) {
    const category = classification.categories.find((item) => rule.categories?.includes(item.category))
    const binding = { rule, terms: termsOf(rule, category?.role ?? onlyRole) }
    const meant = rule.categories === null || category !== undefined
    if (rule.trigger.on === 'order') {
      const { as } = rule.trigger
      if (meant || (unknownService && as !== 'outside')) orders.push({ ...binding, as })
      continue
    }
    const benchmark = rule.kind === 'court_benchmark'
    if (!meant && !(benchmark && unknownService)) continue
    rules.push(binding)
    if (benchmark) benchmarks.push(binding)
  }
  const theories = classification.risks.flatMap((risk) =>
    risk.shown.length === 0 && !isOpenQuestion(risk)
      ? []
      : pack.duties.flatMap((rule): Binding[] => {
          if (!(rule.categories?.includes(risk.to) ?? false) || !THEORY_TRIGGERS.has(rule.trigger.on)) return []
          const theory = asTheory(rule, risk)
          return [{ rule: theory, terms: termsOf(theory, risk.role, risk.basis) }]
        }),
  )
  const notes = classification.risks.filter((risk) => !isOpenQuestion(risk)).map((risk) => warningOf(pack, risk))
  return { pack, classification, orders, rules, benchmarks, theories, notes }
}

const readings = new WeakMap<JurisdictionPack, Map<string, Reading>>()
/** Sorts of service kept for each pack; a provider has a few. */
const KEPT = 64

const keyOf = (
  roles: readonly Role[] | null,
  features: readonly Feature[] | null,
  declared: readonly string[],
): string => `${roles === null ? '?' : roles.join()}|${features === null ? '?' : features.join()}|${declared.join()}`

/** The reading of a pack for this service; made once for each sort of service. */
export const readingOf = (pack: JurisdictionPack, service: ServiceView, declared: readonly string[] = []): Reading => {
  let known = readings.get(pack)
  if (known === undefined) {
    known = new Map()
    readings.set(pack, known)
  }
  const key = keyOf(service.roles, service.features, declared)
  const before = known.get(key)
  if (before !== undefined) return before
  const made = read(pack, service, declared)
  if (known.size >= KEPT) known.clear()
  known.set(key, made)
  return made
}

import { ACTION_KINDS, type ActionKind } from '../case/action-kinds'
import type { Decision } from '../case/decisions'
import type { FactMap } from '../facts'
import { isMeasure, tellsCustomer } from '../facts/measures'
import type { Gap, RecommendedAction } from '../types'
import { type Law, orderDemandsEnd } from './decision'
import { type Discretion, discretionOf } from './discretion'
import { type Decided, decisionSteps } from './steps/decision'
import { dutySteps } from './steps/duties'
import { noticeSteps } from './steps/notices'
import { appealSteps, orderSteps } from './steps/orders'
import { signupSteps } from './steps/signup'
import { type Wanted, want } from './steps/wanted'
import { UNDO } from './undo'

/** Ends or refuses a service, or stops listening to somebody: a person decides. */
const PERSONAL: ReadonlySet<ActionKind> = new Set([
  'terminate_account',
  'refuse_signup',
  'suspend_sender_channel',
  'contest_order',
])
const RANK: ReadonlyMap<ActionKind, number> = new Map(ACTION_KINDS.map((kind, index) => [kind, index]))

/** Nothing is asked of anybody. */
const NOTHING: readonly RecommendedAction[] = [
  {
    id: 'none',
    kind: 'none',
    priority: 1,
    dueAt: null,
    domains: [],
    territory: [],
    because: [],
    undo: null,
    needsHuman: false,
  },
]

/** Steps of the same sort, put together. */
interface Merged {
  readonly kind: ActionKind
  dueAt: string | null
  /** Milliseconds; infinite where nothing is due. */
  due: number
  readonly domains: Set<string>
  readonly territory: Set<string>
  readonly because: Set<string>
  needsHuman: boolean
  /** Something asks for it that is more than the mere word of a sender. */
  firm: boolean
  worldwide: boolean
  urgent: boolean
}

const isWithheld = (item: Wanted, discretion: Discretion): boolean =>
  (item.kind === 'disclose_host_to_sender' && (discretion.silent || discretion.hideSender)) ||
  (discretion.silent && tellsCustomer(item.kind))

/** Measures are kept apart by site; a report that needs nobody’s leave does not wait for one that does. */
const keyOf = (item: Wanted): string => {
  if (isMeasure(item.kind)) return `${item.kind}:${[...item.domains].sort()[0] ?? ''}`
  return item.kind === 'report_to_authority' && item.needsHuman ? 'report_to_authority:reviewed' : item.kind
}

/** Whether all of a step is asked for already. */
const isWithin = (item: Wanted, known: Merged): boolean =>
  item.domains.every((host) => known.domains.has(host)) &&
  (known.worldwide || (item.territory.length > 0 && item.territory.every((place) => known.territory.has(place))))

const merge = (wanted: readonly Wanted[], discretion: Discretion): Map<string, Merged> => {
  const merged = new Map<string, Merged>()
  // What is firm first: the mere word of a sender makes none of it wider, and none of it wait.
  const ordered = wanted.some((item) => item.onWord)
    ? [...wanted.filter((item) => !item.onWord), ...wanted.filter((item) => item.onWord)]
    : wanted
  for (const item of ordered) {
    if (isWithheld(item, discretion)) continue
    const plain = keyOf(item)
    const there = merged.get(plain)
    const key = item.onWord && there?.firm === true && !isWithin(item, there) ? `${plain}:reviewed` : plain
    let known = merged.get(key)
    if (known === undefined) {
      known = {
        kind: item.kind,
        dueAt: null,
        due: Number.POSITIVE_INFINITY,
        domains: new Set(),
        territory: new Set(),
        because: new Set(),
        needsHuman: PERSONAL.has(item.kind),
        firm: false,
        worldwide: false,
        urgent: false,
      }
      merged.set(key, known)
    }
    if (item.dueAt !== null) {
      const due = Date.parse(item.dueAt)
      if (due < known.due) {
        known.due = due
        known.dueAt = item.dueAt
      }
    }
    for (const host of item.domains) known.domains.add(host)
    for (const place of item.territory) known.territory.add(place)
    if (item.territory.length === 0 && isMeasure(item.kind)) known.worldwide = true
    known.because.add(item.because)
    if (item.beyond !== null) known.because.add(`beyond:${item.beyond}`)
    if (item.needsHuman && !(item.onWord && known.firm)) known.needsHuman = true
    if (!item.onWord) known.firm = true
    if (item.urgent) known.urgent = true
  }
  return merged
}

/** A site that one law asks to stop and another to restore: a person decides which, before either is done. */
const contested = (wanted: readonly Wanted[]): readonly Wanted[] => {
  const restored = wanted.filter((item) => item.kind === 'restore_service')
  if (restored.length === 0) return wanted
  const names = new Set(restored.flatMap((item) => item.domains))
  const clashing = wanted.filter((item) => isMeasure(item.kind) && item.domains.some((host) => names.has(host)))
  if (clashing.length === 0) return wanted
  const domains = [...new Set(clashing.flatMap((item) => item.domains))].filter((host) => names.has(host))
  const because = [...restored, ...clashing].map((item) => item.because)
  return [
    ...wanted.map((item) =>
      (item.kind === 'restore_service' || isMeasure(item.kind)) && item.domains.some((host) => names.has(host))
        ? { ...item, needsHuman: true }
        : item,
    ),
    ...because.map((reason) => want('human_review', reason, { domains, needsHuman: true })),
  ]
}

/** Whether a person decides on it before it is done. */
const waits = (item: Merged): boolean => item.needsHuman || !item.firm

/** A look that must come before a measure is due when the measure is. */
const datedReview = (merged: Map<string, Merged>): void => {
  const review = merged.get('human_review')
  if (review === undefined) return
  for (const item of merged.values())
    if (waits(item) && isMeasure(item.kind)) {
      if (item.due < review.due) {
        review.due = item.due
        review.dueAt = item.dueAt
      }
      if (item.urgent) review.urgent = true
    }
}

const isGentle = (facts: FactMap, decision: Decision): boolean =>
  decision === 'step_up' ||
  (facts.stage === 'signup' && decision !== 'approve') ||
  (facts.identity.known && facts.identity.disclosureReady === false && decision !== 'approve')

const byUrgency = ([keyA, a]: [string, Merged], [keyB, b]: [string, Merged]): number =>
  Number(b.urgent) - Number(a.urgent) ||
  (a.due === b.due ? 0 : a.due - b.due) ||
  (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0) ||
  // Nothing may hang on the order of lists in the case.
  (keyA < keyB ? -1 : 1)

/**
 * What to do next: the narrowest step that each reason needs and the provider can take. The stricter lanes go ahead of
 * everything, then what is due first, then the narrower step. A step harder than the one asked for, because the provider
 * cannot do that one, says so in `because` (`beyond:` and the step that was asked for).
 */
export const actionsOf = (
  facts: FactMap,
  decided: Decided,
  law: Law,
  gaps: readonly Gap[],
): readonly RecommendedAction[] => {
  const { decision } = decided
  const { duties } = law
  const fromDuties = duties.length === 0 ? [] : dutySteps(law, facts, decision)
  const asked: Wanted[] = [...noticeSteps(facts), ...orderSteps(facts), ...appealSteps(facts), ...fromDuties]
  if (isGentle(facts, decision)) asked.push(...signupSteps(facts, decision))
  if (decision === 'review' || decision === 'restrict' || decision === 'decline')
    asked.push(want('human_review', 'decision', { needsHuman: true }))
  if (decision === 'restrict' || decision === 'decline') asked.push(...decisionSteps(facts, decided, gaps, fromDuties))
  // Limits until a check is done are a condition of opening, not a measure against somebody.
  const measure = (item: Wanted): boolean =>
    item.kind === 'refuse_signup' ||
    (isMeasure(item.kind) && !(facts.stage === 'signup' && item.kind === 'limit_features'))
  if (asked.some(measure)) asked.push(want('send_statement_of_reasons', 'decision'), want('offer_appeal', 'decision'))
  const merged = merge(contested(asked), discretionOf(facts))
  if (merged.size === 0) return NOTHING
  datedReview(merged)
  const orderEnds = orderDemandsEnd(duties)
  return [...merged].sort(byUrgency).map(
    ([key, item], index): RecommendedAction => ({
      id: key,
      kind: item.kind,
      priority: index + 1,
      dueAt: item.dueAt,
      domains: [...item.domains].sort(),
      territory: item.worldwide ? [] : [...item.territory].sort(),
      because: [...item.because].sort(),
      undo: UNDO[item.kind] ?? null,
      needsHuman: item.kind === 'terminate_account' && orderEnds ? false : waits(item),
    }),
  )
}

import { type Decision, harder, milder } from '../case/decisions'
import type { DutiesResult } from '../duties/obligations'
import type { FactMap } from '../facts'
import { isMeasure } from '../facts/measures'
import type { Combined, Scored } from '../score/combine'
import { hundredths } from '../score/curve'
import type { Profile } from '../score/profile'
import type { WeakKind } from '../signals/define'
import { paidAndReachable } from '../signals/identity-support'
import type { Brake, Duty, OverrideResult } from '../types'

/** The part of the law that a decision reads. */
export type Law = Pick<DutiesResult, 'duties' | 'onWord' | 'unstated'>

/** What one open duty to take a measure asks of the decision. A policy target or a standard of care asks for a look, not for a step. */
const asks = (duty: Duty): Decision => {
  if (duty.kind === 'court_order' || (duty.kind === 'statute' && duty.nature === 'obligation'))
    return duty.action === 'terminate_account' ? 'decline' : 'restrict'
  return duty.kind === 'court_benchmark' && duty.overdue ? 'restrict' : 'review'
}

/**
 * What open duties ask of the decision at least. A clock runs whoever sent the notice, until somebody decides it; but on the mere
 * word of a sender, and of one notice alone whose sender nobody verified and for which no law is stated, a look is asked for.
 */
const dutyFloor = (
  { duties, onWord, unstated }: Law,
  standsAlone: () => boolean,
): { readonly floor: Decision; readonly held: boolean } => {
  let floor: Decision = 'approve'
  let held = false
  let alone: boolean | undefined
  for (const duty of duties) {
    if (duty.metAt !== null || !isMeasure(duty.action)) continue
    const wanted = asks(duty)
    let mere = wanted !== 'review' && onWord.has(duty.id)
    if (!mere && unstated && duty.kind === 'court_benchmark' && wanted !== 'review') {
      alone ??= standsAlone()
      mere = alone
    }
    if (mere) held = true
    floor = harder(floor, mere ? 'review' : wanted)
  }
  return { floor, held: held && floor === 'review' }
}

/** An order in force itself asks for the service to end. */
export const orderDemandsEnd = (duties: readonly Duty[]): boolean =>
  duties.some((duty) => duty.kind === 'court_order' && duty.metAt === null && duty.action === 'terminate_account')

export interface DecisionResult {
  readonly decision: Decision
  /** What open duties ask for at least. */
  readonly required: Decision
  readonly brakes: readonly Brake[]
  readonly overrides: readonly OverrideResult[]
}

const byScore = (anonymityCents: number, abuseCents: number, profile: Profile): Decision => {
  const { stepUp, review, restrict, decline } = profile.decisions
  if (abuseCents >= hundredths(decline.value)) return 'decline'
  if (abuseCents >= hundredths(restrict.value)) return 'restrict'
  if (abuseCents >= hundredths(review.value)) return 'review'
  return anonymityCents >= hundredths(stepUp.value) ? 'step_up' : 'approve'
}

type Kind = WeakKind | 'other'

/** What speaks of abuse, by kind. One notice of which nobody verified the sender is a kind of its own. */
const kindsAgainst = (facts: FactMap, against: readonly Scored[]): ReadonlySet<Kind> => {
  const standing = facts.mitigation.weighing
  const single = standing.length + facts.notices.totals.standing === 1 && standing[0]?.notice.sender?.verified !== true
  const kinds = new Set<Kind>()
  for (const item of against)
    kinds.add(item.run.signal.weakKind ?? (item.family === 'notice' && single ? 'single_notice' : 'other'))
  return kinds
}

/** Nothing bears a notice out: how a site is called, or how old its name is, does not. */
const NO_PROOF: ReadonlySet<Kind> = new Set(['single_notice', 'name', 'age'])

/** All that was told is one notice of a sender whom nobody verified, countered or not, and nothing bears it out. */
const standsAlone = ({ notices, mitigation }: FactMap, kinds: ReadonlySet<Kind>): boolean => {
  for (const kind of kinds) if (!NO_PROOF.has(kind)) return false
  const told = notices.notifying.filter((fact) => !mitigation.isSerial(fact))
  return told.length + notices.totals.standing === 1 && told[0]?.notice.sender?.verified !== true
}

/** Which ceiling the kinds of evidence set, if any. */
const ceilingOf = (
  facts: FactMap,
  against: readonly Scored[],
  kinds: ReadonlySet<Kind>,
): { readonly to: Decision; readonly brake: Brake } | null => {
  if (against.length === 0)
    return {
      to: 'step_up',
      brake: {
        code: 'CEILING_ANONYMITY',
        message: 'Nothing speaks of abuse; anonymity alone is asked about.',
        effect: 'at most step_up',
      },
    }
  if (kinds.size === 1 && !kinds.has('other'))
    return {
      to: 'review',
      brake: {
        code: 'CEILING_WEAK_EVIDENCE',
        message: `Only one kind of evidence (${[...kinds].join()}) speaks of abuse, and it is a weak one.`,
        effect: 'at most review',
      },
    }
  const serious = against.some(
    (item) =>
      item.family === 'order' ||
      item.family === 'face' ||
      item.family === 'notice' ||
      item.family === 'churn' ||
      item.family === 'history',
  )
  if (facts.mitigation.compromised.length > 0 || !serious)
    return {
      to: 'review',
      brake: {
        code: facts.mitigation.compromised.length > 0 ? 'CEILING_VICTIM' : 'CEILING_UNCONFIRMED',
        message:
          facts.mitigation.compromised.length > 0
            ? 'The customer is the victim of a break-in.'
            : 'No notice, order or history stands beside the signs.',
        effect: 'at most review',
      },
    }
  return null
}

const MITIGATION_EFFECT: Readonly<Record<string, string>> = {
  'mitigation/unverified-authority': 'a person checks the sender before anything is done on its word',
  'mitigation/serial-false-notifier': 'these notices give no points',
  'mitigation/counter-notice': 'the countered notices give no points',
}

export interface DecisionInput {
  readonly facts: FactMap
  readonly combined: Combined
  readonly coverage: number
  readonly law: Law
  readonly profile: Profile
  readonly sentence: (code: string, holes: Readonly<Record<string, string | number>>) => string
}

export const decide = ({ facts, combined, coverage, law, profile, sentence }: DecisionInput): DecisionResult => {
  const brakes: Brake[] = []
  for (const item of combined.scored)
    if (item.run.signal.family === 'brake')
      brakes.push({
        code: item.code,
        message: sentence(item.code, item.run.holes),
        effect:
          MITIGATION_EFFECT[item.run.signal.id] ??
          (item.cents === 0 ? 'nothing to take away' : `takes ${-item.cents / 100} points away`),
      })
  const abuse = combined.axisCents.abuse
  let decision = byScore(combined.axisCents.anonymity, abuse, profile)
  const against = combined.scored.filter((item) => item.axis === 'abuse' && item.cents > 0)
  const kinds = kindsAgainst(facts, against)
  const ceiling = ceilingOf(facts, against, kinds)
  if (ceiling !== null && milder(decision, ceiling.to) !== decision) {
    brakes.push(ceiling.brake)
    decision = ceiling.to
  }
  if (
    decision === 'step_up' &&
    against.length === 0 &&
    facts.identity.known &&
    paidAndReachable(facts.identity, facts.payment)
  ) {
    brakes.push({
      code: 'ORDINARY_CUSTOMER',
      message: 'Contact and payment are verified and nothing speaks of abuse.',
      effect: 'approve',
    })
    decision = 'approve'
  }
  if (decision === 'approve') {
    const enough = coverage >= hundredths(profile.minCoverage.value) / 100
    if (!enough) decision = facts.stage === 'signup' ? 'step_up' : facts.identity.known ? 'step_up' : 'review'
    else if (!facts.identity.known) decision = 'step_up'
  }
  const strangers = facts.mitigation.unverifiedAuthority.length
  if (strangers > 0) {
    decision = harder(decision, 'review')
    if (!brakes.some((brake) => brake.code === 'UNVERIFIED_AUTHORITY'))
      brakes.push({
        code: 'UNVERIFIED_AUTHORITY',
        message: sentence('UNVERIFIED_AUTHORITY', { count: strangers }),
        effect: MITIGATION_EFFECT['mitigation/unverified-authority'] ?? '',
      })
  }
  const { floor: required, held } = dutyFloor(law, () => standsAlone(facts, kinds))
  decision = harder(decision, required)
  if (held && decision === 'review')
    brakes.push({
      code: 'CEILING_UNVERIFIED_SENDER',
      message: 'What is owed rests on the word of a sender whom nobody verified, or who was nearly always wrong.',
      effect: 'at most review for these duties; a person decides on a measure',
    })
  const overrides = facts.overrides
    .filter((item) => 'decision' in item.override.effect)
    .map((item) => ({ ...item, wants: (item.override.effect as { decision: Decision }).decision }))
  const before = decision
  const active = overrides
    .filter((item) => item.state === 'applied')
    .sort(
      (a, b) =>
        Date.parse(b.override.at) - Date.parse(a.override.at) || (harder(a.wants, b.wants) === a.wants ? -1 : 1),
    )
  const winner = active[0]
  if (winner !== undefined) decision = harder(winner.wants, required)
  return {
    decision,
    required,
    brakes: brakes.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)),
    overrides: overrides.map((item) => ({
      pointer: item.pointer,
      state: item.state,
      before: item === winner ? before : null,
      after: item === winner ? decision : null,
    })),
  }
}

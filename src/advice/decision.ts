import { type Decision, harder, milder } from '../case/decisions'
import { isMeasure } from '../duties/measures'
import type { FactMap } from '../facts'
import type { Combined } from '../score/combine'
import { hundredths } from '../score/curve'
import type { Profile } from '../score/profile'
import { paidAndReachable } from '../signals/identity-support'
import type { Brake, Duty, OverrideResult } from '../types'

/** Notices of a serial false sender: their clock runs until somebody decides them, and a benchmark on their word asks for a look only. */
const doubtedEvents = (facts: FactMap): readonly string[] =>
  facts.mitigation.serialFalse.map((fact) => `:notice:${fact.notice.id}`)

/** What an open duty asks of the decision at least. A policy target or a standard of care asks for a look, not for a step. */
export const dutyFloor = (duties: readonly Duty[], facts: FactMap): Decision => {
  const doubted = doubtedEvents(facts)
  let floor: Decision = 'approve'
  for (const duty of duties) {
    if (duty.metAt !== null || !isMeasure(duty.action)) continue
    if (duty.kind === 'policy' || duty.kind === 'undertaking') floor = harder(floor, 'review')
    else if (duty.kind === 'court_order' || (duty.kind === 'statute' && duty.nature === 'obligation'))
      floor = harder(floor, duty.action === 'terminate_account' ? 'decline' : 'restrict')
    else if (duty.kind === 'court_benchmark')
      floor = harder(floor, duty.overdue && !doubted.some((event) => duty.id.endsWith(event)) ? 'restrict' : 'review')
    else floor = harder(floor, 'review')
  }
  return floor
}

/** An order in force itself asks for the service to end. */
export const orderDemandsEnd = (duties: readonly Duty[]): boolean =>
  duties.some((duty) => duty.kind === 'court_order' && duty.metAt === null && duty.action === 'terminate_account')

export interface DecisionResult {
  readonly decision: Decision
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

/** Which ceiling the kinds of evidence set, if any. */
const ceilingOf = (facts: FactMap, combined: Combined): { readonly to: Decision; readonly brake: Brake } | null => {
  const against = combined.scored.filter((item) => item.axis === 'abuse' && item.cents > 0)
  if (against.length === 0)
    return {
      to: 'step_up',
      brake: {
        code: 'CEILING_ANONYMITY',
        message: 'Nothing speaks of abuse; anonymity alone is asked about.',
        effect: 'at most step_up',
      },
    }
  const standing = facts.mitigation.weighing
  const single = standing.length + facts.notices.totals.standing === 1 && standing[0]?.notice.sender?.verified !== true
  const kinds = new Set(
    against.map((item) => item.run.signal.weakKind ?? (item.family === 'notice' && single ? 'single_notice' : 'other')),
  )
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
  readonly duties: readonly Duty[]
  readonly profile: Profile
  readonly sentence: (code: string, holes: Readonly<Record<string, string | number>>) => string
}

export const decide = ({ facts, combined, coverage, duties, profile, sentence }: DecisionInput): DecisionResult => {
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
  const ceiling = ceilingOf(facts, combined)
  if (ceiling !== null && milder(decision, ceiling.to) !== decision) {
    brakes.push(ceiling.brake)
    decision = ceiling.to
  }
  const against = combined.scored.some((item) => item.axis === 'abuse' && item.cents > 0)
  if (decision === 'step_up' && !against && facts.identity.known && paidAndReachable(facts.identity, facts.payment)) {
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
  const required = dutyFloor(duties, facts)
  decision = harder(decision, required)
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
    brakes: brakes.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)),
    overrides: overrides.map((item) => ({
      pointer: item.pointer,
      state: item.state,
      before: item === winner ? before : null,
      after: item === winner ? decision : null,
    })),
  }
}

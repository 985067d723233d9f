import type { ActionKind } from '../../case/action-kinds'
import { type Decision, decisionRank } from '../../case/decisions'
import type { FactMap } from '../../facts'
import { isMeasure } from '../../facts/measures'
import type { Duty } from '../../types'
import type { Law } from '../decision'
import { isStrictLane, type Wanted, want, withinControls } from './wanted'

/** What stops a site everywhere; a step that a local block can stand in for, where the law says so. */
const EVERYWHERE: ReadonlySet<ActionKind> = new Set(['disable_proxy', 'suspend_zone', 'terminate_account'])

/**
 * The steps that would meet a duty, the narrowest first. One place's law needs no worldwide stop where a block in that place is
 * said to meet it; what an order names is done as it is named.
 */
const stepsFor = (duty: Duty): readonly ActionKind[] => {
  const others = duty.metBy ?? []
  return EVERYWHERE.has(duty.action) && others.includes('geo_block') && duty.territory.length > 0
    ? ['geo_block', duty.action, ...others]
    : [duty.action, ...others]
}

const stepOf = (duty: Duty, facts: FactMap, decision: Decision, onWord: boolean): Wanted => {
  const controls = facts.service?.controls
  const more = {
    dueAt: duty.dueAt,
    domains: duty.domains ?? [],
    territory: duty.territory,
    urgent: isStrictLane(duty.lane, duty.jurisdiction),
  }
  const measure = isMeasure(duty.action)
  // A theory, a draft or a target of one's own asks for a look, not for a measure.
  if (measure && duty.kind === 'policy') return want('human_review', duty.id, { ...more, needsHuman: true })
  const steps = stepsFor(duty)
  // Where nobody named the controls, the step that the law names is the one to state.
  const kind = controls === undefined ? duty.action : withinControls(steps, controls)
  if (kind === null) return want('human_review', duty.id, { ...more, needsHuman: true })
  const ordered = duty.kind === 'court_order'
  const restricting = decisionRank(decision) >= decisionRank('restrict')
  const beyond = measure && !steps.includes(kind) ? duty.action : null
  return want(kind, duty.id, {
    ...more,
    beyond,
    onWord: measure && onWord,
    needsHuman:
      (kind === 'terminate_account' && !ordered) ||
      (kind === 'report_to_authority' && duty.lane !== 'csam') ||
      (measure && !ordered && (beyond !== null || (duty.lane !== 'csam' && !restricting))),
  })
}

/** A step for each open duty, none before its time has come. */
export const dutySteps = ({ duties, onWord }: Law, facts: FactMap, decision: Decision): readonly Wanted[] =>
  duties.flatMap((duty) =>
    duty.metAt !== null ||
    duty.action === 'none' ||
    (duty.notBefore !== null && Date.parse(duty.notBefore) > facts.asOf)
      ? []
      : [stepOf(duty, facts, decision, onWord.has(duty.id))],
  )

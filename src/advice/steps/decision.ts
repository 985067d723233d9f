import type { ActionKind } from '../../case/action-kinds'
import { type Decision, decisionRank } from '../../case/decisions'
import type { Control } from '../../case/service'
import type { FactMap } from '../../facts'
import { isMeasure } from '../../facts/measures'
import { visiblySigned } from '../../facts/sites'
import type { Gap } from '../../types'
import type { DecisionResult } from '../decision'
import { type Wanted, want } from './wanted'

/** The decision, and what of it duties ask for. */
export type Decided = Pick<DecisionResult, 'decision' | 'required'>

/** Steps that are tried in this order when a site as a whole is to stop. */
const WHOLE_SITE: readonly Control[] = [
  'disable_proxy',
  'suspend_zone',
  'disable_cache',
  'geo_block',
  'terminate_account',
]

/** Every notice names pages and nothing says that the site as a whole is the problem. */
const isAboutPages = (facts: FactMap): boolean =>
  facts.mitigation.weighing.length > 0 &&
  facts.mitigation.weighing.every((fact) => (fact.notice.urls?.length ?? 0) > 0) &&
  facts.sites.all.every((fact) => fact.scan?.verdict !== 'apparent_infringement')

const narrowest = (facts: FactMap, decision: Decision): ActionKind | undefined => {
  const controls = facts.service?.controls
  const able = (step: Control): boolean => controls === undefined || controls.includes(step)
  return decision === 'restrict' && isAboutPages(facts) && able('block_url') ? 'block_url' : WHOLE_SITE.find(able)
}

/** Sites of which more is known than that somebody complained: visible signs, or a finding or order against them. */
const shown = (facts: FactMap): ReadonlySet<string> => {
  const hosts = new Set<string>()
  for (const fact of facts.sites.all) if (fact.host !== null && visiblySigned(fact)) hosts.add(fact.host)
  for (const fact of facts.orders.standing) if (fact.adjudicates) for (const host of fact.hosts) hosts.add(host)
  return hosts
}

/**
 * The sites that a measure of the decision is about; empty where none is known, so that it is about the account; null where
 * nothing is left for it. Duties have their own steps: where they alone may have led to the decision, only a site of which
 * more is known than a complaint, and that no step of theirs reaches, is added.
 */
const sitesFor = (
  facts: FactMap,
  { decision, required }: Decided,
  fromDuties: readonly Wanted[],
): readonly string[] | null => {
  const byDuty = decisionRank(required) >= decisionRank(decision)
  const hosts = new Set(shown(facts))
  if (!byDuty) for (const fact of facts.mitigation.weighing) for (const host of fact.hosts) hosts.add(host)
  // The next name of a site goes with it.
  for (const { from, to } of facts.domains.successions) if (hosts.has(from)) hosts.add(to)
  const measures = fromDuties.filter((step) => isMeasure(step.kind))
  const reached = new Set(byDuty ? measures.flatMap((step) => (step.onWord ? [] : step.domains)) : [])
  const left = [...hosts].filter((host) => facts.conduct.serves(host) && !reached.has(host)).sort()
  if (left.length > 0) return left
  return byDuty || hosts.size > 0 || measures.length > 0 ? null : []
}

/** What a decision to restrict or to decline asks for beyond what duties ask for. */
export const decisionSteps = (
  facts: FactMap,
  decided: Decided,
  gaps: readonly Gap[],
  fromDuties: readonly Wanted[],
): readonly Wanted[] => {
  const { decision } = decided
  if (facts.stage === 'signup')
    return decision === 'decline' ? [want('refuse_signup', 'decision', { needsHuman: true })] : []
  const wanted: Wanted[] = []
  const hosts = sitesFor(facts, decided, fromDuties)
  const kind = narrowest(facts, decision)
  if (hosts !== null && kind !== undefined && facts.conduct.accountServed)
    wanted.push(want(kind, 'decision', { domains: hosts, needsHuman: kind === 'terminate_account' }))
  if (decision === 'decline' && facts.conduct.accountServed)
    wanted.push(want('terminate_account', 'decision', { needsHuman: true }))
  if (
    gaps.some((gap) => gap.id === 'tokyo-2025/evasion-by-new-domain' && gap.state === 'present') ||
    facts.domains.successions.some((item) => item.fromEnforced)
  )
    wanted.push(want('refuse_successors', 'decision', { domains: hosts ?? [] }))
  return wanted
}

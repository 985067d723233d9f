import { discretionOf } from './advice/discretion'
import { type CheckKind, NEVER_ASKED, type PossibleCheck, possibleChecks } from './advice/plan-checks'
import { limitsMeanwhile, type MeanwhileLimit, type Retention, retentionOf } from './advice/plan-limits'
import { type PlanLanguage, planWords } from './advice/plan-words'
import { type AssessOptions, type Assessor, assess } from './assess'
import { caseBehind } from './assessment-view'
import type { ActionKind } from './case/action-kinds'
import { clean } from './case/clean'
import { type Decision, decisionRank } from './case/decisions'
import { parseCase, parseWithDefaults } from './case/parse'
import type { Case, CaseInput } from './case/schema'
import { Facts } from './facts'
import { verifiedContactOf } from './facts/identity'
import { applyPatch } from './patch'
import type { Assessment, Band, IdentityLevel, PatchOperation } from './types'

export interface PlanOptions extends AssessOptions {
  /**
   * `assess` of this provider's assessor, with its defaults and instruments; the standard one where absent. One that hands on a copy
   * of the assessment loses the defaults: then hand in the whole case.
   */
  readonly assess?: Assessor['assess']
  /** For what is said to the customer. `en` where absent. */
  readonly language?: PlanLanguage
  /** Visits a month that are cached while a check is open. A provider's own target; 10,000 where absent. */
  readonly cacheVisits?: number
}

export interface PlannedCheck {
  readonly kind: CheckKind
  readonly action: ActionKind
  /** 1 (a click) to 7 (a face). */
  readonly intrusiveness: number
  readonly asks: readonly string[]
  readonly keeps: readonly string[]
  /** For the customer. */
  readonly title: string
  readonly message: string
}

/** One way that is enough. Ways stand side by side: the customer chooses. */
export interface VerificationWay {
  /** The kinds joined by `+`. */
  readonly id: string
  readonly checks: readonly PlannedCheck[]
  /** Sum over the checks. */
  readonly intrusiveness: number
  /** What success writes into the case (JSON Patch); `example.com` and `+1 202 555 0100` stand for what is yet to be given. */
  readonly change: readonly PatchOperation[]
  /** What `assess` says of the changed case. */
  readonly score: number
  readonly band: Band
  readonly decision: Decision
  readonly level: IdentityLevel | null
  readonly disclosureReady: boolean | null
}

export type PlanNote =
  | 'NOTHING_NEEDED'
  /** No check alone changes the decision: what speaks against it is not about who the customer is. */
  | 'NOT_BY_VERIFICATION'
  /** The customer is not to be told (child abuse material, terrorism, confidential orders). */
  | 'NO_CONTACT'

export interface VerificationPlan {
  readonly caseId: string
  readonly asOf: string
  readonly decision: Decision
  /** The decision that every way reaches at least; null where there is none. */
  readonly reaches: Decision | null
  /** Why the customer is asked, in codes of the assessment's reasons and in a sentence for the customer. */
  readonly because: readonly string[]
  readonly why: string
  /** Mildest first; never two of which one contains the other. */
  readonly ways: readonly VerificationWay[]
  readonly limitsMeanwhile: readonly (MeanwhileLimit & { readonly message: string })[]
  readonly retention: Retention & { readonly message: string }
  readonly neverAsked: { readonly numbers: readonly string[]; readonly message: string }
  readonly notes: readonly PlanNote[]
}

/** Beyond three things asked at once nobody stays. */
const MAX_CHECKS = 3
const MAX_WAYS = 6

/**
 * A contact that somebody reads is part of every way where there is none yet: it costs a click, and no check helps a court
 * or a desk that reaches nobody.
 */
const baseOf = (input: Case, possible: readonly PossibleCheck[]): readonly PossibleCheck[] => {
  if (verifiedContactOf(input)) return []
  const onlyPhone = (input.contacts?.emails ?? []).length === 0 && (input.contacts?.phones ?? []).length > 0
  return possible.filter((check) => check.recipe.kind === (onlyPhone ? 'confirm_phone' : 'confirm_email'))
}

const subsets = (base: readonly PossibleCheck[], possible: readonly PossibleCheck[]): (readonly PossibleCheck[])[] => {
  const found: (readonly PossibleCheck[])[] = []
  const grow = (from: number, taken: readonly PossibleCheck[]): void => {
    if (taken.length > 0) found.push(taken)
    if (taken.length === MAX_CHECKS) return
    for (let index = from; index < possible.length; index++) {
      const next = possible[index]
      if (next && !base.includes(next)) grow(index + 1, [...taken, next])
    }
  }
  grow(0, base)
  const cost = (set: readonly PossibleCheck[]): number =>
    set.reduce((sum, check) => sum + check.recipe.intrusiveness, 0)
  return found.sort((a, b) => cost(a) - cost(b) || a.length - b.length)
}

const successOf = (input: Case, checks: readonly PossibleCheck[]) => {
  let changed = input
  const change: PatchOperation[] = []
  for (const check of checks) {
    const operations = check.change(changed)
    change.push(...operations)
    changed = parseCase(applyPatch(changed, operations))
  }
  return { changed, change }
}

const contains = (larger: readonly PossibleCheck[], smaller: readonly PossibleCheck[]): boolean =>
  smaller.every((check) => larger.includes(check))

/**
 * The least that has to be asked for so that the decision becomes milder, with other ways of equal worth beside it: who
 * cannot show a document may pay and be reachable, leave the identity in escrow, or be vouched for. Every way was applied to
 * the case and assessed, with the defaults of the assessor; what is stated is what comes out. Pure.
 * @throws RedflagError `INVALID_CASE` as `assess` does.
 */
export const planVerification = (input: CaseInput | Case, options: PlanOptions = {}): VerificationPlan => {
  const run = options.assess ?? assess
  const before = run(input, options)
  // What the provider's assessor takes as given counts for what may be asked and kept; a change applies to the case handed in.
  const parsed = caseBehind(before) ?? parseCase(input)
  const { id, asOf, stage } = parsed
  const own = parseWithDefaults(input, clean({ id, asOf, stage }))
  const words = planWords[options.language ?? 'en']
  const silent = discretionOf(new Facts(parsed)).silent
  const nothing = before.decision === 'approve'
  const ways = silent || nothing ? [] : waysOf(own, parsed, before, run, options)
  const retention = retentionOf(parsed)
  const notes: PlanNote[] = []
  if (nothing) notes.push('NOTHING_NEEDED')
  else if (silent) notes.push('NO_CONTACT')
  else if (ways.length === 0) notes.push('NOT_BY_VERIFICATION')
  return {
    caseId: parsed.id,
    asOf: parsed.asOf,
    decision: before.decision,
    reaches: ways[0]?.decision ?? null,
    because: before.reasons
      .filter((reason) => reason.axis === 'anonymity' && reason.points > 0)
      .map((reason) => reason.code),
    why: words.why,
    ways,
    limitsMeanwhile:
      ways.length === 0
        ? []
        : limitsMeanwhile(parsed, options.cacheVisits ?? 10_000).map((limit) => ({
            ...limit,
            message: words.limits[limit.code].replace('{value}', String(limit.value ?? '')),
          })),
    retention: { ...retention, message: words.kept[retention.kind] },
    neverAsked: { numbers: NEVER_ASKED, message: words.never },
    notes,
  }
}

const waysOf = (
  own: Case,
  input: Case,
  before: Assessment,
  run: Assessor['assess'],
  options: PlanOptions,
): readonly VerificationWay[] => {
  const words = planWords[options.language ?? 'en']
  const enough: { readonly checks: readonly PossibleCheck[]; readonly way: VerificationWay }[] = []
  const possible = possibleChecks(input)
  for (const checks of subsets(baseOf(input, possible), possible)) {
    if (enough.length === MAX_WAYS) break
    if (enough.some((found) => contains(checks, found.checks))) continue
    const { changed, change } = successOf(own, checks)
    const after = run(changed, options)
    if (decisionRank(after.decision) >= decisionRank(before.decision)) continue
    enough.push({
      checks,
      way: {
        id: checks.map((check) => check.recipe.kind).join('+'),
        checks: checks.map(({ recipe }) => ({
          kind: recipe.kind,
          action: recipe.action,
          intrusiveness: recipe.intrusiveness,
          asks: recipe.asks,
          keeps: recipe.keeps,
          title: words.checks[recipe.kind].title,
          message: words.checks[recipe.kind].ask,
        })),
        intrusiveness: checks.reduce((sum, check) => sum + check.recipe.intrusiveness, 0),
        change,
        score: after.score,
        band: after.band,
        decision: after.decision,
        level: after.identity.level,
        disclosureReady: after.identity.disclosureReady,
      },
    })
  }
  // Ways of equal worth reach the same decision; the mildest of them sets which.
  const reached = enough[0]?.way.decision
  return enough.filter((found) => found.way.decision === reached).map((found) => found.way)
}

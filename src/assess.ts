import { actionsOf } from './advice/actions'
import { decide } from './advice/decision'
import { discretionOf } from './advice/discretion'
import { canonicalJson, sha256Hex } from './canonical'
import { mergeNotes } from './case/merge'
import { pageTruncated, parseCase, tryParseCase } from './case/parse'
import type { Case, CaseInput } from './case/schema'
import { counterfactualsOf } from './counterfactuals'
import { diffAssessments } from './diff'
import { dutyViewOf } from './duties/from-facts'
import { gapsOf } from './duties/gaps'
import { type DutyOptions, dutiesOf } from './duties/obligations'
import type { Issue } from './errors'
import { Facts, type Instruments } from './facts'
import { allPacks } from './jurisdictions/all'
import type { JurisdictionPack } from './jurisdictions/types'
import { recheckAtOf } from './recheck'
import { combine } from './score/combine'
import { coverageOf } from './score/coverage'
import { bandOf, hundredths, scoreOf } from './score/curve'
import type { Profile } from './score/profile'
import { defaultProfile } from './score/profiles/default'
import { en } from './sentences/en'
import { engine } from './sentences/engine'
import { fill } from './sentences/fill'
import { SIGNALS } from './signals/registry'
import { runSignal, runSignals } from './signals/run'
import { basisOf } from './signals/sources'
import type { Assessment, Note, OverrideResult, Reason } from './types'
import { ENGINE } from './version'

export interface AssessOptions {
  /** The policy; the default profile where absent. */
  readonly profile?: Profile
  /** Whose law is known; all shipped packs where absent. The case says whose law applies. */
  readonly packs?: readonly JurisdictionPack[]
  /** Adds SHA-256 digests of the input and the result over canonical JSON (RFC 8785). */
  readonly digest?: boolean
}

export interface AssessorOptions extends AssessOptions {
  /** Parts that every case of this provider shares, such as `service` and `jurisdictions`. The case wins. */
  readonly defaults?: Partial<CaseInput>
  /** A second policy, run beside the first: its result stands in `shadow` and decides nothing. */
  readonly shadow?: Profile
  /** Days that are no business days, own categories and own targets, for the duties. */
  readonly duties?: DutyOptions
  /** Fuller instruments, such as telephone judgement with full metadata from `redflag/phone`. */
  readonly instruments?: Instruments
}

const internal = (code: string): string => en[code as keyof typeof en]?.internal ?? engine[code] ?? code
const customer = (code: string): string | null => en[code as keyof typeof en]?.customer ?? null

const sentence = (code: string, holes: Readonly<Record<string, string | number>>): string => fill(internal(code), holes)

/** An absence points at its nearest present parent. */
const nearestPresent = (input: Case, pointer: string): string => {
  let current: unknown = input
  let reached = ''
  for (const part of pointer.split('/').slice(1)) {
    if (current === null || typeof current !== 'object' || !(part in current)) return reached
    current = (current as Readonly<Record<string, unknown>>)[part]
    reached += `/${part}`
  }
  return reached
}

const notesOf = (input: Case, packs: readonly JurisdictionPack[], facts: Facts): Note[] => {
  const notes: Note[] = pageTruncated(input).map((pointer) => ({
    code: 'PAGE_TRUNCATED',
    pointer,
    message: engine['PAGE_TRUNCATED'] ?? '',
  }))
  const known = new Set(packs.map((pack) => pack.code))
  ;(input.jurisdictions ?? []).forEach((code, index) => {
    if (!known.has(code.toUpperCase()))
      notes.push({ code: 'NO_PACK', pointer: `/jurisdictions/${index}`, message: engine['NO_PACK'] ?? '' })
  })
  for (const pack of packs)
    if (Date.parse(pack.staleAfter) <= facts.asOf)
      notes.push({
        code: 'PACK_STALE',
        pointer: '',
        message: fill(engine['PACK_STALE'] ?? '', { pack: pack.code, day: pack.staleAfter.slice(0, 10) }),
      })
  return notes
}

/** Everything but the two parts that need the whole way to be gone again: counterfactuals and `recheckAt`. */
const assessOnce = (
  input: Case,
  profile: Profile,
  packs: readonly JurisdictionPack[],
  instruments: Instruments,
  dutyOptions: DutyOptions,
): Assessment => {
  const facts = new Facts(input, instruments)
  const suppressed = new Map<string, string>()
  for (const item of facts.overrides)
    if (item.state === 'applied' && 'suppress' in item.override.effect)
      suppressed.set(item.override.effect.suppress, item.pointer)
  const runs = runSignals(SIGNALS, facts, new Set(suppressed.keys()))
  const combined = combine(runs, profile)
  const coverage = coverageOf(runs, profile)
  const { duties, notes: lawNotes } = dutiesOf(dutyViewOf(facts, input.jurisdictions ?? []), packs, dutyOptions)
  const decided = decide({ facts, combined, coverage, duties, profile, sentence })
  const gaps = gapsOf(facts)
  const silent = discretionOf(facts).silent
  const reasons = combined.scored.map((item): Reason => {
    const said = silent ? null : customer(item.code)
    return {
      code: item.code,
      signal: item.run.signal.id,
      axis: item.axis,
      family: item.family,
      points: item.cents / 100,
      message: sentence(item.code, item.run.holes),
      customerMessage: said === null ? null : fill(said, item.run.holes),
      evidence: item.run.evidence.map((found) => ({
        pointer: nearestPresent(input, found.pointer),
        value: found.value,
      })),
      basis: basisOf(item.run.signal.basis),
    }
  })
  const actions = actionsOf(facts, decided.decision, duties, gaps)
  const score = scoreOf(combined.totalCents / 100, profile.scale.value)
  const axis = (base: number, cents: number) => {
    const value = scoreOf((base + cents) / 100, profile.scale.value)
    return { score: value, band: bandOf(value, profile.bands) }
  }
  const suppressions = facts.overrides.flatMap((item): OverrideResult[] => {
    if (!('suppress' in item.override.effect)) return []
    const id = item.override.effect.suppress
    const signal = SIGNALS.find((candidate) => candidate.id === id)
    if (item.state !== 'applied' || signal === undefined)
      return [{ pointer: item.pointer, state: item.state, before: null, after: null }]
    return [
      { pointer: item.pointer, state: 'applied', before: runSignal(signal, facts, false).outcome, after: 'unknown' },
    ]
  })
  const index = (result: OverrideResult): number => Number(result.pointer.slice('/overrides/'.length))
  return {
    schemaVersion: '1',
    caseId: input.id,
    asOf: input.asOf,
    recheckAt: null,
    score,
    points: { base: combined.baseCents / 100, total: combined.totalCents / 100 },
    band: bandOf(score, profile.bands),
    decision: decided.decision,
    needsHuman:
      decided.decision === 'review' || decided.decision === 'decline' || actions.some((action) => action.needsHuman),
    axes: {
      anonymity: axis(combined.baseCents, combined.axisCents.anonymity),
      abuse: axis(combined.baseCents, combined.axisCents.abuse),
      exposure: axis(hundredths(profile.exposureBase.value), combined.axisCents.exposure),
    },
    identity: {
      level: facts.identity.level,
      disclosureReady: facts.identity.disclosureReady,
      missing: facts.identity.missing,
    },
    knowledge: {
      state: facts.knowledge.state,
      since: facts.knowledge.since,
      domains: facts.knowledge.domains,
      timeline: facts.knowledge.timeline,
    },
    reasons,
    signals: runs.map((run) => ({ id: run.signal.id, outcome: run.outcome, missing: run.missing })),
    coverage,
    gaps,
    duties,
    actions,
    counterfactuals: [],
    brakes: decided.brakes,
    notes: [...notesOf(input, packs, facts), ...lawNotes],
    overrides: [...decided.overrides, ...suppressions].sort((a, b) => index(a) - index(b)),
    audit: {
      engine: ENGINE,
      profile: { id: profile.id, version: profile.version },
      packs: packs.map((pack) => `${pack.code}@${pack.version}`),
      inputDigest: null,
      resultDigest: null,
    },
  }
}

/** Computes a field at the first look, so that who only wants the decision does not wait for the rest. */
const lazily = <T extends object, K extends keyof T>(target: T, key: K, compute: () => T[K]): void => {
  let done = false
  let value: T[K]
  Object.defineProperty(target, key, {
    enumerable: true,
    configurable: true,
    get() {
      if (!done) {
        value = compute()
        done = true
      }
      return value
    },
  })
}

export interface Assessor {
  /**
   * Assesses a case. Pure: the same case, profile and packs give the same bytes.
   * @throws RedflagError `INVALID_CASE` where the case is refused; `issues` point at every mistake.
   */
  readonly assess: (input: CaseInput | Case, options?: AssessOptions) => Assessment
  /** As `assess`, with mistakes as a value. */
  readonly safeAssess: (
    input: unknown,
    options?: AssessOptions,
  ) =>
    | { readonly ok: true; readonly assessment: Assessment }
    | { readonly ok: false; readonly issues: readonly Issue[] }
}

/** An assessor with this provider's defaults, policy, law and instruments. */
export const createAssessor = (settings: AssessorOptions = {}): Assessor => {
  const withDefaults = (input: unknown): unknown =>
    settings.defaults === undefined || input === null || typeof input !== 'object'
      ? input
      : { ...settings.defaults, ...Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) }
  const run = (parsed: Case, options: AssessOptions, merged: readonly Note[]): Assessment => {
    const profile = options.profile ?? settings.profile ?? defaultProfile
    const packs = options.packs ?? settings.packs ?? allPacks
    const instruments = settings.instruments ?? {}
    const dutyOptions = settings.duties ?? {}
    const once = (changed: Case): Assessment => assessOnce(changed, profile, packs, instruments, dutyOptions)
    const alone = once(parsed)
    const first = merged.length === 0 ? alone : { ...alone, notes: [...alone.notes, ...merged] }
    const other =
      settings.shadow === undefined ? undefined : assessOnce(parsed, settings.shadow, packs, instruments, dutyOptions)
    const result: Assessment =
      other === undefined
        ? first
        : {
            ...first,
            shadow: {
              profile: other.audit.profile,
              score: other.score,
              band: other.band,
              decision: other.decision,
              difference: diffAssessments(first, other),
            },
          }
    lazily(result, 'counterfactuals', () => {
      const outcome = (assessment: Assessment) => ({
        score: assessment.score,
        band: assessment.band,
        decision: assessment.decision,
        codes: assessment.reasons.filter((reason) => reason.axis !== 'exposure').map((reason) => reason.code),
      })
      return counterfactualsOf(parsed, outcome(result), (changed) => outcome(once(changed)))
    })
    lazily(result, 'recheckAt', () => recheckAtOf(parsed, result, (asOf) => once({ ...parsed, asOf })))
    if (options.digest ?? settings.digest ?? false) {
      const inputDigest = sha256Hex(canonicalJson(parsed))
      const resultDigest = sha256Hex(canonicalJson({ ...result, audit: { ...result.audit, inputDigest } }))
      return { ...result, audit: { ...result.audit, inputDigest, resultDigest } }
    }
    return result
  }
  return {
    assess: (input, options = {}) => run(parseCase(withDefaults(input)), options, mergeNotes(input)),
    safeAssess: (input, options = {}) => {
      const parsed = tryParseCase(withDefaults(input))
      return parsed.ok
        ? { ok: true, assessment: run(parsed.case, options, mergeNotes(input)) }
        : { ok: false, issues: parsed.issues }
    },
  }
}

const standard = createAssessor()

/** Assesses a case with the shipped policy and all shipped packs. See `Assessor.assess`. */
export const assess: Assessor['assess'] = standard.assess
/** See `Assessor.safeAssess`. */
export const safeAssess: Assessor['safeAssess'] = standard.safeAssess

import { Assessing, type Setting } from './assessing'
import { assessmentView, sameCase } from './assessment-view'
import { canonicalJson, sha256Hex } from './canonical'
import { clean } from './case/clean'
import { mergeNotes } from './case/merge'
import { parseWithDefaults, tryParseCase } from './case/parse'
import type { Case, CaseInput } from './case/schema'
import { diffAssessments } from './diff'
import type { DutyOptions } from './duties/obligations'
import type { Issue } from './errors'
import type { Instruments } from './facts'
import { allPacks } from './jurisdictions/all'
import type { JurisdictionPack } from './jurisdictions/types'
import type { Profile } from './score/profile'
import { defaultProfile } from './score/profiles/default'
import type { Assessment, Note } from './types'

export interface AssessOptions {
  /** The policy; the default profile where absent. */
  readonly profile?: Profile
  /** Whose law is known; all shipped packs where absent. The case says whose law applies. */
  readonly packs?: readonly JurisdictionPack[]
  /** Adds SHA-256 digests of the input and the result over canonical JSON (RFC 8785). */
  readonly digest?: boolean
}

export interface AssessorOptions extends AssessOptions {
  /**
   * What every case of this provider shares, such as `service` and `jurisdictions`. The case wins, field by field; a list of the case
   * stands for the whole list. Read once, when the assessor is made.
   */
  readonly defaults?: Partial<CaseInput>
  /** A second policy, run beside the first: its result stands in `shadow` and decides nothing. */
  readonly shadow?: Profile
  /** Days that are no business days, own categories and own targets, for the duties. */
  readonly duties?: DutyOptions
  /** Fuller instruments, such as telephone judgement with full metadata from `redflag/phone`. */
  readonly instruments?: Instruments
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
  // Copied once: whatever becomes of it later, the same case keeps giving the same bytes.
  const defaults = settings.defaults === undefined ? undefined : clean(settings.defaults)
  const instruments = settings.instruments ?? {}
  const duties = settings.duties ?? {}
  const view = (parsed: Case, setting: Setting, merged: readonly Note[]): Assessment =>
    assessmentView(new Assessing(parsed, setting), (changed) => new Assessing(changed, setting), merged)
  const run = (parsed: Case, options: AssessOptions, merged: readonly Note[]): Assessment => {
    const packs = options.packs ?? settings.packs ?? allPacks
    const profile = options.profile ?? settings.profile ?? defaultProfile
    const first = view(parsed, { profile, packs, instruments, duties }, merged)
    const other =
      settings.shadow === undefined
        ? null
        : view(parsed, { profile: settings.shadow, packs, instruments, duties }, merged)
    const result: Assessment =
      other === null
        ? first
        : sameCase(first, {
            ...first,
            shadow: {
              profile: other.audit.profile,
              score: other.score,
              band: other.band,
              decision: other.decision,
              difference: diffAssessments(first, other),
            },
          })
    if (options.digest ?? settings.digest ?? false) {
      const inputDigest = sha256Hex(canonicalJson(parsed))
      const resultDigest = sha256Hex(canonicalJson({ ...result, audit: { ...result.audit, inputDigest } }))
      return sameCase(first, { ...result, audit: { ...result.audit, inputDigest, resultDigest } })
    }
    return result
  }
  return {
    assess: (input, options = {}) => run(parseWithDefaults(input, defaults), options, mergeNotes(input)),
    safeAssess: (input, options = {}) => {
      const parsed = tryParseCase(input, defaults)
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

import { actionsOf } from './advice/actions'
import { type DecisionResult, decide } from './advice/decision'
import { discretionOf } from './advice/discretion'
import { pageTruncated } from './case/parse'
import type { Case } from './case/schema'
import { dutyViewOf } from './duties/from-facts'
import { gapsOf } from './duties/gaps'
import { type DutyOptions, dutiesOf } from './duties/obligations'
import { Facts, type Instruments } from './facts'
import type { JurisdictionPack } from './jurisdictions/types'
import { type Combined, combine } from './score/combine'
import { coverageOf } from './score/coverage'
import { bandOf, hundredths, scoreOf } from './score/curve'
import type { Profile } from './score/profile'
import { en } from './sentences/en'
import { engine } from './sentences/engine'
import { fill } from './sentences/fill'
import { SIGNALS } from './signals/registry'
import { type Run, runSignal, runSignals } from './signals/run'
import { basisOf } from './signals/sources'
import type { Assessment, Note, OverrideResult, Reason } from './types'

/** All that one assessment rests on beside the case. */
export interface Setting {
  readonly profile: Profile
  readonly packs: readonly JurisdictionPack[]
  readonly instruments: Instruments
  readonly duties: DutyOptions
}

const internal = (code: string): string => en[code as keyof typeof en]?.internal ?? engine[code] ?? code
const customer = (code: string): string | null => en[code as keyof typeof en]?.customer ?? null

const sentence = (code: string, holes: Readonly<Record<string, string | number>>): string => fill(internal(code), holes)

/** An absence points at its nearest present parent. */
const nearestPresent = (input: Case, pointer: string): string => {
  let current: unknown = input
  for (let from = 0; from < pointer.length; ) {
    const slash = pointer.indexOf('/', from + 1)
    const end = slash < 0 ? pointer.length : slash
    const part = pointer.slice(from + 1, end)
    if (current === null || typeof current !== 'object' || !(part in current)) return pointer.slice(0, from)
    current = (current as Readonly<Record<string, unknown>>)[part]
    from = end
  }
  return pointer
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

const NO_SUPPRESSION: ReadonlySet<string> = new Set()

const suppressedIn = (facts: Facts): ReadonlySet<string> => {
  if (facts.overrides.length === 0) return NO_SUPPRESSION
  const ids = new Set<string>()
  for (const item of facts.overrides)
    if (item.state === 'applied' && 'suppress' in item.override.effect) ids.add(item.override.effect.suppress)
  return ids
}

/**
 * One case under one policy, worked out as far as somebody asks. The signals and the score are there at once; what rests on
 * them (the law, the decision, the words, the advice) is computed at the first look and kept. A parsed case is frozen, so
 * when that look happens changes nothing.
 */
export class Assessing {
  readonly input: Case
  readonly setting: Setting
  readonly facts: Facts
  readonly runs: readonly Run[]
  readonly combined: Combined
  readonly score: number
  private heldCoverage: number | undefined = undefined
  private heldLaw: ReturnType<typeof dutiesOf> | undefined = undefined
  private heldDecision: DecisionResult | undefined = undefined
  private heldGaps: Assessment['gaps'] | undefined = undefined
  private heldActions: Assessment['actions'] | undefined = undefined

  constructor(input: Case, setting: Setting) {
    this.input = input
    this.setting = setting
    this.facts = new Facts(input, setting.instruments)
    this.runs = runSignals(SIGNALS, this.facts, suppressedIn(this.facts))
    this.combined = combine(this.runs, setting.profile)
    this.score = scoreOf(this.combined.totalCents / 100, setting.profile.scale.value)
  }

  get points(): Assessment['points'] {
    return { base: this.combined.baseCents / 100, total: this.combined.totalCents / 100 }
  }

  get band(): Assessment['band'] {
    return bandOf(this.score, this.setting.profile.bands)
  }

  get axes(): Assessment['axes'] {
    const { profile } = this.setting
    const { baseCents, axisCents } = this.combined
    const axis = (base: number, cents: number) => {
      const score = scoreOf((base + cents) / 100, profile.scale.value)
      return { score, band: bandOf(score, profile.bands) }
    }
    return {
      anonymity: axis(baseCents, axisCents.anonymity),
      abuse: axis(baseCents, axisCents.abuse),
      exposure: axis(hundredths(profile.exposureBase.value), axisCents.exposure),
    }
  }

  get identity(): Assessment['identity'] {
    const { level, disclosureReady, missing } = this.facts.identity
    return { level, disclosureReady, missing }
  }

  get knowledge(): Assessment['knowledge'] {
    const { state, since, domains, timeline } = this.facts.knowledge
    return { state, since, domains, timeline }
  }

  get coverage(): number {
    this.heldCoverage ??= coverageOf(this.runs, this.setting.profile)
    return this.heldCoverage
  }

  private get law(): ReturnType<typeof dutiesOf> {
    this.heldLaw ??= dutiesOf(
      dutyViewOf(this.facts, this.input.jurisdictions ?? []),
      this.setting.packs,
      this.setting.duties,
    )
    return this.heldLaw
  }

  get classification(): Assessment['classification'] {
    return this.law.classifications.flatMap((item) => item.categories)
  }

  get duties(): Assessment['duties'] {
    return this.law.duties
  }

  private get decided(): DecisionResult {
    this.heldDecision ??= decide({
      facts: this.facts,
      combined: this.combined,
      coverage: this.coverage,
      law: this.law,
      profile: this.setting.profile,
      sentence,
    })
    return this.heldDecision
  }

  get decision(): Assessment['decision'] {
    return this.decided.decision
  }

  get brakes(): Assessment['brakes'] {
    return this.decided.brakes
  }

  get needsHuman(): boolean {
    return this.decision === 'review' || this.decision === 'decline' || this.actions.some((action) => action.needsHuman)
  }

  get gaps(): Assessment['gaps'] {
    this.heldGaps ??= gapsOf(this.facts)
    return this.heldGaps
  }

  get actions(): Assessment['actions'] {
    this.heldActions ??= actionsOf(this.facts, this.decided, this.law, this.gaps)
    return this.heldActions
  }

  get reasons(): Assessment['reasons'] {
    const silent = discretionOf(this.facts).silent
    return this.combined.scored.map((item): Reason => {
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
          pointer: nearestPresent(this.input, found.pointer),
          value: found.value,
        })),
        basis: basisOf(item.run.signal.basis),
      }
    })
  }

  get signals(): Assessment['signals'] {
    return this.runs.map((run) => ({ id: run.signal.id, outcome: run.outcome, missing: run.missing }))
  }

  get notes(): Assessment['notes'] {
    return [...notesOf(this.input, this.setting.packs, this.facts), ...this.law.notes]
  }

  get overrides(): Assessment['overrides'] {
    const suppressions = this.facts.overrides.flatMap((item): OverrideResult[] => {
      if (!('suppress' in item.override.effect)) return []
      const id = item.override.effect.suppress
      const signal = SIGNALS.find((candidate) => candidate.id === id)
      if (item.state !== 'applied' || signal === undefined)
        return [{ pointer: item.pointer, state: item.state, before: null, after: null }]
      const before = runSignal(signal, this.facts, false).outcome
      return [{ pointer: item.pointer, state: 'applied', before, after: 'unknown' }]
    })
    const index = (result: OverrideResult): number => Number(result.pointer.slice('/overrides/'.length))
    return [...this.decided.overrides, ...suppressions].sort((a, b) => index(a) - index(b))
  }
}

import type { ActionKind } from './case/action-kinds'
import type { Decision } from './case/decisions'
import type { Lane } from './case/lanes'
import type { Role } from './case/service'
import type { AssessmentDifference } from './diff'

export type { ActionKind, Decision, Lane }

export type Band = 'low' | 'guarded' | 'elevated' | 'high' | 'severe'
export type Axis = 'anonymity' | 'abuse' | 'exposure'
export type Outcome = 'hit' | 'clear' | 'unknown' | 'not_applicable' | 'failed'
export type IdentityLevel =
  | 'none'
  | 'self_asserted'
  | 'contact_verified'
  | 'document_checked'
  | 'person_matched'
  | 'in_person_or_eid'
export type KnowledgeState = 'none' | 'constructive' | 'notified' | 'repeatedly_notified' | 'adjudicated'
/** How sure we are of what a source says: text read, quoted words read, secondary source, general knowledge. */
export type Grade = 'R' | 'RQ' | 'S' | 'K'
export type Finality = 'final' | 'appealable' | 'stayed' | 'proposal'

/** A source that a statement rests on. `reviewedAt` is the day on which we last looked. */
export interface Basis {
  readonly id: string
  readonly citation: string
  readonly url: string
  readonly grade: Grade
  readonly finality: Finality
  readonly reviewedAt: string
}

/** A place in the case (RFC 6901) and what stands there; personal values are masked. */
export interface Evidence {
  readonly pointer: string
  readonly value: string | number | boolean | null
}

export interface Reason {
  readonly code: string
  readonly signal: string
  readonly axis: Axis
  readonly family: string
  readonly points: number
  readonly message: string
  readonly customerMessage: string | null
  readonly evidence: readonly Evidence[]
  readonly basis: readonly Basis[]
}

export interface TimelineEntry {
  readonly at: string
  readonly event: string
  readonly pointer: string
  readonly state: KnowledgeState
}

export interface DomainKnowledge {
  readonly name: string
  readonly state: KnowledgeState
  readonly since: string | null
  readonly via: string | null
}

export interface Gap {
  readonly id: string
  readonly finding: string
  readonly reportedAs: 'finding' | 'circumstance' | 'one_account'
  readonly state: 'present' | 'absent' | 'unknown'
  readonly shownBy: readonly string[]
  readonly closedBy: readonly string[]
  readonly basis: readonly Basis[]
}

export interface Duty {
  readonly id: string
  readonly jurisdiction: string
  readonly lane: Lane | null
  readonly role: string | null
  readonly trigger: string
  readonly startsAt: string
  readonly notBefore: string | null
  readonly dueAt: string | null
  readonly metAt: string | null
  readonly overdue: boolean
  readonly standard: string | null
  readonly kind: 'statute' | 'court_order' | 'court_benchmark' | 'undertaking' | 'policy'
  readonly nature: 'obligation' | 'condition_of_immunity' | 'standard_of_care'
  readonly action: ActionKind
  /** Other steps that would meet it, besides harder ones of the same sort. */
  readonly metBy?: readonly ActionKind[]
  readonly territory: readonly string[]
  /** The names that it is about; empty: the account. */
  readonly domains?: readonly string[]
  readonly basis: readonly Basis[]
}

export interface RecommendedAction {
  readonly id: string
  readonly kind: ActionKind
  /** 1 is the most urgent. */
  readonly priority: number
  readonly dueAt: string | null
  readonly domains: readonly string[]
  readonly territory: readonly string[]
  /** Duties, notices, orders, appeals, parts of the case; `beyond:` and a step: the provider cannot do that narrower one. */
  readonly because: readonly string[]
  readonly undo: string | null
  readonly needsHuman: boolean
}

/** One operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

export interface Counterfactual {
  readonly change: readonly PatchOperation[]
  readonly removes: readonly string[]
  readonly score: number
  readonly band: Band
  readonly decision: Decision
}

export interface Brake {
  readonly code: string
  readonly message: string
  readonly effect: string
}

export interface Note {
  readonly code: string
  readonly pointer: string
  readonly message: string
}

export interface OverrideResult {
  readonly pointer: string
  readonly state: 'applied' | 'expired' | 'future'
  readonly before: string | null
  readonly after: string | null
}

export interface AxisScore {
  readonly score: number
  readonly band: Band
}

export interface SignalResult {
  readonly id: string
  readonly outcome: Outcome
  readonly missing: readonly string[]
}

/** What a law takes the service for, and why. */
export interface ServiceCategory {
  readonly law: string
  readonly category: string
  /** The role it rests on; null where the provider declared the category itself. */
  readonly role: Role | null
  readonly because: string
  readonly basis: readonly Basis[]
}

export interface Assessment {
  readonly schemaVersion: '1'
  readonly caseId: string
  readonly asOf: string
  readonly recheckAt: string | null
  /** 0..100, higher is worse. An ordering by expert judgement, not a probability. */
  readonly score: number
  readonly points: { readonly base: number; readonly total: number }
  readonly band: Band
  readonly decision: Decision
  readonly needsHuman: boolean
  readonly axes: { readonly anonymity: AxisScore; readonly abuse: AxisScore; readonly exposure: AxisScore }
  readonly identity: {
    readonly level: IdentityLevel | null
    readonly disclosureReady: boolean | null
    readonly missing: readonly string[]
  }
  readonly knowledge: {
    readonly state: KnowledgeState
    readonly since: string | null
    readonly domains: readonly DomainKnowledge[]
    readonly timeline: readonly TimelineEntry[]
  }
  readonly reasons: readonly Reason[]
  readonly signals: readonly SignalResult[]
  readonly coverage: number
  /** What each law in question takes the service for, by its roles and features, and why. */
  readonly classification: readonly ServiceCategory[]
  readonly gaps: readonly Gap[]
  readonly duties: readonly Duty[]
  readonly actions: readonly RecommendedAction[]
  readonly counterfactuals: readonly Counterfactual[]
  readonly brakes: readonly Brake[]
  readonly notes: readonly Note[]
  readonly overrides: readonly OverrideResult[]
  /** Only where a second policy ran beside the first. */
  readonly shadow?: {
    readonly profile: { readonly id: string; readonly version: string }
    readonly score: number
    readonly band: Band
    readonly decision: Decision
    readonly difference: AssessmentDifference
  }
  readonly audit: {
    readonly engine: string
    readonly profile: { readonly id: string; readonly version: string }
    readonly packs: readonly string[]
    readonly inputDigest: string | null
    readonly resultDigest: string | null
  }
}

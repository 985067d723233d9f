export { type AssessOptions, type Assessor, type AssessorOptions, assess, createAssessor, safeAssess } from './assess'
export { assessmentSchema } from './assessment-schema'
export {
  ACTION_KINDS,
  type ActionKind,
  type Case,
  type CaseFragment,
  type CaseInput,
  caseSchema,
  DECISIONS,
  type Decision,
  LANES,
  type Lane,
  mergeFragments,
  mergeNotes,
  parseCase,
} from './case'
export { type AssessmentDifference, diffAssessments } from './diff'
export { nextDuties } from './duties/deadlines'
export { type Issue, RedflagError } from './errors'
export type { Instruments } from './facts'
export type { JurisdictionPack } from './jurisdictions/types'
export { applyPatch } from './patch'
export { type PlanOptions, planVerification, type VerificationPlan, type VerificationWay } from './plan-verification'
export type { Profile } from './score/profile'
export { SIGNALS } from './signals/registry'
export type * from './types'
export { VERSION } from './version'

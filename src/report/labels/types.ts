import type { ActionKind, Decision } from '../../case'
import type { Assessment, Axis, Band, Duty, Gap, Grade, IdentityLevel, KnowledgeState, Outcome } from '../../types'

/** How a report says what an assessment says in codes. Every code in every language: a missing one does not compile. */
export interface Labels {
  readonly language: string
  readonly title: string
  readonly customerTitle: string
  readonly decision: Readonly<Record<Decision, string>>
  readonly customerDecision: Readonly<Record<Decision, string>>
  readonly band: Readonly<Record<Band, string>>
  readonly axis: Readonly<Record<Axis, string>>
  readonly level: Readonly<Record<IdentityLevel, string>>
  readonly knowledge: Readonly<Record<KnowledgeState, string>>
  readonly gapState: Readonly<Record<Gap['state'], string>>
  readonly reportedAs: Readonly<Record<Gap['reportedAs'], string>>
  readonly dutyKind: Readonly<Record<Duty['kind'], string>>
  readonly nature: Readonly<Record<Duty['nature'], string>>
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly override: Readonly<Record<Assessment['overrides'][number]['state'], string>>
  readonly grade: Readonly<Record<Grade, string>>
  readonly action: Readonly<Record<ActionKind, string>>
  readonly words: Readonly<Record<Word, string>>
}

/** Headings, column names and short phrases. */
export type Word = (typeof WORDS)[number]

export const WORDS = [
  'summary',
  'case',
  'asOf',
  'recheckAt',
  'score',
  'scoreMeaning',
  'decisionWord',
  'needsHuman',
  'coverage',
  'identityWord',
  'disclosureReady',
  'missing',
  'axes',
  'reasons',
  'points',
  'base',
  'total',
  'evidence',
  'sources',
  'message',
  'brakes',
  'knowledgeWord',
  'since',
  'via',
  'domain',
  'domains',
  'event',
  'state',
  'when',
  'gaps',
  'gapsMeaning',
  'finding',
  'reported',
  'closedBy',
  'duties',
  'duty',
  'action',
  'actions',
  'due',
  'met',
  'overdue',
  'standard',
  'trigger',
  'kind',
  'priority',
  'because',
  'undo',
  'territory',
  'counterfactuals',
  'counterfactualsMeaning',
  'change',
  'family',
  'familyMeaning',
  'signals',
  'notes',
  'overrides',
  'audit',
  'engine',
  'profile',
  'packs',
  'inputDigest',
  'resultDigest',
  'none',
  'unknown',
  'yes',
  'no',
  'more',
  'timeline',
  'starts',
  'whatWeSaw',
  'whatYouCanDo',
  'nothingToTell',
  'customerClosing',
  'legend',
] as const

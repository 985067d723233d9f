import type { CaseInput } from '../case'
import { refuse } from '../errors'

/** A case of the past and what it turned out to be. */
export interface CaseOutcome {
  readonly case: CaseInput
  readonly outcome: 'abusive' | 'legitimate'
  /** Whatever the provider wants compared: plan, region of the data centre, channel. Never used for scoring. */
  readonly segment?: string
  readonly lane?: string
}

export type Outcomes = Iterable<CaseOutcome> | AsyncIterable<CaseOutcome>

export const checkOutcome = (item: CaseOutcome, index: number): void => {
  if (item === null || typeof item !== 'object' || item.case === undefined)
    throw refuse('BAD_OUTCOME', `/${index}/case`, 'expected a case with its outcome')
  if (item.outcome !== 'abusive' && item.outcome !== 'legitimate')
    throw refuse('BAD_OUTCOME', `/${index}/outcome`, 'expected "abusive" or "legitimate"')
}

import { RedflagError } from '../errors'
import type { AccountAssessment, StorableAssessment } from '../store/assessments'

/** One account's case, read by the caller; `input` goes to the scorer as it is. */
export interface AccountCase {
  readonly account: string
  readonly input: unknown
}

export type Scorer = (input: unknown) => StorableAssessment

export interface ChunkResult {
  readonly results: readonly AccountAssessment[]
  /** Accounts that could not be scored, each with a code and never with what was in the case. */
  readonly failures: readonly { readonly account: string; readonly code: string }[]
  readonly summary: Readonly<Record<string, number>>
}

/** Scores a chunk of cases: pure, one bad case never stops the others. `summary` counts decisions and bands. */
export const scoreChunk = (cases: readonly AccountCase[], scorer: Scorer): ChunkResult => {
  const results: AccountAssessment[] = []
  const failures: { account: string; code: string }[] = []
  const summary: Record<string, number> = {}
  const count = (key: string): void => {
    summary[key] = (summary[key] ?? 0) + 1
  }
  for (const { account, input } of cases) {
    try {
      const assessment = scorer(input)
      results.push({ account, assessment })
      count(`decision:${assessment.decision}`)
      count(`band:${assessment.band}`)
    } catch (error) {
      const code = error instanceof RedflagError ? error.code : 'SCORER_THREW'
      failures.push({ account, code })
      count(`failed:${code}`)
    }
  }
  return { results, failures, summary }
}

import { assessmentSchema } from '../assessment-schema'
import type { Case } from '../case'
import type { Assessment } from '../types'
import { UsageError } from './errors'

const looksAssessed = (value: unknown): boolean => typeof value === 'object' && value !== null && 'caseId' in value

const asCase = async (value: unknown): Promise<Case> => (await import('../case')).parseCase(value)

/** What a report is made of: the assessment, and the case where it was handed in. */
export interface Reported {
  readonly assessment: Assessment
  readonly case: Case | undefined
}

/** An assessment that was made earlier, with its case where `input` is given; or a case and the assessment of it. */
export const asReported = async (value: unknown, input?: unknown): Promise<Reported> => {
  if (!looksAssessed(value)) {
    const parsed = await asCase(value)
    const { assess } = await import('../assess')
    return { assessment: assess(parsed), case: parsed }
  }
  const parsed = assessmentSchema.safeParse(value)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    throw new UsageError(
      `This is not an assessment: /${first?.path.join('/') ?? ''} is not as it should be.`,
      'Make it with redflag assess FILE --json.',
    )
  }
  if (input === undefined) return { assessment: parsed.data, case: undefined }
  const given = await asCase(input)
  if (given.id !== parsed.data.caseId)
    throw new UsageError(
      'The case is not the one that was assessed: its id is another.',
      'Give the case of the assessment.',
    )
  return { assessment: parsed.data, case: given }
}

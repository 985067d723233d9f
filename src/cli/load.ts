import { assessmentSchema } from '../assessment-schema'
import type { Assessment } from '../types'
import { UsageError } from './errors'

const looksAssessed = (value: unknown): boolean => typeof value === 'object' && value !== null && 'caseId' in value

/** An assessment that was made earlier, or the one of a case. */
export const asAssessment = async (value: unknown): Promise<Assessment> => {
  if (looksAssessed(value)) {
    const parsed = assessmentSchema.safeParse(value)
    if (parsed.success) return parsed.data
    const first = parsed.error.issues[0]
    throw new UsageError(
      `This is not an assessment: /${first?.path.join('/') ?? ''} is not as it should be.`,
      'Make it with redflag assess FILE --json.',
    )
  }
  const { assess } = await import('../assess')
  const { parseCase } = await import('../case')
  return assess(parseCase(value))
}

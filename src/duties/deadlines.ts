import type { Assessment, Duty } from '../types'

export interface NextDuty {
  readonly caseId: string
  readonly duty: Duty
}

/**
 * What is due next across a whole customer base: open duties, fixed dates first and the soonest of them first, then those that
 * have only a standard, by when they began. Policy comes last.
 */
export const nextDuties = (assessments: Iterable<Assessment>): readonly NextDuty[] => {
  const open: NextDuty[] = []
  for (const assessment of assessments)
    for (const duty of assessment.duties) if (duty.metAt === null) open.push({ caseId: assessment.caseId, duty })
  const key = ({ duty }: NextDuty): number => (duty.kind === 'policy' ? 2 : duty.dueAt === null ? 1 : 0)
  return open.sort(
    (a, b) =>
      key(a) - key(b) ||
      Date.parse(a.duty.dueAt ?? a.duty.startsAt) - Date.parse(b.duty.dueAt ?? b.duty.startsAt) ||
      (a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : a.duty.id < b.duty.id ? -1 : 1),
  )
}

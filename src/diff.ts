import type { Assessment, Decision } from './types'

export interface AssessmentDifference {
  readonly score: { readonly before: number; readonly after: number; readonly change: number }
  readonly decision: { readonly before: Decision; readonly after: Decision } | null
  readonly identityLevel: { readonly before: string | null; readonly after: string | null } | null
  readonly knowledge: { readonly before: string; readonly after: string } | null
  /** Reasons that came, went, or weigh otherwise, the heaviest change first. */
  readonly reasons: readonly { readonly code: string; readonly before: number | null; readonly after: number | null }[]
  readonly gaps: readonly { readonly id: string; readonly before: string; readonly after: string }[]
  readonly duties: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly nowOverdue: readonly string[]
    readonly nowMet: readonly string[]
  }
  readonly actions: { readonly added: readonly string[]; readonly removed: readonly string[] }
}

const without = (a: readonly string[], b: readonly string[]): string[] => a.filter((item) => !b.includes(item)).sort()

const moved = <T>(before: T, after: T): { before: T; after: T } | null => (before === after ? null : { before, after })

/** What changed between two assessments, usually of one account at two times or under two policies. */
export const diffAssessments = (a: Assessment, b: Assessment): AssessmentDifference => {
  const points = (assessment: Assessment): Map<string, number> => {
    const found = new Map<string, number>()
    for (const reason of assessment.reasons) found.set(reason.code, (found.get(reason.code) ?? 0) + reason.points)
    return found
  }
  const before = points(a)
  const after = points(b)
  const weight = (item: { before: number | null; after: number | null }): number =>
    Math.abs((item.after ?? 0) - (item.before ?? 0))
  const reasons = [...new Set([...before.keys(), ...after.keys()])]
    .map((code) => ({ code, before: before.get(code) ?? null, after: after.get(code) ?? null }))
    .filter((item) => item.before !== item.after)
    .sort((x, y) => weight(y) - weight(x) || (x.code < y.code ? -1 : 1))
  const duty = (assessment: Assessment, keep: (item: Assessment['duties'][number]) => boolean): string[] =>
    assessment.duties.filter(keep).map((item) => item.id)
  const all = (): boolean => true
  return {
    score: { before: a.score, after: b.score, change: Math.round((b.score - a.score) * 100) / 100 },
    decision: moved(a.decision, b.decision),
    identityLevel: moved<string | null>(a.identity.level, b.identity.level),
    knowledge: moved<string>(a.knowledge.state, b.knowledge.state),
    reasons,
    gaps: a.gaps.flatMap((gap) => {
      const now = b.gaps.find((item) => item.id === gap.id)
      return now === undefined || now.state === gap.state ? [] : [{ id: gap.id, before: gap.state, after: now.state }]
    }),
    duties: {
      added: without(duty(b, all), duty(a, all)),
      removed: without(duty(a, all), duty(b, all)),
      nowOverdue: without(
        duty(b, (item) => item.overdue),
        duty(a, (item) => item.overdue),
      ),
      nowMet: without(
        duty(b, (item) => item.metAt !== null),
        duty(a, (item) => item.metAt !== null),
      ),
    },
    actions: {
      added: without(
        b.actions.map((item) => item.id),
        a.actions.map((item) => item.id),
      ),
      removed: without(
        a.actions.map((item) => item.id),
        b.actions.map((item) => item.id),
      ),
    },
  }
}

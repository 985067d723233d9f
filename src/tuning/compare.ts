import { createAssessor } from '../assess'
import { type CaseInput, type Decision, decisionRank } from '../case'
import type { Profile } from '../score/profile'

export interface Move {
  readonly caseId: string
  readonly from: Decision
  readonly to: Decision
  readonly score: { readonly live: number; readonly candidate: number }
  /** Signals whose points differ, the largest difference first. */
  readonly because: readonly { readonly signal: string; readonly live: number; readonly candidate: number }[]
}

export interface ProfileComparison {
  readonly live: { readonly id: string; readonly version: string }
  readonly candidate: { readonly id: string; readonly version: string }
  readonly cases: number
  readonly harder: number
  readonly milder: number
  readonly same: number
  /** From each decision to each: how many. */
  readonly matrix: Readonly<Record<string, number>>
  /** The first `limit` that move, hardest change first within what was seen. */
  readonly moves: readonly Move[]
  readonly signals: readonly { readonly signal: string; readonly moved: number }[]
}

/** Who would move, where and because of which signals, if the candidate went live. */
export const compareProfiles = async (
  cases: Iterable<CaseInput> | AsyncIterable<CaseInput>,
  live: Profile,
  candidate: Profile,
  options: { readonly limit?: number } = {},
): Promise<ProfileComparison> => {
  const a = createAssessor({ profile: live })
  const b = createAssessor({ profile: candidate })
  const limit = options.limit ?? 100
  const matrix: Record<string, number> = {}
  const moves: Move[] = []
  const signals = new Map<string, number>()
  let count = 0
  let harder = 0
  let milder = 0
  for await (const input of cases) {
    const x = a.safeAssess(input)
    const y = b.safeAssess(input)
    if (!x.ok || !y.ok) continue
    count += 1
    const from = x.assessment.decision
    const to = y.assessment.decision
    const key = `${from} -> ${to}`
    matrix[key] = (matrix[key] ?? 0) + 1
    if (from === to) continue
    if (decisionRank(to) > decisionRank(from)) harder += 1
    else milder += 1
    const before = new Map(x.assessment.reasons.map((reason) => [reason.signal, reason.points]))
    const after = new Map(y.assessment.reasons.map((reason) => [reason.signal, reason.points]))
    const because = [...new Set([...before.keys(), ...after.keys()])]
      .map((signal) => ({ signal, live: before.get(signal) ?? 0, candidate: after.get(signal) ?? 0 }))
      .filter((item) => item.live !== item.candidate)
      .sort((p, q) => Math.abs(q.candidate - q.live) - Math.abs(p.candidate - p.live) || (p.signal < q.signal ? -1 : 1))
    for (const item of because) signals.set(item.signal, (signals.get(item.signal) ?? 0) + 1)
    moves.push({
      caseId: x.assessment.caseId,
      from,
      to,
      score: { live: x.assessment.score, candidate: y.assessment.score },
      because,
    })
    if (moves.length > limit * 2) moves.sort(byJump).splice(limit)
  }
  return {
    live: { id: live.id, version: live.version },
    candidate: { id: candidate.id, version: candidate.version },
    cases: count,
    harder,
    milder,
    same: count - harder - milder,
    matrix,
    moves: moves.sort(byJump).slice(0, limit),
    signals: [...signals]
      .map(([signal, moved]) => ({ signal, moved }))
      .sort((p, q) => q.moved - p.moved || (p.signal < q.signal ? -1 : 1)),
  }
}

const byJump = (a: Move, b: Move): number =>
  Math.abs(decisionRank(b.to) - decisionRank(b.from)) - Math.abs(decisionRank(a.to) - decisionRank(a.from)) ||
  (a.caseId < b.caseId ? -1 : 1)

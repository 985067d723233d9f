import { createAssessor } from '../assess'
import type { CaseInput } from '../case'
import type { Profile } from '../score/profile'
import { defaultProfile } from '../score/profiles/default'
import { psi } from './metrics'

export interface Drift {
  readonly before: number
  readonly after: number
  /** Population stability index of the score over ten bins. Below 0.1 steady, above 0.25 another population (a convention). */
  readonly score: number
  readonly signals: readonly {
    readonly id: string
    readonly before: number
    readonly after: number
    readonly psi: number
  }[]
}

/** How much the customers of two periods differ, for the score and for each signal. */
export const driftOf = async (
  before: Iterable<CaseInput> | AsyncIterable<CaseInput>,
  after: Iterable<CaseInput> | AsyncIterable<CaseInput>,
  profile: Profile = defaultProfile,
): Promise<Drift> => {
  const assessor = createAssessor({ profile })
  const read = async (cases: Iterable<CaseInput> | AsyncIterable<CaseInput>) => {
    const bins = Array.from({ length: 10 }, () => 0)
    const hits = new Map<string, number>()
    let count = 0
    for await (const input of cases) {
      const result = assessor.safeAssess(input)
      if (!result.ok) continue
      count += 1
      const bin = Math.min(9, Math.floor(result.assessment.score / 10))
      bins[bin] = (bins[bin] ?? 0) + 1
      for (const signal of result.assessment.signals)
        hits.set(signal.id, (hits.get(signal.id) ?? 0) + (signal.outcome === 'hit' ? 1 : 0))
    }
    return { bins, hits, count }
  }
  const a = await read(before)
  const b = await read(after)
  return {
    before: a.count,
    after: b.count,
    score: psi(a.bins, b.bins),
    signals: [...a.hits.keys()]
      .map((id) => {
        const x = a.hits.get(id) ?? 0
        const y = b.hits.get(id) ?? 0
        return {
          id,
          before: x / Math.max(1, a.count),
          after: y / Math.max(1, b.count),
          psi: psi([x, a.count - x], [y, b.count - y]),
        }
      })
      .sort((p, q) => q.psi - p.psi || (p.id < q.id ? -1 : 1)),
  }
}

import type { Run } from '../signals/run'
import { pointTable } from './points'
import type { Profile } from './profile'

/**
 * How much of what could be known is known: full points of signals that were hit or clear over those that apply. 0..1.
 * Takes what `runSignals` gave for the whole registry, in its order.
 */
export const coverageOf = (runs: readonly Run[], profile: Profile): number => {
  const { cents } = pointTable(profile)
  let known = 0
  let asked = 0
  for (let n = 0; n < runs.length; n += 1) {
    const outcome = runs[n]?.outcome
    if (outcome === 'not_applicable') continue
    const points = Math.abs(cents[n] ?? 0)
    asked += points
    if (outcome === 'hit' || outcome === 'clear') known += points
  }
  return asked === 0 ? 0 : Math.round((known / asked) * 1000) / 1000
}

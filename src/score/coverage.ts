import type { Run } from '../signals/run'
import type { Profile } from './profile'

/** How much of what could be known is known: full points of signals that were hit or clear over those that apply. 0..1. */
export const coverageOf = (runs: readonly Run[], profile: Profile): number => {
  let known = 0
  let asked = 0
  for (const run of runs) {
    if (run.signal.maturity !== 'stable' || run.outcome === 'not_applicable') continue
    const points = Math.abs(profile.signals[run.signal.id as keyof Profile['signals']]?.points ?? 0)
    asked += points
    if (run.outcome === 'hit' || run.outcome === 'clear') known += points
  }
  return asked === 0 ? 0 : Math.round((known / asked) * 1000) / 1000
}

import { type Combined, combine } from '../score/combine'
import { hundredths } from '../score/curve'
import type { Profile, Reasoned } from '../score/profile'
import { SIGNALS } from '../signals/registry'
import type { Run } from '../signals/run'

const runOf = (signal: Run['signal'], fired: boolean): Run => ({
  signal,
  outcome: fired ? 'hit' : 'clear',
  missing: [],
  code: fired ? signal.id : null,
  holes: {},
  evidence: [],
})
const FIRED = SIGNALS.map((signal) => runOf(signal, true))
const SILENT = SIGNALS.map((signal) => runOf(signal, false))

/** What a profile makes of signals that fired, by their places in the registry: as the engine adds up, caps, brakes and floors included. */
export const addUp = (fired: readonly number[], profile: Profile): Combined => {
  const now = new Set(fired)
  return combine(
    SIGNALS.map((_, place) => (now.has(place) ? FIRED : SILENT)[place]).filter((run) => run !== undefined),
    profile,
  )
}

/** How many of values, the highest first, reach a threshold. */
const reach = (sorted: readonly number[], threshold: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) >= threshold) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The threshold that as many of `after` reach as `threshold` is reached by of `before`, the nearest to it; where several cases
 * stand at the same points and no threshold parts them, the one whose number is nearest, rather fewer. In hundredths, above zero:
 * what shows no sign never reaches it.
 */
export const sameShare = (before: readonly number[], after: readonly number[], threshold: number): number => {
  const sorted = [...after].sort((a, b) => b - a)
  const wanted = before.filter((value) => value >= threshold).length
  if (reach(sorted, threshold) === wanted) return threshold
  // Above the value at `wanted`, at or below the one before it.
  const above = Math.max(0, sorted[wanted] ?? 0) + 1
  const below = wanted === 0 ? Number.MAX_SAFE_INTEGER : (sorted[wanted - 1] ?? 0)
  if (above <= below) return Math.min(Math.max(threshold, above), below)
  const more = Math.max(1, below)
  return reach(sorted, more) - wanted < wanted - reach(sorted, above) ? more : above
}

const AXES = { stepUp: 'anonymity', review: 'abuse', restrict: 'abuse', decline: 'abuse' } as const

/**
 * The decisions of a profile whose points were changed: each threshold is moved to where as many of the cases reach it as before,
 * so that a decision keeps its meaning while the points under it change. A harder one never needs fewer points than a milder.
 */
export const decisionsFor = (
  fired: readonly (readonly number[])[],
  prior: Profile,
  changed: Profile,
): Profile['decisions'] => {
  const before = fired.map((hits) => addUp(hits, prior).axisCents)
  const after = fired.map((hits) => addUp(hits, changed).axisCents)
  const moved = (name: keyof typeof AXES, least: number): Reasoned<number> => {
    const axis = AXES[name]
    const old = prior.decisions[name]
    const own = before.map((cents) => cents[axis])
    const cents = Math.max(
      least,
      sameShare(
        own,
        after.map((item) => item[axis]),
        hundredths(old.value),
      ),
    )
    if (cents === hundredths(old.value)) return old
    const reached = own.filter((value) => value >= hundredths(old.value)).length
    return {
      value: cents / 100,
      reason: `Moved with the points from ${old.value}, which ${reached} of ${own.length} cases reached. ${old.reason}`,
    }
  }
  const review = moved('review', 1)
  const restrict = moved('restrict', hundredths(review.value))
  const decline = moved('decline', hundredths(restrict.value))
  return { stepUp: moved('stepUp', 1), review, restrict, decline }
}

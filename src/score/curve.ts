import type { Band } from '../types'
import type { Profile } from './profile'

/** Points in hundredths, so that sums are exact. */
export const hundredths = (points: number): number => Math.round(points * 100)

/**
 * Maps points to 0..100 by an algebraic curve. It approaches the ends like 1/x², not like e⁻ˣ, so that cases at the top keep
 * their order after rounding to two decimals.
 */
export const scoreOf = (points: number, scale: number): number => {
  const x = points / scale
  return Math.round(5000 * (1 + x / Math.sqrt(1 + x * x))) / 100
}

export const bandOf = (score: number, bands: Profile['bands']): Band =>
  score >= bands.severe
    ? 'severe'
    : score >= bands.high
      ? 'high'
      : score >= bands.elevated
        ? 'elevated'
        : score >= bands.guarded
          ? 'guarded'
          : 'low'

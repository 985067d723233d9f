/** A seeded generator (mulberry32): the same numbers on every machine, no system randomness. */
export interface Random {
  /** 0 <= x < 1 */
  readonly next: () => number
  readonly chance: (share: number) => boolean
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** Log-normal with this median and 90th percentile. */
  readonly lognormal: (median: number, p90: number) => number
  readonly exponential: (mean: number) => number
}

export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    chance: (share) => next() < share,
    between: (low, high) => low + (high - low) * next(),
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    // The 90th percentile of a standard normal is 1.2816.
    lognormal: (median, p90) => Math.exp(Math.log(median) + (normal() * Math.log(p90 / median)) / 1.2816),
    exponential: (mean) => -Math.log(1 - next()) * mean,
  }
}

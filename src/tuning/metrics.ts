/** One scored case: a higher `score` should mean abuse. `weight` counts it more than once. */
export interface ScoredOutcome {
  readonly score: number
  readonly abusive: boolean
}

export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly of: number
}

/** A share with its 95% Wilson interval. With nothing counted the interval is all of 0..1. */
export const wilson = (hits: number, of: number): Interval => {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1, of }
  const z = 1.959964
  const p = hits / of
  const centre = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of }
}

export interface Ranking {
  /** Area under the ROC curve: how often an abusive case stands above a legitimate one; ties count half. */
  readonly auc: number
  /** 2·AUC − 1. */
  readonly gini: number
  /** Kolmogorov–Smirnov: the largest distance between the two cumulative distributions. */
  readonly ks: number
}

/** Exact over distinct scores, from counts per score, so that streams need not be kept. */
export const rankingOf = (counts: ReadonlyMap<number, readonly [legitimate: number, abusive: number]>): Ranking => {
  const sorted = [...counts].sort((a, b) => a[0] - b[0])
  let legitimate = 0
  let abusive = 0
  for (const [, [l, a]] of sorted) {
    legitimate += l
    abusive += a
  }
  if (legitimate === 0 || abusive === 0) return { auc: Number.NaN, gini: Number.NaN, ks: Number.NaN }
  let below = 0
  let belowAbusive = 0
  let pairs = 0
  let ks = 0
  for (const [, [l, a]] of sorted) {
    pairs += a * (below + l / 2)
    below += l
    belowAbusive += a
    ks = Math.max(ks, Math.abs(below / legitimate - belowAbusive / abusive))
  }
  const auc = pairs / (legitimate * abusive)
  return { auc, gini: 2 * auc - 1, ks }
}

export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly predicted: number
  readonly observed: Interval
}

export interface CalibrationResult {
  readonly bins: readonly CalibrationBin[]
  readonly error: number
  readonly brier: number
  readonly logLoss: number
}

/** Log loss of one prediction; a certainty that was wrong costs much and not everything. */
export const lossOf = (p: number, abusive: boolean): number => {
  const safe = Math.min(1 - 1e-12, Math.max(1e-12, p))
  return abusive ? -Math.log(safe) : -Math.log(1 - safe)
}

/** Predictions met one by one: mean prediction against observed share in ten equal bins, without keeping any of them. */
export class CalibrationTally {
  readonly #bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, hits: 0 }))
  #count = 0
  #brier = 0
  #logLoss = 0

  add(p: number, abusive: boolean): void {
    const bin = this.#bins[Math.min(9, Math.max(0, Math.floor(p * 10)))]
    if (bin === undefined) return
    bin.count += 1
    bin.sum += p
    if (abusive) bin.hits += 1
    this.#count += 1
    this.#brier += (p - (abusive ? 1 : 0)) ** 2
    this.#logLoss += lossOf(p, abusive)
  }
  /** With nothing counted the errors are not numbers. */
  result(): CalibrationResult {
    const total = this.#count
    const mean = (sum: number): number => (total === 0 ? Number.NaN : sum / total)
    return {
      bins: this.#bins.map((bin, index) => ({
        from: index / 10,
        to: (index + 1) / 10,
        count: bin.count,
        predicted: bin.count === 0 ? Number.NaN : bin.sum / bin.count,
        observed: wilson(bin.hits, bin.count),
      })),
      error: mean(
        this.#bins.reduce(
          (sum, bin) => sum + (bin.count === 0 ? 0 : bin.count * Math.abs(bin.sum / bin.count - bin.hits / bin.count)),
          0,
        ),
      ),
      brier: mean(this.#brier),
      logLoss: mean(this.#logLoss),
    }
  }
}

/** Mean prediction against observed share in ten equal bins, and the expected calibration error over them. */
export const calibrationOf = (
  predictions: Iterable<{ readonly p: number; readonly abusive: boolean }>,
): CalibrationResult => {
  const tally = new CalibrationTally()
  for (const { p, abusive } of predictions) tally.add(p, abusive)
  return tally.result()
}

/** Population stability index between two distributions over the same bins; empty bins are smoothed by half a count. */
export const psi = (before: readonly number[], after: readonly number[]): number => {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value + 0.5, 0)
  const a = sum(before)
  const b = sum(after)
  return before.reduce((total, value, index) => {
    const p = (value + 0.5) / a
    const q = ((after[index] ?? 0) + 0.5) / b
    return total + (q - p) * Math.log(q / p)
  }, 0)
}

/** Information value of a yes/no sign, from counts of hits and misses in both classes. */
export const informationValue = (
  hitAbusive: number,
  missAbusive: number,
  hitLegitimate: number,
  missLegitimate: number,
): number => {
  const abusive = hitAbusive + missAbusive + 1
  const legitimate = hitLegitimate + missLegitimate + 1
  const part = (a: number, l: number): number => {
    const p = (a + 0.5) / abusive
    const q = (l + 0.5) / legitimate
    return (p - q) * Math.log(p / q)
  }
  return part(hitAbusive, hitLegitimate) + part(missAbusive, missLegitimate)
}

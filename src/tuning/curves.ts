import { type Interval, wilson } from './metrics'

/** Cases by score in points, as [legitimate, abusive]. Distinct scores are few, so any number of cases fits. */
export type ScoreCounts = ReadonlyMap<number, readonly [legitimate: number, abusive: number]>

export interface RocPoint {
  /** Points from which on a case counts as caught. */
  readonly from: number
  readonly falseAlarms: number
  readonly recall: number
}

/** The ROC curve from the strictest threshold to none, thinned to about `most` points; ends are kept. */
export const rocOf = (counts: ScoreCounts, most = 200): readonly RocPoint[] => {
  const sorted = [...counts].sort((a, b) => b[0] - a[0])
  let legitimate = 0
  let abusive = 0
  for (const [, [l, a]] of sorted) {
    legitimate += l
    abusive += a
  }
  if (legitimate === 0 || abusive === 0) return []
  const points: RocPoint[] = []
  const step = Math.max(1, Math.floor(sorted.length / most))
  let l = 0
  let a = 0
  sorted.forEach(([from, [more, bad]], index) => {
    l += more
    a += bad
    if (index % step === 0 || index === sorted.length - 1)
      points.push({ from, falseAlarms: l / legitimate, recall: a / abusive })
  })
  return points
}

export interface ScoreBin {
  /** Score 0..100: from, and below `to` (the last bin holds 100). */
  readonly from: number
  readonly to: number
  readonly legitimate: number
  readonly abusive: number
  /** Share of abuse among the cases of the bin: what a score has meant so far, whatever the profile claims. */
  readonly observed: Interval
}

/** How the scores lie: twenty bins of five. */
export class ScoreDistribution {
  readonly #bins = Array.from({ length: 20 }, (): [number, number] => [0, 0])

  add(score: number, abusive: boolean): void {
    const bin = this.#bins[Math.min(19, Math.max(0, Math.floor(score / 5)))]
    if (bin !== undefined) bin[abusive ? 1 : 0] += 1
  }
  result(): readonly ScoreBin[] {
    return this.#bins.map(([legitimate, abusive], index) => ({
      from: index * 5,
      to: (index + 1) * 5,
      legitimate,
      abusive,
      observed: wilson(abusive, legitimate + abusive),
    }))
  }
}

/** Quantiles of waits in days, kept to a tenth of a day. */
export class Waits {
  readonly #tenths = new Map<number, number>()
  #count = 0

  add(days: number): void {
    const tenth = Math.round(days * 10)
    this.#tenths.set(tenth, (this.#tenths.get(tenth) ?? 0) + 1)
    this.#count += 1
  }
  /** Null where nobody waited. */
  at(share: number): number | null {
    let left = Math.floor(this.#count * share)
    for (const [tenth, count] of [...this.#tenths].sort((a, b) => a[0] - b[0])) {
      if (left < count) return tenth / 10
      left -= count
    }
    return null
  }
}

import type { ScoreCounts } from './curves'
import { informationValue, lossOf, rankingOf } from './metrics'

/** What one sign is worth to the policy as it stands. */
export interface SignalValue {
  readonly id: string
  readonly abusive: number
  readonly legitimate: number
  readonly informationValue: number
  /**
   * What is lost when the points of this sign are taken away and nothing else changes: how much worse the ranking gets (AUC)
   * and, where the profile claims a probability, how much the mean log loss rises. Negative: it does better without.
   */
  readonly leaveOneOut: { readonly auc: number; readonly logLoss: number | null }
  /** The sign that most often stands beside it: cases with both over cases with either, 0..1. Null where it stands alone. */
  readonly overlap: { readonly with: string; readonly share: number } | null
}

/** Points of the score, in hundredths, so that sums are exact keys. */
const cents = (points: number): number => Math.round(points * 100)

class One {
  abusive = 0
  legitimate = 0
  loss = 0
  readonly beside = new Map<string, number>()
  /** Cases with this sign by their total as it was, and as it would be. */
  readonly was = new Map<number, [number, number]>()
  readonly would = new Map<number, [number, number]>()
}

const count = (map: Map<number, [number, number]>, key: number, abusive: boolean): void => {
  const entry = map.get(key)
  if (entry === undefined) map.set(key, abusive ? [0, 1] : [1, 0])
  else entry[abusive ? 1 : 0] += 1
}

/** Tallies every sign over a stream of cases; grows with signs and distinct totals, not with cases. */
export class SignalValues {
  readonly #signals = new Map<string, One>()
  readonly #probability: ((points: number) => number) | null

  constructor(probability: ((points: number) => number) | null) {
    this.#probability = probability
  }
  /** `fired`: signs with the points that each gave to `total`. */
  add(fired: readonly { readonly id: string; readonly points: number }[], total: number, abusive: boolean): void {
    const now = cents(total)
    for (const { id, points } of fired) {
      let one = this.#signals.get(id)
      if (one === undefined) {
        one = new One()
        this.#signals.set(id, one)
      }
      if (abusive) one.abusive += 1
      else one.legitimate += 1
      if (points !== 0) {
        const without = cents(total - points)
        count(one.was, now, abusive)
        count(one.would, without, abusive)
        if (this.#probability !== null)
          one.loss += lossOf(this.#probability(without / 100), abusive) - lossOf(this.#probability(total), abusive)
      }
      for (const other of fired) if (other.id !== id) one.beside.set(other.id, (one.beside.get(other.id) ?? 0) + 1)
    }
  }
  /** Of the greatest information value first. `counts` are all cases by points. */
  result(
    counts: ScoreCounts,
    totals: { readonly abusive: number; readonly legitimate: number },
  ): readonly SignalValue[] {
    const all = new Map<number, readonly [number, number]>()
    for (const [points, pair] of counts) all.set(cents(points), pair)
    const { auc } = rankingOf(all)
    const cases = totals.abusive + totals.legitimate
    const seen = (id: string): number => {
      const one = this.#signals.get(id)
      return one === undefined ? 0 : one.abusive + one.legitimate
    }
    return [...this.#signals]
      .map(([id, one]): SignalValue => {
        const overlaps = [...one.beside]
          .map(([other, both]) => ({ with: other, share: both / (seen(id) + seen(other) - both) }))
          .sort((a, b) => b.share - a.share || (a.with < b.with ? -1 : 1))
        return {
          id,
          abusive: one.abusive,
          legitimate: one.legitimate,
          informationValue: informationValue(
            one.abusive,
            totals.abusive - one.abusive,
            one.legitimate,
            totals.legitimate - one.legitimate,
          ),
          leaveOneOut: {
            auc: one.was.size === 0 ? 0 : auc - rankingOf(shifted(all, one)).auc,
            logLoss: this.#probability === null || cases === 0 ? null : one.loss / cases,
          },
          overlap: overlaps[0] ?? null,
        }
      })
      .sort((a, b) => b.informationValue - a.informationValue || (a.id < b.id ? -1 : 1))
  }
}

/** All cases, those with the sign moved to where they would stand without it. */
const shifted = (all: ReadonlyMap<number, readonly [number, number]>, one: One): Map<number, [number, number]> => {
  const moved = new Map<number, [number, number]>()
  for (const [key, [l, a]] of all) moved.set(key, [l, a])
  for (const [key, [l, a]] of one.was) {
    const entry = moved.get(key)
    if (entry === undefined) continue
    entry[0] -= l
    entry[1] -= a
  }
  for (const [key, [l, a]] of one.would) {
    const entry = moved.get(key) ?? [0, 0]
    entry[0] += l
    entry[1] += a
    moved.set(key, entry)
  }
  return moved
}

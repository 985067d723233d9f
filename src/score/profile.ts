import type { SignalId } from '../signals/registry'

export interface Reasoned<T> {
  readonly value: T
  readonly reason: string
}

/** A policy: every number that turns signals into a score and a decision, with the reason for each. Plain data. */
export interface Profile {
  readonly id: string
  readonly version: string
  /** What the numbers rest on; says whether the score may be read as a probability. */
  readonly note: string
  /** Where a case without any sign starts, in points (log-odds). */
  readonly base: Reasoned<number>
  /** Where exposure starts: it is apart from the score. */
  readonly exposureBase: Reasoned<number>
  readonly signals: Readonly<Record<SignalId, { readonly points: number; readonly reason: string }>>
  /** Signals of a family together give at most this many points. */
  readonly families: Readonly<Record<string, Reasoned<number>>>
  /** A brake leaves this share of the points of the families that it speaks to. */
  readonly brakes: Readonly<
    Record<string, { readonly families: readonly string[]; readonly keep: number; readonly reason: string }>
  >
  /** One decisive fact lifts the total to at least this. */
  readonly floors: Readonly<Record<string, Reasoned<number>>>
  /** How many points make the curve from 0 to 100 steep or flat. */
  readonly scale: Reasoned<number>
  /** The lowest score of each band above `low`. */
  readonly bands: {
    readonly guarded: number
    readonly elevated: number
    readonly high: number
    readonly severe: number
    readonly reason: string
  }
  readonly decisions: {
    /** Points on the anonymity axis from which a customer is asked for more. */
    readonly stepUp: Reasoned<number>
    /** Points on the abuse axis. */
    readonly review: Reasoned<number>
    readonly restrict: Reasoned<number>
    readonly decline: Reasoned<number>
  }
  /** Below this coverage nothing is approved. */
  readonly minCoverage: Reasoned<number>
  /** Only in a profile that was fitted to outcomes: the chance of abuse is 1/(1+e^-(a+b·total)) on cases like those. */
  readonly probability?: { readonly a: number; readonly b: number; readonly fittedOn: string }
}

import { createAssessor } from '../assess'
import { DECISIONS, type Decision, decisionRank } from '../case'
import type { Profile } from '../score/profile'
import { defaultProfile } from '../score/profiles/default'
import type { Assessment, Band } from '../types'
import { type RocPoint, rocOf, type ScoreBin, ScoreDistribution, Waits } from './curves'
import { type CalibrationResult, CalibrationTally, type Interval, rankingOf, wilson } from './metrics'
import { type CaseOutcome, checkOutcome, type Outcomes } from './outcomes'
import { type SignalValue, SignalValues } from './signal-value'

/** What a mistake costs, in any unit: a decision on a legitimate customer, a decision on an abusive one. */
export type Costs = Readonly<Record<Decision, { readonly legitimate: number; readonly abusive: number }>>

/** Bothering an honest customer costs little, ending one much; serving an abusive one costs most. Our judgement; hand in your own. */
export const DEFAULT_COSTS: Costs = {
  approve: { legitimate: 0, abusive: 10 },
  step_up: { legitimate: 0.5, abusive: 6 },
  review: { legitimate: 1, abusive: 2 },
  restrict: { legitimate: 15, abusive: 0 },
  decline: { legitimate: 40, abusive: 0 },
}

export interface SegmentResult {
  readonly segment: string
  readonly legitimate: number
  readonly abusive: number
  /** Legitimate customers that were asked for more, or worse. */
  readonly bothered: Interval
  /** Legitimate customers that were restricted or declined. */
  readonly wronged: Interval
  readonly caught: Interval
}

export interface BacktestResult {
  readonly profile: { readonly id: string; readonly version: string }
  readonly cases: number
  readonly refused: number
  readonly abusive: number
  readonly decisions: Readonly<Record<Decision, { readonly legitimate: number; readonly abusive: number }>>
  readonly bands: Readonly<Record<Band, { readonly legitimate: number; readonly abusive: number }>>
  /** At each decision or above: how much of the abuse is caught, how many legitimate are hit, how often it is right. */
  readonly at: Readonly<
    Record<Decision, { readonly recall: Interval; readonly falseAlarms: Interval; readonly precision: Interval }>
  >
  readonly auc: number
  readonly gini: number
  readonly ks: number
  /** From the strictest threshold to none. */
  readonly roc: readonly RocPoint[]
  readonly distribution: readonly ScoreBin[]
  /** Null where the profile claims no probability. */
  readonly calibration: CalibrationResult | null
  readonly cost: number
  readonly segments: readonly SegmentResult[]
  readonly lanes: readonly SegmentResult[]
  readonly signals: readonly SignalValue[]
  /** Days from the first sign (opening, first notice) to `asOf` of abusive cases at `restrict` or above: median and 90th percentile. */
  readonly daysToRestrict: { readonly median: number | null; readonly p90: number | null }
}

export interface BacktestOptions {
  readonly profile?: Profile
  readonly costs?: Costs
  /** Called every thousand cases with how many were read. */
  readonly onProgress?: (cases: number) => void
}

const BANDS: readonly Band[] = ['low', 'guarded', 'elevated', 'high', 'severe']

interface Tally {
  legitimate: number
  abusive: number
}
const tally = (): Tally => ({ legitimate: 0, abusive: 0 })

interface SegmentTally extends Tally {
  bothered: number
  wronged: number
  caught: number
}

const segmentResult = (segment: string, item: SegmentTally): SegmentResult => ({
  segment,
  legitimate: item.legitimate,
  abusive: item.abusive,
  bothered: wilson(item.bothered, item.legitimate),
  wronged: wilson(item.wronged, item.legitimate),
  caught: wilson(item.caught, item.abusive),
})

/** The probability that a profile claims for a total of points, or null where it claims none. */
const chanceOf = (profile: Profile): ((points: number) => number) | null => {
  const map = profile.probability
  return map === undefined ? null : (points) => 1 / (1 + Math.exp(-(map.a + map.b * points)))
}

export const probabilityOf = (profile: Profile, assessment: Pick<Assessment, 'points'>): number | null =>
  chanceOf(profile)?.(assessment.points.total) ?? null

/** Signs that fired, each with what it gave to the total; what the provider itself left undone gives nothing. */
const firedIn = (assessment: Assessment): readonly { readonly id: string; readonly points: number }[] => {
  const fired = new Map<string, number>()
  for (const { signal, axis, points } of assessment.reasons)
    fired.set(signal, (fired.get(signal) ?? 0) + (axis === 'exposure' ? 0 : points))
  return [...fired].map(([id, points]) => ({ id, points }))
}

const firstSign = (item: CaseOutcome): number | null => {
  const dates = (item.case.notices ?? []).map((notice) => Date.parse(notice.receivedAt))
  const opened = item.case.account?.openedAt
  if (dates.length > 0) return Math.min(...dates)
  return opened == null ? null : Date.parse(opened)
}

/**
 * Runs a profile over the past. Streams: cases are read one by one and not kept, so any number fits into memory.
 * A case that is refused is counted and left out. @throws RedflagError `BAD_OUTCOME` for an item without an outcome.
 */
export const backtest = async (outcomes: Outcomes, options: BacktestOptions = {}): Promise<BacktestResult> => {
  const profile = options.profile ?? defaultProfile
  const costs = options.costs ?? DEFAULT_COSTS
  const assessor = createAssessor({ profile })
  const decisions = Object.fromEntries(DECISIONS.map((decision) => [decision, tally()])) as Record<Decision, Tally>
  const bands = Object.fromEntries(BANDS.map((band) => [band, tally()])) as Record<Band, Tally>
  const counts = new Map<number, [number, number]>()
  const segments = new Map<string, SegmentTally>()
  const lanes = new Map<string, SegmentTally>()
  const chance = chanceOf(profile)
  const values = new SignalValues(chance)
  const distribution = new ScoreDistribution()
  const predictions = new CalibrationTally()
  const waits = new Waits()
  let cases = 0
  let refused = 0
  let abusive = 0
  let cost = 0
  for await (const item of outcomes) {
    checkOutcome(item, cases + refused)
    const result = assessor.safeAssess(item.case)
    if (!result.ok) {
      refused += 1
      continue
    }
    const { assessment } = result
    cases += 1
    const bad = item.outcome === 'abusive'
    if (bad) abusive += 1
    decisions[assessment.decision][item.outcome] += 1
    bands[assessment.band][item.outcome] += 1
    cost += costs[assessment.decision][item.outcome]
    const { total } = assessment.points
    const at = counts.get(total)
    if (at === undefined) counts.set(total, bad ? [0, 1] : [1, 0])
    else at[bad ? 1 : 0] += 1
    distribution.add(assessment.score, bad)
    if (chance !== null) predictions.add(chance(total), bad)
    const rank = decisionRank(assessment.decision)
    for (const [map, key] of [
      [segments, item.segment ?? 'all'],
      [lanes, item.lane ?? item.case.notices?.[0]?.lane ?? 'none'],
    ] as const) {
      const entry = map.get(key) ?? { ...tally(), bothered: 0, wronged: 0, caught: 0 }
      entry[item.outcome] += 1
      if (!bad && rank >= 1) entry.bothered += 1
      if (!bad && rank >= 3) entry.wronged += 1
      if (bad && rank >= 3) entry.caught += 1
      map.set(key, entry)
    }
    values.add(firedIn(assessment), total, bad)
    if (bad && rank >= 3) {
      const first = firstSign(item)
      if (first !== null) waits.add((Date.parse(assessment.asOf) - first) / 86_400_000)
    }
    if (cases % 1000 === 0) options.onProgress?.(cases)
  }
  const legitimate = cases - abusive
  const atLeast = (decision: Decision): { recall: Interval; falseAlarms: Interval; precision: Interval } => {
    const above = DECISIONS.filter((item) => decisionRank(item) >= decisionRank(decision))
    const caught = above.reduce((sum, item) => sum + decisions[item].abusive, 0)
    const wrong = above.reduce((sum, item) => sum + decisions[item].legitimate, 0)
    return {
      recall: wilson(caught, abusive),
      falseAlarms: wilson(wrong, legitimate),
      precision: wilson(caught, caught + wrong),
    }
  }
  return {
    profile: { id: profile.id, version: profile.version },
    cases,
    refused,
    abusive,
    decisions,
    bands,
    at: Object.fromEntries(DECISIONS.map((decision) => [decision, atLeast(decision)])) as BacktestResult['at'],
    ...rankingOf(counts),
    roc: rocOf(counts),
    distribution: distribution.result(),
    calibration: chance === null || cases === 0 ? null : predictions.result(),
    cost,
    segments: [...segments]
      .map(([name, item]) => segmentResult(name, item))
      .sort((a, b) => (a.segment < b.segment ? -1 : 1)),
    lanes: [...lanes].map(([name, item]) => segmentResult(name, item)).sort((a, b) => (a.segment < b.segment ? -1 : 1)),
    signals: values.result(counts, { abusive, legitimate }),
    daysToRestrict: { median: waits.at(0.5), p90: waits.at(0.9) },
  }
}

import { createAssessor } from '../assess'
import { refuse } from '../errors'
import type { Profile } from '../score/profile'
import { defaultProfile } from '../score/profiles/default'
import { SIGNALS } from '../signals/registry'
import { fitLogistic, logLossOf, type Observation } from './fit'
import { type CaseOutcome, checkOutcome, type Outcomes } from './outcomes'
import { addUp, decisionsFor } from './thresholds'

export interface CalibrateOptions {
  /** What is believed before; its points are where weights stay when the data say nothing. */
  readonly prior?: Profile
  /** How strongly to hold to the prior: as many pseudo-observations a weight. */
  readonly penalty?: number
  readonly folds?: number
  readonly classWeights?: { readonly abusive: number; readonly legitimate: number }
  readonly id?: string
  readonly version?: string
}

export interface LearnedWeight {
  readonly signal: string
  readonly before: number
  readonly after: number
  /** Standard error; a weight is known to about twice this. */
  readonly error: number
  readonly hits: number
  readonly sure: boolean
}

export interface Calibration {
  readonly profile: Profile
  readonly cases: number
  readonly abusive: number
  readonly weights: readonly LearnedWeight[]
  /**
   * Mean log loss on held-out folds: the prior with a probability map of its own against the weights fitted to the other folds, before
   * caps, brakes and floors.
   */
  readonly crossValidation: { readonly folds: number; readonly prior: number; readonly fitted: number }
}

/** Fewer of either class teach nothing. */
export const MIN_PER_CLASS = 50

const two = (value: number): number => Math.round(value * 100) / 100

/** One weight for the total of the prior: a probability map, nothing more. */
const mapOf = (rows: readonly { total: number; abusive: boolean }[]): { a: number; b: number } => {
  let a = 0
  let b = 1
  for (let round = 0; round < 50; round += 1) {
    let ga = 0
    let gb = 0
    let haa = 1e-9
    let hab = 0
    let hbb = 1e-9
    for (const { total, abusive } of rows) {
      const p = 1 / (1 + Math.exp(-(a + b * total)))
      const d = (abusive ? 1 : 0) - p
      const v = p * (1 - p)
      ga += d
      gb += d * total
      haa += v
      hab += v * total
      hbb += v * total * total
    }
    const det = haa * hbb - hab * hab
    if (Math.abs(det) < 1e-12) break
    const da = (hbb * ga - hab * gb) / det
    const db = (haa * gb - hab * ga) / det
    a += Math.max(-3, Math.min(3, da))
    b = Math.max(0.01, b + Math.max(-1, Math.min(1, db)))
    if (Math.abs(da) + Math.abs(db) < 1e-8) break
  }
  return { a, b }
}

const mapLoss = (rows: readonly { total: number; abusive: boolean }[], map: { a: number; b: number }): number => {
  let sum = 0
  for (const { total, abusive } of rows) {
    const p = Math.min(1 - 1e-12, Math.max(1e-12, 1 / (1 + Math.exp(-(map.a + map.b * total)))))
    sum -= abusive ? Math.log(p) : Math.log(1 - p)
  }
  return sum / rows.length
}

/**
 * Fits points to outcomes and says how sure each is. Signs are held, so that no sign of abuse ever lowers a score and no brake
 * raises one; families keep a cap, widened to the heaviest weight in them. Decisions keep their meaning: each threshold moves to
 * where as many of these cases reach it as before, and says so in its reason. Brakes' shares, floors and bands stay as they are.
 * @throws RedflagError `TOO_LITTLE_TO_LEARN` below fifty cases of either class.
 */
export const calibrate = async (outcomes: Outcomes, options: CalibrateOptions = {}): Promise<Calibration> => {
  const prior = options.prior ?? defaultProfile
  const folds = options.folds ?? 5
  const signals = SIGNALS.filter(
    (signal) =>
      signal.axis !== 'exposure' &&
      signal.maturity === 'stable' &&
      (prior.signals[signal.id as keyof Profile['signals']]?.points ?? 0) !== 0,
  )
  const index = new Map(signals.map((signal, position) => [signal.id, position]))
  const assessor = createAssessor({ profile: prior })
  const data: Observation[] = []
  const totals: { total: number; abusive: boolean }[] = []
  const fired: (readonly number[])[] = []
  let read = 0
  for await (const item of outcomes as AsyncIterable<CaseOutcome>) {
    checkOutcome(item, read)
    read += 1
    const result = assessor.safeAssess(item.case)
    if (!result.ok) continue
    const abusive = item.outcome === 'abusive'
    const hits = result.assessment.signals.flatMap((signal, place) => (signal.outcome === 'hit' ? [place] : []))
    const features = hits.flatMap((place) => index.get(SIGNALS[place]?.id ?? '') ?? [])
    fired.push(hits)
    data.push({ features, abusive })
    totals.push({ total: result.assessment.points.total, abusive })
  }
  const abusive = data.filter((item) => item.abusive).length
  const legitimate = data.length - abusive
  if (abusive < MIN_PER_CLASS || legitimate < MIN_PER_CLASS)
    throw refuse(
      'TOO_LITTLE_TO_LEARN',
      '',
      `needs at least ${MIN_PER_CLASS} abusive and ${MIN_PER_CLASS} legitimate cases, got ${abusive} and ${legitimate}`,
    )
  const before = signals.map((signal) => prior.signals[signal.id as keyof Profile['signals']]?.points ?? 0)
  const signs = before.map((points): 1 | -1 => (points < 0 ? -1 : 1))
  const settings = {
    signs,
    prior: before,
    penalty: options.penalty ?? 2,
    ...(options.classWeights ? { classWeights: options.classWeights } : {}),
  }
  const fit = fitLogistic(data, settings)
  let heldOut = 0
  let heldOutPrior = 0
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = (_: unknown, position: number): boolean => position % folds === fold
    const train = data.filter((item, position) => !inFold(item, position))
    const test = data.filter(inFold)
    heldOut += logLossOf(test, fitLogistic(train, settings)) / folds
    heldOutPrior +=
      mapLoss(totals.filter(inFold), mapOf(totals.filter((item, position) => !inFold(item, position)))) / folds
  }
  const hits = signals.map(() => 0)
  for (const item of data) for (const feature of item.features) hits[feature] = (hits[feature] ?? 0) + 1
  const learned = signals.map(
    (signal, position): LearnedWeight => ({
      signal: signal.id,
      before: before[position] ?? 0,
      after: two(fit.weights[position] ?? 0),
      error: two(fit.errors[position] ?? 0),
      hits: hits[position] ?? 0,
      sure: (hits[position] ?? 0) >= 30 && Math.abs(fit.weights[position] ?? 0) > 2 * (fit.errors[position] ?? 0),
    }),
  )
  const points: Record<string, { points: number; reason: string }> = { ...prior.signals }
  for (const weight of learned)
    points[weight.signal] = {
      points: weight.after,
      reason: `Fitted on ${data.length} cases (${weight.hits} with this sign; standard error ${weight.error}); was ${weight.before}.`,
    }
  const families: Record<string, Profile['families'][string]> = { ...prior.families }
  for (const signal of signals) {
    const value = points[signal.id]?.points ?? 0
    const family = families[signal.family]
    if (family !== undefined && value > family.value)
      families[signal.family] = {
        value,
        reason: `Widened from ${prior.families[signal.family]?.value} to the heaviest fitted weight.`,
      }
  }
  const learnt: Profile = {
    ...prior,
    id: options.id ?? `${prior.id}-fitted`,
    version: options.version ?? '1.0.0',
    note: `Fitted to ${data.length} outcomes, ${abusive} of them abusive. A probability only for cases like those.`,
    signals: points as Profile['signals'],
    families,
  }
  const fitted: Profile = { ...learnt, decisions: decisionsFor(fired, prior, learnt) }
  // The probability map is fitted on the total as the engine forms it, caps, brakes and floors included.
  const map = mapOf(
    fired.map((hits, row) => ({ total: addUp(hits, fitted).totalCents / 100, abusive: data[row]?.abusive ?? false })),
  )
  return {
    profile: {
      ...fitted,
      probability: {
        a: Math.round(map.a * 1000) / 1000,
        b: Math.round(map.b * 1000) / 1000,
        fittedOn: `${data.length} outcomes`,
      },
    },
    cases: data.length,
    abusive,
    weights: learned,
    crossValidation: { folds, prior: heldOutPrior, fitted: heldOut },
  }
}

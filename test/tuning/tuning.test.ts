import { describe, expect, it } from 'vitest'
import { assess, createAssessor } from '../../src/assess'
import type { CaseInput } from '../../src/case'
import { RedflagError } from '../../src/errors'
import { defaultProfile } from '../../src/score/profiles/default'
import {
  backtest,
  calibrate,
  compareProfiles,
  diffProfiles,
  driftOf,
  lintProfile,
  readProfile,
  simulate,
} from '../../src/tuning'
import { fitLogistic } from '../../src/tuning/fit'
import { seeded } from '../../src/tuning/random'

const year = simulate({ seed: 7, customers: 12_000, keep: 12_000 })
const mixed = [
  ...year.cases.filter((item) => item.outcome === 'abusive'),
  ...year.cases.filter((item) => item.outcome === 'legitimate').slice(0, 1500),
]

describe('fit', () => {
  it('recovers known weights within two standard errors or 0.25', () => {
    const random = seeded(3)
    const truth = [1.5, 0.8, -0.7, 0]
    const data = Array.from({ length: 20_000 }, () => {
      const features = truth.flatMap((_, feature) => (random.chance(0.3) ? [feature] : []))
      const z = -1 + features.reduce((sum, feature) => sum + (truth[feature] ?? 0), 0)
      return { features, abusive: random.chance(1 / (1 + Math.exp(-z))) }
    })
    const fit = fitLogistic(data, { signs: [1, 1, -1, 1], prior: [1, 1, -1, 1], penalty: 1 })
    truth.forEach((weight, feature) => {
      expect(Math.abs((fit.weights[feature] ?? 9) - weight)).toBeLessThan(
        Math.max(0.25, 2 * (fit.errors[feature] ?? 0)),
      )
    })
    expect(Math.abs(fit.intercept + 1)).toBeLessThan(0.15)
  })

  it('holds signs against the data', () => {
    const data = Array.from({ length: 400 }, (_, n) => ({ features: n % 2 === 0 ? [0] : [], abusive: n % 2 === 1 }))
    expect(fitLogistic(data, { signs: [1], prior: [1], penalty: 0.1 }).weights[0]).toBe(0)
  })
})

describe('calibrate', () => {
  it('lowers held-out log loss, keeps signs, and yields a profile that passes its linter for signs and order', async () => {
    const result = await calibrate(mixed)
    expect(result.crossValidation.fitted).toBeLessThan(result.crossValidation.prior)
    expect(
      lintProfile(result.profile).filter(
        (finding) => finding.code === 'SIGN' || finding.code === 'ORDER' || finding.code === 'NO_REASON',
      ),
    ).toEqual([])
    const tested = await backtest(mixed, { profile: result.profile })
    expect(tested.calibration?.error).toBeLessThan(0.1)
    const plain = await backtest(mixed)
    expect(plain.calibration).toBeNull()
    expect(assess(mixed[0]?.case as CaseInput, { profile: result.profile }).points.total).toBeDefined()
  })

  it('refuses when there is too little to learn from', async () => {
    await expect(calibrate(mixed.slice(0, 20))).rejects.toThrow(RedflagError)
    await expect(calibrate(mixed.slice(0, 20))).rejects.toMatchObject({ code: 'TOO_LITTLE_TO_LEARN' })
  })
})

describe('backtest', () => {
  it('counts add up and every segment is in the fairness table', async () => {
    const result = await backtest(mixed)
    const sum = Object.values(result.decisions).reduce((total, item) => total + item.abusive + item.legitimate, 0)
    expect(sum).toBe(result.cases)
    expect(result.cases + result.refused).toBe(mixed.length)
    expect(result.segments.reduce((total, item) => total + item.abusive + item.legitimate, 0)).toBe(result.cases)
    expect(result.auc).toBeGreaterThan(0.9)
  })

  it('streams, counts refused cases and points at an item without an outcome', async () => {
    const stream = async function* () {
      yield {
        case: { id: 'x', asOf: '2026-01-01T00:00:00Z', stage: 'active' } as CaseInput,
        outcome: 'legitimate' as const,
      }
      yield { case: { id: 'y', asOf: 'yesterday', stage: 'active' } as CaseInput, outcome: 'legitimate' as const }
    }
    expect(await backtest(stream())).toMatchObject({ cases: 1, refused: 1 })
    await expect(
      backtest([{ case: { id: 'x', asOf: '2026-01-01T00:00:00Z', stage: 'active' }, outcome: 'maybe' as 'abusive' }]),
    ).rejects.toMatchObject({ code: 'BAD_OUTCOME', issues: [{ pointer: '/0/outcome' }] })
  })
})

describe('profiles', () => {
  it('extends, differs readably, and refuses what it does not know', () => {
    const strict = readProfile({
      id: 'strict',
      version: '1',
      decisions: { review: { value: 0.5, reason: 'we look at everything' } },
    })
    expect(diffProfiles(defaultProfile, strict).map((change) => change.path)).toEqual([
      '/decisions/review/value',
      '/id',
      '/version',
    ])
    expect(() =>
      readProfile({ id: 'x', version: '1', signals: { 'identity/nobody': { points: 1, reason: 'why not' } } }),
    ).toThrow(RedflagError)
    expect(() => readProfile({ id: 'x', version: '1', bandz: {} })).toThrow(/bandz/)
    expect(() => readProfile({ id: 'x', version: '1', extends: 'nobody' })).toThrow(RedflagError)
  })

  it('the linter finds what it is for, and the default profile is clean', () => {
    expect(lintProfile(defaultProfile)).toEqual([])
    const bad = readProfile({
      id: 'bad',
      version: '1',
      signals: {
        'notice/told': { points: -1, reason: 'mistake here' },
        'notice/many': { points: 0, reason: 'off now' },
      },
      families: { link: { value: 0, reason: 'links are off' } },
      floors: { 'order/adjudicated': { value: 99, reason: 'always the worst' } },
      decisions: { decline: { value: 99, reason: 'never decline' } },
    })
    const codes = new Set(lintProfile(bad).map((finding) => finding.code))
    for (const code of ['SIGN', 'NEVER_MATTERS', 'SWALLOWED_BY_FLOOR', 'UNREACHABLE_DECISION'] as const)
      expect(codes.has(code)).toBe(true)
  })

  it('compareProfiles names who moves and why; shadow mode shows both, one effective', async () => {
    const strict = readProfile({
      id: 'strict',
      version: '2',
      signals: { 'identity/nobody-verified': { points: 0.2, reason: 'we know our customers' } },
    })
    const result = await compareProfiles(
      mixed.map((item) => item.case),
      defaultProfile,
      strict,
    )
    expect(result.harder + result.milder + result.same).toBe(result.cases)
    for (const move of result.moves) expect(move.because.length).toBeGreaterThan(0)
    const input: CaseInput = { id: 'x', asOf: '2026-01-01T00:00:00Z', stage: 'signup', identity: { checks: [] } }
    const both = createAssessor({ shadow: strict }).assess(input)
    expect(both.audit.profile.id).toBe('default')
    expect(both.shadow?.profile.id).toBe('strict')
    expect(both.score).toBe(assess(input).score)
    expect(both.shadow?.score).toBe(assess(input, { profile: strict }).score)
  })
})

it('drift: the same population is steady, another one is not', async () => {
  const cases = mixed.map((item) => item.case)
  expect((await driftOf(cases, cases)).score).toBe(0)
  const pirates = mixed.filter((item) => item.outcome === 'abusive').map((item) => item.case)
  expect((await driftOf(cases, pirates)).score).toBeGreaterThan(0.25)
})

describe('simulated year, seed 11', () => {
  const plain = simulate({ seed: 11, customers: 12_000 })

  it('is the same for the same seed and says what it is', () => {
    expect(JSON.stringify(simulate({ seed: 5, customers: 500 }))).toBe(
      JSON.stringify(simulate({ seed: 5, customers: 500 })),
    )
    expect(plain.says).toMatch(/simulation/i)
  })

  it('holds the goals of the default profile', () => {
    expect(plain.ordinary.restrictedOrDeclined.value).toBeLessThanOrEqual(0.001)
    expect(plain.ordinary.stepUp.value).toBeLessThanOrEqual(0.05)
    expect(plain.pirates.noticed).toBeGreaterThan(20)
    expect(plain.pirates.servedPastMonth.value).toBeLessThanOrEqual(0.01)
    expect(plain.pirates.daysToAction.median).toBeLessThan(7)
    expect(plain.pirates.explained).toHaveLength(
      Math.round(plain.pirates.servedPastMonth.value * plain.pirates.noticed),
    )
  })

  it('a provider that does nothing shows the gaps', () => {
    const idle = simulate({ seed: 11, customers: 4_000, followsAdvice: false })
    expect(idle.gaps['tokyo-2025/service-continued']).toBeGreaterThan(0.5)
    expect(plain.gaps['tokyo-2025/service-continued'] ?? 0).toBeLessThan(0.05)
  })
})

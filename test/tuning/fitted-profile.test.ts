import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAssessor } from '../../src/assess'
import type { CaseInput } from '../../src/case'
import type { Profile } from '../../src/score/profile'
import { defaultProfile } from '../../src/score/profiles/default'
import { backtest, type Calibration, type CaseOutcome, calibrate, simulate } from '../../src/tuning'
import { arbitraryCase, arbitraryValidNotice } from '../support/arbitrary-case'

const yearOf = (seed: number): CaseOutcome[] => {
  const { cases } = simulate({ seed, customers: 12_000, keep: 14_000 })
  return [
    ...cases.filter((item) => item.outcome === 'abusive'),
    ...cases.filter((item) => item.outcome === 'legitimate').slice(0, 1200),
  ]
}

let learnt: CaseOutcome[] = []
let fitted: Calibration
let asBefore: Calibration
let unseen: CaseOutcome[] = []

beforeAll(async () => {
  learnt = yearOf(21)
  unseen = yearOf(22)
  fitted = await calibrate(learnt, { folds: 2 })
  // A penalty that nothing can move leaves the points of the default profile; only the probability map is fitted.
  asBefore = await calibrate(learnt, { folds: 2, penalty: 1e9 })
}, 240_000)

describe('a fitted profile', () => {
  test('says what is likelier on a year that it never saw, and is better calibrated than the default with a map', async () => {
    const after = (await backtest(unseen, { profile: fitted.profile })).calibration
    const before = (await backtest(unseen, { profile: asBefore.profile })).calibration
    expect(asBefore.weights.every((weight) => Math.abs(weight.after - weight.before) < 0.01)).toBe(true)
    expect(after?.logLoss).toBeLessThan(before?.logLoss ?? 0)
    expect(after?.error).toBeLessThan(0.05)
  })
  test('gives the cases that it learnt from the chance that they had: its map is fitted on totals as the engine forms them', async () => {
    const { assess } = createAssessor({ profile: fitted.profile })
    const { a = 0, b = 0 } = fitted.profile.probability ?? {}
    const chances = learnt.map((item) => 1 / (1 + Math.exp(-(a + b * assess(item.case).points.total))))
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length
    expect(mean).toBeCloseTo(fitted.abusive / fitted.cases, 3)
  })
  test('decides as many cases as the prior did, and says what it moved', () => {
    const reached = (profile: Profile) => {
      const { assess } = createAssessor({ profile })
      const sums = learnt.map((item) => {
        const { reasons } = assess(item.case)
        const on = (axis: string): number =>
          Math.round(100 * reasons.reduce((sum, reason) => sum + (reason.axis === axis ? reason.points : 0), 0))
        return { anonymity: on('anonymity'), abuse: on('abuse') }
      })
      const { stepUp, review, restrict, decline } = profile.decisions
      return {
        stepUp: sums.filter((item) => item.anonymity >= Math.round(100 * stepUp.value)).length,
        review: sums.filter((item) => item.abuse >= Math.round(100 * review.value)).length,
        restrict: sums.filter((item) => item.abuse >= Math.round(100 * restrict.value)).length,
        decline: sums.filter((item) => item.abuse >= Math.round(100 * decline.value)).length,
      }
    }
    const before = reached(defaultProfile)
    const after = reached(fitted.profile)
    // Cases of the same signs stand at the same points, and no threshold parts them.
    for (const name of ['stepUp', 'review', 'restrict', 'decline'] as const)
      expect(Math.abs(after[name] - before[name]), name).toBeLessThanOrEqual(0.02 * learnt.length)
    const moved = Object.values(fitted.profile.decisions).filter((item) =>
      item.reason.startsWith('Moved with the points'),
    )
    expect(moved.length).toBeGreaterThan(0)
    expect(asBefore.profile.decisions).toEqual(defaultProfile.decisions)
  })
  test('never lowers a score for a further valid notice, never raises it for a check that succeeded', () => {
    const { assess, safeAssess } = createAssessor({ profile: fitted.profile })
    fc.assert(
      fc.property(arbitraryCase, arbitraryValidNotice, (input, notice) => {
        if (input.overrides != null) return
        const before = assess(input).score
        const more: CaseInput = { ...input, notices: [...(input.notices ?? []), { ...notice, id: 'one-more' }] }
        const noticed = safeAssess(more)
        if (noticed.ok) expect(noticed.assessment.score).toBeGreaterThanOrEqual(before)
        const checked = safeAssess({
          ...input,
          identity: {
            ...input.identity,
            checks: [
              ...(input.identity?.checks ?? []),
              { id: 'one-more', method: 'eid', outcome: 'verified', checkedAt: input.asOf },
            ],
          },
        })
        if (checked.ok) expect(checked.assessment.score).toBeLessThanOrEqual(before)
      }),
      { numRuns: 300 },
    )
  })
  test('adds up: base and reasons are the total', () => {
    const { assess } = createAssessor({ profile: fitted.profile })
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        const { points, reasons } = assess(input)
        const sum = reasons.reduce((all, item) => all + (item.axis === 'exposure' ? 0 : item.points), points.base)
        expect(sum).toBeCloseTo(points.total, 6)
      }),
      { numRuns: 200 },
    )
  })
})

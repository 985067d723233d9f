import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calibrationOf, informationValue, psi, rankingOf, wilson } from '../../src/tuning/metrics'

/** An independent reading of the definition: every pair is looked at. */
const aucByPairs = (rows: readonly (readonly [number, boolean])[]): number => {
  const bad = rows.filter(([, abusive]) => abusive)
  const good = rows.filter(([, abusive]) => !abusive)
  let sum = 0
  for (const [a] of bad) for (const [b] of good) sum += a > b ? 1 : a === b ? 0.5 : 0
  return sum / (bad.length * good.length)
}

const counts = (rows: readonly (readonly [number, boolean])[]): Map<number, [number, number]> => {
  const map = new Map<number, [number, number]>()
  for (const [score, abusive] of rows) {
    const at = map.get(score) ?? [0, 0]
    at[abusive ? 1 : 0] += 1
    map.set(score, at)
  }
  return map
}

it('AUC is the share of ordered pairs, Gini follows, KS is the largest distance', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 2, maxLength: 60 }),
      (rows) => {
        fc.pre(rows.some(([, abusive]) => abusive) && rows.some(([, abusive]) => !abusive))
        const found = rankingOf(counts(rows))
        expect(found.auc).toBeCloseTo(aucByPairs(rows), 10)
        expect(found.gini).toBeCloseTo(2 * found.auc - 1, 10)
        let ks = 0
        for (let cut = -1; cut <= 10; cut += 1) {
          const share = (abusive: boolean): number => {
            const all = rows.filter((row) => row[1] === abusive)
            return all.filter(([score]) => score <= cut).length / all.length
          }
          ks = Math.max(ks, Math.abs(share(true) - share(false)))
        }
        expect(found.ks).toBeCloseTo(ks, 10)
      },
    ),
    { numRuns: 500 },
  )
})

it('published examples', () => {
  // Fawcett, An introduction to ROC analysis (2006), figure 3: twenty instances, ten of each class, AUC 0.68.
  const scores = [
    0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51, 0.505, 0.4, 0.39, 0.38, 0.37, 0.36, 0.35, 0.34, 0.33, 0.3, 0.1,
  ]
  const classes = 'PPNPPPNNPNPNPNNNPNPN'
  const rows = scores.map((score, n) => [score, classes[n] === 'P'] as const)
  expect(rankingOf(counts(rows)).auc).toBeCloseTo(0.68, 10)
  // Newcombe (1998), example 81 of 263: Wilson 0.2553 to 0.3662.
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4)
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4)
  // 15 of 148: 0.0624 to 0.1605.
  expect(wilson(15, 148).low).toBeCloseTo(0.0624, 4)
  expect(wilson(15, 148).high).toBeCloseTo(0.1605, 4)
})

it('calibration, stability and information value at their plain points', () => {
  const exact = Array.from({ length: 100 }, (_, n) => ({ p: 0.25, abusive: n < 25 }))
  expect(calibrationOf(exact).error).toBeCloseTo(0, 10)
  expect(calibrationOf(exact).brier).toBeCloseTo(0.1875, 10)
  expect(calibrationOf(exact).logLoss).toBeCloseTo(0.562335, 5)
  expect(psi([50, 50], [50, 50])).toBe(0)
  expect(psi([500, 500], [900, 100])).toBeGreaterThan(0.25)
  expect(informationValue(50, 50, 50, 50)).toBeCloseTo(0, 10)
  expect(informationValue(90, 10, 10, 90)).toBeGreaterThan(1)
})

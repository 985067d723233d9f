import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { defaultProfile } from '../../src/score/profiles/default'
import { addUp, decisionsFor, sameShare } from '../../src/tuning/thresholds'
import { arbitraryCase } from '../support/arbitrary-case'

const cents = fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 60 })
const reaching = (values: readonly number[], threshold: number): number =>
  values.filter((value) => value >= threshold).length

describe('a threshold that as many reach as before', () => {
  test('stays where it is while the points do', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1200 }), (values, threshold) => {
        expect(sameShare(values, values, threshold)).toBe(threshold)
      }),
    )
  })
  test('moves with points that are all doubled', () => {
    expect(sameShare([0, 90, 200, 400], [0, 180, 400, 800], 90)).toBe(90)
    expect(sameShare([0, 80, 200, 400], [0, 160, 400, 800], 90)).toBe(161)
    expect(sameShare([0, 80, 200, 400], [0, 40, 100, 200], 90)).toBe(90)
    expect(sameShare([0, 100, 200, 400], [0, 50, 100, 200], 90)).toBe(50)
  })
  test('no other number of hundredths comes nearer, and what shows no sign never reaches it', () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 1200 }), (before, after, threshold) => {
        const found = sameShare(before, after, threshold)
        const off = (value: number): number => Math.abs(reaching(after, value) - reaching(before, threshold))
        expect(found).toBeGreaterThan(0)
        for (let other = 1; other <= 1201; other += 1) expect(off(other)).toBeGreaterThanOrEqual(off(found))
      }),
      { numRuns: 200 },
    )
  })
})

test('signs add up as in the engine, brakes and floors included', () => {
  const halved = {
    ...defaultProfile,
    signals: Object.fromEntries(
      Object.entries(defaultProfile.signals).map(([id, entry]) => [id, { ...entry, points: entry.points / 2 }]),
    ) as typeof defaultProfile.signals,
  }
  let braked = 0
  let lifted = 0
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom(defaultProfile, halved), (input, profile) => {
      const { signals, points, reasons } = assess(input, { profile })
      const fired = signals.flatMap((signal, place) => (signal.outcome === 'hit' ? [place] : []))
      if (reasons.some((reason) => reason.points < 0 && reason.signal in profile.brakes)) braked += 1
      if (reasons.some((reason) => reason.family === 'floor')) lifted += 1
      expect(addUp(fired, profile).totalCents).toBe(Math.round(points.total * 100))
    }),
    { numRuns: 600 },
  )
  expect(braked).toBeGreaterThan(0)
  expect(lifted).toBeGreaterThan(0)
})

test('decisions of points that did not change are those of before; they never cross', () => {
  const fired = Array.from({ length: 40 }, (_, at) => Array.from({ length: at }, (__, place) => place * 2))
  expect(decisionsFor(fired, defaultProfile, defaultProfile)).toEqual(defaultProfile.decisions)
  const nothing = {
    ...defaultProfile,
    signals: Object.fromEntries(
      Object.entries(defaultProfile.signals).map(([id, entry]) => [id, { ...entry, points: 0 }]),
    ) as typeof defaultProfile.signals,
  }
  const { review, restrict, decline } = decisionsFor(fired, defaultProfile, nothing)
  expect(review.value).toBeLessThanOrEqual(restrict.value)
  expect(restrict.value).toBeLessThanOrEqual(decline.value)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine } from '../../src/score/combine'
import { coverageOf } from '../../src/score/coverage'
import { bandOf, hundredths, scoreOf } from '../../src/score/curve'
import type { Profile } from '../../src/score/profile'
import { defaultProfile } from '../../src/score/profiles/default'
import { SIGNALS } from '../../src/signals/registry'
import type { Run } from '../../src/signals/run'
import type { Outcome } from '../../src/types'

/** Runs of the whole registry in which the named signals have these outcomes and all others are not applicable. */
const runsWith = (outcomes: Readonly<Record<string, Outcome>>): Run[] =>
  SIGNALS.map((signal) => {
    const outcome = outcomes[signal.id] ?? 'not_applicable'
    return {
      signal,
      outcome,
      missing: [],
      code: outcome === 'hit' ? (Object.keys(signal.reasons)[0] ?? 'X') : null,
      holes: {},
      evidence: [],
    }
  })

const profileWith = (change: Partial<Profile>): Profile => ({ ...defaultProfile, ...change })
const reasoned = <T>(value: T) => ({ value, reason: 'for the test' })
const pointsOf = (points: Readonly<Record<string, number>>): Profile['signals'] =>
  Object.fromEntries(
    SIGNALS.map((signal) => [signal.id, { points: points[signal.id] ?? 0, reason: 'for the test' }]),
  ) as Profile['signals']

const plain = (points: Readonly<Record<string, number>>, change: Partial<Profile> = {}): Profile =>
  profileWith({ signals: pointsOf(points), families: {}, brakes: {}, floors: {}, base: reasoned(-4), ...change })

const [first, second] = SIGNALS.filter((signal) => signal.family === 'notice' && signal.maturity === 'stable')
const other = SIGNALS.find((signal) => signal.axis === 'anonymity' && signal.maturity === 'stable')
const exposed = SIGNALS.find((signal) => signal.axis === 'exposure' && signal.maturity === 'stable')
if (first === undefined || second === undefined || other === undefined || exposed === undefined)
  throw new Error('the registry lacks what this test speaks of')

describe('points', () => {
  it('add up to the total, each axis for itself; exposure stays out of the total', () => {
    const profile = plain({ [first.id]: 1.5, [other.id]: 0.75, [exposed.id]: 2 })
    const result = combine(runsWith({ [first.id]: 'hit', [other.id]: 'hit', [exposed.id]: 'hit' }), profile)
    expect(result.baseCents).toBe(-400)
    expect(result.totalCents).toBe(-400 + 150 + 75)
    expect(result.axisCents).toEqual({ anonymity: 75, abuse: 150, exposure: 200 })
  })

  it('come from hits only', () => {
    const profile = plain({ [first.id]: 1.5 })
    for (const outcome of ['clear', 'unknown', 'not_applicable', 'failed'] as const) {
      const result = combine(runsWith({ [first.id]: outcome }), profile)
      expect(result.scored).toEqual([])
      expect(result.totalCents).toBe(-400)
    }
  })

  it('are listed heaviest first, equal ones by id', () => {
    const profile = plain({ [first.id]: 1, [second.id]: 1, [other.id]: 2 })
    const { scored } = combine(runsWith({ [first.id]: 'hit', [second.id]: 'hit', [other.id]: 'hit' }), profile)
    expect(scored.map((item) => item.run.signal.id)).toEqual([other.id, ...[first.id, second.id].sort()])
  })

  it('of one family stop at its cap, the heaviest served first', () => {
    const profile = plain({ [first.id]: 1, [second.id]: 3 }, { families: { notice: reasoned(3.5) } })
    const { scored, totalCents } = combine(runsWith({ [first.id]: 'hit', [second.id]: 'hit' }), profile)
    expect(scored.map((item) => [item.run.signal.id, item.cents])).toEqual([
      [second.id, 300],
      [first.id, 50],
    ])
    expect(totalCents).toBe(-400 + 350)
  })

  it('that lower are not capped and use up no cap', () => {
    const profile = plain({ [first.id]: -2, [second.id]: 3 }, { families: { notice: reasoned(3) } })
    const { totalCents } = combine(runsWith({ [first.id]: 'hit', [second.id]: 'hit' }), profile)
    expect(totalCents).toBe(-400 - 200 + 300)
  })

  it('of a signal on trial are none', () => {
    const trial = SIGNALS.find((signal) => signal.maturity !== 'stable')
    if (trial === undefined) return
    const { totalCents } = combine(runsWith({ [trial.id]: 'hit' }), plain({ [trial.id]: 5 }))
    expect(totalCents).toBe(-400)
  })
})

describe('brakes', () => {
  const brake = SIGNALS.find((signal) => signal.family === 'brake')
  if (brake === undefined) throw new Error('the registry lacks a brake')

  it('take away the share that they do not keep, rounded in favour of keeping', () => {
    const profile = plain(
      { [first.id]: 1.01, [other.id]: 1 },
      { brakes: { [brake.id]: { families: ['notice'], keep: 0.5, reason: 'for the test' } } },
    )
    const { scored, totalCents } = combine(
      runsWith({ [first.id]: 'hit', [other.id]: 'hit', [brake.id]: 'hit' }),
      profile,
    )
    expect(scored.find((item) => item.run.signal.id === brake.id)?.cents).toBe(-50)
    expect(totalCents).toBe(-400 + 101 + 100 - 50)
  })

  it('take nothing where there is nothing to take', () => {
    const profile = plain(
      { [other.id]: 1 },
      { brakes: { [brake.id]: { families: ['notice'], keep: 0, reason: 'for the test' } } },
    )
    const { scored } = combine(runsWith({ [other.id]: 'hit', [brake.id]: 'hit' }), profile)
    expect(Object.is(scored.find((item) => item.run.signal.id === brake.id)?.cents, 0)).toBe(true)
  })

  it('one after the other speak of what the one before has left', () => {
    const brakes = SIGNALS.filter((signal) => signal.family === 'brake').slice(0, 2)
    const [a, b] = brakes
    if (a === undefined || b === undefined) throw new Error('the registry lacks two brakes')
    const keep = (share: number) => ({ families: ['notice'], keep: share, reason: 'for the test' })
    const profile = plain({ [first.id]: 4 }, { brakes: { [a.id]: keep(0.5), [b.id]: keep(0.25) } })
    const { scored, totalCents } = combine(runsWith({ [first.id]: 'hit', [a.id]: 'hit', [b.id]: 'hit' }), profile)
    const cents = (id: string) => scored.find((item) => item.run.signal.id === id)?.cents
    const [earlier, later] = a.id < b.id ? [a, b] : [b, a]
    expect(cents(earlier.id)).toBe(earlier === a ? -200 : -300)
    expect(cents(later.id)).toBe(later === b ? -150 : -50)
    expect(totalCents).toBe(-400 + 50)
  })
})

describe('floors', () => {
  it('lift a total that lies below, as a reason of its own', () => {
    const profile = plain({ [first.id]: 1 }, { floors: { [first.id]: reasoned(2) } })
    const { scored, totalCents, axisCents } = combine(runsWith({ [first.id]: 'hit' }), profile)
    expect(totalCents).toBe(200)
    const lift = scored.find((item) => item.family === 'floor')
    expect(lift?.code).toBe(`FLOOR_${Object.keys(first.reasons)[0]}`)
    expect(lift?.cents).toBe(500)
    expect(axisCents.abuse).toBe(600)
  })

  it('leave a total alone that reaches them', () => {
    for (const floor of [-3, -3.01]) {
      const profile = plain({ [first.id]: 1 }, { floors: { [first.id]: reasoned(floor) } })
      const { scored, totalCents } = combine(runsWith({ [first.id]: 'hit' }), profile)
      expect(totalCents).toBe(-300)
      expect(scored).toHaveLength(1)
    }
  })
})

describe('coverage', () => {
  it('is known points over asked points; what is not applicable is not asked', () => {
    const profile = plain({ [first.id]: 3, [second.id]: 1, [other.id]: -4 })
    const of = (outcomes: Readonly<Record<string, Outcome>>) => coverageOf(runsWith(outcomes), profile)
    expect(of({ [first.id]: 'hit', [second.id]: 'unknown' })).toBe(0.75)
    expect(of({ [first.id]: 'unknown', [second.id]: 'clear' })).toBe(0.25)
    expect(of({ [first.id]: 'failed', [second.id]: 'clear' })).toBe(0.25)
    expect(of({ [other.id]: 'clear', [first.id]: 'unknown', [second.id]: 'unknown' })).toBe(0.5)
    expect(of({ [first.id]: 'clear' })).toBe(1)
    expect(of({})).toBe(0)
  })

  it('is rounded to a thousandth', () => {
    const profile = plain({ [first.id]: 1, [second.id]: 2 })
    expect(coverageOf(runsWith({ [first.id]: 'hit', [second.id]: 'unknown' }), profile)).toBe(0.333)
  })
})

describe('the curve', () => {
  it('is 50 at nought, turns about it, grows, and stays within 0 and 100', () => {
    expect(scoreOf(0, 4)).toBe(50)
    expect(scoreOf(4, 4)).toBe(85.36)
    expect(scoreOf(-4, 4)).toBe(14.64)
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (x, more) => {
          const a = scoreOf(x, 4)
          expect(a).toBeGreaterThanOrEqual(0)
          expect(a).toBeLessThanOrEqual(100)
          expect(scoreOf(x + more, 4)).toBeGreaterThanOrEqual(a)
          expect(scoreOf(-x, 4)).toBeCloseTo(100 - a, 1)
        },
      ),
    )
  })

  it('does not pile up at the top: a point more is still a higher score far beyond decline', () => {
    for (let points = 4; points < 24; points += 1) expect(scoreOf(points + 1, 4)).toBeGreaterThan(scoreOf(points, 4))
  })

  it('hundredths are whole numbers', () => {
    expect(hundredths(0.29)).toBe(29)
    expect(hundredths(-1.005)).toBe(-100)
    expect(hundredths(2)).toBe(200)
  })

  it('bands begin at their bounds', () => {
    const bands = { guarded: 20, elevated: 40, high: 60, severe: 80, reason: 'for the test' }
    const seen = [0, 19.99, 20, 39.99, 40, 59.99, 60, 79.99, 80, 100].map((score) => bandOf(score, bands))
    expect(seen).toEqual([
      'low',
      'low',
      'guarded',
      'guarded',
      'elevated',
      'elevated',
      'high',
      'high',
      'severe',
      'severe',
    ])
  })
})

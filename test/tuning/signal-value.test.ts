import { describe, expect, test } from 'vitest'
import { rocOf, ScoreDistribution, Waits } from '../../src/tuning/curves'
import { CalibrationTally, calibrationOf, rankingOf } from '../../src/tuning/metrics'
import { seeded } from '../../src/tuning/random'
import { SignalValues } from '../../src/tuning/signal-value'

const sigmoid = (points: number): number => 1 / (1 + Math.exp(-points))

/** Cases over three signs: `strong` tells, `echo` stands nearly always beside it, `noise` tells nothing. */
const made = (count: number) => {
  const random = seeded(5)
  return Array.from({ length: count }, () => {
    const abusive = random.chance(0.3)
    const strong = random.chance(abusive ? 0.8 : 0.1)
    const echo = strong ? random.chance(0.95) : random.chance(0.02)
    const noise = random.chance(0.5)
    const fired = [
      ...(strong ? [{ id: 'strong', points: 2 }] : []),
      ...(echo ? [{ id: 'echo', points: 0.5 }] : []),
      ...(noise ? [{ id: 'noise', points: 0.25 }] : []),
    ]
    return { abusive, fired, total: -1 + fired.reduce((sum, item) => sum + item.points, 0) }
  })
}

const countsOf = (rows: readonly { total: number; abusive: boolean }[]) => {
  const counts = new Map<number, [number, number]>()
  for (const { total, abusive } of rows) {
    const entry = counts.get(total) ?? [0, 0]
    entry[abusive ? 1 : 0] += 1
    counts.set(total, entry)
  }
  return counts
}

describe('what a sign is worth', () => {
  const rows = made(4000)
  const values = new SignalValues(sigmoid)
  for (const row of rows) values.add(row.fired, row.total, row.abusive)
  const abusive = rows.filter((row) => row.abusive).length
  const found = new Map(
    values.result(countsOf(rows), { abusive, legitimate: rows.length - abusive }).map((item) => [item.id, item]),
  )
  const without = (id: string) =>
    rows.map((row) => ({
      ...row,
      total: row.total - (row.fired.find((item) => item.id === id)?.points ?? 0),
    }))

  test.each(['strong', 'echo', 'noise'])('%s: leaving it out is the same as assessing without it', (id) => {
    const auc = rankingOf(countsOf(rows)).auc - rankingOf(countsOf(without(id))).auc
    expect(found.get(id)?.leaveOneOut.auc).toBeCloseTo(auc, 10)
    const loss = (list: readonly { total: number; abusive: boolean }[]): number =>
      calibrationOf(list.map((row) => ({ p: sigmoid(row.total), abusive: row.abusive }))).logLoss
    expect(found.get(id)?.leaveOneOut.logLoss).toBeCloseTo(loss(without(id)) - loss(rows), 10)
  })
  test('an echo has value alone and little beside what it echoes; the overlap says which that is', () => {
    const strong = found.get('strong')
    const echo = found.get('echo')
    expect(echo?.informationValue).toBeGreaterThan(1)
    expect(Math.abs(echo?.leaveOneOut.auc ?? 1)).toBeLessThan((strong?.leaveOneOut.auc ?? 0) / 3)
    expect(echo?.overlap?.with).toBe('strong')
    expect(echo?.overlap?.share).toBeGreaterThan(0.85)
  })
  test('noise is worth nothing either way', () => {
    expect(found.get('noise')?.informationValue).toBeLessThan(0.02)
    expect(found.get('noise')?.leaveOneOut.auc).toBeLessThan(0.002)
  })
})

describe('curves', () => {
  test('the ROC curve ends at both ones, never falls, and its area is the AUC', () => {
    const counts = countsOf(made(3000))
    const points = rocOf(counts)
    let area = 0
    let last = { falseAlarms: 0, recall: 0 }
    for (const point of points) {
      expect(point.recall).toBeGreaterThanOrEqual(last.recall)
      expect(point.falseAlarms).toBeGreaterThanOrEqual(last.falseAlarms)
      area += ((point.recall + last.recall) / 2) * (point.falseAlarms - last.falseAlarms)
      last = point
    }
    expect(last).toMatchObject({ falseAlarms: 1, recall: 1 })
    expect(area).toBeCloseTo(rankingOf(counts).auc, 10)
    expect(rocOf(new Map())).toEqual([])
  })
  test('a thinned curve keeps its ends', () => {
    const counts = new Map(Array.from({ length: 5000 }, (_, index) => [index / 100, [1, 1] as [number, number]]))
    const points = rocOf(counts, 100)
    expect(points.length).toBeLessThanOrEqual(102)
    expect(points[points.length - 1]).toMatchObject({ falseAlarms: 1, recall: 1 })
  })
  test('the score 100 lies in the last bin, and nothing is lost', () => {
    const scores = new ScoreDistribution()
    for (const score of [0, 4.99, 5, 99.9, 100]) scores.add(score, score > 50)
    const bins = scores.result()
    expect(bins.map((bin) => bin.legitimate + bin.abusive).reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(bins[0]).toMatchObject({ legitimate: 2, abusive: 0 })
    expect(bins[19]).toMatchObject({ legitimate: 0, abusive: 2 })
  })
  test('waits give the quantiles that a sorted list gives', () => {
    const random = seeded(9)
    const days = Array.from({ length: 501 }, () => Math.round(random.next() * 3000) / 10)
    const waits = new Waits()
    for (const day of days) waits.add(day)
    const sorted = [...days].sort((a, b) => a - b)
    expect(waits.at(0.5)).toBe(sorted[250])
    expect(waits.at(0.9)).toBe(sorted[450])
    expect(new Waits().at(0.5)).toBeNull()
  })
  test('a streamed calibration is the calibration of the list', () => {
    const random = seeded(2)
    const list = Array.from({ length: 700 }, () => ({ p: random.next(), abusive: random.chance(0.4) }))
    const tally = new CalibrationTally()
    for (const item of list) tally.add(item.p, item.abusive)
    expect(tally.result()).toEqual(calibrationOf(list))
  })
})

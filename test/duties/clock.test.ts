import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf } from '../../src/duties/clock'
import { nextDuties } from '../../src/duties/deadlines'
import type { Assessment, Duty } from '../../src/types'
import { act, at, notice, owed, service } from './views'

const none = new Set<string>()
const end = (
  from: string,
  amount: number,
  unit: Parameters<typeof endOf>[1]['unit'],
  zone = 0,
  holidays = none,
): string => new Date(endOf(at(from), { amount, unit }, zone, holidays)).toISOString()

describe('clock arithmetic', () => {
  test.each([
    ['2026-01-31T10:00:00Z', 1, 'months', 0, '2026-03-01T00:00:00.000Z'],
    ['2028-01-31T10:00:00Z', 1, 'months', 0, '2028-03-01T00:00:00.000Z'],
    ['2026-12-15T23:59:59Z', 1, 'months', 0, '2027-01-16T00:00:00.000Z'],
    ['2026-06-01T14:59:00Z', 1, 'days', 540, '2026-06-02T15:00:00.000Z'],
    ['2026-06-01T15:00:00Z', 1, 'days', 540, '2026-06-03T15:00:00.000Z'],
    ['2026-06-01T10:00:30Z', 30, 'minutes', 0, '2026-06-01T10:30:30.000Z'],
    ['2026-06-01T10:00:00+02:00', 1, 'hours', 0, '2026-06-01T09:00:00.000Z'],
    ['2026-06-05T10:00:00Z', 1, 'business_days', 0, '2026-06-09T00:00:00.000Z'],
    ['2026-06-06T10:00:00Z', 1, 'business_days', 0, '2026-06-09T00:00:00.000Z'],
  ] as const)('%s + %i %s in zone %i', (from, amount, unit, zone, expected) => {
    expect(end(from, amount, unit, zone)).toBe(expected)
  })
  test('holidays do not count', () => {
    expect(end('2026-06-05T10:00:00Z', 1, 'business_days', 0, new Set(['2026-06-08']))).toBe('2026-06-10T00:00:00.000Z')
  })
  test('a longer period never ends earlier, a later event neither', () => {
    const unit = fc.constantFrom('minutes', 'hours', 'days', 'business_days', 'months' as const)
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
        fc.integer({ min: 0, max: 60 }),
        unit,
        fc.integer({ min: -720, max: 840 }),
        (from, amount, kind, zone) => {
          const one = endOf(from, { amount, unit: kind as 'days' }, zone, none)
          expect(endOf(from, { amount: amount + 1, unit: kind as 'days' }, zone, none)).toBeGreaterThanOrEqual(one)
          expect(endOf(from + 3_600_000, { amount, unit: kind as 'days' }, zone, none)).toBeGreaterThanOrEqual(one)
          expect(one).toBeGreaterThanOrEqual(from)
        },
      ),
    )
  })
})

describe('what is due', () => {
  test('overdue begins after the due date, not on it', () => {
    const given = { jurisdictions: ['IN'], service: service('cdn'), notices: [notice({ lane: 'intimate_image' })] }
    const overdue = (asOf: string): boolean | undefined =>
      owed({ ...given, asOf: at(asOf) }).duties.find((duty) => duty.id.startsWith('in/rule-3-2-b:'))?.overdue
    expect(overdue('2026-06-01T12:00:00Z')).toBe(false)
    expect(overdue('2026-06-01T12:00:00.001Z')).toBe(true)
  })
  test('the order of lists changes nothing', () => {
    const notices = [notice(), notice({ id: 'n2', receivedAt: at('2026-06-09T00:00:00Z'), domains: ['other.example'] })]
    const actions = [act('warn_customer', '2026-06-03T00:00:00Z'), act('disable_proxy', '2026-06-12T00:00:00Z')]
    const given = {
      jurisdictions: ['JP', 'US', 'EU', 'CN', 'IN'],
      service: service('cdn', 'hosting'),
      notices,
      actions,
    }
    const turned = { ...given, notices: [...notices].reverse(), actions: [...actions].reverse() }
    expect(owed(turned).duties).toEqual(owed(given).duties)
  })
  test('ten thousand notices and acts about one site stay quick', () => {
    const notices = Array.from({ length: 10_000 }, (_, index) =>
      notice({ id: `n${index}`, receivedAt: at('2026-06-01T00:00:00Z') + index * 1000 }),
    )
    const actions = notices.map((item) => act('acknowledge_notice', '2026-07-01T00:00:00Z', { noticeIds: [item.id] }))
    const started = performance.now()
    const result = owed({
      jurisdictions: ['JP', 'US', 'EU', 'CN', 'IN'],
      service: service('hosting'),
      notices,
      actions,
    })
    expect(result.duties.length).toBeGreaterThan(10_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
  test('next across customers: open fixed dates first, the soonest first', () => {
    const assessed = (caseId: string, duties: readonly Duty[]): Assessment =>
      ({ caseId, duties }) as unknown as Assessment
    const japan = owed({ jurisdictions: ['JP'], service: service('cdn'), notices: [notice()] }).duties
    const india = owed({ jurisdictions: ['IN'], service: service('cdn'), notices: [notice()] }).duties
    const next = nextDuties([assessed('a', japan), assessed('b', india)])
    expect(next[0]).toMatchObject({ caseId: 'b', duty: { action: 'acknowledge_notice' } })
    const dated = next.filter((item) => item.duty.dueAt !== null).map((item) => item.duty.dueAt)
    expect(dated).toEqual([...dated].sort())
  })
})

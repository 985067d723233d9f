import { describe, expect, test } from 'vitest'
import type { NoticeView } from '../../src/duties/view'
import { allPacks } from '../../src/jurisdictions/all'
import { act, at, domain, notice, of, one, order, owed, service } from './views'

const counterNotice = { receivedAt: at('2026-06-10T12:00:00Z'), complete: true, suitFiledAt: null }
const us = (given: Parameters<typeof owed>[0], more: Partial<NoticeView> = {}) =>
  owed({ jurisdictions: ['US'], service: service('hosting'), notices: [notice({ counterNotice, ...more })], ...given })
const iso = (text: string): string => new Date(text).toISOString()

describe('a counter-notice', () => {
  test('asks for nothing back where it is known that nothing was taken', () => {
    expect(of(us({ actions: [] }), 'us/512-g-2-c')).toEqual([])
    expect(of(us({ actions: null }), 'us/512-g-2-c')).toHaveLength(1)
    expect(of(us({ actions: [] }, { actedAt: at('2026-06-02T00:00:00Z') }), 'us/512-g-2-c')).toHaveLength(1)
  })

  test('is answered when the first measure is lifted after it, and not by one that ended before', () => {
    const blocked = (endedAt: string) =>
      act('block_url', '2026-06-02T00:00:00Z', { endedAt: at(endedAt), noticeIds: ['n1'] })
    const restored = (...ends: string[]) => one(us({ actions: ends.map(blocked) }), 'us/512-g-2-c').metAt
    expect(restored('2026-06-25T00:00:00Z', '2026-06-28T00:00:00Z')).toBe(iso('2026-06-25T00:00:00Z'))
    expect(restored('2026-06-05T00:00:00Z')).toBeNull()
    // What will end after the day that is asked about has not ended.
    expect(restored('2026-12-01T00:00:00Z')).toBeNull()
  })
})

describe('an inquiry', () => {
  test('runs from the first asking: seven days by the calendar of Tokyo', () => {
    const asked = (...times: string[]) =>
      one(
        owed({
          jurisdictions: ['JP'],
          service: service('hosting'),
          notices: [notice()],
          actions: times.map((time) => act('forward_notice', time, { noticeIds: ['n1'] })),
        }),
        'jp/platform-act-3-2-ii',
      ).notBefore
    expect(asked('2026-06-05T00:00:00Z', '2026-06-02T00:00:00Z')).toBe(iso('2026-06-09T15:00:00Z'))
    expect(asked('2026-06-05T00:00:00Z')).toBe(iso('2026-06-12T15:00:00Z'))
    // Asked before the notice came: about something else.
    const before = owed({
      jurisdictions: ['JP'],
      service: service('hosting'),
      notices: [notice()],
      actions: [act('forward_notice', '2026-05-20T00:00:00Z', { noticeIds: ['n1'] })],
    })
    expect(of(before, 'jp/platform-act-3-2-ii')).toEqual([])
  })
})

describe('an upheld appeal', () => {
  test('is met when the first of the measures it names ends', () => {
    const actions = ['2026-07-09T00:00:00Z', '2026-07-05T00:00:00Z'].map((endedAt, index) =>
      act('block_url', '2026-06-02T00:00:00Z', { id: `a${index}`, endedAt: at(endedAt), noticeIds: ['n1'] }),
    )
    const result = owed({
      jurisdictions: ['EU'],
      service: { ...service('hosting'), features: ['stores_uploads'] },
      notices: [notice()],
      actions,
      appeals: [
        {
          id: 'p',
          receivedAt: at('2026-07-01T00:00:00Z'),
          status: 'upheld',
          decidedAt: at('2026-07-04T00:00:00Z'),
          actionIds: ['a0', 'a1'],
        },
      ],
    })
    expect(one(result, 'eu/dsa-20-4-reverse').metAt).toBe(iso('2026-07-05T00:00:00Z'))
  })
})

describe('a measure that an upheld appeal had lifted', () => {
  const blocked = (more: Parameters<typeof act>[2] = {}) =>
    act('geo_block', '2026-06-02T00:00:00Z', {
      id: 'a1',
      endedAt: at('2026-07-05T00:00:00Z'),
      noticeIds: ['n1'],
      ...more,
    })
  const month = (appeals: Parameters<typeof owed>[0]['appeals'], given: Parameters<typeof owed>[0] = {}) =>
    owed({ service: service('cdn'), notices: [notice()], actions: [blocked()], appeals, ...given })
  const upheld = {
    id: 'p',
    receivedAt: at('2026-07-01T00:00:00Z'),
    status: 'upheld' as const,
    decidedAt: at('2026-07-04T00:00:00Z'),
    actionIds: ['a1'],
  }
  const metAt = (result: ReturnType<typeof owed>, id = 'n1') =>
    result.duties.find((duty) => duty.id === `jp/tokyo-2025-month:notice:${id}`)?.metAt

  test('met the duty; one that ended without it, or before it, did not', () => {
    expect(metAt(month([upheld]))).toBe(iso('2026-06-02T00:00:00Z'))
    expect(metAt(month([]))).toBeNull()
    expect(metAt(month([{ ...upheld, status: 'rejected' }]))).toBeNull()
    expect(metAt(month([{ ...upheld, actionIds: ['a2'] }]))).toBeNull()
    expect(metAt(month([{ ...upheld, receivedAt: at('2026-07-06T00:00:00Z') }]))).toBeNull()
  })
  test('answers neither an order nor another notice', () => {
    const ordered = month([upheld], { notices: [], orders: [order({ measure: 'geo_block' })] })
    expect(ordered.duties.map((duty) => duty.metAt)).toEqual([null])
    const both = [notice(), notice({ index: 1, id: 'n2', domains: ['www.raw.example'] })]
    expect(metAt(month([upheld], { notices: both }), 'n2')).toBeNull()
    expect(metAt(month([upheld], { notices: both, actions: [blocked({ noticeIds: [] })] }), 'n2')).not.toBeNull()
  })
})

describe('orders', () => {
  const met = (given: Parameters<typeof order>[0]) =>
    owed({ orders: [order({ status: 'complied', ...given })] }).duties.map((duty) => duty.metAt)

  test('said to be complied with are met by their date, or by the day that is asked about', () => {
    expect(met({ complyBy: at('2026-06-20T00:00:00Z') })).toEqual([iso('2026-06-20T00:00:00Z')])
    expect(met({ complyBy: at('2027-01-01T00:00:00Z') })).toEqual([iso('2026-09-01T00:00:00Z')])
    expect(met({})).toEqual([iso('2026-09-01T00:00:00Z')])
  })

  test('of a place are met by a block there, in its union, or in every member of it', () => {
    const blocked = (asked: string, ...territory: string[]) =>
      owed({
        orders: [order({ measure: 'geo_block', jurisdiction: asked, territory: [asked] })],
        actions: [act('geo_block', '2026-06-02T00:00:00Z', { territory })],
      }).duties.find((duty) => duty.action === 'geo_block')?.metAt
    const members = allPacks.find((pack) => pack.code === 'EU')?.members ?? []
    expect(members.length).toBe(27)
    for (const [asked, ...territory] of [
      ['DE', 'DE'],
      ['DE', 'de'],
      ['de', 'DE'],
      ['DE', 'EU'],
      ['DE', 'eu', 'JP'],
      ['EU', 'EU'],
      ['EU', ...members],
    ] as const)
      expect(blocked(asked, ...territory), `${asked} ${territory.join()}`).toBe(iso('2026-06-02T00:00:00Z'))
    for (const [asked, ...territory] of [
      ['DE', 'FR'],
      ['JP', 'EU'],
      ['GB', 'EU'],
      ['EU', 'DE'],
      ['EU', ...members.slice(1)],
    ] as const)
      expect(blocked(asked, ...territory), `${asked} ${territory.join()}`).toBeNull()
  })

  test('on a condition run from the first order that brings it about', () => {
    const { duties } = owed({
      orders: [
        order({
          id: 'waits',
          servedAt: at('2026-01-01T00:00:00Z'),
          condition: { kind: 'illegality_finding', jurisdiction: null },
        }),
        order({ id: 'late', kind: 'illegality_finding', servedAt: at('2026-08-01T00:00:00Z') }),
        order({ id: 'early', kind: 'illegality_finding', servedAt: at('2026-07-01T00:00:00Z') }),
      ],
    })
    expect(duties.find((duty) => duty.id.endsWith('order:waits'))?.startsAt).toBe(iso('2026-07-01T00:00:00Z'))
  })

  test('an undertaking is nobody else’s order: no rule of a pack speaks of it', () => {
    const asked = (kind: 'undertaking' | 'injunction') =>
      owed({ jurisdictions: ['EU'], service: service('hosting'), orders: [order({ kind, jurisdiction: 'DE' })] }).duties
    expect(asked('injunction').some((duty) => duty.id.startsWith('eu/dsa-9'))).toBe(true)
    expect(asked('undertaking').filter((duty) => duty.id.startsWith('eu/'))).toEqual([])
  })
})

describe('knowledge', () => {
  test('begins no clock for a domain of which nothing is known', () => {
    const known = (state: 'none' | 'notified') =>
      owed({
        jurisdictions: ['EU', 'JP', 'CN', 'US'],
        service: service('hosting'),
        domains: [domain('raw.example', { state, since: state === 'none' ? null : at('2026-06-01T00:00:00Z') })],
      }).duties.filter((duty) => duty.id.includes('domain:'))
    expect(known('none')).toEqual([])
  })
})

describe('conflicts', () => {
  const stop = order({ id: 'stop', kind: 'injunction', jurisdiction: 'DE', complyBy: at('2026-06-12T00:00:00Z') })
  const codes = (actions: ReturnType<typeof act>[], orders = [stop]) =>
    us({ actions, orders }).conflicts.map((conflict) => conflict.code)
  const block = act('block_url', '2026-06-02T00:00:00Z', { noticeIds: ['n1'] })

  test('what one court has stopped and another law gives back clash', () => {
    expect(codes([block])).toContain('RESTORE_AGAINST_STOP')
    expect(codes([block], [])).toEqual([])
  })

  test('and do not once it was given back', () => {
    const lifted = { ...block, endedAt: at('2026-06-26T00:00:00Z') }
    expect(codes([lifted])).not.toContain('RESTORE_AGAINST_STOP')
  })
})

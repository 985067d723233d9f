import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { CaseInput } from '../../src/case'
import { parseCase } from '../../src/case'
import { Facts } from '../../src/facts'

const at = (day: number, hour = 0): string => new Date(Date.UTC(2026, 0, day, hour)).toISOString()
type Notice = NonNullable<CaseInput['notices']>[number]
type Total = NonNullable<CaseInput['noticeTotals']>[number]

const notice = (id: string, receivedAt: string, more: Partial<Notice> = {}): Notice => ({
  id,
  receivedAt,
  lane: 'copyright',
  elements: { location: true },
  ...more,
})
const known = (more: Partial<CaseInput>) =>
  new Facts(parseCase({ id: 'k', asOf: at(90), stage: 'active', ...more })).knowledge
const from = (id: string): Pick<Notice, 'sender'> => ({ sender: { id } })

describe('repeated notice', () => {
  test.each([
    [
      'two within a day from one sender',
      [notice('a', at(1), from('x')), notice('b', at(1, 23), from('x'))],
      'notified',
    ],
    ['two a day apart', [notice('a', at(1), from('x')), notice('b', at(2), from('x'))], 'repeatedly_notified'],
    [
      'two senders within an hour',
      [notice('a', at(1), from('x')), notice('b', at(1, 1), from('y'))],
      'repeatedly_notified',
    ],
    ['two that say no sender, within a day', [notice('a', at(1)), notice('b', at(1, 1))], 'notified'],
    [
      'senders that differ, after two that say none',
      [notice('a', at(1)), notice('b', at(1, 1)), notice('c', at(1, 2), from('x')), notice('d', at(1, 3), from('y'))],
      'repeatedly_notified',
    ],
    [
      'a day between the first and the last of many',
      [0, 8, 16, 24].map((hour) => notice(`n${hour}`, at(1, hour), from('x'))),
      'repeatedly_notified',
    ],
  ] as const)('%s: %s', (_name, notices, state) => {
    expect(known({ notices: [...notices] }).state).toBe(state)
  })
})

describe('notices summed up', () => {
  const total = (more: Partial<Total>): Total => ({ lane: 'copyright', count: 1, ...more })
  test.each([
    ['one', [total({ firstAt: at(3) })], [], 'notified', at(3)],
    ['all rejected', [total({ count: 3, rejectedCount: 3, firstAt: at(3) })], [], 'none', null],
    ['several without dates', [total({ count: 4 })], [], 'repeatedly_notified', at(90)],
    ['several over a week', [total({ count: 4, firstAt: at(3), lastAt: at(9) })], [], 'repeatedly_notified', at(3)],
    [
      'several of one hour from one sender',
      [total({ count: 4, sender: 'x', firstAt: at(3), lastAt: at(3, 1) })],
      [],
      'notified',
      at(3),
    ],
    [
      'one, and a notice days later',
      [total({ sender: 'x', firstAt: at(3), lastAt: at(3) })],
      [notice('a', at(9), from('x'))],
      'repeatedly_notified',
      at(3),
    ],
  ] as const)('%s', (_name, noticeTotals, notices, state, since) => {
    const found = known({ noticeTotals: [...noticeTotals], notices: [...notices] })
    expect([found.state, found.since]).toEqual([state, since])
  })
  test('a sum for one domain says nothing of another', () => {
    const found = known({
      domains: [{ name: 'a.example' }, { name: 'b.example' }],
      noticeTotals: [total({ domain: 'a.example', count: 2, firstAt: at(1), lastAt: at(5) })],
    })
    expect(found.domains.map((domain) => [domain.name, domain.state])).toEqual([
      ['a.example', 'repeatedly_notified'],
      ['b.example', 'none'],
    ])
  })
})

describe('by name', () => {
  test('a notice about a host under a domain is about the domain; one that names no host is about each', () => {
    const found = known({
      domains: [{ name: 'a.example' }, { name: 'b.example' }],
      notices: [notice('a', at(1), { urls: ['https://www.a.example/x'] }), notice('b', at(1, 2))],
    })
    expect(found.domains).toEqual([
      { name: 'a.example', state: 'notified', since: at(1), via: 'notice_received' },
      { name: 'b.example', state: 'notified', since: at(1, 2), via: 'notice_received' },
    ])
    expect(found.of('deep.www.b.example').state).toBe('notified')
    expect(found.of('c.example').state).toBe('none')
  })
  test('ten thousand notices that name no site, over five thousand domains', () => {
    const notices = Array.from({ length: 10_000 }, (_, index) => notice(`n${index}`, at(1 + (index % 80))))
    const domains = Array.from({ length: 5000 }, (_, index) => ({ name: `d${index}.example` }))
    const found = known({ notices, domains })
    expect(found.domains).toHaveLength(5000)
    expect(new Set(found.domains.map((domain) => `${domain.state} ${domain.since}`))).toEqual(
      new Set([`repeatedly_notified ${at(1)}`]),
    )
  })
  test('what is folded by the few decisive notices is what all of them say', () => {
    const arbitrary = fc.array(
      fc.record({
        hour: fc.integer({ min: 0, max: 60 }),
        sender: fc.constantFrom('', 'x', 'y', 'z'),
        own: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const notices = drawn.map(({ hour, sender, own }, index) =>
          notice(`n${index}`, at(1, hour), {
            ...(sender === '' ? {} : from(sender)),
            ...(own ? { domains: ['a.example'] } : {}),
          }),
        )
        // Where only one name exists, what is known of it is what is known at all.
        const found = known({ domains: [{ name: 'a.example' }], notices })
        expect([found.domains[0]?.state, found.domains[0]?.since]).toEqual([found.state, found.since])
      }),
      { numRuns: 500 },
    )
  })
})

test('summed-up notices bring the duties that repeated notice brings', () => {
  const owed = assess({
    id: 'k',
    asOf: at(90),
    stage: 'active',
    jurisdictions: ['EU'],
    service: { roles: ['hosting'], features: ['stores_uploads'] },
    noticeTotals: [{ lane: 'copyright', count: 9, firstAt: at(1), lastAt: at(60) }],
  }).duties.map((duty) => duty.id)
  expect(owed).toContain('eu/dsa-23-1-warn:operator')
})

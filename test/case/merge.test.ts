import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseInput,
  mergeFragments,
  mergeNotes,
  mergeWithNotes,
  type NoticeUpdate,
  parseCase,
  tryParseCase,
} from '../../src/case'
import { arbitraryCase } from '../support/arbitrary-case'

const least: CaseInput = { id: 'c', asOf: '2025-12-01T00:00:00Z', stage: 'active' }
const codes = (notes: readonly { code: string; pointer: string }[]): string[] =>
  notes.map((note) => `${note.code} ${note.pointer}`)

describe('union', () => {
  test('the case wins, then fragments in order; differences are noted', () => {
    const merged = mergeFragments(
      { ...least, account: { name: 'A', country: null } },
      { account: { name: 'B', country: 'JP' } },
      { account: { name: 'a ', country: 'US', kind: 'individual' } },
    )
    expect(merged.account).toEqual({ name: 'A', country: 'JP', kind: 'individual' })
    expect(codes(merged.notes)).toEqual(['CONTRADICTION /account/name', 'CONTRADICTION /account/country'])
  })
  test.each([null, undefined, 'x', 5n, []])('a fragment that is none (%s) is refused with its place', (fragment) => {
    expect(() => mergeFragments(least, {}, fragment as never)).toThrow(
      expect.objectContaining({ code: 'BAD_FRAGMENT', issues: [expect.objectContaining({ pointer: '/1' })] }),
    )
  })
  test('what JSON does not know is kept for the check of the case to refuse', () => {
    const merged = mergeFragments(
      { ...least, domains: [{ name: 1n as never }] },
      { domains: [{ name: 1n as never }], payment: { instruments: [{ kind: { toString: 1 } as never, iban: 'x' }] } },
      { noticeTotals: [{ lane: 1n as never, count: 1 }], payment: { instruments: [{ kind: 1n as never, iban: 'x' }] } },
    )
    expect(merged.domains).toHaveLength(1)
    expect(tryParseCase(merged).ok).toBe(false)
  })
  test('lists unite by id or name and keep the order of the case', () => {
    const merged = mergeFragments(
      { ...least, domains: [{ name: 'b.example' }, { name: 'a.example', nameServers: ['ns1.example'] }] },
      {
        domains: [
          { name: 'A.example.', registeredAt: '2025-01-01T00:00:00Z', nameServers: ['ns1.example', 'ns2.example'] },
          { name: 'c.example' },
        ],
      },
    )
    expect(merged.domains).toEqual([
      { name: 'b.example' },
      { name: 'a.example', nameServers: ['ns1.example', 'ns2.example'], registeredAt: '2025-01-01T00:00:00Z' },
      { name: 'c.example' },
    ])
    expect(codes(merged.notes)).toEqual(['CONTRADICTION /domains/1/name'])
  })
  test('the same instant written twice is no contradiction', () => {
    const merged = mergeFragments(
      { ...least, account: { openedAt: '2025-01-01T00:00:00Z' } },
      { account: { openedAt: '2025-01-01T09:00:00+09:00' } },
    )
    expect(merged.notes).toEqual([])
  })
  test('the result is a case; notes do not show in it', () => {
    const merged = mergeFragments(least, {
      account: { name: 'A' },
      notes: [{ code: 'X', pointer: '/a', message: 'm' }],
      detected: { kind: 'none' },
    })
    expect(parseCase(merged)).toEqual({ ...least, account: { name: 'A' } })
    expect(codes(mergeNotes(merged))).toEqual(['X /a'])
    expect(codes(mergeFragments(merged, { account: { name: 'B' } }).notes)).toEqual([
      'X /a',
      'CONTRADICTION /account/name',
    ])
  })
})

describe('replies', () => {
  const notices: CaseInput['notices'] = [
    {
      id: 'n1',
      receivedAt: '2025-01-01T00:00:00Z',
      lane: 'copyright',
      urls: ['https://a.example/1'],
      domains: ['a.example'],
      status: 'open',
    },
    {
      id: 'n2',
      receivedAt: '2025-02-01T00:00:00Z',
      lane: 'copyright',
      urls: ['https://a.example/2'],
      domains: ['a.example'],
      status: 'open',
    },
    {
      id: 'n3',
      receivedAt: '2025-03-01T00:00:00Z',
      lane: 'copyright',
      urls: ['https://a.example/2'],
      domains: ['a.example'],
      status: 'rejected',
    },
  ]
  const counterNotice = { receivedAt: '2025-04-01T00:00:00Z', complete: true }
  test('by id', () => {
    const merged = mergeFragments(
      { ...least, notices },
      { updates: [{ match: { noticeId: 'n2' }, status: 'withdrawn' }] },
    )
    expect(merged.notices?.map((notice) => notice.status)).toEqual(['open', 'withdrawn', 'rejected'])
  })
  test('a counter-notice answers every notice about the same address', () => {
    const merged = mergeFragments(
      { ...least, notices },
      { updates: [{ match: { urls: ['https://a.example/2'] }, counterNotice, status: 'countered' }] },
    )
    expect(merged.notices?.map((notice) => [notice.status, notice.counterNotice?.complete])).toEqual([
      ['open', undefined],
      ['countered', true],
      ['rejected', true],
    ])
    expect(codes(merged.notes)).toEqual(['CONTRADICTION /notices/2/status'])
  })
  test('a reply comes after its notice', () => {
    const early = { receivedAt: '2025-01-15T00:00:00Z' }
    const merged = mergeFragments(
      { ...least, notices },
      { updates: [{ match: { domains: ['a.example'] }, counterNotice: early }] },
    )
    expect(merged.notices?.map((notice) => notice.counterNotice)).toEqual([early, undefined, undefined])
  })
  test('a retraction that fits several is applied to none', () => {
    const merged = mergeFragments(
      { ...least, notices },
      {
        updates: [
          { match: { domains: ['a.example'] }, status: 'withdrawn' },
          { match: { works: ['x'] }, status: 'withdrawn' },
        ],
      },
    )
    expect(merged.notices).toEqual(notices)
    expect(codes(merged.notes)).toEqual(['UPDATE_AMBIGUOUS /notices', 'UPDATE_UNMATCHED /notices'])
  })
  describe('that somebody sent', () => {
    const dana = { id: 'dana@press.example' }
    const sent = [
      { ...notices[0], sender: dana },
      { ...notices[1], sender: { id: 'press.example' } },
      { ...notices[2], status: 'open', sender: { name: 'Somebody' } },
    ] as NonNullable<CaseInput['notices']>
    const statuses = (...updates: readonly NoticeUpdate[]) => {
      const { notices: updated, notes } = mergeFragments({ ...least, notices: sent }, { updates })
      return [...(updated ?? []).map((notice) => notice.status), ...codes(notes)]
    }
    const byUrl = (id: string, page = 1): NoticeUpdate => ({
      match: { urls: [`https://a.example/${page}`] },
      status: 'withdrawn',
      sender: { id },
    })
    const byId = (noticeId: string, sender: NoticeUpdate['sender']): NoticeUpdate => ({
      match: { noticeId },
      status: 'withdrawn',
      sender,
    })

    test.each(['dana@press.example', 'Dana@Press.Example', 'legal@mail.press.example', 'press.example'])(
      '%s withdraws what it sent',
      (id) => {
        expect(statuses(byUrl(id))).toEqual(['withdrawn', 'open', 'open'])
      },
    )
    test.each(['stranger@gmail.example', 'press@gmail.com', 'dana@press.example.evil.example'])(
      '%s withdraws nothing; a person has to look',
      (id) => {
        expect(statuses(byUrl(id))).toEqual(['open', 'open', 'open', 'UPDATE_BY_ANOTHER /notices/0'])
        expect(statuses(byId('n1', { id }))).toEqual(['open', 'open', 'open', 'UPDATE_BY_ANOTHER /notices/0'])
      },
    )
    test('of several about one page only its own', () => {
      expect(statuses(byUrl('dana@press.example', 2))).toEqual(['open', 'withdrawn', 'open'])
    })
    test('mailboxes of a provider for everybody are no domain of anybody', () => {
      const mine = [{ ...notices[0], sender: { id: 'jo.roe+work@gmail.com' } }] as NonNullable<CaseInput['notices']>
      const statusAfter = (id: string) =>
        mergeFragments({ ...least, notices: mine }, { updates: [byUrl(id)] }).notices?.[0]?.status
      expect(statusAfter('ann@gmail.com')).toBe('open')
      expect(statusAfter('joroe@googlemail.com')).toBe('withdrawn')
    })
    test('who names the notice by its id and is not known to be another withdraws it', () => {
      expect(statuses(byId('n3', { id: 'dana@press.example' }))).toEqual(['open', 'open', 'withdrawn'])
      expect(statuses(byId('n3', {}))).toEqual(['open', 'open', 'withdrawn'])
      expect(statuses(byId('n1', {}))).toEqual(['withdrawn', 'open', 'open'])
      expect(statuses({ ...byUrl(''), sender: {} })).toEqual(['open', 'open', 'open', 'UPDATE_BY_ANOTHER /notices/0'])
    })
    test('where the case does not say whose mailbox a notice came from, a reply to its page is applied', () => {
      const typed = [{ ...notices[0], sender: { name: 'Press' } }] as NonNullable<CaseInput['notices']>
      const merged = mergeFragments({ ...least, notices: typed }, { updates: [byUrl('dana@press.example')] })
      expect(merged.notices?.[0]?.status).toBe('withdrawn')
      const nameless = { ...byUrl(''), sender: {} }
      expect(mergeFragments({ ...least, notices: typed }, { updates: [nameless] }).notices?.[0]?.status).toBe('open')
    })
    test('what nobody sent was decided by a person', () => {
      const { sender: _, ...typed } = byUrl('')
      expect(statuses(typed)).toEqual(['withdrawn', 'open', 'open'])
    })
    test('the note names nobody', () => {
      const { notes } = mergeFragments({ ...least, notices: sent }, { updates: [byUrl('stranger@evil.example')] })
      expect(JSON.stringify(notes)).not.toMatch(/stranger|evil|dana|press/)
    })

    const reply = (id: string): NoticeUpdate => ({
      match: { urls: ['https://a.example/1'] },
      counterNotice,
      status: 'countered',
      sender: { id },
    })
    const knowing = (id: string) => {
      const contacts = { emails: [{ address: 'owner@shop.example' }, { address: 'owner@gmail.com' }] }
      const merged = mergeFragments({ ...least, notices: sent, contacts }, { updates: [reply(id)] })
      return merged.notices?.[0]?.status
    }
    test('who sent a notice does not counter it', () => {
      expect(statuses(reply('legal@press.example'))).toEqual(['open', 'open', 'open', 'UPDATE_BY_ANOTHER /notices/0'])
    })
    test('where nobody is known as the customer, anybody may be', () => {
      expect(statuses(reply('anybody@mailbox.example'))).toEqual(['countered', 'open', 'open'])
    })
    test.each([
      ['owner@gmail.com', 'countered'],
      ['staff@shop.example', 'countered'],
      ['webmaster@a.example', 'countered'],
      ['rival@gmail.com', 'open'],
      ['rival@rival.example', 'open'],
    ])('where the customer is known, from %s: %s', (id, status) => {
      expect(knowing(id)).toBe(status)
    })
  })
  test('a reply finds a notice of a later fragment', () => {
    const merged = mergeFragments(least, { updates: [{ match: { noticeId: 'n1' }, counterNotice }] }, { notices })
    expect(merged.notices?.[0]?.counterNotice).toEqual(counterNotice)
  })
})

test('merging a case with its own parts changes nothing and contradicts nothing; two cases merge to a case', () => {
  fc.assert(
    fc.property(arbitraryCase, arbitraryCase, (a, b) => {
      const { id: _i, asOf: _a, stage: _s, schemaVersion: _v, overrides: _o, ...parts } = b
      const before = JSON.stringify([a, parts])
      const once = mergeWithNotes(a, parts)
      expect(JSON.stringify([a, parts])).toBe(before)
      const issues = tryParseCase(once.case)
      // Two parts that are each in order may not be so together: a check may then end before it was made.
      if (!issues.ok) expect(issues.issues.every((issue) => issue.code === 'EXPIRES_BEFORE_START')).toBe(true)
      expect(mergeWithNotes(once.case, parts).case).toEqual(once.case)
    }),
    { numRuns: 150 },
  )
})

test('a list that names a thing twice stays as it is when it is added again', () => {
  const site = { url: 'https://blog.example/', watermarks: [{ text: 'mark' }, { text: 'mark', confidence: 0 }] }
  const start = { id: 'case-1', asOf: '2025-12-01T00:00:00Z', stage: 'signup' as const, sites: [] }
  const once = mergeWithNotes(start, { sites: [site, { url: site.url, watermarks: [] }] })
  expect(once.case.sites).toEqual([site])
  const again = mergeWithNotes(once.case, { sites: [site] })
  expect(again).toEqual({ case: once.case, notes: [] })
})

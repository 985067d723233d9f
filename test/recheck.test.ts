import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, createAssessor } from '../src'
import type { CaseInput } from '../src/case'
import { allPacks } from '../src/jurisdictions/all'
import type { Assessment } from '../src/types'
import { act, CDN, caseOf, dmca, HOST, order, SITE } from './golden-law/story'
import { arbitraryCase } from './support/arbitrary-case'

const DAY = 86_400_000
/** Packs that are old already, so that the day on which they will be hides nothing. */
const { assess: lasting } = createAssessor({
  packs: allPacks.map((pack) => ({ ...pack, staleAfter: '2000-01-01' })),
})
const at = (more: Partial<CaseInput>, asOf = '2026-03-01T00:00:00Z'): CaseInput =>
  caseOf('recheck', asOf, { service: CDN, ...more })
const recheckOf = (more: Partial<CaseInput>) => lasting(at(more)).recheckAt

describe('recheckAt', () => {
  it('is not hidden by what is done with', () => {
    const actioned = Array.from({ length: 70 }, (_, index) =>
      dmca(`n${index}`, new Date(Date.parse('2026-02-20T00:00:00Z') + index * 60_000).toISOString(), {
        status: 'actioned',
        actedAt: '2026-02-25T00:00:00Z',
      }),
    )
    const orders = [order('o1', 'disclosure', '2026-02-20T00:00:00Z', { complyBy: '2026-06-01T00:00:00Z' })]
    expect(recheckOf({ notices: actioned, orders })).toBe('2026-06-01T00:00:00.000Z')
    expect(recheckOf({ notices: actioned })).toBeNull()
  })

  it('finds the day among thousands of notices that do not make it', () => {
    const notices = Array.from({ length: 3000 }, (_, index) =>
      dmca(`n${index}`, new Date(Date.parse('2026-01-01T00:00:00Z') + index * 3_600_000 * 0.4).toISOString(), {
        domains: ['left.example'],
        urls: [],
      }),
    )
    const domains = [{ name: 'left.example', removedAt: '2026-02-01T00:00:00Z' }]
    const started = performance.now()
    expect(recheckOf({ notices, domains, account: { openedAt: '2024-09-01T00:00:00Z' } })).toBeNull()
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is the day on which a pack of law is old, where nothing comes before', () => {
    expect(assess(at({})).recheckAt).toBe(`${allPacks[0]?.staleAfter}T00:00:00.000Z`)
    expect(lasting(at({})).recheckAt).toBeNull()
  })

  it('does not change with the size of a page', () => {
    const page = (size: number) => ({ sites: [{ url: `https://${SITE}/`, text: 'plain words. '.repeat(size) }] })
    const long = lasting(
      at({
        ...page(700_000),
        overrides: [
          {
            actor: 'desk',
            reason: 'looked',
            effect: { suppress: 'no/such-signal' },
            at: '2026-02-01T00:00:00Z',
            expiresAt: '2026-09-01T00:00:00Z',
          },
        ],
        identity: {
          checks: [
            { id: 'a', method: 'eid', outcome: 'verified', checkedAt: '2024-01-10T00:00:00Z' },
            { id: 'b', method: 'payment_card', outcome: 'expired', expiresAt: '2026-05-01T00:00:00Z' },
          ],
        },
      }),
    )
    expect(long.notes.map((note) => note.code)).toContain('PAGE_TRUNCATED')
    expect(long.recheckAt).toBe('2026-09-01T00:00:00.000Z')
  })

  it('comes with an age: the second year of an account, the thirteenth of a person', () => {
    const years = (from: string, count: number) => new Date(Date.parse(from) + count * 365.25 * DAY).toISOString()
    expect(recheckOf({ account: { openedAt: '2025-06-01T00:00:00Z' } })).toBe(years('2025-06-01', 2))
    expect(recheckOf({ account: { openedAt: '2020-06-01T00:00:00Z' } })).toBeNull()
    expect(recheckOf({ account: { birthDate: '2014-01-01' } })).toBe(years('2014-01-01', 13))
  })

  it('does not run away with an order that was followed on a day nobody noted', () => {
    const orders = [
      { id: 'o1', kind: 'injunction' as const, status: 'complied' as const, domains: [SITE] },
      order('o2', 'disclosure', '2026-02-20T00:00:00Z', { complyBy: '2026-06-01T00:00:00Z' }),
    ]
    const checks = [
      { id: 'b', method: 'payment_card' as const, outcome: 'expired' as const, expiresAt: '2026-05-01T00:00:00Z' },
    ]
    expect(recheckOf({ orders, identity: { checks } })).toBe('2026-06-01T00:00:00.000Z')
  })

  it('is when a step may be taken at last', () => {
    const counterNotice = { receivedAt: '2026-02-20T00:00:00Z', complete: true }
    const { recheckAt, duties } = lasting(
      at({
        jurisdictions: ['US'],
        service: HOST,
        notices: [dmca('n1', '2026-02-10T00:00:00Z', { status: 'countered', counterNotice })],
        actions: [act('block_url', '2026-02-11T00:00:00Z', { noticeIds: ['n1'] })],
      }),
    )
    const back = duties.find((duty) => duty.action === 'restore_service')
    expect(back?.notBefore).not.toBeNull()
    expect(recheckAt).toBe(back?.notBefore)
  })
})

/** All of a result but the words, and times that are those of the look itself. */
const said = (result: Assessment): string =>
  JSON.stringify([
    result.score,
    result.band,
    result.decision,
    result.needsHuman,
    result.axes,
    result.identity,
    result.knowledge.state,
    result.signals,
    result.gaps.map((gap) => gap.state),
    result.duties.map((duty) => [duty.id, duty.overdue, duty.metAt !== null]),
    result.actions.map(({ id, kind, domains, territory, needsHuman }) => [id, kind, domains, territory, needsHuman]),
    result.brakes.map((brake) => brake.code),
    result.notes.map((note) => note.code),
    result.overrides.map((override) => override.state),
  ])

it('before recheckAt nothing changes, at recheckAt something does, and where there is none nothing ever does', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.double({ min: 0, max: 0.999, noNaN: true }), (input, where) => {
      const now = lasting(input)
      const from = Date.parse(input.asOf)
      const until = now.recheckAt === null ? from + 4000 * DAY : Date.parse(now.recheckAt)
      const between = new Date(from + (until - from) * where).toISOString()
      expect(said(lasting({ ...input, asOf: between }))).toBe(said(now))
      if (now.recheckAt !== null) expect(said(lasting({ ...input, asOf: now.recheckAt }))).not.toBe(said(now))
    }),
    { numRuns: 600 },
  )
})

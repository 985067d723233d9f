import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src'
import { type CaseInput, parseCase } from '../../src/case'
import { Facts } from '../../src/facts'
import type { ActionFact } from '../../src/facts/conduct'
import { covers } from '../../src/facts/hosts'
import { act, CDN, caseOf, dmca, order, SITE } from '../golden-law/story'
import { arbitraryCase, DOMAINS } from '../support/arbitrary-case'

const OTHER = 'other.example'
const of = (more: Partial<CaseInput>, asOf = '2026-06-10T00:00:00Z') =>
  caseOf('conduct', asOf, {
    service: CDN,
    domains: [SITE, OTHER].map((name) => ({ name, addedAt: '2024-01-12T00:00:00Z', status: 'active' as const })),
    ...more,
  })
const factsOf = (more: Partial<CaseInput>) => new Facts(parseCase(of(more))).conduct
const gapsOf = (more: Partial<CaseInput>) =>
  Object.fromEntries(assess(of(more)).gaps.map((gap) => [gap.id.slice('tokyo-2025/'.length), gap.state]))

const first = dmca('n1', '2026-04-01T00:00:00Z')
const second = dmca('n2', '2026-04-01T00:00:00Z', { domains: [OTHER], urls: [`https://${OTHER}/1`] })

describe('what an act is about', () => {
  it('a block for one notice leaves the rest of the account as it was', () => {
    const more: Partial<CaseInput> = {
      notices: [first, second],
      actions: [{ kind: 'block_url', at: '2026-04-05T00:00:00Z', noticeIds: ['n1'] }],
    }
    expect(factsOf(more).serves(OTHER)).toBe(true)
    expect(factsOf(more).clocks.map((clock) => [clock.fact.notice.id, clock.actedMs === null])).toEqual([
      ['n1', false],
      ['n2', true],
    ])
    expect(gapsOf(more)).toMatchObject({
      'known-by-notice': 'present',
      'stopping-possible': 'present',
      'service-continued': 'present',
    })
    // The duties read it alike.
    const owed = assess({ ...of(more), jurisdictions: ['JP'] }).duties.filter((duty) => duty.action === 'block_url')
    expect(owed.map((duty) => [duty.id, duty.metAt === null])).toEqual([
      ['jp/platform-act-3-1-i:notice:n1', false],
      ['jp/platform-act-3-1-i:notice:n2', true],
    ])
  })

  it('a site that is stopped for a notice or an order is stopped, and no other', () => {
    const stopped = (more: Partial<CaseInput>) => [SITE, OTHER].filter((host) => !factsOf(more).serves(host))
    const at = '2026-04-05T00:00:00Z'
    expect(stopped({ notices: [first, second], actions: [{ kind: 'disable_proxy', at, noticeIds: ['n1'] }] })).toEqual([
      SITE,
    ])
    const orders = [order('o1', 'injunction', '2026-04-01T00:00:00Z', { domains: [OTHER] })]
    expect(stopped({ orders, actions: [{ kind: 'suspend_zone', at, orderIds: ['o1'] }] })).toEqual([OTHER])
    // What names a site is about that site, whatever it is taken for.
    expect(
      stopped({ notices: [first], actions: [act('suspend_zone', at, { domains: [OTHER], noticeIds: ['n1'] })] }),
    ).toEqual([OTHER])
  })

  it('what names nothing, and the end of the account, are about all of it', () => {
    const at = '2026-04-05T00:00:00Z'
    for (const action of [
      { kind: 'disable_proxy' as const, at },
      { kind: 'terminate_account' as const, at, noticeIds: ['n1'] },
    ]) {
      const more = { notices: [first, second], actions: [action] }
      expect([SITE, OTHER].map(factsOf(more).serves)).toEqual([false, false])
      expect(assess(of(more)).duties.every((duty) => duty.metAt !== null)).toBe(true)
    }
  })
})

describe('a notice that was only passed on', () => {
  const only = (...actions: NonNullable<CaseInput['actions']>) =>
    factsOf({ notices: [first, second], actions })
      .clocks.filter((clock) => clock.forwardedOnly)
      .map((clock) => clock.fact.notice.id)
  const forward = (more: object, at = '2026-04-02T00:00:00Z') => ({ kind: 'forward_notice' as const, at, ...more })

  it('is the one that the act names, or about whose sites it is, and no other', () => {
    expect(only(forward({ noticeIds: ['n1'], domains: [SITE] }))).toEqual(['n1'])
    expect(only(forward({ noticeIds: ['n1'] }))).toEqual(['n1'])
    expect(only(forward({ domains: [OTHER] }))).toEqual(['n2'])
    expect(only(forward({ domains: [SITE, OTHER] }))).toEqual(['n1', 'n2'])
    // By its name it is of another notice, whatever site it names.
    expect(only(forward({ noticeIds: ['n9'], domains: [SITE] }))).toEqual([])
    expect(only(forward({}))).toEqual([])
    const { clocks } = factsOf({ notices: [first], actions: [forward({})] })
    expect(clocks[0]?.forwardedOnly).toBe(true)
  })

  it('was not passed on before it came', () => {
    expect(only(forward({ noticeIds: ['n1'] }, '2026-03-20T00:00:00Z'))).toEqual([])
    expect(only(forward({ domains: [SITE] }, '2026-03-20T00:00:00Z'))).toEqual([])
    expect(only(forward({ domains: [SITE] }, '2026-03-20T00:00:00Z'), forward({ domains: [SITE] }))).toEqual(['n1'])
  })
})

/** As the index of acts finds it, by search. */
const searched = (all: readonly ActionFact[], hosts: readonly string[], fromMs: number, notice: string) =>
  all.find(
    (fact) =>
      fact.restricts &&
      fact.atMs >= fromMs &&
      (fact.wide ||
        hosts.length === 0 ||
        fact.action.noticeIds?.includes(notice) === true ||
        fact.hosts.some((name) => hosts.some((host) => covers(name, host) || covers(host, name)))),
  ) ?? null

it('acts are found as a search would find them', () => {
  const hosts = [...DOMAINS, 'www.blog.example', 'a.www.blog.example', 'example']
  fc.assert(
    fc.property(
      arbitraryCase,
      fc.array(fc.constantFrom(...hosts), { maxLength: 3 }),
      fc.constantFrom(...hosts),
      fc.constantFrom('notice-1', 'notice-2', 'notice-3'),
      fc.integer({ min: 0, max: 24 * 900 }),
      (input, named, host, notice, hours) => {
        const { conduct } = new Facts(
          parseCase({
            ...input,
            actions: (input.actions ?? []).map((action, index) =>
              index % 2 === 0 ? { ...action, domains: [...(action.domains ?? []), 'www.blog.example'] } : action,
            ),
          }),
        )
        const from = Date.UTC(2025, 11, 1) - hours * 3_600_000
        expect(conduct.firstAct(named, from, { notice })).toBe(searched(conduct.all, named, from, notice))
        const asOf = Date.parse(input.asOf)
        const dead = (input.domains ?? []).filter(({ name }) => covers(name, host) || covers(host, name))
        const stopped = conduct.all.some(
          (fact) =>
            fact.restricts &&
            fact.action.kind !== 'limit_features' &&
            fact.action.kind !== 'purge_cache' &&
            (fact.endMs === null || fact.endMs > asOf) &&
            (fact.wide || fact.hosts.some((name) => covers(name, host) || covers(host, name))),
        )
        expect(conduct.serves(host)).toBe(
          conduct.accountServed &&
            !stopped &&
            !(
              dead.length > 0 &&
              dead.every((domain) => domain.removedAt != null || (domain.status ?? 'active') !== 'active')
            ),
        )
      },
    ),
    { numRuns: 1000 },
  )
})

it('ten thousand notices beside ten thousand acts and five thousand domains stay quick', () => {
  const site = (index: number) => `site${index % 5000}.example`
  const input = parseCase(
    of({
      domains: Array.from({ length: 5000 }, (_, index) => ({ name: site(index) })),
      notices: Array.from({ length: 10_000 }, (_, index) =>
        dmca(`n${index}`, '2026-04-01T00:00:00Z', { domains: [site(index)], urls: [] }),
      ),
      actions: Array.from({ length: 10_000 }, (_, index) => ({
        kind: 'block_url' as const,
        at: '2026-03-01T00:00:00Z',
        domains: [site(index)],
      })),
    }),
  )
  const start = performance.now()
  const { clocks, serves } = new Facts(input).conduct
  expect(clocks.filter((clock) => clock.actedMs === null)).toHaveLength(10_000)
  expect(clocks.filter((clock) => clock.fact.hosts.some(serves))).toHaveLength(0)
  expect(performance.now() - start).toBeLessThan(5000)
})

import { describe, expect, test } from 'vitest'
import { assess } from '../../src'
import type { CaseInput } from '../../src/case'
import { CONTROLS } from '../../src/case/service'
import { act, CDN, caseOf, dmca, order, SITE } from '../golden-law/story'

const signed = {
  url: `https://${SITE}/`,
  fetchedAt: '2026-01-01T00:00:00Z',
  scan: { verdict: 'apparent_infringement' as const, score: 90, matches: [] },
  watermarks: [{ text: SITE }],
}
const gapOf = (finding: string, more: Partial<CaseInput>, service: CaseInput['service'] = CDN) => {
  const { gaps } = assess(caseOf('gap', '2026-03-01T00:00:00Z', { service, ...more }))
  const found = gaps.find((gap) => gap.id.endsWith(`/${finding}`))
  return found === undefined ? null : { state: found.state, shownBy: found.shownBy }
}
const stateOf = (...given: Parameters<typeof gapOf>): string | undefined => gapOf(...given)?.state

describe('known by notice', () => {
  const notices = [dmca('n1', '2026-01-01T00:00:00Z')]
  const blockedOn = (date: string) => [act('block_url', date, { noticeIds: ['n1'] })]

  test('stands where a notice was acted on after a month only, and is gone where it was sooner', () => {
    expect(gapOf('known-by-notice', { notices, actions: blockedOn('2026-02-20T00:00:00Z') })).toEqual({
      state: 'present',
      shownBy: ['/notices/0'],
    })
    expect(stateOf('known-by-notice', { notices, actions: blockedOn('2026-01-03T00:00:00Z') })).toBe('absent')
  })
})

describe('apparent illegality', () => {
  test('is that of a site which is served', () => {
    expect(stateOf('apparent-illegality', { sites: [signed] })).toBe('present')
    const left = { domains: [{ name: SITE, addedAt: '2024-01-12T00:00:00Z', removedAt: '2026-02-01T00:00:00Z' }] }
    expect(stateOf('apparent-illegality', { sites: [signed], ...left })).toBe('absent')
  })
})

describe('facilitation at scale', () => {
  const large = { ...signed, catalogueSize: 90_000, monthlyVisits: 300_000_000 }

  test('points at the sizes that were given', () => {
    expect(gapOf('facilitation-at-scale', { sites: [large] })?.shownBy).toEqual([
      '/sites/0/catalogueSize',
      '/sites/0/monthlyVisits',
    ])
  })

  test('a figure that was left out is neither large nor small', () => {
    const { catalogueSize: _, ...visited } = large
    const { monthlyVisits: __, ...counted } = large
    const states = (...sites: object[]) => stateOf('facilitation-at-scale', { sites: sites as CaseInput['sites'] })
    expect([visited, counted].map((site) => states(site))).toEqual(['unknown', 'unknown'])
    // One figure that is small is enough to know.
    expect(states({ ...visited, monthlyVisits: 10 })).toBe('absent')
    expect(states({ ...counted, catalogueSize: 10 })).toBe('absent')
    // Beside a site of which both are known the other one says nothing.
    expect(states(large, counted)).toBe('present')
    expect(states({ ...large, monthlyVisits: 10 }, counted)).toBe('unknown')
    // What is not carried is not at scale, whatever its size.
    expect(stateOf('facilitation-at-scale', { sites: [counted], account: { status: 'closed' } })).toBe('absent')
  })

  test('is unknown where nobody said what the service does', () => {
    expect(stateOf('facilitation-at-scale', { sites: [large] }, {})).toBe('unknown')
    expect(stateOf('facilitation-at-scale', { sites: [large] }, { roles: ['authoritative_dns'], features: [] })).toBe(
      'absent',
    )
  })
})

describe('stopping possible', () => {
  const controls = (...list: (typeof CONTROLS)[number][]) => ({ ...CDN, controls: list })
  const notices = [dmca('n1', '2026-01-01T00:00:00Z')]

  test('needs a control that stops something: passing notices on stops nothing', () => {
    expect(stateOf('stopping-possible', { notices }, controls('forward_notice'))).toBe('absent')
    expect(stateOf('stopping-possible', { notices }, controls(...CONTROLS))).toBe('present')
  })

  test('is unknown where nobody looked whether there is anything to stop', () => {
    const silent = { notices: undefined, sites: undefined } as Partial<CaseInput>
    expect(stateOf('stopping-possible', silent, controls(...CONTROLS))).toBe('unknown')
    expect(stateOf('stopping-possible', { notices: [] }, controls(...CONTROLS))).toBe('absent')
  })
})

describe('an undertaking', () => {
  test('that falls due in a month is not unmet an hour after it was given, as the duty says', () => {
    const given = order('u1', 'undertaking', '2026-02-28T23:00:00Z', { complyBy: '2026-03-28T00:00:00Z' })
    expect(stateOf('undertaking-unmet', { orders: [given] })).toBe('absent')
    const later = assess({ ...caseOf('gap', '2026-03-28T00:00:00.001Z', { service: CDN, orders: [given] }) })
    expect(later.gaps.find((gap) => gap.id.endsWith('/undertaking-unmet'))?.state).toBe('present')
    expect(later.duties.map((duty) => [duty.id, duty.overdue])).toEqual([['case:order:u1', true]])
  })
})

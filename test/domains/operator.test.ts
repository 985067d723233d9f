import { describe, expect, it } from 'vitest'
import { operatorTies } from '../../src/domains/operator'

describe('operatorTies', () => {
  it('ties names by redirect, certificate and id, and adds up what is independent', () => {
    const [tie, ...rest] = operatorTies([
      {
        name: 'kaburoma.example',
        redirectsTo: 'https://pelidunost.example/',
        analyticsIds: ['G-7'],
        addedAt: '2026-01-01',
      },
      { name: 'pelidunost.example', analyticsIds: ['g-7'], addedAt: '2026-03-01' },
      { name: 'flowers.example', analyticsIds: ['G-8'] },
    ])
    expect(rest).toEqual([])
    expect(tie).toMatchObject({ from: 0, to: 1, via: ['analytics_id', 'redirect'] })
    expect(tie?.strength).toBeGreaterThan(0.95)
  })

  it.each([
    ['name servers of a CDN', { nameServers: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'] }, 2],
    ['name servers that are the provider’s own name', { nameServers: ['porkbun.com', 'name.com'] }, 2],
    ['a shared host', { originIps: ['192.0.2.9'] }, 60],
    ['a popular id', { analyticsIds: ['UA-1'] }, 80],
    ['an identifier that is named as shared', { originIps: ['192.0.2.1'] }, 2],
  ])('does not tie strangers over %s', (_, footing, count) => {
    const domains = Array.from({ length: count }, (__, at) => ({ name: `stranger${at}.example`, ...footing }))
    expect(operatorTies(domains, { sharedIdentifiers: ['192.0.2.1'] })).toEqual([])
  })

  it('goes where a redirect goes, also to the older name', () => {
    const domains = [
      { name: 'old.example', analyticsIds: ['G-7'], addedAt: '2026-01-01' },
      { name: 'new.example', analyticsIds: ['G-7'], addedAt: '2026-03-01', redirectsTo: 'https://old.example/' },
    ]
    expect(operatorTies(domains)).toMatchObject([{ from: 1, to: 0 }])
  })

  it.each([
    ['certificates', 'certificateFingerprints', 50],
    ['ids', 'analyticsIds', 50],
    ['origins', 'originIps', 30],
  ])('ties as many as an operator has names over %s, and no more', (_, field, most) => {
    const holders = (count: number) =>
      Array.from({ length: count }, (__, at) => ({ name: `holder${at}.example`, [field]: ['198.51.100.7'] }))
    expect(operatorTies(holders(most))).toHaveLength(most - 1)
    expect(operatorTies(holders(most + 1))).toEqual([])
  })

  it('names what is shared in any case, and takes nothing from an empty identifier', () => {
    const two = (analyticsIds: string[]) => ['a.example', 'b.example'].map((name) => ({ name, analyticsIds }))
    expect(operatorTies(two(['G-Shared']), { sharedIdentifiers: ['g-SHARED'] })).toEqual([])
    expect(operatorTies(two(['']))).toEqual([])
    expect(operatorTies(two(['G-Own']), { sharedIdentifiers: ['g-SHARED'] })).toHaveLength(1)
  })

  it('lets a name that was dropped for years inherit nothing', () => {
    const before = { name: 'a.example', certificateFingerprints: ['f'], addedAt: '2015-01-01', removedAt: '2016-01-01' }
    expect(
      operatorTies([before, { name: 'b.example', certificateFingerprints: ['f'], addedAt: '2016-02-01' }]),
    ).toHaveLength(1)
    expect(
      operatorTies([before, { name: 'b.example', certificateFingerprints: ['f'], addedAt: '2026-02-01' }]),
    ).toEqual([])
  })
})

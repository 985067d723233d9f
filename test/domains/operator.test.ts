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
    ['a shared host', { originIps: ['192.0.2.9'] }, 60],
    ['a popular id', { analyticsIds: ['UA-1'] }, 80],
    ['an identifier that is named as shared', { originIps: ['192.0.2.1'] }, 2],
  ])('does not tie strangers over %s', (_, footing, count) => {
    const domains = Array.from({ length: count }, (__, at) => ({ name: `stranger${at}.example`, ...footing }))
    expect(operatorTies(domains, { sharedIdentifiers: ['192.0.2.1'] })).toEqual([])
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

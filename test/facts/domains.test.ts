import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case'
import { Facts } from '../../src/facts'
import { assess } from '../../src/index'

type Domains = readonly Record<string, unknown>[]
const successions = (domains: Domains) =>
  new Facts(parseCase({ id: 'c', asOf: '2026-06-01T00:00:00Z', stage: 'active', domains })).domains.successions

const enforced = { name: 'kaburoma.com', addedAt: '2026-01-01T00:00:00Z', enforcedAt: '2026-03-01T00:00:00Z' }
const later = { name: 'pelidunost.to', addedAt: '2026-03-09T00:00:00Z' }

describe('successions', () => {
  it.each([
    ['a certificate', { certificateFingerprints: ['ab:cd'] }, ['certificate'], 0.8],
    ['an id and an origin', { analyticsIds: ['G-1'], originIps: ['192.0.2.7'] }, ['analytics_id', 'origin_ip'], 0.85],
    [
      'own name servers and an id',
      { nameServers: ['ns1.pelidunost.to', 'ns2.pelidunost.to'], analyticsIds: ['UA-1'] },
      ['analytics_id', 'name_servers'],
      0.79,
    ],
  ])('a completely new name is won by %s', (_, shared, via, strength) => {
    expect(
      successions([
        { ...enforced, ...shared },
        { ...later, ...shared },
      ]),
    ).toEqual([
      expect.objectContaining({
        from: 'kaburoma.com',
        to: 'pelidunost.to',
        via,
        strength,
        gapDays: 8,
        fromEnforced: true,
      }),
    ])
  })

  it('a completely new name is won by the redirect of the old one', () => {
    expect(successions([{ ...enforced, redirectsTo: 'https://www.pelidunost.to/' }, later])).toEqual([
      expect.objectContaining({ via: ['redirect'], strength: 0.95 }),
    ])
  })

  it('a certificate says less the more names hold it', () => {
    const shared = { certificateFingerprints: ['ab'] }
    const others = Array.from({ length: 20 }, (_, at) => ({ name: `shop${at}.example`, ...shared }))
    expect(successions([{ ...enforced, ...shared }, { ...later, ...shared }, ...others])).toEqual([])
  })

  it.each([
    ['name servers of a CDN', { nameServers: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'] }, 0],
    [
      'name servers of a registrar and an origin',
      { nameServers: ['dns1.registrar-servers.com'], originIps: ['192.0.2.7'] },
      0,
    ],
    ['an id alone', { analyticsIds: ['G-1'] }, 0],
    ['an id that very many names hold', { analyticsIds: ['G-1'], originIps: ['192.0.2.7'] }, 60],
  ])('%s tie no two sites of an account', (_, shared, more) => {
    const others = Array.from({ length: more }, (__, at) => ({ name: `shop${at}.example`, ...shared }))
    expect(successions([{ ...enforced, ...shared }, { ...later, ...shared }, ...others])).toEqual([])
  })

  it('generic words tie nobody', () => {
    expect(
      successions([
        { ...enforced, name: 'mangaonline.com' },
        { ...later, name: 'mangafree.net' },
      ]),
    ).toEqual([])
  })

  it('a name taken years after the other was let go inherits nothing; one that was served until last month is followed', () => {
    const shared = { certificateFingerprints: ['ab'] }
    const old = { name: 'kaburoma.com', addedAt: '2015-01-01T00:00:00Z', enforcedAt: '2016-01-01T00:00:00Z', ...shared }
    expect(
      successions([
        { ...old, removedAt: '2016-02-01T00:00:00Z' },
        { ...later, ...shared },
      ]),
    ).toEqual([])
    expect(
      successions([
        { ...old, removedAt: '2026-02-01T00:00:00Z' },
        { ...later, ...shared },
      ]),
    ).toHaveLength(1)
  })

  it('among very many names identifiers and redirects still tie', () => {
    const crowd = Array.from({ length: 400 }, (_, at) => ({ ...enforced, name: `crowd${at}x.example` }))
    const shared = { certificateFingerprints: ['ab'] }
    const found = successions([{ ...enforced, ...shared }, { ...later, ...shared }, ...crowd])
    expect(found.map((item) => [item.from, item.to])).toEqual([['kaburoma.com', 'pelidunost.to']])
  })
})

it('what was known of a name is inherited along the chain, and each step names the one before', () => {
  const { knowledge, reasons } = assess({
    id: 'c',
    asOf: '2026-06-01T00:00:00Z',
    stage: 'active',
    domains: [
      { ...enforced, redirectsTo: 'pelidunost.to' },
      { ...later, redirectsTo: 'zetimulo.cc' },
      { name: 'zetimulo.cc', addedAt: '2026-04-20T00:00:00Z' },
      { name: 'flowers.example', addedAt: '2026-04-21T00:00:00Z' },
    ],
    notices: [
      {
        id: 'n1',
        receivedAt: '2026-02-01T00:00:00Z',
        lane: 'copyright',
        domains: ['kaburoma.com'],
        elements: { location: true, explanation: true },
      },
    ],
  })
  const byName = new Map(knowledge.domains.map((domain) => [domain.name, domain]))
  expect(byName.get('kaburoma.com')?.state).toBe('notified')
  expect(byName.get('pelidunost.to')).toMatchObject({ state: 'notified', via: 'kaburoma.com' })
  expect(byName.get('zetimulo.cc')).toMatchObject({ state: 'notified', via: 'pelidunost.to' })
  expect(byName.get('flowers.example')).toMatchObject({ state: 'none', via: null })
  const reason = reasons.find((item) => item.code === 'SUCCESSOR_OF_ENFORCED')
  expect(reason?.message).toMatch(/redirect/)
  expect(reason?.message).toMatch(/0\.95/)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinkIndex } from '../../src/links'

/** What hosts, CDNs, registrars and agencies give to all their customers. */
const SHARED = [
  { kind: 'name_server_pair', value: 'ada.ns.cloudflare.com bob.ns.cloudflare.com' },
  { kind: 'name_server_pair', value: 'ns-12.awsdns-34.org, ns-5.awsdns-6.co.uk' },
  { kind: 'name_server_pair', value: 'dns1.registrar-servers.com dns2.registrar-servers.com' },
  { kind: 'origin_ip', value: '192.0.2.80' },
  { kind: 'ip_prefix', value: '192.0.2.0/24' },
  { kind: 'analytics_id', value: 'G-AGENCY' },
  { kind: 'certificate', value: 'ab:cd:ef' },
  { kind: 'registrant_handle', value: 'PRIVACY-SERVICE' },
  { kind: 'email', value: 'domains@reseller.example' },
] as const
/** As many customers as would make any of them plainly shared. */
const CROWD = 40

describe('two strangers on shared infrastructure', () => {
  it('are tied by no part of it, and neither is anyone else on it', () => {
    fc.assert(
      fc.property(
        fc.subarray([...SHARED], { minLength: 1 }),
        fc.nat(CROWD - 1),
        fc.nat(CROWD - 1),
        (shared, one, other) => {
          const index = createLinkIndex({ key: 'a key for the twins test' })
          for (let at = 0; at < CROWD; at++) {
            index.add(
              `customer ${at}`,
              [
                ...shared,
                { kind: 'email', value: `owner${at}@shop${at}.example` },
                { kind: 'device', value: `device ${at}` },
              ],
              at === one ? { status: 'suspended', enforcedDomains: ['kaburoma.example'], notices: 9 } : undefined,
            )
          }
          expect(index.linksOf(`customer ${other}`)).toEqual([])
          expect(index.pathOf(`customer ${one}`, `customer ${other}`)).toEqual([])
          expect(index.clusterOf(`customer ${one}`).accountIds).toEqual([`customer ${one}`])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('answer the same as their twins who have nothing in common', () => {
    const together = createLinkIndex({ key: 'a key for the twins test' })
    const apart = createLinkIndex({ key: 'a key for the twins test' })
    for (let at = 0; at < CROWD; at++) {
      const own = [{ kind: 'phone', value: `+4420794600${at}` }]
      together.add(`customer ${at}`, [...SHARED, ...own])
      apart.add(`customer ${at}`, own)
    }
    for (const index of [together, apart]) {
      // One real tie beside all that is shared: it shows, and it alone.
      index.add('customer 3', [{ kind: 'wallet', value: 'invented-wallet' }])
      index.add('customer 8', [{ kind: 'wallet', value: 'invented-wallet' }])
    }
    for (let at = 0; at < CROWD; at++)
      expect(together.linksOf(`customer ${at}`)).toEqual(apart.linksOf(`customer ${at}`))
    expect(together.linksOf('customer 3').map((link) => [link.accountId, link.via])).toEqual([
      ['customer 8', ['wallet']],
    ])
  })

  it("a provider's name servers tie nobody even where only two customers are known", () => {
    for (const shared of SHARED.slice(0, 3)) {
      const index = createLinkIndex({ key: 'a key for the twins test' })
      index.add('a', [shared])
      index.add('b', [shared])
      expect(index.linksOf('a')).toEqual([])
    }
  })
})

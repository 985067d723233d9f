import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterDomains } from '../../src/domains/cluster'
import { relateDomains } from '../../src/domains/relate'
import { RedflagError } from '../../src/errors'

describe('clusterDomains', () => {
  it('hangs each name on the earlier one that it follows, in time order', () => {
    const [chain, other, ...rest] = clusterDomains([
      { name: 'kaburoma3.xyz', firstSeenAt: '2025-03-01' },
      { name: 'kaburoma.com', firstSeenAt: '2023-01-01' },
      { name: 'pelidunost.net', firstSeenAt: '2024-01-01' },
      { name: 'kaburomascans.cc', firstSeenAt: '2025-06-01T10:00:00Z' },
      { name: 'kaburoma2.org', firstSeenAt: '2024-02-01' },
    ])
    expect(rest).toEqual([])
    expect(other?.domains).toEqual(['pelidunost.net'])
    expect(chain?.domains).toEqual(['kaburoma.com', 'kaburoma2.org', 'kaburoma3.xyz', 'kaburomascans.cc'])
    expect(chain?.members.map((member) => member.predecessor)).toEqual([
      null,
      'kaburoma.com',
      'kaburoma2.org',
      expect.any(String),
    ])
    expect(chain?.strength).toBeGreaterThan(0.5)
  })

  it('takes plain names, in the order given', () => {
    expect(clusterDomains(['kaburoma.to', 'kaburoma.cc', 'pelidunost.net']).map((one) => one.domains)).toEqual([
      ['kaburoma.to', 'kaburoma.cc'],
      ['pelidunost.net'],
    ])
  })

  it('refuses a time without a zone', () => {
    expect(() => clusterDomains([{ name: 'a.example', firstSeenAt: 'yesterday' }])).toThrow(RedflagError)
    expect(() => clusterDomains([{ name: 'a.example', firstSeenAt: '2025-01-01T10:00' }])).toThrow('BAD_INSTANT')
  })

  it('keeps every name in exactly one cluster, and every link is one that relateDomains confirms', () => {
    const name = fc
      .tuple(
        fc.constantFrom('kaburoma', 'pelidunost', 'manga', 'scan', 'x'),
        fc.constantFrom('', '2', 'scans', 'tv', 'q'),
        fc.constantFrom('com', 'to'),
      )
      .map(([a, b, c]) => `${a}${b}.${c}`)
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }), (names) => {
        const clusters = clusterDomains(names)
        expect(clusters.flatMap((cluster) => cluster.domains)).toHaveLength(names.length)
        for (const member of clusters.flatMap((cluster) => cluster.members)) {
          if (member.predecessor === null) continue
          expect(relateDomains(member.predecessor, member.name)).toMatchObject({
            related: true,
            likelihood: member.likelihood,
          })
        }
      }),
    )
  })

  it('compares few pairs where thousands share their generic words', () => {
    const letters = 'bcdfghjklmnpqrstvwxz'
    const names = Array.from({ length: 3000 }, (_, at) => {
      const pick = (step: number) => letters[Math.floor(at / step) % letters.length]!
      return `manga${pick(1)}o${pick(20)}u${pick(400)}aonline.com`
    })
    expect(clusterDomains(names).length).toBeGreaterThan(0)
  })
})

import type { CaseInput } from 'redflag'

/** A small generator with a fixed seed (mulberry32): the same cases on every machine. */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const DAY = 86_400_000
const AS_OF = Date.parse('2026-03-01T00:00:00Z')

/** A customer of a CDN as a provider's database would hold it: about 1.8 KB of JSON, no page text. */
export const makeCase = (n: number, next: () => number): CaseInput => {
  const ago = (days: number): string => new Date(AS_OF - Math.floor(days * DAY)).toISOString()
  const chance = (share: number): boolean => next() < share
  const verified = chance(0.7)
  const pirate = chance(0.05)
  const opened = 40 + next() * 1500
  const notices = pirate ? Math.floor(next() * 5) : chance(0.05) ? 1 : 0
  return {
    id: `case-${n}`,
    asOf: new Date(AS_OF).toISOString(),
    stage: 'active',
    jurisdictions: ['JP'],
    service: {
      roles: ['cdn', 'reverse_proxy'],
      masksOrigin: true,
      plan: chance(0.6) ? 'free' : 'paid',
      features: ['caches'],
      controls: ['suspend_zone', 'disable_proxy', 'purge_cache', 'terminate_account'],
    },
    account: {
      id: `a${n}`,
      kind: chance(0.3) ? 'organization' : 'individual',
      openedAt: ago(opened),
      status: 'active',
      name: `Customer ${n}`,
      country: 'JP',
    },
    identity: {
      checks: verified ? [{ id: 'c1', method: 'bank_account', outcome: 'verified', checkedAt: ago(opened - 1) }] : [],
    },
    contacts: {
      emails: [{ address: `user${n}@mail.example`, ...(verified ? { verifiedAt: ago(opened - 1) } : {}) }],
      phones: [],
    },
    payment: {
      instruments: [
        { kind: chance(0.8) ? 'card' : 'crypto', bin: '411111', ...(verified ? { verifiedAt: ago(opened - 1) } : {}) },
      ],
      declines: Math.floor(next() * 3),
      chargebacks: chance(0.01) ? 1 : 0,
    },
    network: {
      signup: {
        ip: `198.51.${Math.floor(next() * 255)}.${Math.floor(next() * 255)}`,
        country: 'JP',
        anonymizer: chance(0.1) ? 'vpn' : 'none',
        listedOn: [],
      },
    },
    domains: Array.from({ length: 1 + Math.floor(next() * 3) }, (_, d) => ({
      name: `site${n}x${d}.example`,
      registeredAt: ago(opened + 300),
      addedAt: ago(opened - 2),
      status: 'active' as const,
      nameServers: ['ns1.host.example', 'ns2.host.example'],
    })),
    sites: [
      {
        url: `https://site${n}x0.example/`,
        fetchedAt: ago(3),
        watermarks: [],
        monthlyVisits: Math.floor(next() * 1e6),
        catalogueSize: Math.floor(next() * 100),
        ...(pirate
          ? { scan: { verdict: 'apparent_infringement', score: 90, matches: [] } }
          : { scan: { verdict: 'none', score: 0, matches: [] } }),
      },
    ],
    notices: Array.from({ length: notices }, (_, k) => ({
      id: `n${k}`,
      receivedAt: ago(5 + k * 20),
      lane: 'copyright' as const,
      regime: 'dmca' as const,
      sender: { id: `s${k % 2}`, kind: 'rights_holder' as const, verified: true, rejectedCount: 0, acceptedCount: 9 },
      elements: { signature: true, work: true, location: true, contact: true, goodFaith: true, accuracyOath: true },
      urls: [`https://site${n}x0.example/w/${k}`],
      status: 'open' as const,
    })),
    orders: [],
    actions: [],
    links: [],
  }
}

export const makeCases = (count: number, seed = 7): CaseInput[] => {
  const next = random(seed)
  return Array.from({ length: count }, (_, n) => makeCase(n, next))
}

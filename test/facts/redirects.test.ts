import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case'
import type { CaseInput } from '../../src/case/schema'
import { Facts } from '../../src/facts'
import { assess } from '../../src/index'

type Domains = NonNullable<CaseInput['domains']>

const firm = (domains: Domains, parts: Partial<CaseInput> = {}) =>
  assess({
    id: 'c',
    asOf: '2026-06-01T00:00:00Z',
    stage: 'active',
    account: { kind: 'organization', name: 'Harbour Gulls Ltd', openedAt: '2024-01-01T00:00:00Z' },
    identity: {
      checks: [{ id: 'r', method: 'company_register', outcome: 'verified', subject: { name: 'Harbour Gulls Ltd' } }],
    },
    contacts: { emails: [{ address: 'office@harbourgulls.com', verifiedAt: '2024-01-02T00:00:00Z' }] },
    notices: [],
    orders: [],
    domains,
    ...parts,
  })
const hopsIn = (...from: Parameters<typeof firm>) => firm(...from).reasons.find((reason) => reason.code === 'MANY_HOPS')

const month = (n: number): string => `2026-0${n}-01T00:00:00Z`
const SUFFIXES = ['com', 'net', 'org', 'io', 'co', 'jp'] as const
/** Six names of one brand, bought one after the other; all but the first lead there. */
const brand: Domains = SUFFIXES.map((suffix, n) => ({
  name: `harbourgulls.${suffix}`,
  addedAt: n === 0 ? month(1) : `2026-0${n}-15T00:00:00Z`,
  ...(n === 0 ? {} : { redirectsTo: 'https://harbourgulls.com/' }),
}))
/** One name after the other leads to the next. */
const chain = (...marks: Readonly<Record<number, object>>[]): Domains =>
  ['moonlitpanel.cc', 'pelidunost.to', 'kaburoma.io', 'zetimulo.me'].map((name, n, names) => ({
    name,
    addedAt: month(n + 1),
    ...(names[n + 1] === undefined ? {} : { redirectsTo: `https://${names[n + 1]}/` }),
    ...marks[0]?.[n],
  }))
const notice = (name: string) => ({
  notices: [
    {
      id: 'n',
      receivedAt: '2026-05-20T00:00:00Z',
      lane: 'copyright' as const,
      domains: [name],
      elements: { location: true, explanation: true },
    },
  ],
})

describe('redirects within one owner', () => {
  it('names of a brand that lead to its main one are no churn, nor a reason to look', () => {
    const result = firm(brand)
    expect(result.reasons.map((reason) => reason.family)).not.toContain('churn')
    expect(result.decision).toBe('approve')
  })

  it('nor are they where the main name is the newest', () => {
    const named = brand.map((item, n) => (n === 0 ? { ...item, addedAt: '2026-05-25T00:00:00Z' } : item))
    expect(hopsIn(named)).toBeUndefined()
  })

  it('nor after one notice about the main name: what leads back to it was not fled to', () => {
    expect(hopsIn(brand, notice('harbourgulls.com'))).toBeUndefined()
  })

  it('a chain of names that nobody has ever complained about is none', () => {
    expect(hopsIn(chain())).toBeUndefined()
  })

  it.each<[string, Parameters<typeof firm>]>([
    ['enforcement at its start', [chain({ 0: { enforcedAt: '2026-01-20T00:00:00Z' } })]],
    ['enforcement at its end', [chain({ 3: { enforcedAt: '2026-05-01T00:00:00Z' } })]],
    ['a suspension on its way', [chain({ 1: { status: 'suspended' } })]],
    ['a notice', [chain(), notice('kaburoma.io')]],
    [
      'an order to block',
      [
        chain(),
        {
          orders: [{ id: 'o', kind: 'blocking', status: 'in_force', issuedAt: month(5), domains: ['moonlitpanel.cc'] }],
        },
      ],
    ],
  ])('a chain with %s is', (_, from) => {
    expect(hopsIn(...from)).toMatchObject({ code: 'MANY_HOPS' })
    expect(hopsIn(...from)?.evidence).toHaveLength(3)
  })

  it('a chain that is left alone does not count beside one that is not', () => {
    const other = ['flowers.example', 'tulips.example', 'roses.example', 'daisies.example']
    const found = hopsIn([
      ...chain({ 0: { enforcedAt: '2026-01-20T00:00:00Z' } }),
      ...other.map((name, n) => ({
        name,
        addedAt: month(n + 1),
        ...(n < 3 ? { redirectsTo: `${other[n + 1]}` } : {}),
      })),
    ])
    expect(found?.evidence.map((item) => item.value)).toEqual(['kaburoma.io', 'pelidunost.to', 'zetimulo.me'])
  })
})

describe('where a redirect leads', () => {
  const domainsOf = (domains: Domains) =>
    new Facts(parseCase({ id: 'c', asOf: '2026-06-01T00:00:00Z', stage: 'active', domains })).domains
  const followers = (goal: string, ...names: string[]): string[] =>
    domainsOf([
      { name: 'kaburoma.com', addedAt: month(1), redirectsTo: goal },
      ...names.map((name) => ({ name, addedAt: month(2) })),
    ]).successions.map((item) => item.to)

  it.each<[string, string, string[], string[]]>([
    ['to its host', 'https://www.pelidunost.to/x', ['pelidunost.to', 'www.pelidunost.to'], ['www.pelidunost.to']],
    [
      'to the nearest name above it',
      'https://a.b.pelidunost.to/',
      ['pelidunost.to', 'b.pelidunost.to'],
      ['b.pelidunost.to'],
    ],
    [
      'else to what lies beside it',
      'pelidunost.to',
      ['m.pelidunost.to', 'www.pelidunost.to'],
      ['m.pelidunost.to', 'www.pelidunost.to'],
    ],
    ['to no other tenant of a rented host', 'https://one.github.io/', ['two.github.io'], []],
    ['to nothing that is not listed', 'https://elsewhere.example/', ['pelidunost.to'], []],
  ])('%s', (_, goal, names, expected) => {
    expect(followers(goal, ...names)).toEqual(expected)
  })

  it.each([
    ['each to its own', (n: number) => `next${n}.example`, (n: number) => `next${n}.example`],
    ['all into one name', () => 'www.next.example', (n: number) => `n${n}.next.example`],
  ])('five thousand names are read in the time of as many, %s', (_, goal, to) => {
    const names = Array.from(
      { length: 2500 },
      (__, n): Domains => [
        { name: `old${n}.example`, addedAt: month(1), redirectsTo: goal(n) },
        { name: to(n), addedAt: month(2) },
      ],
    ).flat()
    const notices = names.map(({ name }, n) => ({
      id: `n${n}`,
      receivedAt: month(3),
      lane: 'copyright' as const,
      domains: [`www.${name}`],
    }))
    const parsed = parseCase({ id: 'c', asOf: '2026-06-01T00:00:00Z', stage: 'active', domains: names, notices })
    const started = performance.now()
    expect(new Facts(parsed).domains.all.every((fact) => fact.noticed)).toBe(true)
    expect(performance.now() - started).toBeLessThan(2500)
  })
})

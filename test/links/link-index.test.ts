import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { link } from '../../src/case/links'
import { RedflagError } from '../../src/errors'
import { connectedAccounts, createLinkIndex } from '../../src/links'

const KEY = 'a secret of the provider'
const book = () => createLinkIndex({ key: KEY })

describe('createLinkIndex', () => {
  it('finds the suspended account behind a new one, in the shape of case.links[]', () => {
    const index = book()
    index.add(
      'old',
      [
        { kind: 'email', value: 'Kabu.Roma@example.com' },
        { kind: 'phone', value: '+44 7700 900123' },
      ],
      {
        status: 'suspended',
        enforcedDomains: ['kaburoma.example'],
        notices: 4,
      },
    )
    index.add('new', [
      { kind: 'email', value: 'kabu.roma@example.com' },
      { kind: 'phone', value: '+447700900123' },
    ])
    index.add('stranger', [{ kind: 'email', value: 'someone@example.org' }])
    const [found, ...rest] = index.linksOf('new')
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      accountId: 'old',
      status: 'suspended',
      via: ['email', 'phone'],
      enforcedDomains: ['kaburoma.example'],
      notices: 4,
    })
    expect(found?.strength).toBeGreaterThan(0.95)
    expect(z.safeParse(link, found).success).toBe(true)
    expect(index.pathOf('new', 'old')).toEqual([expect.objectContaining({ kind: 'email', sharedBy: 2 })])
    expect(index.linksOf('nobody')).toEqual([])
  })

  it('shows the way over a third account', () => {
    const index = book()
    index.add('a', [{ kind: 'iban', value: 'GB00 TEST 1' }])
    index.add('b', [
      { kind: 'iban', value: 'gb00test1' },
      { kind: 'wallet', value: 'w1' },
    ])
    index.add('c', [{ kind: 'wallet', value: 'w1' }])
    expect(index.pathOf('a', 'c').map((step) => [step.from, step.kind, step.to])).toEqual([
      ['a', 'iban', 'b'],
      ['b', 'wallet', 'c'],
    ])
    expect(index.clusterOf('c').accountIds).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['name servers of a CDN', 'name_server_pair', 'ada.ns.cloudflare.com, bob.ns.cloudflare.com', 2],
    ['one unknown name-server pair alone', 'name_server_pair', 'ns1.host.example ns2.host.example', 2],
    ['an address range alone', 'ip_prefix', '192.0.2.0/24', 2],
    ['a shared host', 'origin_ip', '192.0.2.7', 40],
    ['a popular analytics id', 'analytics_id', 'UA-1-1', 40],
    ['a reseller mailbox', 'email', 'desk@reseller.example', 40],
  ])('does not tie strangers over %s', (_, kind, value, accounts) => {
    const index = book()
    for (let at = 0; at < accounts; at++)
      index.add(`account ${at}`, [
        { kind, value },
        { kind: 'phone', value: `+1555${at}` },
      ])
    for (let at = 0; at < accounts; at++) {
      expect(index.linksOf(`account ${at}`)).toEqual([])
      expect(index.clusterOf(`account ${at}`).accountIds).toEqual([`account ${at}`])
    }
  })

  it('says less the more accounts share', () => {
    const strengths = [2, 3, 6].map((count) => {
      const index = book()
      for (let at = 0; at < count; at++) index.add(`${at}`, [{ kind: 'analytics_id', value: 'G-1' }])
      return index.linksOf('0')[0]?.strength ?? 0
    })
    expect([...strengths].sort((a, b) => b - a)).toEqual(strengths)
  })

  it('forgets an account without a trace in the file', () => {
    const index = book()
    index.add('keep', [{ kind: 'email', value: 'a@example.com' }])
    const before = index.export()
    index.add('person-to-erase', [
      { kind: 'email', value: 'a@example.com' },
      { kind: 'phone', value: '+15550001' },
    ])
    expect(index.remove('person-to-erase')).toBe(true)
    expect(index.remove('person-to-erase')).toBe(false)
    expect(index.linksOf('keep')).toEqual([])
    expect(index.export()).toEqual(before)
  })

  it('comes back from its file, and only under its key', () => {
    const index = book()
    index.add('a', [{ kind: 'email', value: 'a@example.com' }], { status: 'closed' })
    index.add('b', [{ kind: 'email', value: 'a@example.com' }])
    const file = index.export()
    expect(new TextDecoder('latin1').decode(file)).not.toContain('example.com')
    const again = book()
    again.import(file)
    expect(again.linksOf('b')).toEqual(index.linksOf('b'))
    expect(again.export()).toEqual(file)
    expect(() => createLinkIndex({ key: 'another secret of some size' }).import(file)).toThrow('KEY_MISMATCH')
    expect(() => book().import(file.subarray(0, file.length - 1))).toThrow('BAD_LINK_FILE')
    expect(() => book().import(new Uint8Array(40))).toThrow(RedflagError)
  })

  it('refuses a key that can be guessed and a hash that is none', () => {
    expect(() => createLinkIndex({ key: 'short' })).toThrow('WEAK_KEY')
    expect(() => book().add('a', [{ kind: 'email', hash: 'xyz' }])).toThrow('BAD_HASH')
  })

  it('takes a native HMAC and hashes made before, with the same result', () => {
    const native = createLinkIndex({
      key: KEY,
      hmac: (key, message) => createHmac('sha256', key).update(message).digest(),
    })
    const hash = native.hashIdentifier('email', 'a@example.com')
    expect(hash).toBe(book().hashIdentifier('email', 'A@example.com'))
    const index = book()
    index.add('a', [{ kind: 'email', hash: hash ?? '' }])
    index.add('b', [{ kind: 'email', value: 'a@example.com' }])
    expect(index.linksOf('a')).toHaveLength(1)
  })

  it('agrees with a plain model through adds and removals', () => {
    const step = fc.record({
      account: fc.integer({ min: 0, max: 5 }),
      value: fc.integer({ min: 0, max: 6 }),
      remove: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const index = book()
        const held = new Map<string, Set<number>>()
        for (const { account, value, remove } of steps) {
          const id = `a${account}`
          if (remove && value === 0) {
            index.remove(id)
            held.delete(id)
          } else {
            index.add(id, [{ kind: 'email', value: `v${value}@example.com` }])
            held.set(id, (held.get(id) ?? new Set()).add(value))
          }
        }
        for (const [id, values] of held) {
          const expected = [...held]
            .filter(([other, theirs]) => other !== id && [...theirs].some((value) => values.has(value)))
            .map(([other]) => other)
          expect(
            index
              .linksOf(id)
              .map((found) => found.accountId)
              .sort(),
          ).toEqual(expected.sort())
        }
      }),
    )
  })
})

describe('connectedAccounts', () => {
  it('agrees with a plain union, and leaves out what too many share', () => {
    const input = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 80 })
    fc.assert(
      fc.property(input, fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }), (values, most) => {
        const accounts = Math.floor(values.length / 4)
        const used = values.slice(0, accounts * 4)
        const lo = Uint32Array.from(used, (value) => Math.imul(value, 0x9e3779b1) >>> 0)
        const hi = Uint32Array.from(used, (value) => Math.imul(value + 7, 0x85ebca6b) >>> 0)
        const owner = Uint32Array.from(used, (_, at) => Math.floor(at / 4))
        const root = Array.from({ length: accounts }, (_, at) => at)
        const holders = new Map<number, number[]>()
        for (const [at, value] of used.entries()) holders.set(value, [...(holders.get(value) ?? []), owner[at]!])
        for (const list of holders.values()) {
          if (most !== undefined && list.length > most) continue
          for (const other of list) {
            const [from, to] = [Math.max(root[list[0]!]!, root[other]!), Math.min(root[list[0]!]!, root[other]!)]
            for (let at = 0; at < accounts; at++) if (root[at] === from) root[at] = to
          }
        }
        expect([...connectedAccounts({ accounts, owner, hi, lo, ...(most === undefined ? {} : { most }) })]).toEqual(
          root,
        )
      }),
    )
  })
})

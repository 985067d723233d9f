import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLinkIndex } from '../../src/links'
import { LinkTable } from '../../src/links/table'

describe('LinkTable', () => {
  it('agrees with a plain model through adds and removals, whose places are used again', () => {
    const step = fc.record({
      account: fc.integer({ min: 0, max: 9 }),
      // Few slots' worth of numbers, so that identifiers meet in the table.
      value: fc.integer({ min: 0, max: 24 }),
      remove: fc.nat({ max: 5 }).map((turn) => turn === 0),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
        const table = new LinkTable(1, 1)
        const held = new Map<number, Set<number>>()
        for (const { account, value, remove } of steps) {
          if (remove) {
            table.remove(account)
            held.delete(account)
          } else {
            table.add(account, 0, value, value * 16)
            held.set(account, (held.get(account) ?? new Set()).add(value))
          }
        }
        expect(table.edges).toBe([...held.values()].reduce((sum, values) => sum + values.size, 0))
        for (let account = 0; account < 10; account += 1)
          expect([...table.of(account)].map((edge) => edge.hi).sort()).toEqual([...(held.get(account) ?? [])].sort())
        for (let value = 0; value < 25; value += 1) {
          const holders = [...held].filter(([, values]) => values.has(value)).map(([account]) => account)
          expect(table.holders(value, value * 16, 100)?.sort()).toEqual(holders.sort())
          expect(table.holders(value, value * 16, Math.max(0, holders.length - 1))).toEqual(
            holders.length === 0 ? [] : null,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  it('does not grow where as many go as come', () => {
    const table = new LinkTable()
    const fill = (from: number): void => {
      for (let at = 0; at < 2000; at += 1) {
        const account = at % 500
        table.add(account, 0, from + at, Math.imul(from + at, 0x9e3779b1) >>> 0)
        table.add(account, 1, 7, at % 50)
      }
    }
    fill(0)
    const before = table.places
    for (let round = 1; round <= 100; round += 1) {
      for (let account = 0; account < 500; account += 1) table.remove(account)
      expect(table.edges).toBe(0)
      fill(round * 2000)
    }
    expect(table.places).toBe(before)
  })

  it('takes out the oldest holders of what very many share without a walk', () => {
    const table = new LinkTable()
    const many = 100_000
    for (let account = 0; account < many; account += 1) table.add(account, 0, 1, 1)
    const started = performance.now()
    for (let account = 0; account < many - 1; account += 1) table.remove(account)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(table.holders(1, 1, 5)).toEqual([many - 1])
  })
})

it('an account that takes the place of a removed one inherits nothing of it', () => {
  const index = createLinkIndex({ key: 'a secret of the provider' })
  index.add('keep', [{ kind: 'email', value: 'a@example.com' }])
  for (let round = 0; round < 50; round += 1) {
    index.add(`gone ${round}`, [{ kind: 'email', value: 'a@example.com' }], { status: 'suspended', notices: 9 })
    index.remove(`gone ${round}`)
    index.add(`next ${round}`, [{ kind: 'email', value: `${round}@example.org` }])
    expect(index.linksOf(`next ${round}`)).toEqual([])
    expect(index.linksOf('keep')).toEqual([])
    index.add(`next ${round}`, [{ kind: 'email', value: 'a@example.com' }])
    expect(index.linksOf('keep')).toEqual([{ accountId: `next ${round}`, via: ['email'], strength: 0.9 }])
    index.remove(`next ${round}`)
  }
  expect(index.size).toBe(1)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case'
import { Facts } from '../../src/facts'
import { at } from '../../src/facts/evidence'
import { clear, defineSignal, hit, type Signal } from '../../src/signals/define'
import { SIGNALS } from '../../src/signals/registry'
import { runSignal } from '../../src/signals/run'
import { arbitraryCase } from '../support/arbitrary-case'
import { rows } from './rows'
import { AS_OF, runRow } from './table'

const resolve = (value: unknown, pointer: string): boolean => {
  let current = value
  for (const part of pointer.split('/').slice(1)) {
    if (current === null || typeof current !== 'object' || !(part in current)) return false
    current = (current as Record<string, unknown>)[part]
  }
  return true
}

describe.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  const table = rows[id] ?? []

  it.each(table.map((row, index) => [index, ...row] as const))('row %i is %s', (_, outcome, parts) => {
    const run = runRow(id, parts)
    expect(run.outcome).toBe(outcome)
    if (run.outcome === 'hit') {
      expect(Object.keys(signal.reasons)).toContain(run.code)
      expect(Object.keys(run.holes)).toEqual(expect.arrayContaining([...(signal.reasons[run.code ?? ''] ?? [])]))
      const input = parseCase({ id: 'row', asOf: AS_OF, stage: 'active', ...parts })
      for (const item of run.evidence) expect(resolve(input, item.pointer), item.pointer).toBe(true)
    }
    if (run.outcome === 'unknown') expect(run.missing.length).toBeGreaterThan(0)
  })

  it('has rows for hit, clear, unknown, and for the stages it is not asked at', () => {
    const seen = new Set(table.map(([outcome]) => outcome))
    expect(seen.has('hit')).toBe(true)
    expect(seen.has('unknown')).toBe(true)
    expect(seen.has('clear') || seen.has('not_applicable')).toBe(true)
    if (signal.stages !== undefined) expect(seen.has('not_applicable')).toBe(true)
  })
})

/** Facts of which a signal may read what it declared; anything else ends the test. */
const declaredOnly = (signal: Signal, facts: Facts): Facts =>
  new Proxy(facts, {
    get(target, name) {
      if (!(signal.needs as readonly (string | symbol)[]).includes(name))
        throw new Error(`${signal.id} reads ${String(name)} and does not declare it`)
      return Reflect.get(target, name, target)
    },
  })

describe('declared facts', () => {
  it('a signal reads those that it declares and no others', () => {
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        const facts = new Facts(parseCase(input))
        for (const signal of SIGNALS) signal.detect(declaredOnly(signal, facts))
      }),
      { numRuns: 300 },
    )
  })

  it.each(Object.entries(rows))('%s reads those that it declares in each row of its table', (id, table) => {
    const signal = SIGNALS.find((item) => item.id === id)
    if (signal === undefined) throw new Error(`no signal ${id}`)
    for (const [, parts] of table)
      signal.detect(declaredOnly(signal, new Facts(parseCase({ id: 'row', asOf: AS_OF, stage: 'active', ...parts }))))
  })

  it('the check finds a signal that reads more', () => {
    const curious = { ...(SIGNALS[0] as Signal), needs: [] }
    expect(() =>
      curious.detect(declaredOnly(curious, new Facts(parseCase({ id: 'x', asOf: AS_OF, stage: 'active' })))),
    ).toThrow(/does not declare/)
  })
})

describe('the runner', () => {
  const facts = new Facts(parseCase({ id: 'x', asOf: AS_OF, stage: 'active', account: { name: 'Robert Okafor' } }))
  const sample = defineSignal({
    ...{
      id: 'contact/sample',
      maturity: 'stable',
      title: 't',
      why: 'w',
      axis: 'anonymity',
      family: 'contact',
      weight: 'slight',
    },
    basis: [],
    needs: ['identity'],
    reasons: { SAMPLE: [] },
    remedy: { who: 'nobody', how: '' },
    detect: ({ identity }) => (identity.known ? clear : hit('SAMPLE', {}, [at('', null)])),
  })

  it('turns a throw into failed and goes on', () => {
    const broken = {
      ...sample,
      detect: () => {
        throw new Error('boom')
      },
    }
    expect(runSignal(broken, facts, false).outcome).toBe('failed')
  })

  it('makes a suppressed signal unknown', () => {
    expect(runSignal(sample, facts, true).outcome).toBe('unknown')
  })
})

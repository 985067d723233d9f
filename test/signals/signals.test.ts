import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case'
import { Facts } from '../../src/facts'
import { at } from '../../src/facts/evidence'
import { clear, defineSignal, hit } from '../../src/signals/define'
import { SIGNALS } from '../../src/signals/registry'
import { runSignal } from '../../src/signals/run'
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

  it('hands over declared facts only', () => {
    let seen: unknown = 'unset'
    const curious = {
      ...sample,
      detect: (view: object) => {
        seen = (view as { account?: unknown }).account
        return clear
      },
    }
    runSignal(curious, facts, false)
    expect(seen).toBeUndefined()
  })

  it('makes a suppressed signal unknown', () => {
    expect(runSignal(sample, facts, true).outcome).toBe('unknown')
  })
})

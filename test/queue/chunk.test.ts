import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refuse } from '../../src/errors'
import { jobIdOf, openQueue, processRange, scoreChunk } from '../../src/queue'
import type { RangeOutcome, Store } from '../../src/store'

const fine = { asOf: '2026-01-01T00:00:00Z', score: 1, band: 'low', decision: 'approve' }

describe('scoreChunk', () => {
  it('gives each account one result or one failure, and counts them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.nat(4), (accounts, odd) => {
        const cases = accounts.map((account, n) => ({ account, input: n }))
        const chunk = scoreChunk(cases, (n) => {
          if ((n as number) % 5 === odd) throw refuse('BAD_CASE', '', 'no')
          return fine
        })
        const all = [...chunk.results, ...chunk.failures].map((each) => each.account)
        expect(all.sort()).toEqual([...accounts].sort())
        expect(Object.values(chunk.summary).reduce((a, b) => a + b, 0)).toBe(
          chunk.results.length * 2 + chunk.failures.length,
        )
      }),
    )
  })

  it('names a code and never what was thrown', () => {
    const chunk = scoreChunk([{ account: 'a', input: {} }], () => {
      throw new Error('Jane Doe, 4 Mill Lane')
    })
    expect(chunk).toEqual({
      results: [],
      failures: [{ account: 'a', code: 'SCORER_THREW' }],
      summary: { 'failed:SCORER_THREW': 1 },
    })
  })
})

describe('processRange', () => {
  const pins = { engine: '1', profile: 'p@1', packs: ['JP'] }
  const run = { run: 'n', asOf: '2026-01-01T00:00:00Z', pins, dry: false }
  const worker = (accounts: number, own = pins) => {
    const written: { results: number; failures: number; summary: Readonly<Record<string, number>> }[] = []
    const store = {
      findRun: async (id: string) => (id === 'n' ? run : null),
      finishRange: async (_run: unknown, _number: number, outcome: RangeOutcome) => {
        written.push({ ...outcome, results: outcome.results.length })
        return true
      },
    } as unknown as Store
    const read = async () => Array.from({ length: accounts }, (_, n) => ({ account: `a${n}`, input: n }))
    const scorer = (n: unknown) => {
      if (n === 3) throw new Error('odd')
      return fine
    }
    return { written, store, pins: own, read, scorer }
  }
  const range = { number: 0, after: null, upto: null }

  it('scores a long range slice by slice, and lets others in between', async () => {
    const each = worker(450)
    let turns = 0
    let over = false
    const tick = (): void => {
      turns++
      if (!over) setImmediate(tick)
    }
    setImmediate(tick)
    expect(await processRange({ run: 'n', range }, each)).toEqual({ finished: true })
    over = true
    expect(turns).toBeGreaterThanOrEqual(4)
    expect(each.written).toEqual([
      {
        results: 449,
        failures: 1,
        summary: { 'decision:approve': 449, 'band:low': 449, 'failed:SCORER_THREW': 1 },
      },
    ])
  })

  it('refuses a run of other versions and one that nobody opened', async () => {
    const other = worker(1, { ...pins, packs: ['JP', 'US'] })
    await expect(processRange({ run: 'n', range }, other)).rejects.toMatchObject({ code: 'VERSION_MISMATCH' })
    await expect(processRange({ run: 'x', range }, worker(1))).rejects.toMatchObject({ code: 'NO_SUCH_RUN' })
  })
})

describe('jobs', () => {
  it('have ids without colons that sort by range', () => {
    expect(jobIdOf('2026-05-01T00:00Z', 12)).toBe('2026-05-01T00_3A00Z-0000012')
  })

  it('say which package is missing', async () => {
    const opening = openQueue({} as Store, { backend: { redis: 'redis://127.0.0.1:1' } })
    await expect(opening).rejects.toMatchObject({
      code: 'PEER_MISSING',
      message: expect.stringContaining('npm install bullmq'),
    })
  })
})

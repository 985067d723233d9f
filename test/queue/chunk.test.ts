import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refuse } from '../../src/errors'
import { jobIdOf, openQueue, scoreChunk } from '../../src/queue'
import type { Store } from '../../src/store'

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

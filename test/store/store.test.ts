import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SqlDriver, StorableAssessment, Store } from '../../src/store'
import { createStore, migrations, openStore } from '../../src/store'
import { backends } from './backends'
import { chain } from './chain'

const assessment = (asOf: string, recheckAt: string | null, score = 10): StorableAssessment => ({
  asOf,
  recheckAt,
  score,
  band: 'low',
  decision: 'approve',
})

describe.each(backends)('store on $name', ({ open }) => {
  let driver: SqlDriver | null = null
  let store: Store
  beforeAll(async () => {
    driver = await open()
    if (driver) store = createStore(driver)
  })
  beforeEach(async ({ skip }) => {
    if (!driver) return skip()
    await driver.query('DROP SCHEMA IF EXISTS redflag CASCADE')
    await store.migrate()
  })
  afterAll(() => driver?.close())

  it('migrates once, and again without effect', async () => {
    expect(await store.migrate()).toEqual([])
    const rows = await store.driver.query('SELECT version FROM redflag.migrations')
    expect(rows).toHaveLength(migrations.length)
  })

  it('keeps the order and the bytes of events, and skips what it knows', async () => {
    const events = chain('a', 30)
    const odd = { ...events[0], note: 'nul \u0000, lone \ud800, 漫画' } as (typeof events)[number]
    expect(await store.append('a', [odd, ...events.slice(1, 20)])).toEqual({ appended: 20, known: 0 })
    expect(await store.append('a', [odd, ...events.slice(1)])).toEqual({ appended: 10, known: 20 })
    expect(await store.events('a')).toEqual([odd, ...events.slice(1)])
    expect(await store.head('a')).toEqual({ events: 30, hash: events[29]?.hash })
    expect(await store.head('nobody')).toEqual({ events: 0, hash: null })
  })

  it('takes in ledgers of many accounts at once, all or nothing, in any order of accounts', async () => {
    const accounts = ['b', 'a', 'ab', 'c']
    await store.append('a', chain('a', 2))
    const batches = accounts.map((account) => ({ account, events: chain(account, 5) }))
    expect(await store.appendAll(batches)).toEqual({ appended: 18, known: 2 })
    expect(await store.appendAll(batches)).toEqual({ appended: 0, known: 20 })
    for (const account of accounts) expect(await store.events(account)).toEqual(chain(account, 5))
    const gap = { account: 'b', events: chain('b', 9).slice(6) }
    await expect(store.appendAll([{ account: 'new', events: chain('new', 1) }, gap])).rejects.toMatchObject({
      code: 'CHAIN_BROKEN',
    })
    expect(await store.events('new')).toEqual([])
    const other = { account: 'c', events: [{ ...chain('c', 1)[0], hash: 'h' } as never] }
    await expect(store.appendAll([gap, other])).rejects.toMatchObject({
      issues: [{ pointer: '/batches/1/events/0/id', code: 'EVENT_CONFLICT' }],
    })
    expect(await store.appendAll([])).toEqual({ appended: 0, known: 0 })
  })

  it('refuses a gap, a fork, a second beginning and an id with another hash, and writes nothing of the batch', async () => {
    const events = chain('a', 10)
    await store.append('a', events.slice(0, 3))
    await expect(store.append('a', events.slice(4, 6))).rejects.toMatchObject({ code: 'CHAIN_BROKEN' })
    const fork = chain('a', 5, events[1], 'other').map((event) => ({ ...event, id: `f${event.id}` }))
    await expect(store.append('a', fork)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' })
    await expect(store.append('a', [{ ...events[0], id: 'x', hash: 'h' } as never])).rejects.toMatchObject({
      code: 'CHAIN_BROKEN',
    })
    await expect(store.append('a', [...events.slice(3), { ...events[0], hash: 'h' } as never])).rejects.toMatchObject({
      code: 'EVENT_CONFLICT',
    })
    expect(await store.events('a')).toEqual(events.slice(0, 3))
  })

  it('is append-only in the database itself', async () => {
    await store.append('a', chain('a', 2))
    for (const sql of [
      `UPDATE redflag.ledger SET body = '{}'`,
      'DELETE FROM redflag.ledger',
      'TRUNCATE redflag.ledger',
      `INSERT INTO redflag.ledger (account, seq, id, at, prev, hash, body) VALUES ('a', 9, 'x', now(), 'no', 'h', '{}')`,
    ])
      await expect(store.driver.query(sql)).rejects.toThrow()
    expect(await store.events('a')).toHaveLength(2)
  })

  it('lets one of several writers through and loses nothing', async () => {
    const first = chain('a', 1)
    await store.append('a', first)
    const writers = Array.from({ length: 6 }, (_, n) =>
      store.append(
        'a',
        chain('a', 3, first[0], `w${n}`).map((event) => ({ ...event, id: `w${n}${event.id}` })),
      ),
    )
    const settled = await Promise.allSettled(writers)
    expect(settled.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    for (const each of settled)
      if (each.status === 'rejected') expect(['CHAIN_BROKEN', 'WRITE_CONFLICT']).toContain(each.reason.code)
    expect((await store.head('a')).events).toBe(4)
  })

  it('behaves like a plain list for any sequence of appends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.array(fc.record({ from: fc.nat(12), count: fc.integer({ min: 1, max: 6 }) }), { maxLength: 8 }),
        async (account, calls) => {
          const all = chain(account, 20)
          let length = 0
          for (const { from, count } of calls) {
            const batch = all.slice(from, from + count)
            if (from <= length) {
              const appended = Math.max(0, from + batch.length - length)
              expect(await store.append(account, batch)).toEqual({ appended, known: batch.length - appended })
              length = Math.max(length, from + batch.length)
            } else await expect(store.append(account, batch)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' })
          }
          expect(await store.events(account)).toEqual(all.slice(0, length))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('writes one result a run and account, and shows the newest', async () => {
    const rows = ['a', 'b'].map((account) => ({ account, assessment: assessment('2026-03-01T00:00:00Z', null) }))
    expect(await store.recordAssessments('r1', rows)).toBe(2)
    expect(
      await store.recordAssessments(
        'r1',
        rows.map((row) => ({ ...row, assessment: assessment('2026-03-01T00:00:00Z', null, 99) })),
      ),
    ).toBe(0)
    await store.recordAssessments('r0', [{ account: 'a', assessment: assessment('2026-02-01T00:00:00Z', null, 50) }])
    expect((await store.latestAssessment('a'))?.score).toBe(10)
    await store.recordAssessments('r2', [{ account: 'a', assessment: assessment('2026-04-01T00:00:00Z', null, 70) }])
    expect((await store.latestAssessment('a'))?.score).toBe(70)
    expect(await store.latestAssessment('nobody')).toBeNull()
  })

  it('pages through what is due, the most overdue first', async () => {
    const at = (day: number): string => `2026-05-${String(day).padStart(2, '0')}T00:00:00.123Z`
    const rows = Array.from({ length: 20 }, (_, n) => ({
      account: `acc${n}`,
      assessment: assessment('2026-05-01T00:00:00Z', n % 5 === 0 ? null : at(1 + (n % 7))),
    }))
    await store.recordAssessments('r', rows)
    const due: string[] = []
    let after: { account: string; recheckAt: string } | undefined
    for (;;) {
      const page = await store.dueBefore(at(4), { limit: 3, ...(after ? { after } : {}) })
      due.push(...page.map((row) => `${row.recheckAt} ${row.account}`))
      after = page.at(-1)
      if (page.length < 3) break
    }
    const expected = rows
      .filter((row) => row.assessment.recheckAt && row.assessment.recheckAt <= at(4))
      .map((row) => `${row.assessment.recheckAt} ${row.account}`)
      .sort()
    expect(due).toEqual(expected)
  })

  it('finds the operator across shared identifiers, not across what everybody has', async () => {
    const finger = (kind: string, fingerprint: string) => ({ kind, fingerprint })
    await store.addFingerprints('c', [finger('card', '1'), finger('ip', 'office')])
    await store.addFingerprints('b', [finger('card', '1'), finger('phone', '2'), finger('ip', 'office')])
    await store.addFingerprints('a', [finger('phone', '2')])
    for (let n = 0; n < 5; n++) await store.addFingerprints(`x${n}`, [finger('ip', 'office')])
    const found = await store.operatorOf('c', { maxShared: 4 })
    expect(found).toEqual({ operator: 'a', accounts: ['a', 'b', 'c'], via: ['card', 'phone'], truncated: false })
    expect((await store.operatorOf('a', { maxShared: 4 })).operator).toBe('a')
    expect((await store.operatorOf('c', { maxShared: 50 })).accounts).toHaveLength(8)
    expect((await store.operatorOf('c', { maxShared: 50, maxAccounts: 4 })).truncated).toBe(true)
    await store.replaceFingerprints('b', [])
    expect((await store.operatorOf('c', { maxShared: 4 })).accounts).toEqual(['c'])
  })

  it('erases one account, keeps the others, and lets it start anew', async () => {
    for (const account of ['a', 'b']) await store.append(account, chain(account, 3))
    await store.recordAssessments('r', [{ account: 'a', assessment: assessment('2026-01-01T00:00:00Z', null) }])
    await store.addFingerprints('a', [{ kind: 'card', fingerprint: '1' }])
    expect(await store.erase('a')).toEqual({ events: 3, assessments: 1, fingerprints: 1 })
    expect(await store.erase('a')).toEqual({ events: 0, assessments: 0, fingerprints: 0 })
    expect(await store.events('a')).toEqual([])
    expect(await store.events('b')).toHaveLength(3)
    const tombs = await store.driver.query<{ account_digest: string }>('SELECT account_digest FROM redflag.erasures')
    expect(tombs).toHaveLength(1)
    expect(tombs[0]?.account_digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await store.append('a', chain('a', 1))).toEqual({ appended: 1, known: 0 })
  })

  it('lets go of old assessments but the newest, and of ledgers past their time', async () => {
    await store.append('old', chain('old', 3))
    await store.append('new', chain('new', 40))
    for (const month of ['01', '02', '03'])
      await store.recordAssessments(`r${month}`, [
        { account: 'new', assessment: assessment(`2026-${month}-01T00:00:00Z`, null) },
      ])
    const gone = await store.retain({
      assessmentsBefore: '2027-01-01T00:00:00Z',
      ledgersBefore: '2026-01-01T00:00:30Z',
    })
    expect(gone).toEqual({ assessments: 2, accounts: 1 })
    expect(await store.events('old')).toEqual([])
    expect((await store.latestAssessment('new'))?.asOf).toBe('2026-03-01T00:00:00Z')
  })

  it('cuts accounts into ranges that cover each account once', async () => {
    const accounts = Array.from({ length: 23 }, (_, n) => `acc${n}`)
    for (const account of accounts) await store.append(account, chain(account, 1))
    for (const size of [1, 5, 23, 100]) {
      const ranges = await store.planRanges(size)
      const seen: string[] = []
      for (const { after, upto } of ranges) {
        const found = [...(await store.eventsOfRange(after, upto)).keys()]
        expect(found.length).toBeLessThanOrEqual(size)
        seen.push(...found)
      }
      expect(seen).toEqual([...accounts].sort())
    }
  })

  it('finishes a range once, sets poison aside, closes a run', async () => {
    const run = {
      run: 'n1',
      asOf: '2026-05-01T00:00:00Z',
      pins: { engine: '1', profile: 'p@1', packs: ['JP'] },
      dry: false,
    }
    const ranges = [0, 1].map((number) => ({ number, after: null, upto: null }))
    await store.openRun(run, ranges)
    await store.openRun(run, ranges)
    await expect(store.openRun({ ...run, dry: true }, ranges)).rejects.toMatchObject({ code: 'RUN_CONFLICT' })
    const outcome = {
      results: [{ account: 'a', assessment: assessment(run.asOf, null) }],
      failures: 1,
      summary: { approve: 1 },
    }
    expect(await store.finishRange(run, 0, outcome)).toBe(true)
    expect(await store.finishRange(run, 0, outcome)).toBe(false)
    expect(await store.closeRun('n1')).toBe(false)
    await store.poisonRange('n1', 0, 'too late')
    await store.poisonRange('n1', 1, 'worker died')
    expect(await store.closeRun('n1')).toBe(true)
    expect(await store.runProgress('n1')).toEqual({
      planned: 2,
      done: 1,
      pending: 0,
      results: 1,
      failures: 1,
      poison: [{ number: 1, reason: 'worker died' }],
      closed: true,
      summary: { approve: 1 },
    })
    expect(await store.reviveRanges('n1')).toEqual([{ number: 1, after: null, upto: null }])
    await expect(store.finishRange(run, 7, outcome)).rejects.toMatchObject({ code: 'NO_SUCH_RANGE' })
  })

  it('refuses what it cannot keep, without repeating it', async () => {
    await expect(store.append('', chain('', 1))).rejects.toMatchObject({ code: 'BAD_KEY' })
    await expect(store.append('a\u0000b', chain('a', 1))).rejects.toMatchObject({ code: 'BAD_KEY' })
    await expect(store.dueBefore('yesterday')).rejects.toMatchObject({ code: 'BAD_INSTANT' })
    await expect(store.planRanges(0)).rejects.toMatchObject({ code: 'BAD_SIZE' })
  })
})

describe('without the peers', () => {
  it('says which package to install', async () => {
    const here = await import('node:module').then(({ createRequire }) => createRequire(import.meta.url))
    for (const [options, name] of [
      [{}, '@electric-sql/pglite'],
      [{ url: 'postgres://127.0.0.1:1/x' }, 'pg'],
    ] as const) {
      try {
        here.resolve(name)
        console.log(`skipped: ${name} is installed beside redflag`)
      } catch {
        await expect(openStore(options)).rejects.toMatchObject({
          code: 'PEER_MISSING',
          message: expect.stringContaining(`npm install ${name}`),
        })
      }
    }
  })
})

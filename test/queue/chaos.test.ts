import type { ChildProcess } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { BullModule, QueueBackend } from '../../src/queue'
import { openQueue } from '../../src/queue'
import type { Store } from '../../src/store'
import { createStore } from '../../src/store'
import { seeded } from '../ocr/random'
import { loadPeer } from '../peers/load'
import { freshDatabase, openPg } from '../store/backends'
import { chain } from '../store/chain'
import { sleep, startWorker } from './processes'
import { ownRedis } from './redis'

const kills = Number(process.env.REDFLAG_WORKER_KILLS ?? 3)
const pins = { engine: 'test', profile: 'p@1', packs: [] }
const SIZE = 5

const fill = async (store: Store, accounts: readonly string[]): Promise<void> => {
  for (const account of accounts) await store.append(account, chain(account, 1))
}

interface Trial {
  readonly backend: QueueBackend
  readonly url: string
  /** Done once in the middle of the run. */
  readonly disturb?: () => Promise<void>
}

const chaos = async ({ backend, url, disturb }: Trial): Promise<void> => {
  const driver = await openPg(url)
  const bullmq = await loadPeer<BullModule>('bullmq')
  if (!driver || !bullmq) return console.log('skipped: bullmq or pg is not installed in test/peers')
  const store = createStore(driver)
  await store.migrate()
  const plain = Array.from({ length: 99 + kills * 20 }, (_, n) => `acc${String(n).padStart(5, '0')}`)
  // One whole range of its own around the account that kills its worker.
  const beside = ['z-a', 'z-b', 'z-kills', 'z-m', 'z-n']
  await fill(store, ['a-throws', ...plain, ...beside])
  const name = `chaos-${process.pid}`
  const queue = await openQueue(store, { backend, bullmq, name, attempts: 3, backoff: 50 })

  const dry = { run: `d${process.pid}`, asOf: '2026-05-01T00:00:00.000Z', pins, dry: true }
  const run = { ...dry, run: `r${process.pid}`, dry: false }
  const args = [url, JSON.stringify(backend), name, '2000']
  const workers: ChildProcess[] = await Promise.all([startWorker(...args), startWorker(...args)])
  const slow = await startWorker(...args, 'slow')
  await queue.pause()
  await queue.start(run, { size: SIZE })
  // Taking a run up again while its ranges are queued changes nothing.
  await queue.start(run, { size: SIZE })
  await sleep(300)
  expect((await queue.progress(run.run)).done).toBe(0)
  await queue.resume()

  const random = seeded(7)
  let killed = 0
  let restarts = 0
  let disturbed = false
  for (let turn = 0; turn < 600; turn++) {
    await sleep(random.whole(100, 400))
    const slot = turn % 2
    const worker = workers[slot]
    const { done, planned } = await queue.progress(run.run)
    if (!disturbed && disturb && done > planned / 4) {
      disturbed = true
      await disturb()
      // What a caller does who does not know what was lost.
      await queue.start(run, { size: SIZE })
    }
    if (killed < kills && done > 0 && random.chance(0.5)) {
      worker?.kill('SIGKILL')
      killed++
      await sleep(50)
    }
    if (worker?.killed || worker?.exitCode !== null || worker?.signalCode !== null) {
      workers[slot] = await startWorker(...args)
      restarts++
    }
    // Nothing is polled into order: the end of the last leg closes the run.
    if ((await queue.progress(run.run)).closed) break
  }
  const progress = await queue.progress(run.run)
  const rows = await driver.query<{ account: string }>('SELECT account FROM redflag.assessments WHERE run = $1', [
    run.run,
  ])
  console.log(
    `${Object.keys(backend)[0]}: ${killed} kills at random, ${restarts} restarts of workers, ` +
      `${disturbed ? 1 : 0} of the queue's server, 1 slow worker, ${progress.planned} ranges, ${rows.length} results, ` +
      `${progress.poison.length} poison (${progress.poison.map((each) => each.reason).join()}), ${progress.failures} failures`,
  )
  expect(progress.closed).toBe(true)
  expect(progress.failures).toBe(1)
  // Only the range whose case kills its worker is set aside; everyone outside it has exactly one result.
  expect(progress.poison.map((each) => each.reason)).toEqual(['WORKER_DIED'])
  expect(rows.map((row) => row.account).sort()).toEqual([...plain].sort())

  // A dry run counts and writes nothing. Its poison is the same; the workers that are left are enough for the rest.
  workers.push(await startWorker(...args))
  await driver.transaction(async (session) => {
    await session.query(`SELECT set_config('redflag.erasing', 'z-kills', true)`)
    await session.query(`DELETE FROM redflag.ledger WHERE account = 'z-kills'`)
  })
  await queue.start(dry, { size: 50 })
  for (let turn = 0; turn < 200 && !(await queue.settle(dry.run)); turn++) await sleep(100)
  expect(await queue.progress(dry.run)).toMatchObject({ closed: true, results: plain.length + 4, failures: 1 })
  expect(await driver.query('SELECT 1 FROM redflag.assessments WHERE run = $1', [dry.run])).toHaveLength(0)

  // The cause mended, the poison range is tried again and the run is whole.
  expect(await queue.revive(run.run)).toBe(1)
  for (let turn = 0; turn < 200; turn++) {
    if ((await queue.progress(run.run)).pending === 0) break
    await sleep(100)
  }
  expect(await queue.progress(run.run)).toMatchObject({ pending: 0, poison: [], results: plain.length + 4 })
  for (const worker of [...workers, slow]) worker.kill('SIGKILL')
  await queue.close()
  await driver.close()
}

describe('workers that are killed at random', () => {
  it('leave exactly one result an account, on Redis that is killed as well', async () => {
    const redis = await ownRedis(63_811)
    const url = redis ? await freshDatabase('redflag_chaos') : null
    if (!redis || !url) return console.log('skipped: no Redis or no PostgreSQL (scripts/ci-services.sh start)')
    await chaos({ backend: { redis: redis.url }, url, disturb: redis.restart })
    redis.stop()
  }, 300_000)

  it('leave exactly one result an account, on PostgreSQL alone', async () => {
    const url = await freshDatabase('redflag_chaos_pg')
    if (url) await chaos({ backend: { postgres: url }, url })
  }, 300_000)
})

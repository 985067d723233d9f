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

const kills = Number(process.env.REDFLAG_WORKER_KILLS ?? 4)
const pins = { engine: 'test', profile: 'p@1', packs: [] }

const fill = async (store: Store, accounts: readonly string[]): Promise<void> => {
  for (const account of accounts) await store.append(account, chain(account, 1))
}

const chaos = async (backend: QueueBackend, url: string): Promise<void> => {
  const driver = await openPg(url)
  const bullmq = await loadPeer<BullModule>('bullmq')
  if (!driver || !bullmq) return console.log('skipped: bullmq or pg is not installed in test/peers')
  const store = createStore(driver)
  await store.migrate()
  const accounts = Array.from({ length: 120 + kills * 20 }, (_, n) => `acc${String(n).padStart(5, '0')}`)
  await fill(store, [...accounts, 'a-throws', 'z-kills'])
  const name = `chaos-${process.pid}`
  const queue = await openQueue(store, { backend, bullmq, name, attempts: 2, backoff: 50 })
  const run = { run: `r${process.pid}`, asOf: '2026-05-01T00:00:00.000Z', pins, dry: false }
  const args = [url, JSON.stringify(backend), name, '2000']
  const workers: ChildProcess[] = [await startWorker(...args), await startWorker(...args)]
  await queue.pause()
  await queue.start(run, { size: 5 })
  await sleep(300)
  expect((await queue.progress(run.run)).done).toBe(0)
  await queue.resume()

  const random = seeded(7)
  let killed = 0
  let restarts = 0
  for (let turn = 0; turn < 400; turn++) {
    await sleep(random.whole(100, 400))
    const slot = turn % 2
    const worker = workers[slot]
    if (killed < kills && random.chance(0.5)) {
      worker?.kill('SIGKILL')
      killed++
      await sleep(50)
    }
    if (worker?.killed || worker?.exitCode !== null || worker?.signalCode !== null) {
      workers[slot] = await startWorker(...args)
      restarts++
    }
    if (await queue.settle(run.run)) break
  }
  for (const worker of workers) worker.kill('SIGKILL')
  const progress = await queue.progress(run.run)
  const rows = await driver.query<{ account: string }>('SELECT account FROM redflag.assessments WHERE run = $1', [
    run.run,
  ])
  console.log(
    `${Object.keys(backend)[0]}: ${killed} kills, ${restarts} restarts, ${progress.planned} ranges, ${rows.length} results, ` +
      `${progress.poison.length} poison (${progress.poison.map((each) => each.reason).join()}), ${progress.failures} failures`,
  )
  expect(progress.closed).toBe(true)
  expect(progress.failures).toBe(1)
  // Only the range whose case kills its worker is set aside; everyone outside it has exactly one result.
  expect(progress.poison.map((each) => each.reason)).toEqual(['WORKER_DIED'])
  const seen = rows.map((row) => row.account)
  expect(new Set(seen).size).toBe(seen.length)
  for (const account of accounts) expect(seen).toContain(account)
  await queue.close()
  await driver.close()
}

describe('workers that are killed at random', () => {
  it('leave exactly one result an account, on Redis', async () => {
    const redis = process.env.REDFLAG_TEST_REDIS_URL
    const url = redis ? await freshDatabase('redflag_chaos') : null
    if (!redis || !url) return console.log('skipped: no Redis or no PostgreSQL (scripts/ci-services.sh start)')
    await chaos({ redis }, url)
  }, 600_000)

  it('leave exactly one result an account, on PostgreSQL alone', async () => {
    const url = await freshDatabase('redflag_chaos_pg')
    if (url) await chaos({ postgres: url }, url)
  }, 600_000)
})

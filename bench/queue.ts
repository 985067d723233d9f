/**
 * One worker process against two, the same run, taken in turns. Needs scripts/ci-services.sh start and the peers.
 *
 *   tsx bench/queue.ts [accounts = 2000] [rounds = 3] [work = 600]
 *
 * Work is a number of hashes an account (600 take about a millisecond, the order of one assessment), which on two cores
 * compete with Redis, PostgreSQL and this process; or `wait4`, four milliseconds of waiting an account: what two workers
 * gain where each has a core to itself, so that only what they share can hold them up.
 */
import type { BullModule } from '../src/queue'
import { openQueue } from '../src/queue'
import { createStore } from '../src/store'
import { loadPeer } from '../test/peers/load'
import { sleep, startWorker } from '../test/queue/processes'
import { freshDatabase, openPg } from '../test/store/backends'
import { chain } from '../test/store/chain'

const accounts = Number(process.argv[2] ?? 2000)
const rounds = Number(process.argv[3] ?? 3)
const work = process.argv[4] ?? '600'
const redis = process.env.REDFLAG_TEST_REDIS_URL
const url = redis ? await freshDatabase('redflag_bench_queue') : null
const driver = url ? await openPg(url) : null
const bullmq = await loadPeer<BullModule>('bullmq')
if (!redis || !url || !driver || !bullmq) {
  console.log('skipped: scripts/ci-services.sh start, npm ci --prefix test/peers')
  process.exit(0)
}
const store = createStore(driver)
await store.migrate()
for (let n = 0; n < accounts; n++) await store.append(`acc${String(n).padStart(7, '0')}`, chain('x', 1))

const time = async (workers: number, round: number): Promise<number> => {
  const backend = { redis }
  const name = `bench-${process.pid}-${workers}-${round}`
  const queue = await openQueue(store, { backend, bullmq, name })
  const run = {
    run: name,
    asOf: '2026-05-01T00:00:00Z',
    pins: { engine: 'test', profile: 'p@1', packs: [] },
    dry: false,
  }
  await queue.pause()
  await queue.start(run, { size: 50 })
  const children = []
  for (let n = 0; n < workers; n++) children.push(await startWorker(url, JSON.stringify(backend), name, work))
  const start = performance.now()
  await queue.resume()
  while (!(await queue.settle(run.run))) await sleep(40)
  const seconds = (performance.now() - start) / 1000
  for (const child of children) child.kill('SIGKILL')
  await queue.close()
  return seconds
}

const one: number[] = []
const two: number[] = []
for (let round = 0; round < rounds; round++) {
  one.push(await time(1, round))
  two.push(await time(2, round))
  const [a = 0, b = 0] = [one.at(-1), two.at(-1)]
  console.log(`round ${round}: one ${a.toFixed(2)} s, two ${b.toFixed(2)} s, ${(a / b).toFixed(2)}x`)
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
console.log(
  `${accounts} accounts, work ${work}: one ${(accounts / median(one)).toFixed(0)}/s, two ${(accounts / median(two)).toFixed(0)}/s, ` +
    `${(median(one) / median(two)).toFixed(2)}x`,
)
await driver.close()
process.exit(0)

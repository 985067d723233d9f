/**
 * Starts tonight's run and shows its progress until it is closed. Starting it again takes it up where it stands.
 *
 *   DATABASE_URL=… REDIS_URL=… tsx examples/queue/start.ts 2026-05-01T00:00:00Z [--dry]
 */
import { openQueue } from '../../src/queue'
import { openStore } from '../../src/store'
import { pins } from './pins'

const [asOf = ''] = process.argv.slice(2)
const dry = process.argv.includes('--dry')
const store = await openStore({ url: process.env.DATABASE_URL ?? 'postgres://127.0.0.1/redflag' })
const queue = await openQueue(store, { backend: { redis: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' } })
const run = `${dry ? 'dry' : 'night'}-${asOf}`
await queue.start({ run, asOf, pins, dry }, { size: 5000 })
while (!(await queue.settle(run))) {
  const { done, planned, results } = await queue.progress(run)
  process.stderr.write(`\r${done}/${planned} ranges, ${results} accounts`)
  await new Promise((resolve) => setTimeout(resolve, 1000))
}
console.log(JSON.stringify(await queue.progress(run), null, 2))
await queue.close()
await store.close()

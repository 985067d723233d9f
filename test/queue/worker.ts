/**
 * A worker process for the tests: `worker.ts POSTGRES BACKEND(JSON) QUEUE WORK [slow]`, until it is killed. WORK is a number
 * of hashes an account, or `wait` and milliseconds: a worker that has a core of its own, as far as the others can tell.
 */
import { createHash } from 'node:crypto'
import type { BullModule } from '../../src/queue'
import { openWorker } from '../../src/queue'
import { createStore } from '../../src/store'
import { loadPeer } from '../peers/load'
import { openPg } from '../store/backends'

const [url = '', backend = '{}', name = '', work = '100', pace = ''] = process.argv.slice(2)
const driver = await openPg(url)
const bullmq = await loadPeer<BullModule>('bullmq')
if (!driver || !bullmq) throw new Error('peers missing')
const store = createStore(driver)
const lockDuration = 1500
const rest = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
let sleepy = pace === 'slow'

await openWorker(
  {
    store,
    pins: { engine: 'test', profile: 'p@1', packs: [] },
    read: async ({ after, upto }, asOf) =>
      [...(await store.eventsOfRange(after, upto)).keys()].map((account) => ({ account, input: { account, asOf } })),
    scorer: (input) => {
      const { account, asOf } = input as { account: string; asOf: string }
      // Longer than the lock, once: the range goes to another worker, and both come to its end.
      if (sleepy) rest(3 * lockDuration)
      sleepy = false
      if (account === 'z-kills') process.kill(process.pid, 'SIGKILL')
      if (account === 'a-throws') throw new TypeError('an odd case')
      if (work.startsWith('wait')) rest(Number(work.slice(4)))
      let hash = account
      for (let n = 0; n < Number(work); n++) hash = createHash('sha256').update(hash).digest('hex')
      const score = Number.parseInt(hash.slice(0, 4), 16) % 101
      return { asOf, recheckAt: null, score, band: 'low', decision: 'approve' }
    },
  },
  { backend: JSON.parse(backend), bullmq, name, lockDuration, attempts: 3, backoff: 50 },
)
process.stdout.write('ready\n')

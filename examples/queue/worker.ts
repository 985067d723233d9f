/**
 * One worker process of the nightly re-scoring. Start one for each core:
 *
 *   DATABASE_URL=postgres://… REDIS_URL=redis://… tsx examples/queue/worker.ts
 */
import { assess } from '../../src/index'
import { foldCase, type LedgerEvent } from '../../src/ledger'
import { openWorker } from '../../src/queue'
import { openStore } from '../../src/store'
import { pins } from './pins'

const store = await openStore({ url: process.env.DATABASE_URL ?? 'postgres://127.0.0.1/redflag', connections: 4 })

const worker = await openWorker(
  {
    store,
    pins,
    read: async ({ after, upto }, asOf) =>
      [...(await store.eventsOfRange(after, upto))].map(([account, events]) => ({
        account,
        input: { events, asOf },
      })),
    // Folding and scoring stand together: a ledger that cannot be folded is a failure of its account alone.
    scorer: (input) => {
      const { events, asOf } = input as { events: readonly LedgerEvent[]; asOf: string }
      return assess(foldCase(events, asOf))
    },
  },
  { backend: { redis: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' } },
)

// Ctrl-C: finish the range in hand, then go.
process.once('SIGINT', () => void worker.close().then(() => store.close()))

/**
 * Events a second into PostgreSQL (REDFLAG_TEST_POSTGRES_URL) and PGlite: accounts of ten events each, account by account
 * as they come in daily work, and taken in by the thousand.
 *
 *   tsx bench/store.ts [events into PostgreSQL = 1000000] [events into PGlite = 20000]
 */
import type { SqlDriver } from '../src/store'
import { createStore } from '../src/store'
import { freshDatabase, openPg, openPglite } from '../test/store/backends'
import { chain } from '../test/store/chain'

const EACH = 10

const measure = async (
  name: string,
  driver: SqlDriver | null,
  total: number,
  writers: number,
  accountsACall: number,
): Promise<void> => {
  if (!driver) return
  const store = createStore(driver)
  await driver.query('DROP SCHEMA IF EXISTS redflag CASCADE')
  await store.migrate()
  const accounts = Math.ceil(total / EACH)
  let next = 0
  const start = performance.now()
  const write = async (): Promise<void> => {
    while (next < accounts) {
      const batches = []
      for (let n = 0; n < accountsACall && next < accounts; n++) {
        const account = `acc${String(next++).padStart(8, '0')}`
        batches.push({ account, events: chain(account, EACH) })
      }
      await store.appendAll(batches)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  const seconds = (performance.now() - start) / 1000
  const [row] = await driver.query<{ n: number }>('SELECT count(*)::int AS n FROM redflag.ledger')
  // Every chain whole: as many heads as accounts, each at its tenth event, none that names another than the one before.
  const [broken] = await driver.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM (SELECT prev, lag(hash) OVER (PARTITION BY account ORDER BY seq) AS before
     FROM redflag.ledger) AS each WHERE prev IS DISTINCT FROM before`,
  )
  console.log(
    `${name}, ${accountsACall} accounts a call, ${writers} writers: ${row?.n} events in ${seconds.toFixed(1)} s, ` +
      `${Math.round((row?.n ?? 0) / seconds)}/s, links broken: ${broken?.n}`,
  )
}

const total = Number(process.argv[2] ?? 1_000_000)
const small = Number(process.argv[3] ?? 20_000)
const url = await freshDatabase('redflag_bench_store')
const server = url ? await openPg(url) : null
await measure('PostgreSQL', server, Math.ceil(total / 20), 4, 1)
await measure('PostgreSQL', server, total, 2, 200)
const embedded = await openPglite()
await measure('PGlite', embedded, Math.ceil(small / 5), 1, 1)
await measure('PGlite', embedded, small, 1, 200)
await server?.close()
await embedded?.close()
process.exit(0)

/**
 * Events a second into PostgreSQL (REDFLAG_TEST_POSTGRES_URL) and PGlite: accounts of ten events each.
 *
 *   tsx bench/store.ts [events into PostgreSQL = 1000000] [events into PGlite = 20000]
 */
import type { SqlDriver } from '../src/store'
import { createStore } from '../src/store'
import { freshDatabase, openPg, openPglite } from '../test/store/backends'
import { chain } from '../test/store/chain'

const measure = async (name: string, driver: SqlDriver | null, total: number, writers: number): Promise<void> => {
  if (!driver) return
  const store = createStore(driver)
  await store.migrate()
  const accounts = Math.ceil(total / 10)
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (next < accounts) {
        const account = `acc${next++}`
        await store.append(account, chain(account, 10))
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const [row] = await driver.query<{ n: number }>('SELECT count(*)::int AS n FROM redflag.ledger')
  console.log(`${name}: ${row?.n} events in ${seconds.toFixed(1)} s, ${Math.round((row?.n ?? 0) / seconds)}/s`)
  await driver.close()
}

const url = await freshDatabase('redflag_bench_store')
await measure('PostgreSQL', url ? await openPg(url) : null, Number(process.argv[2] ?? 1_000_000), 8)
await measure('PGlite', await openPglite(), Number(process.argv[3] ?? 20_000), 1)
process.exit(0)

/** A process that appends until it is killed: `writer.ts pg URL` or `writer.ts pglite DIR`. Says what was committed. */
import type { StorableEvent } from '../../src/store'
import { createStore } from '../../src/store'
import { openPg, openPglite } from './backends'
import { chain } from './chain'

const [kind, place = ''] = process.argv.slice(2)
const driver = kind === 'pg' ? await openPg(place) : await openPglite(place)
if (!driver) throw new Error('no database')
const store = createStore(driver)
await store.migrate()

const accounts = ['a', 'b', 'c']
const last = new Map<string, StorableEvent | undefined>()
for (const account of accounts) last.set(account, (await store.events(account)).at(-1))

for (let round = 0; ; round++) {
  const account = accounts[round % accounts.length] ?? 'a'
  const from = last.get(account)
  const batch = chain(account, 1 + (round % 5), from)
  // As a caller does who got no answer: the last known event is handed in again.
  await store.append(account, from ? [from, ...batch] : batch)
  last.set(account, batch.at(-1))
  process.stdout.write(`${account} ${batch.at(-1)?.id}\n`)
}

import { refuse } from '../errors'
import type { SqlDriver, SqlSession } from './driver'
import { checkInstant, checkKey, translate } from './refusals'

/** What the store needs of a ledger event; everything else in it is kept as it is. `prev` is null on the first. */
export interface StorableEvent {
  readonly id: string
  readonly at: string
  readonly prev?: string | null
  readonly hash: string
}

export interface AppendResult {
  /** Events written now. */
  readonly appended: number
  /** Events that were already there, with the same hash. */
  readonly known: number
}

export interface LedgerHead {
  readonly events: number
  readonly hash: string | null
}

/** Events of one account, as `appendAll` takes them. */
export interface LedgerBatch {
  readonly account: string
  readonly events: readonly StorableEvent[]
}

const insert = `INSERT INTO redflag.ledger (account, seq, id, at, prev, hash, body)
  SELECT e.account, 0, e.id, e.at::timestamptz, e.prev, e.hash, e.body
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    WITH ORDINALITY AS e(account, id, at, prev, hash, body, n)
  ORDER BY e.n`

const stored = `SELECT l.account, l.id, l.hash FROM unnest($1::text[], $2::text[]) AS e(account, id)
  JOIN redflag.ledger l ON l.account = e.account COLLATE "C" AND l.id = e.id`

interface Entry {
  readonly account: string
  readonly event: StorableEvent
  readonly pointer: string
}

const write = async (driver: SqlDriver, entries: readonly Entry[]): Promise<AppendResult> => {
  for (const { account, event, pointer } of entries) {
    checkKey(account, '/account')
    checkKey(event.id, `${pointer}/id`)
    checkKey(event.hash, `${pointer}/hash`)
    checkInstant(event.at, `${pointer}/at`)
  }
  if (entries.length === 0) return { appended: 0, known: 0 }
  try {
    return await driver.transaction(async (session) => {
      const key = (account: string, id: string): string => `${account}\u0000${id}`
      const rows = await session.query<{ account: string; id: string; hash: string }>(stored, [
        entries.map((entry) => entry.account),
        entries.map((entry) => entry.event.id),
      ])
      const hashes = new Map(rows.map((row) => [key(row.account, row.id), row.hash]))
      const fresh = entries.filter(({ account, event, pointer }) => {
        const hash = hashes.get(key(account, event.id))
        if (hash === undefined) return true
        if (hash === event.hash) return false
        throw refuse('EVENT_CONFLICT', `${pointer}/id`, 'an event of this id is stored with another hash')
      })
      if (fresh.length > 0)
        await session.query(insert, [
          fresh.map((entry) => entry.account),
          fresh.map((entry) => entry.event.id),
          fresh.map((entry) => entry.event.at),
          fresh.map((entry) => entry.event.prev ?? null),
          fresh.map((entry) => entry.event.hash),
          fresh.map((entry) => JSON.stringify(entry.event)),
        ])
      return { appended: fresh.length, known: entries.length - fresh.length }
    })
  } catch (error) {
    throw translate(error, '/events')
  }
}

/**
 * Appends to one account's ledger. Handing in events again is harmless: what is there with the same hash is skipped.
 *
 * @throws RedflagError CHAIN_BROKEN where an event does not follow the head; EVENT_CONFLICT where an id is stored
 *   with another hash; WRITE_CONFLICT where another writer was faster.
 */
export const append = async (
  driver: SqlDriver,
  account: string,
  events: readonly StorableEvent[],
): Promise<AppendResult> => {
  checkKey(account, '/account')
  return write(
    driver,
    events.map((event, index) => ({ account, event, pointer: `/events/${index}` })),
  )
}

/**
 * Appends to the ledgers of many accounts in one transaction, for taking in what was gathered elsewhere: all of it is
 * written or nothing. A few thousand events a call are a good measure. Throws as `append` does.
 */
export const appendAll = (driver: SqlDriver, batches: readonly LedgerBatch[]): Promise<AppendResult> =>
  write(
    driver,
    batches
      .map(({ account, events }, batch) => ({ account, events, batch }))
      // In one order for all writers, so that two of them never wait for each other.
      .sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : a.batch - b.batch))
      .flatMap(({ account, events, batch }) =>
        events.map((event, index) => ({ account, event, pointer: `/batches/${batch}/events/${index}` })),
      ),
  )

/** The last hash and the number of events, to build the next event on. */
export const head = async (session: SqlSession, account: string): Promise<LedgerHead> => {
  checkKey(account, '/account')
  const [row] = await session.query<{ seq: string | number; hash: string }>(
    'SELECT seq, hash FROM redflag.ledger WHERE account = $1 ORDER BY seq DESC LIMIT 1',
    [account],
  )
  return row ? { events: Number(row.seq), hash: row.hash } : { events: 0, hash: null }
}

/** The events of one account, oldest first, as they were handed in. */
export const events = async (session: SqlSession, account: string): Promise<readonly StorableEvent[]> => {
  checkKey(account, '/account')
  const rows = await session.query<{ body: string }>(
    'SELECT body FROM redflag.ledger WHERE account = $1 ORDER BY seq',
    [account],
  )
  return rows.map((row) => JSON.parse(row.body) as StorableEvent)
}

/** The events of the accounts in a range (after, upto], for a worker that reads many at once. */
export const eventsOfRange = async (
  session: SqlSession,
  after: string | null,
  upto: string | null,
): Promise<ReadonlyMap<string, readonly StorableEvent[]>> => {
  const rows = await session.query<{ account: string; body: string }>(
    `SELECT account, body FROM redflag.ledger
     WHERE ($1::text IS NULL OR account > $1::text COLLATE "C") AND ($2::text IS NULL OR account <= $2::text COLLATE "C")
     ORDER BY account, seq`,
    [after, upto],
  )
  const found = new Map<string, StorableEvent[]>()
  for (const { account, body } of rows) {
    const list = found.get(account)
    if (list) list.push(JSON.parse(body) as StorableEvent)
    else found.set(account, [JSON.parse(body) as StorableEvent])
  }
  return found
}

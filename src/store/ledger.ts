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

const insert = `INSERT INTO redflag.ledger (account, seq, id, at, prev, hash, body)
  SELECT $1, 0, e.id, e.at::timestamptz, e.prev, e.hash, e.body
  FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS e(id, at, prev, hash, body, n)
  ORDER BY e.n`

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
  events.forEach((event, index) => {
    checkKey(event.id, `/events/${index}/id`)
    checkKey(event.hash, `/events/${index}/hash`)
    checkInstant(event.at, `/events/${index}/at`)
  })
  if (events.length === 0) return { appended: 0, known: 0 }
  try {
    return await driver.transaction(async (session) => {
      const stored = await session.query<{ id: string; hash: string }>(
        'SELECT id, hash FROM redflag.ledger WHERE account = $1 AND id = ANY($2::text[])',
        [account, events.map((event) => event.id)],
      )
      const hashes = new Map(stored.map((row) => [row.id, row.hash]))
      const fresh = events.filter((event, index) => {
        const hash = hashes.get(event.id)
        if (hash === undefined) return true
        if (hash === event.hash) return false
        throw refuse('EVENT_CONFLICT', `/events/${index}/id`, 'an event of this id is stored with another hash')
      })
      if (fresh.length > 0)
        await session.query(insert, [
          account,
          fresh.map((event) => event.id),
          fresh.map((event) => event.at),
          fresh.map((event) => event.prev ?? null),
          fresh.map((event) => event.hash),
          fresh.map((event) => JSON.stringify(event)),
        ])
      return { appended: fresh.length, known: events.length - fresh.length }
    })
  } catch (error) {
    throw translate(error, '/events')
  }
}

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

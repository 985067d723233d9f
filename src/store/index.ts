import { importPeer } from '../peer'
import type { PgliteLike, PgPoolLike, SqlDriver } from './driver'
import { pgDriver, pgliteDriver } from './driver'
import type { Store } from './store'
import { createStore } from './store'

export type { AccountAssessment, DueAccount, StorableAssessment } from './assessments'
export type { PgClientLike, PgliteLike, PgPoolLike, SqlDriver, SqlSession } from './driver'
export { pgDriver, pgliteDriver } from './driver'
export type { Erased, Retained, Retention } from './erasure'
export type { AppendResult, LedgerBatch, LedgerHead, StorableEvent } from './ledger'
export type { Fingerprint, Operator } from './links'
export { migrations } from './migrations'
export type { AccountRange, RangeOutcome, Run, RunPins, RunProgress } from './runs'
export type { Store } from './store'
export { createStore } from './store'

/**
 * Where the data lives. `dataDir`: PGlite in a folder of this machine. `url`: a PostgreSQL server (13 or newer) over
 * `pg`. `driver`: anything else. Nothing given: PGlite in memory, gone with the process.
 */
export interface StoreOptions {
  readonly dataDir?: string
  readonly url?: string
  readonly driver?: SqlDriver
  /** Connections of the pool over `pg` (default 10). */
  readonly connections?: number
}

interface PgModule {
  readonly default?: { readonly Pool: new (options: object) => PgPoolLike & ErrorSource }
  readonly Pool?: new (options: object) => PgPoolLike & ErrorSource
}
interface ErrorSource {
  on?(event: 'error', listener: (error: Error) => void): unknown
}
interface PgliteModule {
  readonly PGlite: { create(dataDir?: string): Promise<PgliteLike> }
}

const overPg = async (url: string, max: number): Promise<SqlDriver> => {
  const pg = await importPeer<PgModule>('redflag/store', 'pg', 'pg@8')
  const Pool = pg.Pool ?? pg.default?.Pool
  if (!Pool) throw new TypeError('pg has no Pool')
  const pool = new Pool({ connectionString: url, max })
  // An idle connection that the server drops is replaced by the pool; without a listener it would end the process.
  pool.on?.('error', () => undefined)
  return pgDriver(pool)
}

const overPglite = async (dataDir?: string): Promise<SqlDriver> => {
  const { PGlite } = await importPeer<PgliteModule>('redflag/store', '@electric-sql/pglite', '@electric-sql/pglite@0.5')
  return pgliteDriver(await PGlite.create(dataDir))
}

/**
 * Opens the store and brings its schema up to date.
 *
 * @throws RedflagError PEER_MISSING where the package for the chosen database is not installed.
 */
export const openStore = async (options: StoreOptions = {}): Promise<Store> => {
  const driver =
    options.driver ??
    (options.url === undefined
      ? await overPglite(options.dataDir)
      : await overPg(options.url, options.connections ?? 10))
  const store = createStore(driver)
  await store.migrate()
  return store
}

import type { PgliteLike, PgPoolLike, SqlDriver } from '../../src/store'
import { pgDriver, pgliteDriver } from '../../src/store'
import { loadPeer } from '../peers/load'

/** A database to run the suite on: opens empty, or null with a line that says what was skipped. */
export interface Backend {
  readonly name: string
  readonly open: () => Promise<SqlDriver | null>
}

interface PgModule {
  readonly Pool: new (options: object) => PgPoolLike & { on(event: 'error', listener: () => void): unknown }
}
interface PgliteModule {
  readonly PGlite: { create(dataDir?: string): Promise<PgliteLike> }
}

const skip = (why: string): null => {
  console.log(`skipped: ${why}`)
  return null
}

export const openPg = async (url: string): Promise<SqlDriver | null> => {
  const pg = await loadPeer<PgModule>('pg')
  if (!pg) return skip('pg is not installed in test/peers')
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  pool.on('error', () => undefined)
  return pgDriver(pool)
}

/** A new, empty database on the server of REDFLAG_TEST_POSTGRES_URL. */
export const freshDatabase = async (name: string): Promise<string | null> => {
  const url = process.env.REDFLAG_TEST_POSTGRES_URL
  if (!url) return skip('REDFLAG_TEST_POSTGRES_URL is not set (scripts/ci-services.sh start)')
  const admin = await openPg(url)
  if (!admin) return null
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.close()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

export const openPglite = async (dataDir?: string): Promise<SqlDriver | null> => {
  const peer = await loadPeer<PgliteModule>('@electric-sql/pglite')
  return peer
    ? pgliteDriver(await peer.PGlite.create(dataDir))
    : skip('@electric-sql/pglite is not installed in test/peers')
}

export const backends: readonly Backend[] = [
  { name: 'PGlite', open: () => openPglite() },
  {
    name: 'PostgreSQL',
    open: async () => {
      const url = await freshDatabase('redflag_suite')
      return url ? openPg(url) : null
    },
  },
]

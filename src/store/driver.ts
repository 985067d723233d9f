/** What the store asks of a database: parametrised statements and transactions. Rows come back as plain objects. */
export interface SqlSession {
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<readonly Row[]>
}

export interface SqlDriver extends SqlSession {
  /** Runs `work` in one transaction; a throw rolls it back. */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The part of a `pg` Pool that is used. */
export interface PgPoolLike {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>
  connect(): Promise<PgClientLike>
  end(): Promise<void>
}

export interface PgClientLike {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>
  release(error?: Error | boolean): void
}

/** A `pg` Pool as a driver. */
export const pgDriver = (pool: PgPoolLike): SqlDriver => ({
  query: async <Row>(sql: string, params: readonly unknown[] = []) =>
    (await pool.query(sql, [...params])).rows as readonly Row[],
  transaction: async (work) => {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query('BEGIN')
      const result = await work({
        query: async <Row>(sql: string, params: readonly unknown[] = []) =>
          (await client.query(sql, [...params])).rows as readonly Row[],
      })
      await client.query('COMMIT')
      return result
    } catch (error) {
      // A connection that cannot even roll back is thrown away, never handed to the next caller.
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure
      })
      throw error
    } finally {
      client.release(broken)
    }
  },
  close: () => pool.end(),
})

/** The part of a PGlite instance that is used. */
export interface PgliteLike {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>
  transaction<T>(
    work: (tx: { query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }> }) => Promise<T>,
  ): Promise<T | undefined>
  close(): Promise<void>
}

/** A PGlite instance (PostgreSQL in WebAssembly, one process, no server) as a driver. */
export const pgliteDriver = (db: PgliteLike): SqlDriver => ({
  query: async <Row>(sql: string, params: readonly unknown[] = []) =>
    (await db.query(sql, [...params])).rows as readonly Row[],
  transaction: async <T>(work: (session: SqlSession) => Promise<T>) =>
    (await db.transaction((tx) =>
      work({
        query: async <Row>(sql: string, params: readonly unknown[] = []) =>
          (
            await tx.query(sql, [...params])
          ).rows as readonly Row[],
      }),
    )) as T,
  close: () => db.close(),
})

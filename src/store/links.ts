import type { SqlDriver, SqlSession } from './driver'
import { checkKey } from './refusals'

/** An identifier as the link index keeps it: a fingerprint under the provider's key, never the value itself. */
export interface Fingerprint {
  readonly kind: string
  readonly fingerprint: string
}

export interface Operator {
  /** The first account of the group by bytes: the same for every member, so it names the group. */
  readonly operator: string
  readonly accounts: readonly string[]
  /** Kinds of identifiers that hold the group together. */
  readonly via: readonly string[]
  /** True where the group was cut off at `maxAccounts`. */
  readonly truncated: boolean
}

/** Adds fingerprints of an account; those it has stay as they are. */
export const addFingerprints = async (
  session: SqlSession,
  account: string,
  fingerprints: readonly Fingerprint[],
): Promise<void> => {
  checkKey(account, '/account')
  if (fingerprints.length === 0) return
  await session.query(
    `INSERT INTO redflag.identifiers (account, kind, fingerprint)
     SELECT $1, f.kind, f.fingerprint FROM unnest($2::text[], $3::text[]) AS f(kind, fingerprint)
     ON CONFLICT DO NOTHING`,
    [account, fingerprints.map((each) => each.kind), fingerprints.map((each) => each.fingerprint)],
  )
}

/** Replaces what is stored of an account by `fingerprints`. */
export const replaceFingerprints = async (
  driver: SqlDriver,
  account: string,
  fingerprints: readonly Fingerprint[],
): Promise<void> =>
  driver.transaction(async (session) => {
    await session.query('DELETE FROM redflag.identifiers WHERE account = $1', [checkKey(account, '/account')])
    await addFingerprints(session, account, fingerprints)
  })

// One step of the walk: the neighbours of a frontier. An identifier that more than `maxShared` accounts have
// (a reseller's address, a shared office line) says nothing about who they are and is no bridge.
const step = `SELECT DISTINCT other.account, mine.kind
  FROM redflag.identifiers mine
  JOIN redflag.identifiers other ON other.kind = mine.kind AND other.fingerprint = mine.fingerprint
    AND other.account <> mine.account
  WHERE mine.account = ANY($1::text[])
    AND (SELECT count(*) FROM (SELECT 1 FROM redflag.identifiers c
      WHERE c.kind = mine.kind AND c.fingerprint = mine.fingerprint LIMIT $2 + 1) AS sharing) <= $2`

/**
 * The accounts that share identifiers with this one, and theirs, and so on: breadth first, one statement a step.
 *
 * @param options.maxShared an identifier of more accounts than this is ignored (default 50)
 * @param options.maxAccounts the walk stops there (default 10,000)
 */
export const operatorOf = async (
  session: SqlSession,
  account: string,
  { maxShared = 50, maxAccounts = 10_000 }: { readonly maxShared?: number; readonly maxAccounts?: number } = {},
): Promise<Operator> => {
  checkKey(account, '/account')
  const seen = new Set([account])
  const via = new Set<string>()
  let frontier = [account]
  while (frontier.length > 0 && seen.size < maxAccounts) {
    const rows = await session.query<{ account: string; kind: string }>(step, [frontier, maxShared])
    frontier = []
    for (const row of rows) {
      via.add(row.kind)
      if (seen.has(row.account) || seen.size >= maxAccounts) continue
      seen.add(row.account)
      frontier.push(row.account)
    }
  }
  const accounts = [...seen].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return { operator: accounts[0] ?? account, accounts, via: [...via].sort(), truncated: seen.size >= maxAccounts }
}

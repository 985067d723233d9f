import type { SqlDriver, SqlSession } from './driver'
import { checkInstant, checkKey } from './refusals'

export interface Erased {
  readonly events: number
  readonly assessments: number
  readonly fingerprints: number
}

const removed = async (session: SqlSession, table: string, account: string): Promise<number> => {
  const rows = await session.query(`DELETE FROM redflag.${table} WHERE account = $1 RETURNING 1`, [account])
  return rows.length
}

/**
 * Erases everything about one account. What stays is that an erasure took place: the SHA-256 of the account id, the
 * number of events, the time.
 */
export const erase = async (driver: SqlDriver, account: string): Promise<Erased> => {
  checkKey(account, '/account')
  return driver.transaction(async (session) => {
    await session.query(`SELECT set_config('redflag.erasing', $1, true)`, [account])
    const events = await removed(session, 'ledger', account)
    const assessments = await removed(session, 'assessments', account)
    await removed(session, 'accounts', account)
    const fingerprints = await removed(session, 'identifiers', account)
    if (events + assessments + fingerprints > 0)
      await session.query(
        `INSERT INTO redflag.erasures (account_digest, events)
         VALUES (encode(sha256(convert_to($1::text, 'UTF8')), 'hex'), $2)`,
        [account, events],
      )
    return { events, assessments, fingerprints }
  })
}

export interface Retention {
  /** Assessments made before this instant go, except the newest of each account. */
  readonly assessmentsBefore?: string
  /** Accounts whose last event is before this instant are erased, one transaction each. */
  readonly ledgersBefore?: string
  /** At most so many accounts in one call (default 1,000): call again until it returns none. */
  readonly limit?: number
}

export interface Retained {
  readonly assessments: number
  readonly accounts: number
}

/** Lets go of what the provider's own periods say is to go. The periods are the caller's: there is no default. */
export const retain = async (driver: SqlDriver, rules: Retention): Promise<Retained> => {
  let assessments = 0
  if (rules.assessmentsBefore !== undefined) {
    const rows = await driver.query(
      `DELETE FROM redflag.assessments s WHERE s.as_of < $1::timestamptz
         AND NOT EXISTS (SELECT 1 FROM redflag.accounts a WHERE a.account = s.account AND a.run = s.run) RETURNING 1`,
      [checkInstant(rules.assessmentsBefore, '/assessmentsBefore')],
    )
    assessments = rows.length
  }
  if (rules.ledgersBefore === undefined) return { assessments, accounts: 0 }
  const old = await driver.query<{ account: string }>(
    `SELECT account FROM redflag.ledger GROUP BY account HAVING max(at) < $1::timestamptz ORDER BY account LIMIT $2`,
    [checkInstant(rules.ledgersBefore, '/ledgersBefore'), rules.limit ?? 1000],
  )
  for (const { account } of old) await erase(driver, account)
  return { assessments, accounts: old.length }
}

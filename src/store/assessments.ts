import type { SqlDriver, SqlSession } from './driver'
import { checkInstant, checkKey, translate } from './refusals'

/** What the store indexes of an assessment; the whole of it is kept as handed in. */
export interface StorableAssessment {
  readonly asOf: string
  readonly recheckAt?: string | null
  readonly score: number
  readonly band: string
  readonly decision: string
}

export interface AccountAssessment {
  readonly account: string
  readonly assessment: StorableAssessment
}

export interface DueAccount {
  readonly account: string
  readonly recheckAt: string
  readonly decision: string
}

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const insert = `INSERT INTO redflag.assessments (run, account, as_of, recheck_at, score, band, decision, body)
  SELECT $1, a.account, a.as_of::timestamptz, a.recheck_at::timestamptz, a.score, a.band, a.decision, a.body
  FROM unnest($2::text[], $3::text[], $4::text[], $5::float8[], $6::text[], $7::text[], $8::text[])
    AS a(account, as_of, recheck_at, score, band, decision, body)
  ORDER BY a.account
  ON CONFLICT (run, account) DO NOTHING RETURNING account`

// An older run that finishes late never hides a newer result.
const promote = `INSERT INTO redflag.accounts (account, run, as_of, recheck_at, score, band, decision)
  SELECT account, run, as_of, recheck_at, score, band, decision FROM redflag.assessments
  WHERE run = $1 AND account = ANY($2::text[]) ORDER BY account
  ON CONFLICT (account) DO UPDATE SET run = excluded.run, as_of = excluded.as_of, recheck_at = excluded.recheck_at,
    score = excluded.score, band = excluded.band, decision = excluded.decision
  WHERE redflag.accounts.as_of <= excluded.as_of`

/** Writes inside a transaction of the caller. Returns how many were new: the rest was there from an earlier attempt. */
export const writeAssessments = async (
  session: SqlSession,
  run: string,
  rows: readonly AccountAssessment[],
): Promise<number> => {
  checkKey(run, '/run')
  rows.forEach(({ account, assessment }, index) => {
    checkKey(account, `/rows/${index}/account`)
    checkInstant(assessment.asOf, `/rows/${index}/assessment/asOf`)
  })
  if (rows.length === 0) return 0
  const written = await session.query<{ account: string }>(insert, [
    run,
    rows.map((row) => row.account),
    rows.map((row) => row.assessment.asOf),
    rows.map((row) => row.assessment.recheckAt ?? null),
    rows.map((row) => row.assessment.score),
    rows.map((row) => row.assessment.band),
    rows.map((row) => row.assessment.decision),
    rows.map((row) => JSON.stringify(row.assessment)),
  ])
  if (written.length > 0) await session.query(promote, [run, written.map((row) => row.account)])
  return written.length
}

/** Exactly one result a run and account: a second write of the same pair changes nothing. */
export const recordAssessments = async (
  driver: SqlDriver,
  run: string,
  rows: readonly AccountAssessment[],
): Promise<number> => {
  try {
    return await driver.transaction((session) => writeAssessments(session, run, rows))
  } catch (error) {
    throw translate(error, '/rows')
  }
}

/** The newest assessment of an account, or null. */
export const latestAssessment = async (session: SqlSession, account: string): Promise<StorableAssessment | null> => {
  checkKey(account, '/account')
  const [row] = await session.query<{ body: string }>(
    `SELECT s.body FROM redflag.accounts a JOIN redflag.assessments s ON s.run = a.run AND s.account = a.account
     WHERE a.account = $1`,
    [account],
  )
  return row ? (JSON.parse(row.body) as StorableAssessment) : null
}

/**
 * Accounts whose newest assessment says that it is to be made again at or before `time`, the most overdue first.
 * `after` is the last row of the page before.
 */
export const dueBefore = async (
  session: SqlSession,
  time: string,
  { limit = 1000, after }: { readonly limit?: number; readonly after?: Pick<DueAccount, 'account' | 'recheckAt'> } = {},
): Promise<readonly DueAccount[]> => {
  checkInstant(time, '/time')
  return session.query<DueAccount>(
    `SELECT account, ${instant('recheck_at')} AS "recheckAt", decision FROM redflag.accounts
     WHERE recheck_at <= $1::timestamptz
       AND ($2::timestamptz IS NULL OR (recheck_at, account) > ($2::timestamptz, $3::text))
     ORDER BY recheck_at, account LIMIT $4`,
    [time, after?.recheckAt ?? null, after?.account ?? '', limit],
  )
}

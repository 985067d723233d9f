import { refuse } from '../errors'
import type { AccountAssessment } from './assessments'
import { writeAssessments } from './assessments'
import type { SqlDriver, SqlSession } from './driver'
import { checkInstant, checkKey, translate } from './refusals'

/** Accounts after `after` up to and including `upto`, in the order of bytes; null means open. */
export interface AccountRange {
  readonly number: number
  readonly after: string | null
  readonly upto: string | null
}

/** What a run is bound to, so that two workers of different releases never mix their results. */
export interface RunPins {
  readonly engine: string
  readonly profile: string
  readonly packs: readonly string[]
}

export interface Run {
  readonly run: string
  readonly asOf: string
  readonly pins: RunPins
  /** Score and compare, write no results. */
  readonly dry: boolean
}

export interface RangeOutcome {
  readonly results: readonly AccountAssessment[]
  readonly failures: number
  /** Numbers only, to be shown in progress and reports. */
  readonly summary: Readonly<Record<string, number>>
}

export interface RunProgress {
  readonly planned: number
  readonly done: number
  readonly pending: number
  readonly results: number
  readonly failures: number
  readonly poison: readonly { readonly number: number; readonly reason: string }[]
  readonly closed: boolean
  readonly summary: Readonly<Record<string, number>>
}

const samePins = (a: RunPins, b: RunPins): boolean =>
  a.engine === b.engine && a.profile === b.profile && a.packs.join('\n') === b.packs.join('\n')

/** Starts a run, or finds it again: the same id with other pins, time or kind is refused with RUN_CONFLICT. */
export const openRun = async (driver: SqlDriver, run: Run, ranges: readonly AccountRange[]): Promise<void> => {
  checkKey(run.run, '/run')
  checkInstant(run.asOf, '/asOf')
  await driver.transaction(async (session) => {
    const inserted = await session.query(
      `INSERT INTO redflag.runs (run, as_of, pins, dry, planned) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [run.run, run.asOf, JSON.stringify(run.pins), run.dry, ranges.length],
    )
    if (inserted.length === 0) {
      const stored = await findRun(session, run.run)
      const same =
        stored &&
        samePins(stored.pins, run.pins) &&
        stored.dry === run.dry &&
        Date.parse(stored.asOf) === Date.parse(run.asOf)
      if (!same) throw refuse('RUN_CONFLICT', '/run', 'a run of this id exists with other versions, time or kind')
      return
    }
    await session.query(
      `INSERT INTO redflag.run_ranges (run, number, after_account, upto_account)
       SELECT $1, r.number, r.after, r.upto FROM unnest($2::int[], $3::text[], $4::text[]) AS r(number, after, upto)`,
      [run.run, ranges.map((r) => r.number), ranges.map((r) => r.after), ranges.map((r) => r.upto)],
    )
  })
}

export const findRun = async (session: SqlSession, run: string): Promise<Run | null> => {
  const [row] = await session.query<{ as_of: string; pins: string; dry: boolean }>(
    `SELECT to_char(as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS as_of, pins, dry
     FROM redflag.runs WHERE run = $1`,
    [run],
  )
  return row ? { run, asOf: row.as_of, pins: JSON.parse(row.pins) as RunPins, dry: row.dry } : null
}

/** Ranges that are still to be done: what a queue that lost its memory is to be told again. */
export const pendingRanges = (session: SqlSession, run: string): Promise<readonly AccountRange[]> =>
  session.query<AccountRange>(
    `SELECT number, after_account AS after, upto_account AS upto FROM redflag.run_ranges
     WHERE run = $1 AND state = 'pending' ORDER BY number`,
    [run],
  )

/**
 * Results and the mark «done» in one transaction. A range that is done already (its worker died after the commit, or a
 * slow twin finished it) is left as it is. Returns whether this call finished it.
 */
export const finishRange = async (
  driver: SqlDriver,
  run: Run,
  number: number,
  outcome: RangeOutcome,
): Promise<boolean> => {
  try {
    return await driver.transaction(async (session) => {
      const [row] = await session.query<{ state: string }>(
        'SELECT state FROM redflag.run_ranges WHERE run = $1 AND number = $2 FOR UPDATE',
        [run.run, number],
      )
      if (!row) throw refuse('NO_SUCH_RANGE', '/number', 'the run has no range of this number')
      if (row.state === 'done') return false
      if (!run.dry) await writeAssessments(session, run.run, outcome.results)
      await session.query(
        `UPDATE redflag.run_ranges SET state = 'done', results = $3, failures = $4, summary = $5, reason = NULL
         WHERE run = $1 AND number = $2`,
        [run.run, number, outcome.results.length, outcome.failures, JSON.stringify(outcome.summary)],
      )
      return true
    })
  } catch (error) {
    throw translate(error, '/results')
  }
}

/** Sets a range aside so that the run can go on and close. Never over a range that is done. */
export const poisonRange = async (session: SqlSession, run: string, number: number, reason: string): Promise<void> => {
  await session.query(
    `UPDATE redflag.run_ranges SET state = 'poison', reason = $3 WHERE run = $1 AND number = $2 AND state = 'pending'`,
    [run, number, reason.slice(0, 500)],
  )
}

/** Puts poison ranges back to pending after their cause was mended; returns them. */
export const reviveRanges = (session: SqlSession, run: string): Promise<readonly AccountRange[]> =>
  session.query<AccountRange>(
    `UPDATE redflag.run_ranges SET state = 'pending', reason = NULL WHERE run = $1 AND state = 'poison'
     RETURNING number, after_account AS after, upto_account AS upto`,
    [run],
  )

/** Closes a run of which nothing is pending; returns whether it is closed. */
export const closeRun = async (session: SqlSession, run: string): Promise<boolean> => {
  await session.query(
    `UPDATE redflag.runs SET closed_at = now() WHERE run = $1 AND closed_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM redflag.run_ranges r WHERE r.run = $1 AND r.state = 'pending')`,
    [run],
  )
  const [row] = await session.query<{ closed: boolean }>(
    'SELECT closed_at IS NOT NULL AS closed FROM redflag.runs WHERE run = $1',
    [run],
  )
  return row?.closed ?? false
}

export const runProgress = async (session: SqlSession, run: string): Promise<RunProgress> => {
  const [total] = await session.query<{ planned: number; closed: boolean }>(
    'SELECT planned, closed_at IS NOT NULL AS closed FROM redflag.runs WHERE run = $1',
    [run],
  )
  if (!total) throw refuse('NO_SUCH_RUN', '/run', 'there is no run of this id')
  const rows = await session.query<{
    number: number
    state: string
    results: number
    failures: number
    reason: string | null
    summary: string | null
  }>(
    'SELECT number, state, results, failures, reason, summary FROM redflag.run_ranges WHERE run = $1 ORDER BY number',
    [run],
  )
  const summary: Record<string, number> = {}
  for (const row of rows)
    for (const [key, value] of Object.entries(row.summary ? (JSON.parse(row.summary) as Record<string, number>) : {}))
      summary[key] = (summary[key] ?? 0) + value
  const sum = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((n, row) => n + pick(row), 0)
  return {
    planned: total.planned,
    done: sum((row) => Number(row.state === 'done')),
    pending: sum((row) => Number(row.state === 'pending')),
    results: sum((row) => row.results),
    failures: sum((row) => row.failures),
    poison: rows
      .filter((row) => row.state === 'poison')
      .map(({ number, reason }) => ({ number, reason: reason ?? '' })),
    closed: total.closed,
    summary,
  }
}

/**
 * Cuts all accounts that have a ledger into ranges of `size`. The first and the last are open, so that an account that
 * comes while the run is on belongs to exactly one range.
 */
export const planRanges = async (session: SqlSession, size: number): Promise<readonly AccountRange[]> => {
  if (!Number.isInteger(size) || size < 1) throw refuse('BAD_SIZE', '/size', 'must be a whole number of at least 1')
  const rows = await session.query<{ account: string }>(
    `SELECT account FROM (SELECT account, row_number() OVER (ORDER BY account) AS n
      FROM (SELECT DISTINCT account FROM redflag.ledger) AS each) AS numbered WHERE n % $1 = 0 ORDER BY account`,
    [size],
  )
  const cuts: (string | null)[] = [...rows.map((row) => row.account), null]
  return cuts.map((upto, index) => ({ number: index, after: index === 0 ? null : (cuts[index - 1] ?? null), upto }))
}

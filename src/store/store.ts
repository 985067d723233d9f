import * as assessments from './assessments'
import type { SqlDriver, SqlSession } from './driver'
import * as erasure from './erasure'
import * as ledger from './ledger'
import * as links from './links'
import { migrate } from './migrations'
import * as runs from './runs'

/** Case files, assessments, fingerprints and runs in one PostgreSQL database. Every method is safe to repeat. */
export const createStore = (driver: SqlDriver) => ({
  driver,
  migrate: () => migrate(driver),
  append: (account: string, events: readonly ledger.StorableEvent[]) => ledger.append(driver, account, events),
  appendAll: (batches: readonly ledger.LedgerBatch[]) => ledger.appendAll(driver, batches),
  head: (account: string) => ledger.head(driver, account),
  events: (account: string) => ledger.events(driver, account),
  eventsOfRange: (after: string | null, upto: string | null) => ledger.eventsOfRange(driver, after, upto),
  recordAssessments: (run: string, rows: readonly assessments.AccountAssessment[]) =>
    assessments.recordAssessments(driver, run, rows),
  latestAssessment: (account: string) => assessments.latestAssessment(driver, account),
  dueBefore: (time: string, page?: Parameters<typeof assessments.dueBefore>[2]) =>
    assessments.dueBefore(driver, time, page),
  addFingerprints: (account: string, fingerprints: readonly links.Fingerprint[]) =>
    links.addFingerprints(driver, account, fingerprints),
  replaceFingerprints: (account: string, fingerprints: readonly links.Fingerprint[]) =>
    links.replaceFingerprints(driver, account, fingerprints),
  operatorOf: (account: string, limits?: Parameters<typeof links.operatorOf>[2]) =>
    links.operatorOf(driver, account, limits),
  erase: (account: string) => erasure.erase(driver, account),
  retain: (rules: erasure.Retention) => erasure.retain(driver, rules),
  planRanges: (size: number) => runs.planRanges(driver, size),
  openRun: (run: runs.Run, ranges: readonly runs.AccountRange[]) => runs.openRun(driver, run, ranges),
  findRun: (run: string) => runs.findRun(driver, run),
  pendingRanges: (run: string) => runs.pendingRanges(driver, run),
  finishRange: (run: runs.Run, number: number, outcome: runs.RangeOutcome) =>
    runs.finishRange(driver, run, number, outcome),
  poisonRange: (run: string, number: number, reason: string) => runs.poisonRange(driver, run, number, reason),
  reviveRanges: (run: string) => runs.reviveRanges(driver, run),
  closeRun: (run: string) => runs.closeRun(driver, run),
  runProgress: (run: string) => runs.runProgress(driver, run),
  /** Several of the driver's statements as one; for callers that keep tables of their own beside these. */
  transaction: <T>(work: (session: SqlSession) => Promise<T>) => driver.transaction(work),
  close: () => driver.close(),
})

export type Store = ReturnType<typeof createStore>

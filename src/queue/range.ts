import { refuse } from '../errors'
import type { AccountRange, Run, RunPins } from '../store/runs'
import type { Store } from '../store/store'
import type { AccountCase, ChunkResult, Scorer } from './chunk'
import { scoreChunk } from './chunk'

/** What goes through the queue: ids and numbers, never a case. */
export interface RangeJob {
  readonly run: string
  readonly range: AccountRange
}

/** The job at the end of a flow: what is left when its ranges are through. */
export interface LegJob {
  readonly run: string
  readonly leg: number
}

export interface RangeWorker {
  readonly store: Store
  /** What this process would score with; a run bound to something else is refused here. */
  readonly pins: RunPins
  readonly scorer: Scorer
  /** The cases of a range as of the run's instant. */
  readonly read: (range: AccountRange, asOf: string) => Promise<readonly AccountCase[]>
}

// BullMQ refuses colons in ids.
const idOf = (run: string): string => encodeURIComponent(run).replace(/%/g, '_')

/** The job's id is the run and the range: adding it twice adds it once. */
export const jobIdOf = (run: string, number: number): string => `${idOf(run)}-${String(number).padStart(7, '0')}`

/** The id of the job that ends a leg. */
export const legIdOf = (run: string, leg: number): string => `${idOf(run)}-leg${leg}`

/** Accounts that are scored before the process looks up: a few tenths of a second. */
const SLICE = 100

/** Scores slice by slice, so that between them the queue can say that this worker still lives. */
const scoreSlices = async (cases: readonly AccountCase[], scorer: Scorer): Promise<ChunkResult> => {
  const parts: ChunkResult[] = []
  for (let from = 0; from < cases.length; from += SLICE) {
    parts.push(scoreChunk(cases.slice(from, from + SLICE), scorer))
    await new Promise((resolve) => setImmediate(resolve))
  }
  const summary: Record<string, number> = {}
  for (const part of parts)
    for (const [key, count] of Object.entries(part.summary)) summary[key] = (summary[key] ?? 0) + count
  return {
    results: parts.flatMap((part) => part.results),
    failures: parts.flatMap((part) => part.failures),
    summary,
  }
}

/**
 * Reads, scores and writes one range. Safe to run any number of times and at the same time: results and the mark
 * «done» are one transaction, and one result a run and account is a key of the table.
 *
 * @throws RedflagError NO_SUCH_RUN, or VERSION_MISMATCH where the run is bound to another engine, profile or packs
 */
export const processRange = async (job: RangeJob, worker: RangeWorker): Promise<{ readonly finished: boolean }> => {
  const run: Run | null = await worker.store.findRun(job.run)
  if (!run) throw refuse('NO_SUCH_RUN', '/run', 'there is no run of this id')
  const same = JSON.stringify([run.pins.engine, run.pins.profile, run.pins.packs])
  if (same !== JSON.stringify([worker.pins.engine, worker.pins.profile, worker.pins.packs]))
    throw refuse(
      'VERSION_MISMATCH',
      '/pins',
      'the run is bound to another engine, profile or packs than this worker has',
    )
  const cases = await worker.read(job.range, run.asOf)
  const { results, failures, summary } = await scoreSlices(cases, worker.scorer)
  const finished = await worker.store.finishRange(run, job.range.number, {
    results,
    failures: failures.length,
    summary,
  })
  return { finished }
}

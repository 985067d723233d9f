import { RedflagError } from '../errors'
import { importPeer } from '../store/peer'
import type { AccountRange, Run } from '../store/runs'
import type { Store } from '../store/store'
import type { RangeJob, RangeWorker } from './range'
import { jobIdOf, processRange } from './range'

interface Job {
  readonly data: RangeJob
  readonly attemptsMade: number
  readonly opts: { readonly attempts?: number }
  readonly failedReason?: string
}
interface BullQueue {
  addBulk(jobs: readonly { name: string; data: RangeJob; opts: object }[]): Promise<unknown>
  getJobCounts(...states: string[]): Promise<Record<string, number>>
  getFailed(from: number, to: number): Promise<(Job | undefined)[]>
  pause(): Promise<void>
  resume(): Promise<void>
  remove(id: string): Promise<unknown>
  close(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
}
interface BullWorker {
  on(event: 'failed', listener: (job: Job | undefined, error: Error) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  close(force?: boolean): Promise<void>
}
/** The part of bullmq that is used. */
export interface BullModule {
  readonly Queue: new (name: string, options: object, backend?: unknown) => BullQueue
  readonly Worker: new (
    name: string,
    work: (job: Job) => Promise<unknown>,
    options: object,
    backend?: unknown,
  ) => BullWorker
  readonly UnrecoverableError: new (message: string) => Error
  readonly createPostgresBackend?: unknown
}

/** Redis, or PostgreSQL where there is no Redis. */
export type QueueBackend = { readonly redis: string } | { readonly postgres: string }

export interface QueueOptions {
  readonly backend: QueueBackend
  /** Name of the queue (default `redflag-rescoring`). */
  readonly name?: string
  /** bullmq, where the caller has loaded it already. */
  readonly bullmq?: BullModule
  /** Tries of a range before it is set aside as poison (default 3). */
  readonly attempts?: number
  /** Milliseconds before the second try; doubled at each further one (default 1,000). */
  readonly backoff?: number
}

const NAME = 'redflag-rescoring'

const load = (options: QueueOptions): Promise<BullModule> =>
  options.bullmq
    ? Promise.resolve(options.bullmq)
    : importPeer<BullModule>('redflag/queue', 'bullmq', 'bullmq@6 ioredis@6')

const over = (bullmq: BullModule, backend: QueueBackend): { connection: object; factory: unknown } => {
  if ('postgres' in backend)
    return { connection: { connectionString: backend.postgres, migrate: true }, factory: bullmq.createPostgresBackend }
  const url = new URL(backend.redis)
  return {
    connection: {
      host: url.hostname,
      port: Number(url.port || 6379),
      ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
      ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
      ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
      // A worker waits through a restart of Redis instead of giving up.
      maxRetriesPerRequest: null,
    },
    factory: undefined,
  }
}

/** The side that plans and watches runs. The store is the record of a run; the queue only hands ranges out. */
export const openQueue = async (store: Store, options: QueueOptions) => {
  const bullmq = await load(options)
  const { connection, factory } = over(bullmq, options.backend)
  const queue = new bullmq.Queue(options.name ?? NAME, { connection }, factory)
  // Lost connections are taken up again by the client; the next call that fails says so itself.
  queue.on('error', () => undefined)
  const attempts = options.attempts ?? 3

  /** Hands out ranges, waiting while more than `limit` are queued already. */
  const hand = async (run: string, ranges: readonly AccountRange[], limit: number, wait: () => Promise<void>) => {
    for (let from = 0; from < ranges.length; from += 200) {
      for (;;) {
        const counts = await queue.getJobCounts('waiting', 'delayed', 'active')
        if (Object.values(counts).reduce((a, b) => a + b, 0) < limit) break
        await wait()
      }
      await queue.addBulk(
        ranges.slice(from, from + 200).map((range) => ({
          name: 'range',
          data: { run, range },
          opts: {
            jobId: jobIdOf(run, range.number),
            attempts,
            backoff: { type: 'exponential', delay: options.backoff ?? 1000 },
            removeOnComplete: true,
          },
        })),
      )
    }
  }

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

  return {
    /**
     * Starts a run, or takes it up again. Ranges that are done are not handed out again, so it is also what to call
     * when Redis lost its memory.
     *
     * @param limits.size accounts a range (default 5,000); `queued` ranges in the queue at once (default 5,000)
     */
    start: async (run: Run, limits: { readonly size?: number; readonly queued?: number } = {}): Promise<void> => {
      const known = await store.findRun(run.run)
      await store.openRun(run, known ? [] : await store.planRanges(limits.size ?? 5000))
      await hand(run.run, await store.pendingRanges(run.run), limits.queued ?? 5000, () => pause(200))
    },
    /** Sets ranges aside that the queue gave up on, among them those whose workers died each time; closes if all is done. */
    settle: async (run: string): Promise<boolean> => {
      for (const job of await queue.getFailed(0, 10_000))
        if (job && job.data.run === run)
          await store.poisonRange(
            run,
            job.data.range.number,
            (job.failedReason ?? 'failed without a reason').includes('stalled') ? 'WORKER_DIED' : 'FAILED',
          )
      return store.closeRun(run)
    },
    /** Tries the poison ranges of a run again, after their cause was mended. */
    revive: async (run: string): Promise<number> => {
      const ranges = await store.reviveRanges(run)
      for (const range of ranges) await queue.remove(jobIdOf(run, range.number))
      await hand(run, ranges, 5000, () => pause(200))
      return ranges.length
    },
    progress: (run: string) => store.runProgress(run),
    pause: () => queue.pause(),
    resume: () => queue.resume(),
    close: () => queue.close(),
  }
}

export interface WorkerOptions extends QueueOptions {
  /** Ranges at once in this process (default 1: scoring is work for the processor). */
  readonly concurrency?: number
  /** Milliseconds after which a silent worker's range goes to another (default 30,000). */
  readonly lockDuration?: number
}

/** A process that takes ranges and scores them until it is closed. Start one for each core. */
export const openWorker = async (worker: RangeWorker, options: WorkerOptions) => {
  const bullmq = await load(options)
  const { connection, factory } = over(bullmq, options.backend)
  const lockDuration = options.lockDuration ?? 30_000
  const bull = new bullmq.Worker(
    options.name ?? NAME,
    async (job) => {
      try {
        return await processRange(job.data, worker)
      } catch (error) {
        // Another try in this process would end the same way.
        if (error instanceof RedflagError && error.code === 'NO_SUCH_RUN')
          throw new bullmq.UnrecoverableError(error.code)
        throw error
      }
    },
    {
      connection,
      concurrency: options.concurrency ?? 1,
      lockDuration,
      stalledInterval: lockDuration,
      maxStalledCount: options.attempts ?? 3,
    },
    factory,
  )
  bull.on('error', () => undefined)
  bull.on('failed', (job, error) => {
    if (!job || job.attemptsMade < (job.opts.attempts ?? 1)) return
    // Only the code goes on record: a message might repeat what stood in a case.
    const reason = error instanceof RedflagError ? error.code : error.name
    worker.store.poisonRange(job.data.run, job.data.range.number, reason).catch(() => undefined)
  })
  return { close: () => bull.close() }
}

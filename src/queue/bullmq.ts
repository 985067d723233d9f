import { RedflagError } from '../errors'
import { importPeer } from '../peer'
import type { AccountRange, Run } from '../store/runs'
import type { Store } from '../store/store'
import type { LegJob, RangeJob, RangeWorker } from './range'
import { jobIdOf, legIdOf, processRange } from './range'

interface Job {
  readonly name: string
  readonly data: RangeJob | LegJob
  readonly attemptsMade: number
  readonly opts: { readonly attempts?: number }
  readonly failedReason?: string
  /** Reasons of children that failed for good, by the keys of their jobs. */
  getIgnoredChildrenFailures(): Promise<Record<string, string>>
}
interface Flow {
  readonly name: string
  readonly queueName: string
  readonly data: RangeJob | LegJob
  readonly opts: object
  readonly children?: readonly Flow[]
}
interface BullFlows {
  add(flow: Flow): Promise<unknown>
  close(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
}
interface BullQueue {
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
  readonly FlowProducer: new (options: object, backend?: unknown) => BullFlows
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
/** Ranges of one flow: a leg of a run. */
const LEG = 200

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

/** Why the queue gave up, in our codes; its own words never go on record. */
const reasonOf = (failed: string | undefined): string => {
  if (failed?.includes('stalled')) return 'WORKER_DIED'
  return failed !== undefined && /^[A-Z_]{3,40}$/.test(failed) ? failed : 'FAILED'
}

/**
 * The side that plans and watches runs. The store is the record of a run; the queue only hands ranges out, in flows: a leg
 * of ranges, and after the last of them the job that sets aside what failed and closes the run if nothing is left.
 */
export const openQueue = async (store: Store, options: QueueOptions) => {
  const bullmq = await load(options)
  const { connection, factory } = over(bullmq, options.backend)
  const name = options.name ?? NAME
  const queue = new bullmq.Queue(name, { connection }, factory)
  const flows = new bullmq.FlowProducer({ connection }, factory)
  // Lost connections are taken up again by the client; the next call that fails says so itself.
  queue.on('error', () => undefined)
  flows.on('error', () => undefined)
  const retry = {
    attempts: options.attempts ?? 3,
    backoff: { type: 'exponential', delay: options.backoff ?? 1000 },
    removeOnComplete: true,
  }

  const flowOf = (run: string, leg: number, ranges: readonly AccountRange[]): Flow => ({
    name: 'leg',
    queueName: name,
    data: { run, leg },
    opts: { ...retry, jobId: legIdOf(run, leg), removeOnFail: true },
    children: ranges.map((range) => ({
      name: 'range',
      queueName: name,
      data: { run, range },
      opts: { ...retry, jobId: jobIdOf(run, range.number), ignoreDependencyOnFailure: true },
    })),
  })

  /** Hands out ranges leg by leg, waiting while `limit` or more are queued already. */
  const hand = async (run: string, ranges: readonly AccountRange[], limit: number, wait: () => Promise<void>) => {
    const legs = new Map<number, AccountRange[]>()
    for (const range of ranges) {
      const leg = Math.floor(range.number / LEG)
      legs.set(leg, [...(legs.get(leg) ?? []), range])
    }
    for (const [leg, of] of legs) {
      for (;;) {
        const counts = await queue.getJobCounts('waiting', 'delayed', 'active')
        if (Object.values(counts).reduce((a, b) => a + b, 0) < limit) break
        await wait()
      }
      await flows.add(flowOf(run, leg, of))
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
        if (job?.data.run === run && 'range' in job.data)
          await store.poisonRange(run, job.data.range.number, reasonOf(job.failedReason))
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
    close: async (): Promise<void> => {
      await flows.close()
      await queue.close()
    },
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

  /** The end of a leg: ranges that the queue gave up on are set aside, and the run is closed if it was the last leg. */
  const endLeg = async (job: Job): Promise<{ readonly closed: boolean }> => {
    const { run } = job.data
    for (const [key, failed] of Object.entries(await job.getIgnoredChildrenFailures())) {
      const number = Number(/-(\d{7,})$/.exec(key)?.[1])
      if (Number.isInteger(number)) await worker.store.poisonRange(run, number, reasonOf(failed))
    }
    return { closed: await worker.store.closeRun(run) }
  }

  const bull = new bullmq.Worker(
    options.name ?? NAME,
    async (job) => {
      try {
        return await ('range' in job.data ? processRange(job.data, worker) : endLeg(job))
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
    if (!job || !('range' in job.data) || job.attemptsMade < (job.opts.attempts ?? 1)) return
    // Only the code goes on record: a message might repeat what stood in a case.
    const reason = error instanceof RedflagError ? error.code : error.name
    worker.store.poisonRange(job.data.run, job.data.range.number, reason).catch(() => undefined)
  })
  return { close: () => bull.close() }
}

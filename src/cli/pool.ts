import { Worker } from 'node:worker_threads'
import { type Done, READY, type Task, type WorkerSettings } from './batch-worker'

export interface PoolOptions {
  readonly self: string
  readonly jobs: number
  readonly settings: WorkerSettings
  /** What to write for a range that killed two workers. */
  readonly giveUp: (task: Task) => Promise<Done>
}

/**
 * Runs tasks on worker threads and hands their results over in the order of the tasks. No more than a few results wait in memory, however
 * slow one range is. A worker that dies is replaced and its range tried once more.
 */
export const inOrder = (tasks: readonly Task[], options: PoolOptions, take: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const window = options.jobs * 2 + 2
    const waiting = new Map<number, Done>()
    const busy = new Map<Worker, Task>()
    const again: Task[] = []
    const tries = new Map<number, number>()
    const workers = new Set<Worker>()
    const awake = new WeakSet<Worker>()
    let next = 0
    let taken = 0
    let over = false

    const finish = (error?: unknown): void => {
      if (over) return
      over = true
      void Promise.all([...workers].map((worker) => worker.terminate())).then(() =>
        error === undefined ? resolve() : reject(error),
      )
    }

    const accept = (done: Done): void => {
      waiting.set(done.id, done)
      try {
        for (let ready = waiting.get(taken); ready !== undefined; ready = waiting.get(taken)) {
          waiting.delete(taken)
          take(ready)
          taken += 1
        }
      } catch (error) {
        finish(error)
      }
      if (taken === tasks.length) finish()
      else for (const worker of workers) if (awake.has(worker)) feed(worker)
    }

    const feed = (worker: Worker): void => {
      if (over || busy.has(worker)) return
      const task = again.shift() ?? (next < tasks.length && next < taken + window ? tasks[next++] : undefined)
      if (task === undefined) return
      busy.set(worker, task)
      worker.postMessage(task)
    }

    const start = (): void => {
      const worker = new Worker(new URL(options.self), { workerData: options.settings })
      workers.add(worker)
      worker.on('message', (said: Done | typeof READY) => {
        if (said === READY) {
          awake.add(worker)
          feed(worker)
          return
        }
        busy.delete(worker)
        accept(said)
      })
      let gone = false
      const lost = (error?: unknown): void => {
        if (over || gone) return
        gone = true
        const task = busy.get(worker)
        busy.delete(worker)
        workers.delete(worker)
        if (!awake.has(worker) || task === undefined) {
          // It died of itself, not of a line: no other would fare better.
          finish(error ?? new Error('a worker could not start'))
          return
        }
        const count = (tries.get(task.id) ?? 0) + 1
        tries.set(task.id, count)
        if (count < 2) again.push(task)
        else options.giveUp(task).then(accept, finish)
        start()
      }
      worker.on('error', lost)
      worker.on('exit', () => lost())
    }

    if (tasks.length === 0) finish()
    else for (let index = 0; index < Math.min(options.jobs, tasks.length); index++) start()
  })

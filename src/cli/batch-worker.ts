import { open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { decisionRank } from '../case'
import { RedflagError } from '../errors'
import type { Profile } from '../score/profile'
import type { Assessment } from '../types'
import { safeJson } from './io'
import { linesOf } from './ranges'

/** What a worker says once it can work. */
export const READY = 'ready'

export interface Task {
  readonly id: number
  readonly start: number
  readonly end: number
}

/**
 * For each line what follows `{"line":n,`, as bytes, so that the main thread gets them without a copy and writes them
 * without looking: they would else be the work of one thread for all.
 */
export interface Done {
  readonly id: number
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each line's bytes end. */
  readonly ends: readonly number[]
  readonly errors: number
  /** The hardest decision, by rank; -1 where there is none. */
  readonly hardest: number
}

export interface WorkerSettings {
  readonly input: string
  readonly digest: boolean
  readonly brief: boolean
  readonly profile?: Profile
}

export const packed = (results: readonly string[]): Pick<Done, 'bytes' | 'ends'> => {
  const bytes = new TextEncoder().encode(results.join(''))
  const ends: number[] = []
  let end = 0
  for (const result of results) {
    end += Buffer.byteLength(result)
    ends.push(end)
  }
  return { bytes, ends }
}

/** What a nightly run over a whole book asks: enough to sort by, without the words. */
const briefOf = ({ caseId, asOf, score, band, decision, needsHuman, reasons, duties }: Assessment) => ({
  caseId,
  asOf,
  score,
  band,
  decision,
  needsHuman,
  reasons: reasons.map(({ code, points }) => ({ code, points })),
  open: duties.flatMap(({ id, dueAt, overdue, metAt }) => (metAt === null ? [{ id, dueAt, overdue }] : [])),
})

export const failure = (code: string, message: string, pointer = ''): string =>
  `"error":${safeJson({ code, issues: [{ pointer, code, message }] })}}`

/** Serves ranges of lines to the main thread until it goes away. */
export const serve = async (): Promise<void> => {
  const port = parentPort
  if (port === null) return
  const { input, digest, brief, profile } = workerData as WorkerSettings
  const { assess } = await import('../assess')
  const { parseCase } = await import('../case')
  const file = await open(input, 'r')

  const options = { digest, ...(profile ? { profile } : {}) }
  let errors = 0
  let hardest = -1
  const failed = (code: string, message: string): string => {
    errors += 1
    return failure(code, message)
  }
  const one = (line: string | null): string => {
    if (line === null) return failed('LINE_TOO_LONG', 'the line is too long to be a case')
    if (line.trim() === '') return failed('BLANK_LINE', 'the line is blank')
    let value: unknown
    try {
      value = JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line)
    } catch {
      return failed('BAD_JSON', 'the line is not JSON')
    }
    try {
      const assessment = assess(parseCase(value), options)
      hardest = Math.max(hardest, decisionRank(assessment.decision))
      return brief ? `"brief":${safeJson(briefOf(assessment))}}` : `"assessment":${safeJson(assessment)}}`
    } catch (error) {
      errors += 1
      if (error instanceof RedflagError) return `"error":${safeJson({ code: error.code, issues: error.issues })}}`
      return failure('INTERNAL', 'the case could not be assessed')
    }
  }

  port.on('message', (task: Task) => {
    void linesOf(file, task.start, task.end).then((lines) => {
      errors = 0
      hardest = -1
      const { bytes, ends } = packed(lines.map(one))
      const done: Done = { id: task.id, bytes, ends, errors, hardest }
      port.postMessage(done, [bytes.buffer])
    })
  })
  port.postMessage(READY)
}

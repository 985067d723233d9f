import { closeSync, openSync, statSync, writeFileSync } from 'node:fs'
import { open, stat, truncate } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { DECISIONS, decisionRank } from '../case'
import { type Done, failure, packed, type Task } from './batch-worker'
import { type Command, FAIL_ON, failOn, oneArg, positive } from './command'
import { UsageError } from './errors'
import { inOrder } from './pool'
import { PROFILE, profileFrom } from './profile'
import { progress } from './progress'
import { completeLines, linesOf, offsetOfLine } from './ranges'

/** Bytes of input a task: small enough that results wait in little memory. */
const RANGE = 16 * 1024
const NEWLINE = Buffer.from('\n')

const tasksOf = (from: number, size: number): Task[] => {
  const tasks: Task[] = []
  for (let start = from; start < size; start += RANGE)
    tasks.push({ id: tasks.length, start, end: Math.min(size, start + RANGE) })
  return tasks
}

interface Resumed {
  readonly lines: number
  readonly offset: number
  readonly errors: number
  readonly hardest: number
}

const idIn = (text: string, find: (value: Record<string, unknown>) => unknown): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? find(value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const DECISION = '"decision":"'

/** What an earlier run wrote stays, but for a last line that was cut off; the input goes on after as many lines. */
const resume = async (input: string, out: string, part: 'assessment' | 'brief'): Promise<Resumed> => {
  let errors = 0
  let hardest = -1
  const written = await completeLines(out, (line) => {
    const start = line.indexOf(DECISION)
    // The first one is the assessment's own: before it stand only the id and dates, in which a quote would be escaped.
    const decision =
      start < 0 ? undefined : DECISIONS.find((known) => line.startsWith(`${known}"`, start + DECISION.length))
    if (decision === undefined) errors += 1
    else hardest = Math.max(hardest, decisionRank(decision))
  })
  if (written.lines === 0) {
    await truncate(out, 0)
    return { lines: 0, offset: 0, errors: 0, hardest: -1 }
  }
  const { offset, previous } = await offsetOfLine(input, written.lines)
  const number = idIn(written.last, (value) => value['line'])
  const caseId = idIn(written.last, (value) => idIn(JSON.stringify(value[part] ?? null), (inner) => inner['caseId']))
  const other = part === 'brief' ? 'assessment' : 'brief'
  const inputId = idIn(previous, (value) => value['id'])
  if (idIn(written.last, (value) => value[other]) !== undefined)
    throw new UsageError(
      `${out} was written ${other === 'brief' ? 'with' : 'without'} --brief.`,
      'Go on as it was begun.',
    )
  if (number !== written.lines || (caseId !== undefined && caseId !== inputId)) {
    throw new UsageError(
      `${out} was not written from ${input}, so the run cannot go on from it.`,
      'Run without --resume to begin anew; that overwrites it.',
    )
  }
  await truncate(out, written.end)
  return { lines: written.lines, offset, errors, hardest }
}

export const command: Command = {
  usage: 'batch IN.ndjson --out OUT.ndjson',
  about:
    'Assesses one case a line on several threads. Writes one line for each, in order: {"line":n,"assessment":{...}}, with --brief {"line":n,"brief":{...}}, or {"line":n,"error":{...}}.',
  options: {
    out: { type: 'string', value: 'OUT', about: 'where to write (required)' },
    jobs: { type: 'string', value: 'N', about: 'threads; default: one a core' },
    resume: { type: 'boolean', about: 'go on where an earlier run to the same OUT stopped' },
    digest: { type: 'boolean', about: 'add SHA-256 digests of case and result' },
    brief: { type: 'boolean', about: 'write score, band, decision, codes and open duties only, some ten times faster' },
    profile: PROFILE,
    'fail-on': FAIL_ON,
  },
  examples: ['batch cases.ndjson --out assessed.ndjson --jobs 4', 'batch cases.ndjson --out assessed.ndjson --resume'],
  run: async (context) => {
    const { io } = context
    const limit = failOn(context)
    const input = oneArg(context, 'IN.ndjson')
    const out = context.text('out')
    if (input === '-')
      throw new UsageError(
        'batch reads a file, since several threads read it at once.',
        'Save standard input to a file first.',
      )
    if (out === undefined)
      throw new UsageError('--out is missing.', `For example: redflag batch ${input} --out assessed.ndjson`)
    const info = await stat(input).catch(() => undefined)
    if (!info?.isFile())
      throw new UsageError(`${input}: there is no such file.`, 'Give the path of a file with one case a line.')
    const target = statSync(out, { throwIfNoEntry: false })
    if (target && target.ino === info.ino && target.dev === info.dev)
      throw new UsageError('--out must not be the input itself.')
    const profile = await profileFrom(context)
    const jobs = positive(context, 'jobs', availableParallelism())

    const begun =
      context.flag('resume') && target
        ? await resume(input, out, context.flag('brief') ? 'brief' : 'assessment')
        : { lines: 0, offset: 0, errors: 0, hardest: -1 }
    let { lines, errors, hardest } = begun
    const tasks = tasksOf(begun.offset, info.size)
    const tell = progress(io, begun.offset, info.size, () => performance.now())
    const fd = openSync(out, context.flag('resume') ? 'a' : 'w')
    try {
      await inOrder(
        tasks,
        {
          self: io.self,
          jobs,
          settings: {
            input,
            digest: context.flag('digest'),
            brief: context.flag('brief'),
            ...(profile ? { profile } : {}),
          },
          giveUp: async (task): Promise<Done> => {
            const file = await open(input, 'r')
            const lost = await linesOf(file, task.start, task.end).finally(() => file.close())
            return {
              id: task.id,
              ...packed(lost.map(() => failure('WORKER_FAILED', 'a thread died twice on lines near this one'))),
              errors: lost.length,
              hardest: -1,
            }
          },
        },
        (done) => {
          const parts: Uint8Array[] = []
          let from = 0
          for (const end of done.ends) {
            parts.push(Buffer.from(`{"line":${++lines},`), done.bytes.subarray(from, end), NEWLINE)
            from = end
          }
          writeFileSync(fd, Buffer.concat(parts))
          errors += done.errors
          hardest = Math.max(hardest, done.hardest)
          tell(tasks[done.id]?.end ?? info.size, lines)
        },
      )
    } finally {
      closeSync(fd)
    }
    io.err(`${io.errIsTerminal ? '\n' : ''}${lines} lines, ${errors} with an error: ${out}\n`)
    return limit !== undefined && hardest >= decisionRank(limit) ? 1 : 0
  },
}

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeCase, random } from '../bench/cases'
import { buildProgram } from '../test/cli/built'

/**
 * `tsx --tsconfig tsconfig.all.json eval/batch.ts [LINES]`: what `redflag batch` promises, measured on the built program. Two threads against
 * one; a thread's lines a second against JSON.parse alone on the same file; memory at one and at four times the lines; fifty kills at random
 * moments, each resumed, with the same bytes in the end. With `--kills` only the last.
 */
const LINES = Number(process.argv[2] ?? 20_000)
const KILLS = Number(process.env.KILLS ?? 50)
const ONLY_KILLS = process.argv.includes('--kills')
const ROUNDS = ONLY_KILLS ? 1 : 3

const folder = mkdtempSync(join(tmpdir(), 'redflag-eval-batch-'))

const write = async (name: string, lines: number): Promise<string> => {
  const path = join(folder, name)
  const next = random(11)
  const out = createWriteStream(path)
  for (let n = 0; n < lines; n += 1)
    if (!out.write(`${JSON.stringify(makeCase(n, next))}\n`))
      await new Promise<void>((drained) => out.once('drain', () => drained()))
  await new Promise<void>((ended) => out.end(() => ended()))
  return path
}

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const block of createReadStream(path)) hash.update(block as Buffer)
  return hash.digest('hex')
}

interface Ran {
  readonly seconds: number
  readonly peakMiB: number
  readonly ended: boolean
}

/** Peak of the resident set as the kernel counts it; 0 where there is no /proc. */
const peakOf = (pid: number | undefined): number => {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return 0
  const kib = /VmHWM:\s+(\d{1,12}) kB/.exec(readFileSync(path, 'utf8'))?.[1]
  return Number(kib ?? 0) / 1024
}

const run = (program: string, argv: readonly string[], killAfter?: number): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    let peakMiB = 0
    const child = spawn(process.execPath, [program, 'batch', ...argv], { stdio: 'ignore' })
    const look = setInterval(() => {
      try {
        peakMiB = Math.max(peakMiB, peakOf(child.pid))
      } catch {
        // It ended between the look and the reading.
      }
    }, 100)
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      clearTimeout(timer)
      resolve({ seconds: (performance.now() - from) / 1000, peakMiB, ended: code === 0 })
    })
  })

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const parseAlone = async (path: string): Promise<number> => {
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line)
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now()
    let seen = 0
    for (const line of lines) if (JSON.parse(line) !== null) seen += 1
    times.push(((performance.now() - from) / 1000) * (seen === lines.length ? 1 : Number.NaN))
  }
  return lines.length / median(times)
}

const measured = async (
  program: string,
  input: string,
  one: readonly number[],
  start: readonly number[],
  mode: readonly string[],
): Promise<void> => {
  const out = (name: string): string => join(folder, name)
  const perSecond = LINES / Math.max(0.001, median(one) - median(start))
  const parsed = await parseAlone(input)
  console.log(
    `a thread's lines a second: ${perSecond.toFixed(0)}; JSON.parse alone ${parsed.toFixed(0)}; share ${(perSecond / parsed).toFixed(3)} (goal 0.6)`,
  )

  const peak = (await run(program, [input, '--out', out('m1'), '--jobs', '2', ...mode])).peakMiB
  const larger = await write('large.ndjson', LINES * 4)
  const peak4 = (await run(program, [larger, '--out', out('m4'), '--jobs', '2', ...mode])).peakMiB
  console.log(`peak memory ${peak.toFixed(0)} MiB; at four times the lines ${peak4.toFixed(0)} MiB (goal: flat)`)
}

const main = async (): Promise<void> => {
  const program = await buildProgram('eval-batch')
  const input = await write('in.ndjson', LINES)
  const empty = await write('empty.ndjson', 1)
  const out = (name: string): string => join(folder, name)

  const start: number[] = []
  const one: number[] = []
  const two: number[] = []
  for (const mode of ONLY_KILLS ? [[]] : [['--brief'], []]) {
    start.length = one.length = two.length = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      start.push((await run(program, [empty, '--out', out('e'), '--jobs', '1', ...mode])).seconds)
      one.push((await run(program, [input, '--out', out('one'), '--jobs', '1', ...mode])).seconds)
      two.push((await run(program, [input, '--out', out('two'), '--jobs', '2', ...mode])).seconds)
    }
    const same = (await digestOf(out('one'))) === (await digestOf(out('two')))
    console.log(
      `${mode.length > 0 ? 'in brief' : 'whole assessments'}: ${LINES} lines; start of the program ${median(start).toFixed(2)} s`,
    )
    console.log(`one thread ${median(one).toFixed(2)} s, two threads ${median(two).toFixed(2)} s, same bytes: ${same}`)
    // What the machine gives: two runs of one thread each at the same time. Rented cores are often less than they seem.
    const from = performance.now()
    await Promise.all(['x', 'y'].map((name) => run(program, [input, '--out', out(name), '--jobs', '1', ...mode])))
    const ceiling = (2 * median(one)) / ((performance.now() - from) / 1000)
    console.log(
      `two threads over one: ${(median(one) / median(two)).toFixed(2)} (goal 1.5); two programs at once over one: ${ceiling.toFixed(2)}`,
    )
    if (!ONLY_KILLS) await measured(program, input, one, start, mode)
  }

  const reference = await digestOf(out('one'))
  const next = random(5)
  const span = Math.max(0.2, median(two) - median(start)) / 8
  let kills = 0
  let finished = 0
  let differing = 0
  const target = out('killed')
  const compare = async (): Promise<void> => {
    finished += 1
    if ((await digestOf(target)) !== reference) differing += 1
    rmSync(target)
  }
  while (kills < KILLS) {
    const after = (median(start) * 0.7 + next() * span * 2) * 1000
    const { ended } = await run(program, [input, '--out', target, '--jobs', '2', '--resume'], after)
    if (ended) await compare()
    else kills += 1
    if (!ended && kills % 10 === 0) console.log(`${kills} kills, ${finished} outputs finished, ${differing} differ`)
  }
  if (existsSync(target)) {
    await run(program, [input, '--out', target, '--jobs', '2', '--resume'])
    await compare()
  }
  console.log(`killed ${kills} times at random moments; ${finished} outputs finished, ${differing} differ (goal 0)`)
}

await main().finally(() => rmSync(folder, { recursive: true, force: true }))

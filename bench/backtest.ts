import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { simulate } from '../src/tuning'

/**
 * Back-tests a million simulated cases through the command line and tells how long it took and how much memory it held.
 * `tsx bench/backtest.ts [--cases 1000000] [--distinct 100000] [--cli dist/cli.js] [--keep-file PATH]`. The cases come from
 * simulated years of 20,000 sign-ups with seeds 1, 2, 3 …; once there are as many as `--distinct`, they come again under other
 * ids, since making a case costs as much as assessing it. They are written a year at a time and none is held.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    distinct: { type: 'string', default: '100000' },
    cli: { type: 'string', default: 'dist/cli.js' },
    input: { type: 'string' },
    'keep-file': { type: 'string' },
  },
})
const wanted = Number(values.cases)
const distinct = Number(values.distinct)
const folder = mkdtempSync(join(tmpdir(), 'redflag-backtest-'))
const path = values.input ?? values['keep-file'] ?? join(folder, 'outcomes.ndjson')

const generate = (): void => {
  const file = openSync(path, 'w')
  const rounds = Math.ceil(wanted / distinct)
  let written = 0
  let made = 0
  for (let seed = 1; made < distinct && written < wanted; seed += 1) {
    const lines: string[] = []
    simulate({
      seed,
      customers: 20_000,
      keep: distinct - made,
      onCase: (item) => {
        made += 1
        for (let round = 0; round < rounds && written < wanted; round += 1) {
          const id = `${item.case.id}-${seed}-${round}`
          lines.push(`${JSON.stringify({ ...item, case: { ...item.case, id } })}\n`)
          written += 1
        }
      },
    })
    writeSync(file, lines.join(''))
    console.error(`${written} cases written`)
  }
  closeSync(file)
}

/** The largest resident set of a process so far, in MB; null where the system does not tell. */
const peakOf = (pid: number): number | null => {
  try {
    const kb = /VmHWM:\s+(\d{1,12}) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Math.round(Number(kb) / 1024)
  } catch {
    return null
  }
}

const run = (): Promise<{
  seconds: number
  peaks: readonly (number | null)[]
  result: { cases: number; auc: number }
}> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(
      process.execPath,
      [values.cli, 'backtest', path, '--json', '--html', join(folder, 'report.html')],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const peaks: (number | null)[] = []
    const watch = setInterval(() => {
      const peak = child.pid === undefined ? null : peakOf(child.pid)
      if (peak !== null) peaks.push(peak)
    }, 1000)
    let out = ''
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
    })
    child.on('close', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peaks, result: JSON.parse(out) })
      else reject(new Error(`the back-test ended with ${code}`))
    })
  })

if (values.input === undefined) generate()
const { seconds, peaks, result } = await run()
const known = peaks.filter((peak) => peak !== null)
console.log(
  JSON.stringify({
    cases: result.cases,
    megabytes: Math.round(statSync(path).size / 1e6),
    seconds: Math.round(seconds),
    perSecond: Math.round(result.cases / seconds),
    peakMb: known[known.length - 1] ?? null,
    peakMbAtATenth: known[Math.floor(known.length / 10)] ?? null,
    auc: result.auc,
  }),
)
rmSync(folder, { recursive: true })

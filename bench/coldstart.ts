import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Row } from './harness'

const ROUNDS = 15
const root = fileURLToPath(new URL('..', import.meta.url))

/** What somebody would bundle for a signup function without us: the packages named, whole, as their readmes import them. */
const OTHERS = `
export * as z from 'zod'
export { parsePhoneNumberFromString } from 'libphonenumber-js/max'
export { default as validator } from 'validator'
export { parse } from 'tldts'
export { Engine } from 'json-rules-engine'
`
const OURS = `export { assess, createAssessor, parseCase, planVerification } from 'redflag'\n`

const bundle = async (contents: string, outfile: string): Promise<number> => {
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    tsconfig: 'tsconfig.all.json',
    banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
    logLevel: 'error',
  })
  return statSync(outfile).size
}

/** Milliseconds of processor time from the import of the bundle to its exports, in a process of its own: the clock on the wall would tell of neighbours. */
const startOnce = (file: string): number => {
  const code = `const from = process.cpuUsage(); await import(${JSON.stringify(pathToFileURL(file).href)}); const { user, system } = process.cpuUsage(from); console.log((user + system) / 1000)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  const ms = Number(stdout)
  if (!(ms > 0)) throw new Error(`the bundle does not start: ${stderr.slice(0, 400)}`)
  return ms
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Cold start of the bundled entry beside that of the packages that would do parts of it, in turn, each in fresh processes. */
export const coldStart = async (): Promise<Row> => {
  const folder = mkdtempSync(join(tmpdir(), 'redflag-cold-'))
  try {
    const [ours, others] = [join(folder, 'ours.mjs'), join(folder, 'others.mjs')]
    const sizes = [await bundle(OURS, ours), await bundle(OTHERS, others)]
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round <= ROUNDS; round += 1) {
      const pair = [startOnce(ours), startOnce(others)] as const
      // The first pair only warms the disk.
      if (round > 0) for (const at of [0, 1] as const) times[at].push(pair[at])
    }
    const [mine, theirs] = [median(times[0]), median(times[1])]
    const kib = sizes.map((size) => (size / 1024).toFixed(0))
    return {
      what: 'cold start, bundled',
      ours: 'redflag',
      other: 'zod 4 + libphonenumber-js/max + validator + tldts + json-rules-engine',
      ratio: theirs / mine,
      goal: 2,
      detail: `${mine.toFixed(1)} ms [${Math.min(...times[0]).toFixed(1)} to ${Math.max(...times[0]).toFixed(1)}], ${kib[0]} KiB, against ${theirs.toFixed(1)} ms, ${kib[1]} KiB`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const row = await coldStart()
  console.log(`${row.what}: ${row.detail}; ${(1 / row.ratio).toFixed(2)} of theirs (goal 0.50)`)
}

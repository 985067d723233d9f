import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { Row } from './harness'

/** `npm run bench [-- name]`: every row side by side in one process, as ratios of medians. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const suites: Readonly<Record<string, () => Promise<Row[]>>> = {
  policy: async () => (await import('./policy-rows')).policyRows(),
  identifiers: async () => (await import('./identifiers')).identifierRows(),
  signup: async () => (await import('./signup')).signupRows(),
  content: async () => (await import('./content')).contentRows(),
  coldstart: async () => [await (await import('./coldstart')).coldStart()],
  links: async () => (await import('./links')).linkRows(),
}

const all: Row[] = []
for (const [name, run] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const row of await run()) {
    all.push(row)
    const verdict =
      row.goal === null ? '' : row.ratio >= row.goal ? `  (goal ${row.goal}x: held)` : `  (goal ${row.goal}x: NOT held)`
    console.log(`${row.what}\n  ${row.ours} is ${row.ratio.toFixed(2)}x ${row.other}: ${row.detail}${verdict}`)
  }
}
if (process.argv.includes('--write')) {
  const machine = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`
  writeFileSync(
    'bench/results.json',
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, rows: all }, null, 2)}\n`,
  )
}

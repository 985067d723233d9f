import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** One figure as a reader is shown it, and what was aimed at. */
export interface Figure {
  readonly what: string
  readonly figure: string
  readonly goal: string | null
}

export interface Recorded {
  readonly date: string
  readonly figures: readonly Figure[]
}

export const RESULTS = 'eval/results.json'

export const readResults = (): Record<string, Recorded> =>
  existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, Recorded>) : {}

/** Keeps what a run found beside the findings of the other commands: the tables of the README are made from them. Only with `--write`. */
export const record = (command: string, figures: readonly Figure[]): void => {
  if (!process.argv.includes('--write')) return
  const results = { ...readResults(), [command]: { date: new Date().toISOString().slice(0, 10), figures } }
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(RESULTS, `${JSON.stringify(sorted, null, 2)}\n`)
}

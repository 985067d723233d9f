import { nearest } from '../case/guess'
import { RedflagError } from '../errors'
import { visible } from '../report/inert'
import { VERSION } from '../version'
import { type Command, runCommand } from './command'
import { UsageError } from './errors'
import type { Io } from './io'

/** Commands are loaded when they are called, so that a part that is not installed troubles only who asks for it. */
const COMMANDS: Readonly<
  Record<string, { readonly about: string; readonly load: () => Promise<{ command: Command }> }>
> = {
  assess: { about: 'assess one case', load: () => import('./assess') },
  scan: { about: 'look for signs on a page', load: () => import('./scan') },
  domains: { about: 'relate, cluster or score domain names', load: () => import('./domains') },
  batch: { about: 'assess many cases, one a line, in parallel', load: () => import('./batch') },
  queue: { about: 'order assessments for review', load: () => import('./queue') },
  watermark: { about: 'read watermarks off images', load: () => import('./watermark') },
  audit: { about: "audit the provider's own programme", load: () => import('./audit') },
  backtest: { about: 'measure a profile against known outcomes', load: () => import('./backtest') },
  compare: { about: 'compare two profiles on the same cases', load: () => import('./compare') },
  calibrate: { about: 'fit a profile to known outcomes', load: () => import('./calibrate') },
  simulate: { about: 'play a year with an invented population', load: () => import('./simulate') },
  report: { about: 'write a report as HTML, Markdown or text', load: () => import('./report') },
  ledger: { about: 'verify an event ledger', load: () => import('./ledger') },
  import: { about: 'turn a payload into a fragment of a case', load: () => import('./import') },
  schema: { about: 'print a JSON Schema', load: () => import('./schema') },
}

const overview = (): string =>
  [
    'Usage: redflag <command> [arguments]',
    '',
    'Who is the customer, what is the site, what do we know and owe: one explained assessment.',
    '',
    'Commands:',
    ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
    '',
    'A file may be - for standard input. --json prints JSON. Exit codes: 0 done, 1 --fail-on reached, 2 bad usage or input.',
    '',
    'Examples:',
    '  redflag assess case.json',
    '  redflag assess case.json --json --fail-on restrict',
    '  redflag batch cases.ndjson --out assessed.ndjson --jobs 4',
    '  redflag <command> --help',
    '',
  ].join('\n')

const MAX_SHOWN = 20

const explain = (error: unknown, io: Io): void => {
  if (error instanceof UsageError) {
    io.err(`redflag: ${visible(error.message)}\n${error.hint ? `  ${visible(error.hint)}\n` : ''}`)
  } else if (error instanceof RedflagError) {
    const lines = error.issues
      .slice(0, MAX_SHOWN)
      .map((issue) => `  ${visible(issue.pointer) || '/'} ${visible(issue.message)} [${issue.code}]`)
    const more = error.issues.length > MAX_SHOWN ? `  and ${error.issues.length - MAX_SHOWN} more\n` : ''
    io.err(`redflag: the input was refused (${error.code}).\n${lines.join('\n')}\n${more}`)
  } else {
    const name = error instanceof Error ? error.name : 'Error'
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : ''
    // A message of an unforeseen error may hold what was read, so only its kind is told.
    io.err(`redflag: something went wrong (${visible(`${name}${code}`)}). Set REDFLAG_DEBUG=1 to see where.\n`)
  }
}

/** Runs `redflag` with these arguments. Resolves to the exit code; never rejects. */
export const run = async (argv: readonly string[], io: Io, debug = false): Promise<number> => {
  const [name, ...rest] = argv
  try {
    if (name === undefined) {
      io.err(overview())
      return 2
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      const topic = rest[0]
      if (topic !== undefined && Object.hasOwn(COMMANDS, topic)) return await run([topic, '--help'], io, debug)
      io.out(overview())
      return 0
    }
    if (name === '--version' || name === '-v') {
      io.out(`${VERSION}\n`)
      return 0
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!entry) {
      const meant = nearest(name, Object.keys(COMMANDS))
      throw new UsageError(
        `There is no command ${name}.`,
        meant === undefined ? 'See redflag --help.' : `Did you mean redflag ${meant}?`,
      )
    }
    const { command } = await entry.load()
    return await runCommand(command, rest, io)
  } catch (error) {
    explain(error, io)
    if (debug && error instanceof Error) io.err(`${visible(error.stack ?? '')}\n`)
    return 2
  }
}

import { parseArgs } from 'node:util'
import { DECISIONS, type Decision, decisionRank } from '../case'
import { nearest } from '../case/guess'
import { UsageError } from './errors'
import type { Io } from './io'

interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly short?: string
  /** What stands for the value in the help, in capitals. */
  readonly value?: string
  readonly about: string
}

export interface Command {
  /** After `redflag`, such as `assess FILE`. */
  readonly usage: string
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
  readonly run: (context: Context) => Promise<number>
}

/** What was said on the command line, read by name so that a misspelt option cannot be missed. */
export interface Context {
  readonly io: Io
  readonly args: readonly string[]
  readonly flag: (name: string) => boolean
  readonly text: (name: string) => string | undefined
  readonly texts: (name: string) => readonly string[]
}

export const JSON_OPTION: Option = { type: 'boolean', about: 'print JSON' }
export const FAIL_ON: Option = {
  type: 'string',
  value: 'DECISION',
  about: `exit 1 at this decision or a harder one: ${DECISIONS.join(', ')}`,
}
export const LANGUAGE: Option = { type: 'string', value: 'LANG', about: 'en (default) or ja' }
const HELP: Option = { type: 'boolean', short: 'h', about: 'print this help' }

export const helpOf = (command: Command): string => {
  const options = Object.entries({ ...command.options, help: HELP }).map(([name, option]) => {
    const left = `--${name}${option.value ? ` ${option.value}` : ''}`
    return `  ${left.padEnd(22)} ${option.about}`
  })
  const examples = command.examples.map((example) => `  redflag ${example}`)
  return [
    `Usage: redflag ${command.usage}`,
    '',
    command.about,
    '',
    'Options:',
    ...options,
    '',
    'Examples:',
    ...examples,
    '',
  ].join('\n')
}

const unknownOption = (argv: readonly string[], known: readonly string[], error: Error): UsageError => {
  const said = argv.find((arg) => arg.startsWith('--') && !known.includes(arg.slice(2).split('=')[0] ?? ''))
  const meant = said === undefined ? undefined : nearest(said.slice(2).split('=')[0] ?? '', known)
  if (said === undefined) return new UsageError(error.message.split('. ')[0] ?? '', 'See --help.')
  return new UsageError(
    `Unknown option ${said.split('=')[0]}.`,
    meant === undefined ? 'See --help for the options.' : `Did you mean --${meant}?`,
  )
}

/** Runs a command over its arguments, or prints its help. */
export const runCommand = async (command: Command, argv: readonly string[], io: Io): Promise<number> => {
  const options = { ...command.options, help: HELP }
  const known = Object.keys(options)
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple, short }]) => [
          name,
          { type, ...(multiple ? { multiple } : {}), ...(short ? { short } : {}) },
        ]),
      ),
    })
  } catch (error) {
    throw unknownOption(argv, known, error instanceof Error ? error : new Error('bad arguments'))
  }
  const { values, positionals } = parsed
  if (values['help'] === true) {
    io.out(helpOf(command))
    return 0
  }
  return command.run({
    io,
    args: positionals,
    flag: (name) => values[name] === true,
    text: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    texts: (name) => {
      const value = values[name]
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
    },
  })
}

/** The one argument that a command takes. */
export const oneArg = (context: Context, name: string): string => {
  const [only, ...more] = context.args
  if (only === undefined)
    throw new UsageError(`${name} is missing.`, 'Give the path of a file, or - for standard input. See --help.')
  if (more.length > 0) throw new UsageError(`One ${name} is expected, not ${context.args.length}.`, 'See --help.')
  return only
}

/** The decision at which to fail, or undefined. */
export const failOn = (context: Context): Decision | undefined => {
  const said = context.text('fail-on')
  if (said === undefined) return undefined
  const decision = DECISIONS.find((known) => known === said)
  if (decision) return decision
  const meant = nearest(said, DECISIONS)
  throw new UsageError(
    `--fail-on must be one of ${DECISIONS.join(', ')}.`,
    meant === undefined ? undefined : `Did you mean ${meant}?`,
  )
}

export const exitFor = (decision: Decision, limit: Decision | undefined): number =>
  limit !== undefined && decisionRank(decision) >= decisionRank(limit) ? 1 : 0

/** A whole number from 1, such as `--jobs 4`. */
export const positive = (context: Context, name: string, fallback: number): number => {
  const said = context.text(name)
  if (said === undefined) return fallback
  const value = Number(said)
  if (!Number.isSafeInteger(value) || value < 1) throw new UsageError(`--${name} must be a whole number from 1.`)
  return value
}

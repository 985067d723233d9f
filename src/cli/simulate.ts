import { closeSync, openSync, writeSync } from 'node:fs'
import { visible } from '../report/inert'
import { type Command, JSON_OPTION, positive } from './command'
import { counting } from './counting'
import { UsageError } from './errors'
import { safeJson } from './io'
import { PROFILE, profileFrom } from './profile'
import { tableOf } from './table'

const percent = (share: { readonly value: number; readonly low: number; readonly high: number }): string =>
  Number.isFinite(share.value)
    ? `${(share.value * 100).toFixed(1)} % (${(share.low * 100).toFixed(1)} to ${(share.high * 100).toFixed(1)})`
    : 'none counted'

/** Writes one value a line, a megabyte at a time, so that a year of any size is never held. */
const linesTo = (path: string): { readonly add: (item: unknown) => void; readonly close: () => number } => {
  const file = openSync(path, 'w')
  let held: string[] = []
  let size = 0
  let lines = 0
  const flush = (): void => {
    writeSync(file, held.join(''))
    held = []
    size = 0
  }
  return {
    add: (item) => {
      const line = `${safeJson(item)}\n`
      held.push(line)
      size += line.length
      lines += 1
      if (size >= 1 << 20) flush()
    },
    close: () => {
      flush()
      closeSync(file)
      return lines
    },
  }
}

export const command: Command = {
  usage: 'simulate',
  about:
    "Plays one provider's year with an invented population under a profile. A simulation says how a policy behaves, not how well it does on your customers.",
  options: {
    profile: PROFILE,
    seed: { type: 'string', value: 'N', about: 'the same seed gives the same year' },
    customers: { type: 'string', value: 'N', about: 'sign-ups of the year' },
    'ignore-advice': { type: 'boolean', about: 'notices are filed and nothing else happens' },
    keep: { type: 'string', value: 'N', about: 'keep N cases with their truth (see --out)' },
    out: { type: 'string', value: 'FILE', about: 'write the kept cases, one a line, for backtest and calibrate' },
    json: JSON_OPTION,
  },
  examples: [
    'simulate --seed 7 --customers 2000',
    'simulate --ignore-advice',
    'simulate --keep 5000 --out outcomes.ndjson',
  ],
  run: async (context) => {
    if (context.args.length > 0) throw new UsageError('simulate takes no file.', 'See redflag simulate --help.')
    const out = context.text('out')
    if (out !== undefined && context.text('keep') === undefined)
      throw new UsageError('--out needs --keep N.', 'For example: redflag simulate --keep 1000 --out outcomes.ndjson')
    const number = (name: string): Record<string, number> =>
      context.text(name) === undefined ? {} : { [name]: positive(context, name, 1) }
    const profile = await profileFrom(context)
    const { simulate } = await import('../tuning')
    const written = out === undefined ? undefined : linesTo(out)
    const result = simulate({
      ...number('seed'),
      ...number('customers'),
      ...number('keep'),
      ...(profile ? { profile } : {}),
      ...(written ? { onCase: written.add } : {}),
      followsAdvice: !context.flag('ignore-advice'),
      onProgress: counting(context.io, 'sign-ups'),
    })
    if (written) context.io.err(`Written: ${out}, ${written.close()} cases\n`)
    if (context.flag('json')) context.io.out(`${safeJson(result, 2)}\n`)
    else {
      const { signup, ordinary, pirates } = result
      context.io.out(`${visible(result.says)}\nSeed ${result.seed}, ${result.customers} sign-ups\n\n`)
      context.io.out(
        tableOf([
          ['legitimate customers asked for more at sign-up', percent(signup.bothered)],
          ['legitimate customers restricted or declined at sign-up', percent(signup.wronged)],
          ['pirates asked for more at sign-up', percent(signup.piratesAsked)],
          ['ordinary customers restricted or declined in the year', percent(ordinary.restrictedOrDeclined)],
          ['noticed pirate sites served past a month', percent(pirates.servedPastMonth)],
          ['days from the first valid notice to action, median', pirates.daysToAction.median?.toFixed(1) ?? 'none'],
        ]),
      )
    }
    return 0
  },
}

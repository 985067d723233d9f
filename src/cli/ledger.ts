import { nearest } from '../case/guess'
import { type Command, JSON_OPTION, positive } from './command'
import { UsageError } from './errors'
import { readText, safeJson } from './io'
import { tableOf } from './table'

export const command: Command = {
  usage: 'ledger verify FILE',
  about:
    'Checks that in a ledger (one event a line) nothing was changed, lost, reordered or added. Exits 2 where something was.',
  options: {
    head: {
      type: 'string',
      value: 'HASH',
      about: 'the hash of the last event as kept elsewhere: shows a loss at the end',
    },
    events: { type: 'string', value: 'N', about: 'how many events there must be' },
    json: JSON_OPTION,
  },
  examples: ['ledger verify case.ndjson', 'ledger verify case.ndjson --head 3f9a… --json'],
  run: async (context) => {
    const [way, path, ...more] = context.args
    if (way !== 'verify') {
      const meant = way === undefined ? undefined : nearest(way, ['verify'])
      throw new UsageError(
        'ledger takes verify.',
        meant === undefined ? 'See redflag ledger --help.' : `Did you mean redflag ledger ${meant}?`,
      )
    }
    if (path === undefined || more.length > 0)
      throw new UsageError('One FILE is expected.', 'For example: redflag ledger verify case.ndjson')
    const { fromNdjson, verifyLedger } = await import('../ledger')
    const events = [...fromNdjson((await readText(context.io, path)).split('\n'))]
    const head = context.text('head')
    const result = verifyLedger(events, {
      ...(head === undefined ? {} : { head }),
      ...(context.text('events') === undefined ? {} : { events: positive(context, 'events', 1) }),
    })
    if (context.flag('json')) context.io.out(`${safeJson(result, 2)}\n`)
    else {
      context.io.out(`${result.ok ? 'intact' : 'NOT INTACT'}: ${result.events} events, head ${result.head ?? 'none'}\n`)
      context.io.out(
        tableOf(
          result.findings
            .slice(0, 100)
            .map((finding) => [finding.code, `event ${finding.index + 1}`, finding.id ?? '', finding.message]),
        ),
      )
    }
    return result.ok ? 0 : 2
  },
}

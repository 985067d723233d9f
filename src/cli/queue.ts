import { toCsv } from '../report/csv'
import type { Assessment } from '../types'
import { type Command, exitFor, FAIL_ON, failOn, JSON_OPTION, oneArg, positive } from './command'
import { UsageError } from './errors'
import { readMany, safeJson } from './io'
import { asReported } from './load'
import { type QueueItem, queueOf } from './queue-items'
import { tableOf } from './table'

const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'line' in value
    ? 'assessment' in value
      ? value.assessment
      : undefined
    : value

const HEAD = ['case', 'score', 'decision', 'due', 'next step', 'repeat', 'operator', 'reasons']

const due = (item: QueueItem): string =>
  item.overdue > 0
    ? `${item.overdue} overdue`
    : item.nextDueAt === null
      ? ''
      : item.nextDueAt.slice(0, 16).replace('T', ' ')

const forPeople = (items: readonly QueueItem[]): string =>
  tableOf([
    HEAD,
    ...items.map((item) => [
      item.caseId,
      item.score.toFixed(0),
      item.decision,
      due(item),
      item.nextAction ?? '',
      item.repeat ? 'yes' : '',
      item.operator === null ? '' : `#${item.operator}`,
      item.reasons.join(', '),
    ]),
  ])

const forSheets = (items: readonly QueueItem[]): string =>
  toCsv(
    [
      'caseId',
      'score',
      'band',
      'decision',
      'needsHuman',
      'overdue',
      'nextDueAt',
      'repeat',
      'operator',
      'nextAction',
      'reasons',
    ],
    items.map((item) => [
      item.caseId,
      item.score,
      item.band,
      item.decision,
      item.needsHuman,
      item.overdue,
      item.nextDueAt,
      item.repeat,
      item.operator,
      item.nextAction,
      item.reasons.join(' '),
    ]),
  )

export const command: Command = {
  usage: 'queue FILE',
  about:
    "The desk's day: overdue duties first, then the gravest. FILE holds cases, assessments, or lines that batch wrote.",
  options: {
    json: JSON_OPTION,
    csv: { type: 'boolean', about: 'print CSV; nothing in it runs as a formula' },
    by: { type: 'string', value: 'ORDER', about: 'duty (default) or score' },
    top: { type: 'string', value: 'N', about: 'show the first N only' },
    'fail-on': FAIL_ON,
  },
  examples: [
    'queue assessed.ndjson',
    'queue assessed.ndjson --by score --top 20',
    'queue assessed.ndjson --csv > today.csv',
  ],
  run: async (context) => {
    const limit = failOn(context)
    const by = context.text('by') ?? 'duty'
    if (by !== 'duty' && by !== 'score') throw new UsageError('--by must be duty or score.')
    const top = positive(context, 'top', Number.MAX_SAFE_INTEGER)
    const assessments: Assessment[] = []
    let skipped = 0
    for (const value of (await readMany(context.io, oneArg(context, 'FILE'))).map(unwrapped)) {
      if (value === undefined) skipped += 1
      else assessments.push((await asReported(value)).assessment)
    }
    const items = queueOf(assessments, by)
    const shown = items.slice(0, top)
    context.io.out(
      context.flag('json') ? `${safeJson(shown, 2)}\n` : context.flag('csv') ? forSheets(shown) : forPeople(shown),
    )
    if (skipped > 0) context.io.err(`${skipped} line${skipped === 1 ? '' : 's'} without an assessment left out.\n`)
    return items.some((item) => exitFor(item.decision, limit) === 1) ? 1 : 0
  },
}

import { visible } from '../report/inert'
import type { Assessment } from '../types'
import { type Command, exitFor, FAIL_ON, failOn, JSON_OPTION, oneArg, positive } from './command'
import { readMany, safeJson } from './io'
import { asAssessment } from './load'

interface Item {
  readonly caseId: string
  readonly score: number
  readonly band: string
  readonly decision: Assessment['decision']
  readonly needsHuman: boolean
  readonly overdue: number
  readonly nextDueAt: string | null
  readonly reasons: readonly string[]
  readonly total: number
}

const itemOf = (assessment: Assessment): Item => {
  const open = assessment.duties.filter((duty) => duty.metAt === null)
  const next = open
    .flatMap((duty) => (duty.dueAt === null ? [] : [duty.dueAt]))
    .sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    caseId: assessment.caseId,
    score: assessment.score,
    band: assessment.band,
    decision: assessment.decision,
    needsHuman: assessment.needsHuman,
    overdue: open.filter((duty) => duty.overdue).length,
    nextDueAt: next[0] ?? null,
    reasons: assessment.reasons
      .filter((reason) => reason.points > 0)
      .slice(0, 3)
      .map((reason) => reason.code),
    total: assessment.points.total,
  }
}

/** Heaviest first; among equals the nearest deadline, then the id, so that the order never wavers. */
const before = (a: Item, b: Item): number =>
  b.total - a.total ||
  (a.nextDueAt === null ? Number.POSITIVE_INFINITY : Date.parse(a.nextDueAt)) -
    (b.nextDueAt === null ? Number.POSITIVE_INFINITY : Date.parse(b.nextDueAt)) ||
  (a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : 0)

const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'line' in value
    ? 'assessment' in value
      ? value.assessment
      : undefined
    : value

export const command: Command = {
  usage: 'queue FILE',
  about: 'Orders cases for review, the gravest first. FILE holds cases, assessments, or lines that batch wrote.',
  options: {
    json: JSON_OPTION,
    top: { type: 'string', value: 'N', about: 'show the first N only' },
    'fail-on': FAIL_ON,
  },
  examples: ['queue assessed.ndjson', 'queue assessed.ndjson --top 20', 'queue cases.json --json'],
  run: async (context) => {
    const limit = failOn(context)
    const top = positive(context, 'top', Number.MAX_SAFE_INTEGER)
    const values = (await readMany(context.io, oneArg(context, 'FILE'))).map(unwrapped)
    const items: Item[] = []
    let skipped = 0
    for (const value of values) {
      if (value === undefined) skipped += 1
      else items.push(itemOf(await asAssessment(value)))
    }
    items.sort(before)
    const shown = items.slice(0, top)
    if (context.flag('json'))
      context.io.out(
        `${safeJson(
          shown.map(({ total: _, ...item }) => item),
          2,
        )}\n`,
      )
    else {
      for (const item of shown) {
        const due =
          item.overdue > 0
            ? `${item.overdue} overdue`
            : item.nextDueAt === null
              ? ''
              : `due ${item.nextDueAt.slice(0, 16)}`
        context.io.out(
          `${item.score.toFixed(0).padStart(3)}  ${item.decision.padEnd(8)} ${due.padEnd(20)} ${visible(item.caseId)}  ${item.reasons.join(', ')}\n`,
        )
      }
    }
    if (skipped > 0) context.io.err(`${skipped} line${skipped === 1 ? '' : 's'} without an assessment left out.\n`)
    return items.some((item) => exitFor(item.decision, limit) === 1) ? 1 : 0
  },
}

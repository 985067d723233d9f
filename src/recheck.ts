import type { Case } from './case/schema'
import type { Assessment } from './types'

const DAY = 86_400_000

/** Instants at which something runs out or begins. Only these can change a result while the facts stay. */
const candidates = (input: Case, duties: Assessment['duties']): number[] => {
  const found: number[] = []
  const at = (text: string | null | undefined, ...offsetsInDays: readonly number[]): void => {
    if (text == null) return
    const ms = Date.parse(text)
    for (const offset of offsetsInDays.length === 0 ? [0] : offsetsInDays) found.push(ms + offset * DAY)
  }
  for (const check of input.identity?.checks ?? []) at(check.expiresAt)
  for (const override of input.overrides ?? []) {
    at(override.at)
    at(override.expiresAt)
  }
  for (const notice of input.notices ?? []) at(notice.receivedAt, 7, 30)
  for (const appeal of input.appeals ?? []) at(appeal.receivedAt, 14)
  for (const order of input.orders ?? []) at(order.complyBy)
  for (const duty of duties) {
    at(duty.dueAt)
    at(duty.notBefore)
    if (duty.dueAt !== null) found.push(Date.parse(duty.dueAt) + 1)
  }
  const opened = input.account?.openedAt
  if (opened !== undefined) {
    const years = Math.ceil((Date.parse(input.asOf) - Date.parse(opened)) / (365.25 * DAY))
    for (const year of [years, years + 1]) found.push(Math.ceil(Date.parse(opened) + year * 365.25 * DAY))
  }
  return found
}

/** The parts of a result that are compared. */
type Parts = Pick<
  Assessment,
  'score' | 'decision' | 'axes' | 'identity' | 'signals' | 'gaps' | 'duties' | 'actions' | 'overrides' | 'notes'
>

/** What counts as the same result: everything but words that count days. */
const fingerprint = (result: Parts): string =>
  JSON.stringify([
    result.score,
    result.decision,
    result.axes,
    result.identity,
    result.signals.map((signal) => signal.outcome),
    result.gaps.map((gap) => gap.state),
    result.duties.map((duty) => [duty.id, duty.overdue, duty.metAt]),
    result.actions.map((action) => [action.id, action.dueAt]),
    result.overrides,
    result.notes.map((note) => note.code),
  ])

/** The earliest instant after `asOf` at which the same facts give another result, or null where none is in sight. */
export const recheckAtOf = (input: Case, now: Parts, assessAt: (asOf: string) => Parts): string | null => {
  const from = Date.parse(input.asOf)
  const instants = [...new Set(candidates(input, now.duties))]
    .filter((ms) => ms > from && Number.isFinite(ms))
    .sort((a, b) => a - b)
  const today = fingerprint(now)
  for (const ms of instants.slice(0, 64)) {
    const iso = new Date(ms).toISOString()
    if (fingerprint(assessAt(iso)) !== today) return iso
  }
  return null
}

import type { Assessing } from './assessing'
import type { Case } from './case/schema'
import { unmetUndertakings } from './facts/undertakings'
import { readMrz } from './identifiers'
import type { Assessment } from './types'

const DAY = 86_400_000
const YEAR = 365.25 * DAY
/** More instants than this are not tried: each is an assessment. */
const TRIES = 256

/** Collects instants after `asOf`. Of those that would all do the same only the first is looked at. */
class Ahead {
  readonly #from: number
  readonly #found = new Set<number>()
  readonly #first = new Map<string, number>()

  constructor(from: number) {
    this.#from = from
  }
  at(ms: number): void {
    if (ms > this.#from && Number.isFinite(ms)) this.#found.add(ms)
  }
  on(text: string | null | undefined, more = 0): void {
    if (text != null) this.at(Date.parse(text) + more)
  }
  /** The first of a sort: once it came, the others of the sort change nothing. */
  firstOf(sort: string, ms: number): void {
    if (ms > this.#from && ms < (this.#first.get(sort) ?? Number.POSITIVE_INFINITY)) this.#first.set(sort, ms)
  }
  inOrder(): readonly number[] {
    for (const ms of this.#first.values()) this.at(ms)
    return [...this.#found].sort((a, b) => a - b)
  }
}

/** A document gives two digits of a year of birth: in which century they are read hangs on the day. */
const centuryTurns = (mrz: string, asOf: string): string | null => {
  const born = readMrz(mrz).birthDate
  return born === null
    ? null
    : `${asOf.slice(0, 2)}${born.slice(0, 2)}-${born.slice(2, 4)}-${born.slice(4, 6)}T00:00:00Z`
}

const person = (input: Case, ahead: Ahead): void => {
  for (const check of input.identity?.checks ?? []) {
    ahead.on(check.expiresAt)
    if (check.subject?.mrz !== undefined) ahead.on(centuryTurns(check.subject.mrz, input.asOf))
  }
  ahead.on(input.account?.openedAt, 2 * YEAR)
  ahead.on(input.account?.birthDate, 13 * YEAR)
  ahead.on(input.account?.birthDate, 120 * YEAR + 1)
}

/** Notices that nobody acted on: a week after which only passing them on shows, and the month of the court. */
const notices = ({ facts }: Assessing, ahead: Ahead): void => {
  const { clocks, known, serves, accountServed } = facts.conduct
  for (const { fact, actedMs, forwardedOnly } of clocks) {
    if (actedMs !== null) continue
    if (forwardedOnly) ahead.firstOf('forwarded', fact.receivedMs + 7 * DAY)
    const served = fact.hosts.length === 0 ? accountServed : fact.hosts.some(serves)
    const silent = !known && fact.notice.status === undefined
    ahead.firstOf(`month ${served} ${silent}`, fact.receivedMs + 30 * DAY)
  }
}

const orders = ({ facts }: Assessing, ahead: Ahead): void => {
  const { orders, conduct } = facts
  for (const fact of orders.standing) {
    const { complyBy, condition } = fact.order
    if (complyBy !== undefined && condition === undefined && fact.open && !conduct.answers(fact))
      ahead.firstOf('order', Date.parse(complyBy))
  }
  for (const fact of unmetUndertakings(orders, conduct, Number.POSITIVE_INFINITY))
    if (fact.order.complyBy !== undefined) ahead.firstOf('promise', Date.parse(fact.order.complyBy))
}

/** Clocks of open duties; one that runs out is overdue a moment later. What is met stays so. */
const duties = (work: Assessing, ahead: Ahead): void => {
  for (const { dueAt, notBefore, metAt, trigger, action, domains } of work.duties) {
    if (metAt !== null) continue
    if (dueAt !== null) ahead.firstOf('due', Date.parse(dueAt) + 1)
    // The same step on the same sites by the same day is one step.
    if (notBefore !== null) ahead.firstOf(JSON.stringify([trigger, action, domains, dueAt]), Date.parse(notBefore))
  }
  // An event without a date is taken to be of today: another text of the law may hold for it from some day on.
  if (!work.facts.orders.standing.some((fact) => fact.atMs === null)) return
  for (const pack of work.setting.packs)
    for (const rule of pack.duties) {
      ahead.on(rule.since, -pack.zone * 60_000)
      ahead.on(rule.before, -pack.zone * 60_000)
    }
}

/** Instants at which something runs out or begins. Only these can change a result while the facts stay. */
const candidates = (work: Assessing): readonly number[] => {
  const { input, facts, setting } = work
  const ahead = new Ahead(facts.asOf)
  person(input, ahead)
  for (const override of input.overrides ?? []) {
    ahead.on(override.at)
    ahead.on(override.expiresAt)
  }
  notices(work, ahead)
  for (const appeal of input.appeals ?? [])
    if ((appeal.status === undefined || appeal.status === 'open') && appeal.decidedAt === undefined)
      ahead.firstOf('appeal', Date.parse(appeal.receivedAt) + 14 * DAY)
  orders(work, ahead)
  duties(work, ahead)
  for (const pack of setting.packs) ahead.on(pack.staleAfter)
  return ahead.inOrder()
}

/** The parts of a result that are compared. */
type Parts = Pick<
  Assessment,
  'score' | 'decision' | 'axes' | 'identity' | 'signals' | 'gaps' | 'duties' | 'actions' | 'overrides' | 'notes'
>

/** What counts as the same result: everything but words that count days, and times that are those of the look itself. */
const fingerprint = (result: Parts): string =>
  JSON.stringify([
    result.score,
    result.decision,
    result.axes,
    result.identity,
    result.signals.map((signal) => signal.outcome),
    result.gaps.map((gap) => gap.state),
    result.duties.map((duty) => [duty.id, duty.overdue, duty.metAt !== null]),
    result.actions.map((action) => [action.id, action.dueAt]),
    result.overrides,
    result.notes.map((note) => note.code),
  ])

/**
 * The earliest instant after `asOf` at which the same facts give another result, or null where none is in sight. Where very many
 * lie ahead and none of the first does, the next one: until then nothing changes.
 */
export const recheckAtOf = (work: Assessing, assessAt: (asOf: string) => Parts): string | null => {
  const instants = candidates(work)
  if (instants.length === 0) return null
  const today = fingerprint(work)
  for (const [tried, ms] of instants.entries()) {
    const iso = new Date(ms).toISOString()
    if (tried === TRIES || fingerprint(assessAt(iso)) !== today) return iso
  }
  return null
}

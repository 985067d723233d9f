import type { Lane } from '../case/lanes'
import { isSilentLane } from './occurrence'
import type { DutyView, NoticeTotalView, NoticeView } from './view'

const DAY = 86_400_000

export interface Repeat {
  /** The first notice. */
  readonly first: number
  /** The notice that made it repeated: a day later, or from another sender. */
  readonly since: number
  readonly times: readonly number[]
  readonly domains: readonly string[]
  readonly silent: boolean
}

/** One notice told again, with who sent it where that is known. */
interface Told {
  readonly at: number
  readonly sender: string | null
}

/** A sum tells of its first and its last notice; without dates, of notices that were there by `asOf`. */
const toldBy = (total: NoticeTotalView, asOf: number): readonly Told[] => {
  const first = total.firstAt ?? total.lastAt ?? asOf
  const last = total.lastAt ?? first
  return total.standing === 1 || first === last
    ? [{ at: first, sender: total.sender }]
    : [
        { at: first, sender: total.sender },
        { at: last, sender: total.sender },
      ]
}

/** Several in one sum whose dates nobody kept are repeated notice by their number. */
const repeatedAlone = (total: NoticeTotalView): boolean =>
  total.standing > 1 && (total.firstAt === null || total.lastAt === null)

/** Repeated notice across all domains of the customer, or null. Takes the notices and the sums that count. */
export const repeatOf = (
  notices: readonly NoticeView[],
  totals: readonly NoticeTotalView[] = [],
  asOf = 0,
): Repeat | null => {
  if (notices.length + totals.length === 0) return null
  const told = [
    ...notices.map((notice): Told => ({ at: notice.receivedAt, sender: notice.sender.id })),
    ...totals.flatMap((total) => toldBy(total, asOf)),
  ].sort((a, b) => a.at - b.at)
  const first = told[0]?.at ?? asOf
  const sender = told.find((item) => item.sender !== null)?.sender
  const second = told.find((item) => item.at - first >= DAY || (item.sender !== null && item.sender !== sender))
  const alone = totals.filter(repeatedAlone).map((total) => total.lastAt ?? total.firstAt ?? asOf)
  const since = Math.min(second?.at ?? Number.POSITIVE_INFINITY, ...alone)
  if (!Number.isFinite(since)) return null
  return {
    first,
    since,
    times: told.map((item) => item.at),
    domains: [
      ...new Set([
        ...notices.flatMap((notice) => notice.domains),
        ...totals.flatMap((total) => (total.domain === null ? [] : [total.domain])),
      ]),
    ].sort(),
    silent: notices.some((notice) => isSilentLane(notice.lane)) || totals.some((total) => isSilentLane(total.lane)),
  }
}

/** What DSA Art. 23(3) weighs, as far as the facts say it: number, share, gravity. Of intent no case says anything. */
export interface RepeatFactors {
  readonly number: number
  /** Domains of the customer under notice, and all of them; share is the one over the other. */
  readonly touched: number
  readonly of: number
  readonly gravity: readonly Lane[]
}

export const repeatFactors = (view: Pick<DutyView, 'notices' | 'noticeTotals' | 'domains'>): RepeatFactors => {
  const counted = view.notices.filter((notice) => !notice.stopped && notice.validity !== 'defective')
  const named = new Set([
    ...counted.flatMap((notice) => notice.domains),
    ...view.noticeTotals.flatMap((total) => (total.domain === null ? [] : [total.domain])),
  ])
  return {
    number: view.noticeTotals.reduce((sum, total) => sum + total.standing, counted.length),
    touched: view.domains.filter((domain) => named.has(domain.name)).length,
    of: view.domains.length,
    gravity: [...new Set([...counted, ...view.noticeTotals].map((item) => item.lane))].sort(),
  }
}

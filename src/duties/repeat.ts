import type { Lane } from '../case/lanes'
import { isSilentLane } from './occurrence'
import type { DutyView, NoticeView } from './view'

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

/** Repeated notice across all domains of the customer, or null. Takes the notices that count. */
export const repeatOf = (notices: readonly NoticeView[]): Repeat | null => {
  const sorted = [...notices].sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
  const first = sorted[0]
  if (first === undefined) return null
  const second = sorted.find(
    (notice) =>
      notice.receivedAt - first.receivedAt >= DAY ||
      (notice.sender.id !== null && first.sender.id !== null && notice.sender.id !== first.sender.id),
  )
  if (second === undefined) return null
  return {
    first: first.receivedAt,
    since: second.receivedAt,
    times: sorted.map((notice) => notice.receivedAt),
    domains: [...new Set(sorted.flatMap((notice) => notice.domains))].sort(),
    silent: sorted.some((notice) => isSilentLane(notice.lane)),
  }
}

/** What DSA Art. 23(3) weighs, as far as the facts say it: number, share, gravity; intent stays unknown. */
export interface RepeatFactors {
  readonly number: number
  /** Domains under notice over all domains of the customer; null where none are known. */
  readonly share: number | null
  readonly gravity: readonly Lane[]
  readonly intent: null
}

export const repeatFactors = (view: Pick<DutyView, 'notices' | 'domains'>): RepeatFactors => {
  const counted = view.notices.filter((notice) => !notice.stopped && notice.validity !== 'defective')
  const named = new Set(counted.flatMap((notice) => notice.domains))
  const touched = view.domains.filter((domain) => named.has(domain.name)).length
  return {
    number: counted.length,
    share: view.domains.length === 0 ? null : touched / view.domains.length,
    gravity: [...new Set(counted.map((notice) => notice.lane))].sort(),
    intent: null,
  }
}

import type { ActionKind } from '../case/action-kinds'
import { withParents } from '../facts/hosts'
import { isMeasure, stepsThatMeet } from '../facts/measures'
import type { JurisdictionPack } from '../jurisdictions/types'
import type { Acts } from './index-of-acts'
import type { Occurrence } from './occurrence'
import type { ActionView } from './view'

/** Steps that are taken notice by notice, so that one without a reference says nothing where there are several. */
const PER_NOTICE = new Set<ActionKind>(['acknowledge_notice', 'inform_sender', 'forward_notice', 'request_notice_cure'])

const min = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.min(...times))

/**
 * A local block is enough for the places it covers, a union with all its members and all members for their union; where none
 * are named, we take the provider's word.
 */
const reaches = (act: ActionView, places: readonly string[], unions: readonly JurisdictionPack[]): boolean => {
  if (act.kind !== 'geo_block' || act.territory.length === 0) return true
  const blocked = new Set(act.territory.map((place) => place.toUpperCase()))
  const covered = (place: string): boolean =>
    blocked.has(place) ||
    unions.some(
      ({ code, members = [] }) =>
        (blocked.has(code) && members.includes(place)) ||
        (code === place && members.length > 0 && members.every((member) => blocked.has(member))),
    )
  return places.every((place) => covered(place.toUpperCase()))
}

export interface Owed {
  readonly action: ActionKind
  readonly metBy: readonly ActionKind[]
  readonly territory: readonly string[]
  /** Laws of more than one country. */
  readonly unions: readonly JurisdictionPack[]
  readonly asOf: number
}

/**
 * When a duty was met, or null. A measure must still stand, unless a counter-notice to this notice or an upheld appeal had it
 * lifted. An appeal answers for what it was about: not for an order, nor for another notice than the one the measure was taken for.
 */
export const metAtOf = (occ: Occurrence, owed: Owed, acts: Acts): number | null => {
  const measure = isMeasure(owed.action)
  const notice = occ.noticeId === null ? undefined : acts.notices.get(occ.noticeId)
  // Nothing was done that could meet anything.
  if (acts.all.length === 0 && acts.stopped.size === 0 && occ.metAt === null && (notice?.actedAt ?? null) === null)
    return null
  const kinds = new Set(stepsThatMeet(owed.action, owed.metBy))
  const counteredAt = notice?.counterNotice?.receivedAt ?? null
  /** From when on the end of a measure leaves it met. */
  const rightFrom = (act: ActionView): number => {
    const appealedAt = act.id === null || occ.orderId !== null ? undefined : acts.appealed.get(act.id)
    const taken = act.noticeIds.length === 0 || (occ.noticeId !== null && act.noticeIds.includes(occ.noticeId))
    return Math.min(
      counteredAt ?? Number.POSITIVE_INFINITY,
      appealedAt !== undefined && taken ? appealedAt : Number.POSITIVE_INFINITY,
    )
  }
  const lifted = (act: ActionView): boolean =>
    act.endedAt !== null && act.endedAt <= owed.asOf && act.endedAt < rightFrom(act)
  const counts = (act: ActionView): boolean => {
    if (!kinds.has(act.kind) || !reaches(act, owed.territory, owed.unions)) return false
    return measure && isMeasure(act.kind)
      ? !lifted(act) && (act.endedAt === null || act.endedAt > occ.startsAt)
      : act.at >= occ.metFrom
  }
  // Lists are in order of time, so the first that counts is the earliest.
  const at = (list: readonly ActionView[] | undefined): number | null => list?.find(counts)?.at ?? null
  const found: number[] = []
  const take = (time: number | null): void => {
    if (time !== null) found.push(Math.max(time, occ.startsAt))
  }
  take(occ.metAt)
  if (occ.noticeId !== null) take(at(acts.byNotice.get(occ.noticeId)))
  if (occ.orderId !== null) take(at(acts.byOrder.get(occ.orderId)))
  if (measure && notice?.actedAt != null) take(notice.actedAt)
  const several = acts.notices.size > 1
  if (!(PER_NOTICE.has(owed.action) && several)) take(at(acts.wide))
  if (occ.domains.length > 0) {
    // A step taken by name for another notice does not answer this one; a measure on the domain does.
    const reach = measure || occ.noticeId === null ? acts.byDomain : acts.freeByDomain
    const each = occ.domains.map((host) =>
      min(
        withParents(host)
          .flatMap((name) => {
            const filed = reach.get(name)
            return [
              measure ? (acts.stopped.get(name) ?? null) : null,
              ...(filed === undefined ? [] : [...kinds].map((kind) => at(filed.get(kind)))),
            ]
          })
          .filter((time) => time !== null),
      ),
    )
    if (each.every((time) => time !== null)) take(Math.max(...each))
  }
  return min(found)
}

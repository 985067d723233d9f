import type { ActionKind } from '../case/action-kinds'
import type { Lane } from '../case/lanes'

/** One event from which a duty runs: this notice, that order, the account itself. */
export interface Occurrence {
  /** Kind and id of the event, stable whatever the order of lists: `notice:n-1`. */
  readonly ref: string
  readonly startsAt: number
  /** When the clock began; null where the moment is not known, then no figure can be given. */
  readonly clockFrom: number | null
  /** Steps from here on count as meeting the duty. */
  readonly metFrom: number
  readonly lane: Lane | null
  readonly domains: readonly string[]
  readonly noticeId: string | null
  readonly orderId: string | null
  /** Met by something other than a step in `actions`, and when. */
  readonly metAt: number | null
  /** Set by an order: the date it names, the step and the places it demands. */
  readonly complyBy: number | null
  readonly demands: ActionKind | null
  readonly territory: readonly string[] | null
  /** Rests on nothing but the word of a sender on which no measure is taken before a person looked. */
  readonly onWord: boolean
  /** The customer must not learn of it. */
  readonly silent: boolean
}

/** Child abuse material and terrorism: no tip-off. */
export const isSilentLane = (lane: Lane | null): boolean => lane === 'csam' || lane === 'terrorism'

/** An occurrence with everything unsaid left empty. */
export const occurrence = (
  ref: string,
  startsAt: number,
  more: Partial<Omit<Occurrence, 'ref' | 'startsAt'>> = {},
): Occurrence => ({
  ref,
  startsAt,
  clockFrom: startsAt,
  metFrom: startsAt,
  lane: null,
  domains: [],
  noticeId: null,
  orderId: null,
  metAt: null,
  complyBy: null,
  demands: null,
  territory: null,
  onWord: false,
  silent: isSilentLane(more.lane ?? null),
  ...more,
})

import type { ActionFact } from './conduct'
import { withParents } from './hosts'

/** What an act may be named for besides its sites. */
export interface Named {
  readonly notice?: string
  readonly order?: string
}

const push = (map: Map<string, number[]>, key: string, place: number): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [place])
  else if (list.at(-1) !== place) list.push(place)
}

/** The first of rising places that is not below `from`. */
const firstFrom = (places: readonly number[] | undefined, from: number): number => {
  if (places === undefined) return Number.POSITIVE_INFINITY
  let low = 0
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return places[low] ?? Number.POSITIVE_INFINITY
}

/** Acts in order of time, found by site, notice and order in one step instead of by search. */
export class ActIndex {
  readonly #acts: readonly ActionFact[]
  readonly #byNotice = new Map<string, number[]>()
  readonly #byOrder = new Map<string, number[]>()
  readonly #byHost = new Map<string, number[]>()
  /** By every name above the site of an act: what stops `www.example.test` touches `example.test`. */
  readonly #below = new Map<string, number[]>()
  readonly #wide: number[] = []

  /** @param acts in order of time */
  constructor(acts: readonly ActionFact[]) {
    this.#acts = acts
    for (const [place, { action, hosts, wide }] of acts.entries()) {
      for (const id of action.noticeIds ?? []) push(this.#byNotice, id, place)
      for (const id of action.orderIds ?? []) push(this.#byOrder, id, place)
      for (const host of hosts) {
        const [name = host, ...above] = withParents(host)
        push(this.#byHost, name, place)
        for (const parent of above) push(this.#below, parent, place)
      }
      if (wide) this.#wide.push(place)
    }
  }

  /** Whether an act is about the host, a name above or below it, or the account as a whole. */
  touches(host: string): boolean {
    return this.#wide.length > 0 || this.#below.has(host) || withParents(host).some((name) => this.#byHost.has(name))
  }

  /** Whether an act from `fromMs` on is named for the order. */
  isNamed(order: string, fromMs: number): boolean {
    return firstFrom(this.#byOrder.get(order), this.#placeOf(fromMs)) < this.#acts.length
  }

  /** Whether an act from `fromMs` on is about all of the host: about it, a name above it, or the account as a whole. */
  covers(host: string, fromMs: number): boolean {
    const from = this.#placeOf(fromMs)
    return (
      firstFrom(this.#wide, from) < this.#acts.length ||
      withParents(host).some((name) => firstFrom(this.#byHost.get(name), from) < this.#acts.length)
    )
  }

  /** Whether an act from `fromMs` on is about the account as a whole. */
  isWide(fromMs: number): boolean {
    return firstFrom(this.#wide, this.#placeOf(fromMs)) < this.#acts.length
  }

  /** The first act from `fromMs` on that touches one of the hosts (none given: any act) or is named for the notice or the order. */
  first(hosts: readonly string[], fromMs: number, { notice, order }: Named = {}): ActionFact | null {
    const from = this.#placeOf(fromMs)
    let best = firstFrom(this.#wide, from)
    const take = (places: readonly number[] | undefined): void => {
      best = Math.min(best, firstFrom(places, from))
    }
    if (hosts.length === 0) best = Math.min(best, from)
    if (notice !== undefined) take(this.#byNotice.get(notice))
    if (order !== undefined) take(this.#byOrder.get(order))
    for (const host of hosts) {
      for (const name of withParents(host)) take(this.#byHost.get(name))
      take(this.#below.get(host))
    }
    return this.#acts[best] ?? null
  }

  #placeOf(fromMs: number): number {
    let low = 0
    for (let high = this.#acts.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((this.#acts[middle]?.atMs ?? 0) < fromMs) low = middle + 1
      else high = middle
    }
    return low
  }
}

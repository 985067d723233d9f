import type { CaseInput } from '../case'
import { isRecord } from '../case/loose'
import { refuse } from '../errors'
import { EVENT_KINDS, isSealed, type LedgerEvent } from './event'

type Record_ = Record<string, unknown>

/** Lists of the case by kind of event, with the key under which a later event corrects an earlier one. */
const LISTS: Readonly<Record<string, { readonly path: readonly string[]; readonly key: string }>> = {
  check: { path: ['identity', 'checks'], key: 'id' },
  domain: { path: ['domains'], key: 'name' },
  page: { path: ['sites'], key: 'url' },
  notice: { path: ['notices'], key: 'id' },
  order: { path: ['orders'], key: 'id' },
  action: { path: ['actions'], key: 'id' },
  appeal: { path: ['appeals'], key: 'id' },
  link: { path: ['links'], key: 'accountId' },
}

const opened = (value: unknown, secrets: LedgerEvent['secrets']): unknown => {
  // An erased value is unknown again, never an empty text.
  if (isSealed(value)) return secrets?.[value.$sealed]?.value
  if (Array.isArray(value)) return value.map((item) => opened(item, secrets)).filter((item) => item !== undefined)
  if (value === null || typeof value !== 'object') return value
  const copy: Record_ = {}
  for (const [key, item] of Object.entries(value)) {
    const open = opened(item, secrets)
    if (open !== undefined && key !== '__proto__') copy[key] = open
  }
  return copy
}

const merge = (before: unknown, after: unknown): unknown => {
  if (!isRecord(before) || !isRecord(after)) return after
  const copy: Record_ = { ...before }
  for (const [key, item] of Object.entries(after)) copy[key] = key in copy ? merge(copy[key], item) : item
  return copy
}

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS)

class Folding {
  readonly parts: Record_ = {}
  readonly lists = new Map<string, Map<string, unknown>>()
  readonly #until: number
  #place = 0
  #chain: string | null = null
  #known = false
  #unnamed = 0

  constructor(asOf: string) {
    this.#until = Date.parse(asOf)
  }

  /** What is no event of this case is refused wherever it stands: passed over, it would silently mean "no evidence". */
  #check(event: LedgerEvent): number {
    const place = `/${this.#place}`
    this.#place += 1
    if (!isRecord(event)) throw refuse('BAD_EVENT', place, 'is not an event')
    const at = typeof event.at === 'string' ? Date.parse(event.at) : Number.NaN
    if (Number.isNaN(at)) throw refuse('BAD_EVENT', `${place}/at`, 'expected an instant')
    if (!KINDS.has(event.kind)) throw refuse('BAD_EVENT', `${place}/kind`, `expected one of ${EVENT_KINDS.join(', ')}`)
    if (!isRecord(event.data)) throw refuse('BAD_EVENT', `${place}/data`, 'expected an object')
    if (typeof event.caseId !== 'string') throw refuse('BAD_EVENT', `${place}/caseId`, 'expected a text')
    this.#chain ??= event.caseId
    if (event.caseId !== this.#chain) throw refuse('OTHER_CASE', `${place}/caseId`, 'is an event of another case')
    return at
  }

  add(event: LedgerEvent): void {
    if (!(this.#check(event) <= this.#until)) return
    this.#known = true
    if (event.kind === 'decision') return
    const data = opened(event.data, event.secrets)
    // All of it was sealed and is erased.
    if (!isRecord(data)) return
    const list = Object.hasOwn(LISTS, event.kind) ? LISTS[event.kind] : undefined
    if (list === undefined) {
      const part = event.kind === 'contact' ? 'contacts' : event.kind
      this.parts[part] = merge(this.parts[part] ?? {}, data)
      return
    }
    const items = this.lists.get(event.kind) ?? new Map<string, unknown>()
    const named = data[list.key]
    let key = typeof named === 'string' ? named : `\n${this.#unnamed++}`
    // Pages are looked at again and again: each look is its own.
    if (event.kind === 'page' && typeof data['fetchedAt'] === 'string') key += `\n${data['fetchedAt']}`
    items.set(key, merge(items.get(key) ?? {}, data))
    this.lists.set(event.kind, items)
  }

  done(asOf: string, stage: CaseInput['stage']): CaseInput {
    if (!this.#known) throw refuse('EMPTY_LEDGER', '', 'no event happened by then')
    const result: Record_ = { ...this.parts, id: this.#chain, asOf, stage }
    for (const [kind, items] of this.lists) {
      const [first = '', second] = LISTS[kind]?.path ?? []
      if (second === undefined) result[first] = [...items.values()]
      else result[first] = { ...(result[first] as Record_ | undefined), [second]: [...items.values()] }
    }
    return result as unknown as CaseInput
  }
}

export interface FoldOptions {
  readonly stage?: CaseInput['stage']
}

/**
 * The case as it was known at an instant: events that happened by `asOf`, in the order of the chain; a later event corrects an
 * earlier one of the same id. Erased values are unknown. Reads once and keeps only the case, so a long ledger fits into memory.
 * @throws RedflagError `EMPTY_LEDGER` where no event happened by then, `OTHER_CASE` for an event of another case than the first,
 * `BAD_EVENT` for what is no event.
 */
export const foldCase = (events: Iterable<LedgerEvent>, asOf: string, options: FoldOptions = {}): CaseInput => {
  const folding = new Folding(asOf)
  for (const event of events) folding.add(event)
  return folding.done(asOf, options.stage ?? 'active')
}

/** As `foldCase`, over a stream. */
export const foldStream = async (
  events: AsyncIterable<LedgerEvent>,
  asOf: string,
  options: FoldOptions = {},
): Promise<CaseInput> => {
  const folding = new Folding(asOf)
  for await (const event of events) folding.add(event)
  return folding.done(asOf, options.stage ?? 'active')
}

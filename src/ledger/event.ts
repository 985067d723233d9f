import { canonicalJson, sha256Hex } from '../canonical'
import { isRecord } from '../case/loose'
import { isInstant } from '../case/primitives'
import { refuse } from '../errors'

export const EVENT_KINDS = [
  'account',
  'service',
  'check',
  'contact',
  'payment',
  'network',
  'domain',
  'page',
  'notice',
  'order',
  'action',
  'decision',
  'appeal',
  'link',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** A personal value that stands outside the chain: the event holds only its commitment. */
export interface Secret {
  readonly salt: string
  readonly value: unknown
}

/** One thing that was learned, done or decided. Never changed; a correction is another event. */
export interface LedgerEvent {
  readonly v: 1
  readonly caseId: string
  readonly id: string
  /** Place in the chain, from 0. */
  readonly seq: number
  /** When it happened, as an instant. */
  readonly at: string
  readonly kind: EventKind
  /** Who or what told it: a desk, an adapter, a person's role. */
  readonly source: string
  /** The part of the case that it adds or changes; a sealed value reads `{ "$sealed": commitment }`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Hash of the event before; null for the first. */
  readonly prev: string | null
  /** SHA-256 over the canonical JSON of everything above. */
  readonly hash: string
  /** Sealed values by commitment. Not part of the hash: removing one erases it and the chain still proves the rest. */
  readonly secrets?: Readonly<Record<string, Secret>>
}

export interface NewEvent {
  readonly caseId: string
  readonly id: string
  readonly at: string
  readonly kind: EventKind
  readonly source: string
  readonly data: Readonly<Record<string, unknown>>
  /** RFC 6901 pointers into `data` of personal values to keep erasable. Each must hit a value: what it misses could never be erased. */
  readonly personal?: readonly string[]
  /** At least 16 random bytes as text, from the caller; needed where `personal` is given. */
  readonly salt?: string
}

export const commitmentOf = (secret: Secret): string => sha256Hex(`${secret.salt}\n${canonicalJson(secret.value)}`)

export const isSealed = (value: unknown): value is { readonly $sealed: string } =>
  value !== null && typeof value === 'object' && typeof (value as { $sealed?: unknown }).$sealed === 'string'

export const hashOf = (event: Omit<LedgerEvent, 'hash' | 'secrets'>): string => {
  const { v, caseId, id, seq, at, kind, source, data, prev } = event
  return sha256Hex(canonicalJson({ v, caseId, id, seq, at, kind, source, data, prev }))
}

/** What a pointer names, part by part; null where it is none, or names the whole. */
const partsOf = (pointer: unknown): readonly string[] | null =>
  typeof pointer === 'string' && pointer.startsWith('/')
    ? pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    : null

/** The own member of an object or the item of a list; of a list `length` is neither. */
const has = (owner: unknown, key: string): owner is Readonly<Record<string, unknown>> =>
  owner !== null &&
  typeof owner === 'object' &&
  Object.hasOwn(owner, key) &&
  !(Array.isArray(owner) && key === 'length')

const isThere = (value: unknown, path: readonly string[]): boolean => {
  let here = value
  for (const key of path) {
    if (!has(here, key)) return false
    here = here[key]
  }
  return true
}

interface Personal {
  readonly pointer: string
  readonly path: readonly string[]
}

/** Whether a pointer lies inside one of those given. */
const isInside = (pointer: string, others: ReadonlyMap<string, unknown>): boolean => {
  for (let slash = pointer.lastIndexOf('/'); slash > 0; slash = pointer.lastIndexOf('/', slash - 1))
    if (others.has(pointer.slice(0, slash))) return true
  return false
}

/**
 * Where the personal values stand, each once. A pointer that hits nothing is refused: the value that it was meant for would stay
 * in clear, in a chain of which nothing can be taken away.
 */
const personalIn = (data: unknown, pointers: unknown): readonly Personal[] => {
  if (!Array.isArray(pointers)) throw refuse('BAD_EVENT', '/personal', 'expected a list of pointers')
  const all = new Map<string, Personal>()
  for (const [index, pointer] of pointers.entries()) {
    const path = partsOf(pointer)
    if (path === null || !isThere(data, path))
      throw refuse('BAD_EVENT', `/personal/${index}`, 'is no pointer to a value in data, such as /name')
    all.set(pointer, { pointer, path })
  }
  // What lies inside a sealed part is sealed with it.
  return [...all.values()].filter((item) => !isInside(item.pointer, all))
}

const seal = (
  value: unknown,
  path: readonly string[],
  into: Record<string, Secret>,
  salt: string,
  pointer: string,
): unknown => {
  const [key, ...rest] = path
  if (key === undefined) {
    // Unknown: nothing stands there, and nothing is written.
    if (value === undefined) return undefined
    const secret: Secret = { salt: sha256Hex(`${salt}\n${pointer}`), value }
    const commitment = commitmentOf(secret)
    into[commitment] = secret
    return { $sealed: commitment }
  }
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? seal(item, rest, into, salt, pointer) : item))
  const record = value as Readonly<Record<string, unknown>>
  return { ...record, [key]: seal(record[key], rest, into, salt, pointer) }
}

const demandText = (value: unknown, pointer: string): void => {
  if (typeof value !== 'string' || value === '') throw refuse('BAD_EVENT', pointer, 'expected a text that is not empty')
}

/**
 * Makes the event that follows `previous` (null: the first of the chain).
 * @throws RedflagError `BAD_EVENT` for a missing case, id or source, a bad instant, an unknown kind, another case than that of
 * `previous`, a personal pointer that hits nothing in `data`, or personal values without a salt.
 */
export const createEvent = (input: NewEvent, previous: LedgerEvent | null): LedgerEvent => {
  if (input === null || typeof input !== 'object') throw refuse('BAD_EVENT', '', 'expected an object')
  demandText(input.caseId, '/caseId')
  demandText(input.id, '/id')
  demandText(input.source, '/source')
  if (typeof input.at !== 'string' || !isInstant(input.at))
    throw refuse('BAD_EVENT', '/at', 'expected an instant such as 2026-01-31T09:00:00Z')
  if (!EVENT_KINDS.includes(input.kind)) throw refuse('BAD_EVENT', '/kind', `expected one of ${EVENT_KINDS.join(', ')}`)
  if (!isRecord(input.data)) throw refuse('BAD_EVENT', '/data', 'expected an object')
  if (previous !== null && (typeof previous?.hash !== 'string' || typeof previous.seq !== 'number'))
    throw refuse('BAD_EVENT', '', 'expected the event before, or null for the first')
  if (previous !== null && previous.caseId !== input.caseId)
    throw refuse('BAD_EVENT', '/caseId', 'is another case than that of the event before')
  const secrets: Record<string, Secret> = {}
  let data: unknown = input.data
  const personal = input.personal === undefined ? [] : personalIn(data, input.personal)
  if (personal.length > 0) {
    const salt = input.salt
    if (typeof salt !== 'string' || salt.length < 16)
      throw refuse('BAD_EVENT', '/salt', 'personal values need a salt of at least sixteen random characters')
    for (const { pointer, path } of personal) data = seal(data, path, secrets, salt, pointer)
  }
  const body = {
    v: 1 as const,
    caseId: input.caseId,
    id: input.id,
    seq: previous === null ? 0 : previous.seq + 1,
    at: input.at,
    kind: input.kind,
    source: input.source,
    data: data as LedgerEvent['data'],
    prev: previous?.hash ?? null,
  }
  const hash = hashOf(body)
  return Object.keys(secrets).length === 0 ? { ...body, hash } : { ...body, hash, secrets }
}

/**
 * The event without its sealed values: they are gone, and the chain still holds.
 * @throws RedflagError `BAD_EVENT` for what is no event: nothing was erased from it.
 */
export const eraseSecrets = (event: LedgerEvent): LedgerEvent => {
  if (!isRecord(event)) throw refuse('BAD_EVENT', '', 'is not an event')
  const { secrets: _, ...rest } = event
  return rest
}

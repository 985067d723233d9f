import { canonicalJson, sha256Hex } from '../canonical'
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
  /** RFC 6901 pointers into `data` of personal values to keep erasable. */
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

const seal = (
  value: unknown,
  path: readonly string[],
  into: Record<string, Secret>,
  salt: string,
  pointer: string,
): unknown => {
  const [key, ...rest] = path
  if (key === undefined) {
    const secret: Secret = { salt: sha256Hex(`${salt}\n${pointer}`), value }
    const commitment = commitmentOf(secret)
    into[commitment] = secret
    return { $sealed: commitment }
  }
  if (value === null || typeof value !== 'object' || !(key in value)) return value
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? seal(item, rest, into, salt, pointer) : item))
  const record = value as Readonly<Record<string, unknown>>
  return { ...record, [key]: seal(record[key], rest, into, salt, pointer) }
}

/**
 * Makes the event that follows `previous` (null: the first of the chain).
 * @throws RedflagError `BAD_EVENT` for a missing id, a bad instant, an unknown kind, or personal values without a salt.
 */
export const createEvent = (input: NewEvent, previous: LedgerEvent | null): LedgerEvent => {
  if (input === null || typeof input !== 'object') throw refuse('BAD_EVENT', '', 'expected an object')
  if (typeof input.id !== 'string' || input.id === '')
    throw refuse('BAD_EVENT', '/id', 'expected a text that is not empty')
  if (typeof input.at !== 'string' || !isInstant(input.at))
    throw refuse('BAD_EVENT', '/at', 'expected an instant such as 2026-01-31T09:00:00Z')
  if (!EVENT_KINDS.includes(input.kind)) throw refuse('BAD_EVENT', '/kind', `expected one of ${EVENT_KINDS.join(', ')}`)
  if (input.data === null || typeof input.data !== 'object' || Array.isArray(input.data))
    throw refuse('BAD_EVENT', '/data', 'expected an object')
  const secrets: Record<string, Secret> = {}
  let data: unknown = input.data
  if (input.personal !== undefined && input.personal.length > 0) {
    const salt = input.salt
    if (salt === undefined || salt.length < 16)
      throw refuse('BAD_EVENT', '/salt', 'personal values need a salt of at least sixteen random characters')
    for (const pointer of input.personal)
      data = seal(
        data,
        pointer
          .split('/')
          .slice(1)
          .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
        secrets,
        salt,
        pointer,
      )
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

/** The event without its sealed values: they are gone, and the chain still holds. */
export const eraseSecrets = (event: LedgerEvent): LedgerEvent => {
  const { secrets: _, ...rest } = event
  return rest
}

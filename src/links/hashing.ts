import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { refuse } from '../errors'

/** Globals of every runtime that we name. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** HMAC-SHA-256 of a message under the provider's key: hand in the platform's native one where speed counts. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array

const LEAST_KEY = 16
/** Says which key a file was made with, and nothing about the key. */
const KEY_CHECK = 'redflag link index key check'

export interface Hasher {
  readonly hash: (kind: string, value: string) => { readonly hi: number; readonly lo: number }
  readonly keyCheck: { readonly hi: number; readonly lo: number }
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0

/** @throws RedflagError WEAK_KEY where the key has fewer than 16 bytes. */
export const hasherOf = (key: string | Uint8Array, native?: Hmac): Hasher => {
  const encoder = new TextEncoder()
  const secret = typeof key === 'string' ? encoder.encode(key) : key.slice()
  if (secret.length < LEAST_KEY) throw refuse('WEAK_KEY', '/key', `needs at least ${LEAST_KEY} bytes`)
  const keyed = native === undefined ? hmac.create(sha256, secret) : null
  const digest = (message: Uint8Array): Uint8Array =>
    native !== undefined ? native(secret, message) : keyed!.clone().update(message).digest()
  const hash = (kind: string, value: string): { hi: number; lo: number } => {
    // The kind is part of the message: a phone never collides with an IBAN of the same digits.
    const bytes = digest(encoder.encode(`${kind}\u0000${value}`))
    return { hi: wordAt(bytes, 0), lo: wordAt(bytes, 4) }
  }
  return { hash, keyCheck: hash('', KEY_CHECK) }
}

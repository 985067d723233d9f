import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { fieldsOf, listOf } from '../vendor-fields'
import { namesOf } from './map'

export type { CertifiedName } from './map'
export { namesOf as certifiedNames } from './map'
export type { CrtshEntry } from './payload'

/** More entries than this say nothing new about the names of one customer. */
const MAX_ENTRIES = 20_000
/** A certificate with more registrable names than this is a shared one: its serial ties nobody. */
const MOST_NAMES = 5

/**
 * A crt.sh answer as domains of a case, each registrable name once, with `crtsh:` and the serial of the certificates that
 * it stands in, so that names of one certificate tie. A serial on more than five names is a shared certificate and is left
 * out. When a name was first certified is no registration date, so `registeredAt` stays unknown; `certifiedNames` has it.
 */
export const fromCrtsh = (payload: unknown): CaseFragment => {
  const notes: Note[] = []
  const single = fieldsOf(payload)
  const entries = single === undefined ? listOf(payload) : [single]
  if (single === undefined && !Array.isArray(payload)) {
    notes.push({ code: 'NOT_READ', pointer: '', message: 'Not an answer of a certificate log.' })
  }
  if (entries.length > MAX_ENTRIES) {
    notes.push({ code: 'LIST_TRUNCATED', pointer: '', message: `Only the first ${MAX_ENTRIES} entries were read.` })
  }
  const names = namesOf(entries.slice(0, MAX_ENTRIES), notes)
  const sharers = new Map<string, number>()
  for (const serial of names.flatMap((name) => name.serials)) sharers.set(serial, (sharers.get(serial) ?? 0) + 1)
  const domains = names.map(({ name, serials }) => ({
    name,
    certificateFingerprints: serials
      .filter((serial) => (sharers.get(serial) ?? 0) <= MOST_NAMES)
      .map((serial) => `crtsh:${serial}`),
  }))
  return { ...(domains.length > 0 ? { domains } : {}), notes }
}

import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { fieldsOf } from '../vendor-fields'
import { domainOf } from './map'

export type { RdapDomain, RdapEntity, RdapEvent, RdapRedaction } from './payload'

/** A list of answers ends here. */
const MAX_ANSWERS = 1000

/**
 * RDAP answers about domains (RFC 9083), one or a list, as domains of a case: when registered, by whom served, whether the
 * holder is redacted. Names and addresses of persons are never taken over. What is not said stays unknown.
 */
export const fromRdap = (payload: unknown): CaseFragment => {
  const notes: Note[] = []
  const answers = (Array.isArray(payload) ? payload : [payload]).slice(0, MAX_ANSWERS)
  const domains = answers.flatMap((item, index) => {
    const own: Note[] = []
    const found = domainOf(fieldsOf(item) ?? {}, own)
    const base = Array.isArray(payload) ? `/${index}` : ''
    for (const entry of own) notes.push({ ...entry, pointer: `${base}${entry.pointer}` })
    return found ?? []
  })
  return { ...(domains.length > 0 ? { domains } : {}), notes }
}

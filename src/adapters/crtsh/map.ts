import { parseDomain } from '../../domains/parse'
import type { Note } from '../../types'
import { type Fields, fieldsOf, idOf, textOf } from '../vendor-fields'

/** A name that certificates were made for. */
export interface CertifiedName {
  readonly name: string
  /** Start of the earliest certificate, or when the log saw it first. */
  readonly firstSeenAt: string | null
  readonly serials: readonly string[]
}

const MAX_NAMES_TEXT = 200_000
const NO_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?$/

/** crt.sh writes UTC without saying so; a local reading would move every time by hours. */
export const utcOf = (value: unknown): string | null => {
  const text = textOf(value)
  if (text === undefined || !NO_ZONE.test(text)) return null
  const ms = Date.parse(`${text}Z`)
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace('.000Z', 'Z')
}

const namesIn = (entry: Fields): string[] => {
  const value = entry['name_value']
  const listed = typeof value === 'string' ? value.slice(0, MAX_NAMES_TEXT).split('\n') : []
  const common = textOf(entry['common_name'])
  return (common === undefined ? listed : [common, ...listed]).filter((name) => name !== '' && !name.includes('@'))
}

/** Registrable names in the certificates, each once; the precertificate and the certificate of one serial count as one. */
export const namesOf = (entries: readonly unknown[], notes: Note[]): CertifiedName[] => {
  const found = new Map<string, { first: string | null; serials: Set<string> }>()
  for (const [index, item] of entries.entries()) {
    const entry = fieldsOf(item)
    if (entry === undefined) {
      notes.push({ code: 'NOT_READ', pointer: `/${index}`, message: 'Not an entry of a certificate log.' })
      continue
    }
    const at = utcOf(entry['not_before']) ?? utcOf(entry['entry_timestamp'])
    const serial = idOf(entry['serial_number'])?.toLowerCase()
    for (const written of namesIn(entry)) {
      const name = parseDomain(written).registrable
      if (name === null) continue
      const known = found.get(name) ?? { first: null, serials: new Set<string>() }
      if (at !== null && (known.first === null || Date.parse(at) < Date.parse(known.first))) known.first = at
      if (serial !== undefined) known.serials.add(serial)
      found.set(name, known)
    }
  }
  return [...found]
    .map(([name, { first, serials }]) => ({ name, firstSeenAt: first, serials: [...serials].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

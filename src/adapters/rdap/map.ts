import type { CaseFragment } from '../../case'
import { parseDomain } from '../../domains/parse'
import type { Note } from '../../types'
import { type Fields, fieldsOf, listOf, textOf } from '../vendor-fields'

type DomainPart = NonNullable<CaseFragment['domains']>[number]

const note = (code: string, pointer: string, message: string): Note => ({ code, pointer, message })
const MAX_LIST = 200

/** A server may write any offset; a time without one is not guessed at. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/

const instantOf = (value: unknown): string | undefined => {
  const text = textOf(value)
  if (text === undefined || !INSTANT.test(text)) return undefined
  const ms = Date.parse(text.toUpperCase())
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().replace('.000Z', 'Z')
}

const registrationOf = (events: readonly unknown[], notes: Note[]): string | undefined => {
  for (const [index, item] of events.entries()) {
    const event = fieldsOf(item)
    // Only "registration": "last changed" is no beginning, and "last update of RDAP database" is the server's own clock.
    if (textOf(event?.['eventAction'])?.toLowerCase() !== 'registration') continue
    const at = instantOf(event?.['eventDate'])
    if (at !== undefined) return at
    notes.push(note('TIME_NOT_READ', `/events/${index}/eventDate`, 'The registration has no time with a zone.'))
  }
  return undefined
}

const rolesOf = (entity: Fields): string[] =>
  listOf(entity['roles']).flatMap((role) => textOf(role)?.toLowerCase() ?? [])

/** The text of a jCard property: its value may be text or nested lists of text. */
const cardText = (entity: Fields, property: string): string | undefined => {
  for (const item of listOf(listOf(entity['vcardArray'])[1]).slice(0, MAX_LIST)) {
    const [name, , , value] = listOf(item)
    if (textOf(name)?.toLowerCase() !== property) continue
    const text = textOf(value) ?? textOf(listOf(value)[0])
    if (text !== undefined) return text
  }
  return undefined
}

const REGISTRANT = /registrant/i
const WITHHELD = /redacted|withheld|not disclosed|data protected|privacy|proxy/i

/** Whether the holder's name is kept from the public: known only where the answer lists or shows it. */
const redactedOf = (redactions: readonly unknown[], registrant: Fields | undefined): boolean | undefined => {
  const listed = redactions.some((item) => {
    const fields = fieldsOf(item)
    const name = fieldsOf(fields?.['name'])
    const words = [name?.['description'], name?.['type']].map(textOf)
    return words.some((word) => word !== undefined && REGISTRANT.test(word) && !/email|phone|fax/i.test(word))
  })
  if (listed) return true
  if (registrant === undefined) return undefined
  const shown = cardText(registrant, 'fn') ?? cardText(registrant, 'org')
  return shown === undefined ? undefined : WITHHELD.test(shown)
}

/** EPP and RDAP words for a name that does not resolve, with what the case calls it; a lock against transfer is no sanction. */
const statusOf = (statuses: readonly string[]): DomainPart['status'] => {
  if (statuses.some((status) => status === 'pending delete' || status === 'redemption period')) return 'expired'
  if (statuses.some((status) => status === 'client hold' || status === 'server hold')) return 'suspended'
  return statuses.includes('active') || statuses.includes('ok') ? 'active' : undefined
}

const nameServersOf = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const hosts = value.slice(0, MAX_LIST).flatMap((item) => {
    const host = textOf(fieldsOf(item)?.['ldhName'])
    return (host === undefined ? null : parseDomain(host).host) ?? []
  })
  return [...new Set(hosts)].sort()
}

/** One RDAP domain object as a domain of the case; null with a note where it is none. */
export const domainOf = (payload: Fields, notes: Note[]): DomainPart | null => {
  const kind = textOf(payload['objectClassName'])
  const written = textOf(payload['ldhName']) ?? textOf(payload['unicodeName'])
  const name = written === undefined ? null : parseDomain(written).host
  if ((kind !== undefined && kind !== 'domain') || name === null) {
    notes.push(note('NOT_A_DOMAIN', '', 'The answer is about something other than a domain, or an error.'))
    return null
  }
  const entities = listOf(payload['entities'])
    .slice(0, MAX_LIST)
    .map(fieldsOf)
    .filter((entity) => entity !== undefined)
  const withRole = (role: string): Fields | undefined => entities.find((entity) => rolesOf(entity).includes(role))
  const registrar = withRole('registrar')
  const statuses = listOf(payload['status']).flatMap((item) => textOf(item)?.toLowerCase() ?? [])
  const registeredAt = registrationOf(listOf(payload['events']), notes)
  const registrarName = registrar === undefined ? undefined : (cardText(registrar, 'fn') ?? cardText(registrar, 'org'))
  const redacted = redactedOf(listOf(payload['redacted']), withRole('registrant'))
  const status = statusOf(statuses)
  const nameServers = nameServersOf(payload['nameservers'])
  if (status === 'suspended') {
    notes.push(
      note('HOLD_WITHOUT_REASON', '/status', 'A hold may be for abuse or for an unpaid bill; enforcedAt is not set.'),
    )
  }
  return {
    name,
    ...(registeredAt === undefined ? {} : { registeredAt }),
    ...(registrarName === undefined ? {} : { registrar: registrarName }),
    ...(redacted === undefined ? {} : { registrantRedacted: redacted }),
    ...(status === undefined ? {} : { status }),
    ...(nameServers === undefined ? {} : { nameServers }),
  }
}

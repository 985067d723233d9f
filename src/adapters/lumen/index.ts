import { type CaseFragment, isInstant, type Lane } from '../../case'
import { toHost } from '../../domains/host'
import type { Note } from '../../types'
import { clockOf } from '../shared/clock'
import type { ReceivedOptions } from '../shared/fragment'
import { fieldsOf, idOf, known, listOf, textOf } from '../vendor-fields'

export type { LumenNotice } from './payload'

const LANES: Readonly<Record<string, Lane>> = {
  dmca: 'copyright',
  trademark: 'trademark',
  counterfeit: 'trademark',
  courtorder: 'other_illegal',
  defamation: 'other_illegal',
  dataprotection: 'other_illegal',
  lawenforcementrequest: 'other_illegal',
  governmentrequest: 'other_illegal',
  privateinformation: 'other_illegal',
  other: 'other_illegal',
}

/** URLs come as `{url}`, as counts per host where the reader has no token, or as a sentence that none was given. */
const locationsOf = (work: unknown, notes: Note[], pointer: string): { urls: string[]; hosts: string[] } => {
  const fields = fieldsOf(work) ?? {}
  const urls: string[] = []
  const hosts = new Set<string>()
  for (const item of [...listOf(fields['infringing_urls']), ...listOf(fields['targetted_urls'])]) {
    const url = textOf(fieldsOf(item)?.['url']) ?? textOf(item)
    const fqdn = textOf(fieldsOf(item)?.['fqdn'])
    if (url !== undefined && /^https?:\/\//i.test(url)) {
      urls.push(url)
      const host = toHost(url)
      if (host !== null) hosts.add(host)
    } else if (fqdn !== undefined) {
      const host = toHost(fqdn)
      if (host !== null) hosts.add(host)
      notes.push({
        code: 'URLS_WITHHELD',
        pointer,
        message: 'Only counts per host were given; the addresses need a token.',
      })
    }
  }
  return { urls, hosts: [...hosts] }
}

const instantOf = (value: unknown): string | undefined => {
  const text = textOf(value)
  if (text === undefined) return undefined
  if (isInstant(text)) return text
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00Z`) ? `${text}T00:00:00Z` : undefined
}

export interface LumenOptions extends ReceivedOptions {
  /** By what name Lumen lists you: whether a court order was addressed to you. */
  readonly recipient?: string
}

const wordsOf = (name: string): string =>
  ` ${name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `

/** "Example" is "Example, Inc." as well. */
const isRecipient = (named: string, own: string | undefined): boolean =>
  own !== undefined && wordsOf(own).trim() !== '' && wordsOf(named).startsWith(wordsOf(own))

/**
 * A notice from the Lumen database's API, or the whole answer with its one key. Lumen is where others publish what they got: a court order
 * whose `recipient_name` is not `options.recipient` was not served on you, and becomes a note `ORDER_TO_ANOTHER`. Never throws.
 */
export const fromLumen = (payload: unknown, options: LumenOptions = {}): CaseFragment => {
  const outer = fieldsOf(payload)
  const notice =
    fieldsOf(outer?.['notice']) ??
    fieldsOf(Object.values(outer ?? {}).find((value) => fieldsOf(value)?.['works'] !== undefined)) ??
    outer
  if (notice === undefined || (notice['works'] === undefined && notice['type'] === undefined))
    return { notes: [{ code: 'NOT_READ', pointer: '', message: 'Not a Lumen notice.' }] }
  const notes: Note[] = []
  const receivedAt = clockOf(
    options.receivedAt,
    instantOf(notice['date_received']) ?? instantOf(notice['date_sent']),
    notes,
  )
  if (receivedAt === null) return { notes }
  const type = (textOf(notice['type']) ?? '').toLowerCase().replaceAll(/[^a-z]/g, '')
  const works = listOf(notice['works'])
  const places = works.map((work, index) => locationsOf(work, notes, `/works/${index}`))
  const urls = [...new Set(places.flatMap((place) => place.urls))]
  const domains = [...new Set(places.flatMap((place) => place.hosts))]
  const titles = works.map((work) => textOf(fieldsOf(work)?.['description'])).filter((title) => title !== undefined)
  const sender = textOf(notice['sender_name'])
  const principal = textOf(notice['principal_name'])
  const id = idOf(notice['id'])
  const recipient = textOf(notice['recipient_name'])
  if (type === 'courtorder' && recipient !== undefined && !isRecipient(recipient, options.recipient))
    return {
      notes: [
        ...notes,
        {
          code: 'ORDER_TO_ANOTHER',
          pointer: '/recipient_name',
          message: 'The court order is addressed to somebody else; it was not served on this provider.',
        },
      ],
    }
  if (type === 'courtorder')
    return {
      orders: [
        {
          id: `lumen-${id ?? 'order'}`,
          kind: 'removal',
          ...known({ authority: sender, jurisdiction: textOf(listOf(notice['jurisdictions'])[0])?.toUpperCase() }),
          servedAt: receivedAt,
          ...(domains.length > 0 ? { domains } : {}),
        },
      ],
      notes,
    }
  return {
    notices: [
      {
        id: `lumen-${id ?? 'notice'}`,
        receivedAt,
        lane: (Object.hasOwn(LANES, type) ? LANES[type] : undefined) ?? 'other_illegal',
        regime: type === 'dmca' ? 'dmca' : 'other',
        sender: {
          ...known({ id: sender, name: sender }),
          kind: principal !== undefined && principal !== sender ? 'agent' : 'unknown',
        },
        elements: known({
          senderIdentity: sender === undefined ? undefined : true,
          work: titles.length > 0 ? true : undefined,
          location: urls.length > 0 || domains.length > 0 ? true : undefined,
          explanation:
            textOf(notice['body']) !== undefined || textOf(notice['explanation']) !== undefined ? true : undefined,
        }),
        ...(urls.length > 0 ? { urls } : {}),
        ...(domains.length > 0 ? { domains } : {}),
        ...(titles.length > 0 ? { works: titles } : {}),
        status: 'open',
      },
    ],
    notes,
  }
}

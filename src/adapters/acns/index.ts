import { sha256Hex } from '../../canonical'
import { toHost } from '../../domains/host'
import { judgeIp } from '../../identifiers'
import type { Note } from '../../types'
import { elementsSaid } from '../dmca/elements'
import { readSaid } from '../dmca/flat'
import { clockOf } from '../shared/clock'
import type { Fragment, NoticePart, ReceivedOptions } from '../shared/fragment'
import { known } from '../vendor-fields'
import { acnsBlocks } from './find'
import { parseAcns } from './parse'
import type { AcnsCase } from './payload'

export type { AcnsCase } from './payload'

const noticeOf = (found: AcnsCase, xml: string, receivedAt: string): NoticePart => {
  const hosts = [...found.urls, found.host ?? '']
    .map((place) => (place === '' ? null : toHost(place)))
    .filter((host): host is string => host !== null && judgeIp(host).version === null)
  const domains = [...new Set(hosts)]
  const said = found.declaration === undefined ? [] : elementsSaid(readSaid(found.declaration))
  return {
    id: found.id ?? `acns-${sha256Hex(xml).slice(0, 16)}`,
    receivedAt,
    lane: 'copyright',
    regime: 'dmca',
    sender: {
      ...known({ id: found.email?.toLowerCase() ?? found.complainant, name: found.complainant }),
      kind: 'unknown',
    },
    elements: {
      ...Object.fromEntries(said.map((item) => [item.element, item.said])),
      ...known({
        senderIdentity: found.complainant === undefined ? undefined : true,
        contact: (found.email ?? found.contact) === undefined ? undefined : true,
        work: found.titles.length > 0 ? true : undefined,
        location: found.urls.length > 0 || domains.length > 0 ? true : undefined,
      }),
    },
    ...(found.urls.length > 0 ? { urls: [...new Set(found.urls)] } : {}),
    ...(domains.length > 0 ? { domains } : {}),
    ...(found.titles.length > 0 ? { works: [...found.titles] } : {}),
    status: 'open',
  }
}

/** ACNS 2.0 XML, alone or inside a text (PGP clear-signed too), or several documents. The same Case ID counts once. Never throws. */
export const fromAcns = (payload: unknown, options: ReceivedOptions = {}): Fragment => {
  const documents = (Array.isArray(payload) ? payload : [payload])
    .filter((item): item is string => typeof item === 'string')
    .flatMap(acnsBlocks)
  if (documents.length === 0)
    return { notes: [{ code: 'NOT_READ', pointer: '', message: 'There is no ACNS infringement in it.' }] }
  const notes: Note[] = []
  const notices = new Map<string, NoticePart>()
  for (const xml of documents) {
    const { found, broken } = parseAcns(xml)
    if (broken)
      notes.push({
        code: 'XML_BROKEN',
        pointer: '',
        message: 'The XML is not well formed; what stands before the fault was read.',
      })
    if (found.id !== undefined && notices.has(found.id)) continue
    const receivedAt = clockOf(options.receivedAt, found.timeStamp, notes)
    if (receivedAt === null) continue
    const notice = noticeOf(found, xml, receivedAt)
    notices.set(notice.id, notice)
  }
  return notices.size === 0 ? { notes } : { notices: [...notices.values()], notes }
}

import { sha256Hex } from '../../canonical'
import { toHost } from '../../domains/host'
import { judgeIp } from '../../identifiers'
import type { Note } from '../../types'
import { clockOf } from '../shared/clock'
import type { Fragment, ReceivedOptions } from '../shared/fragment'
import { mailInstant } from '../shared/headers'
import { parseMail } from '../shared/mime'
import { fieldsOfReport, isComplaint, laneOfFeedback } from './map'

export type { ArfFields } from './payload'

/**
 * An ARF report (RFC 5965): the feedback part alone or the whole mail. A failed authentication and "not spam" are no notices about the
 * reported domain: note `NO_COMPLAINT`. Never throws.
 */
export const fromArf = (payload: unknown, options: ReceivedOptions = {}): Fragment => {
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array))
    return { notes: [{ code: 'NOT_READ', pointer: '', message: 'Not an ARF report.' }] }
  const notes: Note[] = []
  const part = parseMail(payload, []).parts.find((item) => item.type === 'message/feedback-report')
  const text = part?.text ?? (typeof payload === 'string' ? payload : '')
  const fields = fieldsOfReport(text)
  const type = fields.get('feedback-type')?.[0]?.trim().toLowerCase()
  if (type === undefined)
    return { notes: [{ code: 'NOT_READ', pointer: '', message: 'Not an ARF report: it names no feedback type.' }] }
  if (!isComplaint(type))
    return {
      notes: [
        {
          code: 'NO_COMPLAINT',
          pointer: '/feedback-type',
          message: 'The report complains of nobody; it is no notice.',
        },
      ],
    }
  const stated = mailInstant(fields.get('arrival-date')?.[0] ?? fields.get('received-date')?.[0])
  const receivedAt = clockOf(options.receivedAt, stated, notes)
  if (receivedAt === null) return { notes }
  const urls = [...new Set((fields.get('reported-uri') ?? []).filter((uri) => /^https?:\/\//i.test(uri)))]
  const hosts = [...urls, ...(fields.get('reported-domain') ?? [])]
    .map((place) => toHost(place))
    .filter((host): host is string => host !== null && judgeIp(host).version === null)
  const domains = [...new Set(hosts)]
  return {
    notices: [
      {
        id: `arf-${sha256Hex(text).slice(0, 16)}`,
        receivedAt,
        lane: laneOfFeedback(type),
        regime: 'other',
        sender: { kind: 'unknown' },
        elements: urls.length > 0 || domains.length > 0 ? { location: true } : {},
        ...(urls.length > 0 ? { urls } : {}),
        ...(domains.length > 0 ? { domains } : {}),
        status: 'open',
      },
    ],
    notes,
  }
}

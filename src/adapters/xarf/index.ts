import { sha256Hex } from '../../canonical'
import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { clockOf } from '../shared/clock'
import type { NoticePart, ReceivedOptions } from '../shared/fragment'
import { fieldsOf, known, listOf, textOf } from '../vendor-fields'
import { laneOf } from './lanes'
import { evidenceNotes, locationOf, reporterOf } from './map'

export type { ReceivedOptions } from '../shared/fragment'
export type { XarfV3, XarfV4 } from './payload'

const NOTHING = (message: string): CaseFragment => ({ notes: [{ code: 'NOT_READ', pointer: '', message }] })

/** An id that is stable for the same report, even where the report has none. */
const idOf = (stated: unknown, payload: unknown): string =>
  textOf(stated) ?? `xarf-${sha256Hex(JSON.stringify(payload) ?? '').slice(0, 16)}`

const fragmentOf = (notice: NoticePart, notes: readonly Note[]): CaseFragment => ({ notices: [notice], notes })

const fromV4 = (report: Readonly<Record<string, unknown>>, options: ReceivedOptions): CaseFragment => {
  const notes: Note[] = []
  const category = textOf(report['category']) ?? ''
  const type = textOf(report['type']) ?? ''
  const lane = laneOf(category, type, textOf(report['threat_type']) ?? '')
  if (lane === null)
    notes.push({
      code: 'CATEGORY_UNKNOWN',
      pointer: '/category',
      message: 'The category is not one of XARF v4; taken as other_illegal.',
    })
  const receivedAt = clockOf(options.receivedAt, textOf(report['timestamp']), notes)
  if (receivedAt === null) return { notes }
  const { urls, domains } = locationOf(
    [report['infringing_url'], report['url'], ...listOf(report['infringing_urls'])],
    [report['source_identifier'], report['domain'], report['dns_name']],
  )
  const sender = reporterOf(report['sender'] ?? report['reporter'])
  const reporter = reporterOf(report['reporter'])
  const holder = textOf(report['rights_holder'])
  const work = textOf(report['work_title'])
  const evidence = listOf(report['evidence'])
  const explained =
    textOf(report['description']) !== undefined ||
    evidence.some((item) => textOf(fieldsOf(item)?.['description']) !== undefined)
  notes.push(...evidenceNotes(report['evidence']))
  // Who sends for somebody else is an agent; the sender is who is weighed.
  const kind =
    sender.name !== undefined && holder !== undefined && sender.name.toLowerCase() === holder.toLowerCase()
      ? 'rights_holder'
      : reporter.name !== sender.name || holder !== undefined
        ? 'agent'
        : 'unknown'
  return fragmentOf(
    {
      id: idOf(report['report_id'], report),
      receivedAt,
      lane: lane ?? 'other_illegal',
      regime: 'other',
      sender: { ...known({ id: sender.id, name: sender.name }), kind },
      elements: known({
        senderIdentity: sender.name === undefined ? undefined : true,
        contact: sender.contact ? true : undefined,
        location: urls.length > 0 || domains.length > 0 ? true : undefined,
        explanation: explained ? true : undefined,
        work: work === undefined ? undefined : true,
      }),
      ...(urls.length > 0 ? { urls } : {}),
      ...(domains.length > 0 ? { domains } : {}),
      ...(work === undefined ? {} : { works: [work] }),
      status: 'open',
    },
    notes,
  )
}

const fromV3 = (payload: Readonly<Record<string, unknown>>, options: ReceivedOptions): CaseFragment => {
  const notes: Note[] = []
  const report = fieldsOf(payload['Report']) ?? {}
  const reporter = fieldsOf(payload['ReporterInfo']) ?? {}
  const source = fieldsOf(report['Source']) ?? {}
  const receivedAt = clockOf(options.receivedAt, textOf(report['Date']), notes)
  if (receivedAt === null) return { notes }
  const category = (textOf(report['ReportClass']) ?? '').toLowerCase()
  const type = (textOf(report['ReportType']) ?? '').toLowerCase().replaceAll(/[\s-]/g, '_')
  const lane = laneOf(category, type, '')
  if (lane === null)
    notes.push({
      code: 'CATEGORY_UNKNOWN',
      pointer: '/Report/ReportClass',
      message: 'The class of the report is not known; taken as other_illegal.',
    })
  const { urls, domains } = locationOf([source['URL'], source['Uri']], [source['Domain'], source['Host']])
  const name = textOf(reporter['ReporterOrg'])
  const attachments = listOf(report['Attachment'])
  return fragmentOf(
    {
      id: idOf(report['ReportID'], payload),
      receivedAt,
      lane: lane ?? 'other_illegal',
      regime: 'other',
      sender: { ...known({ id: textOf(reporter['ReporterOrgDomain'])?.toLowerCase() ?? name, name }), kind: 'unknown' },
      elements: known({
        senderIdentity: name === undefined ? undefined : true,
        contact:
          textOf(reporter['ReporterContactEmail']) !== undefined || textOf(reporter['ReporterOrgEmail']) !== undefined
            ? true
            : undefined,
        location: urls.length > 0 || domains.length > 0 ? true : undefined,
        explanation: attachments.some((item) => textOf(fieldsOf(item)?.['Description']) !== undefined)
          ? true
          : undefined,
      }),
      ...(urls.length > 0 ? { urls } : {}),
      ...(domains.length > 0 ? { domains } : {}),
      status: 'open',
    },
    notes,
  )
}

/** A XARF report, version 4 or 3, as a notice. What it does not say stays unknown; what cannot be read is a note. Never throws. */
export const fromXarf = (payload: unknown, options: ReceivedOptions = {}): CaseFragment => {
  const report = fieldsOf(payload)
  if (report === undefined) return NOTHING('Not a XARF report.')
  if (textOf(report['xarf_version']) !== undefined || textOf(report['category']) !== undefined)
    return fromV4(report, options)
  if (fieldsOf(report['Report']) !== undefined) return fromV3(report, options)
  return NOTHING('Neither a XARF version 4 nor a version 3 report.')
}

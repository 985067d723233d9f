import type { Note } from '../../types'
import { base64Bytes, fromBinary, quotedBytes, toBinary, utf8Bytes } from './bytes'
import { decodeBytes } from './charset'
import { decodeHeader, parseHeaders, parseParameters } from './headers'

/** Bounds: mails are written by strangers. */
const MAX_BYTES = 25 * 1024 * 1024
const MAX_PARTS = 200
const MAX_DEPTH = 10
const MAX_TEXT = 2 * 1024 * 1024

/** One leaf of a mail, or a whole mail inside it. */
export interface MailPart {
  readonly type: string
  readonly charset: string | undefined
  readonly name: string
  readonly attached: boolean
  readonly flowed: boolean
  readonly bytes: Uint8Array
  /** Text as read under its charset, to a limit. */
  readonly text: string
}

export interface Mail {
  readonly headers: readonly (readonly [string, string])[]
  readonly parts: readonly MailPart[]
  /** Mails inside the mail (`message/rfc822`): other people's words. */
  readonly inner: readonly Mail[]
}

/** First field of that name, decoded. */
export const headersOf = (mail: Mail, name: string): string[] =>
  mail.headers.filter(([key]) => key === name).map(([, value]) => decodeHeader(value))

export const headerOf = (mail: Mail, name: string): string | undefined => {
  const field = mail.headers.find(([key]) => key === name)
  return field === undefined ? undefined : decodeHeader(field[1])
}

const splitHead = (raw: string): readonly [string, string] => {
  if (raw.startsWith('\n')) return ['', raw.slice(1)]
  if (raw.startsWith('\r\n')) return ['', raw.slice(2)]
  const lf = raw.indexOf('\n\n')
  const crlf = raw.indexOf('\n\r\n')
  if (lf < 0 && crlf < 0) return [raw, '']
  return crlf >= 0 && (lf < 0 || crlf < lf)
    ? [raw.slice(0, crlf), raw.slice(crlf + 3)]
    : [raw.slice(0, lf), raw.slice(lf + 2)]
}

const splitParts = (body: string, boundary: string): readonly string[] => {
  const parts: string[] = []
  const mark = `--${boundary}`
  let open = -1
  let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`)
  while (at >= 0 && parts.length < MAX_PARTS) {
    const start = body[at] === '\n' ? at + 1 : at
    const line = body.indexOf('\n', start)
    const rest = body.slice(start + mark.length, line < 0 ? undefined : line).trim()
    // A line that goes on is another's: parts within may be called as theirs and a figure more (`b`, `b2`).
    if (rest === '' || rest === '--') {
      if (open >= 0) parts.push(body.slice(open, at).replace(/\r$/, ''))
      if (rest === '--' || line < 0) return parts
      open = line + 1
    } else if (line < 0) break
    at = body.indexOf(`\n${mark}`, line)
  }
  if (open >= 0) parts.push(body.slice(open))
  return parts
}

interface Reading {
  readonly notes: Note[]
  left: number
}

const note = (reading: Reading, code: string, message: string): void => {
  if (!reading.notes.some((item) => item.code === code)) reading.notes.push({ code, pointer: '', message })
}

interface Collected {
  readonly parts: MailPart[]
  readonly inner: Mail[]
}

const readEntity = (raw: string, depth: number, into: Collected, reading: Reading): Mail['headers'] => {
  const [head, body] = splitHead(raw)
  const headers = parseHeaders(head)
  const field = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? ''
  const { value, parameters } = parseParameters(field('content-type'))
  const type = value === '' || !value.includes('/') ? 'text/plain' : value
  const disposition = parseParameters(field('content-disposition'))
  reading.left -= 1
  if (reading.left < 0 || depth > MAX_DEPTH) {
    note(reading, 'PARTS_CUT', 'The mail has more parts, or deeper ones, than are read.')
    return headers
  }
  if (type.startsWith('multipart/')) {
    const boundary = parameters.get('boundary')
    const parts = boundary === undefined || boundary === '' ? [] : splitParts(body, boundary)
    if (parts.length > 0) {
      for (const part of parts) readEntity(part, depth + 1, into, reading)
      return headers
    }
    note(reading, 'MIME_BROKEN', 'The parts of the mail cannot be told apart; it was read as one text.')
  }
  const encoding = field('content-transfer-encoding').trim().toLowerCase()
  const bytes =
    encoding === 'base64' ? base64Bytes(body) : encoding === 'quoted-printable' ? quotedBytes(body) : fromBinary(body)
  if (type === 'message/rfc822' || type === 'message/global') {
    const nested: Collected = { parts: [], inner: [] }
    const inner = readEntity(toBinary(bytes).replace(/^\s{1,10}/, ''), depth + 1, nested, reading)
    into.inner.push({ headers: inner, ...nested })
    return headers
  }
  const name = disposition.parameters.get('filename') ?? parameters.get('name') ?? ''
  const charset = parameters.get('charset')
  const readable =
    type.startsWith('text/') ||
    type.startsWith('multipart/') ||
    type.startsWith('message/') ||
    type.endsWith('/xml') ||
    type.endsWith('+xml') ||
    type.endsWith('json') ||
    /\.(csv|txt|xml|json|tsv|eml)$/i.test(name)
  let text = ''
  if (readable) {
    const decoded = decodeBytes(bytes.subarray(0, MAX_TEXT), charset)
    text = decoded.text
    if (!decoded.known)
      note(reading, 'CHARSET_UNKNOWN', 'A part names a charset that nobody knows; its text is a guess.')
    if (bytes.length > MAX_TEXT) note(reading, 'TEXT_CUT', 'A part was read only to a limit.')
  } else note(reading, 'ATTACHMENT_UNREAD', 'An attachment is of a kind that is not read.')
  into.parts.push({
    type,
    charset,
    name: name.slice(0, 255),
    attached: disposition.value === 'attachment' || (name !== '' && disposition.value !== 'inline'),
    flowed: (parameters.get('format') ?? '').toLowerCase() === 'flowed',
    bytes,
    text,
  })
  return headers
}

/** Reads any mail, broken ones too: what could be read, plus notes on what could not. Never throws. */
export const parseMail = (eml: string | Uint8Array, notes: Note[]): Mail => {
  const all = typeof eml === 'string' ? utf8Bytes(eml.slice(0, MAX_BYTES)) : eml
  if (all.length > MAX_BYTES)
    notes.push({ code: 'MAIL_CUT', pointer: '', message: 'The mail was read only to 25 MiB.' })
  const into: Collected = { parts: [], inner: [] }
  const raw = toBinary(all.subarray(0, MAX_BYTES)).replace(/^\s{1,100}/, '')
  // An mbox separator is no field.
  const start = raw.startsWith('From ') ? raw.indexOf('\n') + 1 : 0
  const headers = readEntity(raw.slice(start), 0, into, { notes, left: MAX_PARTS })
  return { headers, ...into }
}

import { base64Bytes, fromBinary, quotedBytes } from './bytes'
import { decodeBytes } from './charset'

const MAX_HEADERS = 2000

/** Fields of one header block in order, names in lower case, folded lines joined; values are still binary text. */
export const parseHeaders = (block: string): readonly (readonly [string, string])[] => {
  const fields: [string, string][] = []
  for (const line of block.split('\n').slice(0, MAX_HEADERS)) {
    const clean = line.endsWith('\r') ? line.slice(0, -1) : line
    const last = fields[fields.length - 1]
    if ((clean.startsWith(' ') || clean.startsWith('\t')) && last) {
      if (last[1].length < 100_000) last[1] += ` ${clean.trim()}`
      continue
    }
    const colon = clean.indexOf(':')
    if (colon > 0) fields.push([clean.slice(0, colon).trim().toLowerCase(), clean.slice(colon + 1).trim()])
  }
  return fields
}

interface Word {
  readonly charset: string
  readonly bytes: Uint8Array
}

const join = (words: readonly Word[]): string => {
  const length = words.reduce((sum, word) => sum + word.bytes.length, 0)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const word of words) {
    bytes.set(word.bytes, at)
    at += word.bytes.length
  }
  return decodeBytes(bytes, words[0]?.charset).text
}

/** RFC 2047: neighbours of one charset are put together before decoding, since mailers split inside a character. */
export const decodeHeader = (value: string): string => {
  let out = ''
  let pending: Word[] = []
  const flush = (): void => {
    if (pending.length > 0) out += join(pending)
    pending = []
  }
  const plain = (text: string): string => decodeBytes(fromBinary(text), undefined).text
  let at = 0
  /** Where the next word's end is looked for but once: a value may have many beginnings and one end. */
  let end = -1
  while (at < value.length) {
    const start = value.indexOf('=?', at)
    if (start < 0) break
    const first = value.indexOf('?', start + 2)
    const second = first < 0 ? -1 : value.indexOf('?', first + 1)
    if (second >= 0 && end <= second) end = value.indexOf('?=', second + 1)
    if (second < 0 || end < 0) break
    const charset = (value.slice(start + 2, first).split('*')[0] ?? '').toLowerCase()
    const encoding = value.slice(first + 1, second).toLowerCase()
    const between = value.slice(at, start)
    if ((encoding !== 'b' && encoding !== 'q') || charset === '' || charset.includes(' ')) {
      flush()
      out += plain(value.slice(at, start + 2))
      at = start + 2
      continue
    }
    if (between.trim() !== '' || pending.length === 0 || pending[0]?.charset !== charset) {
      flush()
      if (between.trim() !== '' || out === '') out += plain(between)
    }
    const body = value.slice(second + 1, end)
    pending.push({ charset, bytes: encoding === 'b' ? base64Bytes(body) : quotedBytes(body, true) })
    at = end + 2
  }
  flush()
  return out + plain(value.slice(at))
}

/** `value; name=x; name*=utf-8''y`: the value in lower case and its parameters, RFC 2231 forms put together. */
export const parseParameters = (field: string): { value: string; parameters: ReadonlyMap<string, string> } => {
  const pieces: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < field.length; at += 1) {
    const char = field[at]
    if (char === '\\' && quoted) at += 1
    else if (char === '"') quoted = !quoted
    else if (char === ';' && !quoted) {
      pieces.push(field.slice(from, at))
      from = at + 1
    }
  }
  pieces.push(field.slice(from))
  const parameters = new Map<string, string>()
  const extended = new Map<string, string>()
  for (const piece of pieces.slice(1, 100)) {
    const equal = piece.indexOf('=')
    if (equal < 0) continue
    const name = piece.slice(0, equal).trim().toLowerCase()
    let value = piece.slice(equal + 1).trim()
    if (value.startsWith('"'))
      value = value.slice(1, value.endsWith('"') && value.length > 1 ? -1 : undefined).replaceAll('\\"', '"')
    const star = name.indexOf('*')
    if (star < 0) parameters.set(name, decodeHeader(value))
    else {
      const base = name.slice(0, star)
      extended.set(base, (extended.get(base) ?? '') + value)
    }
  }
  for (const [name, value] of extended) {
    const parts = value.split("'")
    parameters.set(
      name,
      parts.length >= 3
        ? decodeBytes(quotedBytes(parts.slice(2).join("'").replaceAll('%', '=')), parts[0]).text
        : value,
    )
  }
  return { value: (pieces[0] ?? '').trim().toLowerCase(), parameters }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
}
const DATE = /(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6},? (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Za-z]{1,3}))?/

/** The instant of an RFC 5322 date, or null; a zone that is not known is read as UTC, as `-0000` is. */
export const mailInstant = (written: string | undefined): string | null => {
  if (written === undefined) return null
  const found = DATE.exec(written.slice(-200).replaceAll('\t', ' '))
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase())
  if (!found || month < 0) return null
  const zone = found[7] ?? ''
  const signed = zone.startsWith('+') || zone.startsWith('-')
  const offset = signed
    ? (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)))
    : (ZONES[zone.toLowerCase()] ?? 0)
  const day = Number(found[1])
  const [hour, minute, second] = [Number(found[4]), Number(found[5]), Number(found[6] ?? 0)]
  if (day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null
  const ms = Date.UTC(Number(found[3]), month, day, hour, minute, Math.min(second, 59)) - offset * 60_000
  return Number.isFinite(ms) ? new Date(ms).toISOString().replace('.000Z', 'Z') : null
}

import { SegmentMap } from './segment-map'

/** HTML that a script writes from string literals, put together without running anything. */
export interface WrittenHtml {
  readonly html: string
  readonly map: SegmentMap
  readonly start: number
  readonly end: number
}

const MOST_LITERALS = 200
const MOST_UNITS = 1 << 20
const WRITE = 'document.write'
const CODE_OF: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' }

/**
 * Every `document.write(...)` and `document.writeln(...)` in `[from, to)` whose argument is a string literal, several
 * joined by `+`, or `atob`, `unescape` or `decodeURIComponent` of one. Anything else is passed over.
 */
export const writtenLiterals = (
  source: string,
  from: number,
  to: number,
): { found: WrittenHtml[]; skipped: boolean } => {
  const found: WrittenHtml[] = []
  let at = source.indexOf(WRITE, from)
  let units = 0
  while (at >= 0 && at < to) {
    let open = at + WRITE.length
    if (source.startsWith('ln', open)) open += 2
    open = skipSpace(source, open, to)
    if (source.charAt(open) === '(' && mayBeLiteral(source, skipSpace(source, open + 1, to))) {
      const reader = new LiteralReader(source, to)
      const end = reader.argument(open + 1)
      if (end >= 0 && reader.html !== '') {
        units += reader.html.length
        if (found.length >= MOST_LITERALS || units > MOST_UNITS) return { found, skipped: true }
        found.push({ html: reader.html, map: reader.map, start: at, end })
      }
      // What was read is not searched again, so that the whole is linear.
      open = Math.max(open, reader.furthest)
    }
    at = source.indexOf(WRITE, Math.max(open, at + 1))
  }
  return { found, skipped: false }
}

const skipSpace = (source: string, at: number, to: number): number => {
  let next = at
  while (next < to && source.charCodeAt(next) <= 32) next++
  return next
}

/** Whether a quote or a decoder's name stands here: most calls are told apart by one letter. */
const mayBeLiteral = (source: string, at: number): boolean => '"\'`awdu'.includes(source.charAt(at) || ' ')

class LiteralReader {
  html = ''
  furthest = 0
  readonly map = new SegmentMap()

  constructor(
    private readonly source: string,
    private readonly to: number,
  ) {}

  /** Reads up to the closing parenthesis; -1 where the argument is not made of literals. */
  argument(from: number): number {
    let at = from
    for (;;) {
      at = this.operand(skipSpace(this.source, at, this.to))
      if (at < 0) return -1
      at = skipSpace(this.source, at, this.to)
      this.furthest = at
      const sign = this.source.charAt(at)
      if (sign === ')') return at + 1
      if (sign !== '+' && sign !== ',') return -1
      at++
    }
  }

  private operand(at: number): number {
    for (const [name, decode] of DECODERS) {
      if (!this.source.startsWith(name, at)) continue
      const open = skipSpace(this.source, at + name.length, this.to)
      if (this.source.charAt(open) !== '(') return -1
      const inner = new LiteralReader(this.source, this.to)
      const end = inner.operand(skipSpace(this.source, open + 1, this.to))
      this.furthest = Math.max(this.furthest, inner.furthest)
      if (end < 0) return -1
      const close = skipSpace(this.source, end, this.to)
      if (this.source.charAt(close) !== ')') return -1
      const text = decode(inner.html)
      if (text === null) return -1
      this.map.atomic(this.html.length, at, close + 1)
      this.html += text
      return close + 1
    }
    return this.literal(at)
  }

  private literal(at: number): number {
    const { source, to } = this
    const quote = source.charAt(at)
    if (quote !== '"' && quote !== "'" && quote !== '`') return -1
    let from = at + 1
    this.map.linear(this.html.length, from)
    for (let next = from; next < to; next++) {
      this.furthest = next
      const sign = source.charAt(next)
      if (sign === quote) {
        this.html += source.slice(from, next)
        return next + 1
      }
      if (sign === '\n' && quote !== '`') return -1
      if (sign === '$' && quote === '`' && source.charAt(next + 1) === '{') return -1
      if (sign !== '\\') continue
      this.html += source.slice(from, next)
      const { text, end } = escapeAt(source, next)
      this.map.atomic(this.html.length, next, end)
      this.html += text
      from = end
      this.map.linear(this.html.length, from)
      next = end - 1
    }
    return -1
  }
}

/** The escape that begins with the backslash at `at`. */
const escapeAt = (source: string, at: number): { text: string; end: number } => {
  const sign = source.charAt(at + 1)
  const hexEnd = sign === 'x' ? at + 4 : sign === 'u' && source.charAt(at + 2) !== '{' ? at + 6 : 0
  if (hexEnd > 0) {
    const code = Number.parseInt(source.slice(at + 2, hexEnd), 16)
    if (!Number.isNaN(code)) return { text: String.fromCharCode(code), end: hexEnd }
  }
  if (sign === 'u' && source.charAt(at + 2) === '{') {
    const close = source.indexOf('}', at)
    const code = close > 0 && close - at < 11 ? Number.parseInt(source.slice(at + 3, close), 16) : Number.NaN
    if (code <= 0x10ffff) return { text: String.fromCodePoint(code), end: close + 1 }
  }
  if (sign === '\n') return { text: '', end: at + 2 }
  return { text: Object.hasOwn(CODE_OF, sign) ? (CODE_OF[sign] as string) : sign, end: at + 2 }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOfBase64 = new Int8Array(128).fill(-1)
for (let at = 0; at < BASE64.length; at++) valueOfBase64[BASE64.charCodeAt(at)] = at

/** Base64 to text: UTF-8 where the bytes are, else one unit a byte as `atob` gives. Null where it is no base64. */
export const decodeBase64 = (text: string): string | null => {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 32 || unit === 61) continue
    const value = unit < 128 ? (valueOfBase64[unit] as number) : -1
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
    }
  }
  let escaped = ''
  for (const byte of bytes) escaped += `%${byte < 16 ? '0' : ''}${byte.toString(16)}`
  return decodePercent(escaped) ?? bytes.map((byte) => String.fromCharCode(byte)).join('')
}

const decodePercent = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The old `unescape`: percent signs with two or, after a `u`, four hexadecimal digits. */
const unescapeText = (text: string): string => {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const long = text.charAt(at) === '%' && text.charAt(at + 1) === 'u'
    const size = long ? 6 : 3
    const code = text.charAt(at) === '%' ? Number.parseInt(text.slice(at + (long ? 2 : 1), at + size), 16) : Number.NaN
    if (Number.isNaN(code)) out += text.charAt(at)
    else {
      out += String.fromCharCode(code)
      at += size - 1
    }
  }
  return out
}

const DECODERS: readonly [string, (text: string) => string | null][] = [
  ['window.atob', decodeBase64],
  ['atob', decodeBase64],
  ['unescape', unescapeText],
  ['decodeURIComponent', decodePercent],
]

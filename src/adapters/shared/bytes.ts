/** Text whose characters stand for bytes (0 to 255), so that a mail's structure can be read before its charset is known. */
export const toBinary = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return parts.join('')
}

export const fromBinary = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) & 0xff
  return bytes
}

/** UTF-8 by hand: lone surrogates become U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3)
  let at = 0
  for (const char of text) {
    let code = char.codePointAt(0) ?? 0xfffd
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd
    if (code < 0x80) bytes[at++] = code
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6)
      bytes[at++] = 0x80 | (code & 63)
    } else if (code < 0x10000) {
      bytes[at++] = 0xe0 | (code >> 12)
      bytes[at++] = 0x80 | ((code >> 6) & 63)
      bytes[at++] = 0x80 | (code & 63)
    } else {
      bytes[at++] = 0xf0 | (code >> 18)
      bytes[at++] = 0x80 | ((code >> 12) & 63)
      bytes[at++] = 0x80 | ((code >> 6) & 63)
      bytes[at++] = 0x80 | (code & 63)
    }
  }
  return bytes.slice(0, at)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...ALPHABET].map((char, value) => [char.charCodeAt(0), value]))

/** Base64 as mails have it: whatever is not of the alphabet is passed over (RFC 2045). */
export const base64Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let buffer = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 61) {
      bits = 0
      buffer = 0
      continue
    }
    const value = VALUES.get(code)
    if (value === undefined) continue
    buffer = ((buffer << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (buffer >> bits) & 0xff
    }
  }
  return bytes.slice(0, at)
}

/** Base64 as JSON has it: null where there is anything else in it (RFC 4648), white space left out. */
export const strictBase64 = (text: string): Uint8Array | null =>
  /[^A-Za-z0-9+/=\s]/.test(text) ? null : base64Bytes(text)

const hex = (code: number): number =>
  code >= 48 && code <= 57
    ? code - 48
    : code >= 65 && code <= 70
      ? code - 55
      : code >= 97 && code <= 102
        ? code - 87
        : -1

/** Quoted-printable; in headers (`words`) an underscore is a space. */
export const quotedBytes = (text: string, words = false): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  let at = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 61) {
      const high = hex(text.charCodeAt(index + 1))
      const low = hex(text.charCodeAt(index + 2))
      if (high >= 0 && low >= 0) {
        bytes[at++] = high * 16 + low
        index += 2
        continue
      }
      let next = index + 1
      while (text[next] === ' ' || text[next] === '\t') next += 1
      if (text[next] === '\r' && text[next + 1] === '\n') next += 1
      if (text[next] === '\n' || next >= text.length) {
        index = next
        continue
      }
    }
    bytes[at++] = words && code === 95 ? 32 : code & 0xff
  }
  return bytes.slice(0, at)
}

import { decodeHangul } from './hangul'
import { platformDecoder, strictUtf8 } from './platform'

/** 0x80 to 0x9F of windows-1252. Node reads them as controls, against the Encoding Standard. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const WESTERN = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'l1',
  'windows-1252',
  'cp1252',
  'x-cp1252',
  'cp819',
  'ibm819',
  'iso-ir-100',
])
const KOREAN = new Set([
  'euc-kr',
  'ks_c_5601-1987',
  'ks_c_5601-1989',
  'ksc5601',
  'ksc_5601',
  'korean',
  'windows-949',
  'cp949',
  'ms949',
  'uhc',
  'x-windows-949',
])

/** Labels that mails use and the Encoding Standard has not. */
const ALIASES: ReadonlyMap<string, string> = new Map<string, string>([
  ['cp932', 'shift_jis'],
  ['ibm943c', 'shift_jis'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['cp936', 'gbk'],
  ['windows-936', 'gbk'],
  ['euc-cn', 'gbk'],
  ['cp950', 'big5'],
  ['windows-950', 'big5'],
  ['cp65001', 'utf-8'],
  ['euc_jp', 'euc-jp'],
  ['eucjp', 'euc-jp'],
])

const western = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(
      String.fromCharCode(
        ...Array.from(bytes.subarray(from, from + 8192), (byte) =>
          byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte,
        ),
      ),
    )
  return parts.join('')
}

const hasEscape = (bytes: Uint8Array): boolean => {
  for (let at = 0; at + 2 < bytes.length; at += 1)
    if (bytes[at] === 0x1b && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28)) return true
  return false
}

/**
 * Bytes as the WHATWG Encoding Standard reads them under a label. Without a label, or under plain ASCII, bytes that are UTF-8 are read as
 * such and those with ISO-2022 escapes as ISO-2022-JP. `known` is false where the label means nothing and the text is a guess.
 */
export const decodeBytes = (bytes: Uint8Array, label: string | undefined): { text: string; known: boolean } => {
  const name = (label ?? '').trim().toLowerCase().replaceAll('"', '')
  if (KOREAN.has(name)) return { text: decodeHangul(bytes), known: true }
  const plain = name === '' || name === 'us-ascii' || name === 'ascii'
  if (plain) {
    if (hasEscape(bytes)) return { text: platformDecoder('iso-2022-jp').decode(bytes), known: true }
    const utf8 = strictUtf8(bytes)
    if (utf8 !== null) return { text: utf8, known: true }
  }
  if (WESTERN.has(name)) return { text: western(bytes), known: true }
  try {
    return { text: platformDecoder(ALIASES.get(name) ?? name).decode(bytes), known: true }
  } catch {
    return { text: strictUtf8(bytes) ?? western(bytes), known: false }
  }
}

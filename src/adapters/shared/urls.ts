import { toHost } from '../../domains/host'

const DEFANGED = /\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[:\]|\[\/\]|\[:\/\/\]|hxxps?/gi
const PLAIN: Readonly<Record<string, string>> = { '[:]': ':', '[/]': '/', '[://]': '://', hxxp: 'http', hxxps: 'https' }

/** `hxxps[:]//name[.]tld` as it was meant. */
export const refang = (text: string): string => text.replace(DEFANGED, (found) => PLAIN[found.toLowerCase()] ?? '.')

const isUrlChar = (code: number): boolean =>
  code > 0x20 &&
  code < 0x7f &&
  code !== 0x22 &&
  code !== 0x3c &&
  code !== 0x3e &&
  code !== 0x5c &&
  code !== 0x5e &&
  code !== 0x60 &&
  code !== 0x7b &&
  code !== 0x7c &&
  code !== 0x7d

const lastUrlAt = (line: string): number => {
  const lower = line.toLowerCase()
  return Math.max(lower.lastIndexOf('http://'), lower.lastIndexOf('https://'))
}

const leadingUrlChars = (text: string): number => {
  let at = 0
  while (at < text.length && isUrlChar(text.charCodeAt(at))) at += 1
  return at
}

const LABEL = /^[\w .-]{1,40}:(?:\s|$)/

/** URLs that a mailer broke over lines, put together again: always inside `<…>`, else only where the break shows. */
export const rejoin = (text: string): string => {
  const lines = text.split('\n')
  const out: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at] ?? ''
    for (let joined = 0; joined < 6 && at + 1 < lines.length; joined += 1) {
      const start = lastUrlAt(line)
      const end = line.trimEnd()
      if (start < 0 || start + leadingUrlChars(line.slice(start)) < end.length) break
      const next = (lines[at + 1] ?? '').trim()
      const take = leadingUrlChars(next)
      if (take === 0) break
      const bracketed = line[start - 1] === '<' && next[take] === '>'
      const last = end[end.length - 1] ?? ''
      const whole = take === next.length
      const fresh =
        lastUrlAt(next) >= 0 || /^(?:www\.|[-*•>]|\d{1,3}[.)])/i.test(next) || LABEL.test(next) || next.includes('@')
      const cut =
        '-=&?%_'.includes(last) ||
        (last === '/' && /[\d/_.=-]/.test(next)) ||
        (end.length >= 66 && /[\d/_.=&%-]/.test(next))
      if (!bracketed && (fresh || !whole || !cut)) break
      line = end + next
      at += 1
    }
    out.push(line)
  }
  return out.join('\n')
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const parameter = (url: string, name: string): string | null => {
  const at = Math.max(url.indexOf(`?${name}=`), url.indexOf(`&${name}=`))
  if (at < 0) return null
  const from = at + name.length + 2
  const end = url.slice(from).search(/[&;#]/)
  return decoded(end < 0 ? url.slice(from) : url.slice(from, from + end))
}

const proofpoint2 = (url: string): string | null => {
  const packed = parameter(url, 'u')
  return packed === null ? null : decoded(packed.replaceAll('-', '%').replaceAll('_', '/'))
}

const proofpoint3 = (url: string): string | null => {
  const from = url.indexOf('/v3/__')
  const end = url.indexOf('__;', from)
  if (from < 0 || end < 0) return null
  const inner = url.slice(from + 6, end)
  // Proofpoint folds `//` after the scheme into one slash.
  return inner.replace(/^(https?):\/([^/])/i, '$1://$2')
}

/** The address behind a mail gateway's rewriting, as it was before. */
export const unwrap = (url: string): string => {
  let current = url
  for (let depth = 0; depth < 3; depth += 1) {
    const host = toHost(current) ?? ''
    const inner = host.endsWith('safelinks.protection.outlook.com')
      ? parameter(current, 'url')
      : host.startsWith('urldefense.')
        ? current.includes('/v3/')
          ? proofpoint3(current)
          : proofpoint2(current)
        : host === 'www.google.com' && current.includes('/url?')
          ? (parameter(current, 'q') ?? parameter(current, 'url'))
          : null
    if (inner === null || !/^https?:\/\//i.test(inner)) return current
    current = inner
  }
  return current
}

/** A host as people write it in a list, or null: not an address, not a file, not a sentence. */
const FILES = new Set([
  'pdf',
  'csv',
  'txt',
  'xml',
  'html',
  'htm',
  'jpg',
  'jpeg',
  'png',
  'gif',
  'mp4',
  'mkv',
  'avi',
  'mp3',
  'zip',
  'rar',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'eml',
  'epub',
  'js',
  'php',
  'asc',
  'exe',
  'json',
  'seq',
  'torrent',
])
export const bareHost = (word: string): string | null => {
  const clean = word.replace(/^["'(<[*]{1,5}/, '').replace(/[)"'>\],.;:。、*]{1,5}$/, '')
  const name = clean.split('/')[0] ?? ''
  if (!name.includes('.') || clean.includes('@') || clean.includes(':') || name.length > 253) return null
  const labels = name.split('.')
  const top = (labels[labels.length - 1] ?? '').toLowerCase()
  if (
    !/^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,50})$/.test(top) ||
    (FILES.has(top) && labels.length < 3 && !clean.includes('/'))
  )
    return null
  if (labels.some((label) => label === '')) return null
  // A full stop without a space behind it: "removed.Please" is two sentences.
  if (/^[A-Z][a-z]/.test(labels[labels.length - 1] ?? '')) return null
  // A whole name in one script of Latin, digits and hyphens, or a word in another script before a known end.
  const host = toHost(name)
  // What ends in letters is no address of numbers.
  return host !== null && host.length >= 4 ? host : null
}

export interface FoundUrl {
  readonly url: string
  readonly host: string
  readonly start: number
  /** Where it ends in the line, before unwrapping. */
  readonly end: number
}

/** Closing brackets that no opening one in it belongs to. */
const bracketsOver = (url: string): number => {
  let over = 0
  for (let at = 0; at < url.length; at += 1) {
    if (url[at] === ')') over += 1
    else if (url[at] === '(') over -= 1
  }
  return over
}

const trimEnd = (url: string): string => {
  let end = url.length
  // Counted once: whoever writes ten thousand brackets must not have them counted ten thousand times.
  let over: number | undefined
  while (end > 0) {
    const last = url[end - 1] ?? ''
    if (`.,;:!?'*]`.includes(last)) end -= 1
    else if (last === ')') {
      over ??= bracketsOver(url)
      if (over <= 0) break
      over -= 1
      end -= 1
    } else break
  }
  return url.slice(0, end)
}

/** Web addresses of one line that was refanged, unwrapped from gateways. */
export const urlsOf = (line: string): readonly FoundUrl[] => {
  const found: FoundUrl[] = []
  const lower = line.toLowerCase()
  let at = 0
  while (at < line.length && found.length < 10_000) {
    const http = lower.indexOf('http', at)
    if (http < 0) break
    const scheme = lower.startsWith('http://', http) ? 7 : lower.startsWith('https://', http) ? 8 : 0
    if (scheme === 0) {
      at = http + 4
      continue
    }
    let end = http + scheme
    // International names and paths are written as they look: letters beyond ASCII belong to an address in angle brackets only.
    const bracket = line[http - 1] === '<'
    while (end < line.length) {
      const code = line.charCodeAt(end)
      const isOpen = bracket ? code > 0x20 && code !== 0x3e : isUrlChar(code) || (code >= 0xc0 && code < 0x2000)
      if (!isOpen) break
      end += 1
    }
    const written = trimEnd(line.slice(http, end))
    const url = unwrap(written)
    const host = toHost(url)
    if (host?.includes('.')) found.push({ url, host, start: http, end: http + written.length })
    at = Math.max(end, http + scheme)
  }
  return found
}

import { bareHost, refang, rejoin, urlsOf } from '../shared/urls'
import { type Role, roleBehind, roleOf } from './roles'

export interface Place {
  readonly value: string
  readonly host: string
  readonly role: Role
  readonly isUrl: boolean
}

const BULLET = /^[\s>*•・●○◆■-]{0,10}(?:\(?\d{1,4}[.):、]\s?)?/
const PREFIX = /^(?:domain|site|host|url|website):/i
const LONG = 60
/** Words before a name in a sentence that make it a place. */
const NAMES = [
  'domain',
  'domains',
  'site',
  'website',
  'domaine',
  'dominio',
  'sitio',
  'webseite',
  'seite',
  'ドメイン',
  'サイト',
  '网站',
  '域名',
  '網站',
  '網域',
  '도메인',
  '사이트',
]

/** The role that holds after this label: a word of one's own decides; else a new label or a sentence ends what an earlier one said. */
const after = (label: string, role: Role, alone: boolean, next = false): Role => {
  const said = roleOf(label.slice(-300))
  if (said !== null) return said
  const bare = label.replace(BULLET, '').trim()
  if (bare.length > LONG) return null
  // "mine is at X, and his copy at Y": the words between two addresses begin anew.
  if (next && bare.length >= 10) return null
  // Within a list of accused pages a heading names the next work; behind the lawful ones it begins something else.
  return alone && /[:：]$/.test(bare) && role !== 'accused' ? null : role
}

const bareHosts = (line: string, role: Role): Place[] => {
  const words = line.split(/[\s,;、，；<>"()（）「」：]+/)
  return words.flatMap((word, index): Place[] => {
    const host = bareHost(word.replace(PREFIX, ''))
    const named = NAMES.includes((words[index - 1] ?? '').toLowerCase())
    if (host === null || (role !== 'accused' && role !== 'lawful' && words.length > 3 && !named)) return []
    return [{ value: word.includes('/') ? word : host, host, role, isUrl: false }]
  })
}

/** What stands in brackets right behind an address says what it is. */
const bracketRole = (rest: string): Role => {
  const open = /^[>\s]{0,3}[([（]/.exec(rest)
  return open === null ? null : roleOf(rest.slice(0, 80).split(/[)\]）]/)[0] ?? '')
}

/** Every address of a text with its role, read from the labels and sentences around it. */
export const placesOf = (text: string, start: Role): Place[] => {
  const places: Place[] = []
  let role = start
  for (const line of rejoin(refang(text)).split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const urls = urlsOf(line)
    if (urls.length === 0) {
      const before = role
      role = after(trimmed, role, true)
      places.push(...bareHosts(trimmed, role ?? before))
      continue
    }
    let cursor = 0
    urls.forEach((url, index) => {
      role = after(line.slice(cursor, url.start), role, false, index > 0 && role === 'lawful')
      cursor = url.end
      const rest = line.slice(cursor, urls[index + 1]?.start)
      const own = bracketRole(rest) ?? (role === null ? roleBehind(rest) : null)
      places.push({ value: url.url, host: url.host, role: own ?? role, isUrl: true })
    })
  }
  return places
}

import { parseDomain, registrableOf } from '../../domains/parse'
import { bareHost, refang, rejoin, urlsOf } from '../shared/urls'
import { cellsOf } from './flat'
import { type Role, roleBehind, roleOf, sparedBehind, sparedNext } from './roles'

export interface Place {
  readonly value: string
  readonly host: string
  readonly role: Role
  readonly isUrl: boolean
  /** A name in running text of which nothing is said: a place only where there is no other. */
  readonly faint?: boolean
}

const BULLET = /^[\s>*•・●○◆■-]{0,10}(?:\(?\d{1,4}[.):、]\s?)?/
const PREFIX = /^(?:domain|site|host|url|website):/i
const LONG = 60
/** Of what stands before an address, no more is read. */
const LONGEST_LEAD = 300
/** A sentence is followed over so many lines: else each of ten thousand short lines would be read with all before it. */
const MOST_LED = 6
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
  const said = roleOf(label.slice(-LONGEST_LEAD))
  if (said !== null) return said
  const bare = label.replace(BULLET, '').trim()
  if (bare.length > LONG) return null
  // "mine is at X, and his copy at Y": the words between two addresses begin anew.
  if (next && bare.length >= 10) return null
  // Within a list of accused pages a heading names the next work; behind the lawful ones it begins something else.
  return alone && /[:：]$/.test(bare) && role !== 'accused' ? null : role
}

/** Where a place stands in a line: an address with a scheme, or a bare name. */
interface Spot {
  readonly value: string
  readonly host: string
  readonly start: number
  readonly end: number
  readonly isUrl: boolean
  /** A name that the words right before it, or a line with little else, make a place. */
  readonly plain: boolean
}

const BREAK = /[\s,;、，；。<>"“”„«»()（）「」『』【】：]/

const RESERVED = new Set(['example', 'test', 'invalid', 'onion'])
/** In running text only what ends as names do: `e.g`, `spett.le` and `node.js` are words. */
const endsAsName = (host: string): boolean => {
  const { isListed, suffix } = parseDomain(host)
  return isListed || RESERVED.has(suffix ?? '')
}

/** No name or path in running text is longer. */
const LONGEST = 500
const ASCII_NAME = /[a-z0-9][a-z0-9.-]{2,252}/i
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const bareSpots = (line: string, from: number, to: number, few: boolean): Spot[] => {
  const spots: Spot[] = []
  let before = ''
  let at = from
  while (at < to) {
    while (at < to && BREAK.test(line[at] ?? '')) at += 1
    let end = at
    while (end < to && end - at < LONGEST && !BREAK.test(line[end] ?? '')) end += 1
    // Scripts without spaces stand right beside a name: "网站abc.example上".
    if (!few && WIDE.test(line.slice(at, end))) {
      const inner = ASCII_NAME.exec(line.slice(at, end))
      if (inner?.[0].includes('.')) {
        before = NAMES.find((name) => line.slice(0, at + inner.index).endsWith(name)) ?? before
        at += inner.index
        end = at + inner[0].length
      }
    }
    const word = line.slice(at, end)
    const start = at + (PREFIX.exec(word)?.[0].length ?? 0)
    const value = line.slice(start, end).replace(/[.)\]*,:;!?]{1,4}$/, '')
    const host = value.includes('.') ? bareHost(value) : null
    if (host !== null && (few || value.includes('/') || endsAsName(host)))
      spots.push({
        value: value.includes('/') ? value : host,
        host,
        start: at,
        end,
        isUrl: false,
        plain: few || start > at || NAMES.includes(before.toLowerCase()),
      })
    if (word !== '') before = word
    at = end
  }
  return spots
}

/** The places of a line from left to right. */
const spotsOf = (line: string): Spot[] => {
  const few = line.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length <= 3
  const spots: Spot[] = []
  let cursor = 0
  for (const { url, host, start, end } of urlsOf(line)) {
    spots.push(...bareSpots(line, cursor, start, few))
    spots.push({ value: url, host, start, end, isUrl: true, plain: true })
    cursor = end
  }
  return [...spots, ...bareSpots(line, cursor, line.length, few)]
}

/** What stands in brackets right behind an address says what it is. */
const bracketRole = (rest: string): Role => {
  const open = /^[>\s]{0,3}[([（]/.exec(rest)
  return open === null ? null : roleOf(rest.slice(0, 80).split(/[)\]）]/)[0] ?? '')
}

/** The sentence that is under way at the end of the text. */
const underWay = (text: string): string => {
  const tail = text.slice(-LONGEST_LEAD)
  const at = tail.search(/[.!?。！？](?:\s|(?<=[。！？]))[^.!?。！？]{0,300}$/)
  return at < 0 ? tail : tail.slice(at + 1)
}

const JOINED = /^[\s,;/、，]{0,3}(?:and|or|y|e|o|et|ou|und|oder|sowie|および|及び|と|和|及|与|與|以及)?[\s、]{0,3}$/i

/** To the end of the sentence, for what is said behind a name. */
const sentenceBehind = (rest: string): string => {
  const end = rest.search(/[.!?](?:\s|$)|[。！？]/)
  return rest.slice(0, end < 0 ? 200 : Math.min(end, 200))
}

/** The sentence after the one that goes on behind an address. */
const nextSentence = (rest: string): string => {
  const end = rest.search(/[.!?]\s|[。！？]/)
  return end < 0 ? '' : sentenceBehind(rest.slice(end + 1).trimStart())
}

const MAX_HEADING = 40

const PLACE_HEADING =
  /^(?:(?:full |page |file )?(?:url|uri|link|location|address)s?|domain|host ?name|adresse|fundstelle|speicherort|enlace|dirección|ubicación|lien|emplacement|網址|网址|链接|連結|リンク|アドレス|掲載場所)(?:\s?[(（].{0,30})?$/i

/** What the columns of a table hold, where its first line says it: "Title | Infringing URL | Official source". */
const columnsOf = (line: string): readonly Role[] | null => {
  const cells = cellsOf(line)
  if (cells.length < 2 || cells.length > 20 || cells.some((cell) => cell.length > MAX_HEADING)) return null
  const roles = cells.map((cell) => (cell.trim() === '' ? null : roleOf(cell)))
  if (roles.includes('accused')) return roles
  // Where no column is called anything, the one of the addresses holds what the table is about.
  const places = cells.map((cell) => PLACE_HEADING.test(cell.trim()))
  return places.includes(true) ? roles.map((role, at) => (places[at] === true ? 'accused' : role)) : null
}

/** Every address of a text with its role, read from the labels and sentences around it. */
export const placesOf = (text: string, start: Role): Place[] => {
  const places: Place[] = []
  let role = start
  /** The lines before, as far as their last sentence goes on in this one. */
  let lead = ''
  let led: string[] = ['']
  /** The lawful place that a sentence named: what it says ends with it. */
  let inline: string | null = null
  let columns: readonly Role[] | null = null
  for (const line of rejoin(refang(text)).split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') {
      if (inline !== null) role = null
      inline = null
      lead = ''
      led = ['']
      continue
    }
    const spots = spotsOf(line)
    const width = columns === null ? 0 : cellsOf(line).length
    if (columns !== null && width !== columns.length) columns = null
    if (spots.length === 0) {
      columns = columnsOf(line) ?? columns
      const joined = lead === '' ? null : roleOf(`${lead} ${trimmed}`.slice(-LONGEST_LEAD))
      role = joined ?? after(trimmed, role, true)
      inline = null
      led.push(trimmed.slice(-LONGEST_LEAD))
      if (led.length > MOST_LED) led.shift()
      const whole = led.join(' ')
      lead = underWay(whole)
      if (lead.length < Math.min(whole.length, LONGEST_LEAD)) led = [lead]
      continue
    }
    if (columns !== null) {
      let cell = 0
      let seen = 0
      for (const spot of spots) {
        cell += Math.max(0, cellsOf(line.slice(seen, spot.start)).length - 1)
        seen = spot.start
        const mine = columns[cell] ?? null
        places.push({ value: spot.value, host: spot.host, role: mine, isUrl: spot.isUrl, faint: !spot.plain })
      }
      continue
    }
    let cursor = 0
    let row = 0
    spots.forEach((spot, index) => {
      const label = line.slice(cursor, spot.start)
      const first = index === 0
      const sentence = underWay(label)
      const said = roleOf(
        first && lead !== '' && sentence.length === label.length
          ? `${lead} ${sentence}`.slice(-LONGEST_LEAD)
          : sentence,
      )
      const bare = label.replace(BULLET, '').trim()
      if (said === null && inline !== null && (bare !== '' || registrableOf(spot.host) !== inline)) role = null
      else role = said ?? after(label, role, false, !first && role === 'lawful')
      const rest = line.slice(spot.end, spots[index + 1]?.start)
      // Names in a row share what is said behind the last of them; found once for the row.
      if (index >= row) {
        row = index
        while (row + 1 < spots.length && JOINED.test(line.slice(spots[row]?.end, spots[row + 1]?.start))) row += 1
      }
      const behind = spot.isUrl
        ? roleBehind(rest)
        : roleOf(sentenceBehind(line.slice(spots[row]?.end, spots[row + 1]?.start)))
      const own =
        bracketRole(rest) ??
        (role === null || (said === null && !spot.isUrl && !spot.value.includes('/')) ? behind : null)
      const spared = sparedBehind(sentenceBehind(rest)) || sparedNext(nextSentence(rest))
      const mine = spared ? 'lawful' : (own ?? role)
      cursor = spot.end
      inline =
        role === 'lawful' && bare.length > 1 && !/[:：]$/.test(bare)
          ? registrableOf(spot.host)
          : role === 'lawful'
            ? inline
            : null
      const faint = !spot.plain && mine !== 'accused' && mine !== 'lawful'
      places.push({ value: spot.value, host: spot.host, role: mine, isUrl: spot.isUrl, faint })
    })
    lead = underWay(line.slice(cursor))
    led = [lead]
  }
  return places
}

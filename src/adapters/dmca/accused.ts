import { bareHost, type FoundUrl, refang, rejoin, urlsOf } from '../shared/urls'
import { comparable } from './flat'

export type Role = 'accused' | 'lawful' | 'aside' | null

const ACCUSED = [
  'infring',
  'unauthorized',
  'unauthorised',
  'illegal',
  'unlawful',
  'pirat',
  'violating',
  'offending',
  'reported url',
  'remove the following',
  'complained of',
  'location of',
  'phishing',
  'malware',
  'counterfeit',
  'takedown',
  'to be removed',
  'following urls',
  'following url',
  'following links',
  'following pages',
  '侵害',
  '違法',
  '海賊版',
  '削除対象',
  '削除を求める',
  '対象url',
  '該当url',
  '掲載url',
  '下記url',
  '侵权',
  '侵權',
  '盗版',
  '盜版',
  '非法',
  'rechtsverletz',
  'verletz',
  'rechtswidrig',
  'illegal',
  'beanstandet',
  'gemeldete',
  'zu entfernen',
  'infractor',
  'infring',
  'ilícit',
  'ilegal',
  'denunciad',
  'litigieux',
  'contrefais',
  'illicite',
  'contrefaç',
  'signalé',
  'à supprimer',
  'à retirer',
  '침해',
  '불법',
  '삭제 대상',
  '신고 대상',
  '신고대상',
]
const LAWFUL = [
  'original work',
  'original content',
  'original source',
  'originals',
  'original:',
  'original url',
  'original location',
  'original can be',
  'original is',
  'official',
  'authorized copy',
  'authorized copies',
  'authorised cop',
  'authorized example',
  'authorized version',
  'legitimate',
  'licensed cop',
  'licensed at',
  'legally available',
  'our website',
  'our site',
  'our own',
  'published at',
  'published by us',
  'example of the work',
  'copyrighted work',
  '正規',
  '公式',
  '当社サイト',
  '弊社サイト',
  '原作',
  '著作物の',
  '著作物:',
  '参考url',
  '正版',
  '官方',
  '原作',
  '官网',
  '原始作品',
  '权利作品',
  '我方网站',
  'originalwerk',
  'originalquelle',
  'original:',
  'offiziell',
  'rechtmäßig',
  'legal verfügbar',
  'unsere website',
  'unsere seite',
  'oficial',
  'obra original',
  'obra protegida',
  'nuestro sitio',
  'nuestra web',
  'officiel',
  'œuvre originale',
  'oeuvre originale',
  'notre site',
  'légitime',
  'exemplaire autorisé',
  '공식',
  '정식',
  '원본',
  '원저작물',
  '당사 사이트',
]
const ASIDE = [
  'our policy',
  'policy',
  'unsubscribe',
  'more information',
  'for more',
  'see also',
  'evidence',
  'screenshot',
  'proof',
  'power of attorney',
  'website:',
  'web:',
  'homepage',
  'contact form',
  'verify',
  'reference law',
  'statute',
  'lumen',
  'pgp',
  'public key',
  'privacy',
  '証拠',
  '委任状',
  'ホームページ',
  '証明',
  '证据',
  '授权书',
  '网站:',
  '網址:',
  '证明',
  'beweis',
  'nachweis',
  'vollmacht',
  'impressum',
  'datenschutz',
  'pruebas',
  'prueba',
  'captura',
  'sitio web:',
  'preuve',
  'capture',
  'justificatif',
  'site web :',
  'site web:',
  '증거',
  '위임장',
  '홈페이지',
]

const lastOf = (text: string, words: readonly string[]): number =>
  Math.max(
    -1,
    ...words.map((word) => {
      const at = text.lastIndexOf(word)
      return at < 0 ? -1 : at + word.length
    }),
  )

/** What a label says about the addresses behind it: the last word wins, and "unauthorized" is not "authorized". */
export const roleOf = (label: string): Role => {
  const plain = comparable(label)
  const accused = lastOf(plain, ACCUSED)
  const lawful = lastOf(
    plain
      .replaceAll('unauthori', 'xxxxxxxxx')
      .replaceAll('inoffi', 'xxxxxx')
      .replaceAll('illégitime', 'xxxxxxxxxx')
      .replaceAll('非公式', 'xxx')
      .replaceAll('非正規', 'xxx')
      .replaceAll('非官方', 'xxx'),
    LAWFUL,
  )
  const aside = lastOf(plain, ASIDE)
  if (accused < 0 && lawful < 0 && aside < 0) return null
  // A label that begins with the lawful work and goes on to its infringement speaks of the infringement, and the other way round.
  return accused >= lawful && accused >= aside ? 'accused' : lawful >= aside ? 'lawful' : 'aside'
}

export interface Accused {
  readonly urls: readonly string[]
  readonly domains: readonly string[]
  /** Addresses said to be lawful: the works themselves. */
  readonly lawful: readonly string[]
}

/** Law, registers and helpers that notices cite; never the place of an infringement. */
const REFERENCES = [
  'lumendatabase.org',
  'chillingeffects.org',
  'copyright.gov',
  'eur-lex.europa.eu',
  'europa.eu',
  'wikipedia.org',
  'law.cornell.edu',
  'w3.org',
  'acns.net',
  'gnu.org',
  'gnupg.org',
  'openpgp.org',
  'elaws.e-gov.go.jp',
  'gov.cn',
  'legifrance.gouv.fr',
  'gesetze-im-internet.de',
  'boe.es',
  'law.go.kr',
  'aka.ms',
]

const within = (host: string, parents: readonly string[]): boolean =>
  parents.some((parent) => host === parent || host.endsWith(`.${parent}`))

interface Item {
  readonly value: string
  readonly host: string
  readonly role: Role
  readonly isUrl: boolean
}

const BULLET = /^[\s>*•・●○◆■-]{0,10}(?:\(?\d{1,4}[.):、]\s?)?/

const itemsOf = (text: string, start: Role): Item[] => {
  const items: Item[] = []
  let role = start
  let blanks = 0
  for (const line of rejoin(refang(text)).split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') {
      blanks += 1
      continue
    }
    const urls = urlsOf(line)
    let cursor = 0
    const takeLabel = (label: string): void => {
      const said = roleOf(label.slice(-300))
      if (said !== null) role = said
      else if (label.replace(BULLET, '').trim().length > 60 || /[:：]\s*$/.test(label)) {
        // A long sentence or another label ends what the last one said; the title of a work does not.
        if (urls.length === 0 || cursor === 0) role = label.trim().length > 60 ? null : role
      }
    }
    if (urls.length === 0) {
      const before = role
      takeLabel(trimmed)
      const active = role ?? before
      const words = trimmed.split(/[\s,;、，；<>"()（）「」：]+/)
      const isList = words.length <= 3
      for (const word of words) {
        const host = bareHost(word.replace(/^(?:domain|site|host|url|website):/i, ''))
        if (host === null) continue
        const path = word.includes('/')
        if (active === 'accused' || active === 'lawful' || isList)
          items.push({ value: path ? word : host, host, role: active ?? null, isUrl: false })
      }
      blanks = 0
      continue
    }
    for (const url of urls as readonly FoundUrl[]) {
      takeLabel(line.slice(cursor, url.start))
      items.push({ value: url.url, host: url.host, role, isUrl: true })
      cursor = url.start + url.url.length
    }
    const rest = line.slice(cursor)
    if (urls.length === 1 && rest.length < 80 && /^[>\s]{0,3}[([（]/.test(rest)) {
      const after = roleOf(rest)
      const last = items[items.length - 1]
      if (after !== null && last) items[items.length - 1] = { ...last, role: after }
    }
    blanks = 0
  }
  void blanks
  return items
}

const registrable = (host: string): string => host.split('.').slice(-2).join('.')

const csvItems = (text: string, name: string): Item[] => {
  const lines = text.split('\n')
  const separator = (lines[0] ?? '').includes('\t') ? '\t' : (lines[0] ?? '').includes(';') ? ';' : ','
  const header = (lines[0] ?? '').split(separator).map((cell) => roleOf(cell))
  const hasHeader = urlsOf(lines[0] ?? '').length === 0 && header.some((role) => role !== null)
  const file = roleOf(name.replaceAll(/[_-]/g, ' ')) ?? (/whitelist|allowlist/i.test(name) ? 'lawful' : 'accused')
  if (!hasHeader) return itemsOf(text, file === 'aside' ? null : file)
  return lines.slice(1).flatMap((line) =>
    refang(line)
      .split(separator)
      .flatMap((cell, column) => {
        const role = header[column] ?? null
        return urlsOf(cell).map((url): Item => ({ value: url.url, host: url.host, role, isUrl: true }))
      }),
  )
}

/**
 * The addresses that a notice accuses. Where some are labelled, only they; else those that nothing else explains. Addresses called lawful,
 * the sender's own, references to laws, and evidence are never accused.
 */
export const accusedOf = (
  text: string,
  lists: readonly { name: string; text: string }[],
  ownHosts: readonly string[],
): Accused => {
  const items = [...itemsOf(text, null), ...lists.flatMap((list) => csvItems(list.text, list.name))]
  const lawfulValues = new Set(items.filter((item) => item.role === 'lawful').map((item) => item.value))
  const lawful = items.filter((item) => item.role === 'lawful' && item.isUrl).map((item) => item.value)
  const open = items.filter(
    (item) =>
      item.role !== 'lawful' &&
      !lawfulValues.has(item.value) &&
      !within(item.host, REFERENCES) &&
      !within(item.host, ownHosts),
  )
  const labelled = open.filter((item) => item.role === 'accused')
  const hosts = new Set(labelled.map((item) => registrable(item.host)))
  const taken =
    labelled.length > 0
      ? open.filter(
          (item) => item.role === 'accused' || (item.role === null && item.isUrl && hosts.has(registrable(item.host))),
        )
      : open.filter((item) => item.role === null)
  const urls = taken.filter((item) => item.isUrl).map((item) => item.value)
  const bare = taken
    .filter((item) => !item.isUrl && item.value.includes('/'))
    .map((item) => `http://${item.value.replace(/[),.;]{1,3}$/, '')}`)
  const domains = taken.map((item) => item.host)
  return { urls: [...new Set([...urls, ...bare])], domains: [...new Set(domains)], lawful: [...new Set(lawful)] }
}

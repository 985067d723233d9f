import { registrableOf } from '../../domains/parse'
import { isDesk } from '../shared/desk'
import { refang, urlsOf } from '../shared/urls'
import { type Place, placesOf } from './places'
import { roleOf } from './roles'

export interface Accused {
  readonly urls: readonly string[]
  readonly domains: readonly string[]
  /** Whether a label or a sentence accuses them, or they only stand there. */
  readonly labelled: boolean
  /** Addresses said to be lawful: the works themselves. */
  readonly lawful: readonly string[]
  /** Addresses and names on the sender's own host. */
  readonly own: readonly string[]
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
  'example.com',
  'example.org',
  'example.net',
]

const within = (host: string, parents: readonly string[]): boolean =>
  parents.some((parent) => host === parent || host.endsWith(`.${parent}`))

/** The names that a host stands below. */
const parentsOf = (host: string): string[] => {
  const parents: string[] = []
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) parents.push(host.slice(dot + 1))
  return parents
}

const csvItems = (text: string, name: string): Place[] => {
  const lines = text.split('\n')
  const separator = (lines[0] ?? '').includes('\t') ? '\t' : (lines[0] ?? '').includes(';') ? ';' : ','
  const header = (lines[0] ?? '').split(separator).map((cell) => roleOf(cell))
  const hasHeader = urlsOf(lines[0] ?? '').length === 0 && header.some((role) => role !== null)
  const file = roleOf(name.replaceAll(/[_-]/g, ' ')) ?? (/whitelist|allowlist/i.test(name) ? 'lawful' : 'accused')
  if (!hasHeader) return placesOf(text, file === 'aside' ? null : file)
  return lines.slice(1).flatMap((line) =>
    refang(line)
      .split(separator)
      .flatMap((cell, column) => {
        const role = header[column] ?? null
        return urlsOf(cell).map((url): Place => ({ value: url.url, host: url.host, role, isUrl: true }))
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
  desk: readonly string[] = [],
): Accused => {
  const desks = new Set(desk)
  const items = [...placesOf(text, null), ...lists.flatMap((list) => csvItems(list.text, list.name))]
  const lawfulValues = new Set(items.filter((item) => item.role === 'lawful').map((item) => item.value))
  const lawful = items.filter((item) => item.role === 'lawful' && item.isUrl).map((item) => item.value)
  const open = items.filter(
    (item) =>
      item.role !== 'lawful' &&
      !lawfulValues.has(item.value) &&
      !within(item.host, REFERENCES) &&
      !within(item.host, ownHosts) &&
      !isDesk(item.host, desks),
  )
  const own = items.filter((item) => within(item.host, ownHosts)).map((item) => item.value)
  const labelled = open.filter((item) => item.role === 'accused')
  const plain = open.filter((item) => item.role === null && item.faint !== true)
  const hosts = new Set(labelled.map((item) => registrableOf(item.host)))
  const taken =
    labelled.length > 0
      ? open.filter(
          (item) =>
            item.role === 'accused' || (item.role === null && item.isUrl && hosts.has(registrableOf(item.host))),
        )
      : plain.length > 0
        ? plain
        : open.filter((item) => item.role === null)
  const urls = taken.filter((item) => item.isUrl).map((item) => item.value)
  const bare = taken
    .filter((item) => !item.isUrl && item.value.includes('/'))
    .map((item) => `http://${item.value.replace(/[),.;]{1,3}$/, '')}`)
  // The name of the whole site beside pages below it tells where they are from; they are what is complained of.
  const above = new Set(taken.filter((item) => item.isUrl).flatMap((item) => parentsOf(item.host)))
  const domains = taken.filter((item) => item.isUrl || !above.has(item.host)).map((item) => item.host)
  return {
    urls: [...new Set([...urls, ...bare])],
    domains: [...new Set(domains)],
    labelled: labelled.length > 0,
    lawful: [...new Set(lawful)],
    own: [...new Set(own)],
  }
}

import { toHost } from '../domains/host'
import { isSharedNameServer } from '../domains/infrastructure'
import { canonicalMailbox } from '../identifiers/email-canonical'
import { judgeIp } from '../identifiers/ip'

const SEPARATORS = /[\s.\-()/]/g
const SPACES = /\s+/g

const compact = (value: string): string => value.normalize('NFKC').replace(SEPARATORS, '').toUpperCase()
const plain = (value: string): string => value.normalize('NFKC').trim().toLowerCase()

/** What no domain of an address holds, but a URL might: such a text is no address and stays as it is. */
const NO_DOMAIN = /[\s/?#\\:[\]()*%]/

/** The mailbox that an address reaches, by the rules of the providers we know; without the public suffix list, which is large. */
const mailbox = (value: string): string => {
  const written = value.trim()
  const at = written.lastIndexOf('@')
  const domain = written.slice(at + 1)
  const host = at <= 0 || NO_DOMAIN.test(domain) ? null : toHost(domain)
  if (host === null || !host.includes('.')) return plain(value)
  return canonicalMailbox(written.slice(0, at).normalize('NFC'), host)
}

const nameServers = (value: string): string | null => {
  const hosts = plain(value)
    .split(/[\s,;|]+/)
    .map((host) => (host.endsWith('.') ? host.slice(0, -1) : host))
    .filter((host) => host !== '')
  if (hosts.length === 0 || hosts.every((host) => isSharedNameServer(host))) return null
  return [...new Set(hosts)].sort().join(' ')
}

/**
 * One spelling of an identifier, so that the same thing hashes to the same number; null where it can tie nobody (empty,
 * or name servers that a provider gives to all).
 */
export const canonicalValue = (kind: string, value: string): string | null => {
  let canonical: string | null
  if (kind === 'email') canonical = mailbox(value)
  else if (kind === 'origin_ip') canonical = judgeIp(value.trim()).canonical ?? plain(value)
  else if (kind === 'ip_prefix') canonical = judgeIp(value.trim()).prefix ?? plain(value)
  else if (kind === 'phone' || kind === 'iban' || kind === 'document_number') canonical = compact(value)
  else if (kind === 'certificate') canonical = plain(value).replaceAll(':', '').replace(SPACES, '')
  else if (kind === 'name_server_pair') canonical = nameServers(value)
  else if (kind === 'wallet' || kind === 'payment_fingerprint') canonical = value.trim()
  else canonical = plain(value)
  return canonical === '' ? null : canonical
}

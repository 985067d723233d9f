import { parseDomain } from '../domains/parse'
import { withinOneEdit } from './edit'
import { canonicalMailbox } from './email-canonical'
import { DISPOSABLE, FORWARDERS, FREE, IMITATED, ROLES } from './mail-domains'

/**
 * `disposable`: gone tomorrow. `forwarder`: an alias or relay in front of a real mailbox, which is legitimate. `free`: a
 * mailbox of a provider that is open to everybody. `own`: any other domain.
 */
export type EmailClass = 'disposable' | 'forwarder' | 'free' | 'own'

export interface EmailJudgement {
  /** The address is well-formed (RFC 5321 and 6531, quoted local parts and address literals left out). */
  readonly valid: boolean
  /** The same for every spelling of one mailbox; null where not valid. */
  readonly canonical: string | null
  /** Host after the `@` as lower-case A-labels. */
  readonly domain: string | null
  /** What somebody registered or rents of it. */
  readonly registrable: string | null
  /** Null where there is no domain. */
  readonly class: EmailClass | null
  /** The local part names a function (`billing`), not a person. */
  readonly role: boolean
  /** The large provider that the domain is one slip away from. */
  readonly lookalikeOf: string | null
}

export interface EmailOptions {
  /** Further disposable domains, lower-case A-labels; a name covers all names under it. */
  readonly disposableDomains?: ReadonlySet<string> | undefined
}

/** RFC 5321 4.5.3.1: octets before the `@` and in the whole path. */
const MAX_LOCAL = 64
const MAX_ADDRESS = 254

const ATEXT = "!#$%&'*+-/=?^_`{|}~."

const PLAIN_LOCAL = /^[0-9A-Za-z_+-]+(?:\.[0-9A-Za-z_+-]+)*$/

const isLocal = (local: string): boolean => {
  if (local.length <= MAX_LOCAL && PLAIN_LOCAL.test(local)) return true
  if (local === '' || local.length > MAX_LOCAL) return false
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false
  for (const character of local) {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) {
      if (!/[0-9A-Za-z]/.test(character) && !ATEXT.includes(character)) return false
    } else if (point < 0xa1 || /\p{Z}|\p{C}/u.test(character)) return false
  }
  return true
}

const FORBIDDEN_IN_DOMAIN = /[\s/\\?#@:()[\]<>,;"%*]/

const isBlocked = (list: ReadonlySet<string>, host: string, registrable: string): boolean => {
  if (list.has(host) || list.has(registrable)) return true
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const parent = host.slice(dot + 1)
    if (parent.length < registrable.length) break
    if (list.has(parent)) return true
  }
  return false
}

const classOf = (host: string, registrable: string): EmailClass => {
  if (FORWARDERS.has(host) || FORWARDERS.has(registrable)) return 'forwarder'
  if (FREE.has(host) || FREE.has(registrable)) return 'free'
  return isBlocked(DISPOSABLE, host, registrable) ? 'disposable' : 'own'
}

/** Letters and digits that are read as the Latin letter beside them; Cyrillic and Greek forms from Unicode's list. */
const LOOKS = new Map(
  Object.entries({
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '5': 's',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    т: 't',
    в: 'b',
    ѕ: 's',
    ԁ: 'd',
    ɡ: 'g',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    ρ: 'p',
    ı: 'i',
    ӏ: 'l',
    ʏ: 'y',
    ⅿ: 'm',
    ⅼ: 'l',
  }),
)

const skeleton = (unicode: string): string => {
  let seen = ''
  for (const character of unicode.normalize('NFKD').toLowerCase())
    if (!/\p{M}/u.test(character)) seen += LOOKS.get(character) ?? character
  return seen.split('rn').join('m').split('vv').join('w')
}

const imitates = (unicode: string): string | null => {
  const seen = skeleton(unicode)
  for (const known of IMITATED) {
    if (seen === known) return known
    const dot = known.indexOf('.')
    // Another first letter is more often another name (ymail, fmail) than a slip.
    if (seen.charAt(0) !== known.charAt(0)) continue
    const sameLabel = seen.startsWith(known.slice(0, dot + 1))
    if (sameLabel ? withinOneEdit(seen.slice(dot + 1), known.slice(dot + 1)) : seen.endsWith(known.slice(dot))) {
      if (withinOneEdit(seen, known)) return known
    }
  }
  return null
}

const registrableUnicode = (parsed: { readonly unicode: string | null; readonly subdomain: string }): string => {
  const whole = parsed.unicode ?? ''
  const skip = parsed.subdomain === '' ? 0 : parsed.subdomain.split('.').length
  return whole.split('.').slice(skip).join('.')
}

const NOT_AN_ADDRESS: EmailJudgement = {
  valid: false,
  canonical: null,
  domain: null,
  registrable: null,
  class: null,
  role: false,
  lookalikeOf: null,
}

interface MailDomain {
  readonly host: string
  readonly registrable: string
  readonly class: EmailClass
  readonly lookalikeOf: string | null
}

const domains = new Map<string, MailDomain | null>()

/** What the part after the `@` is. A bounded memo: most customers of a provider share a few mail domains. */
const mailDomain = (written: string): MailDomain | null => {
  const known = domains.get(written)
  if (known !== undefined) return known
  const parsed = FORBIDDEN_IN_DOMAIN.test(written) ? null : parseDomain(written)
  const host = parsed?.host ?? null
  let found: MailDomain | null = null
  if (parsed !== null && host !== null && !parsed.isIp && host.includes('.')) {
    // A public suffix may have mailboxes of its own.
    const registrable = parsed.registrable ?? host
    found = {
      host,
      registrable,
      class: classOf(host, registrable),
      lookalikeOf: imitates(registrableUnicode(parsed)),
    }
  }
  if (domains.size >= 4096) domains.clear()
  domains.set(written, found)
  return found
}

/**
 * What an e-mail address says about itself, without asking anybody: nothing here proves that mail arrives. Never throws,
 * linear in the address.
 */
export const judgeEmail = (address: string, options: EmailOptions = {}): EmailJudgement => {
  const written = address.trim()
  if (written.length > MAX_ADDRESS + 64) return NOT_AN_ADDRESS
  const at = written.lastIndexOf('@')
  const domain = at < 0 ? null : mailDomain(written.slice(at + 1))
  if (domain === null) return NOT_AN_ADDRESS
  const { host, registrable } = domain
  const local = written.slice(0, at).normalize('NFC')
  const valid = isLocal(local) && local.length + 1 + host.length <= MAX_ADDRESS
  const injected = options.disposableDomains
  const kind =
    domain.class === 'own' && injected !== undefined && isBlocked(injected, host, registrable)
      ? 'disposable'
      : domain.class
  const plain = local.toLowerCase().split('+')[0] ?? ''
  return {
    valid,
    canonical: valid ? canonicalMailbox(local, host) : null,
    domain: host,
    registrable,
    class: kind,
    role: ROLES.has(plain),
    lookalikeOf: kind === 'own' ? domain.lookalikeOf : null,
  }
}

import { parse } from 'tldts'
import { toHost } from './host'
import { hostToUnicode } from './punycode'

/**
 * The list of public suffixes is frozen inside tldts when it is released, so its release names the list. A test holds
 * this equal to the installed package.
 */
export const SUFFIX_LIST_VERSION = 'tldts 7.5.4'

export interface ParsedDomain {
  /** As given. */
  readonly input: string
  /** Lower-case A-labels, or an IP address; null where no browser would find a host in it. */
  readonly host: string | null
  /** The same as `host`, named for what it is beside `unicode`. */
  readonly ascii: string | null
  /** U-labels, for people. */
  readonly unicode: string | null
  /** What one party can register or rent, private suffixes honoured: `foo.pages.dev`, `brand.co.uk`. */
  readonly registrable: string | null
  /** What was registered with a registry (the ICANN answer): `pages.dev`, `brand.co.uk`. Differs from `registrable` on rented hosts. */
  readonly platform: string | null
  /** The first label of `registrable`: `foo`, `brand`. */
  readonly label: string | null
  /** The public suffix, private ones included: `pages.dev`, `co.uk`. */
  readonly suffix: string | null
  /** What stands before `registrable`, without its dot; empty where nothing does. */
  readonly subdomain: string
  /** The suffix belongs to a company that rents out names under it. */
  readonly isPrivate: boolean
  readonly isIp: boolean
  /** The suffix is on the public suffix list; false for an unknown last label, which is then taken for a suffix. */
  readonly isListed: boolean
  readonly listVersion: string
}

const ICANN = { extractHostname: false, validateHostname: false } as const
const PRIVATE = { ...ICANN, allowPrivateDomains: true } as const

const nothing = (input: string, host: string | null, isIp: boolean): ParsedDomain => ({
  input,
  host,
  ascii: host,
  unicode: host === null ? null : hostToUnicode(host),
  registrable: null,
  platform: null,
  label: null,
  suffix: null,
  subdomain: '',
  isPrivate: false,
  isIp,
  isListed: false,
  listVersion: SUFFIX_LIST_VERSION,
})

/**
 * Takes a name apart: the host by WHATWG rules first (as tldts maps nothing), then the public suffix list with and
 * without private suffixes. The apex of a platform (`pages.dev`) is its own registrable name. Never throws.
 */
export const parseDomain = (name: string): ParsedDomain => {
  const host = toHost(name)
  if (host === null) return nothing(name, null, false)
  const tenant = parse(host, PRIVATE)
  if (tenant.isIp) return nothing(name, host, true)
  const listed = tenant.isIcann === true || tenant.isPrivate === true
  const platform = tenant.isPrivate === true ? parse(host, ICANN).domain : tenant.domain
  const registrable = tenant.domain ?? platform
  if (registrable === null) return { ...nothing(name, host, false), suffix: tenant.publicSuffix, isListed: listed }
  return {
    input: name,
    host,
    ascii: host,
    unicode: hostToUnicode(host),
    registrable,
    platform,
    label: registrable.slice(0, registrable.indexOf('.')),
    suffix: registrable.slice(registrable.indexOf('.') + 1),
    subdomain: host.length > registrable.length ? host.slice(0, host.length - registrable.length - 1) : '',
    isPrivate: tenant.isPrivate === true,
    isIp: false,
    isListed: listed,
    listVersion: SUFFIX_LIST_VERSION,
  }
}

/** The registrable name, or the host where there is none (an address, a bare label); null where there is no host. */
export const registrableOf = (name: string): string | null => {
  const parsed = parseDomain(name)
  return parsed.registrable ?? parsed.host
}

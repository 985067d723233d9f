/** WHATWG URL, a global of every runtime that we name; declared here because the core is typed without DOM or Node. */
declare const URL: new (input: string) => { readonly hostname: string }

/** What DNS can carry (RFC 1035): a longer name or label is no host, and bounds the work of everything behind. */
const MAX_HOST = 253
const MAX_LABEL = 63
const MAX_WRITTEN = 2048

const SCHEME = /^[a-z][a-z0-9+.-]{0,15}:\/\//i
const AUTHORITY_END = /[/?#\\]/
const DEFANGED_DOT = /\[\.\]|\(\.\)|\[dot\]|\(dot\)/gi

const authorityOf = (written: string): string => {
  let rest = written.trim()
  const scheme = SCHEME.exec(rest)
  if (scheme) rest = rest.slice(scheme[0].length)
  else if (rest.startsWith('//')) rest = rest.slice(2)
  const end = rest.search(AUTHORITY_END)
  if (end >= 0) rest = rest.slice(0, end)
  const at = rest.lastIndexOf('@')
  return at >= 0 ? rest.slice(at + 1) : rest
}

const labelsFit = (host: string): boolean => {
  if (host.length === 0 || host.length > MAX_HOST) return false
  for (const label of host.split('.')) if (label.length === 0 || label.length > MAX_LABEL) return false
  return true
}

/** A name that every mapping leaves as it is: lower-case labels without punycode, and a last one that is no number. */
const PLAIN = /^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z][a-z0-9-]{1,62}$/

/**
 * The host that a browser would go to, as lower-case A-labels or an address, or null. Takes a host, a URL, a wildcard
 * (`*.` is dropped), a trailing dot, a defanged `name[.]tld`, full-width and other forms that UTS 46 maps.
 * Never throws.
 */
export const toHost = (written: string): string | null => {
  if (PLAIN.test(written) && written.length <= MAX_HOST && !written.includes('--')) return written
  let name = authorityOf(written.length > MAX_WRITTEN ? written.slice(0, MAX_WRITTEN) : written)
  if (name.includes('[') || name.includes('(')) name = name.replace(DEFANGED_DOT, '.')
  if (name.startsWith('*.')) name = name.slice(2)
  const colon = name.indexOf(':')
  if (colon >= 0 && colon !== name.lastIndexOf(':') && !name.startsWith('[')) name = `[${name}]`
  if (name.length === 0) return null
  try {
    const { hostname } = new URL(`http://${name}/`)
    if (hostname.startsWith('[')) return hostname.slice(1, -1)
    const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
    return labelsFit(host) ? host : null
  } catch {
    return null
  }
}

import { toHost } from '../domains/host'
import { parseDomain } from '../domains/parse'

const PLAIN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/

/**
 * A plain web address: its host needs no mapping. Labels that may be punycode, an address in numbers, a port or a user name
 * take the long way.
 */
const PLAIN_URL = /^https?:\/\/((?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z][a-z0-9-]{1,62})(?:[/?#]|$)/

const plainHostOf = (url: string): string | null => {
  const host = PLAIN_URL.exec(url)?.[1]
  return host === undefined || host.length > 253 || host.includes('--') ? null : host
}

/** The host of a URL or a name as a lower-case A-label, or null where there is none. Never throws. */
export const hostOf = (urlOrName: string): string | null =>
  urlOrName.length <= 253 && PLAIN.test(urlOrName) ? urlOrName : (plainHostOf(urlOrName) ?? toHost(urlOrName))

const registrables = new Map<string, string>()

/**
 * The registrable name (private suffixes honoured, so that a tenant of a rented host is itself), else the host.
 * A bounded memo: the same few names are asked for again and again within a case.
 */
export const registrableOf = (host: string): string => {
  const known = registrables.get(host)
  if (known !== undefined) return known
  const found = parseDomain(host).registrable ?? host
  if (registrables.size >= 4096) registrables.clear()
  registrables.set(host, found)
  return found
}

/** Whether `host` is `name` or lies under it. */
export const covers = (name: string, host: string): boolean => host === name || host.endsWith(`.${name}`)

/** The name itself and every name above it, nearest first: what is said of `example.test` reaches `www.example.test`. */
export const withParents = (host: string): readonly string[] => {
  const names = [host]
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) names.push(host.slice(dot + 1))
  return names
}

/** Whether a name, a name above it or a name under it is among those given. */
export const nearAny = (names: readonly string[]): ((host: string) => boolean) => {
  if (names.length === 0) return () => false
  const exact = new Set(names)
  const above = new Set(names.flatMap(withParents))
  return (host) => above.has(host) || withParents(host).some((name) => exact.has(name))
}

/**
 * Name servers that a CDN, registrar, host or parking service gives to every customer: sharing them says nothing.
 * From general knowledge of the providers' public names; a caller adds its own.
 */
const SHARED_NAME_SERVERS = [
  'ns.cloudflare.com',
  'awsdns.com',
  'awsdns.net',
  'awsdns.org',
  'awsdns.co.uk',
  'azure-dns.com',
  'azure-dns.net',
  'azure-dns.org',
  'azure-dns.info',
  'googledomains.com',
  'domaincontrol.com',
  'registrar-servers.com',
  'name-services.com',
  'namecheaphosting.com',
  'dns-parking.com',
  'hostinger.com',
  'bodis.com',
  'sedoparking.com',
  'parkingcrew.net',
  'above.com',
  'ovh.net',
  'gandi.net',
  'digitalocean.com',
  'linode.com',
  'vultr.com',
  'wixdns.net',
  'wordpress.com',
  'squarespacedns.com',
  'nsone.net',
  'dnsmadeeasy.com',
  'ultradns.net',
  'dnspod.net',
  'hichina.com',
  'alidns.com',
  'porkbun.com',
  'name.com',
  'njal.la',
  'ddos-guard.net',
  'hetzner.com',
  'your-server.de',
  'ui-dns.com',
  'afternic.com',
  'bluehost.com',
  'hostgator.com',
  'siteground.net',
]
/** Route 53 numbers its zones: ns-12.awsdns-34.org. */
const NUMBERED_AWS = '.awsdns-'

/** Whether a name server belongs to a provider that gives it to all customers. `more` are suffixes of the caller. */
export const isSharedNameServer = (host: string, more: readonly string[] = []): boolean => {
  const name = host.toLowerCase().replace(/\.$/, '')
  const under = (suffix: string): boolean => name === suffix || name.endsWith(`.${suffix}`)
  return name.includes(NUMBERED_AWS) || SHARED_NAME_SERVERS.some(under) || more.some(under)
}

import ipaddr from 'ipaddr.js'

export interface IpJudgement {
  readonly valid: boolean
  /** An address that the internet routes to one party. */
  readonly public: boolean
  /** `public`, or the special range by IANA's registries: `private`, `carrier_grade_nat`, `documentation`, …; null where unreadable. */
  readonly range: string | null
  readonly version: 4 | 6 | null
  /** RFC 5952 form; an IPv4 address mapped into IPv6 comes out as IPv4. */
  readonly canonical: string | null
  /** What one subscriber usually holds: the address for IPv4, the /64 for IPv6. */
  readonly prefix: string | null
}

const UNREADABLE: IpJudgement = {
  valid: false,
  public: false,
  range: null,
  version: null,
  canonical: null,
  prefix: null,
}

const DOCUMENTATION = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'].map((net) =>
  ipaddr.parseCIDR(net),
)

const isDocumentation = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  DOCUMENTATION.some(([net, bits]) => net.kind() === address.kind() && address.match(net, bits))

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Reads an IPv4 address of four decimal parts or an IPv6 address; nothing else (`0x7f.1`, zone ids) is taken. Never throws. */
export const judgeIp = (text: string): IpJudgement => {
  const written = text.trim()
  if (written.length > 45) return UNREADABLE
  const isV6 = written.includes(':')
  if (isV6 ? written.includes('%') || !ipaddr.IPv6.isValid(written) : !ipaddr.IPv4.isValidFourPartDecimal(written))
    return UNREADABLE
  const address = ipaddr.process(written)
  const special = address.range()
  const range = isDocumentation(address) ? 'documentation' : special === 'unicast' ? 'public' : snake(special)
  const version = address.kind() === 'ipv4' ? 4 : 6
  const canonical = version === 4 ? address.toString() : (address as ipaddr.IPv6).toRFC5952String()
  return {
    valid: true,
    public: range === 'public',
    range,
    version,
    canonical,
    prefix: version === 4 ? canonical : networkOf(address as ipaddr.IPv6, 64),
  }
}

const networkOf = (address: ipaddr.IPv6, bits: number): string => {
  const parts = address.parts.map((part, index) => (index < bits / 16 ? part : 0))
  return `${new ipaddr.IPv6(parts).toRFC5952String()}/${bits}`
}

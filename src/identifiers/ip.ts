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

const DOCUMENTATION = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20']

let documentation: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][] | null = null

const isDocumentation = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => {
  documentation ??= DOCUMENTATION.map((net) => ipaddr.parseCIDR(net))
  return documentation.some(([net, bits]) => net.kind() === address.kind() && address.match(net, bits))
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const DECIMAL = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/

/** Blocks in which IANA has set something apart: those take the long way; a test holds this against the library. */
const mayBeSpecial = (a: number, b: number, c: number): boolean =>
  a === 0 ||
  a === 10 ||
  a === 127 ||
  a >= 224 ||
  (a === 100 && b >= 64 && b < 128) ||
  (a === 169 && b === 254) ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 192 && ((b === 0 && c <= 2) || (b === 31 && c === 196) || (b === 52 && c === 193))) ||
  (a === 192 && ((b === 88 && c === 99) || (b === 175 && c === 48))) ||
  (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
  (a === 203 && b === 0 && c === 113)

const plainlyPublic = (written: string): boolean => {
  const parts = DECIMAL.exec(written)
  if (parts === null) return false
  const [a, b, c, d] = [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4])]
  return a < 256 && b < 256 && c < 256 && d < 256 && !mayBeSpecial(a, b, c)
}

/** Reads an IPv4 address of four decimal parts or an IPv6 address; nothing else (`0x7f.1`, zone ids) is taken. Never throws. */
export const judgeIp = (text: string): IpJudgement => {
  const written = text.trim()
  if (written.length > 45) return UNREADABLE
  if (plainlyPublic(written))
    return { valid: true, public: true, range: 'public', version: 4, canonical: written, prefix: written }
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

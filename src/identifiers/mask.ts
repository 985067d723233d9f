import { FORWARDERS, FREE } from './mail-domains'

/**
 * Masks keep what helps a desk to see which value is meant and never the value. Each takes any string; what cannot be
 * read is masked whole.
 */
const HIDDEN = '***'

/** `***@gmail.com` for a domain that thousands share, else only the last label: `***@***.jp`. */
export const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@')
  if (at < 0) return HIDDEN
  const domain = address
    .slice(at + 1)
    .trim()
    .toLowerCase()
  if (FREE.has(domain) || FORWARDERS.has(domain)) return `${HIDDEN}@${domain}`
  const last = domain.slice(domain.lastIndexOf('.') + 1)
  return /^[a-z]{2,6}$/.test(last) && domain.includes('.') ? `${HIDDEN}@${HIDDEN}.${last}` : `${HIDDEN}@${HIDDEN}`
}

/** The last two digits: `***42`. */
export const maskPhone = (number: string): string => {
  const digits = number.replace(/\D/g, '')
  return digits.length < 8 ? HIDDEN : `${number.trim().startsWith('+') ? '+' : ''}${HIDDEN}${digits.slice(-2)}`
}

/** First letters of parts that are longer than two: `J*** D***`. */
export const maskName = (name: string): string => {
  const parts = name
    .slice(0, 200)
    .split(/\s+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return HIDDEN
  return parts
    .slice(0, 6)
    .map((part) => {
      const characters = [...part]
      return characters.length > 2 && /\p{L}/u.test(characters[0] ?? '') ? `${characters[0]}${HIDDEN}` : HIDDEN
    })
    .join(' ')
}

/** The network: two parts of an IPv4 address, two groups of an IPv6 one. */
export const maskIp = (ip: string): string => {
  const written = ip.trim()
  if (written.includes(':')) {
    const groups = written.split(':')
    return /^[0-9a-f]{1,4}$/i.test(groups[0] ?? '') && /^[0-9a-f]{1,4}$/i.test(groups[1] ?? '')
      ? `${groups[0]}:${groups[1]}:${HIDDEN}`
      : HIDDEN
  }
  const parts = written.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part)) ? `${parts[0]}.${parts[1]}.*.*` : HIDDEN
}

/** Country and last two characters: `DE***00`. */
export const maskIban = (iban: string): string => {
  const flat = iban.replace(/\s/g, '').toUpperCase()
  return /^[A-Z]{2}\d{2}/.test(flat) && flat.length >= 15 ? `${flat.slice(0, 2)}${HIDDEN}${flat.slice(-2)}` : HIDDEN
}

/** Last two characters of a document, register or tax number of eight or more. */
export const maskNumber = (value: string): string => {
  const flat = value.replace(/\s/g, '')
  return flat.length < 8 ? HIDDEN : `${HIDDEN}${flat.slice(-2)}`
}

/** The decade of a birth date: `198*`. */
export const maskBirthDate = (date: string): string => (/^\d{4}-/.test(date) ? `${date.slice(0, 3)}*` : HIDDEN)

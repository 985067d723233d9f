import { parseDomain } from '../domains/parse'
import { judgeEmail } from '../identifiers/email'

/** Who somebody is in mail: the mailbox, and the domain where it is his own and not one that a provider gives to everybody. */
interface Correspondent {
  readonly mailbox: string | null
  readonly domain: string | null
}

/** An address, a host, or null where an id is neither: a name or a number tells nobody from anybody. */
const correspondentOf = (id: unknown): Correspondent | null => {
  if (typeof id !== 'string') return null
  const isAddress = id.includes('@')
  const mail = judgeEmail(isAddress ? id : `postmaster@${id}`)
  if (mail.domain === null || parseDomain(mail.domain).registrable === null) return null
  const mailbox = isAddress ? (mail.canonical ?? id.trim().toLowerCase()) : null
  const domain = mail.class === 'own' ? mail.registrable : null
  return mailbox === null && domain === null ? null : { mailbox, domain }
}

/** Whether two are one: of one mailbox or one domain of their own. `unknown` where either says too little to tell. */
type SameSender = 'same' | 'differs' | 'unknown'

/** Compares ids of senders; each is read once, as a case may have ten thousand notices. */
export const senderReader = (): ((a: unknown, b: unknown) => SameSender) => {
  const known = new Map<unknown, Correspondent | null>()
  const read = (id: unknown): Correspondent | null => {
    const found = known.get(id)
    if (found !== undefined) return found
    const made = correspondentOf(id)
    known.set(id, made)
    return made
  }
  return (a, b) => {
    const [left, right] = [read(a), read(b)]
    if (left === null || right === null) return 'unknown'
    if (left.mailbox !== null && left.mailbox === right.mailbox) return 'same'
    if (left.domain !== null && left.domain === right.domain) return 'same'
    return 'differs'
  }
}

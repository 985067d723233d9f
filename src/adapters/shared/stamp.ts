import { mailInstant } from './headers'
import { headerOf, type Mail } from './mime'

/** When a mail came: the last stamp of its way is the topmost Received; what is older was written by others. */
export const stampOf = (mail: Mail): { stamp: string | null; received: boolean } => {
  const received = headerOf(mail, 'received')
  const stamp = received === undefined ? null : mailInstant(received.slice(received.lastIndexOf(';') + 1))
  return stamp === null ? { stamp: mailInstant(headerOf(mail, 'date')), received: false } : { stamp, received: true }
}

/** The first id in a Message-ID, References or In-Reply-To field. */
export const messageId = (field: string | undefined): string | undefined => {
  const found = field === undefined ? null : /<([^<>\s]{1,250})>/.exec(field)
  return found?.[1]
}

import type { Note } from '../../types'
import { bodyOf } from '../mail/body'
import { sectionsOf, withoutFooter } from '../mail/sections'
import { headerOf, parseMail } from '../shared/mime'
import { messageId, stampOf } from '../shared/stamp'
import type { DmcaText } from './payload'

/** Fields that a mail begins with; a notice that is pasted as text may have one of them, a mail has several. */
const FIELDS = new Set([
  'received',
  'return-path',
  'delivered-to',
  'date',
  'from',
  'to',
  'subject',
  'message-id',
  'mime-version',
  'content-type',
])
const ENOUGH = 3

/** Whether the text is a whole mail: its first lines are header fields. */
export const isMail = (text: string): boolean => {
  const seen = new Set<string>()
  for (const line of text.slice(0, 20_000).split('\n')) {
    if (line.trim() === '') break
    if (/^\s/.test(line)) continue
    const colon = line.indexOf(':')
    if (colon <= 0 || !/^[\w-]{1,76}$/.test(line.slice(0, colon))) {
      if (line.startsWith('From ')) continue
      return false
    }
    seen.add(line.slice(0, colon).toLowerCase())
  }
  return [...seen].filter((name) => FIELDS.has(name)).length >= ENOUGH
}

/** The notice that a mail carries: what it says now, never what it quotes. `receivedAt` is the topmost Received field. */
export const letterOf = (
  eml: string | Uint8Array,
  notes: Note[],
): { readonly read: DmcaText; readonly receivedAt: string | undefined } => {
  const mail = parseMail(eml, notes)
  const body = bodyOf(mail, notes)
  const { stamp, received } = stampOf(mail)
  return {
    read: {
      text: withoutFooter(sectionsOf(body.text).now),
      id: messageId(headerOf(mail, 'message-id')),
      subject: headerOf(mail, 'subject'),
      from: headerOf(mail, 'from'),
      sentAt: stamp ?? undefined,
      lists: body.lists,
    },
    receivedAt: received ? (stamp ?? undefined) : undefined,
  }
}

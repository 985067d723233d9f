import type { Note } from '../../types'
import { clockOf } from '../shared/clock'
import type { Fragment, ReceivedOptions } from '../shared/fragment'
import { fieldsOf, textOf } from '../vendor-fields'
import { isMail, letterOf } from './letter'
import { readText } from './map'
import type { DmcaText } from './payload'

export type { DmcaText } from './payload'

const payloadOf = (payload: unknown): DmcaText | null => {
  if (typeof payload === 'string') return payload.trim() === '' ? null : { text: payload }
  const fields = fieldsOf(payload)
  const text = fields?.['text'] ?? fields?.['body']
  if (typeof text !== 'string' || text.trim() === '') return null
  return {
    text,
    id: textOf(fields?.['id']),
    subject: textOf(fields?.['subject']),
    from: textOf(fields?.['from']),
    sentAt: textOf(fields?.['sentAt'] ?? fields?.['date']),
  }
}

/**
 * A free-text notice (DMCA, DSA, Japanese, Chinese or other) as a part of a case. An element is true where the text says it, false where it
 * plainly denies it, else absent; each has a note `ELEMENT_QUOTED` with the words. Takes the text, `{ text, id?, subject?, from?, sentAt? }`,
 * or the whole mail (text or bytes), whose clock then runs from its topmost Received field.
 * Never throws.
 */
export const fromDmca = (payload: unknown, options: ReceivedOptions = {}): Fragment => {
  const notes: Note[] = []
  const letter =
    payload instanceof Uint8Array || (typeof payload === 'string' && isMail(payload)) ? letterOf(payload, notes) : null
  const read = letter === null ? payloadOf(payload) : letter.read
  if (read === null || read.text.trim() === '')
    return { notes: [...notes, { code: 'NOT_READ', pointer: '', message: 'There is no text to read.' }] }
  const receivedAt = clockOf(options.receivedAt ?? letter?.receivedAt, read.sentAt, notes)
  const { notice, quotes } = readText(read)
  for (const item of quotes)
    notes.push({
      code: item.said ? 'ELEMENT_QUOTED' : 'ELEMENT_DENIED',
      pointer: `/notices/0/elements/${item.element}`,
      message: item.quote,
    })
  return receivedAt === null ? { notes } : { notices: [{ ...notice, receivedAt }], notes }
}

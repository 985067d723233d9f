import type { Note } from '../../types'
import { htmlToText } from '../shared/html-text'
import type { Mail, MailPart } from '../shared/mime'
import { rejoin } from '../shared/urls'

const MAX_LISTS = 20

/** Lines that a flowed mail (RFC 3676) broke at a space belong together. */
const unflow = (text: string): string => {
  const out: string[] = []
  // Whether the line before goes on; what it began with decides for all of it.
  let open = false
  for (const line of text.replaceAll('\r', '').split('\n')) {
    const joins: boolean = open && line !== '' && !line.startsWith('>')
    if (!joins && out.length > 0) out.push('\n')
    out.push(line)
    open = line.endsWith(' ') && (joins || (line !== '-- ' && !line.startsWith('>')))
  }
  return out.join('')
}

/** PGP clear-signed text without its dash escapes (RFC 9580, 7.1). */
export const withoutDashEscapes = (text: string): string =>
  text.includes('-----BEGIN PGP SIGNED MESSAGE-----')
    ? text
        .split('\n')
        .map((line) => (line.startsWith('- ') ? line.slice(2) : line))
        .join('\n')
    : text

const isBody = (part: MailPart, type: string): boolean => part.type === type && !part.attached

const addressesOf = (text: string): string[] => text.split(/[<>\s]+/).filter((word) => /^https?:\/\//i.test(word))

/** The HTML where it has addresses that the text lacks, since they are what its reader sees; else the text. */
const fuller = (text: string, html: string): string => {
  const known = new Set(addressesOf(text))
  return addressesOf(html).some((address) => !known.has(address)) ? html : text
}

export interface Body {
  readonly text: string
  readonly lists: readonly { readonly name: string; readonly text: string }[]
}

/** The words of the mail itself and the lists that came with it. Where text and HTML differ in addresses, the HTML is what people see. */
export const bodyOf = (mail: Mail, notes: Note[]): Body => {
  const plain = mail.parts
    .filter((part) => isBody(part, 'text/plain') || part.type.startsWith('multipart/'))
    .map((part) => (part.flowed ? unflow(part.text) : part.text))
    .join('\n')
  const html = mail.parts
    .filter((part) => isBody(part, 'text/html'))
    .map((part) => htmlToText(part.text))
    .join('\n')
  const first = mail.parts[0]
  const chosen = plain.trim() === '' ? html : html === '' ? plain : fuller(rejoin(plain.replaceAll('\r', '')), html)
  const lists = mail.parts
    .filter(
      (part) =>
        (part.attached || part.name !== '' || part.type === 'text/csv') &&
        part !== first &&
        (part.type === 'text/csv' || part.type === 'text/plain' || /\.(?:csv|txt|tsv)$/i.test(part.name)),
    )
    .map((part) => ({ name: part.name, text: part.text.replaceAll('\r', '') }))
  if (lists.length > MAX_LISTS)
    notes.push({ code: 'LISTS_CUT', pointer: '', message: `Only the first ${MAX_LISTS} attached lists were read.` })
  return { text: withoutDashEscapes(chosen.replaceAll('\r', '')), lists: lists.slice(0, MAX_LISTS) }
}

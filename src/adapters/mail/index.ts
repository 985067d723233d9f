import type { Note } from '../../types'
import { readSaid } from '../dmca/flat'
import { readText } from '../dmca/map'
import { clockOf } from '../shared/clock'
import { deskHostsOf } from '../shared/desk'
import type { Detected, MailFragment, NoticeUpdate, ReceivedOptions } from '../shared/fragment'
import { withoutAddresses } from '../shared/mask'
import { headerOf, type Mail, parseMail } from '../shared/mime'
import { ownHostsOf, partyOf } from '../shared/party'
import { messageId, stampOf } from '../shared/stamp'
import { urlsOf } from '../shared/urls'
import { bodyOf } from './body'
import { detect } from './detect'
import { featuresOf } from './features'
import { machineReport } from './machine'
import { orderFromText } from './orders'
import { sectionsOf, withoutFooter } from './sections'
import { standingsOf } from './standing'

export type { Detected, MailFragment, MailKind, ReceivedOptions } from '../shared/fragment'

const isBulk = (mail: Mail): boolean =>
  headerOf(mail, 'list-unsubscribe') !== undefined ||
  headerOf(mail, 'list-id') !== undefined ||
  /bulk|list|junk/i.test(headerOf(mail, 'precedence') ?? '') ||
  /auto-(?:replied|generated)/i.test(headerOf(mail, 'auto-submitted') ?? '')

interface Voice {
  readonly text: string
  readonly subject: string
  readonly from: string | undefined
  /** Another voice whose hosts are no strangers' either: of a mail that is passed on. */
  readonly beside?: string | undefined
}

const innerText = (mail: Mail): string => mail.inner.map((inner) => bodyOf(inner, []).text).join('\n\n')

/** A mail that is passed on, as its subject says. */
const FORWARDS = /^(?:fwd?|wg|tr|rv|i|転送|转发|轉寄|轉發)\s?[:：]/i

/** A reminder: what was asked for is still to be done. */
const STILL_THERE =
  /still (?:online|there|up|live|available|accessible)|immer noch|weiterhin|sigue|siguen|toujours|まだ|いまだ|仍|还在|還在|여전히/i

/** An address with a path: a home page stands under many a signature. */
const PAGE = /^https?:\/\/[^/]+\/[^/?#]/i

const HEAD_LINE =
  /^\s{0,9}(?:from|to|cc|sent|date|subject|von|an|gesendet|datum|betreff|de|à|para|enviado|fecha|asunto|envoyé|objet|差出人|宛先|日時|件名|发件人|收件人|主题|日期) ?[:：]/i

/** Quoted words without the fields above them: a mailbox there is not how the sender is reached. */
const withoutHeads = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !HEAD_LINE.test(line))
    .join('\n')

/** Whether the words say by themselves what is wrong and ask for something, only not where. */
const pleads = (now: string): boolean => {
  const features = featuresOf(readSaid(withoutAddresses(now)))
  return (
    (features('asks') ?? features('turnsToYou')) !== null &&
    (features('unpermitted') ?? features('taken') ?? features('harm') ?? features('owns')) !== null
  )
}

const passedVoice = (mail: Mail, passed: string, subject: string, from: string | undefined): Voice => {
  const inner = mail.inner[0]
  const head = passed
    .split('\n')
    .slice(0, 12)
    .find((line) => /^(?:from|von|de ?|差出人|发件人|보낸 사람) ?[:：]/i.test(line.trim()))
  const innerFrom = inner ? headerOf(inner, 'from') : head?.slice(head.search(/[:：]/) + 1)
  return {
    text: passed,
    subject: inner ? (headerOf(inner, 'subject') ?? subject) : subject,
    from: innerFrom?.trim() ?? from,
  }
}

const updateOf = (
  kind: Detected['kind'],
  match: NoticeUpdate['match'],
  receivedAt: string | null,
  complete: boolean,
  sender: NonNullable<NoticeUpdate['sender']>,
): NoticeUpdate =>
  kind === 'retraction'
    ? { match, status: 'withdrawn', sender }
    : {
        match,
        counterNotice: { ...(receivedAt === null ? {} : { receivedAt }), ...(complete ? { complete: true } : {}) },
        status: 'countered',
        sender,
      }

/** What a counter-notice under 17 U.S.C. 512(g)(3) must say, as far as words show it. */
const isComplete = (text: string): boolean => {
  const plain = text.toLowerCase()
  const has = (...words: string[]): boolean => words.some((word) => plain.includes(word))
  return (
    has('penalty of perjury') &&
    has('jurisdiction') &&
    has('service of process') &&
    has('mistake', 'misidentif') &&
    has('signature', '/s/', 'signed') &&
    has('phone', 'tel:', 'telephone') &&
    has('address')
  )
}

const read = (eml: string | Uint8Array, options: ReceivedOptions): MailFragment => {
  const notes: Note[] = []
  const mail = parseMail(eml, notes)
  const body = bodyOf(mail, notes)
  const sections = sectionsOf(body.text)
  const subject = headerOf(mail, 'subject') ?? ''
  const from = headerOf(mail, 'from')
  const { stamp, received } = stampOf(mail)
  const clockNotes: Note[] = []
  const own = options.receivedAt
  const receivedAt = clockOf(own ?? (received ? (stamp ?? undefined) : undefined), stamp, clockNotes)
  const id = messageId(headerOf(mail, 'message-id'))

  const machine = machineReport(mail, sections.now, receivedAt === null ? {} : { receivedAt })
  if (machine !== null)
    return {
      ...machine.fragment,
      notes: [...notes, ...clockNotes, ...(machine.fragment.notes ?? [])],
      detected: { kind: machine.kind, confidence: 0.99, quotes: [machine.quote] },
    }

  const desk = deskHostsOf(mail)
  const readVoice = (voice: Voice, lists: readonly { name: string; text: string }[]) => {
    const text = readText({
      text: withoutFooter(voice.text),
      subject: voice.subject,
      from: voice.from,
      id,
      lists,
      desk,
      known: ownHostsOf(partyOf(voice.beside)),
    })
    return {
      text,
      detected: detect({
        subject: readSaid(withoutAddresses(voice.subject)),
        said: readSaid(withoutAddresses(voice.text)),
        quoted: readSaid(withoutAddresses(sections.quoted)),
        read: text,
        bulk: isBulk(mail),
      }),
    }
  }
  let voice: Voice = { text: sections.now, subject, from }
  let { text, detected } = readVoice(voice, body.lists)
  // A mail that only passes another one on speaks with the other's words; an answer that quotes does not.
  const passed = [sections.forwarded, FORWARDS.test(subject) ? sections.quoted : '', innerText(mail)]
    .filter((item) => item.trim() !== '')
    .join('\n\n')
  if (detected.kind === 'none' && detected.confidence < 0.85 && sections.now.trim().length < 1500) {
    const other = passed === '' ? null : passedVoice(mail, passed, subject, from)
    const tries = [
      // Who says himself what is wrong and asks for it to go may leave the address to what he passes on, or reminds of.
      other === null
        ? STILL_THERE.test(sections.now) && sections.quoted !== ''
          ? { ...voice, text: `${sections.now}\n\n${withoutHeads(sections.quoted)}` }
          : null
        : sections.now.trim() === ''
          ? null
          : { ...voice, text: `${sections.now}\n\n${withoutHeads(passed)}`, beside: other.from },
      other,
    ]
    for (const next of tries) {
      if (next === null || (next !== other && !pleads(sections.now))) continue
      const second = readVoice(next, body.lists)
      if (second.detected.kind === 'none' || (next !== other && second.detected.kind !== 'notice')) continue
      voice = next
      text = second.text
      detected = { ...second.detected, confidence: Math.round(second.detected.confidence * 80) / 100 }
      notes.push({
        code: 'FORWARDED',
        pointer: '',
        message: 'The words are those of a mail that was passed on; times inside it were not taken.',
      })
      break
    }
  } else if (passed !== '' || sections.quoted !== '')
    notes.push({
      code: 'QUOTED_KEPT_APART',
      pointer: '',
      message: 'Quoted or forwarded words were not read as said now.',
    })

  if (detected.kind === 'none') return { detected, notes }
  if (detected.kind === 'counter_notice' || detected.kind === 'retraction') {
    // Who answers writes from his own pages and calls them so: they are what it is about. Else it is what the quoted mail named.
    const standings = detected.kind === 'retraction' ? standingsOf(voice.text) : null
    const said = standings?.rest ?? voice.text
    const back = urlsOf(standings?.withdrawn ?? '')
    const readings = [
      said === voice.text ? text : readText({ text: said, from: voice.from }),
      readText({ text: said, from: undefined }),
      readText({ text: `${sections.quoted}\n${passed}`, from: undefined }),
    ]
    const target = readings.find(({ accused }) => accused.domains.length > 0 || accused.lawful.length > 0) ?? text
    const noticeId = messageId(headerOf(mail, 'references')) ?? messageId(headerOf(mail, 'in-reply-to'))
    // A stranger's page beside one's own is told of, not answered for.
    const ownPages = detected.kind === 'counter_notice' ? text.accused.own.filter((place) => PAGE.test(place)) : []
    const named = target.accused.urls.length > 0 ? target.accused.urls : target.accused.lawful
    // What is taken back by name beside what stands is all that is taken back.
    const urls = back.length > 0 ? [...new Set(back.map(({ url }) => url))] : ownPages.length > 0 ? ownPages : named
    const hosts = urls.flatMap((url) => urlsOf(url).map((found) => found.host))
    const match = {
      ...(noticeId === undefined ? {} : { noticeId }),
      urls: [...urls],
      domains: [...new Set([...(ownPages.length > 0 || back.length > 0 ? [] : target.accused.domains), ...hosts])],
      works: [...(text.notice.works ?? target.notice.works ?? [])],
    }
    // Who sent this mail, not whom a mail names that he passes on: that anybody can write.
    const { address } = partyOf(from)
    const sender = address === undefined ? {} : { id: address }
    return {
      detected,
      updates: [updateOf(detected.kind, match, receivedAt, isComplete(voice.text), sender)],
      notes: [...notes, ...clockNotes],
    }
  }
  notes.push(...clockNotes)
  if (receivedAt === null) return { detected, notes }
  if (detected.kind === 'order') {
    const order = orderFromText(voice.text, text, receivedAt, id, ownHostsOf(partyOf(voice.from)))
    for (const url of text.accused.urls)
      notes.push({ code: 'ORDER_NAMES_PAGE', pointer: '/orders/0/domains', message: url })
    return { detected, orders: [order], notes }
  }
  for (const item of text.quotes)
    notes.push({
      code: item.said ? 'ELEMENT_QUOTED' : 'ELEMENT_DENIED',
      pointer: `/notices/0/elements/${item.element}`,
      message: item.quote,
    })
  return { detected, notices: [{ ...text.notice, receivedAt }], notes }
}

/**
 * Any mail (RFC 5322 bytes, or text): told apart (`detected`) and read as a part of a case. Counter-notices and retractions come as
 * `updates[]` with the `sender` of the From field (let your mail system refuse forged ones). Its clock runs from `receivedAt`, else the
 * topmost Received field, else Date (with note `RECEIVED_AT_ASSUMED`). What is quoted is not taken as said now. A broken mail gives what
 * could be read, and notes. Never throws.
 */
export const fromMail = (eml: string | Uint8Array, options: ReceivedOptions = {}): MailFragment =>
  typeof eml === 'string' || eml instanceof Uint8Array
    ? read(eml, options)
    : {
        detected: { kind: 'none', confidence: 1, quotes: [] },
        notes: [{ code: 'NOT_READ', pointer: '', message: 'Not a mail: expected text or bytes.' }],
      }

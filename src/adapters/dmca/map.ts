import { sha256Hex } from '../../canonical'
import type { NoticePart } from '../shared/fragment'
import { withoutAddresses } from '../shared/mask'
import { ownHostsOf, partyOf } from '../shared/party'
import { type Accused, accusedOf } from './accused'
import { contactIn } from './contact'
import { type ElementQuote, elementsSaid } from './elements'
import { readSaid, type Said } from './flat'
import { closesWithName, senderNamed } from './identity'
import type { DmcaText } from './payload'
import { phrasesOf } from './phrases'
import { look, saysIn, simplify } from './stems'
import { laneOfText, regimeOf } from './topic'
import { worksOf } from './works'
import { HARM, STOLEN, UNPERMITTED } from './wrongs'

export interface ReadText {
  readonly notice: Omit<NoticePart, 'receivedAt'>
  readonly quotes: readonly ElementQuote[]
  readonly accused: Accused
}

const AGENT = [
  'on behalf of',
  'authorized agent',
  'authorised agent',
  'we represent',
  'i represent',
  'authorized to act',
  'authorised to act',
  '代理人',
  '弁護士',
  '委任',
  '代理',
  '律师',
  'im namen',
  'im auftrag',
  'wir vertreten',
  'rechtsanwalt',
  'en nombre de',
  'representamos',
  'au nom de',
  'nous représentons',
  'agissant pour',
  '대리',
]
const AUTHORITY = [
  'police',
  'ministry of',
  'prosecutor',
  '警察',
  '公安',
  'polizei',
  'staatsanwaltschaft',
  'policía',
  'gendarmerie',
  '경찰',
]
const OWNER = [
  'i am the owner',
  'i am the copyright owner',
  'we are the owner',
  'we own',
  'i am the author',
  'our copyright',
  'my copyright',
  '当社が著作権',
  '弊社が著作権',
  '当方が著作権',
  '本公司是',
  '我是权利人',
  'inhaber der rechte',
  'wir sind inhaber',
  'ich bin urheber',
  'somos titulares',
  'soy el titular',
  'soy titular',
  'nous sommes titulaires',
  "je suis l'auteur",
  'titulaire des droits',
]

const REASONS = [UNPERMITTED, STOLEN, HARM]
const MIN_REASON = 15
const isWide = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text)

const givesReason = (plain: string): boolean => {
  const looked = look(simplify(plain))
  return REASONS.some((reason) => saysIn(looked, reason))
}

/** The sentence that says what is wrong: not allowed, taken, or harmful by its name; never the one that swears good faith. */
const reasonOf = (said: Said): string | undefined =>
  said.sentences.find(
    ({ plain, quote }) =>
      quote.length >= (isWide(quote) ? MIN_REASON / 3 : MIN_REASON) &&
      !phrasesOf('goodFaith').some((word) => plain.includes(word)) &&
      !phrasesOf('accuracyOath').some((word) => plain.includes(word)) &&
      givesReason(plain),
  )?.quote

/** A notice out of a text: its elements with where they are said, the places it accuses, its works, its law, its lane. */
export const readText = (payload: DmcaText): ReadText => {
  const text = payload.text.slice(0, 2 * 1024 * 1024)
  const said = readSaid(text)
  const party = partyOf(payload.from)
  const accused = accusedOf(text, payload.lists ?? [], [...ownHostsOf(party), ...(payload.known ?? [])], payload.desk)
  const works = worksOf(text)
  const quotes = [...elementsSaid(said)]
  const add = (element: ElementQuote['element'], quote: string | null | undefined): void => {
    if (quote && !quotes.some((item) => item.element === element)) quotes.push({ element, said: true, quote })
  }
  add('location', accused.urls[0] ?? accused.domains[0])
  add('work', works[0])
  add('senderIdentity', closesWithName(text) ?? senderNamed(text, party, withoutAddresses(text)))
  add('contact', contactIn(said, text, accused.domains))
  add('explanation', reasonOf(said))
  const whole = `${payload.subject ?? ''}\n${text}`
  const has = (words: readonly string[]): boolean =>
    said.sentences.some((sentence) => words.some((word) => sentence.plain.includes(word)))
  const kind = has(AGENT)
    ? 'agent'
    : has(OWNER)
      ? 'rights_holder'
      : AUTHORITY.some((word) => (party.name ?? '').toLowerCase().includes(word))
        ? 'authority'
        : 'unknown'
  const sender = {
    ...(party.address === undefined ? {} : { id: party.address }),
    ...(party.name === undefined ? {} : { name: party.name }),
    kind,
  } as const
  return {
    notice: {
      id: payload.id ?? `notice-${sha256Hex(whole).slice(0, 16)}`,
      // Who claims a named work as one's own speaks of copyright, also where no other word does.
      lane: laneOfText(whole) ?? (kind === 'rights_holder' && works.length > 0 ? 'copyright' : 'other_illegal'),
      regime: regimeOf(whole),
      sender,
      elements: Object.fromEntries(quotes.map((item) => [item.element, item.said])),
      ...(accused.urls.length > 0 ? { urls: [...accused.urls] } : {}),
      ...(accused.domains.length > 0 ? { domains: [...accused.domains] } : {}),
      ...(works.length > 0 ? { works: [...works] } : {}),
      status: 'open',
    },
    quotes,
    accused,
  }
}

import { findAny, quoteOf, type Said } from '../dmca/flat'
import type { ReadText } from '../dmca/map'
import type { Detected } from '../shared/fragment'
import { words } from '../shared/words'
import { CUES } from './cues'
import { deniesComplaint } from './denials'

interface Weighed {
  readonly score: number
  readonly quotes: readonly string[]
}

/** Sum of the groups that are there: a group counts once, however often its words come. */
const weigh = (kind: keyof typeof CUES, said: Said, floor: number): Weighed => {
  let score = 0
  const quotes: string[] = []
  for (const [weight, words] of CUES[kind]) {
    if (weight < floor) continue
    const quote = findAny(said, words)
    if (quote === null) continue
    score += weight
    quotes.push(quoteOf(quote))
  }
  return { score, quotes }
}

const share = (score: number, full: number): number => Math.min(0.99, Math.round((score / full) * 100) / 100)

/** Talk about counter-notices in general, as notices and answers have it. */
const ABOUT = [
  'you may file',
  'you may submit',
  'if you receive a counter',
  'in case of a counter',
  'may send a counter',
  'right to file',
  'how to file',
  'how do i',
  'how can i',
  'forward any counter',
  'upon receipt of a counter',
  'not a counter',
]

/** Withdrawals that did not happen, or not yet. */
const NOT_YET = [
  'will withdraw',
  'would withdraw',
  'not withdraw',
  'will not retract',
  'not retract',
  'withdraw the material',
  'withdraw the content',
  'please withdraw',
  'nicht zurück',
  'wenn ',
  'no retiramos',
  'no retiraremos',
  'ne retirons pas',
  'ne retirerons',
  '取り下げません',
  '撤回しません',
  '取り下げるつもりは',
  '不撤回',
  '不会撤回',
  '철회하지',
  '철회할 수',
  'how to withdraw',
  'how can i',
]
/** Courts that are only threatened with, or missed. */
const THREATS = [
  'will seek',
  'may seek',
  'reserve',
  'without a court order',
  'no court order',
  'obtain a court order',
  'apply for',
  'legal action',
  'if you do not',
  'if you fail',
  'failing which',
  'andernfalls',
  'sonst',
  'falls ',
  'vorbehalten',
  'de lo contrario',
  'reserva',
  'à défaut',
  'faute de',
  'réserv',
  '場合',
  '否则',
  '否則',
  '如不',
  '保留',
  '그렇지 않으면',
  '경우',
]

/** A reminder repeats the answer that it got; what it insists on is still stated. */
const INSISTS = words(`
  still online | still available | still accessible | still up | still infring | remains online | remains available
  | まだ公開 | まだ削除され | いまだに | 未だに | 仍然可以 | 仍在 | 仍可访问 | immer noch | weiterhin abrufbar
  | noch immer | sigue disponible | sigue en línea | siguen disponibles | toujours en ligne | toujours accessible
  | 여전히 | 아직도`)

/** What 17 U.S.C. 512(g)(3) has a counter-notice say: two of them make one, also where it is not called so. */
const grounds = (said: Said): number =>
  (CUES.counter_notice[1]?.[1] ?? []).filter((word) => said.sentences.some((item) => item.plain.includes(word))).length

const without = (said: Said, words: readonly string[]): Said => ({
  sentences: said.sentences.filter((item) => !words.some((word) => item.plain.includes(word))),
})

export interface Look {
  readonly subject: Said
  readonly said: Said
  readonly read: ReadText
  readonly bulk: boolean
}

/** What the mail says now, told apart. `none` wins where nothing else is sure. */
export const detect = (look: Look): Detected => {
  const { read, bulk } = look
  const all: Said = { sentences: [...look.subject.sentences, ...look.said.sentences] }
  const elements = read.quotes.filter((item) => item.said).map((item) => item.element)
  const formal = elements.filter(
    (item) => item === 'goodFaith' || item === 'accuracyOath' || item === 'signature',
  ).length
  const located = elements.includes('location')
  const denied =
    formal >= 2
      ? null
      : (findAny(all, CUES.none[0]?.[1] ?? []) ??
        all.sentences.find((item) => deniesComplaint(item.plain))?.quote ??
        null)
  const none = weigh('none', all, 0)
  const answer = (kind: Detected['kind'], confidence: number, quotes: readonly string[]): Detected => ({
    kind,
    confidence,
    quotes: quotes.slice(0, 8),
  })
  if (denied !== null) return answer('none', 0.95, [quoteOf(denied)])
  const own = without(all, ABOUT)
  const firm = without(own, NOT_YET)
  const retraction = weigh('retraction', firm, 0)
  const counter = weigh('counter_notice', own, 0)
  const order = weigh('order', without(all, THREATS), 0)
  const notice = weigh('notice', all, 0)
  const hasCounterName = findAny(own, CUES.counter_notice[0]?.[1] ?? []) !== null
  const hasMistake = findAny(own, CUES.counter_notice[1]?.[1] ?? []) !== null
  const counterScore = counter.score + (grounds(own) >= 2 ? 2 : 0)
  const insists = elements.includes('explanation') && located && findAny(all, INSISTS) !== null
  const noise = (insists ? 0 : none.score) + (bulk ? 5 : 0)
  const asks = noise >= 3 && formal === 0
  const orderly = order.score >= 7 && formal < 2
  if (orderly && !bulk && noise < 6) return answer('order', share(order.score + 2, 10), order.quotes)
  if (retraction.score > 0 && !bulk && !(hasCounterName && hasMistake) && noise < 7)
    return answer('retraction', 0.9, retraction.quotes)
  if (counterScore >= 5 && (hasCounterName || hasMistake) && !bulk && !asks)
    return answer('counter_notice', share(counterScore, 10), counter.quotes)
  const strength =
    Math.max(notice.score, elements.includes('explanation') ? 3 : 0) +
    formal * 2 +
    (located ? 2 : -1) +
    (elements.includes('work') ? 1 : 0) -
    (asks ? noise : Math.min(noise, 3)) -
    (bulk && formal === 0 ? 4 : 0)
  const harmful = read.notice.lane !== 'copyright' && read.notice.lane !== 'other_illegal'
  // To speak of infringement is not to state one.
  const states = elements.includes('explanation') || formal > 0 || read.accused.labelled || harmful
  const claims =
    findAny(all, CUES.notice[0]?.[1] ?? []) !== null || formal >= 2 || (located && elements.includes('explanation'))
  if (claims && states && strength >= 5 && (located || formal >= 2 || elements.length >= 4))
    return answer('notice', share(strength, 12), notice.quotes)
  return answer('none', noise >= 3 ? 0.9 : 0.7, none.quotes.length > 0 ? none.quotes : notice.quotes)
}

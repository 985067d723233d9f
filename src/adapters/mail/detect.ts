import { findAny, quoteOf, type Said } from '../dmca/flat'
import type { ReadText } from '../dmca/map'
import type { Detected } from '../shared/fragment'
import { words } from '../shared/words'
import { CUES } from './cues'
import { deniesComplaint } from './denials'
import { type Features, featuresOf } from './features'

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

const without = (said: Said, words: readonly string[]): Said => ({
  sentences: said.sentences.filter((item) => !words.some((word) => item.plain.includes(word))),
})

export interface Look {
  readonly subject: Said
  readonly said: Said
  readonly read: ReadText
  readonly bulk: boolean
}

const count = (...found: readonly (string | null)[]): number => found.filter((item) => item !== null).length

/**
 * A customer's answer to a takedown: it was taken down, it was wrong, it is mine, put it back. Three of the four make one, or the name of the
 * thing with one of them.
 */
const counterScore = (features: Features, named: boolean, grounds: number): number =>
  (named ? 3 : 0) +
  Math.min(2, grounds) * 2 +
  (features('removedByYou') ? 2 : 0) +
  (features('disputes') ? 2 : 0) +
  (features('mine') ? 1 : 0) +
  (features('restores') ? 2 : 0)

interface Strength {
  readonly score: number
  readonly noise: number
}

/** How much of a notice is in it, and how much of something else. Weights are our judgement, tried on the development set. */
const noticeStrength = (look: Look, features: Features, formal: number, phrased: boolean, other: number): Strength => {
  const { read, bulk } = look
  const has = (element: string): boolean => read.quotes.some((item) => item.said && item.element === element)
  const located = has('location')
  const insists = located && has('explanation') && findAny(look.said, INSISTS) !== null
  const score =
    (features('unpermitted') ? 3 : 0) +
    (features('taken') ? 2 : 0) +
    (features('harm') ? 3 : 0) +
    (phrased ? 1 : 0) +
    (features('asks') ? 2 : 0) +
    (features('owns') ? 2 : 0) +
    (located ? 3 : -2) +
    (read.accused.labelled ? 1 : 0) +
    (has('work') ? 1 : 0) +
    formal * 2
  const noise =
    (insists
      ? 0
      : (features('answers') ? 3 : 0) + (features('questions') ? 3 : 0) + (features('supports') ? 4 : 0) + other) +
    (features('billing') ? 4 : 0) +
    (features('study') ? 4 : 0) +
    (features('news') ? 7 : 0) +
    (features('lures') ? 8 : 0) +
    (bulk ? 5 : 0)
  return { score, noise: formal >= 2 ? Math.min(noise, 3) : noise }
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
  const answer = (kind: Detected['kind'], confidence: number, quotes: readonly (string | null)[]): Detected => ({
    kind,
    confidence,
    quotes: quotes
      .filter((item) => item !== null)
      .map(quoteOf)
      .slice(0, 8),
  })
  const denied =
    formal >= 2
      ? null
      : (findAny(all, CUES.none[0]?.[1] ?? []) ??
        all.sentences.find((item) => deniesComplaint(item.plain))?.quote ??
        null)
  if (denied !== null) return answer('none', 0.95, [denied])
  const features = featuresOf(all)
  const own = without(all, ABOUT)
  const withdraws = featuresOf(without(own, NOT_YET))('withdraws')
  const order = weigh('order', without(all, THREATS), 0)
  const phrased = findAny(all, CUES.notice[0]?.[1] ?? []) !== null
  const other = weigh('none', all, 0).score
  const { score, noise } = noticeStrength(look, features, formal, phrased, Math.min(other, 3))
  if (order.score >= 7 && formal < 2 && !bulk && noise < 8)
    return answer('order', share(order.score + 2, 10), order.quotes)
  const grounds =
    CUES.counter_notice[1]?.[1].filter((word) => own.sentences.some((item) => item.plain.includes(word))).length ?? 0
  const named = findAny(own, CUES.counter_notice[0]?.[1] ?? []) !== null
  const said = featuresOf(own)
  const counter = counterScore(said, named, grounds)
  if (
    withdraws !== null &&
    !bulk &&
    !(named && grounds > 0) &&
    noise < 8 &&
    features('lures') === null &&
    features('billing') === null
  )
    return answer('retraction', 0.9, [withdraws])
  const contests =
    (said('disputes') !== null && (said('removedByYou') !== null || said('restores') !== null)) || named || grounds >= 2
  const parts = count(said('removedByYou'), said('disputes'), said('mine'), said('restores')) + (named ? 1 : 0)
  const wants = said('disputes') !== null && said('restores') !== null
  if (
    counter >= (wants ? 4 : 5) &&
    contests &&
    (parts >= 3 || wants) &&
    !bulk &&
    features('billing') === null &&
    features('lures') === null
  )
    return answer('counter_notice', share(counter, 10), [
      said('removedByYou'),
      said('disputes'),
      said('mine'),
      said('restores'),
    ])
  // Who asks an abuse desk to take away a stranger's page with his own work has a reason, also in words that nobody listed.
  const states =
    features('unpermitted') ??
    features('taken') ??
    features('harm') ??
    (located && features('asks') ? features('owns') : null)
  const quotes = [features('unpermitted'), features('taken'), features('harm'), features('asks')]
  if ((states !== null || formal >= 2) && (located || formal >= 2) && score - noise >= 5)
    return answer('notice', share(score - noise, 12), quotes)
  return answer(
    'none',
    noise >= 3 ? 0.9 : 0.7,
    noise >= 3
      ? [features('answers'), features('billing'), features('news'), features('lures'), features('questions')]
      : quotes,
  )
}

import { findAny, quoteOf, type Said } from '../dmca/flat'
import type { ReadText } from '../dmca/map'
import type { Detected } from '../shared/fragment'
import { ABOUT, INSISTS, NOT_YET, THREATS } from './asides'
import { CUES } from './cues'
import { deniesComplaint, isContent } from './denials'
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

const without = (said: Said, words: readonly string[]): Said => ({
  sentences: said.sentences.filter((item) => !words.some((word) => item.plain.includes(word))),
})

export interface Look {
  readonly subject: Said
  readonly said: Said
  readonly read: ReadText
  readonly bulk: boolean
  /** What an answer quotes: it tells what is answered, never what is said. */
  readonly quoted: Said
}

/**
 * A customer's answer to a takedown: it was taken down, it was wrong, it is mine, put it back. Three of the four make one, or the name of the
 * thing with one of them.
 */
const counterOf = (look: Look, own: Said, home: boolean): Counter => {
  const said = featuresOf(own)
  const quotes = [said('removedByYou'), said('disputes'), said('mine'), said('restores'), said('appeals')]
  const [removedNow, disputes, mine, restores, appeals] = quotes.map((item) => item !== null)
  const removed = removedNow === true || featuresOf(look.quoted)('toldRemoved') !== null
  const grounds =
    CUES.counter_notice[1]?.[1].filter((word) => own.sentences.some((item) => item.plain.includes(word))).length ?? 0
  const named =
    findAny(own, CUES.counter_notice[0]?.[1] ?? []) !== null || (appeals === true && (home || restores === true))
  const score =
    (named ? 3 : 0) +
    Math.min(2, grounds) * 2 +
    (removed ? 2 : 0) +
    (disputes ? 2 : 0) +
    (mine ? 1 : 0) +
    (restores ? 2 : 0) +
    (home ? 1 : 0)
  const parts = [removed, disputes, mine, restores, named].filter((item) => item === true).length
  const athome = home || removed
  const wants = restores === true && (disputes === true || (mine === true && athome))
  const contests = (disputes === true && (removed || restores === true)) || named || grounds >= 2 || wants
  return {
    score,
    named: named && grounds > 0,
    // Who answers about his own page, gives a ground and wants it back may speak of invoices as well.
    firm: wants && athome && (disputes === true || mine === true),
    holds: score >= (wants || home ? 4 : 5) && contests && (parts >= 3 || wants || (named && home)),
    quotes,
  }
}

interface Counter {
  readonly score: number
  /** Called by its name, with a ground of the law. */
  readonly named: boolean
  readonly firm: boolean
  readonly holds: boolean
  readonly quotes: readonly (string | null)[]
}

interface Strength {
  readonly score: number
  readonly noise: number
}

/** How much of a notice is in it, and how much of something else. Weights are our judgement, tried on the development set. */
const noticeStrength = (look: Look, features: Features, formal: number, phrased: boolean, other: number): Strength => {
  const { read, bulk } = look
  const has = (element: string): boolean => read.quotes.some((item) => item.said && item.element === element)
  // Who studies the matter asks about good faith and perjury, and states neither.
  const sworn = features('research') === null ? formal : 0
  const located = has('location')
  const insists = located && has('explanation') && findAny(look.said, INSISTS) !== null
  const score =
    (features('unpermitted') ? 3 : 0) +
    (features('taken') ? 2 : 0) +
    (features('harm') ? 3 : 0) +
    (phrased ? 1 : 0) +
    (features('asks') ? 2 : 0) +
    (features('turnsToYou') ? 1 : 0) +
    (features('owns') ? 2 : 0) +
    (located ? 3 : -2) +
    (read.accused.labelled ? 1 : 0) +
    (has('work') ? 1 : 0) +
    sworn * 2
  // A false shop is told of with cards and refunds, a stolen article by journalists: where the wrong and the wish are said, such words weigh less.
  const wronged = located && (features('harm') ?? features('unpermitted')) !== null && features('turnsToYou') !== null
  const aside = wronged && features('lures') === null ? Math.min(other, 1) : other
  const noise =
    (insists
      ? 0
      : (features('answers') ? 3 : 0) + (features('questions') ? 3 : 0) + (features('supports') ? 4 : 0) + aside) +
    (features('billing') ? (wronged ? 1 : 4) : 0) +
    (features('study') ? (wronged ? 2 : 4) : 0) +
    (features('research') ? 9 : 0) +
    (features('career') ? 9 : 0) +
    (features('security') ? 8 : 0) +
    (features('news') ? 7 : 0) +
    (features('lures') ? 8 : 0) +
    (bulk ? 5 : 0)
  return { score, noise: sworn >= 2 ? Math.min(noise, 3) : noise }
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
  const content = withdraws === null && formal < 2 ? all.sentences.find((item) => isContent(item.plain)) : undefined
  if (content !== undefined) return answer('none', 0.9, [content.quote])
  const order = weigh('order', without(all, THREATS), 0)
  const phrased = findAny(all, CUES.notice[0]?.[1] ?? []) !== null
  const other = weigh('none', all, 0).score
  const { score, noise } = noticeStrength(look, features, formal, phrased, Math.min(other, 3))
  if (order.score >= 7 && formal < 2 && !bulk && noise < 8)
    return answer('order', share(order.score + 2, 10), order.quotes)
  // Only the sender's own pages are named: he speaks of himself.
  const home = !located && read.accused.own.length > 0
  const counter = counterOf(look, own, home)
  const worldly = bulk || features('lures') !== null || features('career') !== null || features('research') !== null
  if (
    withdraws !== null &&
    !worldly &&
    !counter.named &&
    !(home && counter.holds) &&
    noise < 8 &&
    // Who takes a notice of a named page back may tell of the invoice that he found.
    (located || features('billing') === null)
  )
    return answer('retraction', 0.9, [withdraws])
  if (counter.holds && !worldly && (counter.firm || features('billing') === null))
    return answer('counter_notice', share(counter.score, 10), counter.quotes)
  // Who asks an abuse desk to take away a stranger's page with his own work has a reason, also in words that nobody listed.
  const states =
    features('unpermitted') ??
    features('taken') ??
    features('harm') ??
    (located && features('asks') ? features('owns') : null) ??
    (located && noise < 3 ? features('turnsToYou') : null)
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

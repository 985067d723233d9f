import type { Said } from '../dmca/flat'
import { type Concept, saysIn, simplify } from '../dmca/stems'
import { ASKS, HARM, TAKEN, UNPERMITTED } from '../dmca/wrongs'
import { ANSWERS, DISPUTES, MINE, OWNS, QUESTIONS, REMOVED_BY_YOU, RESTORES, SUPPORTS, WITHDRAWS } from './concepts'
import { BILLING, LURES, NEWS, STUDY } from './noise'

const CONCEPTS = {
  unpermitted: UNPERMITTED,
  taken: TAKEN,
  harm: HARM,
  asks: ASKS,
  owns: OWNS,
  removedByYou: REMOVED_BY_YOU,
  disputes: DISPUTES,
  mine: MINE,
  restores: RESTORES,
  withdraws: WITHDRAWS,
  answers: ANSWERS,
  questions: QUESTIONS,
  supports: SUPPORTS,
  billing: BILLING,
  news: NEWS,
  lures: LURES,
  study: STUDY,
} as const satisfies Readonly<Record<string, Concept>>

export type Feature = keyof typeof CONCEPTS

/** Which concepts a text speaks of, each with the first sentence that does. */
export type Features = Readonly<Record<Feature, string | null>>

const MAX_SENTENCES = 2000

/** Each concept is looked for until it is found once; very long texts are told by their first sentences. */
export const featuresOf = (said: Said): Features => {
  const sentences = said.sentences
    .slice(0, MAX_SENTENCES)
    .map(({ quote, plain }) => ({ quote, plain: simplify(plain) }))
  const find = (concept: Concept): string | null => sentences.find((item) => saysIn(item.plain, concept))?.quote ?? null
  return {
    unpermitted: find(CONCEPTS.unpermitted),
    taken: find(CONCEPTS.taken),
    harm: find(CONCEPTS.harm),
    asks: find(CONCEPTS.asks),
    owns: find(CONCEPTS.owns),
    removedByYou: find(CONCEPTS.removedByYou),
    disputes: find(CONCEPTS.disputes),
    mine: find(CONCEPTS.mine),
    restores: find(CONCEPTS.restores),
    withdraws: find(CONCEPTS.withdraws),
    answers: find(CONCEPTS.answers),
    questions: find(CONCEPTS.questions),
    supports: find(CONCEPTS.supports),
    billing: find(CONCEPTS.billing),
    news: find(CONCEPTS.news),
    lures: find(CONCEPTS.lures),
    study: find(CONCEPTS.study),
  }
}

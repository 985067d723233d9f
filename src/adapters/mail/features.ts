import type { Said } from '../dmca/flat'
import { type Concept, type Looked, look, saysIn, simplify } from '../dmca/stems'
import { ASKS, HARM, TAKEN, UNPERMITTED } from '../dmca/wrongs'
import { ANSWERS, OWNS, QUESTIONS, SUPPORTS, WITHDRAWS } from './concepts'
import { APPEALS, DISPUTES, MINE, REMOVED_BY_YOU, RESTORES, TOLD_REMOVED } from './counter'
import { BILLING, CAREER, LURES, NEWS, RESEARCH, SECURITY, STUDY } from './noise'
import { TURNS_TO_YOU } from './turns'

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
  research: RESEARCH,
  career: CAREER,
  security: SECURITY,
  appeals: APPEALS,
  toldRemoved: TOLD_REMOVED,
  turnsToYou: TURNS_TO_YOU,
} as const satisfies Readonly<Record<string, Concept>>

export type Feature = keyof typeof CONCEPTS

/** The first sentence that speaks of the concept, or null. */
export type Features = (feature: Feature) => string | null

const MAX_SENTENCES = 2000

/** Each concept is looked for when somebody asks, and until it is found once; very long texts are told by their first sentences. */
export const featuresOf = (said: Said): Features => {
  let sentences: { quote: string; looked: Looked }[] | undefined
  const found = new Map<Feature, string | null>()
  return (feature) => {
    const known = found.get(feature)
    if (known !== undefined) return known
    sentences ??= said.sentences
      .slice(0, MAX_SENTENCES)
      .map(({ quote, plain }) => ({ quote, looked: look(simplify(plain)) }))
    const quote = sentences.find((item) => saysIn(item.looked, CONCEPTS[feature]))?.quote ?? null
    found.set(feature, quote)
    return quote
  }
}

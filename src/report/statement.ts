import { RESTRICTING_KINDS } from '../case/action-kinds'
import type { Assessment, Duty, RecommendedAction } from '../types'
import { type Words, wordsFor } from './statement-words'

export interface StatementOptions {
  /** Who decides, as the customer knows it. */
  readonly provider: string
  /** How to object: complaint channel, dispute settlement, court. */
  readonly redress: string
  /** BCP 47; `en` and `ja` are there, anything else is read as `en`. */
  readonly language?: string
}

const MEASURES = new Set<string>([...RESTRICTING_KINDS, 'refuse_signup'])

/** Control and direction characters out, since the text may reach a mail or a terminal. */
export const plain = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')

export const measuresOf = (assessment: Assessment): readonly RecommendedAction[] =>
  assessment.actions.filter((action) => MEASURES.has(action.kind))

/** Duties that the measures rest on. A policy target and a theory are no legal ground. */
const groundsOf = (assessment: Assessment, measures: readonly RecommendedAction[]): readonly Duty[] => {
  const ids = new Set(measures.flatMap((measure) => measure.because))
  return assessment.duties.filter((duty) => ids.has(duty.id) && duty.kind !== 'policy' && duty.kind !== 'undertaking')
}

const nameOf = (measure: RecommendedAction, words: Words): string => {
  const what = words.measures[measure.kind] ?? measure.kind.replaceAll('_', ' ')
  return measure.domains.length === 0 ? what : `${what}: ${measure.domains.map(plain).join(', ')}`
}

const territoryOf = (measure: RecommendedAction, words: Words): string =>
  measure.territory.length === 0 ? words.worldwide : measure.territory.join(', ')

/** One line where all measures reach the same places, else one a measure: a local one must not read as worldwide, nor the reverse. */
const territoriesOf = (measures: readonly RecommendedAction[], words: Words): readonly string[] => {
  const places = new Set(measures.map((measure) => territoryOf(measure, words)))
  return places.size === 1
    ? [...places]
    : measures.map((measure) => `${nameOf(measure, words)}: ${territoryOf(measure, words)}`)
}

/** True where nothing may be told to the customer: child abuse material, terrorism, a matter that is confidential. */
export const isSilent = (assessment: Assessment): boolean =>
  assessment.duties.some((duty) => duty.lane === 'csam' || duty.lane === 'terrorism') ||
  assessment.notes.some((note) => note.code === 'TELL_AGAINST_SILENCE') ||
  (assessment.reasons.length > 0 && assessment.reasons.every((reason) => reason.customerMessage === null))

/**
 * A statement of reasons for the customer, from the assessment alone. Covers what DSA Art. 17(3) lists: the measure,
 * its territory and duration, the facts, whether a notice or an order led to it, automated means, the legal or
 * contractual ground, and redress. Names no detector, sender or other account. Empty where a silence binds.
 */
export const statementOfReasons = (assessment: Assessment, options: StatementOptions): string => {
  if (isSilent(assessment)) return ''
  const words = wordsFor(options.language ?? 'en')
  const measures = measuresOf(assessment)
  const grounds = groundsOf(assessment, measures)
  const facts = [
    ...new Set(
      assessment.reasons.flatMap((reason) =>
        reason.points > 0 && reason.customerMessage ? [reason.customerMessage] : [],
      ),
    ),
  ]
  const ordered = grounds.some((duty) => duty.kind === 'court_order')
  const noticed = assessment.knowledge.state === 'notified' || assessment.knowledge.state === 'repeatedly_notified'
  const lanes = [...new Set(grounds.flatMap((duty) => (duty.lane === null ? [] : [words.lanes[duty.lane]])))]
  // The order's own entry names the case file; the customer is shown laws and rulings only.
  const rules = [
    ...new Set(
      grounds.flatMap((duty) =>
        duty.basis.filter((basis) => basis.url.startsWith('http')).map((basis) => `${basis.citation} <${basis.url}>`),
      ),
    ),
  ]
  const line = (title: string, ...body: readonly string[]): string =>
    [`${title}:`, ...body.map((text) => `  ${text}`)].join('\n')
  return `${[
    `${words.title} - ${plain(options.provider)}`,
    line(
      words.measure,
      ...(measures.length === 0 ? [words.noMeasure] : measures.map((measure) => nameOf(measure, words))),
    ),
    ...(measures.length === 0
      ? []
      : [line(words.territory, ...territoriesOf(measures, words)), line(words.duration, words.untilLifted)]),
    line(words.from, assessment.asOf),
    line(words.facts, ...(facts.length === 0 ? [words.noFacts] : facts.map(plain))),
    line(words.origin, ordered ? words.fromOrder : noticed ? words.fromNotice : words.ownInitiative),
    line(words.automation, words.automated, ...(assessment.needsHuman ? [words.human] : [])),
    line(
      words.ground,
      ...(rules.length === 0
        ? [words.contract]
        : [words.legal(lanes.length === 0 ? words.lanes.other_illegal : lanes.join(', ')), ...rules]),
    ),
    line(words.redress, plain(options.redress)),
  ].join('\n\n')}\n`
}

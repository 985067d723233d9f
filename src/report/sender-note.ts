import { refuse } from '../errors'
import { covers, hostOf } from '../facts/hosts'
import type { Assessment, RecommendedAction } from '../types'
import { isSilent, measuresOf, plain, type StatementOptions } from './statement'
import { wordsFor } from './statement-words'

export interface SenderNoteOptions extends StatementOptions {
  /** The notice that is answered, as it stands in the case. May be left out where the assessment rests on no more than one. */
  readonly notice?: AnsweredNotice | undefined
}

interface AnsweredNotice {
  readonly id: string
  readonly domains?: readonly string[] | null | undefined
  readonly urls?: readonly string[] | null | undefined
}

/** What a duty runs from: an id is that of the rule, a colon, and the event. Other grounds are no duties and stand for themselves. */
const eventOf = (ground: string, duties: ReadonlySet<string>): string =>
  duties.has(ground) ? ground.slice(ground.indexOf(':') + 1) : ground

/** Whether a measure is the answer to this notice: it rests on it, or touches a site that it names for a reason that is nobody else's. */
const answers = (
  measure: RecommendedAction,
  id: string,
  hosts: readonly string[],
  events: readonly string[],
  silent: boolean,
): boolean => {
  if (events.includes(`notice:${id}`)) return true
  if (silent || !measure.domains.some((name) => hosts.some((host) => covers(name, host) || covers(host, name))))
    return false
  return events.some((event) => !/^(?:notice|order|beyond):/.test(event))
}

const NOTICE = 'notice:'

/** The one notice that an assessment rests on; null where there are several. */
const onlyNotice = (assessment: Assessment, duties: ReadonlySet<string>): AnsweredNotice | null => {
  const grounds = [...duties, ...assessment.actions.flatMap(({ because }) => because)]
  const ids = new Set(grounds.map((ground) => eventOf(ground, duties)).filter((event) => event.startsWith(NOTICE)))
  const [first = NOTICE, ...others] = ids
  return others.length > 0 ? null : { id: first.slice(NOTICE.length) }
}

/**
 * Tells the sender of one notice the decision on it, automated means and redress (DSA Art. 16(5), (6)). The decision is the
 * measures that rest on that notice, and those on the sites that it names unless a silence binds. What an order or somebody
 * else's notice asks, and what is decided about the account, is not theirs to know. Names no site.
 * @throws RedflagError `NO_NOTICE` where `notice` is left out and the assessment rests on several.
 */
export const noteToSender = (assessment: Assessment, options: SenderNoteOptions): string => {
  const duties = new Set(assessment.duties.map((duty) => duty.id))
  const notice = options.notice ?? onlyNotice(assessment, duties)
  if (typeof notice?.id !== 'string')
    throw refuse(
      'NO_NOTICE',
      '/notice',
      'hand in the notice that is answered: a note on all of them would tell of others',
    )
  const words = wordsFor(options.language ?? 'en')
  const hosts = [...(notice.domains ?? []), ...(notice.urls ?? [])].flatMap((place) => hostOf(place) ?? [])
  const silent = isSilent(assessment)
  const measures = measuresOf(assessment).filter((measure) =>
    answers(
      measure,
      notice.id,
      hosts,
      measure.because.map((ground) => eventOf(ground, duties)),
      silent,
    ),
  )
  const told = [...new Set(measures.map((measure) => words.measures[measure.kind] ?? measure.kind))]
  return `${[
    `${words.sender} - ${plain(options.provider)}`,
    told.length === 0 ? words.senderNone : words.senderBody(told.join(', ')),
    `${words.automation}: ${words.automated}${measures.some((measure) => measure.needsHuman) ? ` ${words.human}` : ''}`,
    `${words.redress}: ${plain(options.redress)}`,
  ].join('\n\n')}\n`
}

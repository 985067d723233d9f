import type { CaseInput } from '../case'
import { type Command, JSON_OPTION, oneArg, positive } from './command'
import { UsageError } from './errors'
import { HTML_OPTION, writeHtml } from './html-file'
import { safeJson } from './io'
import { jsonLines } from './lines'
import { PROFILE, profileFrom } from './profile'
import { tableOf } from './table'

export const command: Command = {
  usage: 'compare CASES.ndjson --candidate FILE',
  about: 'Shows whom a candidate profile would move to another decision, and because of which signals.',
  options: {
    candidate: PROFILE,
    live: { ...PROFILE, about: 'the profile in use; the default where absent' },
    limit: { type: 'string', value: 'N', about: 'list at most N cases (default 20)' },
    html: HTML_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    'compare cases.ndjson --candidate stricter.json',
    'compare cases.ndjson --live ours.json --candidate next.json --json',
  ],
  run: async (context) => {
    const path = oneArg(context, 'CASES.ndjson')
    if (context.text('candidate') === undefined)
      throw new UsageError('--candidate is missing.', 'Name the file of the profile to try.')
    const { defaultProfile } = await import('../score/profiles/default')
    const live = (await profileFrom(context, 'live')) ?? defaultProfile
    const candidate = (await profileFrom(context, 'candidate')) ?? defaultProfile
    const { compareProfiles, renderComparison } = await import('../tuning')
    const result = await compareProfiles(jsonLines<CaseInput>(context.io, path), live, candidate, {
      limit: positive(context, 'limit', 20),
    })
    await writeHtml(context, () => renderComparison(result))
    if (context.flag('json')) context.io.out(`${safeJson(result, 2)}\n`)
    else {
      context.io.out(`${result.cases} cases: ${result.same} stay, ${result.harder} harder, ${result.milder} milder\n\n`)
      context.io.out(tableOf(Object.entries(result.matrix).map(([move, count]) => [move, String(count)])))
      if (result.moves.length > 0) context.io.out('\n')
      context.io.out(
        tableOf(
          result.moves.map((move) => [
            move.caseId,
            `${move.from} -> ${move.to}`,
            move.because
              .slice(0, 3)
              .map((item) => `${item.signal} ${item.live} -> ${item.candidate}`)
              .join(', '),
          ]),
        ),
      )
    }
    return 0
  },
}

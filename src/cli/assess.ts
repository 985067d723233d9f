import { type Command, exitFor, FAIL_ON, failOn, JSON_OPTION, LANGUAGE, oneArg } from './command'
import { readJson, safeJson } from './io'
import { PROFILE, profileFrom } from './profile'

export const command: Command = {
  usage: 'assess FILE',
  about: 'Assesses one case and explains the result.',
  options: {
    json: JSON_OPTION,
    'fail-on': FAIL_ON,
    profile: PROFILE,
    language: LANGUAGE,
    digest: { type: 'boolean', about: 'add SHA-256 digests of case and result' },
  },
  examples: ['assess case.json', 'assess - --json < case.json', 'assess case.json --fail-on restrict'],
  run: async (context) => {
    const limit = failOn(context)
    const input = await readJson(context.io, oneArg(context, 'FILE'))
    const profile = await profileFrom(context)
    const { assess } = await import('../assess')
    const { parseCase } = await import('../case')
    const assessment = assess(parseCase(input), { digest: context.flag('digest'), ...(profile ? { profile } : {}) })
    if (context.flag('json')) context.io.out(`${safeJson(assessment, 2)}\n`)
    else {
      const { renderText } = await import('../report')
      const { columns, color } = context.io
      context.io.out(
        renderText(assessment, {
          language: context.text('language') ?? 'en',
          color,
          ...(columns === undefined ? {} : { width: columns }),
        }),
      )
    }
    return exitFor(assessment.decision, limit)
  },
}

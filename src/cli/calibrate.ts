import { writeFile } from 'node:fs/promises'
import type { CaseOutcome } from '../tuning/outcomes'
import { type Command, JSON_OPTION, oneArg, positive } from './command'
import { HTML_OPTION, writeHtml } from './html-file'
import { safeJson } from './io'
import { jsonLines } from './lines'
import { PROFILE, profileFrom } from './profile'
import { tableOf } from './table'

export const command: Command = {
  usage: 'calibrate OUTCOMES.ndjson --out PROFILE.json',
  about: 'Fits a profile to past cases whose outcome is known. What the data do not say stays as in the prior.',
  options: {
    out: { type: 'string', value: 'FILE', about: 'where to write the fitted profile' },
    profile: { ...PROFILE, about: 'the prior; the default where absent' },
    folds: { type: 'string', value: 'N', about: 'folds of the cross-validation' },
    html: HTML_OPTION,
    json: JSON_OPTION,
  },
  examples: ['calibrate outcomes.ndjson --out ours.json', 'calibrate outcomes.ndjson --json'],
  run: async (context) => {
    const path = oneArg(context, 'OUTCOMES.ndjson')
    const prior = await profileFrom(context)
    const { calibrate, renderCalibration } = await import('../tuning')
    const folds = context.text('folds') === undefined ? {} : { folds: positive(context, 'folds', 1) }
    const result = await calibrate(jsonLines<CaseOutcome>(context.io, path), { ...(prior ? { prior } : {}), ...folds })
    const out = context.text('out')
    if (out !== undefined) {
      await writeFile(out, `${safeJson(result.profile, 2)}\n`)
      context.io.err(`Written: ${out}. Try it first: redflag compare CASES.ndjson --candidate ${out}\n`)
    }
    await writeHtml(context, () => renderCalibration(result))
    if (context.flag('json')) context.io.out(`${safeJson(result, 2)}\n`)
    else {
      const { folds: number, prior: before, fitted } = result.crossValidation
      context.io.out(
        `${result.cases} cases, ${result.abusive} abusive; log loss on ${number} held-out folds ${before.toFixed(4)} -> ${fitted.toFixed(4)}\n\n`,
      )
      context.io.out(
        tableOf([
          ['signal', 'before', 'after', 'error', 'hits', ''],
          ...result.weights.map((weight) => [
            weight.signal,
            weight.before.toFixed(2),
            weight.after.toFixed(2),
            weight.error.toFixed(2),
            String(weight.hits),
            weight.sure ? '' : 'unsure',
          ]),
        ]),
      )
    }
    return 0
  },
}

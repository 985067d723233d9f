import type { CaseOutcome } from '../tuning/outcomes'
import { type Command, JSON_OPTION, oneArg } from './command'
import { counting } from './counting'
import { HTML_OPTION, writeHtml } from './html-file'
import { safeJson } from './io'
import { jsonLines } from './lines'
import { PROFILE, profileFrom } from './profile'
import { tableOf } from './table'

const part = (interval: { readonly value: number; readonly low: number; readonly high: number }): string =>
  `${Number.isFinite(interval.value) ? `${(interval.value * 100).toFixed(1)} % ` : ''}(${(interval.low * 100).toFixed(1)} to ${(interval.high * 100).toFixed(1)} %)`

export const command: Command = {
  usage: 'backtest OUTCOMES.ndjson',
  about:
    'Runs a profile over past cases whose outcome is known: {"case":{...},"outcome":"abusive"|"legitimate"} a line.',
  options: { profile: PROFILE, html: HTML_OPTION, json: JSON_OPTION },
  examples: ['backtest outcomes.ndjson', 'backtest outcomes.ndjson --profile ours.json --json'],
  run: async (context) => {
    const path = oneArg(context, 'OUTCOMES.ndjson')
    const profile = await profileFrom(context)
    const { backtest, renderBacktest } = await import('../tuning')
    const result = await backtest(jsonLines<CaseOutcome>(context.io, path), {
      ...(profile ? { profile } : {}),
      onProgress: counting(context.io, 'cases'),
    })
    if (context.io.errIsTerminal && result.cases >= 1000) context.io.err('\n')
    await writeHtml(context, () => renderBacktest(result))
    if (context.flag('json')) context.io.out(`${safeJson(result, 2)}\n`)
    else {
      context.io.out(
        `${result.profile.id} ${result.profile.version}: ${result.cases} cases, ${result.abusive} abusive, ${result.refused} refused\n`,
      )
      context.io.out(
        `AUC ${result.auc.toFixed(3)}, Gini ${result.gini.toFixed(3)}, KS ${result.ks.toFixed(3)}, cost ${result.cost}\n\n`,
      )
      context.io.out(
        tableOf([
          ['at or above', 'abuse caught', 'legitimate hit', 'right when it says so'],
          ...Object.entries(result.at).map(([decision, at]) => [
            decision,
            part(at.recall),
            part(at.falseAlarms),
            part(at.precision),
          ]),
        ]),
      )
    }
    return 0
  },
}

import { cases } from '../eval/mail/cases'
import { fromMail } from '../src/adapters/mail'
import { latencies } from './harness'

/** `tsx bench/mail.ts`: how long one mail takes, over the evaluation set. */
for (const item of cases) fromMail(item.eml)
const { p50, p99 } = await latencies(cases, (item) => fromMail(item.eml))
console.log(
  `fromMail over ${cases.length} mails: median ${(p50 / 1000).toFixed(2)} ms, p99 ${(p99 / 1000).toFixed(2)} ms`,
)

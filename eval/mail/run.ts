import { record } from '../record'
import { type Case, cases } from './cases'
import { measure } from './measure'
import { unseenCase } from './unseen/case'
import { eighth } from './unseen/eighth'
import { fifth } from './unseen/fifth'
import { first } from './unseen/first'
import { fourth } from './unseen/fourth'
import { ninth } from './unseen/ninth'
import { second } from './unseen/second'
import { seventh } from './unseen/seventh'
import { sixth } from './unseen/sixth'
import { tenth } from './unseen/tenth'
import { third } from './unseen/third'

/** `npm run eval:mail`: the mail set against its truth. Prints each fault with `--faults`; `--set first`, `second`, `third`, `fourth`, `fifth`, `sixth`, `seventh`, `eighth`, `ninth` or `tenth` reads a held-out set. */
const sets: Readonly<Record<string, () => readonly Case[]>> = {
  all: () => cases,
  first: () => first.map(unseenCase),
  second: () => second.map(unseenCase),
  third: () => third.map(unseenCase),
  fourth: () => fourth.map(unseenCase),
  fifth: () => fifth.map(unseenCase),
  sixth: () => sixth.map(unseenCase),
  seventh: () => seventh.map(unseenCase),
  eighth: () => eighth.map(unseenCase),
  ninth: () => ninth.map(unseenCase),
  tenth: () => tenth.map(unseenCase),
}
const option = process.argv.indexOf('--set')
const wanted = option < 0 ? 'all' : (process.argv[option + 1] ?? '')
const result = measure(sets[wanted]?.() ?? [])
const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const rows = [
  ['kind right', share(result.kindRight, result.mails), '95 %'],
  ['none read as a notice', String(result.falseNotices), '0'],
  ['elements claimed that are not said', share(result.elementsWrong, result.elementsClaimed), '0'],
  ['accused places found', share(result.found, result.accused), '95 %'],
  ['wrong places', share(result.wrong, result.found + result.wrong), 'at most 1 %'],
  ['clocks wrong', String(result.clocksWrong), '0'],
] as const
console.log(`mails ${result.mails}`)
for (const [what, figure, goal] of rows) console.log(`${what} ${figure} (goal ${goal})`)
console.log(`elements said and not seen ${result.elementsMissed}`)
if (process.argv.includes('--faults')) for (const fault of result.faults) console.log(`  ${fault}`)
if (wanted === 'all') {
  record(
    'npm run eval:mail',
    rows.map(([what, figure, goal]) => ({ what: `mails, own set of ${result.mails}: ${what}`, figure, goal })),
  )
}

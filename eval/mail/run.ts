import { type Case, cases } from './cases'
import { measure } from './measure'
import { unseenCase } from './unseen/case'
import { fifth } from './unseen/fifth'
import { first } from './unseen/first'
import { fourth } from './unseen/fourth'
import { second } from './unseen/second'
import { seventh } from './unseen/seventh'
import { sixth } from './unseen/sixth'
import { third } from './unseen/third'

/** `npm run eval:mail`: the mail set against its truth. Prints each fault with `--faults`; `--set first`, `second`, `third`, `fourth`, `fifth`, `sixth` or `seventh` reads a held-out set. */
const sets: Readonly<Record<string, () => readonly Case[]>> = {
  all: () => cases,
  first: () => first.map(unseenCase),
  second: () => second.map(unseenCase),
  third: () => third.map(unseenCase),
  fourth: () => fourth.map(unseenCase),
  fifth: () => fifth.map(unseenCase),
  sixth: () => sixth.map(unseenCase),
  seventh: () => seventh.map(unseenCase),
}
const wanted = process.argv.includes('--set') ? process.argv[process.argv.indexOf('--set') + 1] : 'all'
const result = measure(sets[wanted ?? 'all']?.() ?? [])
const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
console.log(`mails ${result.mails}`)
console.log(`kind right ${share(result.kindRight, result.mails)} (goal 95 %)`)
console.log(`none read as a notice ${result.falseNotices} (goal 0)`)
console.log(
  `elements claimed that are not said ${share(result.elementsWrong, result.elementsClaimed)} (goal 0); said and not seen ${result.elementsMissed}`,
)
console.log(`accused places found ${share(result.found, result.accused)} (goal 95 %)`)
console.log(`wrong places ${share(result.wrong, result.found + result.wrong)} (goal at most 1 %)`)
console.log(`clocks wrong ${result.clocksWrong} (goal 0)`)
if (process.argv.includes('--faults')) for (const fault of result.faults) console.log(`  ${fault}`)

import { type Assessment, assess } from 'redflag'
import { everyday } from './everyday'
import { advised, asReported, CHAPTERS } from './tokyo'

const short = (id: string): string => id.replace('tokyo-2025/', '')

/** Width on a terminal: East Asian characters take two columns. */
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)))

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const [head = [], ...rest] = rows
  return [line(head), widths.map((size) => '-'.repeat(size)).join('  '), ...rest.map(line)].join('\n')
}

const due = (result: Assessment): string => {
  const open = result.duties.filter((duty) => duty.metAt === null && duty.kind !== 'policy')
  const first = open.find((duty) => duty.dueAt !== null) ?? open[0]
  if (first === undefined) return '-'
  return first.dueAt === null
    ? `${first.action} (${first.standard ?? 'no fixed time'})`
    : `${first.action} by ${first.dueAt.slice(0, 10)}${first.overdue ? ' OVERDUE' : ''}`
}

const steps = (result: Assessment): string => {
  const kinds = result.actions
    .map((action) => action.kind)
    .filter((kind) => !['acknowledge_notice', 'inform_sender', 'none', 'preserve_records'].includes(kind))
  return [...new Set(kinds)].slice(0, 4).join(', ') || '-'
}

const row = (asOf: string, result: Assessment): string[] => [
  asOf.slice(0, 10),
  result.score.toFixed(1),
  result.decision,
  result.knowledge.state,
  `${result.gaps.filter((gap) => gap.state === 'present').length}/10`,
  result.axes.exposure.score.toFixed(1),
  due(result),
  steps(result),
]

const HEAD = ['as of', 'score', 'decision', 'knowledge', 'gaps', 'exposure', 'due', 'what the library would do']

console.log(
  'The story that the Tokyo District Court was told, replayed (as reported; names of sites, works and senders are invented)\n',
)
console.log('1. The provider as reported\n')
for (const chapter of CHAPTERS) console.log(`   ${chapter.asOf.slice(0, 10)}  ${chapter.what}`)
console.log(`\n${table([HEAD, ...CHAPTERS.map(({ asOf }) => row(asOf, assess(asReported(asOf))))])}\n`)
console.log(
  '2. The same operator at a provider that followed the advice: a check before masking, the site stopped three days after notice\n',
)
console.log(`${table([HEAD, ...CHAPTERS.map(({ asOf }) => row(asOf, assess(advised(asOf))))])}\n`)

const last = CHAPTERS[CHAPTERS.length - 1]?.asOf ?? ''
const reported = assess(asReported(last))
const followed = assess(advised(last))
console.log('3. The reported findings that the facts match on the day the suit was filed\n')
console.log(
  table([
    ['finding', 'reported as', 'provider as reported', 'provider that followed the advice'],
    ...reported.gaps.map((gap) => [
      short(gap.id),
      gap.reportedAs,
      gap.state,
      followed.gaps.find((item) => item.id === gap.id)?.state ?? '',
    ]),
  ]),
)
console.log('\nWhy (the five heaviest reasons of the provider as reported):')
for (const reason of reported.reasons.slice(0, 5))
  console.log(`  ${reason.points >= 0 ? '+' : ''}${reason.points.toFixed(2)}  ${reason.message}`)

console.log('\n4. Three everyday cases\n')
for (const { title, input } of everyday) {
  const result = assess(input)
  console.log(`${title}: ${result.decision}, score ${result.score} (${result.band})`)
  for (const reason of result.reasons.filter((item) => item.points !== 0).slice(0, 3))
    console.log(`    ${reason.points >= 0 ? '+' : ''}${reason.points.toFixed(2)}  ${reason.message}`)
  for (const brake of result.brakes) console.log(`    brake  ${brake.message}`)
  const change = result.counterfactuals.find((item) => item.decision !== result.decision)
  if (change !== undefined)
    console.log(
      `    it would be ${change.decision} (score ${change.score}) after: ${change.change.map((operation) => `${operation.op} ${operation.path}`).join(', ')}`,
    )
}
console.log(
  '\nAn ordering by expert judgement, not a probability; the judgment is under an announced appeal and was read through reports.',
)

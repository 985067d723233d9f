import { scanPage } from '../../src/content'
import { percent, wilson } from '../domains/intervals'
import { type Figure, record } from '../record'
import { documentation, type Ordinary, translations } from './ordinary'
import { LEARNT, type PageSketch, readSketches, render, SETS } from './pages'
import { DISGUISES } from './tricks'

/** `npm run eval:content [-- dev heldout …] [--wrong] [--write]`: recall and false alarms with Wilson's 95% intervals. */
const sets = SETS.filter((set) => {
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  return wanted.length === 0 || wanted.includes(set)
})
const showWrong = process.argv.includes('--wrong')

class Tally {
  private readonly rows = new Map<string, [hits: number, total: number]>()
  add(key: string, hit: boolean): void {
    const row = this.rows.get(key) ?? [0, 0]
    this.rows.set(key, [row[0] + (hit ? 1 : 0), row[1] + 1])
  }
  has(key: string): boolean {
    return this.rows.has(key)
  }
  share(key: string): string {
    return percent(...(this.rows.get(key) ?? [0, 0]))
  }
  print(title: string): void {
    console.log(`\n${title}`)
    for (const [key, [hits, total]] of [...this.rows].sort()) console.log(`  ${key.padEnd(20)} ${percent(hits, total)}`)
  }
}

/** `dev` was tuned on and tells nothing. */
const GOALS = [
  ['recall, plain', '92%'],
  ['recall, obfuscated', '80%'],
  ['recall, all', '85%'],
  ['false alarms', '4% of hard negatives'],
] as const

const figures: Figure[] = []

const apparent = (html: string): boolean => scanPage({ html }).verdict === 'apparent_infringement'

const evaluate = (set: string, pages: readonly PageSketch[]): void => {
  const [all, language, kind, trick, alarms, alarmKinds] = Array.from({ length: 6 }, () => new Tally()) as [
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
  ]
  const names = Object.keys(DISGUISES)
  pages.forEach((page, number) => {
    const plain = render(page, null) ?? ''
    const found = apparent(plain)
    if (showWrong && LEARNT.has(set) && found !== page.positive) {
      const { score, matches, contexts } = scanPage({ html: plain })
      console.log(
        `WRONG ${page.language} ${page.positive ? '+' : '-'}${page.kind} ${score} ${page.parts[0]}\n    ${matches.map((match) => `${match.family}:${match.quote}`).join(' | ')}\n    ${contexts.map((context) => `${context.context}:${context.quote}`).join(' | ')}`,
      )
    }
    if (!page.positive) {
      all.add('false alarms', found)
      alarms.add(page.language, found)
      alarmKinds.add(page.kind, found)
      return
    }
    all.add('recall, plain', found)
    all.add('recall, all', found)
    language.add(page.language, found)
    kind.add(page.kind, found)
    // Every disguise that fits is told by trick; three of them, in turn, stand for the page in the totals.
    const fitting = names.flatMap((name) => {
      const html = render(page, name)
      return html === null ? [] : [{ name, hit: apparent(html) }]
    })
    for (const { name, hit } of fitting) trick.add(name, hit)
    for (let step = 0; step < Math.min(3, fitting.length); step++) {
      const hit = fitting[(number * 3 + step * 5) % fitting.length]?.hit === true
      all.add('recall, obfuscated', hit)
      all.add('recall, all', hit)
      language.add(page.language, hit)
      kind.add(page.kind, hit)
    }
  })
  console.log(
    `\n=== ${set}: ${pages.length} page sketches, ${pages.filter((page) => page.positive).length} with signs of piracy ===`,
  )
  all.print('In all')
  if (set !== 'dev') {
    const learnt = LEARNT.has(set) ? ' (learnt from since)' : ''
    // Of a set of innocent pages alone there is no recall.
    for (const [key, goal] of GOALS.filter(([key]) => all.has(key)))
      figures.push({ what: `pages, ${set}${learnt}: ${key}`, figure: all.share(key), goal })
  }
  language.print('Recall by language')
  kind.print('Recall by kind')
  trick.print('Recall by trick')
  alarms.print('False alarms on hard negatives by language')
  alarmKinds.print('False alarms on hard negatives by kind')
}

for (const set of sets) {
  const pages = readSketches(set)
  if (pages.length > 0) evaluate(set, pages)
}
/** How many ordinary texts are taken for what they are not. */
const ordinary = (what: string, name: string, texts: readonly Ordinary[]): void => {
  if (texts.length === 0) {
    console.log(`\n${what}: skipped, there are none on this machine`)
    return
  }
  const verdicts = texts.map(({ path, text }) => ({
    path,
    ...scanPage(/\.html?$/i.test(path) ? { html: text } : { text }),
  }))
  const wrong = verdicts.filter(({ verdict }) => verdict === 'apparent_infringement')
  for (const { path, score, matches } of wrong.slice(0, 8))
    console.log(
      `ORDINARY ${path} ${score} ${matches
        .slice(0, 8)
        .map((match) => `${match.family}:${match.quote.replaceAll('\n', ' ')}`)
        .join(' | ')}`,
    )
  const suspicious = verdicts.filter(({ verdict }) => verdict === 'suspicious').length
  const bound = (100 * wilson(wrong.length, texts.length)[1]).toFixed(2)
  console.log(
    `\n${what}: ${wrong.length} apparent, ${suspicious} suspicious of ${texts.length}; upper bound for apparent ${bound}%`,
  )
  figures.push({ what: `pages, ${name}: false alarms`, figure: percent(wrong.length, texts.length), goal: 'none' })
}
ordinary(
  'Ordinary pages (sections of README files, and HTML and text files, of the installed packages; mostly English)',
  'ordinary',
  documentation(1500),
)
ordinary(
  'Ordinary texts in sixteen languages (manual pages and messages of programs of the system, learnt from)',
  'ordinary in other languages (learnt from)',
  translations(),
)
record('npm run eval:content', figures)

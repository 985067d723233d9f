import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scanPage } from '../../src/content'
import { percent, wilson } from '../domains/intervals'
import { type Figure, record } from '../record'
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
    for (const [key, goal] of GOALS)
      figures.push({ what: `pages, ${set}${learnt}: ${key}`, figure: all.share(key), goal })
  }
  language.print('Recall by language')
  kind.print('Recall by kind')
  trick.print('Recall by trick')
  alarms.print('False alarms on hard negatives by language')
  alarmKinds.print('False alarms on hard negatives by kind')
}

/** Ordinary pages: documentation that ships with the installed packages. Mostly English, mostly technical. */
const ordinary = (most: number): { path: string; text: string }[] => {
  const found: { path: string; text: string }[] = []
  const walk = (folder: string, depth: number): void => {
    if (depth > 6) return
    for (const name of readdirSync(folder)) {
      if (found.length >= most) return
      const path = join(folder, name)
      const entry = statSync(path, { throwIfNoEntry: false })
      if (entry === undefined) continue
      if (entry.isDirectory()) walk(path, depth + 1)
      else if (/\.(?:md|html?|txt)$/i.test(name) && entry.size > 300 && entry.size < 200_000) {
        const text = readFileSync(path, 'utf8')
        const sections = /\.md$/i.test(name)
          ? text.split(/\n(?=##? )/).filter((section) => section.length > 300)
          : [text]
        for (const section of sections.slice(0, 12)) found.push({ path, text: section })
      }
    }
  }
  walk(fileURLToPath(new URL('../../node_modules/', import.meta.url)), 0)
  return found
}

for (const set of sets) {
  const pages = readSketches(set)
  if (pages.length > 0) evaluate(set, pages)
}
const pages = ordinary(1500)
const verdicts = pages.map(({ path, text }) => ({
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
console.log(
  `\nOrdinary pages (sections of README files, and HTML and text files, of the installed packages; mostly English): ${wrong.length} apparent, ${suspicious} suspicious of ${pages.length}; upper bound for apparent ${(100 * wilson(wrong.length, pages.length)[1]).toFixed(2)}%`,
)
figures.push({ what: 'pages, ordinary: false alarms', figure: percent(wrong.length, pages.length), goal: 'none' })
record('npm run eval:content', figures)

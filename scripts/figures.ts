import { readFileSync } from 'node:fs'
import type { Row } from '../bench/harness'
import { readResults } from '../eval/record'

const BEGIN = '<!-- Figures: made by `npm run docs` from bench/results.json and eval/results.json. -->'
const END = '<!-- End of the figures. -->'

const TITLES: Readonly<Record<string, string>> = {
  'npm run size': 'Size of each entry, bundled and minified, gzip',
  'npm run eval:content': 'Reading pages',
  'npm run eval:domains': 'Domain names (on history that is not part of the package)',
  'npm run eval:mail': 'Reading mails',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const speed = (): string => {
  const { date, machine, rows } = JSON.parse(readFileSync('bench/results.json', 'utf8')) as {
    date: string
    machine: string
    rows: Row[]
  }
  const lines = rows
    .filter((row) => row.ours !== row.other)
    .map((row) => [
      row.what,
      row.other,
      `${row.ratio.toFixed(2)}x`,
      row.goal === null ? '' : `${row.goal}x`,
      row.detail,
    ])
  const head = ['what', 'beside', 'times as fast', 'goal', 'measured']
  return `**Speed**: \`npm run bench\` (${date}, ${machine}; medians, side by side in one process)\n\n${table(head, lines)}`
}

/** The tables between the marks of the README. Figures that miss their goal stand there like the others. */
export const withFigures = (readme: string): string => {
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END)
  if (from < 0 || to < from) throw new Error('README.md has lost the marks around its figures')
  const found = Object.entries(readResults()).map(
    ([command, { date, figures }]) =>
      `**${TITLES[command] ?? command}**: \`${command}\` (${date})\n\n${table(
        ['what', 'figure', 'goal'],
        figures.map(({ what, figure, goal }) => [what, figure, goal ?? '']),
      )}`,
  )
  return `${readme.slice(0, from)}${BEGIN}\n\n${[speed(), ...found].join('\n\n')}\n\n${readme.slice(to)}`
}

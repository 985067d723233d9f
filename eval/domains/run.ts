/**
 * Measures names and relations on the real history beside the checkout. Run: npm run eval:domains [-- --millions N] [--show N] [--write]
 * Pairs: pirate with pirate of another stem, pirate with benign, pirate with licensed, drawn at random with a seed.
 */
import { record } from '../record'
import { readHops, readRows } from './data'
import { measureNames } from './names'
import { showNewNames } from './new-names'
import { measureRelations } from './relations'

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at >= 0 ? Number(process.argv[at + 1]) : fallback
}
const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

showNewNames(print)

const rows = readRows()
const hops = readHops()
if (rows === null || hops === null) {
  print('Skipped: the measurement data is not beside the checkout.')
} else {
  print(`${rows.length} names, ${hops.length} hops. In brackets: 95% intervals (Wilson).`)
  record('npm run eval:domains', [
    ...measureNames(print, rows, hops),
    ...measureRelations(print, rows, hops, option('millions', 2), option('show', 5)),
  ])
}

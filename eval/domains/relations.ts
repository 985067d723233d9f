import { relateDomains, relateShapes } from '../../src/domains/relate'
import type { Figure } from '../record'
import type { Hop, Row } from './data'
import { percent, perMillion } from './intervals'
import { cappedHops, everyPair, KEPT_KINDS, type MeasuredHop, type Named, namesOf, sameBrand, strangers } from './pairs'
import { splitOf } from './split'

type Print = (line: string) => void

const shareOf = (hops: readonly MeasuredHop[]): string =>
  percent(hops.filter((hop) => relateDomains(hop.from, hop.to).related).length, hops.length)

const falseLinks = (print: Print, title: string, pairs: Iterable<readonly [Named, Named]>, show: number): string => {
  let count = 0
  let links = 0
  let oneBrand = 0
  const shown: string[] = []
  for (const [a, b] of pairs) {
    count++
    const relation = relateShapes(a.shape, b.shape)
    if (!relation.related) continue
    links++
    if (sameBrand(a, b)) oneBrand++
    const line = `${a.name} ~ ${b.name} ${relation.kind} ${relation.likelihood}`
    if (shown.length < show && !shown.includes(line)) shown.push(line)
  }
  if (count === 0) return 'no pairs'
  const apart = oneBrand === 0 ? '' : `; without pairs of one stem ${perMillion(links - oneBrand, count)}`
  const found = `${perMillion(links, count)}${apart}`
  print(`  ${title}: ${found}`)
  for (const line of shown) print(`      ${line}`)
  return found
}

/** Recall by kind of hop and false links by kind of stranger, for one side of the split. */
export const measureRelations = (
  print: Print,
  rows: readonly Row[],
  hops: readonly Hop[],
  millions: number,
  show: number,
): Figure[] => {
  const figures: Figure[] = []
  const told = (heldOut: boolean, what: string, figure: string, goal: string): void => {
    if (heldOut) figures.push({ what, figure, goal })
  }
  const split = splitOf(rows, hops)
  const capped = cappedHops(hops, split, 7)
  const kept: ReadonlySet<string> = new Set(KEPT_KINDS)
  for (const heldOut of [false, true]) {
    const side = capped.filter((hop) => hop.heldOut === heldOut)
    print(`\nHops, ${heldOut ? 'brands held out' : 'brands learned from'} (at most 3 a brand)`)
    const keeping = shareOf(side.filter((hop) => kept.has(hop.kind)))
    print(`  keep part of the name: ${keeping}`)
    told(heldOut, 'moves that keep part of the name, brands held out: linked', keeping, '90%')
    for (const kind of [...KEPT_KINDS, 'subdomain', 'new_name'])
      print(`    ${kind}: ${shareOf(side.filter((hop) => hop.kind === kind))}`)
  }
  const pirate = namesOf(rows, split, 'pirate')
  const benign = namesOf(rows, split, 'benign')
  const licensed = namesOf(rows, split, 'licensed')
  for (const heldOut of [false, true]) {
    const side = pirate.filter((name) => name.heldOut === heldOut)
    print(`\nFalse links, pirate names ${heldOut ? 'held out' : 'learned from'} (${side.length})`)
    const pairs = [
      ['pirate with another pirate brand', strangers(side, side, millions * 1e6, 42), 'at most 300'],
      ['pirate with benign', strangers(side, benign, 2 * millions * 1e6, 42), 'at most 20'],
      ['pirate with licensed', everyPair(side, licensed), 'at most 60'],
    ] as const
    for (const [title, drawn, goal] of pairs)
      told(heldOut, `false links, brands held out: ${title}`, falseLinks(print, title, drawn, show), goal)
  }
  print('\nFalse links among the innocent')
  falseLinks(print, 'benign with benign', strangers(benign, benign, millions * 1e6, 42), 0)
  falseLinks(print, 'benign with licensed', strangers(benign, licensed, 1e6, 42), 0)
  return figures
}

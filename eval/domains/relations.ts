import { relateDomains, relateShapes } from '../../src/domains/relate'
import type { Hop, Row } from './data'
import { percent, perMillion } from './intervals'
import { cappedHops, KEPT_KINDS, type MeasuredHop, type Named, namesOf, strangers } from './pairs'

type Print = (line: string) => void

const shareOf = (hops: readonly MeasuredHop[]): string =>
  percent(hops.filter((hop) => relateDomains(hop.from, hop.to).related).length, hops.length)

const falseLinks = (
  print: Print,
  title: string,
  left: readonly Named[],
  right: readonly Named[],
  pairs: number,
  show: number,
): void => {
  if (left.length === 0 || right.length === 0) return
  let links = 0
  const shown: string[] = []
  for (const [a, b] of strangers(left, right, pairs, 42)) {
    const relation = relateShapes(a.shape, b.shape)
    if (!relation.related) continue
    links++
    const line = `${a.name} ~ ${b.name} ${relation.kind} ${relation.likelihood}`
    if (shown.length < show && !shown.includes(line)) shown.push(line)
  }
  print(`  ${title}: ${perMillion(links, pairs)}`)
  for (const line of shown) print(`      ${line}`)
}

/** Recall by kind of hop and false links by kind of stranger, for one side of the split. */
export const measureRelations = (
  print: Print,
  rows: readonly Row[],
  hops: readonly Hop[],
  millions: number,
  show: number,
): void => {
  const capped = cappedHops(hops, 7)
  const kept: ReadonlySet<string> = new Set(KEPT_KINDS)
  for (const heldOut of [false, true]) {
    const side = capped.filter((hop) => hop.heldOut === heldOut)
    print(`\nHops, ${heldOut ? 'brands held out' : 'brands learned from'} (at most 3 a brand)`)
    print(`  keep part of the name: ${shareOf(side.filter((hop) => kept.has(hop.kind)))}`)
    for (const kind of [...KEPT_KINDS, 'subdomain', 'new_name'])
      print(`    ${kind}: ${shareOf(side.filter((hop) => hop.kind === kind))}`)
  }
  const pirate = namesOf(rows, hops, 'pirate')
  const benign = namesOf(rows, hops, 'benign')
  const licensed = namesOf(rows, hops, 'licensed')
  for (const heldOut of [false, true]) {
    const side = pirate.filter((name) => name.heldOut === heldOut)
    print(`\nFalse links, pirate names ${heldOut ? 'held out' : 'learned from'} (${side.length})`)
    falseLinks(print, 'pirate with another pirate brand', side, side, millions * 1e6, show)
    falseLinks(print, 'pirate with benign', side, benign, 2 * millions * 1e6, show)
    falseLinks(print, 'pirate with licensed', side, licensed, Math.min(1e6, side.length * licensed.length), show)
  }
  print('\nFalse links among the innocent')
  falseLinks(print, 'benign with benign', benign, benign, millions * 1e6, 0)
  falseLinks(print, 'benign with licensed', benign, licensed, 1e6, 0)
}

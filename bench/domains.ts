/**
 * Domain names: two names compared, and chains among many. Beside what one writes without us: tldts for the label and
 * fastest-levenshtein for its distance (which finds fewer moves and ties more strangers). Run: npx tsx bench/domains.ts
 */
import { pathToFileURL } from 'node:url'
import { distance } from 'fastest-levenshtein'
import { parse } from 'tldts'
import { clusterDomains, relateDomains, type SeenDomain } from '../src/domains'
import { relateShapes } from '../src/domains/relate'
import { shapeOf } from '../src/domains/shape'
import { interleave, type Row, rowOf } from './harness'

const ENDINGS = ['com', 'net', 'org', 'to', 'cc', 'io', 'co.uk', 'pages.dev']
const SYLLABLES = 'ka bu ro ma pe li du no st ze ti mu lo vex ri qu an ost fi ga ny ha rel wy tor'.split(' ')
const WORDS = ['', '', '', 'scans', 'manga', 'tv', 'online', 'hub']

const generator = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Invented names in time order; one in four is a move of an earlier one: another ending, a number, a word. */
export const inventedNames = (count: number): SeenDomain[] => {
  const random = generator(count)
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
  const brands: string[] = []
  return Array.from({ length: count }, (_, at): SeenDomain => {
    const moved = brands.length > 0 && random(4) === 0
    const brand = moved ? pick(brands) : Array.from({ length: 3 + random(3) }, () => pick(SYLLABLES)).join('')
    if (!moved) brands.push(brand)
    const label = `${brand}${moved && random(3) === 0 ? random(30) : ''}${pick(WORDS)}`
    return { name: `${label}.${pick(ENDINGS)}`, firstSeenAt: new Date(1.5e12 + at * 6e5).toISOString() }
  })
}

/** At most this share of the longer label may differ. */
const ALIKE = 0.25
const labelOf = (name: string): string => parse(name, { allowPrivateDomains: true }).domainWithoutSuffix ?? name
const alike = (a: string, b: string): boolean => distance(a, b) <= ALIKE * Math.max(a.length, b.length)

const PAIRS = 20_000
const LARGE = 100_000
/** All pairs of a hundred thousand names would take the other way hours; it is timed on these and counted up by the square. */
const SMALL = 2_000

export const domainRows = async (): Promise<Row[]> => {
  const names = inventedNames(PAIRS + 1).map((item) => (typeof item === 'string' ? item : item.name))
  const [ours, theirs] = await interleave(
    [
      {
        name: 'relateDomains',
        run: () => {
          let found = 0
          for (let at = 0; at < PAIRS; at++) if (relateDomains(names[at]!, names[at + 1]!).related) found++
          return found
        },
      },
      {
        name: 'tldts and fastest-levenshtein',
        run: () => {
          let found = 0
          for (let at = 0; at < PAIRS; at++) if (alike(labelOf(names[at]!), labelOf(names[at + 1]!))) found++
          return found
        },
      },
    ],
    5,
  )
  const shapes = names.map(shapeOf)
  const [prepared] = await interleave(
    [
      {
        name: 'relateShapes',
        run: () => {
          let found = 0
          for (let at = 0; at < PAIRS; at++) if (relateShapes(shapes[at]!, shapes[at + 1]!).related) found++
          return found
        },
      },
    ],
    5,
  )
  const large = inventedNames(LARGE)
  const small = inventedNames(SMALL).map((item) => labelOf(typeof item === 'string' ? item : item.name))
  // Once each: both take seconds.
  const once = (run: () => unknown): number => {
    const from = performance.now()
    run()
    return performance.now() - from
  }
  const clusterMs = once(() => clusterDomains(large))
  const pairsMs = once(() => {
    let found = 0
    for (let a = 1; a < SMALL; a++) for (let b = 0; b < a; b++) if (alike(small[a]!, small[b]!)) found++
    return found
  })
  const allPairsMs = pairsMs * (LARGE / SMALL) ** 2
  return [
    rowOf('Domains: two names compared', ours!, theirs!, null, PAIRS),
    {
      ...rowOf('Domains: two names compared that were taken apart before', prepared!, theirs!, null, PAIRS),
      ours: 'the comparing alone',
    },
    {
      what: `Domains: chains among ${LARGE.toLocaleString('en')} names`,
      ours: 'clusterDomains',
      other: `every pair with fastest-levenshtein (timed on ${SMALL.toLocaleString('en')}, counted up)`,
      ratio: allPairsMs / clusterMs,
      goal: null,
      detail: `${(clusterMs / 1000).toFixed(1)} s against ${(allPairsMs / 1000).toFixed(0)} s`,
    },
  ]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const row of await domainRows())
    console.log(`${row.what}: ${row.ours} is ${row.ratio.toFixed(1)}x ${row.other} (${row.detail})`)
}

/**
 * `npx tsx eval/content/hostile.ts`: pages that make careless code slow, read, folded and searched at 1 and at 10 million
 * units. Told are the time of each and what a unit costs at ten times the size: 1.0 is linear, 10 is quadratic. Memory is
 * what the heap and the typed arrays grew by while the large page was scanned.
 */
import { scanPage } from '../../src/content'

const SMALL = 800_000
const LARGE = 8_000_000

const of =
  (unit: string, before = '', after = '') =>
  (length: number): string =>
    before + unit.repeat(Math.ceil(length / unit.length)) + after

const PAGES: Readonly<Record<string, (length: number) => string>> = {
  'angle brackets': of('<'),
  'one long word': of('a'),
  'nested spans': of('<span>'),
  'nested spans with text': of('<span>a'),
  entities: of('&#114;'),
  'entities without semicolon': of('&amp'),
  ampersands: of('&'),
  'combining marks': of('\u0301', 'a'),
  'bidi controls': of('\u202ea'),
  'one long override': of('ab ', '\u202e'),
  'zero-width': of('a\u200b'),
  'spaced letters': of('a  b c '),
  leetspeak: of('a1b '),
  'mixed scripts': of('rаw '),
  masks: of('r○w'),
  'half a term, again and again': of('漫画raw fre '),
  terms: of('raw free '),
  links: of('<a href=//streamtape.example/1>chapter 1</a>'),
  'one tag of attributes': of(' title=raw', '<p', '>'),
  'comments never closed': of('<!--'),
  'end tags': of('</x>'),
  'quotes never closed': of('<a b="'),
}

const memory = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const timed = (html: string): number => {
  const from = performance.now()
  scanPage({ html })
  return performance.now() - from
}

scanPage({ html: '<p>warm</p>' })
console.log('                                   0.8 M      8 M   cost of a unit   memory')
for (const [name, page] of Object.entries(PAGES)) {
  const small = page(SMALL)
  const large = page(LARGE)
  timed(small)
  const first = Math.min(timed(small), timed(small))
  const before = memory()
  const second = timed(large)
  const grown = Math.max(0, memory() - before) / 2 ** 20
  const ratio = second / first / (LARGE / SMALL)
  console.log(
    `${name.padEnd(30)} ${first.toFixed(0).padStart(6)} ms ${second.toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(10)}x ${grown.toFixed(0).padStart(9)} MiB`,
  )
}

/**
 * Whole page to folded and matched, side by side in one process with the chain a user would build from packages:
 * htmlparser2 -> NFKC + lower case -> @monyone/aho-corasick/fast, with the same terms. Rounds of both are interleaved.
 * Run `npm run bench:text`, or bundle first (as the published package is): see the end of this file for what is printed.
 */
import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { Parser } from 'htmlparser2'
import { fold } from '../src/text/fold'
import { buildMatcher } from '../src/text/matcher'
import { readVoices } from '../src/text/read-voices'
import type { Boundary, Matcher } from '../src/text/types'
import { makePage, makeTerms } from './text-pages'

const ROUNDS = 9
const PAGES = 12
const UNITS = 130_000

const pages = Array.from({ length: PAGES }, (_, seed) => makePage(UNITS, seed + 1))
const bytes = pages.reduce((sum, page) => sum + new TextEncoder().encode(page).length, 0)

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

const chain = (automaton: AhoCorasick, html: string): number => {
  let text = ''
  let silent = 0
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'script' || name === 'style') silent++
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') silent--
    },
    ontext: (data) => {
      if (silent === 0) text += data
    },
  })
  parser.write(html)
  parser.end()
  return automaton.matchInText(text.normalize('NFKC').toLowerCase()).length
}

for (const count of [200, 3000]) {
  const texts = makeTerms(count)
  const buildStart = performance.now()
  const matcher = buildMatcher(texts.map((text) => ({ id: text, text, boundary: 'none' as Boundary })))
  const built = performance.now() - buildStart
  const bounded = buildMatcher(texts.map((text) => ({ id: text, text, boundary: 'word' as Boundary })))
  const automaton = new AhoCorasick(texts.map((text) => text.normalize('NFKC').toLowerCase()))
  const ours = (using: Matcher, html: string): number => {
    let hits = 0
    for (const voice of readVoices(html).voices) using.scan(fold(voice.text, voice.map), () => hits++ >= 0)
    return hits
  }
  const contenders: [string, (html: string) => number][] = [
    ['redflag text, terms anywhere', (html) => ours(matcher, html)],
    ['redflag text, terms at words', (html) => ours(bounded, html)],
    ['htmlparser2 > NFKC+lower > @monyone/fast', (html) => chain(automaton, html)],
  ]
  const times = contenders.map(() => [] as number[])
  const hits = contenders.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(([, run], index) => {
      const start = performance.now()
      let found = 0
      for (const page of pages) found += run(page)
      ;(times[index] as number[]).push(performance.now() - start)
      hits[index] = found
    })
  }
  console.log(
    `\n${count} terms, ${PAGES} pages, ${(bytes / 1e6).toFixed(1)} MB; built in ${built.toFixed(0)} ms, ${(matcher.bytes / 1e6).toFixed(1)} MB of tables`,
  )
  const baseline = median((times.at(-1) as number[]).slice(2))
  contenders.forEach(([name], index) => {
    const time = median((times[index] as number[]).slice(2))
    console.log(
      `  ${(bytes / time / 1e3).toFixed(1).padStart(6)} MB/s  ${(baseline / time).toFixed(2)}x  ${String(hits[index]).padStart(6)} hits  ${name}`,
    )
  })
}

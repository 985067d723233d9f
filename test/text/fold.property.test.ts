import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHiragana } from 'wanakana'
import { fold } from '../../src/text/fold'
import { buildMatcher } from '../../src/text/matcher'
import { folded, term } from './support'

/** Pieces that the fold treats specially, mixed with anything at all. */
const pieces = fc.constantFrom(
  ...'abrwi 漫画ーカｶﾞガ゛\u3099がﾛろかрасеαο-·_.*○@$014357 \n\t\u00a0\u3000\u200b\u200d\u00ad\u202e\u202c\u2067\u2069\ufeff\u0301\u0336\u0300éßİıœ',
  ...[
    '𝓻',
    'Ⓡ',
    '🅡',
    '🇯',
    '🇵',
    'ʀ',
    'ᴀ',
    'ǝ',
    'ɹ',
    'ʍ',
    'ᄆ',
    'ᅡ',
    'ᆫ',
    '만',
    'ㅁ',
    'ㅏ',
    '\u{e0061}',
    '\ufe0f',
    '\u{e0100}',
    '👩',
  ],
  ...[
    'ـ',
    'ُ',
    'ة',
    'أ',
    'ی',
    'ที่',
    'ำ',
    '…',
    '½',
    '㌀',
    '㍿',
    'ﬁ',
    '⑴',
    '\ud800',
    '\udc00',
    'Ꭱ',
    'ᎪᎳ',
    '—',
    '’',
    'vv',
    '  ',
    'r a w',
    ' - ',
  ],
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = folded(source)
        expect(folded(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('changes nothing the second time for any letter there is, alone or in company', () => {
    const changed: string[] = []
    for (let block = 0; block < 0x20000; block += 32) {
      const sources = Array.from({ length: 32 }, (_, at) => {
        const letter = String.fromCodePoint(block + at)
        return `ab${letter}cd 漫${letter}画 ${letter}${letter}`
      })
      const once = folded(sources.join(' | '))
      if (folded(once) !== once) changed.push(block.toString(16))
    }
    expect(changed).toEqual([])
  })

  it('maps every unit into the source, in order unless direction was turned', () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = fold(source)
        const turned = [...result.tricks].some(({ trick }) => trick === 'bidi' || trick === 'upside_down')
        let last = 0
        for (let at = 0; at < result.length; at++) {
          const start = result.start(at)
          const end = result.end(at)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          if (!turned) {
            expect(start).toBeGreaterThanOrEqual(last)
            last = start
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('quotes: the words that a range of folded words was made from fold to those words', () => {
    const words = [
      'raw',
      'ｆｒｅｅ',
      '漫画',
      'ｶﾞｰﾄﾞ',
      'café',
      'мир',
      'f\u200bree',
      '만화',
      '한글'.normalize('NFD'),
      'ﬁlm',
      '𝐟𝐫',
      'rаw',
      'ʀᴀᴡ',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const result = fold(parts.join('  '))
          const from = a % parts.length
          const to = from + 1 + (b % (parts.length - from))
          const before = result.text.split(' ').slice(0, from).join(' ').length
          const start = from === 0 ? 0 : before + 1
          const wanted = result.text.split(' ').slice(from, to).join(' ')
          const span = result.span(start, start + wanted.length)
          expect(parts.join('  ').slice(span.start, span.end)).toBe(parts.slice(from, to).join('  '))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('finds an inserted term in any surroundings and quotes it exactly', () => {
    const disguises = [
      'raw free',
      'RAW FREE',
      'ｒａｗ　ｆｒｅｅ',
      'r\u200baw fr\u00adee',
      'rаw frее',
      '𝓻𝓪𝔀 𝓯𝓻𝓮𝓮',
      'ʀᴀᴡ ꜰʀᴇᴇ',
      'r4w fr33',
    ]
    const matcher = buildMatcher([term('raw free')])
    const around = fc.constantFrom('', 'see ', '(', '漫画', 'Жизнь, ', 'the é ', '12: ', '… ', '만화 ')
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...disguises),
        fc.constantFrom('', '!', ' now', '。', ')'),
        (before, word, after) => {
          const source = `${before}${word}${after}`
          const quotes: string[] = []
          matcher.scan(fold(source), (hit) => quotes.push(source.slice(hit.start, hit.end)))
          expect(quotes).toContain(word)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never records a trick outside the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const span of fold(source).tricks) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(source.length)
          expect(span.start).toBeLessThanOrEqual(span.end)
        }
      }),
    )
  })
})

describe('oracles', () => {
  it('NFKC: texts that the platform makes equal, the fold makes equal', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcＡｂｃéüñｱｲｳｶﾞﾊﾟガパぱ漫画㈱ﬁﬂⅣ①한글ㅏｰ１２', ...['e\u0301', '한'.normalize('NFD')]),
      maxLength: 20,
    })
    fc.assert(
      fc.property(letters, (source) => {
        expect(folded(source)).toBe(folded(source.normalize('NFKC')))
      }),
      { numRuns: 2000 },
    )
  })

  it('wanakana: katakana with long marks reads as its hiragana', () => {
    // ヵ and ヶ are counters to wanakana and letters to us; ヷ to ヺ have no hiragana.
    const katakana =
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴパピプペポッャュョー'
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...katakana), minLength: 1, maxLength: 12 }), (rest) => {
        const source = `ア${rest}`
        // After ッ, ン and a small kana wanakana keeps the long mark.
        if (/[ッンャュョ]ー/.test(source)) return
        expect(folded(source)).toBe(toHiragana(source))
      }),
      { numRuns: 1000 },
    )
  })
})

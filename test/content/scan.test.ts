import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanPage } from '../../src/content'
import { compilePatterns } from '../../src/text/patterns'

const quotesExactly = (source: string, result: ReturnType<typeof scanPage>): void => {
  const places = [
    ...result.matches,
    ...result.contexts,
    ...result.successors,
    ...result.lanes.flatMap(({ quotes }) => quotes),
  ]
  for (const { start, end, quote } of places) expect(source.slice(start, end)).toBe(quote)
}

const words = fc.constantFrom(
  '漫画RAW',
  '全巻無料',
  'r\u200baw manga',
  'free',
  'watch',
  'movie',
  '<b>',
  '</p>',
  '&#114;aw',
  ' ',
  '\n',
  'HDCAM',
  '<blockquote>',
  'court',
  '<div hidden>',
  'iptv reseller',
)

describe('scanPage', () => {
  it('sees families together in the own voice of the site', () => {
    const html = '<title>漫画RAW 全巻無料</title><p>会員登録なしで読めます'
    const result = scanPage({ html })
    expect(result.verdict).toBe('apparent_infringement')
    expect(result.matches.map(({ family }) => family)).toContain('raw_claim')
    quotesExactly(html, result)
  })

  it('leaves a report of the judgment alone', () => {
    const html =
      '<title>Court rules on Raw-Free site</title><article><p>The Tokyo District Court ruled that the “Raw-Free” site infringed copyright, according to the publishers.</p></article>'
    const result = scanPage({ html })
    expect(result.verdict).toBe('none')
    expect(result.contexts.map(({ context }) => context)).toContain('reporting')
  })

  it('tells the trick that was undone', () => {
    const result = scanPage({ html: '<title>R&#8203;aw m&#8203;anga free</title><p>all chapters free, no sign up' })
    expect(result.matches.find(({ family }) => family === 'raw_claim')?.obfuscation).toBe('zero_width')
  })

  it('one term alone is not apparent', () => {
    expect(scanPage({ text: 'Notes\nScanlation groups come and go.' }).verdict).not.toBe('apparent_infringement')
  })

  it('names the successor of a moved site, not the site itself', () => {
    const text = 'We moved\nrawold.example was blocked. Our new domain is rawnew.example, bookmark it.'
    const result = scanPage({ text, url: 'https://www.rawold.example/read' })
    expect(result.successors.map(({ domain }) => domain)).toEqual(['rawnew.example'])
    quotesExactly(text, result)
  })

  it('counts works of the list and says what it cannot read', () => {
    const result = scanPage({
      text: 'Iron Orchard, Iron Orchard',
      works: [{ title: 'Iron Orchard' }, { title: 'Other' }],
    })
    expect(result.works.map(({ title, count }) => [title, count])).toEqual([['Iron Orchard', 2]])
    const codes = scanPage({ html: '<script src="/app.js"></script><div id="root"></div>' }).notes.map(
      ({ code }) => code,
    )
    expect(codes).toContain('UNREADABLE')
  })

  it('takes terms and patterns of the caller', () => {
    const terms = [{ id: 'brand', text: 'komicave', strength: 3 as const }]
    const patterns = compilePatterns([{ id: 'episode', pattern: 'ep[0-9]+' }])
    const result = scanPage({ text: 'KomiCave ep12' }, { terms, patterns })
    expect(result.matches.map(({ term, quote }) => [term, quote])).toEqual([
      ['brand', 'KomiCave'],
      ['episode', 'ep12'],
    ])
    expect(() => compilePatterns([{ id: 'bad', pattern: '(?=x)' }])).toThrow(/RE2/)
  })

  it('finds other lanes, and not where the page warns of them', () => {
    const text = 'Account suspended\nEnter your password and card number within 24 hours.'
    expect(scanPage({ text }).lanes.map(({ lane }) => lane)).toEqual(['phishing'])
    expect(scanPage({ text: `${text}\nThis is what phishing looks like.` }).lanes).toEqual([])
  })

  it('quotes the source exactly and never throws, whatever the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const source = parts.join('')
          quotesExactly(source, scanPage({ html: source }))
          quotesExactly(source, scanPage({ text: source }))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('bounds what it tells of a hostile page', () => {
    for (const unit of ['<', 'raw manga ', '<span>', '&amp;', 'a\u0301', '\u202e', 'our new domain ']) {
      const result = scanPage({ html: unit.repeat(100_000) })
      expect(result.matches.length).toBeLessThanOrEqual(500)
    }
  })
})

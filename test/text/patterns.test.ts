import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold'
import { compilePatterns } from '../../src/text/patterns'

describe('patterns of a caller', () => {
  it('are found in folded text and quoted from the source', () => {
    const source = 'Ｃｈａｐｔｅｒ 12 RAW'
    const hits = compilePatterns([{ id: 'chapter', pattern: 'chapter \\d+' }]).scan(fold(source))
    expect(hits.map(({ id, start, end }) => [id, source.slice(start, end)])).toEqual([['chapter', 'Ｃｈａｐｔｅｒ 12']])
  })

  it('are refused where RE2 cannot run them', () => {
    expect(() => compilePatterns([{ id: 'a', pattern: '(?=x)' }])).toThrow(/PATTERN_REFUSED/)
    expect(() => compilePatterns([{ id: 'a', pattern: '(' }])).toThrow(/PATTERN_REFUSED/)
    expect(() => compilePatterns([{ id: 'a', pattern: '' }])).toThrow(/PATTERN_REFUSED/)
  })

  it('never hang on patterns that backtrack elsewhere', () => {
    expect(compilePatterns([{ id: 'a', pattern: '(a+)+$' }]).scan(fold(`${'a'.repeat(3000)}!`))).toEqual([])
  })

  it('tell at most so many', () => {
    expect(compilePatterns([{ id: 'a', pattern: 'a' }]).scan(fold('abc '.repeat(50)), 7).length).toBe(7)
  })
})

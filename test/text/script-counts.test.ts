import { describe, expect, it } from 'vitest'
import { scriptCounts } from '../../src/text/script-counts'

describe('scriptCounts', () => {
  it('counts letters by script', () => {
    expect(scriptCounts('Raw 漫画 ろー ローｶﾅ Кино ταινία 만화 หนัง فيلم סרט 12!')).toEqual({
      latin: 3,
      cyrillic: 4,
      greek: 6,
      han: 2,
      hiragana: 1,
      katakana: 3,
      hangul: 2,
      thai: 4,
      arabic: 4,
      hebrew: 3,
      other: 2,
      letters: 34,
    })
  })

  it('counts a letter beyond the basic plane once', () => {
    expect(scriptCounts('𠮷𠮷').han).toBe(2)
    expect(scriptCounts('').letters).toBe(0)
    expect(scriptCounts('\ud800').letters).toBe(0)
  })
})

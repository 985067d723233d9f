import { expect, it } from 'vitest'
import { renderScan, scanPage } from '../../src/content'

it('marks what was found, and no control character of the page reaches the terminal', () => {
  const text = '\u001b[31m漫画RAW\u202e 全巻無料'
  const shown = renderScan(text, scanPage({ text }))
  expect(shown).toContain('raw_claim')
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(shown).toContain('^^^^^')
})

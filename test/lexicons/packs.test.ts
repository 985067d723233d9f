import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lexiconMatcher, termsOf } from '../../src/content/lexicon'
import { PACKS } from '../../src/lexicons/all'
import { CONTEXTS, FAMILIES } from '../../src/lexicons/types'

describe('lexicons', () => {
  it('cover seventeen languages', () => {
    expect(new Set(PACKS.map(({ language }) => language)).size).toBe(17)
  })

  it.each(PACKS.map((pack) => [pack.language, pack] as const))('%s is small and well formed', (_, pack) => {
    expect(gzipSync(JSON.stringify(pack)).length).toBeLessThan(25 * 1024)
    for (const [family, , terms] of pack.terms) {
      expect(FAMILIES).toContain(family)
      for (const term of terms.split('|')) expect(term.trim()).not.toBe('')
    }
    for (const [context, terms] of Object.entries(pack.contexts)) {
      expect(CONTEXTS).toContain(context)
      for (const term of terms.split('|')) expect(term.trim()).not.toBe('')
    }
  })

  it('give each spelling once, in tables below 20 MB', () => {
    const ids = termsOf(PACKS).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(lexiconMatcher().bytes).toBeLessThan(20 * 1024 * 1024)
  })
})

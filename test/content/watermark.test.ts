import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchWatermark } from '../../src/content'

const domains = { siteDomains: ['rawkomi.net'], knownDomains: ['mangafarm.org'] }
const best = (text: string) => matchWatermark([text], domains)[0]

describe('matchWatermark', () => {
  it.each([
    ['RawKomi.net', 'own_domain'],
    ['r a w k o m i . n e t', 'own_domain'],
    ['R\nA\nW\nK\nO\nM\nI', 'own_domain'],
    ['rawk0mi net', 'own_domain'],
    ['rawkorni.net', 'own_domain'],
    ['rawkomi.to', 'own_domain'],
    ['www.mangafann.org', 'other_operator'],
    ['MANGAFARM', 'other_operator'],
    ['Getty Images', 'rights_holder_or_stock'],
    ['© Shueisha Inc.', 'rights_holder_or_stock'],
    ['chapter 12', 'none'],
    ['', 'none'],
  ])('reads %j as %s', (text, kind) => {
    expect(best(text)?.kind).toBe(kind)
  })

  it('says what was corrected, likelier the less it was', () => {
    const [clean, noisy] = [best('rawkomi.net'), best('rawkorni.net')]
    expect(clean?.corrected).toEqual([])
    expect(noisy?.corrected).toContain('look_alikes')
    expect(clean?.likelihood).toBeGreaterThan(noisy?.likelihood ?? 1)
  })

  it('sorts by likelihood and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const found = matchWatermark(texts, domains)
        expect(found).toHaveLength(texts.length)
        for (const [index, { likelihood }] of found.entries()) {
          expect(likelihood).toBeLessThanOrEqual(found[index - 1]?.likelihood ?? 1)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHops, readRows } from '../../eval/domains/data'
import { measureNames } from '../../eval/domains/names'
import { NAME_SCORE_FACTS, scoreDomainName } from '../../src/domains/score'
import { sharedPath } from '../support/shared'

describe('scoreDomainName', () => {
  it('puts names full of the trade over ordinary ones, and says by what', () => {
    const raw = scoreDomainName('rawmangafree-scans.to')
    expect(raw.score).toBeGreaterThan(80)
    expect(raw.reasons[0]).toMatchObject({ code: 'RESEMBLES_PIRATE_NAMES', part: expect.any(String) })
    expect(scoreDomainName('riverside-flowers.co.uk').score).toBeLessThan(50)
  })

  it.each(['', 'com', '192.0.2.1', '::1', 'a b'])('gives no score to what is no name: %j', (text) =>
    expect(scoreDomainName(text)).toMatchObject({ score: 0, reasons: [{ code: 'NOT_A_NAME' }] }),
  )

  it('never throws, and stays within 0 to 100', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain()), (text) => {
        const { score } = scoreDomainName(text)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('ships the error rates that it has on names it did not learn from', () => {
    if (sharedPath('data/domains.dev.tsv') === null) return console.log('skipped: no data beside the checkout')
    const lines: string[] = []
    measureNames((line) => lines.push(line), readRows() ?? [], readHops() ?? [])
    const auc = Number(/AUC ([\d.]+)/.exec(lines.join('\n'))?.[1])
    expect(Math.abs(auc - NAME_SCORE_FACTS.auc)).toBeLessThan(0.01)
    expect(auc).toBeGreaterThan(0.93)
  })
})

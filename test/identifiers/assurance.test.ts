import { describe, expect, test } from 'vitest'
import { CHECK_METHODS } from '../../src/case'
import { assuranceOf } from '../../src/identifiers'

const IAL = [null, 'IAL1', 'IAL2', 'IAL3']
const EIDAS = [null, 'low', 'substantial', 'high']

describe('assuranceOf', () => {
  test('every method of a case has a place', () => {
    for (const method of CHECK_METHODS) expect(assuranceOf(method).provided.length).toBeGreaterThan(10)
  })
  test('what a check alone does not reach', () => {
    expect(assuranceOf('self_declared')).toMatchObject({ nist: null, eidas: null })
    expect(assuranceOf('payment_card')).toMatchObject({ nist: null, eidas: null })
    // Attributes without evidence are below IAL1, and remote identification is never IAL3.
    expect(assuranceOf('database').nist).toBeNull()
    expect(assuranceOf('eid').nist).toBe('IAL2')
    expect(assuranceOf('company_register')).toMatchObject({ nist: null, eidas: 'substantial' })
  })
  test('a face is worth no less than the document, presence no less than a face', () => {
    const ranks = (['government_document', 'document_and_selfie', 'in_person'] as const).map(assuranceOf)
    for (const [index, next] of ranks.slice(1).entries()) {
      const before = ranks[index]
      expect(IAL.indexOf(next.nist)).toBeGreaterThanOrEqual(IAL.indexOf(before?.nist ?? null))
      expect(EIDAS.indexOf(next.eidas)).toBeGreaterThanOrEqual(EIDAS.indexOf(before?.eidas ?? null))
    }
  })
})

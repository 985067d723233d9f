import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromIdentityVendor } from '../../src/adapters/identity-vendor'
import { mergeFragments, parseCase } from '../../src/case'

const base = { id: 'case', asOf: '2026-11-24T10:00:00Z', stage: 'signup' as const }
const checkOf = (payload: unknown) => fromIdentityVendor(payload).identity?.checks?.[0]

describe('fromIdentityVendor', () => {
  test.each([
    ['approved', undefined, 'verified', undefined],
    ['declined', 'retry', 'failed', true],
    ['declined', 'final', 'failed', false],
    ['declined', undefined, 'failed', undefined],
    ['needs_review', undefined, 'pending', undefined],
    ['refused', undefined, 'refused', undefined],
    ['expired', undefined, 'expired', undefined],
  ])('%s, %s: %s', (decision, rejection, outcome, retryable) => {
    const check = checkOf({ vendor: 'made-up', id: 7, decision, rejection, method: 'document_and_selfie' })
    expect(check).toMatchObject({ id: 'made-up:7', outcome, method: 'document_and_selfie' })
    expect(check?.retryable).toBe(retryable)
  })
  test('the words of three vendors', () => {
    expect(
      checkOf({
        applicantId: 'a1',
        reviewResult: { reviewAnswer: 'RED', reviewRejectType: 'RETRY', rejectLabels: ['X'] },
      }),
    ).toMatchObject({ id: 'sumsub:a1', outcome: 'failed', retryable: true })
    expect(checkOf({ id: 'b1', result: 'consider', status: 'complete' })).toMatchObject({ outcome: 'pending' })
    expect(
      checkOf({ data: { id: 'inq_1', attributes: { status: 'approved', 'decisioned-at': '2026-11-01T00:00:00Z' } } }),
    ).toMatchObject({ id: 'persona:inq_1', outcome: 'verified', checkedAt: '2026-11-01T00:00:00Z' })
  })
  test.each(['constructor', 'toString', '__proto__', 'valueOf'])('%s is no decision', (decision) => {
    const fragment = fromIdentityVendor({ vendor: 'made-up', id: 7, decision })
    expect(fragment.identity).toBeUndefined()
    expect(fragment.notes?.[0]?.code).toBe('NOT_READ')
  })
  test('what is not said is a note', () => {
    expect(fromIdentityVendor({ id: 'x', decision: 'approved' }).notes?.[0]?.code).toBe('METHOD_ASSUMED')
    expect(fromIdentityVendor({ id: 'x', decision: 'perhaps' }).notes?.[0]?.code).toBe('NOT_READ')
    expect(fromIdentityVendor({ decision: 'approved' }).notes?.[0]?.code).toBe('NOT_READ')
    const backwards = {
      id: 'x',
      decision: 'approved',
      method: 'eid',
      checkedAt: '2026-01-02T00:00:00Z',
      expiresAt: '2026-01-01T00:00:00Z',
    }
    expect(fromIdentityVendor(backwards).notes?.[0]?.code).toBe('EXPIRY_LEFT_OUT')
  })
  test('document numbers, images and dates of birth stay behind', () => {
    const fragment = fromIdentityVendor({
      vendor: 'made-up',
      id: '1',
      decision: 'approved',
      method: 'eid',
      subject: { name: 'Jane Doe', documentNumber: 'PLANTED', birthDate: 'PLANTED', mrz: 'PLANTED', country: 'jp' },
      images: ['PLANTED'],
    })
    expect(JSON.stringify(fragment)).not.toContain('PLANTED')
    expect(fragment.identity?.checks?.[0]?.subject).toEqual({ name: 'Jane Doe', country: 'JP' })
  })
  test('whatever comes, the fragment fits a case', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        vendor: fc.jsonValue(),
        id: fc.oneof(fc.string(), fc.integer()),
        decision: fc.constantFrom('approved', 'declined', 'GREEN'),
        rejection: fc.jsonValue(),
        checkedAt: fc.jsonValue(),
        subject: fc.jsonValue(),
      }),
    )
    fc.assert(
      fc.property(anything, (payload) => {
        parseCase(mergeFragments(base, fromIdentityVendor(payload)))
      }),
    )
  })
})

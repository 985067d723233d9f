import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromStripe, type StripeCharge, type StripeVerificationSession } from '../../src/adapters/stripe'
import { mergeFragments, parseCase } from '../../src/case'

const base = { id: 'case', asOf: '2026-11-24T10:00:00Z', stage: 'signup' as const }

const session = (change: Partial<StripeVerificationSession> = {}): StripeVerificationSession => ({
  object: 'identity.verification_session',
  id: 'vs_made_up',
  status: 'verified',
  type: 'document',
  created: 1764000000,
  last_error: null,
  last_verification_report: {
    object: 'identity.verification_report',
    created: 1764000100,
    document: {
      status: 'verified',
      type: 'passport',
      issuing_country: 'JP',
      first_name: 'Jane',
      last_name: 'Doe',
      expiration_date: { day: 31, month: 12, year: 2030 },
    },
    selfie: { status: 'verified' },
  },
  ...change,
})

const charge = (change: Partial<StripeCharge> = {}): StripeCharge => ({
  object: 'charge',
  created: 1764000000,
  paid: true,
  status: 'succeeded',
  disputed: false,
  billing_details: { name: 'Jane Doe', email: 'jane@brand.example' },
  outcome: {
    network_status: 'approved_by_network',
    type: 'authorized',
    reason: null,
    risk_level: 'normal',
    risk_score: 12,
  },
  payment_method_details: {
    card: { funding: 'credit', country: 'JP', fingerprint: 'made-up-print', checks: { cvc_check: 'pass' } },
  },
  ...change,
})

describe('fromStripe', () => {
  test.each(['constructor', 'toString', '__proto__', 'valueOf'])('%s is no level of risk', (risk_level) => {
    const fragment = fromStripe(charge({ outcome: { risk_level } }))
    expect(fragment.vendorScores).toBeUndefined()
    parseCase(mergeFragments(base, fragment))
  })
  test('a verified session with a face', () => {
    const fragment = fromStripe(session())
    expect(fragment.identity?.checks).toEqual([
      {
        id: 'stripe:vs_made_up',
        method: 'document_and_selfie',
        outcome: 'verified',
        provider: 'stripe',
        checkedAt: '2025-11-24T16:01:40Z',
        expiresAt: '2031-01-01T00:00:00Z',
        subject: { name: 'Jane Doe', country: 'JP', documentType: 'passport' },
      },
    ])
    expect(parseCase(mergeFragments(base, fragment)).identity?.checks).toHaveLength(1)
  })
  test.each([
    ['requires_input', null, 'pending', undefined],
    ['requires_input', 'abandoned', 'pending', undefined],
    ['requires_input', 'consent_declined', 'refused', undefined],
    ['requires_input', 'document_expired', 'failed', true],
    ['requires_input', 'selfie_manipulated', 'failed', false],
    ['processing', null, 'pending', undefined],
  ])('%s with %s is %s', (status, code, outcome, retryable) => {
    const check = fromStripe(session({ status, last_error: code === null ? null : { code } })).identity?.checks?.[0]
    expect(check?.outcome).toBe(outcome)
    expect(check?.retryable).toBe(retryable)
  })
  test('a cancelled session is no check', () => {
    expect(fromStripe(session({ status: 'canceled' }))).toMatchObject({ notes: [{ code: 'CHECK_LEFT_OUT' }] })
  })
  test('without the report the start stands in, with a note', () => {
    const fragment = fromStripe(session({ last_verification_report: 'vr_made_up' }))
    expect(fragment.identity?.checks?.[0]?.method).toBe('government_document')
    expect(fragment.notes?.[0]?.code).toBe('CHECKED_AT_ASSUMED')
  })
  test('a charge with Radar’s score', () => {
    const fragment = fromStripe({ object: 'event', data: { object: charge() } })
    expect(fragment.payment?.instruments).toEqual([
      {
        kind: 'card',
        holderName: 'Jane Doe',
        country: 'JP',
        prepaid: false,
        verifiedAt: '2025-11-24T16:00:00Z',
        fingerprint: 'made-up-print',
      },
    ])
    expect(fragment.vendorScores).toEqual([
      { vendor: 'stripe_radar', score: 12, scale: { min: 0, max: 100 }, reasons: ['risk_level:normal'] },
    ])
    expect(fragment.contacts?.emails).toEqual([{ address: 'jane@brand.example' }])
  })
  test('a level without a score is a scale of three; a dispute or a failure verifies nothing', () => {
    const outcome = { type: 'authorized', reason: 'elevated_risk_level', risk_level: 'elevated' }
    expect(fromStripe(charge({ outcome })).vendorScores?.[0]).toMatchObject({ score: 1, scale: { min: 0, max: 2 } })
    expect(fromStripe(charge({ disputed: true })).payment?.instruments?.[0]?.verifiedAt).toBeUndefined()
    expect(fromStripe(charge({ status: 'failed', paid: false })).notes?.[0]?.code).toBe('CHARGE_FAILED')
  })
  test('lists, payment intents, and what is none of them', () => {
    expect(fromStripe({ object: 'list', data: [session(), charge()] })).toMatchObject({ identity: {}, payment: {} })
    expect(fromStripe({ object: 'payment_intent', latest_charge: charge() }).payment?.instruments).toHaveLength(1)
    expect(fromStripe({ object: 'customer' }).notes?.[0]?.code).toBe('NOT_READ')
    expect(fromStripe(null)).toEqual({ notes: [] })
  })
  test('document numbers, persons’ numbers and dates of birth stay behind', () => {
    const planted = {
      ...session(),
      verified_outputs: {
        first_name: 'Jane',
        last_name: 'Doe',
        id_number: 'PLANTED',
        dob: { day: 1, month: 2, year: 1984 },
      },
      last_verification_report: { document: { number: 'PLANTED', dob: { year: 1984 }, files: ['PLANTED'] } },
    }
    expect(JSON.stringify(fromStripe(planted))).not.toMatch(/PLANTED|1984/)
  })
  test('whatever comes, the fragment fits a case', () => {
    const status = fc.constantFrom('verified', 'processing', 'requires_input', 'canceled', 3)
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        object: fc.constantFrom('charge', 'identity.verification_session', 'list', 'event'),
        id: fc.jsonValue(),
        status,
        created: fc.oneof(fc.integer(), fc.double()),
        outcome: fc.jsonValue(),
        data: fc.jsonValue(),
        last_verification_report: fc.jsonValue(),
        payment_method_details: fc.record({ card: fc.jsonValue() }),
      }),
    )
    fc.assert(
      fc.property(anything, (payload) => {
        parseCase(mergeFragments({ ...base, asOf: '2290-01-01T00:00:00Z' }, fromStripe(payload)))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHECK_KINDS, NEVER_ASKED, RECIPES } from '../../src/advice/plan-checks'
import { planWords } from '../../src/advice/plan-words'
import { type Assessor, assess, createAssessor } from '../../src/assess'
import { type CaseInput, DECISIONS, decisionRank } from '../../src/case'
import { applyPatch } from '../../src/patch'
import { planVerification } from '../../src/plan-verification'
import { defaultProfile } from '../../src/score/profiles/default'

const at = '2026-11-24T10:00:00Z'
const earlier = '2026-11-20T10:00:00Z'
const masked: CaseInput = {
  id: 'new-customer',
  asOf: at,
  stage: 'signup',
  service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, plan: 'free' },
  account: { name: 'Jane Doe', kind: 'individual' },
  identity: { checks: [] },
  contacts: { emails: [{ address: 'jane@brand.example' }] },
  payment: { instruments: [] },
}

const kindsOf = (input: CaseInput): string[] => planVerification(input).ways.map((way) => way.id)

describe('planVerification', () => {
  test('a masked and unknown customer may pay and be reachable, or be vouched for, or leave the identity in escrow', () => {
    const plan = planVerification(masked)
    expect(plan).toMatchObject({ decision: 'step_up', reaches: 'approve', notes: [] })
    expect(plan.ways[0]?.id).toBe('confirm_email+verify_payment')
    expect(kindsOf(masked)).toEqual(
      expect.arrayContaining([
        'confirm_email+organization_voucher',
        'confirm_email+escrowed_identity',
        'confirm_email+identity_document',
      ]),
    )
    expect(plan.because).toContain('MASKED_AND_UNKNOWN')
  })
  test('what is done is not asked again', () => {
    const reachable = { ...masked, contacts: { emails: [{ address: 'jane@brand.example', verifiedAt: earlier }] } }
    expect(kindsOf(reachable)[0]).toBe('verify_payment')
    const known: CaseInput = {
      ...reachable,
      payment: { instruments: [{ kind: 'card', verifiedAt: earlier }] },
    }
    expect(planVerification(known)).toMatchObject({
      decision: 'approve',
      reaches: null,
      ways: [],
      notes: ['NOTHING_NEEDED'],
    })
  })
  test('a way that was refused or failed for good is not offered again; a failure to be tried again is', () => {
    const offered = (outcome: 'refused' | 'failed', retryable?: boolean): string =>
      kindsOf({
        ...masked,
        identity: { checks: [{ id: 'a', method: 'government_document', outcome, retryable: retryable ?? null }] },
      }).join(' ')
    expect(offered('refused')).not.toContain('identity_document')
    expect(offered('failed', false)).not.toContain('identity_document')
    expect(offered('failed', true)).toContain('identity_document')
  })
  test('a register extract only from an organisation', () => {
    expect(kindsOf(masked).join()).not.toContain('register_extract')
    expect(kindsOf({ ...masked, account: { name: 'Brand Ltd', kind: 'organization' } }).join()).toContain(
      'register_extract',
    )
  })
  test('a reseller is also asked how it knows its own customers', () => {
    const asks = (isReseller: boolean): string[] =>
      planVerification({ ...masked, account: { name: 'Brand Ltd', kind: 'organization', isReseller } }).ways.flatMap(
        (way) => way.checks.flatMap((check) => check.asks),
      )
    expect(asks(true)).toContain('HOW_OWN_CUSTOMERS_ARE_KNOWN')
    expect(asks(false)).not.toContain('HOW_OWN_CUSTOMERS_ARE_KNOWN')
  })
  test('nobody is asked where the customer is not to be told', () => {
    const silent: CaseInput = {
      ...masked,
      stage: 'report',
      notices: [{ id: 'n', receivedAt: earlier, lane: 'csam', regime: 'dsa', urls: ['https://x.example/a'] }],
    }
    expect(planVerification(silent)).toMatchObject({ ways: [], limitsMeanwhile: [], notes: ['NO_CONTACT'] })
  })
  test('limits: only what the provider can hold', () => {
    const codes = (controls?: NonNullable<NonNullable<CaseInput['service']>['controls']>): string[] =>
      planVerification({
        ...masked,
        service: { ...masked.service, ...(controls ? { controls } : {}) },
      }).limitsMeanwhile.map((limit) => limit.code)
    expect(codes()).toEqual(['DNS_ONLY', 'NO_ORIGIN_MASKING', 'CACHE_BELOW_VISITS', 'ONE_DOMAIN'])
    expect(codes(['disable_cache'])).toEqual(['CACHE_BELOW_VISITS', 'ONE_DOMAIN'])
    expect(codes([])).toEqual(['ONE_DOMAIN'])
  })
  test('retention is a year by policy, and the law’s where it names the service', () => {
    expect(planVerification({ ...masked, jurisdictions: ['IN'] }).retention).toMatchObject({
      afterAccountEnds: 'P1Y',
      kind: 'policy',
    })
    const host: CaseInput = { ...masked, jurisdictions: ['IN'], service: { roles: ['hosting'] } }
    expect(planVerification(host).retention).toMatchObject({ afterAccountEnds: 'P5Y', kind: 'statute' })
  })
  test('a law is named in either case of its letters', () => {
    const host: CaseInput = { ...masked, jurisdictions: ['in'], service: { roles: ['hosting'] } }
    expect(planVerification(host).retention).toMatchObject({ afterAccountEnds: 'P5Y', kind: 'statute' })
  })
  describe('what the provider’s assessor takes as given counts', () => {
    const { service: _, ...bare } = masked
    const defaults: Partial<CaseInput> = {
      jurisdictions: ['IN'],
      service: { roles: ['hosting'], masksOrigin: false, controls: ['disable_cache'] },
    }
    const expected = planVerification({ ...bare, ...defaults })
    test.each([
      ['plain', createAssessor({ defaults }).assess],
      ['with digests', createAssessor({ defaults, digest: true }).assess],
      ['with a shadow', createAssessor({ defaults, shadow: defaultProfile }).assess],
      ['inside a function of the caller', (...given) => createAssessor({ defaults }).assess(...given)],
    ] as [string, Assessor['assess']][])('%s', (__, run) => {
      expect(planVerification(bare, { assess: run })).toEqual(expected)
      expect(expected.retention.afterAccountEnds).toBe('P5Y')
      expect(expected.limitsMeanwhile.map((limit) => limit.code)).toEqual(['CACHE_BELOW_VISITS', 'ONE_DOMAIN'])
    })
    test('also what is to be kept silent; and a change applies to the case as it was handed in', () => {
      const silent = createAssessor({
        defaults: { orders: [{ id: 'o', kind: 'disclosure', confidential: true }] },
      })
      expect(planVerification(bare, { assess: silent.assess })).toMatchObject({ ways: [], notes: ['NO_CONTACT'] })
      const { contacts: __, ...unreachable } = masked
      const reached = createAssessor({ defaults: { contacts: { emails: [], phones: [] } } })
      const [way] = planVerification(unreachable, { assess: reached.assess }).ways
      if (way === undefined) throw new Error('no way')
      expect(reached.assess(applyPatch(unreachable, way.change))).toMatchObject({
        score: way.score,
        decision: way.decision,
      })
    })
    test('an assessor of the caller’s own making is taken as it is', () => {
      const own: Assessor['assess'] = (input, options) => structuredClone({ ...assess(input, options) })
      expect(planVerification(masked, { assess: own })).toEqual(planVerification(masked))
    })
  })
  test('both languages say every check and limit; no resident number is among what is asked', () => {
    for (const kind of CHECK_KINDS) {
      for (const language of ['en', 'ja'] as const)
        expect(planWords[language].checks[kind].ask.length).toBeGreaterThan(5)
      for (const asked of RECIPES[kind].asks) expect(NEVER_ASKED.join()).not.toContain(asked)
    }
    expect(planVerification(masked, { language: 'ja' }).ways[0]?.checks[0]?.title).toBe('メールアドレスの確認')
    expect(planVerification(masked).neverAsked.numbers).toEqual(['JP_MY_NUMBER', 'KR_RRN', 'IN_AADHAAR', 'US_SSN'])
  })

  const method = fc.constantFrom(
    'self_declared',
    'payment_card',
    'bank_account',
    'government_document',
    'eid',
    'company_register',
  )
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
  const signup = fc.record({
    service: maybe(fc.record({ roles: fc.constant(['cdn'] as const), masksOrigin: fc.boolean() })),
    account: maybe(
      fc.record({
        name: maybe(fc.constantFrom('Jane Doe', 'Brand Ltd')),
        kind: fc.constantFrom('individual', 'organization'),
      }),
    ),
    identity: maybe(
      fc.record({
        checks: fc.uniqueArray(
          fc.record({
            id: fc.constantFrom('a', 'b', 'c'),
            method,
            outcome: fc.constantFrom('verified', 'failed', 'refused', 'pending', 'expired'),
            retryable: maybe(fc.boolean()),
          }),
          { maxLength: 3, selector: (check) => check.id },
        ),
      }),
    ),
    contacts: maybe(
      fc.record({
        emails: maybe(
          fc.array(
            fc.record({
              address: fc.constantFrom('jane@brand.example', 'x@mailinator.com'),
              verifiedAt: maybe(fc.constant(earlier)),
              bouncedAt: maybe(fc.constant(earlier)),
            }),
            { maxLength: 2 },
          ),
        ),
        phones: maybe(fc.array(fc.record({ number: fc.constant('+81312345678') }), { maxLength: 1 })),
      }),
    ),
    payment: maybe(
      fc.record({
        instruments: maybe(
          fc.array(
            fc.record({
              kind: fc.constantFrom('card', 'crypto', 'voucher'),
              prepaid: maybe(fc.boolean()),
              verifiedAt: maybe(fc.constant(earlier)),
            }),
            { maxLength: 2 },
          ),
        ),
      }),
    ),
    network: maybe(fc.record({ signup: fc.record({ anonymizer: fc.constantFrom('none', 'tor', 'vpn') }) })),
  })
  test('what a way states is what assess says of the changed case, it is milder, and no way contains another', () => {
    fc.assert(
      fc.property(signup, (parts) => {
        const input = { id: 'x', asOf: at, stage: 'signup', ...parts } as CaseInput
        const before = assess(input)
        const plan = planVerification(input)
        expect(plan.decision).toBe(before.decision)
        for (const way of plan.ways) {
          const after = assess(applyPatch(input, way.change))
          expect(after.decision).toBe(way.decision)
          expect(after.score).toBe(way.score)
          expect(after.band).toBe(way.band)
          expect(decisionRank(after.decision)).toBeLessThan(decisionRank(before.decision))
          expect(way.decision).toBe(plan.reaches)
        }
        const sets = plan.ways.map((way) => new Set(way.checks.map((check) => check.kind)))
        for (const a of sets) for (const b of sets) if (a !== b) expect([...a].every((kind) => b.has(kind))).toBe(false)
        expect(DECISIONS).toContain(plan.decision)
        expect(JSON.stringify(planVerification(input))).toBe(JSON.stringify(plan))
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAssessor, safeAssess } from '../../src/assess'
import { type CaseInput, parseCase } from '../../src/case'
import { RedflagError } from '../../src/errors'
import { planVerification } from '../../src/plan-verification'

/** Each holds a part that occurs nowhere else, so that any trace of it in an answer is a leak. */
const secret = fc.stringMatching(/^[bcdfghjkmpqvwxz]{7}$/)
const digits = fc.stringMatching(/^[1-9][0-9]{9}$/)

const planted = fc
  .record({ word: secret, number: digits, anonymizer: fc.constantFrom('none', 'tor', 'vpn') })
  .map(({ word, number, anonymizer }) => {
    const input: CaseInput = {
      id: 'case',
      asOf: '2026-11-24T10:00:00Z',
      stage: 'signup',
      service: { roles: ['cdn'], masksOrigin: true, plan: 'free' },
      account: {
        name: `${word} Name`,
        kind: 'organization',
        country: 'JP',
        address: { line1: `${word} street`, city: word, postalCode: number.slice(0, 4), country: 'DE' },
        birthDate: '1890-03-07',
        registrationNumber: `7${number}99`.slice(0, 13),
        taxId: `DE${number.slice(0, 9)}`,
        declaredPurpose: `about ${word}`,
        isReseller: true,
        beneficialOwners: [{ name: `${word} Owner`, share: 0.4, verified: false }],
      },
      identity: {
        checks: [
          {
            id: 'a',
            method: 'government_document',
            outcome: 'verified',
            checkedAt: '2026-11-01T00:00:00Z',
            subject: {
              name: `Other ${word}q`,
              documentNumber: number,
              mrz: `P<JPN${word.toUpperCase()}<<X`.padEnd(88, '<'),
            },
          },
          { id: 'b', method: 'bank_account', outcome: 'refused' },
        ],
      },
      contacts: {
        emails: [
          { address: `${word}@mailinator.com` },
          { address: `${word}@${word}.example`, bouncedAt: '2026-11-02T00:00:00Z' },
        ],
        phones: [{ number: `+999${number}` }],
      },
      payment: {
        instruments: [
          { kind: 'crypto' },
          { kind: 'bank_transfer', holderName: `Payer ${word}z`, iban: `DE00${number}00000000` },
        ],
        chargebacks: 2,
        declines: 9,
      },
      network: { signup: { ip: '10.20.30.40', country: 'BR', anonymizer: anonymizer as 'none' } },
    }
    return { input, traces: [word, word.toUpperCase(), number, number.slice(0, 9), '10.20.30.40', '1890-03-07'] }
  })

const clean = (text: string, traces: readonly string[]): void => {
  for (const trace of traces) expect(text.includes(trace), 'a planted value came back').toBe(false)
}

test('no planted identity value comes back in an assessment, its audit record or a plan', () => {
  const { assess } = createAssessor({ digest: true })
  let hits = 0
  fc.assert(
    fc.property(planted, ({ input, traces }) => {
      const assessment = assess(input)
      hits = Math.max(hits, assessment.reasons.length)
      clean(JSON.stringify(assessment), traces)
      const plan = planVerification(input)
      clean(JSON.stringify(plan), traces)
    }),
    { numRuns: 40 },
  )
  // Otherwise nothing was shown.
  expect(hits).toBeGreaterThan(8)
})

test('no planted identity value comes back in an error', () => {
  const spoil: readonly ((input: CaseInput, value: string) => unknown)[] = [
    (input, value) => ({ ...input, account: { ...input.account, country: value } }),
    (input, value) => ({ ...input, account: { ...input.account, birthDate: value } }),
    (input, value) => ({ ...input, account: { ...input.account, fullName: value } }),
    (input, value) => ({ ...input, contacts: { emails: value } }),
    (input, value) => ({ ...input, identity: { checks: [{ id: value, method: value, outcome: 'verified' }] } }),
    (input, value) => ({
      ...input,
      identity: {
        checks: [
          { id: value, method: 'eid', outcome: 'verified' },
          { id: value, method: 'eid', outcome: 'verified' },
        ],
      },
    }),
    (input, value) => ({ ...input, payment: { instruments: [{ kind: 'card', bin: value }] } }),
    (input, value) => ({ ...input, payment: { instruments: [{ kind: 'card', cardNumber: value }] } }),
    (input, value) => ({ ...input, network: { signup: { ip: [value] } } }),
  ]
  fc.assert(
    fc.property(planted, fc.constantFrom(...spoil), ({ input, traces }, spoiled) => {
      const value = `${traces[0]}${traces[2]}`
      const wrong = spoiled(input, value)
      const result = safeAssess(wrong)
      expect(result.ok).toBe(false)
      clean(JSON.stringify(result), traces)
      try {
        parseCase(wrong as CaseInput)
      } catch (error) {
        expect(error).toBeInstanceOf(RedflagError)
        const thrown = error as RedflagError
        clean(`${thrown.message} ${JSON.stringify(thrown.issues)} ${thrown.stack}`, traces)
      }
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAssessor, safeAssess } from '../../src/assess'
import { type CaseInput, parseCase } from '../../src/case'
import { RedflagError } from '../../src/errors'
import { createLinkIndex } from '../../src/links'
import { planVerification } from '../../src/plan-verification'
import { renderHtml, renderMarkdown, renderText } from '../../src/report'
import { redflag } from '../cli/support'

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

test('no planted identity value comes back in a link, in what the index exports, or in what it refuses', () => {
  fc.assert(
    fc.property(planted, ({ input, traces }) => {
      const index = createLinkIndex({ key: 'made-up-key-of-thirty-two-bytes!' })
      const identifiers = [
        { kind: 'email', value: input.contacts?.emails?.[0]?.address ?? '' },
        { kind: 'phone', value: input.contacts?.phones?.[0]?.number ?? '' },
        { kind: 'document', value: input.identity?.checks?.[0]?.subject?.documentNumber ?? '' },
        { kind: 'ip', value: input.network?.signup?.ip ?? '' },
      ] as const
      for (const account of ['a', 'b'])
        for (const { kind, value } of identifiers)
          try {
            index.add(account, [{ kind, value }] as Parameters<typeof index.add>[1])
          } catch (error) {
            expect(error).toBeInstanceOf(RedflagError)
            const thrown = error as RedflagError
            clean(`${thrown.message} ${JSON.stringify(thrown.issues)}`, traces)
          }
      expect(index.linksOf('a').length).toBe(1)
      clean(JSON.stringify([index.linksOf('a'), index.clusterOf('a')]), traces)
      clean(JSON.stringify(index.export()), traces)
    }),
    { numRuns: 40 },
  )
})

test('no planted identity value comes back in a report or in what the program says', async () => {
  const samples = fc.sample(planted, { numRuns: 12, seed: 3 })
  for (const { input, traces } of samples) {
    const assessment = createAssessor().assess(input)
    for (const audience of ['staff', 'customer'] as const)
      for (const render of [renderHtml, renderMarkdown, renderText]) clean(render(assessment, { audience }), traces)
    const typed = JSON.stringify(input)
    for (const text of [
      typed,
      typed.slice(0, -3),
      typed.replace('"individual"', '"x"').replace('"organization"', '"x"'),
    ]) {
      const { out, err } = await redflag(['assess', '-'], text)
      clean(out + err, traces)
    }
  }
})

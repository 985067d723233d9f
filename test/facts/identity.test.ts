import { describe, expect, it } from 'vitest'
import { fromStripe } from '../../src/adapters/stripe'
import { fromWhmcs } from '../../src/adapters/whmcs'
import { parseCase } from '../../src/case'
import type { CaseInput } from '../../src/case/schema'
import { Facts } from '../../src/facts'
import { assess, mergeFragments } from '../../src/index'

type Account = CaseInput['account']
type Method = 'government_document' | 'document_and_selfie' | 'eid' | 'company_register' | 'bank_account' | 'database'

const contradicted = (account: Account, method: Method, name: string): boolean | undefined =>
  new Facts(
    parseCase({
      id: 'c',
      asOf: '2026-06-01T00:00:00Z',
      stage: 'signup',
      account,
      identity: { checks: [{ id: 'k', method, outcome: 'verified', subject: { name } }] },
    }),
  ).identity.checks[0]?.contradicted

const firm: Account = { kind: 'organization', name: 'Acme Widgets GmbH' }
const unstated: Account = { name: 'Acme Widgets GmbH' }
const person: Account = { kind: 'individual', name: 'Robert Okafor' }

describe('whose name was checked', () => {
  it.each<[string, Account, Method, string, boolean]>([
    ['the document of a director of a company', firm, 'government_document', 'Marta Lindqvist', false],
    ['the face of who acts for a company', firm, 'document_and_selfie', 'Marta Lindqvist', false],
    ['a director whose surname is a legal form elsewhere', firm, 'bank_account', 'Ou Wei', false],
    ['a director found in a database', firm, 'database', '山田太郎', false],
    ['a company that does not say that it is one', unstated, 'eid', 'Marta Lindqvist', false],
    [
      'a registered company of which nothing else is said',
      { name: 'Acme', registrationNumber: 'HRB 1' },
      'eid',
      'Bo Ek',
      false,
    ],
    ['the register entry of the company itself', firm, 'company_register', 'ACME WIDGETS G.m.b.H.', false],
    ['the register entry of the firm of a sole trader', person, 'company_register', 'Blue Lantern Ltd', false],
    ['the bank account of the firm of a sole trader', person, 'bank_account', 'Blue Lantern Ltd', false],
    ['the register entry of another company', firm, 'company_register', 'Globex Ltd', true],
    ['the bank account of another company', firm, 'bank_account', 'Globex Ltd', true],
    ['the document of another person', person, 'government_document', 'Marta Lindqvist', true],
    ['the document of another person whose surname is a legal form elsewhere', person, 'eid', 'Ou Wei', true],
    ['another person where the kind is not said', { name: 'Robert Okafor' }, 'eid', 'Marta Lindqvist', true],
  ])('%s', (_, account, method, name, expected) => {
    expect(contradicted(account, method, name)).toBe(expected)
  })

  it('a company of WHMCS whose director Stripe has checked is identified, and nothing is held against it', () => {
    const { identity, reasons } = assess(
      mergeFragments(
        {
          id: 'c',
          asOf: '2026-06-01T00:00:00Z',
          stage: 'signup',
          contacts: { emails: [{ address: 'office@acme.example', verifiedAt: '2026-05-01T00:00:00Z' }] },
        },
        fromWhmcs({ client_id: 7, firstname: 'Marta', lastname: 'Lindqvist', companyname: 'Acme Widgets' }),
        fromStripe({
          object: 'identity.verification_session',
          id: 'vs_1',
          type: 'document',
          status: 'verified',
          created: 1_777_000_000,
          verified_outputs: { first_name: 'Jonas', last_name: 'Berg' },
        }),
      ),
    )
    expect(identity).toMatchObject({ level: 'document_checked', disclosureReady: true })
    expect(reasons.map((reason) => reason.code)).not.toContain('NAME_CONTRADICTED')
    expect(reasons.map((reason) => reason.code)).not.toContain('NOBODY_VERIFIED')
  })

  it('directors of different origin count alike for their company', () => {
    const names = [
      'Robert Okafor',
      '佐藤 花子',
      'Марта Линдквист',
      'محمد الأحمد',
      'Ou Wei',
      'Sukarno',
      'Sia Berg',
      '김민준',
    ]
    const scores = names.map(
      (name) =>
        assess({
          id: 'c',
          asOf: '2026-06-01T00:00:00Z',
          stage: 'signup',
          account: firm,
          identity: { checks: [{ id: 'k', method: 'database', outcome: 'verified', subject: { name } }] },
          payment: { instruments: [{ kind: 'card', holderName: name }] },
        }).score,
    )
    expect(new Set(scores).size).toBe(1)
  })

  it.each([
    ['Marta Lindqvist', false],
    ['Globex Ltd', true],
  ])('a company that %s pays for: somebody else pays is %s', (holderName, told) => {
    const { reasons } = assess({
      id: 'c',
      asOf: '2026-06-01T00:00:00Z',
      stage: 'signup',
      account: firm,
      payment: { instruments: [{ kind: 'card', holderName }] },
    })
    expect(reasons.some((reason) => reason.code === 'PAYER_DIFFERS')).toBe(told)
  })
})

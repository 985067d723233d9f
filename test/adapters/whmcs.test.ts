import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromWhmcs } from '../../src/adapters/whmcs'
import { mergeFragments, parseCase } from '../../src/case'

const base = { id: 'case', asOf: '2026-11-24T10:00:00Z', stage: 'signup' as const }

const client = {
  client_id: 17,
  user_id: 18,
  userid: 17,
  firstname: 'Jane',
  lastname: 'Doe',
  companyname: '',
  email: 'jane@brand.example',
  address1: '1 Main Street',
  address2: '',
  city: 'Springfield',
  state: '',
  postcode: '',
  country: 'GB',
  phonenumber: '+44.2079460000',
  tax_id: 'PLANTED-TAX',
  password: 'PLANTED-PASSWORD',
  securityqans: 'PLANTED-ANSWER',
  notes: 'PLANTED-NOTES',
  customFields: { 3: 'PLANTED-FIELD' },
}

describe('fromWhmcs', () => {
  test('ClientAdd', () => {
    const fragment = fromWhmcs(client)
    expect(fragment).toMatchObject({
      account: {
        id: '17',
        kind: 'individual',
        name: 'Jane Doe',
        country: 'GB',
        address: { line1: '1 Main Street', city: 'Springfield', country: 'GB' },
      },
      contacts: { emails: [{ address: 'jane@brand.example' }], phones: [{ number: '+44 2079460000', country: 'GB' }] },
      notes: [{ code: 'TAX_ID_LEFT_OUT' }],
    })
    expect(JSON.stringify(fragment)).not.toContain('PLANTED')
    expect(parseCase(mergeFragments(base, fragment)).account?.name).toBe('Jane Doe')
  })
  test('a company with its tax number', () => {
    const { account, notes } = fromWhmcs({ ...client, companyname: 'Brand Ltd', tax_id: 'GB000000000' })
    expect(account).toMatchObject({ kind: 'organization', name: 'Brand Ltd', taxId: 'GB000000000' })
    expect(notes?.map((note) => note.code)).toEqual(['PERSON_ACTING'])
  })
  test('ids come as integers or strings', () => {
    expect(fromWhmcs({ client_id: '17' }).account?.id).toBe('17')
    expect(fromWhmcs({ userid: 17 }).account?.id).toBe('17')
  })
  test('AfterFraudCheck', () => {
    expect(fromWhmcs({ orderid: 1, isfraud: true }).vendorScores?.[0]).toMatchObject({
      score: 1,
      scale: { min: 0, max: 1 },
    })
  })
  const read = new Set([
    'client_id',
    'userid',
    'firstname',
    'lastname',
    'companyname',
    'email',
    'address1',
    'address2',
    'city',
    'state',
    'postcode',
    'country',
    'phonenumber',
    'tax_id',
    'isfraud',
  ])
  test('nothing outside the allow-list survives, under whatever key it comes', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'password',
        'Password',
        'password2',
        'securityqans',
        'customfields',
        'cardnum',
        'ccv',
        'notes',
        'ip',
        '__proto__',
      ),
    )
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), fc.boolean(), (keys, nested) => {
        const extra = Object.fromEntries(
          keys
            .filter((name) => !read.has(name))
            .map((name) => [name, nested ? { [name]: ['SECRET-VALUE'] } : 'SECRET-VALUE']),
        )
        expect(JSON.stringify(fromWhmcs({ ...client, ...extra }))).not.toMatch(/SECRET-VALUE|PLANTED/)
      }),
    )
  })
  test('whatever comes, the fragment fits a case', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record(
        Object.fromEntries([...read].map((name) => [name, fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue())])),
      ),
    )
    fc.assert(
      fc.property(anything, (payload) => {
        parseCase(mergeFragments(base, fromWhmcs(payload)))
      }),
    )
  })
})

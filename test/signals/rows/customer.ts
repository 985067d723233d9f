import { ago, type Rows } from '../table'

const check = (parts: object): object => ({ id: 'c', method: 'government_document', outcome: 'verified', ...parts })
const checks = (...list: object[]) => ({ identity: { checks: list as never } })
const org = (parts: object) => ({ account: { kind: 'organization' as const, ...parts } })

/** The specimen of the German authorities; its check digits hold. */
const PASSPORT = 'P<DEUMUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4'

export const customer: Rows = {
  'identity/nobody-verified': [
    ['hit', checks()],
    ['hit', checks(check({ outcome: 'failed' }))],
    ['clear', checks(check({}))],
    [
      'clear',
      {
        ...checks(),
        contacts: { emails: [{ address: 'a@b.example', verifiedAt: ago(1) }] },
        payment: { instruments: [{ kind: 'card', verifiedAt: ago(1) }] },
      },
    ],
    ['unknown', {}],
  ],
  'identity/masked-and-unknown': [
    ['hit', { ...checks(), service: { masksOrigin: true } }],
    ['clear', { ...checks(), service: { masksOrigin: false } }],
    ['clear', { ...checks(check({})), service: { masksOrigin: true } }],
    ['unknown', checks()],
    ['unknown', { service: { masksOrigin: true } }],
  ],
  'identity/refused-check': [
    ['hit', checks(check({ outcome: 'refused' }))],
    ['clear', checks(check({ outcome: 'refused' }), check({ id: 'd' }))],
    ['clear', checks()],
    ['unknown', {}],
  ],
  'identity/failed-check': [
    ['hit', checks(check({ outcome: 'failed', retryable: false }))],
    ['clear', checks(check({ outcome: 'failed', retryable: true }))],
    ['unknown', {}],
  ],
  'identity/unfinished-check': [
    ['hit', checks(check({ outcome: 'pending' }))],
    ['hit', checks(check({ outcome: 'failed', retryable: true }))],
    ['clear', checks(check({}))],
    ['unknown', {}],
  ],
  'identity/expired-check': [
    ['hit', checks(check({ checkedAt: ago(400), expiresAt: ago(3) }))],
    ['clear', checks(check({ checkedAt: ago(400), expiresAt: '2027-01-01T00:00:00Z' }))],
    ['unknown', {}],
  ],
  'identity/name-contradicted': [
    ['hit', { ...checks(check({ subject: { name: 'Marta Lindqvist' } })), account: { name: 'Robert Okafor' } }],
    ['clear', { ...checks(check({ subject: { name: 'OKAFOR, Robert' } })), account: { name: 'Robert Okafor' } }],
    ['unknown', {}],
  ],
  'identity/document-inconsistent': [
    [
      'hit',
      checks(
        check({
          subject: {
            mrz: 'P<DEUMUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408126F2702283<<<<<<<<<<<<<<<4',
          },
        }),
      ),
    ],
    ['hit', checks(check({ subject: { mrz: PASSPORT, documentNumber: 'C01X00T99' } }))],
    ['hit', checks(check({ subject: { mrz: PASSPORT, name: 'Robert Okafor' } }))],
    ['hit', { ...checks(check({ subject: { mrz: PASSPORT } })), account: { birthDate: '1970-01-01' } }],
    [
      'clear',
      {
        ...checks(check({ subject: { mrz: PASSPORT, name: 'Erika Mustermann', documentNumber: 'C01X00T47' } })),
        account: { birthDate: '1964-08-12', country: 'JP' },
      },
    ],
    ['not_applicable', checks(check({}))],
    ['unknown', {}],
  ],
  'identity/owners-undisclosed': [
    ['hit', org({ beneficialOwners: [] })],
    ['clear', org({ beneficialOwners: [{ share: 0.6 }] })],
    ['not_applicable', { account: { kind: 'individual' } }],
    ['unknown', org({})],
    ['unknown', {}],
  ],
  'identity/owners-unverified': [
    ['hit', org({ beneficialOwners: [{ share: 0.25, verified: false }] })],
    ['clear', org({ beneficialOwners: [{ share: 0.24, verified: false }] })],
    ['clear', org({ beneficialOwners: [{ share: 0.9, verified: true }] })],
    ['not_applicable', { account: { kind: 'individual' } }],
    ['unknown', org({})],
  ],
  'identity/reseller-unregistered': [
    ['hit', { account: { isReseller: true }, ...checks() }],
    ['clear', { account: { isReseller: true }, ...checks(check({ method: 'company_register' })) }],
    ['clear', { account: { isReseller: false }, ...checks() }],
    ['unknown', checks()],
    ['unknown', { account: { isReseller: true } }],
  ],
  'identity/number-invalid': [
    ['hit', { account: { taxId: 'DE136695977', country: 'DE' } }],
    ['clear', { account: { taxId: 'DE136695976', country: 'DE' } }],
    ['unknown', { account: {} }],
  ],
  'identity/birth-date-implausible': [
    ['hit', { account: { birthDate: '2020-01-01' } }],
    ['hit', { account: { birthDate: '1890-01-01' } }],
    ['clear', { account: { birthDate: '1990-01-01' } }],
    ['unknown', {}],
  ],
  'identity/purpose-missing': [
    ['hit', { account: { declaredPurpose: ' ' } }],
    ['clear', { account: { declaredPurpose: 'my shop' } }],
    ['unknown', { account: {} }],
  ],
  'contact/no-verified-contact': [
    ['hit', { contacts: { emails: [{ address: 'a@b.example' }] } }],
    ['hit', { contacts: { emails: [], phones: [] } }],
    ['clear', { contacts: { phones: [{ number: '+81312345678', verifiedAt: ago(1) }] } }],
    ['unknown', {}],
  ],
  'contact/disposable-email': [
    ['hit', { contacts: { emails: [{ address: 'x@mailinator.com' }] } }],
    ['clear', { contacts: { emails: [{ address: 'x@mailinator.com' }, { address: 'me@own-name.example' }] } }],
    ['clear', { contacts: { emails: [] } }],
    ['unknown', {}],
  ],
  'contact/email-bounces': [
    ['hit', { contacts: { emails: [{ address: 'a@b.example', verifiedAt: ago(9), bouncedAt: ago(2) }] } }],
    ['clear', { contacts: { emails: [{ address: 'a@b.example', bouncedAt: ago(9), verifiedAt: ago(2) }] } }],
    ['unknown', {}],
  ],
  'contact/phone-impossible': [
    ['hit', { contacts: { phones: [{ number: '+81 12' }] } }],
    ['clear', { contacts: { phones: [{ number: '+81 3-1234-5678' }] } }],
    ['clear', { contacts: { phones: [] } }],
    ['unknown', {}],
  ],
  'contact/lookalike-mail-domain': [
    ['hit', { contacts: { emails: [{ address: 'someone@gmial.com' }] } }],
    ['clear', { contacts: { emails: [{ address: 'someone@gmail.com' }] } }],
    ['unknown', {}],
  ],
  'payment/untraceable-only': [
    ['hit', { payment: { instruments: [{ kind: 'crypto' }, { kind: 'voucher' }] } }],
    ['clear', { payment: { instruments: [{ kind: 'crypto' }, { kind: 'card' }] } }],
    ['unknown', {}],
  ],
  'payment/prepaid-only': [
    ['hit', { payment: { instruments: [{ kind: 'card', prepaid: true }] } }],
    ['clear', { payment: { instruments: [{ kind: 'card', prepaid: false }] } }],
    ['unknown', { payment: { instruments: [{ kind: 'card' }] } }],
    ['unknown', {}],
  ],
  'payment/payer-differs': [
    [
      'hit',
      {
        account: { name: 'Robert Okafor' },
        payment: { instruments: [{ kind: 'card', holderName: 'Marta Lindqvist' }] },
      },
    ],
    [
      'clear',
      { account: { name: 'Robert Okafor' }, payment: { instruments: [{ kind: 'card', holderName: 'OKAFOR ROBERT' }] } },
    ],
    ['unknown', { account: { name: 'Robert Okafor' }, payment: { instruments: [{ kind: 'card' }] } }],
    ['unknown', {}],
  ],
  'payment/unverified': [
    ['hit', { payment: { instruments: [{ kind: 'card' }] } }],
    ['clear', { payment: { instruments: [{ kind: 'card', verifiedAt: ago(1) }] } }],
    ['not_applicable', { payment: { instruments: [] } }],
    ['unknown', {}],
  ],
  'payment/iban-invalid': [
    ['hit', { payment: { instruments: [{ kind: 'direct_debit', iban: 'DE89370400440532013001' }] } }],
    ['clear', { payment: { instruments: [{ kind: 'direct_debit', iban: 'DE89370400440532013000' }] } }],
    ['not_applicable', { payment: { instruments: [{ kind: 'card' }] } }],
    ['unknown', {}],
  ],
  'payment/declines': [
    ['hit', { payment: { declines: 4 } }],
    ['clear', { payment: { declines: 3 } }],
    ['unknown', {}],
  ],
  'payment/chargebacks': [
    ['hit', { payment: { chargebacks: 1 } }],
    ['clear', { payment: { chargebacks: 0 } }],
    ['unknown', {}],
  ],
  'payment/vendor-score': [
    ['hit', { vendorScores: [{ vendor: 'v', score: 90, scale: { min: 0, max: 100 } }] }],
    ['hit', { vendorScores: [{ vendor: 'v', score: 5, scale: { min: 100, max: 0 } }] }],
    ['clear', { vendorScores: [{ vendor: 'v', score: 50, scale: { min: 0, max: 100 } }] }],
    ['unknown', {}],
  ],
  'network/anonymizer': [
    ['hit', { network: { signup: { anonymizer: 'tor' } } }],
    ['clear', { network: { signup: { anonymizer: 'none' } } }],
    ['unknown', {}],
  ],
  'network/blocklisted': [
    ['hit', { network: { signup: { listedOn: ['list.example'] } } }],
    ['clear', { network: { signup: { listedOn: [] } } }],
    ['unknown', {}],
  ],
  'network/country-differs': [
    ['hit', { network: { signup: { country: 'FR' } }, account: { country: 'JP' } }],
    ['clear', { network: { signup: { country: 'JP' } }, account: { country: 'JP' } }],
    ['unknown', { network: { signup: { country: 'JP' } } }],
    ['unknown', {}],
  ],
  'network/address-not-public': [
    ['hit', { network: { signup: { ip: '10.0.0.4' } } }],
    ['clear', { network: { signup: { ip: '8.8.8.8' } } }],
    ['unknown', {}],
  ],
  'mitigation/verified-organisation': [
    ['hit', checks(check({ method: 'company_register' }))],
    ['clear', checks(check({}))],
    ['unknown', {}],
  ],
}

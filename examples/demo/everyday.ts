import type { CaseInput } from 'redflag'

/** Three customers of an ordinary day. Invented. */
export const everyday: readonly { readonly title: string; readonly input: CaseInput }[] = [
  {
    title: 'an ordinary verified business signs up',
    input: {
      id: 'everyday-business',
      asOf: '2026-03-02T10:00:00Z',
      stage: 'signup',
      jurisdictions: ['JP'],
      service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, plan: 'paid', features: ['caches'] },
      account: {
        id: 'acme',
        kind: 'organization',
        name: 'Hoshi Bicycles KK',
        country: 'JP',
        isReseller: false,
        beneficialOwners: [{ share: 1, verified: true }],
      },
      identity: {
        checks: [
          { id: 'register', method: 'company_register', outcome: 'verified', checkedAt: '2026-03-02T09:00:00Z' },
        ],
      },
      contacts: { emails: [{ address: 'office@hoshi-bicycles.example', verifiedAt: '2026-03-02T09:10:00Z' }] },
      payment: {
        instruments: [{ kind: 'card', verifiedAt: '2026-03-02T09:12:00Z', prepaid: false }],
        declines: 0,
        chargebacks: 0,
      },
      network: { signup: { anonymizer: 'none', listedOn: [] } },
      domains: [
        {
          name: 'hoshi-bicycles.example',
          registeredAt: '2014-05-01T00:00:00Z',
          addedAt: '2026-03-02T09:00:00Z',
          status: 'active',
        },
      ],
      links: [],
    },
  },
  {
    title: 'somebody with good reasons signs up over Tor',
    input: {
      id: 'everyday-tor',
      asOf: '2026-03-02T11:00:00Z',
      stage: 'signup',
      service: { roles: ['reverse_proxy'], masksOrigin: true, plan: 'paid' },
      account: { id: 'witness', kind: 'individual' },
      identity: { checks: [] },
      contacts: { emails: [{ address: 'k7@relay.example', verifiedAt: '2026-03-02T10:40:00Z' }] },
      payment: { instruments: [{ kind: 'crypto' }] },
      network: { signup: { anonymizer: 'tor', listedOn: ['exit-list.example'] } },
      domains: [
        { name: 'river-witness.example', addedAt: '2026-03-02T10:30:00Z', status: 'active', registrantRedacted: true },
      ],
      links: [],
    },
  },
  {
    title: 'a bakery was broken into',
    input: {
      id: 'everyday-bakery',
      asOf: '2026-03-02T12:00:00Z',
      stage: 'report',
      service: { roles: ['hosting'], controls: ['suspend_zone', 'block_url', 'purge_cache'], plan: 'paid' },
      account: {
        id: 'bakery',
        kind: 'organization',
        name: 'Korn & Kruste',
        openedAt: '2019-01-10T00:00:00Z',
        status: 'active',
      },
      identity: {
        checks: [
          { id: 'register', method: 'company_register', outcome: 'verified', checkedAt: '2024-01-10T00:00:00Z' },
        ],
      },
      contacts: { emails: [{ address: 'brot@korn-kruste.example', verifiedAt: '2019-01-10T00:00:00Z' }] },
      payment: {
        instruments: [{ kind: 'direct_debit', verifiedAt: '2019-01-10T00:00:00Z' }],
        declines: 0,
        chargebacks: 0,
      },
      domains: [
        {
          name: 'korn-kruste.example',
          registeredAt: '2018-11-01T00:00:00Z',
          addedAt: '2019-01-10T00:00:00Z',
          status: 'active',
        },
      ],
      sites: [
        {
          url: 'https://korn-kruste.example/wp-content/x/',
          fetchedAt: '2026-03-02T11:00:00Z',
          text: 'Watch full movie free HDCAM no sign up. Server 1 Server 2. Download CAMRip 2026.',
          compromised: true,
        },
      ],
      notices: [
        {
          id: 'n1',
          receivedAt: '2026-03-02T08:00:00Z',
          lane: 'copyright',
          regime: 'other',
          sender: { id: 'film-studio', kind: 'rights_holder', verified: true, rejectedCount: 0 },
          elements: { location: true, explanation: true, contact: true },
          urls: ['https://korn-kruste.example/wp-content/x/'],
          status: 'open',
        },
      ],
      orders: [],
      actions: [],
      links: [],
    },
  },
]

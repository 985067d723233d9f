import { ago, type Row, type Rows } from '../table'

const notice = (parts: object = {}) => ({
  id: 'n',
  receivedAt: ago(3),
  lane: 'copyright',
  urls: ['https://brandx.example/1'],
  elements: { location: true, explanation: true },
  ...parts,
})
const notices = (...list: object[]) => ({ notices: list as never })
const order = (parts: object) => ({ orders: [{ id: 'o', kind: 'injunction', issuedAt: ago(30), ...parts }] as never })
const link = (parts: object) => ({
  links: [{ accountId: 'other', via: ['payment'], strength: 0.9, ...parts }] as never,
})
const signup = ['not_applicable', { stage: 'signup' }] as const

export const desk: Rows = {
  'notice/told': [
    ['hit', notices(notice())],
    ['hit', { noticeTotals: [{ lane: 'copyright', count: 3 }] }],
    ['clear', notices()],
    ['clear', notices(notice({ elements: { location: true, explanation: false } }))],
    ['clear', notices(notice({ status: 'withdrawn' }))],
    ['unknown', {}],
    signup,
  ],
  'notice/repeated': [
    ['hit', notices(notice(), notice({ id: 'm', receivedAt: ago(9) }))],
    ['hit', notices(notice({ sender: { id: 'a' } }), notice({ id: 'm', sender: { id: 'b' } }))],
    ['clear', notices(notice(), notice({ id: 'm' }))],
    ['unknown', {}],
    signup,
  ],
  'notice/several-senders': [
    ['hit', notices(...['a', 'b', 'c'].map((id) => notice({ id, sender: { id } })))],
    ['clear', notices(...['a', 'b'].map((id) => notice({ id, sender: { id } })))],
    ['unknown', {}],
    signup,
  ],
  'notice/many': [
    ['hit', { noticeTotals: [{ lane: 'copyright', count: 10 }] }],
    ['clear', { noticeTotals: [{ lane: 'copyright', count: 10, rejectedCount: 5 }] }],
    ['unknown', {}],
    signup,
  ],
  'notice/trusted-sender': [
    ['hit', notices(notice({ sender: { kind: 'trusted_flagger', verified: true } }))],
    ['clear', notices(notice({ sender: { kind: 'trusted_flagger' } }))],
    ['unknown', {}],
    signup,
  ],
  'notice/grave-lane': [
    ['hit', notices(notice({ lane: 'phishing' }))],
    ['clear', notices(notice())],
    ['unknown', {}],
    signup,
  ],
  'order/adjudicated': [
    ['hit', order({ status: 'in_force' })],
    ['clear', order({ status: 'overturned' })],
    ['clear', order({ kind: 'lawsuit' })],
    ['unknown', {}],
    signup,
  ],
  'order/disclosure': [['hit', order({ kind: 'subpoena' })], ['clear', order({})], ['unknown', {}], signup],
  'order/lawsuit': [['hit', order({ kind: 'lawsuit' })], ['clear', order({})], ['unknown', {}], signup],
  'link/enforced-account': [
    ['hit', link({ status: 'closed' })],
    ['clear', link({ status: 'active' })],
    ['clear', link({ status: 'closed', strength: 0.3 })],
    ['unknown', {}],
  ],
  'link/enforced-domains': [
    ['hit', link({ enforcedDomains: ['a.example'] })],
    ['clear', link({ enforcedDomains: [] })],
    ['unknown', {}],
  ],
  'link/noticed-account': [
    ['hit', link({ notices: 2 })],
    ['clear', link({ notices: 0 })],
    ['unknown', {}],
  ],
  'link/many-accounts': [
    ['hit', { links: ['a', 'b', 'c', 'd', 'e'].map((accountId) => ({ accountId, strength: 0.8 })) }],
    ['clear', link({})],
    ['unknown', {}],
  ],
  'conduct/unanswered-month': [
    ['hit', { ...notices(notice({ receivedAt: ago(31) })), actions: [] }],
    ['clear', { ...notices(notice({ receivedAt: ago(29) })), actions: [] }],
    [
      'clear',
      {
        ...notices(notice({ receivedAt: ago(31) })),
        actions: [{ kind: 'block_url', at: ago(20), domains: ['brandx.example'] }],
      },
    ],
    ['clear', { notices: [], actions: [] }],
    ['unknown', notices(notice({ receivedAt: ago(31) }))],
    ['unknown', {}],
    signup,
  ],
  'conduct/late-action': [
    ['hit', notices(notice({ receivedAt: ago(60), status: 'actioned', actedAt: ago(10) }))],
    ['clear', notices(notice({ receivedAt: ago(60), status: 'actioned', actedAt: ago(55) }))],
    ['unknown', {}],
    signup,
  ],
  'conduct/forwarded-only': [
    ['hit', notices(notice({ receivedAt: ago(9), status: 'forwarded' }))],
    ['clear', notices(notice({ receivedAt: ago(2), status: 'forwarded' }))],
    ['unknown', {}],
    signup,
  ],
  'conduct/masking-before-verification': [
    ['hit', { service: { masksOrigin: true }, identity: { checks: [] } }],
    ['clear', { service: { masksOrigin: false }, identity: { checks: [] } }],
    ['clear', { service: { masksOrigin: true }, identity: { checks: [] }, account: { status: 'pending' } }],
    ['unknown', { service: { masksOrigin: true } }],
    ['unknown', {}],
    signup,
  ],
  'conduct/successor-served': [
    [
      'hit',
      {
        domains: [
          { name: 'moonlitpanel.cc', addedAt: ago(200), enforcedAt: ago(40), status: 'suspended' },
          { name: 'moonlitpanel.to', addedAt: ago(20) },
        ],
      },
    ],
    [
      'clear',
      {
        domains: [
          { name: 'moonlitpanel.cc', addedAt: ago(200), enforcedAt: ago(40), status: 'suspended' },
          { name: 'moonlitpanel.to', addedAt: ago(20), status: 'suspended' },
        ],
      },
    ],
    ['unknown', {}],
    signup,
  ],
  'conduct/order-unmet': [
    ['hit', { ...order({ complyBy: ago(5) }), actions: [] }],
    ['clear', { ...order({ complyBy: ago(5) }), actions: [{ kind: 'suspend_zone', at: ago(6), orderIds: ['o'] }] }],
    // Records kept, or a look, are no answer; nor is a block that was lifted, or one for another site.
    ...(['preserve_records', 'human_review', 'report_compliance'] as const).map(
      (kind): Row => ['hit', { ...order({ complyBy: ago(5) }), actions: [{ kind, at: ago(6), orderIds: ['o'] }] }],
    ),
    [
      'hit',
      {
        ...order({ complyBy: ago(5), domains: ['brandx.example'] }),
        actions: [
          { kind: 'suspend_zone', at: ago(8), endedAt: ago(7), orderIds: ['o'] },
          { kind: 'suspend_zone', at: ago(6), domains: ['other.example'] },
        ],
      },
    ],
    [
      'hit',
      {
        ...order({ kind: 'disclosure', complyBy: ago(5) }),
        actions: [{ kind: 'preserve_records', at: ago(6), orderIds: ['o'] }],
      },
    ],
    [
      'clear',
      {
        ...order({ kind: 'disclosure', complyBy: ago(5) }),
        actions: [{ kind: 'report_compliance', at: ago(6), orderIds: ['o'] }],
      },
    ],
    [
      'clear',
      {
        ...order({ kind: 'lawsuit', complyBy: ago(5) }),
        actions: [{ kind: 'preserve_records', at: ago(6), orderIds: ['o'] }],
      },
    ],
    ['clear', { ...order({ complyBy: ago(5) }), actions: [{ kind: 'contest_order', at: ago(6), orderIds: ['o'] }] }],
    [
      'clear',
      {
        ...order({ kind: 'blocking', complyBy: ago(5), domains: ['brandx.example'] }),
        actions: [{ kind: 'block_url', at: ago(40), domains: ['brandx.example'] }],
      },
    ],
    [
      'clear',
      {
        ...order({ complyBy: ago(5), domains: ['brandx.example'] }),
        domains: [{ name: 'brandx.example', removedAt: ago(7) }],
      },
    ],
    ['clear', order({ complyBy: ago(5), status: 'stayed' })],
    ['unknown', {}],
    signup,
  ],
  'conduct/disclosure-unchanged': [
    ['hit', order({ kind: 'disclosure' })],
    ['clear', { ...order({ kind: 'disclosure' }), actions: [{ kind: 'suspend_zone', at: ago(6) }] }],
    ['unknown', {}],
    signup,
  ],
  'conduct/undertaking-unmet': [
    ['hit', order({ kind: 'undertaking' })],
    // Due in a month, due a day ago, kept before the day, kept by name.
    ['clear', order({ kind: 'undertaking', complyBy: ago(-30) })],
    ['hit', order({ kind: 'undertaking', complyBy: ago(1) })],
    ['clear', { ...order({ kind: 'undertaking', complyBy: ago(1) }), actions: [{ kind: 'suspend_zone', at: ago(9) }] }],
    [
      'clear',
      {
        ...order({ kind: 'undertaking', domains: ['brandx.example'] }),
        actions: [{ kind: 'block_url', at: ago(9), orderIds: ['o'] }],
      },
    ],
    ['clear', order({ kind: 'undertaking', condition: { kind: 'illegality_finding', jurisdiction: 'JP' } })],
    [
      'hit',
      {
        orders: [
          {
            id: 'p',
            kind: 'undertaking',
            issuedAt: ago(90),
            condition: { kind: 'illegality_finding', jurisdiction: 'JP' },
          },
          { id: 'q', kind: 'illegality_finding', jurisdiction: 'JP', issuedAt: ago(9) },
        ],
      },
    ],
    // The place in other letters is the same place; a finding about another site is not what it waits for.
    ...(
      [
        ['hit', 'jp', 'brandx.example'],
        ['hit', 'JP', undefined],
        ['clear', 'JP', 'other.example'],
        ['clear', 'FR', 'brandx.example'],
      ] as const
    ).map(
      ([outcome, jurisdiction, site]): Row => [
        outcome,
        {
          orders: [
            {
              id: 'p',
              kind: 'undertaking',
              issuedAt: ago(90),
              domains: ['brandx.example'],
              condition: { kind: 'illegality_finding', jurisdiction: 'JP' },
            },
            {
              id: 'q',
              kind: 'illegality_finding',
              jurisdiction,
              issuedAt: ago(9),
              domains: site === undefined ? [] : [site],
            },
          ],
        },
      ],
    ),
    ['unknown', {}],
    signup,
  ],
  'conduct/rejected-without-reason': [
    ['hit', notices(notice({ status: 'rejected' }))],
    ['clear', notices(notice({ status: 'rejected', decidedAt: ago(1), decisionReason: 'own work' }))],
    ['unknown', {}],
    signup,
  ],
  'conduct/appeal-unanswered': [
    ['hit', { appeals: [{ id: 'a', receivedAt: ago(15) }] }],
    ['clear', { appeals: [{ id: 'a', receivedAt: ago(3) }] }],
    ['clear', { appeals: [{ id: 'a', receivedAt: ago(15), status: 'rejected', decidedAt: ago(2) }] }],
    ['unknown', {}],
    signup,
  ],
  'conduct/no-controls': [
    ['hit', { service: { controls: [] } }],
    ['clear', { service: { controls: ['suspend_zone'] } }],
    ['unknown', {}],
    signup,
  ],
  'mitigation/counter-notice': [
    ['hit', notices(notice({ status: 'countered', counterNotice: { receivedAt: ago(1), complete: true } }))],
    ['clear', notices(notice({ counterNotice: { receivedAt: ago(2), complete: true, suitFiledAt: ago(1) } }))],
    ['unknown', {}],
    signup,
  ],
  'mitigation/serial-false-notifier': [
    ['hit', notices(notice({ sender: { id: 's', rejectedCount: 40, acceptedCount: 1 } }))],
    ['clear', notices(notice({ sender: { id: 's', rejectedCount: 4 } }))],
    ['unknown', {}],
    signup,
  ],
  'mitigation/unverified-authority': [
    ['hit', notices(notice({ sender: { kind: 'authority' } }))],
    ['clear', notices(notice({ sender: { kind: 'authority', verified: true } }))],
    ['unknown', {}],
    signup,
  ],
  'mitigation/long-clean-history': [
    ['hit', { account: { openedAt: ago(900) }, notices: [] }],
    ['clear', { account: { openedAt: ago(300) }, notices: [] }],
    ['clear', { account: { openedAt: ago(900) }, ...notices(notice()) }],
    ['unknown', { account: { openedAt: ago(900) } }],
    ['unknown', {}],
    signup,
  ],
}

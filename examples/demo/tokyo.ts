import type { CaseInput } from 'redflag'

/**
 * The story that the court was told, as dated events. Dates and sizes as reported of the judgment of 19 November 2025; the sites,
 * works and senders are invented names. Two providers live through it: one as reported, one that follows the advice.
 */
type Order = NonNullable<CaseInput['orders']>[number]
type Notice = NonNullable<CaseInput['notices']>[number]
type Domain = NonNullable<CaseInput['domains']>[number]

const SITES = ['rawpanel.example', 'freepages.example'] as const
const WORKS = ['Harbour of Paper Gulls', 'The Cartographer of Rain', 'Twelve Lanterns', 'Iron Orchard']
const PUBLISHERS = ['Publisher A', 'Publisher B', 'Publisher C', 'Publisher D']

const page = (host: string): string =>
  `<html lang="ja"><head><title>漫画RAW 無料で読む | ${host} Raw-Free</title></head><body><h1>生漫画 全巻無料</h1>` +
  `<nav><a href="/genre">ジャンル</a> <a href="/latest">最新話</a></nav>` +
  `<ul>${WORKS.map((title, n) => `<li><a href="/m/${n}">${title} raw 第${n + 40}話</a></li>`).join('')}</ul>` +
  `<footer>当サイトはファイルを保存していません。 Raw-Free ${host}</footer></body></html>`

const notice = (n: number, receivedAt: string): Notice => ({
  id: `notice-${n}`,
  receivedAt,
  lane: 'copyright',
  regime: 'dmca',
  sender: {
    id: `publisher-${n % 4}`,
    name: PUBLISHERS[n % 4],
    kind: 'rights_holder',
    verified: true,
    rejectedCount: 0,
    acceptedCount: 12,
  },
  elements: { signature: true, work: true, location: true, contact: true, goodFaith: true, accuracyOath: true },
  urls: [`https://${SITES[n % 2]}/m/${n % 4}`],
  works: [WORKS[n % 4] ?? ''],
  status: 'open',
})

const NOTICES: readonly Notice[] = [
  notice(0, '2020-04-10T09:00:00Z'),
  notice(1, '2020-04-24T09:00:00Z'),
  notice(2, '2020-07-02T09:00:00Z'),
  notice(3, '2020-11-18T09:00:00Z'),
  notice(4, '2021-05-06T09:00:00Z'),
]

const ORDERS: readonly Order[] = [
  {
    id: 'undertaking-2019',
    kind: 'undertaking',
    issuedAt: '2019-06-01T00:00:00Z',
    condition: { kind: 'illegality_finding', jurisdiction: 'JP' },
    status: 'in_force',
  },
  {
    id: 'disclosure-2020',
    kind: 'disclosure',
    jurisdiction: 'US',
    servedAt: '2020-09-01T00:00:00Z',
    domains: [...SITES],
    status: 'in_force',
  },
  {
    id: 'disclosure-2021',
    kind: 'disclosure',
    jurisdiction: 'US',
    servedAt: '2021-06-01T00:00:00Z',
    domains: [...SITES],
    status: 'in_force',
  },
  {
    id: 'suit-2022',
    kind: 'lawsuit',
    jurisdiction: 'JP',
    issuedAt: '2022-02-01T00:00:00Z',
    domains: [...SITES],
    status: 'in_force',
  },
]

const upTo = <T>(items: readonly T[], when: (item: T) => string | null | undefined, asOf: string): T[] =>
  items.filter((item) => Date.parse(when(item) ?? asOf) <= Date.parse(asOf))

export interface Chapter {
  readonly asOf: string
  readonly what: string
}

export const CHAPTERS: readonly Chapter[] = [
  { asOf: '2020-02-01T00:00:00Z', what: 'account opened with an e-mail address, origin masked' },
  { asOf: '2020-04-11T00:00:00Z', what: 'the first notice' },
  { asOf: '2020-05-12T00:00:00Z', what: 'about a month later, notices repeated' },
  { asOf: '2020-09-02T00:00:00Z', what: 'first disclosure order' },
  { asOf: '2021-06-02T00:00:00Z', what: 'second disclosure order' },
  { asOf: '2022-02-02T00:00:00Z', what: 'the suit is filed' },
]

/** The provider as reported. */
export const asReported = (asOf: string): CaseInput => ({
  id: `tokyo-as-reported-${asOf.slice(0, 10)}`,
  asOf,
  stage: asOf < '2020-03' ? 'signup' : 'active',
  jurisdictions: ['JP'],
  service: {
    roles: ['cdn', 'reverse_proxy'],
    masksOrigin: true,
    plan: 'free',
    features: ['caches'],
    controls: ['terminate_account', 'suspend_zone', 'disable_proxy', 'disable_cache', 'purge_cache', 'geo_block'],
  },
  account: { id: 'operator-1', kind: 'individual', openedAt: '2020-02-01T00:00:00Z', status: 'active' },
  identity: { checks: [] },
  contacts: { emails: [{ address: 'owner@mailbox.example' }], phones: [] },
  payment: { instruments: [] },
  domains: SITES.map(
    (name): Domain => ({ name, addedAt: '2020-02-01T00:00:00Z', status: 'active', registrantRedacted: true }),
  ),
  sites:
    asOf < '2020-03'
      ? []
      : SITES.map((host) => ({
          url: `https://${host}/`,
          fetchedAt: '2020-04-10T10:00:00Z',
          html: page(host),
          watermarks: [{ text: host }],
          monthlyVisits: 150_000_000,
          catalogueSize: 2_000,
        })),
  works: WORKS.map((title, n) => ({ title, rightsHolder: PUBLISHERS[n] })),
  notices: upTo(NOTICES, (item) => item.receivedAt, asOf),
  orders: upTo(ORDERS, (item) => item.servedAt ?? item.issuedAt, asOf),
  actions: [],
  appeals: [],
  links: [],
})

/** The same operator at a provider that follows the advice: asks for a check first, acts within days, refuses the next name. */
export const advised = (asOf: string): CaseInput => {
  const reported = asReported(asOf)
  const acted = asOf >= '2020-04-14'
  return {
    ...reported,
    id: `tokyo-advised-${asOf.slice(0, 10)}`,
    identity: {
      checks: [
        {
          id: 'bank',
          method: 'bank_account',
          outcome: 'verified',
          checkedAt: '2020-02-01T00:00:00Z',
          expiresAt: '2030-02-01T00:00:00Z',
        },
      ],
    },
    contacts: { emails: [{ address: 'owner@mailbox.example', verifiedAt: '2020-02-01T00:00:00Z' }], phones: [] },
    payment: { instruments: [{ kind: 'bank_transfer', verifiedAt: '2020-02-01T00:00:00Z' }] },
    service: { ...reported.service, masksOrigin: asOf < '2020-04-14' },
    domains: SITES.map(
      (name): Domain => ({
        name,
        addedAt: '2020-02-01T00:00:00Z',
        registrantRedacted: true,
        ...(acted ? { status: 'suspended', enforcedAt: '2020-04-13T09:00:00Z' } : { status: 'active' }),
      }),
    ),
    notices: upTo(NOTICES.slice(0, 2), (item) => item.receivedAt, asOf).map((item) =>
      acted
        ? {
            ...item,
            status: 'actioned' as const,
            actedAt: item.id === 'notice-0' ? '2020-04-13T09:00:00Z' : '2020-04-24T12:00:00Z',
          }
        : item,
    ),
    // Nobody had to go to court: the site was gone within three days of the first notice.
    orders: upTo(ORDERS.slice(0, 1), (item) => item.issuedAt, asOf),
    actions: acted
      ? [
          { id: 'look', kind: 'human_review', at: '2020-04-12T09:00:00Z', noticeIds: ['notice-0'] },
          {
            id: 'stop',
            kind: 'suspend_zone',
            at: '2020-04-13T09:00:00Z',
            domains: [...SITES],
            noticeIds: ['notice-0'],
          },
          { id: 'reasons', kind: 'send_statement_of_reasons', at: '2020-04-13T09:00:00Z' },
          { id: 'appeal', kind: 'offer_appeal', at: '2020-04-13T09:00:00Z' },
          { id: 'refuse', kind: 'refuse_successors', at: '2020-04-13T09:00:00Z' },
        ]
      : [],
  }
}

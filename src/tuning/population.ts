import type { CaseInput } from '../case'
import type { Random } from './random'

/** Stated facts and judgements that the simulated year is drawn from. */
export const FACTS = {
  /** Share of each kind among sign-ups. Judgement: no peer publishes base rates. */
  shares: { pirate: 0.004, reseller: 0.012, hacked: 0.006, refugee: 0.006, falselyNotified: 0.004 },
  /** Days from an enforcement to the next name. Measured on public change histories: median 36, 90th percentile 286. */
  hopGap: { median: 36, p90: 286 },
  /** Days from going live to the first notice: judgement, late on purpose. */
  firstNotice: { median: 40, p90: 150 },
  /** Days between notices to a pirate site: judgement. */
  noticeGap: 18,
  /** Ordinary customers that complete contact and payment at sign-up, as a provider that asks for both sees it. Judgement. */
  ordinaryVerified: 0.96,
  /** Share of notices whose elements nobody judged, and of those that lack one. Judgement. */
  unjudged: 0.35,
  defective: 0.15,
  /** A reviewer decides within so many days of work, and errs so often. Judgement. */
  reviewDays: { median: 1.5, p90: 4 },
  reviewerErrs: 0.04,
} as const

export type Kind = 'ordinary' | 'pirate' | 'reseller' | 'hacked' | 'refugee' | 'falselyNotified'

export interface Customer {
  readonly id: string
  readonly kind: Kind
  readonly operator: string
  readonly opensAtMs: number
  readonly verified: boolean
  readonly payment: boolean
  readonly tor: boolean
  readonly domain: string
  /** The names that the operator ran before, with the day on which each was acted on. */
  readonly before: readonly { readonly name: string; readonly enforcedAt: string }[]
  readonly segment: string
}

const SYLLABLES = [
  'ka',
  'mo',
  'ri',
  'ten',
  'sol',
  'bra',
  'vi',
  'lor',
  'pan',
  'dex',
  'hu',
  'ser',
  'mi',
  'zan',
  'qui',
  'fol',
  'gre',
  'tis',
  'wen',
  'yal',
]
const SUFFIXES = ['example.com', 'example.net', 'example.org']

export const inventName = (random: Random): string => {
  const count = 3 + Math.floor(random.next() * 2)
  return Array.from({ length: count }, () => random.pick(SYLLABLES)).join('')
}

export const inventDomain = (random: Random, label = inventName(random)): string => `${label}.${random.pick(SUFFIXES)}`

export const drawKind = (random: Random): Kind => {
  let at = random.next()
  for (const [kind, share] of Object.entries(FACTS.shares)) {
    if (at < share) return kind as Kind
    at -= share
  }
  return 'ordinary'
}

const DAY = 86_400_000
const iso = (ms: number): string => new Date(ms).toISOString()

export type Notice = NonNullable<CaseInput['notices']>[number]

/** A notice as it comes in: sometimes complete, often unjudged, sometimes lacking an element. */
export const drawNotice = (
  random: Random,
  id: string,
  domain: string,
  atMs: number,
  from: 'rights_holder' | 'false',
): Notice => {
  const complete = { signature: true, work: true, location: true, contact: true, goodFaith: true, accuracyOath: true }
  const roll = random.next()
  const elements =
    from === 'false' || roll > FACTS.unjudged + FACTS.defective
      ? complete
      : roll < FACTS.unjudged
        ? { location: true, work: true }
        : { ...complete, accuracyOath: false }
  const sender =
    from === 'false'
      ? { id: 'grudge', kind: 'individual' as const, verified: false, rejectedCount: 40, acceptedCount: 1 }
      : {
          id: `holder-${Math.floor(random.next() * 6)}`,
          kind: 'rights_holder' as const,
          verified: random.chance(0.6),
          rejectedCount: 0,
          acceptedCount: 20,
        }
  return {
    id,
    receivedAt: iso(atMs),
    lane: 'copyright',
    regime: 'dmca',
    sender,
    elements,
    urls: [`https://${domain}/w/${Math.floor(random.next() * 900)}`],
    status: 'open',
  }
}

/** The case of a customer on a day, with what the provider then knows. */
export const caseOf = (
  customer: Customer,
  asOfMs: number,
  known: {
    readonly stage: CaseInput['stage']
    readonly notices: readonly Notice[]
    readonly actions: NonNullable<CaseInput['actions']>
    readonly looked: boolean
    readonly verified: boolean
    readonly links: NonNullable<CaseInput['links']>
  },
): CaseInput => {
  const opened = iso(customer.opensAtMs)
  const pirate = customer.kind === 'pirate'
  const hacked = customer.kind === 'hacked'
  return {
    id: `${customer.id}-${Math.floor(asOfMs / DAY)}`,
    asOf: iso(asOfMs),
    stage: known.stage,
    service: {
      roles: ['cdn', 'reverse_proxy'],
      masksOrigin: true,
      features: ['caches'],
      plan: customer.payment ? 'paid' : 'free',
      controls: ['suspend_zone', 'disable_proxy', 'block_url', 'purge_cache', 'terminate_account'],
    },
    account: {
      id: customer.id,
      kind: customer.kind === 'reseller' ? 'organization' : 'individual',
      openedAt: opened,
      status: known.stage === 'signup' ? 'pending' : 'active',
      isReseller: customer.kind === 'reseller',
    },
    identity: {
      checks:
        known.verified && !customer.payment
          ? [{ id: 'later', method: 'bank_account', outcome: 'verified', checkedAt: opened }]
          : [],
    },
    contacts: {
      emails: [
        {
          address: `${customer.id}@mail.example`,
          ...(customer.verified || known.verified ? { verifiedAt: opened } : {}),
        },
      ],
    },
    payment: {
      instruments: customer.payment
        ? [{ kind: 'card', ...(customer.verified ? { verifiedAt: opened } : {}) }]
        : [{ kind: 'crypto' }],
      declines: 0,
      chargebacks: 0,
    },
    network: {
      signup: { anonymizer: customer.tor ? 'tor' : 'none', listedOn: customer.tor ? ['exit-list.example'] : [] },
    },
    domains: [
      ...customer.before.map((item) => ({
        name: item.name,
        addedAt: iso(Date.parse(item.enforcedAt) - 60 * DAY),
        enforcedAt: item.enforcedAt,
        status: 'suspended' as const,
      })),
      {
        name: customer.domain,
        addedAt: opened,
        registeredAt: iso(customer.opensAtMs - (pirate ? 3 : 400) * DAY),
        status: 'active',
      },
    ],
    sites: known.looked
      ? [
          {
            url: `https://${customer.domain}/`,
            fetchedAt: iso(asOfMs),
            scan: {
              verdict: pirate ? 'apparent_infringement' : hacked ? 'suspicious' : 'none',
              score: pirate ? 85 : hacked ? 45 : 2,
              matches: [],
            },
            watermarks: pirate ? [{ text: customer.domain }] : [],
            compromised: hacked,
            catalogueSize: pirate ? 2500 : 30,
            monthlyVisits: pirate ? 4_000_000 : 9_000,
          },
        ]
      : [],
    notices: [...known.notices],
    orders: [],
    actions: [...known.actions],
    appeals: [],
    links: [...known.links],
  }
}

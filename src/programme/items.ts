import { basisIn } from '../duties/basis'
import { cn } from '../jurisdictions/cn'
import { eu } from '../jurisdictions/eu'
import { icann } from '../jurisdictions/icann'
import { india } from '../jurisdictions/in'
import { it } from '../jurisdictions/it'
import { jp } from '../jurisdictions/jp'
import { us } from '../jurisdictions/us'
import type { Basis } from '../types'
import type { Programme } from './schema'

export type ItemState = 'met' | 'partly' | 'unmet' | 'unknown'

/** One thing that a court, a ministry or a rule looked at, held up to the provider itself. */
export interface ProgrammeItem {
  readonly id: string
  readonly group: 'tokyo-2025' | 'mic-2022' | 'identification'
  /** Lower comes first among what to change. */
  readonly urgency: number
  readonly asks: string
  /** What it would take, where it is not met. */
  readonly takes: string
  readonly basis: readonly Basis[]
  readonly judge: (programme: Programme) => ItemState
}

type Said = boolean | null | undefined
type List = readonly string[] | null | undefined

const yes = (value: Said): ItemState => (value == null ? 'unknown' : value ? 'met' : 'unmet')
const no = (value: Said): ItemState => (value == null ? 'unknown' : value ? 'unmet' : 'met')
const worst = (...states: readonly ItemState[]): ItemState => {
  if (states.every((state) => state === 'met')) return 'met'
  if (states.every((state) => state === 'unmet')) return 'unmet'
  if (states.some((state) => state === 'unknown') && !states.some((state) => state === 'unmet')) return 'unknown'
  return states.some((state) => state === 'met' || state === 'partly') ? 'partly' : 'unmet'
}
const has = (list: List, ...wanted: readonly string[]): ItemState => {
  if (list == null) return 'unknown'
  const found = wanted.filter((item) => list.includes(item)).length
  return found === wanted.length ? 'met' : found === 0 ? 'unmet' : 'partly'
}
const any = (list: List, ...wanted: readonly string[]): ItemState =>
  list == null ? 'unknown' : wanted.some((item) => list.includes(item)) ? 'met' : 'unmet'
const atMost = (value: number | null | undefined, limit: number): ItemState =>
  value == null ? 'unknown' : value <= limit ? 'met' : 'unmet'
const atLeast = (value: number | null | undefined, limit: number): ItemState =>
  value == null ? 'unknown' : value >= limit ? 'met' : 'unmet'

const tokyo = [basisIn(jp, 'tokyo-2025')]
const REAL = ['document', 'register', 'person'] as const
/** About a month, as reported: 30 days in hours. */
const MONTH_HOURS = 720

export const ITEMS: readonly ProgrammeItem[] = [
  {
    id: 'tokyo-2025/kyc-omitted',
    group: 'tokyo-2025',
    urgency: 1,
    asks: 'Sign-up verifies who the customer is; an e-mail address alone is not enough.',
    takes: 'Check a document, a company register or the person before service, or before a traffic threshold.',
    basis: tokyo,
    judge: (p) => {
      const real = any(p.signup?.verified, ...REAL)
      if (real !== 'unmet') return real
      return any(p.signup?.verified, 'phone', 'payment') === 'met' ? 'partly' : 'unmet'
    },
  },
  {
    id: 'tokyo-2025/strong-anonymity',
    group: 'tokyo-2025',
    urgency: 2,
    asks: 'Masking the origin is not given to customers of whom nothing is verified.',
    takes: 'Ask for a verified identity before the origin is masked.',
    basis: tokyo,
    judge: (p) => (p.masking?.offered === false ? 'met' : yes(p.masking?.needsVerifiedIdentity)),
  },
  {
    id: 'tokyo-2025/disclosure-leads-somewhere',
    group: 'tokyo-2025',
    urgency: 3,
    asks: 'What a disclosure order would bring out identifies somebody.',
    takes: 'Test a sample of accounts: would name, address and one verified contact lead to a person?',
    basis: [...tokyo, basisIn(jp, 'platform-act-5')],
    judge: (p) => worst(yes(p.disclosure?.tested), has(p.signup?.collected, 'name', 'address')),
  },
  {
    id: 'tokyo-2025/facilitation-at-scale',
    group: 'tokyo-2025',
    urgency: 8,
    asks: 'A free or cheap plan does not carry a large audience without a closer look.',
    takes: 'Tie caching at scale to identity: a traffic limit until the customer is verified.',
    basis: tokyo,
    judge: (p) => yes(p.signup?.freePlanLimited),
  },
  {
    id: 'tokyo-2025/known-by-notice',
    group: 'tokyo-2025',
    urgency: 5,
    asks: 'Notices arrive, are acknowledged, and count across the domains of one customer.',
    takes: 'Keep one case file per customer, with every notice about every domain.',
    basis: tokyo,
    judge: (p) => worst(yes(p.notices?.channel), yes(p.notices?.acknowledges), yes(p.notices?.countsAcrossDomains)),
  },
  {
    id: 'tokyo-2025/apparent-illegality',
    group: 'tokyo-2025',
    urgency: 6,
    asks: 'Somebody looks at the site that a notice names.',
    takes: 'Scan the named pages for wording and watermarks, and have a person look at what shows.',
    basis: tokyo,
    judge: (p) => yes(p.notices?.looksAtTheSite),
  },
  {
    id: 'tokyo-2025/stopping-possible',
    group: 'tokyo-2025',
    urgency: 7,
    asks: 'Service to one site can be stopped, narrowly: one site, one address, one country.',
    takes: 'Build the narrow controls: stop one site, purge, block an address, block by country.',
    basis: [...tokyo, basisIn(jp, 'platform-act-3-1')],
    judge: (p) => worst(yes(p.controls?.stopOneSite), yes(p.controls?.purgeCache), yes(p.controls?.geoBlock)),
  },
  {
    id: 'tokyo-2025/service-continued',
    group: 'tokyo-2025',
    urgency: 4,
    asks: 'A notice is decided on the provider’s own service well within about a month; forwarding is not all.',
    takes: 'Set a clock at receipt, raise it at 7, 14 and 21 days, and decide before 30.',
    basis: [basisIn(jp, 'tokyo-2025-month')],
    judge: (p) => worst(atMost(p.notices?.decidesWithinHours, MONTH_HOURS), no(p.notices?.forwardsOnly)),
  },
  {
    id: 'tokyo-2025/disclosure-ignored',
    group: 'tokyo-2025',
    urgency: 9,
    asks: 'A disclosure order, also a foreign one, opens a review of the customer.',
    takes: 'Link the legal desk to the account desk.',
    basis: tokyo,
    judge: (p) => worst(yes(p.orders?.disclosureOpensReview), yes(p.orders?.actsOnForeignOrders)),
  },
  {
    id: 'tokyo-2025/evasion-by-new-domain',
    group: 'tokyo-2025',
    urgency: 10,
    asks: 'A customer who was stopped is not served again under a new name.',
    takes: 'Carry the history across linked domains and accounts.',
    basis: tokyo,
    judge: (p) => worst(yes(p.repeat?.refusesSuccessors), yes(p.repeat?.applied)),
  },
  {
    id: 'tokyo-2025/undertaking-unmet',
    group: 'tokyo-2025',
    urgency: 11,
    asks: 'Promises to stop are written down and kept.',
    takes: 'Keep a register of undertakings with the event that makes each fall due.',
    basis: [basisIn(jp, 'settlement-2019')],
    judge: (p) => yes(p.orders?.tracksUndertakings),
  },
  {
    id: 'mic-2022/identity',
    group: 'mic-2022',
    urgency: 12,
    asks: 'As other networks are reported to do: identity is verified at the contract.',
    takes: 'As for the first finding.',
    basis: [basisIn(jp, 'mic-2022')],
    judge: (p) => any(p.signup?.verified, ...REAL),
  },
  {
    id: 'mic-2022/cached-copies',
    group: 'mic-2022',
    urgency: 13,
    asks: 'As other networks are reported to do: cached illegal copies go on notice.',
    takes: 'Purge and stop caching on a specific notice, also a foreign one.',
    basis: [basisIn(jp, 'mic-2022')],
    judge: (p) => worst(yes(p.controls?.purgeCache), yes(p.notices?.actsOnForeignNotices)),
  },
  {
    id: 'identification/us-proposal',
    group: 'identification',
    urgency: 20,
    asks: 'United States proposal (not law): name, address, payment, e-mail, phone, access addresses, owners; kept two years.',
    takes: 'Collect the fields, of beneficial owners from a quarter on, and keep them two years.',
    basis: [basisIn(us, 'cip-proposal')],
    judge: (p) =>
      worst(
        has(p.signup?.collected, 'name', 'address', 'paymentMeans', 'email', 'phone', 'signupIp', 'beneficialOwners'),
        any(p.signup?.verified, ...REAL),
        atLeast(p.records?.identityYears, 2),
      ),
  },
  {
    id: 'identification/us-resellers',
    group: 'identification',
    urgency: 21,
    asks: 'United States proposal (not law): resellers know their customers too.',
    takes: 'Bind resellers to the same programme.',
    basis: [basisIn(us, 'cip-proposal')],
    judge: (p) => yes(p.signup?.resellersNameCustomers),
  },
  {
    id: 'identification/eu-registration',
    group: 'identification',
    urgency: 22,
    asks: 'NIS2 Art. 28 (registrars): name, e-mail and phone, at least one verified; requests answered within 72 hours.',
    takes: 'Verify one contact; answer legitimate requests within 72 hours.',
    basis: [basisIn(eu, 'nis2-28')],
    judge: (p) =>
      worst(
        has(p.signup?.collected, 'name', 'email', 'phone'),
        any(p.signup?.verified, 'email', 'phone'),
        atMost(p.disclosure?.answersWithinHours, 72),
      ),
  },
  {
    id: 'identification/eu-traders',
    group: 'identification',
    urgency: 23,
    asks: 'DSA Art. 30 (marketplaces): trader’s name, address, contacts, document, payment account, register number.',
    takes: 'Collect and check before use.',
    basis: [basisIn(eu, 'dsa-30')],
    judge: (p) =>
      worst(
        has(p.signup?.collected, 'name', 'address', 'phone', 'email', 'paymentMeans', 'registrationNumber'),
        any(p.signup?.verified, 'document', 'register', 'person'),
      ),
  },
  {
    id: 'identification/cn-real-identity',
    group: 'identification',
    urgency: 24,
    asks: 'China, Anti-Fraud Law Art. 21 (content delivery named): real identity before service, again on signs of fraud.',
    takes: 'No service without a checked identity; verify again on signs of fraud.',
    basis: [basisIn(cn, 'anti-fraud-21')],
    judge: (p) =>
      worst(
        any(p.signup?.verified, ...REAL),
        p.signup?.verifiedBefore == null ? 'unknown' : p.signup.verifiedBefore === 'service' ? 'met' : 'unmet',
        yes(p.signup?.reverifies),
      ),
  },
  {
    id: 'identification/in-cert-in',
    group: 'identification',
    urgency: 25,
    asks: 'India, CERT-In (v) (data centres, VPS, cloud): validated name, address and phone, period, addresses, purpose, owners; five years; logs for 180 days.',
    takes: 'Collect the seven fields, validate name, address and phone, keep five years, keep logs 180 days.',
    basis: [basisIn(india, 'cert-in-v'), basisIn(india, 'cert-in')],
    judge: (p) =>
      worst(
        has(
          p.signup?.collected,
          'name',
          'address',
          'phone',
          'period',
          'allottedIps',
          'signupIp',
          'purpose',
          'beneficialOwners',
        ),
        has(p.signup?.verified, 'phone', 'address'),
        atLeast(p.records?.identityYears, 5),
        atLeast(p.records?.logDays, 180),
      ),
  },
  {
    id: 'identification/icann-accuracy',
    group: 'identification',
    urgency: 26,
    asks: 'Registrars: e-mail or phone affirmed.',
    takes: 'Ask for an affirmative answer by e-mail or phone, else verify by hand or suspend.',
    basis: [basisIn(icann, 'accuracy')],
    judge: (p) => any(p.signup?.verified, 'email', 'phone'),
  },
  {
    id: 'identification/eu-reasons',
    group: 'identification',
    urgency: 14,
    asks: 'DSA Arts. 17 and 20: reasons are stated and can be challenged, mistakes are undone.',
    takes: 'Send a statement of reasons with every restriction and keep a complaint channel open.',
    basis: [basisIn(eu, 'dsa-17'), basisIn(eu, 'dsa-20')],
    judge: (p) => worst(yes(p.appeals?.statementOfReasons), yes(p.appeals?.complaints), yes(p.appeals?.restores)),
  },
  {
    id: 'identification/repeat-policy',
    group: 'identification',
    urgency: 15,
    asks: '17 USC 512(i), DSA Art. 23: a policy on repetition is published and applied.',
    takes: 'Publish the policy and apply it by number, share, gravity and intent.',
    basis: [basisIn(us, '512-i'), basisIn(eu, 'dsa-23')],
    judge: (p) => worst(yes(p.repeat?.policyPublished), yes(p.repeat?.applied)),
  },
  {
    id: 'identification/live-events',
    group: 'identification',
    urgency: 16,
    asks: 'Italy, Piracy Shield tickets: 30 minutes (as reported).',
    takes: 'A staffed or automatic channel for tickets during live events.',
    basis: [basisIn(it, 'piracy-shield')],
    judge: (p) => atMost(p.live?.actsWithinMinutes, 30),
  },
  {
    id: 'identification/preservation',
    group: 'identification',
    urgency: 17,
    asks: '18 USC 2258A(h): what was reported is kept.',
    takes: 'Preserve contents and files with every report of child abuse material.',
    basis: [basisIn(us, '2258a-h')],
    judge: (p) => yes(p.records?.preservesOnReport),
  },
]

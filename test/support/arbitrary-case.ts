import fc from 'fast-check'
import type { CaseInput } from '../../src/case'
import { ACCOUNT_STATUSES } from '../../src/case/account'
import { ACTION_KINDS } from '../../src/case/action-kinds'
import { DECISIONS } from '../../src/case/decisions'
import { CHECK_METHODS } from '../../src/case/identity'
import { LANES } from '../../src/case/lanes'
import { ELEMENTS, NOTICE_STATUSES } from '../../src/case/notices'
import { ORDER_KINDS } from '../../src/case/orders'
import { INSTRUMENT_KINDS } from '../../src/case/payment'
import { CONTROLS, FEATURES, ROLES } from '../../src/case/service'

// Small pools, so that the parts of one generated case speak of each other.
export const DOMAINS = [
  'rawmanga.example',
  'rawmanga2.example',
  'raw-manga.example',
  'mangaread.example',
  'novelbay.example',
  'blog.example',
  'flowers.example',
  'xn--eckwd4c7c.example',
] as const
const NAMES = [
  'Taro Yamada',
  '山田 太郎',
  'Li Wei',
  'Ana de la Cruz',
  'Sukarno',
  'Example Trading Ltd',
  'O’Neil, Pat',
  'ТЕСТ',
  'asdf asdf',
]
const COUNTRIES = ['JP', 'US', 'DE', 'FR', 'CN', 'BR', 'NG', 'SE']
const WORKS = ['Sky Harbor', '空の港', 'The Long Ledger']
const SENDERS = ['pub-1', 'pub-2', 'agent-1', 'troll-1']
const SIGNALS = ['identity/none', 'content/raw-free', 'notice/valid', 'domain/successor', 'no/such-signal']
const PAGES = [
  'RAW FREE - read manga online for free, updated daily',
  '漫画RAW 無料 全巻 最新話',
  'No raw scans here. Buy the official edition at your shop.',
  'We moved: our new address is rawmanga2.example, bookmark it',
  'Flower shop: roses, tulips, delivery',
  '<p>r<b>a</b>w&#x2d;free</p><script>x</script>',
  '',
]

/** Nothing has happened after this; `asOf` is this or later. */
const LAST = Date.UTC(2025, 11, 1)
const HOUR = 3_600_000
const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')

const past = fc.integer({ min: 0, max: 24 * 900 }).map((hours) => iso(LAST - hours * HOUR))
const anytime = fc.integer({ min: -24 * 900, max: 24 * 900 }).map((hours) => iso(LAST + hours * HOUR))
const ahead = fc.integer({ min: 0, max: 24 * 400 }).map((hours) => iso(LAST + hours * HOUR))
const oneOf = <const T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const some = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> => fc.array(item, { maxLength })
const count = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }) },
  fc.integer({ min: 0, max: 50_000_000 }),
)
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const flag = fc.boolean()
const country = oneOf(COUNTRIES)
const domain = oneOf(DOMAINS)
const name = fc.oneof({ weight: 8, arbitrary: oneOf(NAMES) }, fc.string({ unit: 'grapheme', maxLength: 10 }))
const text = fc.oneof({ weight: 6, arbitrary: oneOf(NAMES) }, fc.string({ unit: 'binary', maxLength: 12 }))
const url = fc.tuple(domain, oneOf(['', 'chapter/1', 'chapter/2?x=1'])).map(([host, path]) => `https://${host}/${path}`)
const numbered = (prefix: string, of: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: of }).map((number) => `${prefix}${number}`)
const unique = <T extends { id: string }>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength, selector: (value) => value.id })

/** Each field but those named may be absent or, now and then, null: both mean unknown. */
const part = <T extends object, K extends keyof T = never>(
  model: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  required: readonly K[] = [],
): fc.Arbitrary<Pick<T, K> & { [Key in keyof T]?: T[Key] | null }> => {
  const fields = Object.fromEntries(
    (Object.keys(model) as (keyof T)[]).map((key) => [
      key,
      required.includes(key as K) ? model[key] : fc.oneof({ weight: 24, arbitrary: model[key] }, fc.constant(null)),
    ]),
  )
  return fc.record(fields, { requiredKeys: required as readonly string[] as string[] }) as unknown as fc.Arbitrary<
    Pick<T, K> & { [Key in keyof T]?: T[Key] | null }
  >
}

const account = part({
  id: fc.constant('acc-1'),
  kind: oneOf(['individual', 'organization']),
  openedAt: past,
  status: oneOf(ACCOUNT_STATUSES),
  name,
  country,
  address: part({
    line1: text,
    line2: text,
    city: text,
    region: text,
    postalCode: oneOf(['100-0001', '00000', '75001']),
    country,
  }),
  birthDate: oneOf(['1990-02-28', '1900-01-01', '2012-06-01']),
  registrationNumber: oneOf(['5010401067252', 'HRB 1234', 'x']),
  taxId: oneOf(['DE136695976', 'x']),
  declaredPurpose: oneOf(['blog', 'manga reader', 'shop', '']),
  isReseller: flag,
  beneficialOwners: some(part({ name, country, share, verified: flag }), 2),
})

const subject = part({
  name,
  country,
  documentType: oneOf(['passport', 'residence card']),
  documentNumber: oneOf(['L898902C3', 'X1']),
  mrz: oneOf(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10', 'P<']),
})

export const arbitraryCheck = part(
  {
    id: numbered('check-', 5),
    method: oneOf(CHECK_METHODS),
    outcome: oneOf(['verified', 'verified', 'failed', 'refused', 'pending', 'expired']),
    retryable: flag,
    checkedAt: past,
    expiresAt: anytime,
    provider: oneOf(['vendor-a', 'vendor-b']),
    subject,
  },
  ['id', 'method', 'outcome'],
).map((check) =>
  typeof check.checkedAt === 'string' && typeof check.expiresAt === 'string' && check.expiresAt < check.checkedAt
    ? { ...check, checkedAt: check.expiresAt, expiresAt: check.checkedAt }
    : check,
)

const contacts = part({
  emails: some(
    part(
      {
        address: oneOf([
          'owner@mail.example',
          'sales@rawmanga.example',
          'x1@burner.example',
          'not an address',
          'a+b@mail.example',
        ]),
        verifiedAt: past,
        bouncedAt: past,
        lastAnsweredAt: past,
      },
      ['address'],
    ),
    2,
  ),
  phones: some(
    part({ number: oneOf(['+81 3-1234-5678', '03-1234-5678', '+1 555 0100', 'none']), country, verifiedAt: past }, [
      'number',
    ]),
    2,
  ),
})

const payment = part({
  instruments: some(
    part(
      {
        kind: oneOf(INSTRUMENT_KINDS),
        holderName: oneOf(NAMES),
        country,
        bin: oneOf(['411111', '55555555', '3782822']),
        iban: oneOf(['DE89370400440532013000', 'DE00370400440532013000']),
        prepaid: flag,
        verifiedAt: past,
        fingerprint: oneOf(['fp_a', 'fp_b']),
      },
      ['kind'],
    ),
    2,
  ),
  declines: count,
  chargebacks: count,
})

const network = part({
  signup: part({
    ip: oneOf(['192.0.2.1', '2001:db8::1', '10.0.0.1', 'nowhere']),
    country,
    asn: count,
    anonymizer: oneOf(['none', 'tor', 'vpn', 'proxy', 'datacenter']),
    listedOn: some(oneOf(['list-a', 'list-b']), 2),
  }),
})

const service = part({
  roles: some(oneOf(ROLES)),
  masksOrigin: flag,
  plan: oneOf(['free', 'paid', 'enterprise']),
  features: some(oneOf(FEATURES)),
  controls: some(oneOf(CONTROLS), 8),
})

const broughtDomain = part(
  {
    name: domain,
    registeredAt: past,
    addedAt: past,
    removedAt: past,
    status: oneOf(['active', 'suspended', 'seized', 'expired', 'parked']),
    enforcedAt: past,
    registrar: oneOf(['Registrar One', 'Registrar Two']),
    registrantVerified: flag,
    registrantRedacted: flag,
    originIps: some(oneOf(['192.0.2.10', '192.0.2.11', '198.51.100.7']), 2),
    nameServers: some(oneOf(['ns1.dns.example', 'ns2.dns.example']), 2),
    redirectsTo: domain,
    certificateFingerprints: some(oneOf(['aa11', 'bb22']), 1),
    analyticsIds: some(oneOf(['UA-1', 'G-2']), 1),
  },
  ['name'],
)

const scan = part(
  {
    verdict: oneOf(['none', 'suspicious', 'apparent_infringement']),
    score: fc.integer({ min: 0, max: 100 }),
    matches: some(
      part(
        {
          family: oneOf(['raw-free', 'download']),
          term: oneOf(['raw free', '無料']),
          language: oneOf(['en', 'ja']),
          start: count,
          end: count,
          quote: oneOf(PAGES),
        },
        ['family', 'term', 'start', 'end', 'quote'],
      ),
      2,
    ),
    contexts: some(fc.constant('x'), 0),
    watermarks: some(fc.constant('x'), 0),
    successors: some(fc.constant('x'), 0),
    notes: some(fc.constant('x'), 0),
  },
  ['verdict', 'score'],
)

const site = part(
  {
    url,
    fetchedAt: past,
    html: oneOf(PAGES),
    text: oneOf(PAGES),
    scan,
    language: oneOf(['ja', 'en', 'zh-Hant']),
    watermarks: some(
      part(
        { text: oneOf(['RAWMANGA.EXAMPLE', 'rawrnanga.example', '© The author']), imageUrl: url, confidence: share },
        ['text'],
      ),
      2,
    ),
    monthlyVisits: count,
    catalogueSize: count,
    viewsSinceDeadline: count,
    compromised: flag,
    licence: part({ holder: name, evidence: text, verified: flag }),
    userGenerated: flag,
    hasTakedownProcess: flag,
  },
  ['url'],
)

const work = part({ title: oneOf(WORKS), aliases: some(oneOf(WORKS), 1), rightsHolder: oneOf(['pub-1', 'pub-2']) }, [
  'title',
])

const said = (): fc.Arbitrary<boolean> => fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false))

export const arbitraryNotice = part(
  {
    id: numbered('notice-', 12),
    receivedAt: past,
    lane: fc.oneof({ weight: 2, arbitrary: fc.constant('copyright' as const) }, oneOf(LANES)),
    regime: oneOf(['dmca', 'dsa', 'jp', 'cn', 'other']),
    sender: part({
      id: oneOf(SENDERS),
      name,
      kind: oneOf(['rights_holder', 'agent', 'trusted_flagger', 'authority', 'individual', 'unknown']),
      verified: flag,
      rejectedCount: count,
      acceptedCount: count,
    }),
    elements: part(
      Object.fromEntries(ELEMENTS.map((element) => [element, said()])) as {
        [E in (typeof ELEMENTS)[number]]: fc.Arbitrary<boolean>
      },
    ),
    urls: some(url),
    domains: some(domain, 2),
    works: some(oneOf(WORKS), 2),
    status: oneOf(NOTICE_STATUSES),
    actedAt: past,
    decidedAt: past,
    decisionReason: oneOf(['no copyright work named', '']),
    counterNotice: part({ receivedAt: past, complete: flag, suitFiledAt: past }),
  },
  ['id', 'receivedAt', 'lane'],
)

/** A complete, open DMCA notice about a domain of the pool, from a sender without rejected notices. */
export const arbitraryValidNotice = fc
  .record({ receivedAt: past, domain, sender: oneOf(SENDERS) })
  .map(({ receivedAt, domain, sender }) => ({
    id: 'added-notice',
    receivedAt,
    lane: 'copyright' as const,
    regime: 'dmca' as const,
    sender: { id: `fresh-${sender}`, kind: 'rights_holder' as const, verified: true, rejectedCount: 0 },
    elements: { signature: true, work: true, location: true, contact: true, goodFaith: true, accuracyOath: true },
    urls: [`https://${domain}/chapter/9`],
    domains: [domain],
    status: 'open' as const,
  }))

const noticeTotal = part(
  { sender: oneOf(SENDERS), lane: oneOf(LANES), domain, count, rejectedCount: count, firstAt: past, lastAt: past },
  ['lane', 'count'],
)

const order = part(
  {
    id: numbered('order-', 6),
    kind: oneOf(ORDER_KINDS),
    instrument: oneOf(['piracy_shield', 'tco_removal', 'dsa_order', 'subpoena_512h', 'other']),
    authority: oneOf(['Tokyo District Court', 'A regulator']),
    jurisdiction: oneOf(['JP', 'US', 'IT', 'DE', 'EU', 'BR']),
    issuedAt: past,
    servedAt: past,
    complyBy: anytime,
    lane: oneOf(LANES),
    domains: some(domain, 2),
    coversSuccessors: flag,
    requires: part({ measure: oneOf(ACTION_KINDS), territory: some(country, 1) }),
    condition: part({ kind: oneOf(ORDER_KINDS), jurisdiction: country }),
    confidential: flag,
    status: oneOf(['in_force', 'complied', 'stayed', 'overturned']),
  },
  ['id', 'kind'],
)

const action = part(
  {
    id: numbered('action-', 8),
    kind: oneOf(ACTION_KINDS),
    at: past,
    endedAt: past,
    domains: some(domain, 2),
    noticeIds: some(numbered('notice-', 12), 2),
    orderIds: some(numbered('order-', 6), 1),
    territory: some(country, 1),
  },
  ['id', 'kind', 'at'],
)

const appeal = part(
  {
    id: numbered('appeal-', 3),
    receivedAt: past,
    by: oneOf(['acc-1']),
    actionIds: some(numbered('action-', 8), 1),
    status: oneOf(['open', 'upheld', 'rejected']),
    decidedAt: past,
  },
  ['id', 'receivedAt'],
)

const link = part(
  {
    accountId: numbered('acc-', 4),
    status: oneOf(ACCOUNT_STATUSES),
    via: some(oneOf(['card_fingerprint', 'phone', 'origin_ip', 'email']), 2),
    strength: share,
    enforcedDomains: some(domain, 1),
    notices: count,
  },
  ['accountId'],
)

const vendorScore = part(
  {
    vendor: oneOf(['vendor-a', 'vendor-b']),
    score: fc.integer({ min: -10, max: 110 }),
    scale: oneOf([
      { min: 0, max: 100 },
      { min: 100, max: 0 },
    ]),
    reasons: some(oneOf(['R1', 'R2']), 1),
  },
  ['vendor', 'score', 'scale'],
)

const override = fc
  .tuple(anytime, anytime, fc.oneof(fc.record({ suppress: oneOf(SIGNALS) }), fc.record({ decision: oneOf(DECISIONS) })))
  .map(([a, b, effect]) => {
    const [at = a, expiresAt = b] = [a, b].sort()
    return { actor: 'analyst-1', reason: 'reviewed', effect, at, expiresAt }
  })

/** Any valid case. Every field of the contract occurs, absent or given; lists are short and their parts refer to each other. */
export const arbitraryCase: fc.Arbitrary<CaseInput> = part(
  {
    schemaVersion: fc.constant('1' as const),
    id: numbered('case-', 9),
    asOf: ahead,
    stage: oneOf(['signup', 'active', 'report']),
    jurisdictions: some(oneOf(['JP', 'US', 'EU', 'DE', 'IT', 'CN', 'BR', 'ZZ'])),
    service,
    account,
    identity: part({ checks: unique(arbitraryCheck, 3) }),
    contacts,
    payment,
    network,
    domains: some(broughtDomain, 4),
    sites: some(site, 2),
    works: some(work, 2),
    notices: unique(arbitraryNotice, 5),
    noticeTotals: some(noticeTotal, 2),
    orders: unique(order, 3),
    actions: unique(action, 4),
    appeals: unique(appeal, 2),
    links: some(link, 2),
    vendorScores: some(vendorScore, 2),
    overrides: some(override, 2),
  },
  ['id', 'asOf', 'stage'],
)

/** The same case with the items of each list in another order: `seed` picks which. */
export const shuffled = (input: CaseInput, seed: number): CaseInput => {
  let state = seed >>> 0
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(visit)
      for (let index = items.length - 1; index > 0; index--) {
        const other = next(index + 1)
        ;[items[index], items[other]] = [items[other], items[index]]
      }
      return items
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  return visit(input) as CaseInput
}

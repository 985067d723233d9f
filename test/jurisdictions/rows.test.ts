import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allPacks } from '../../src/jurisdictions/all'
import { dutyRows } from '../../src/jurisdictions/tables'
import { sharedPath } from '../support/shared'

/** Where each key of the research went: ids of sources in the packs. */
const KEY: Readonly<Record<string, readonly string[]>> = {
  J11: ['jp/tokyo-2025-month'],
  J21: ['jp/designation-2025'],
  J23: ['jp/csam-blocking'],
  J24: ['jp/hotline-gambling'],
  J30: ['jp/platform-act-3-1', 'jp/platform-act-3-2', 'jp/platform-act-5', 'jp/platform-act-25'],
  J31: ['jp/image-act-4'],
  J32: ['jp/platform-rule-16'],
  J33: ['jp/gambling-act-9-2'],
  U1: ['us/cox'],
  U3: ['us/512-b', 'us/512-b-2-e'],
  U4: ['us/512-a'],
  U5: ['us/512-c', 'us/512-d', 'us/512-f', 'us/512-h', 'us/512-j'],
  U6: ['us/512-g'],
  U7: ['us/512-i'],
  U8: ['us/2258a', 'us/2258a-f', 'us/2258a-h'],
  U9: ['us/take-it-down'],
  U11: ['us/cox-slip'],
  E2: ['eu/tco-3', 'eu/tco-3-report', 'eu/tco-6', 'eu/tco-11', 'eu/tco-14-5', 'eu/tco-rec-13'],
  E3: [
    'eu/dsa-4',
    'eu/dsa-5',
    'eu/dsa-6',
    'eu/dsa-9',
    'eu/dsa-10',
    'eu/dsa-16',
    'eu/dsa-17',
    'eu/dsa-18',
    'eu/dsa-20',
    'eu/dsa-22',
    'eu/dsa-23',
    'eu/dsa-24-5',
  ],
  E12: ['eu/nis2-28'],
  E16: ['eu/csam-derogation'],
  D1: ['de/koeln-2023'],
  D3: ['de/koeln-2020'],
  I1: ['it/piracy-shield'],
  I2: ['it/agcom-333-25'],
  I4: ['it/milan-2024'],
  I5: ['it/milan-2024-alias'],
  I6: ['it/law-93'],
  F1: ['fr/paris-2025-days'],
  C1: ['cn/rprcin-13', 'cn/rprcin-14', 'cn/rprcin-16', 'cn/rprcin-20', 'cn/rprcin-21', 'cn/rprcin-22', 'cn/rprcin-23'],
  C2: ['cn/anti-fraud-22'],
  C3: ['cn/cc-1195', 'cn/cc-1196', 'cn/cc-1197'],
  C4: ['cn/ecl-42', 'cn/ecl-43'],
  C5: ['cn/spc-2020'],
  C6: ['cn/wechat'],
  C7: ['cn/wechat-appeal'],
  C10: ['cn/counter-terrorism-19', 'cn/counter-terrorism-21'],
  C11: ['cn/information-services-15'],
  C12: ['cn/csl-49'],
  N4: ['in/it-rules-2026'],
  N1: ['in/it-rules-2026-note'],
  N5: ['in/cert-in'],
  R1: ['icann/raa-amendment'],
  R3: ['icann/accuracy'],
  R5: ['icann/associated-domains'],
  R6: ['icann/raa-3-18-2', 'icann/raa-3-18-3'],
}

type Row = {
  /** How the row begins in the research: jurisdiction, then words of its second or third column. */
  readonly starts: readonly [string, string]
  readonly key: string
} & (
  | { readonly duty: string; readonly clock: string }
  /** A judgment or a rule of knowledge that makes no duty of its own. */
  | { readonly entry: string }
  | { readonly left: string }
)

const ROWS: readonly Row[] = [
  { starts: ['JP', 'CDN/caching'], key: 'J11', duty: 'jp/tokyo-2025-month', clock: '1 months' },
  { starts: ['JP', 'Any "specified telecom'], key: 'J30', duty: 'jp/platform-act-3-1-i', clock: '"no fixed time"' },
  { starts: ['JP', 'Same, protection'], key: 'J30', duty: 'jp/platform-act-3-2-ii', clock: 'not before 7 days' },
  { starts: ['JP', 'Designated large'], key: 'J32', duty: 'jp/platform-act-25', clock: '7 days' },
  { starts: ['JP', 'Any provider holding'], key: 'J30', duty: 'jp/platform-act-5', clock: '"no fixed time"' },
  { starts: ['US', 'Access / conduit'], key: 'U4', entry: 'us/512-a' },
  { starts: ['US', 'Caching 512(b)'], key: 'U3', duty: 'us/512-b', clock: '"expeditiously"' },
  { starts: ['US', 'Hosting 512(c)'], key: 'U5', duty: 'us/512-c', clock: '"expeditiously"' },
  {
    starts: ['US', 'Hosting, counter-notice'],
    key: 'U6',
    duty: 'us/512-g-2-c',
    clock: '14 business days, not before 10 business days',
  },
  { starts: ['US', 'Search/linking'], key: 'U5', duty: 'us/512-d', clock: '"expeditiously"' },
  { starts: ['US', 'All, 512(i)'], key: 'U7', duty: 'us/512-i', clock: '"in appropriate circumstances"' },
  { starts: ['US', 'All, 512(h)'], key: 'U5', duty: 'us/512-h', clock: '"expeditiously"' },
  { starts: ['US', 'Notifier and user'], key: 'U5', entry: 'us/512-f' },
  { starts: ['US', 'Common-law'], key: 'U1', entry: 'us/cox-2026' },
  { starts: ['EU', 'Conduit, DSA 4'], key: 'E3', entry: 'eu/dsa-4' },
  { starts: ['EU', 'Caching, DSA 5'], key: 'E3', duty: 'eu/dsa-5', clock: '"expeditiously"' },
  { starts: ['EU', 'Hosting, DSA 6'], key: 'E3', duty: 'eu/dsa-6', clock: '"expeditiously"' },
  {
    starts: ['EU', 'Hosting, DSA 17'],
    key: 'E3',
    duty: 'eu/dsa-17',
    clock: 'at the latest on the day of the restriction',
  },
  { starts: ['EU', 'Online platform, DSA 20'], key: 'E3', duty: 'eu/dsa-20-1', clock: '"at least 6 months"' },
  { starts: ['EU', 'Online platform, DSA 22'], key: 'E3', duty: 'eu/dsa-22', clock: '"with priority' },
  { starts: ['EU', 'Online platform, DSA 23'], key: 'E3', duty: 'eu/dsa-23-1', clock: '"for a reasonable period"' },
  { starts: ['EU', 'Online platform, DSA 24(5)'], key: 'E3', duty: 'eu/dsa-24-5', clock: '"without undue delay"' },
  { starts: ['EU', 'All intermediaries, DSA 9'], key: 'E3', duty: 'eu/dsa-9', clock: '"without undue delay"' },
  { starts: ['EU', 'All intermediaries, DSA 10'], key: 'E3', duty: 'eu/dsa-10', clock: '"without undue delay"' },
  {
    starts: ['DE', 'CDN | Specific notice'],
    key: 'D1',
    duty: 'de/koeln-2023',
    clock: '"care of a host; no days fixed"',
  },
  { starts: ['DE', 'Public DNS resolver'], key: 'D1', entry: 'de/koeln-2023' },
  { starts: ['DE', 'CDN, earlier'], key: 'D3', entry: 'de/koeln-2020' },
  { starts: ['IT', 'ISP, DNS, VPN'], key: 'I1', duty: 'it/piracy-shield', clock: '30 minutes' },
  { starts: ['IT', 'Cloudflare decision'], key: 'I2', entry: 'it/agcom-2025' },
  {
    starts: ['IT', 'CDN, authoritative'],
    key: 'I4',
    duty: 'it/milan-2024',
    clock: '"sufficient measures after notice"',
  },
  { starts: ['FR', 'DNS, CDN'], key: 'F1', entry: 'fr/paris-2025' },
  { starts: ['ES', 'ISPs (not CDN)'], key: 'ES1', left: 'binds access providers, not CDNs; no Spanish pack' },
  { starts: ['CN', 'Access/transmission'], key: 'C1', entry: 'cn/rprcin-20' },
  { starts: ['CN', 'Caching, RPRCIN 21'], key: 'C1', duty: 'cn/rprcin-21', clock: '"automatically' },
  { starts: ['CN', 'Storage, RPRCIN'], key: 'C1', duty: 'cn/rprcin-15-storage', clock: '"immediately"' },
  { starts: ['CN', 'Search/link'], key: 'C1', duty: 'cn/rprcin-15-search', clock: '"immediately"' },
  { starts: ['CN', 'Counter-statement'], key: 'C1', duty: 'cn/rprcin-17', clock: '"immediately"' },
  { starts: ['CN', 'Any network service'], key: 'C3', duty: 'cn/cc-1195-forward', clock: '"timely"' },
  { starts: ['CN', 'Same, counter-notice 1196'], key: 'C3', duty: 'cn/cc-1196-lift', clock: 'reasonable period' },
  { starts: ['CN', 'E-commerce platform'], key: 'C4', duty: 'cn/ecl-43', clock: 'not before 15 days' },
  {
    starts: ['CN', 'Copyright authority'],
    key: 'C1',
    duty: 'cn/rprcin-13',
    clock: '"no unjustified refusal or delay"',
  },
  { starts: ['CN', 'Knowledge, SPC'], key: 'C5', entry: 'cn/spc-13' },
  { starts: ['CN', 'Mini-program'], key: 'C6', entry: 'cn/wechat-2019' },
  { starts: ['EU', 'Hosting that spreads'], key: 'E2', duty: 'eu/tco-3', clock: '1 hours' },
  { starts: ['EU', 'Same, first order ever'], key: 'E2', left: 'a duty of the authority, not of the provider' },
  {
    starts: ['EU', 'Cross-border order'],
    key: 'E2',
    left: 'a right to ask for scrutiny; hangs on the main establishment, which no case holds',
  },
  { starts: ['EU', 'Preservation | Art. 6'], key: 'E2', duty: 'eu/tco-6', clock: '6 months' },
  {
    starts: ['EU', '"Exposed" provider'],
    key: 'E2',
    left: 'a decision about the provider as a whole, not about one customer',
  },
  {
    starts: ['EU', 'Complaint / transparency'],
    key: 'E2',
    left: 'yearly reports and complaints against measures of the provider as a whole',
  },
  { starts: ['EU', 'Secrecy of an order'], key: 'E2', entry: 'eu/tco-11' },
  { starts: ['EU', 'Hosting, threat to life'], key: 'E3', duty: 'eu/dsa-18', clock: '"promptly"' },
  { starts: ['EU', 'Conduit, cache, DNS'], key: 'E2', duty: 'eu/tco-outside', clock: '"without undue delay"' },
  {
    starts: ['CN', 'Telecom + internet providers'],
    key: 'C10',
    duty: 'cn/counter-terrorism-19-stop',
    clock: '"immediately"',
  },
  { starts: ['CN', 'Same, identity'], key: 'C10', duty: 'cn/csl-26', clock: '"before service"' },
  { starts: ['US', '"Provider" (electronic'], key: 'U8', duty: 'us/2258a', clock: '"as soon as reasonably possible"' },
  { starts: ['US', 'Preservation 2258A(h)'], key: 'U8', duty: 'us/2258a-h', clock: '1 year' },
  { starts: ['US', 'Penalty 2258A(e)'], key: 'U8', left: 'an amount of money; none is computed' },
  { starts: ['US', 'No duty to search'], key: 'U8', entry: 'us/2258a-f' },
  { starts: ['EU', 'Messaging services only'], key: 'E16', entry: 'eu/csam-derogation' },
  { starts: ['EU', 'Hosting | DSA 16(2)(c)'], key: 'E3', duty: 'eu/dsa-6', clock: '"expeditiously"' },
  { starts: ['JP', 'ISPs | CSAM'], key: 'J23', entry: 'jp/csam-voluntary' },
  { starts: ['JP', 'Site operators'], key: 'J33', left: 'binds site operators and promoters, not their provider' },
  { starts: ['JP', 'Hosts, platforms, CDN'], key: 'J24', duty: 'jp/hotline-gambling', clock: '"voluntary"' },
  {
    starts: ['CN', 'Internet information service'],
    key: 'C11',
    duty: 'cn/information-services-16-stop',
    clock: '"immediately"',
  },
  { starts: ['CN', 'Network operators'], key: 'C12', duty: 'cn/csl-49-stop', clock: '"immediately"' },
  {
    starts: ['CN', 'Providers incl. hosting'],
    key: 'C2',
    duty: 'cn/anti-fraud-22',
    clock: '"by the rules of the state"',
  },
  { starts: ['IN', 'Intermediaries'], key: 'N4', duty: 'in/rule-3-1-d', clock: '3 hours' },
  { starts: ['IN', 'Same, intimate images'], key: 'N4', duty: 'in/rule-3-2-b', clock: '2 hours' },
  { starts: ['IN', 'Same, grievance officer'], key: 'N4', duty: 'in/rule-3-2-a-resolve', clock: '7 days' },
  { starts: ['IN', 'Service providers, intermediaries'], key: 'N5', duty: 'in/cert-in-incident', clock: '6 hours' },
  { starts: ['DE', 'Social networks'], key: 'D5', left: 'repealed in 2024' },
  { starts: ['US', '"Covered platform"'], key: 'U9', duty: 'us/take-it-down', clock: '48 hours' },
  { starts: ['ICANN', 'Registrar (RAA 3.18.2)'], key: 'R6', duty: 'icann/raa-3-18-2', clock: '"promptly"' },
  { starts: ['ICANN', 'Registrar, authority'], key: 'R6', duty: 'icann/raa-3-18-3', clock: '24 hours' },
  { starts: ['ICANN', 'Registrar, data accuracy'], key: 'R3', duty: 'icann/accuracy', clock: '15 days' },
  { starts: ['ICANN', 'Associated-domain'], key: 'R5', duty: 'icann/associated-domains', clock: '(draft)' },
  { starts: ['EU', 'TLD registry, registrar'], key: 'E12', duty: 'eu/nis2-28', clock: '72 hours' },
]

const duties = new Map(dutyRows(allPacks).map((row) => [row.id, row]))
const entries = new Map(
  allPacks.flatMap((pack) =>
    [...pack.knowledge, ...pack.judgments].map((item) => [
      `${pack.code.toLowerCase()}/${item.id}`,
      item.basis.map((key) => `${pack.code.toLowerCase()}/${key}`),
    ]),
  ),
)
// A category can carry a rule of knowledge as well, such as access under Art. 20.
const sourcesOf = (id: string): readonly string[] => duties.get(id)?.sources ?? entries.get(id) ?? []

describe('each row of the duties', () => {
  test.each(ROWS.map((row) => [`[${row.key}] ${row.starts.join(' ')}`, row] as const))('%s', (_name, row) => {
    if ('left' in row) {
      expect(row.left.length).toBeGreaterThan(10)
      return
    }
    const id = 'duty' in row ? row.duty : row.entry
    const sources = sourcesOf(id)
    expect(
      sources.some((source) => KEY[row.key]?.includes(source)),
      `${id} cites ${sources.join(', ')}`,
    ).toBe(true)
    if ('duty' in row) expect(duties.get(row.duty)?.clock).toContain(row.clock)
  })

  test('no row of the research is missing', () => {
    const path = sharedPath('research/law.md')
    if (path === null) {
      console.log('skipped: research/law.md is not beside the checkout')
      return
    }
    const text = readFileSync(path, 'utf8')
    const section = text.slice(text.indexOf('## (b)'), text.indexOf('## (c)'))
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Jur.'))
      .map((line) => line.slice(2))
    const missing = rows.filter(
      (line) => !ROWS.some(({ starts: [place, words] }) => line.startsWith(`${place} | `) && line.includes(words)),
    )
    expect(missing).toEqual([])
    expect(rows.length).toBe(ROWS.length)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAcns } from '../../src/adapters/acns'
import { fromArf } from '../../src/adapters/arf'
import { fromCrtsh } from '../../src/adapters/crtsh'
import { fromDmca } from '../../src/adapters/dmca'
import { fromIdentityVendor } from '../../src/adapters/identity-vendor'
import { fromLumen } from '../../src/adapters/lumen'
import { fromMail } from '../../src/adapters/mail'
import { fromMinfraud } from '../../src/adapters/minfraud'
import { fromOrder } from '../../src/adapters/order'
import { fromRdap } from '../../src/adapters/rdap'
import { fromStripe } from '../../src/adapters/stripe'
import { fromWhmcs } from '../../src/adapters/whmcs'
import { fromXarf } from '../../src/adapters/xarf'
import { matchWatermark, renderScan, scanPage } from '../../src/content'
import {
  clusterDomains,
  drawClusterSvg,
  drawClusterText,
  operatorTies,
  parseDomain,
  relateDomains,
  scoreDomainName,
} from '../../src/domains'
import {
  applyPatch,
  assess,
  diffAssessments,
  mergeFragments,
  nextDuties,
  parseCase,
  planVerification,
  RedflagError,
  safeAssess,
} from '../../src/index'
import { createEvent, eraseSecrets, foldCase, fromNdjson, verifyLedger } from '../../src/ledger'
import { createLinkIndex } from '../../src/links'
import { readAnyBusinessNumber } from '../../src/numbers'
import { phoneMax } from '../../src/phone'
import { auditProgramme } from '../../src/programme'
import { renderHtml, renderMarkdown, renderText } from '../../src/report'
import { compilePatterns } from '../../src/text/patterns'
import { readProfile } from '../../src/tuning'
import { arbitraryCase } from '../support/arbitrary-case'
import { damaged, hostileText, hostileValue } from './hostile'

/**
 * Each public function, on anything: it answers or refuses with a `RedflagError`; nothing else comes out, whatever goes in.
 * `FUZZ_RUNS` sets the inputs for each function; `npm run fuzz` is the long run.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 650)
/** A whole assessment for each input: a sixth as many of those. */
const SLOW = new Set([
  'assess',
  'planVerification',
  'diffAssessments',
  'nextDuties',
  'renderText',
  'renderMarkdown',
  'renderHtml',
])
const runsOf = (name: string): number => (SLOW.has(name) ? Math.ceil(RUNS / 6) : RUNS)

// The functions are called as plain JavaScript calls them: with values that their types rule out.
type Loose = (...given: never[]) => unknown
const call = (target: unknown, ...given: readonly unknown[]): unknown =>
  (target as (...all: readonly unknown[]) => unknown)(...given)

const anything = fc.oneof(hostileValue, hostileText)
const bytes = fc.uint8Array({ maxLength: 400 })
const mailLike = fc
  .tuple(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 5 }), hostileText)
  .map(([heads, body]) => `${heads.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`)
const cases = fc.oneof({ weight: 3, arbitrary: damaged(arbitraryCase) }, { weight: 1, arbitrary: anything })
const assessed = arbitraryCase.map((input) => assess(input))

const one = (target: Loose, input: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> =>
  input.map((value) => () => call(target, value))
const two = (target: Loose, a: fc.Arbitrary<unknown>, b: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> =>
  fc.tuple(a, b).map(
    ([x, y]) =>
      () =>
        call(target, x, y),
  )
const payloads = fc.oneof(anything, fc.array(anything, { maxLength: 3 }), mailLike, bytes)
const options = fc.oneof(fc.constant({}), fc.record({ receivedAt: hostileText }))

const TARGETS: Readonly<Record<string, fc.Arbitrary<() => unknown>>> = {
  parseCase: one(parseCase, cases),
  assess: cases.map((input) => () => JSON.stringify(call(assess, input))),
  safeAssess: one(safeAssess, cases),
  mergeFragments: two(
    mergeFragments,
    fc.constant({ id: 'x', asOf: '2026-01-01T00:00:00Z', stage: 'active' }),
    fc.array(hostileValue, { maxLength: 3 }),
  ),
  diffAssessments: two(diffAssessments, assessed, assessed),
  planVerification: one(planVerification, cases),
  nextDuties: one(nextDuties, fc.array(assessed, { maxLength: 3 })),
  applyPatch: two(
    applyPatch,
    arbitraryCase,
    fc.array(fc.record({ op: fc.constantFrom('add', 'remove', 'replace'), path: hostileText, value: hostileValue }), {
      maxLength: 3,
    }),
  ),
  scanPage: one(
    scanPage,
    fc.oneof(fc.record({ html: hostileText }), fc.record({ text: hostileText, url: hostileText })),
  ),
  renderScan: hostileText.map((text) => () => renderScan(text, scanPage({ text }))),
  matchWatermark: two(
    matchWatermark,
    fc.array(hostileText, { maxLength: 4 }),
    fc.record({
      siteDomains: fc.array(hostileText, { maxLength: 3 }),
      knownDomains: fc.array(hostileText, { maxLength: 3 }),
    }),
  ),
  compilePatterns: one(
    compilePatterns,
    fc.array(fc.record({ id: hostileText, pattern: hostileText }), { maxLength: 3 }),
  ),
  parseDomain: one(parseDomain, hostileText),
  relateDomains: two(relateDomains, hostileText, hostileText),
  scoreDomainName: one(scoreDomainName, hostileText),
  clusterDomains: fc.array(hostileText, { maxLength: 12 }).map((names) => () => {
    for (const cluster of clusterDomains(names)) {
      drawClusterText(cluster)
      drawClusterSvg(cluster)
    }
  }),
  operatorTies: one(operatorTies, fc.array(fc.record({ name: hostileText }), { maxLength: 5 })),
  phoneMax: two(phoneMax, hostileText, hostileText),
  readAnyBusinessNumber: two(readAnyBusinessNumber, hostileText, hostileText),
  auditProgramme: one(auditProgramme, anything),
  readProfile: one(readProfile, anything),
  createEvent: two(createEvent, anything, fc.constant(null)),
  eraseSecrets: fc
    .record({ salt: fc.string({ minLength: 16, maxLength: 32 }), value: hostileText })
    .map((secret) => () => eraseSecrets({ secrets: [secret] } as never)),
  ledgerText: fc.array(hostileText, { maxLength: 4 }).map((lines) => () => {
    const events = [...fromNdjson(lines)]
    verifyLedger(events)
    foldCase(events, '2026-01-01T00:00:00Z')
  }),
  linkIndex: fc.array(fc.tuple(hostileText, hostileText), { maxLength: 6 }).map((accounts) => () => {
    const index = createLinkIndex({ key: new Uint8Array(32).fill(7) })
    for (const [id, address] of accounts) index.add(id, [{ kind: 'email', value: address }])
    for (const [id] of accounts) index.linksOf(id)
    return index.export()
  }),
  renderText: one(renderText, assessed),
  renderMarkdown: one(renderMarkdown, assessed),
  renderHtml: one(renderHtml, assessed),
  fromAcns: two(fromAcns, payloads, options),
  fromArf: two(fromArf, payloads, options),
  fromCrtsh: one(fromCrtsh, payloads),
  fromDmca: two(fromDmca, payloads, options),
  fromIdentityVendor: one(fromIdentityVendor, payloads),
  fromLumen: two(fromLumen, payloads, options),
  fromMail: two(fromMail, payloads, options),
  fromMinfraud: one(fromMinfraud, payloads),
  fromOrder: two(fromOrder, payloads, options),
  fromRdap: one(fromRdap, payloads),
  fromStripe: one(fromStripe, payloads),
  fromWhmcs: one(fromWhmcs, payloads),
  fromXarf: two(fromXarf, payloads, options),
}

describe('anything goes in, an answer or a RedflagError comes out', () => {
  it.each(Object.entries(TARGETS))('%s', { timeout: 3_600_000 }, (name, target) => {
    fc.assert(
      fc.property(target, (run) => {
        try {
          run()
        } catch (error) {
          if (!(error instanceof RedflagError)) throw error
          expect(error.issues.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: runsOf(name) },
    )
  })

  it('covers at least twenty thousand inputs', () => {
    expect(Object.keys(TARGETS).reduce((sum, name) => sum + runsOf(name), 0)).toBeGreaterThanOrEqual(20_000)
  })
})

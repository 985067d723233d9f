import { readFileSync } from 'node:fs'
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
import { mergeNotes } from '../../src/case/merge'
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
import {
  createEvent,
  EVENT_KINDS,
  eraseSecrets,
  foldCase,
  fromNdjson,
  type LedgerEvent,
  verifyLedger,
} from '../../src/ledger'
import { createLinkIndex } from '../../src/links'
import { readAnyBusinessNumber } from '../../src/numbers'
import { phoneMax } from '../../src/phone'
import { auditProgramme } from '../../src/programme'
import { renderHtml, renderMarkdown, renderText } from '../../src/report'
import { defaultProfile } from '../../src/score/profiles/default'
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

const update = fc.record({
  match: fc.record({
    noticeId: fc.constantFrom('notice-1', 'notice-2', 'notice-3'),
    urls: fc.array(hostileText, { maxLength: 2 }),
    domains: fc.constantFrom(['rawmanga.example'], []),
    works: fc.constantFrom(['Sky Harbor'], []),
  }),
  status: fc.constantFrom('withdrawn', 'countered'),
  counterNotice: fc.record({ receivedAt: hostileText, complete: fc.boolean() }),
})
/** The damage may have taken either of the two. */
const asFragment = (value: unknown): unknown => {
  const { part, updates } = Object(value) as { part?: unknown; updates?: unknown }
  return typeof part === 'object' && part !== null ? { ...part, updates } : part
}

const LATER = '2027-01-01T00:00:00Z'
const newEvent = fc
  .record({
    caseId: fc.constantFrom('k', 'k', 'k', 'other'),
    id: fc.string({ minLength: 1, maxLength: 8 }),
    at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
    kind: fc.constantFrom(...EVENT_KINDS),
    source: fc.constant('desk'),
    data: fc.dictionary(fc.constantFrom('id', 'name', 'url', 'fetchedAt', '__proto__', '$sealed'), hostileValue, {
      maxKeys: 4,
    }),
    salt: fc.constant('sixteen-random-characters'),
  })
  .chain((made) =>
    fc.oneof(
      fc.constant(made),
      fc
        .array(fc.oneof(fc.constantFrom(...Object.keys(made.data).map((key) => `/${key}`), '/name', ''), hostileText), {
          maxLength: 2,
        })
        .map((personal) => ({ ...made, personal })),
    ),
  )
/** Events that follow each other, as far as what was made up can be an event. */
const chained = fc.array(newEvent, { minLength: 1, maxLength: 4 }).map((inputs) => {
  const made: LedgerEvent[] = []
  for (const input of inputs) {
    try {
      made.push(createEvent(input as never, made.at(-1) ?? null))
    } catch (error) {
      if (!(error instanceof RedflagError)) throw error
    }
  }
  return made
})
const event = chained.map((made) => made[0])
const events = fc
  .oneof({ weight: 1, arbitrary: chained }, { weight: 2, arbitrary: damaged(chained) })
  .map((list) => (Array.isArray(list) ? list : [list]))
/** As a file holds it: what JSON does not know is not there. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${item}` : item)) ?? ''

const programme = JSON.parse(
  readFileSync(new URL('../../examples/programme/verified-before-masking.json', import.meta.url), 'utf8'),
)

const one = (target: Loose, input: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> =>
  input.map((value) => () => call(target, value))
const two = (target: Loose, a: fc.Arbitrary<unknown>, b: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> =>
  fc.tuple(a, b).map(
    ([x, y]) =>
      () =>
        call(target, x, y),
  )
/** What adapters hand over: parts of a case, notes and updates, well-formed or not. */
const fragments = fc.oneof(
  {
    weight: 3,
    arbitrary: damaged(fc.record({ part: arbitraryCase, updates: fc.array(update, { maxLength: 3 }) })).map(asFragment),
  },
  { weight: 1, arbitrary: anything },
)
const payloads = fc.oneof(anything, fc.array(anything, { maxLength: 3 }), mailLike, bytes)
const options = fc.oneof(fc.constant({}), fc.record({ receivedAt: hostileText }))

const TARGETS: Readonly<Record<string, fc.Arbitrary<() => unknown>>> = {
  parseCase: one(parseCase, cases),
  assess: cases.map((input) => () => JSON.stringify(call(assess, input))),
  safeAssess: one(safeAssess, cases),
  mergeFragments: fc.tuple(cases, fc.array(fragments, { maxLength: 3 })).map(
    ([input, parts]) =>
      () =>
        call(mergeFragments, input, ...parts),
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
  operatorTies: one(
    operatorTies,
    fc.array(
      fc.record(
        {
          name: hostileText,
          addedAt: fc.oneof(fc.constant(LATER), hostileText),
          redirectsTo: hostileText,
          analyticsIds: fc.array(fc.constantFrom('a', 'b')),
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 5 },
    ),
  ),
  phoneMax: two(phoneMax, hostileText, hostileText),
  readAnyBusinessNumber: two(readAnyBusinessNumber, hostileText, hostileText),
  auditProgramme: one(auditProgramme, fc.oneof(damaged(fc.constant(programme)), anything)),
  readProfile: one(readProfile, fc.oneof(damaged(fc.constant(defaultProfile)), anything)),
  createEvent: two(createEvent, fc.oneof(damaged(newEvent), anything), fc.oneof(fc.constant(null), damaged(event))),
  eraseSecrets: one(eraseSecrets, fc.oneof(damaged(event), anything)),
  verifyLedger: two(verifyLedger, events, fc.oneof(fc.constant({}), fc.record({ head: hostileText }))),
  foldCase: two(foldCase, events, fc.oneof(fc.constant(LATER), hostileText)),
  ledgerText: fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: events.map((list) => list.map(jsonOf)) },
        hostileText.map((text) => [text]),
      ),
      {
        maxLength: 3,
      },
    )
    .map((lines) => () => {
      const read = [...fromNdjson(lines.flat())]
      return { read, verified: verifyLedger(read), folded: call(foldCase, read, LATER) }
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

/** That an input reaches what it is there for: parts are merged, events are made, read and folded. */
const REACHES: Readonly<Record<string, (answer: unknown) => boolean>> = {
  mergeFragments: (answer) => Object.keys(Object(answer)).length > 3 && mergeNotes(answer).length > 0,
  createEvent: (answer) => Object.hasOwn(Object(answer), 'secrets'),
  eraseSecrets: (answer) => Object.hasOwn(Object(answer), 'hash') && !Object.hasOwn(Object(answer), 'secrets'),
  verifyLedger: (answer) => (answer as { findings: unknown[] }).findings.length > 0,
  foldCase: (answer) => Object.keys(Object(answer)).length > 3,
  ledgerText: (answer) => (answer as { read: unknown[] }).read.length > 1,
}

describe('anything goes in, an answer or a RedflagError comes out', () => {
  let inputs = 0
  it.each(Object.entries(TARGETS))('%s', { timeout: 3_600_000 }, async (name, target) => {
    let answered = 0
    let reached = 0
    await fc.assert(
      fc.asyncProperty(target, async (run) => {
        inputs += 1
        try {
          const answer = await run()
          answered += 1
          if (REACHES[name]?.(answer) === true) reached += 1
        } catch (error) {
          if (!(error instanceof RedflagError)) throw error
          expect(error.issues.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: runsOf(name) },
    )
    expect(answered).toBeGreaterThan(0)
    if (name in REACHES) expect(reached).toBeGreaterThan(0)
  })

  it('took at least twenty thousand inputs', () => {
    expect(inputs).toBeGreaterThanOrEqual(20_000)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess'
import { type CaseInput, decisionRank, parseCase } from '../../src/case'
import { defaultProfile } from '../../src/score/profiles/default'
import { SIGNALS } from '../../src/signals/registry'
import type { Assessment } from '../../src/types'
import { arbitraryCase } from '../support/arbitrary-case'

const RUNS = { numRuns: 1000 }

const resolves = (value: unknown, pointer: string): boolean => {
  let current = value
  for (const part of pointer.split('/').slice(1)) {
    if (current === null || typeof current !== 'object' || !(part in current)) return false
    current = (current as Record<string, unknown>)[part]
  }
  return true
}

/** Indices in pointers are all that the order of lists may change. */
const withoutIndices = (assessment: Assessment): string =>
  JSON.stringify(
    { ...assessment, counterfactuals: null, recheckAt: null, overrides: null, notes: null },
    (key, value) => (key === 'pointer' || key === 'shownBy' ? JSON.stringify(value).replace(/\/\d+/g, '/#') : value),
  )

const shuffled = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) {
    const copy = value.map((item) => shuffled(item, random))
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1))
      ;[copy[i], copy[j]] = [copy[j], copy[i]]
    }
    return copy
  }
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shuffled(item, random)]))
  return value
}

describe('laws that hold for every case', () => {
  it('the same case gives the same bytes, is not changed, and never throws', () => {
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        const before = JSON.stringify(input)
        const first = JSON.stringify(assess(input))
        expect(JSON.stringify(assess(structuredClone(input)))).toBe(first)
        expect(JSON.stringify(input)).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('points add up, are sorted, and every family keeps its cap', () => {
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        const result = assess(input)
        const cents = result.reasons
          .filter((reason) => reason.axis !== 'exposure')
          .reduce((sum, reason) => sum + Math.round(reason.points * 100), Math.round(result.points.base * 100))
        expect(cents).toBe(Math.round(result.points.total * 100))
        const families = new Map<string, number>()
        for (const reason of result.reasons)
          if (reason.points > 0)
            families.set(reason.family, (families.get(reason.family) ?? 0) + Math.round(reason.points * 100))
        for (const [family, sum] of families)
          if (family !== 'floor')
            expect(sum).toBeLessThanOrEqual(Math.round((defaultProfile.families[family]?.value ?? 0) * 100))
        expect(result.score).toBeGreaterThanOrEqual(0)
        expect(result.score).toBeLessThanOrEqual(100)
        expect(result.signals).toHaveLength(SIGNALS.length)
        expect(result.coverage).toBeGreaterThanOrEqual(0)
        expect(result.coverage).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })

  it('every reason has evidence that resolves in the case as given', () => {
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        for (const reason of assess(input).reasons) {
          expect(reason.evidence.length).toBeGreaterThan(0)
          for (const item of reason.evidence)
            expect(resolves(input, item.pointer), `${reason.code} ${item.pointer}`).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('the order of lists changes only indices in pointers', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (input, stream) => {
        const random = (): number => stream.next().value ?? 0
        const other = shuffled(input, random) as CaseInput
        expect(withoutIndices(assess(other))).toBe(withoutIndices(assess(input)))
      }),
      RUNS,
    )
  })

  it('adding a verified, unexpired check that contradicts nothing never raises the score', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom(
          'self_declared',
          'payment_card',
          'bank_account',
          'database',
          'government_document',
          'company_register',
          'document_and_selfie',
          'eid',
          'in_person',
        ),
        (input, method) => {
          const added: CaseInput = {
            ...input,
            identity: {
              checks: [
                ...(input.identity?.checks ?? []),
                { id: 'added-check', method: method as 'eid', outcome: 'verified', checkedAt: input.asOf },
              ],
            },
          }
          expect(assess(added).score).toBeLessThanOrEqual(assess(input).score)
        },
      ),
      RUNS,
    )
  })

  it('adding a valid, open notice from a sender without rejected notices never lowers the score', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom('copyright', 'phishing', 'gambling', 'csam'),
        fc.boolean(),
        (input, lane, named) => {
          const added: CaseInput = {
            ...input,
            notices: [
              ...(input.notices ?? []),
              {
                id: 'added-notice',
                receivedAt: input.asOf,
                lane: lane as 'copyright',
                regime: 'other',
                sender: { id: 'a-new-sender', rejectedCount: 0 },
                elements: { location: true, explanation: true },
                domains: named ? [input.domains?.[0]?.name ?? 'named.example'] : [],
                urls: named ? [] : ['https://elsewhere.example/x'],
                status: 'open',
              },
            ],
          }
          expect(assess(added).score).toBeGreaterThanOrEqual(assess(input).score)
        },
      ),
      RUNS,
    )
  })

  it('ceilings hold: anonymity alone asks at most, a person decides on an end, nothing silent is told', () => {
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        const result = assess({ ...input, jurisdictions: [], orders: [], overrides: [] })
        const against = result.reasons.filter((reason) => reason.axis === 'abuse' && reason.points > 0)
        const unverifiedAuthority = result.brakes.some((brake) => brake.code === 'UNVERIFIED_AUTHORITY')
        const openDuty = result.duties.some((duty) => duty.metAt === null)
        if (
          against.length === 0 &&
          !unverifiedAuthority &&
          !openDuty &&
          result.coverage >= defaultProfile.minCoverage.value
        )
          expect(decisionRank(result.decision)).toBeLessThanOrEqual(
            decisionRank(input.stage === 'signup' || input.identity?.checks ? 'step_up' : 'review'),
          )
        if (result.decision === 'decline') expect(result.needsHuman).toBe(true)
        for (const action of result.actions)
          if (action.kind === 'terminate_account' || action.kind === 'refuse_signup')
            expect(action.needsHuman).toBe(true)
        if (result.decision === 'approve') {
          expect(input.identity?.checks != null).toBe(true)
          expect(result.coverage).toBeGreaterThanOrEqual(defaultProfile.minCoverage.value)
        }
        const silent = (input.notices ?? []).some(
          (notice) =>
            ['csam', 'terrorism'].includes(notice.lane) &&
            notice.status !== 'withdrawn' &&
            notice.status !== 'rejected',
        )
        if (silent) {
          expect(
            result.actions.some((action) => action.kind === 'notify_customer' || action.kind === 'forward_notice'),
          ).toBe(false)
          expect(result.reasons.every((reason) => reason.customerMessage === null)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('jurisdictions change duties, decision and actions only', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.subarray(['JP', 'US', 'EU', 'DE', 'IT', 'FR', 'CN', 'IN']),
        (input, jurisdictions) => {
          const a = assess({ ...input, jurisdictions })
          const b = assess({ ...input, jurisdictions: [] })
          expect(a.score).toBe(b.score)
          expect(a.reasons).toEqual(b.reasons)
          expect(a.knowledge).toEqual(b.knowledge)
          expect(a.gaps).toEqual(b.gaps)
        },
      ),
      RUNS,
    )
  })

  it('counterfactuals come out as stated when applied', async () => {
    const { applyPatch } = await import('../../src/patch')
    fc.assert(
      fc.property(arbitraryCase, (input) => {
        for (const item of assess(input).counterfactuals) {
          const after = assess(applyPatch(input, item.change))
          expect({ score: after.score, band: after.band, decision: after.decision }).toEqual({
            score: item.score,
            band: item.band,
            decision: item.decision,
          })
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('before recheckAt nothing that is decided or owed changes, and at recheckAt something does', () => {
    const decided = (result: Assessment): string =>
      JSON.stringify([
        result.score,
        result.decision,
        result.signals.map((signal) => signal.outcome),
        result.gaps.map((gap) => gap.state),
        result.duties.map((duty) => [duty.id, duty.overdue]),
      ])
    const whole = (result: Assessment): string =>
      JSON.stringify([
        decided(result),
        result.axes,
        result.identity,
        result.duties.map((duty) => duty.metAt),
        result.actions.map((action) => [action.id, action.dueAt]),
        result.overrides,
        result.notes.map((note) => note.code),
      ])
    let found = 0
    fc.assert(
      fc.property(arbitraryCase, fc.double({ min: 0, max: 0.999, noNaN: true }), (input, where) => {
        const now = assess(input)
        const from = Date.parse(input.asOf)
        const upTo = now.recheckAt === null ? from + 400 * 86_400_000 : Date.parse(now.recheckAt)
        const between = new Date(from + (upTo - from) * where).toISOString()
        expect(decided(assess({ ...input, asOf: between }))).toBe(decided(now))
        if (now.recheckAt === null) return
        found += 1
        expect(whole(assess({ ...input, asOf: now.recheckAt }))).not.toBe(whole(now))
      }),
      { numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})

describe('fairness', () => {
  it('twins that differ in country, language, script and origin of the name get the same score', () => {
    const names = [
      'Robert Okafor',
      '佐藤 花子',
      'Марта Линдквист',
      'محمد الأحمد',
      'Nguyễn Thị Hoa',
      'Sukarno',
      '김민준',
    ]
    const countries = ['JP', 'US', 'NG', 'VN', 'RU', 'IR', 'KR', 'BR']
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.constantFrom(...countries),
        fc.constantFrom(...countries),
        (input, nameA, nameB, countryA, countryB) => {
          const twin = (name: string, country: string): number =>
            assess({
              ...input,
              account: {
                ...input.account,
                name,
                country,
                address: { ...input.account?.address, country },
                taxId: undefined,
                registrationNumber: undefined,
              },
              identity: {
                checks: (input.identity?.checks ?? []).map((check) => ({
                  ...check,
                  subject: { ...check.subject, name, country, mrz: undefined },
                })),
              },
              payment: {
                ...input.payment,
                instruments: (input.payment?.instruments ?? []).map((item) => ({ ...item, holderName: name, country })),
              },
            }).score
          expect(twin(nameA, countryA)).toBe(twin(nameB, countryB))
        },
      ),
      RUNS,
    )
  })
})

it('parses once: the result of parseCase is taken as it is', () => {
  const parsed = parseCase({ id: 'x', asOf: '2026-01-01T00:00:00Z', stage: 'active' })
  expect(parseCase(parsed)).toBe(parsed)
})

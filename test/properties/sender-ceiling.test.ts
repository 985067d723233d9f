import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess'
import { type CaseInput, decisionRank } from '../../src/case'
import { isMeasure } from '../../src/facts/measures'
import type { Assessment } from '../../src/types'
import { arbitraryCase, arbitraryNotice } from '../support/arbitrary-case'

const RUNS = { numRuns: 1000 }

/** Until a check is done an account may be limited; that is about who the customer is, not about a notice. */
const measures = (result: Assessment) =>
  result.actions.filter(
    (action) =>
      isMeasure(action.kind) && !(action.kind === 'limit_features' && action.because.join() === '/service/masksOrigin'),
  )

const holdsBack = (result: Assessment): void => {
  expect(decisionRank(result.decision)).toBeLessThanOrEqual(decisionRank('review'))
  for (const action of measures(result)) expect(action.needsHuman, action.id).toBe(true)
}

/** Nothing speaks of abuse but what the notices say: no page, order, link, vendor or history. */
const quiet = (input: CaseInput): CaseInput => ({
  ...input,
  stage: input.stage === 'signup' ? 'active' : input.stage,
  domains: (input.domains ?? []).map(({ name }) => ({ name })),
  sites: [],
  orders: [],
  links: [],
  vendorScores: [],
  noticeTotals: [],
  overrides: [],
  payment: undefined,
  network: undefined,
})

const AT = '2025-12-01T00:00:00Z'
/** Found by this law: names of one analytics account, where the false word about one made a flight of it. */
const FLED_ON_A_WORD: CaseInput = {
  id: 'case-1',
  asOf: AT,
  stage: 'signup',
  domains: [
    {
      name: 'flowers.example',
      addedAt: '2025-11-30T23:00:00Z',
      status: 'expired',
      nameServers: ['ns1.dns.example'],
      analyticsIds: ['UA-1'],
    },
    { name: 'raw-manga.example', registeredAt: AT, addedAt: AT },
    {
      name: 'raw-manga.example',
      addedAt: AT,
      enforcedAt: AT,
      nameServers: ['ns1.dns.example'],
      redirectsTo: 'rawmanga.example',
      analyticsIds: ['UA-1'],
    },
  ],
}

describe('what the word of a sender carries', () => {
  it('one notice from an unverified sender, no law stated, reaches review at most, and a person decides on a measure', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        arbitraryNotice,
        fc.constantFrom(false, null, undefined),
        (input, notice, verified) => {
          holdsBack(
            assess({
              ...quiet(input),
              jurisdictions: [],
              notices: [{ ...notice, sender: { ...notice.sender, verified } }],
            }),
          )
        },
      ),
      RUNS,
    )
  })

  it('a notice of which nobody says who sent it asks for a look under every law', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        arbitraryNotice,
        fc.subarray(['JP', 'US', 'EU', 'DE', 'IT', 'FR', 'CN', 'IN']),
        (input, notice, jurisdictions) => {
          const elements = { ...notice.elements, senderIdentity: null }
          holdsBack(assess({ ...quiet(input), jurisdictions, notices: [{ ...notice, elements, sender: null }] }))
        },
      ),
      RUNS,
    )
  })

  it('whatever a serial false sender says, under every law: a look, and no measure without a person', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.array(arbitraryNotice, { minLength: 1, maxLength: 4 }),
        fc.subarray(['JP', 'US', 'EU', 'DE', 'IT', 'FR', 'CN', 'IN']),
        (input, notices, jurisdictions) => {
          holdsBack(
            assess({
              ...quiet(input),
              jurisdictions,
              notices: notices.map((notice, index) => ({
                ...notice,
                id: `n${index}`,
                sender: { ...notice.sender, rejectedCount: 50, acceptedCount: 0 },
              })),
            }),
          )
        },
      ),
      RUNS,
    )
  })

  it('beside anything else a serial false sender lifts no decision over review, and no measure goes further without a person', () => {
    const free = (result: Assessment): ReadonlySet<string> =>
      new Set(
        measures(result)
          .filter((action) => !action.needsHuman)
          .flatMap((action) => action.domains.map((host) => `${action.kind} ${host}`)),
      )
    fc.assert(
      fc.property(arbitraryCase, arbitraryNotice, (input, notice) => {
        const notices = input.notices ?? []
        // Years without any notice are a brake of their own, and end with the first one, whoever sent it.
        const known = { ...input, account: { ...input.account, openedAt: null } }
        const before = assess({ ...known, notices })
        const after = assess({
          ...known,
          notices: [
            ...notices,
            { ...notice, id: 'added-notice', sender: { id: 'grudge', rejectedCount: 50, acceptedCount: 0 } },
          ],
        })
        expect(decisionRank(after.decision)).toBeLessThanOrEqual(
          Math.max(decisionRank(before.decision), decisionRank('review')),
        )
        const freeBefore = [...free(before)]
        for (const one of free(after)) expect(freeBefore).toContain(one)
      }),
      {
        ...RUNS,
        examples: [
          [FLED_ON_A_WORD, { id: 'n', receivedAt: AT, lane: 'copyright', urls: ['https://flowers.example/'] }],
        ],
      },
    )
  })
})

import { expect } from 'vitest'
import {
  act,
  CDN,
  caseOf,
  dmca,
  dsa,
  dutiesOf,
  HOST,
  noted,
  order,
  owes,
  owesNot,
  PLATFORM,
  SITE,
  type Story,
  SWORN,
  service,
  step,
  stepsNot,
} from '../story'

export const unitedStates: readonly Story[] = [
  {
    id: 'us-cox',
    rule: 'Cox v. Sony: going on with a general service for known infringers is not contributory infringement; the facts of Tokyo owe no end of service.',
    sources: ['us/512-i'],
    case: caseOf('cox', '2026-06-30T00:00:00Z', {
      jurisdictions: ['US'],
      service: service(['access']),
      notices: [
        dmca('n1', '2026-04-01T00:00:00Z'),
        dmca('n2', '2026-04-20T00:00:00Z', { sender: { id: 'other', kind: 'agent', verified: true } }),
      ],
    }),
    holds: (a) => {
      // Repeated notice asks to apply the policy for repeat infringers, which people do; no measure follows by itself.
      expect(owes(a, 'us/512-i')).toMatchObject({ action: 'human_review', standard: 'in appropriate circumstances' })
      expect(a.duties).toHaveLength(1)
      expect(a.knowledge.state).toBe('repeatedly_notified')
      stepsNot(a, 'terminate_account')
    },
  },
  {
    id: 'us-512-b-bare-notice',
    rule: '512(b): a bare notice, however complete, does not bind a cache.',
    sources: [],
    case: caseOf('us-cache-bare', '2026-06-10T00:00:00Z', {
      jurisdictions: ['US'],
      service: CDN,
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(a.duties).toEqual([])
      expect(a.knowledge.state).toBe('notified')
      // What would move it to a host's duties is told before it happens.
      expect(noted(a)).toContain('RECLASSIFICATION')
      stepsNot(a, 'purge_cache', 'block_url', 'disable_proxy')
    },
  },
  {
    id: 'us-512-b-extra-element',
    rule: '512(b)(2)(E): the notice also states that the origin removed the item or a court ordered it: remove the cached copy, expeditiously.',
    sources: ['us/512-b-2-e'],
    case: caseOf('us-cache-extra', '2026-06-10T00:00:00Z', {
      jurisdictions: ['US'],
      service: CDN,
      notices: [dmca('n1', '2026-06-01T10:00:00Z', { elements: { ...SWORN, originRemovedOrOrdered: true } })],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-b')).toMatchObject({
        action: 'purge_cache',
        dueAt: null,
        standard: 'expeditiously',
        nature: 'condition_of_immunity',
      })
      expect(step(a, 'purge_cache')).toMatchObject({ domains: [SITE], territory: ['US'] })
      stepsNot(a, 'disable_proxy', 'suspend_zone', 'terminate_account')
    },
  },
  {
    id: 'us-512-c-host',
    rule: '512(c): a valid notice binds a host; expeditiously, without hours.',
    sources: ['us/512-c'],
    case: caseOf('us-host', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-c')).toMatchObject({ action: 'block_url', dueAt: null, standard: 'expeditiously' })
      // The decision is a look; the measure waits for it and goes no further than the pages.
      expect(step(a, 'block_url')).toMatchObject({ needsHuman: true })
      expect(step(a, 'human_review').priority).toBeLessThan(step(a, 'block_url').priority)
    },
  },
  {
    id: 'us-512-c-3-b-cure',
    rule: '512(c)(3)(B): work, place and contact are there, the oath lacks: no knowledge, but help to cure it.',
    sources: ['us/512-c-3-b'],
    case: caseOf('us-cure', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [dmca('n1', '2026-06-01T10:00:00Z', { elements: { ...SWORN, accuracyOath: false } })],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-c-3-b')).toMatchObject({ action: 'request_notice_cure', standard: 'promptly' })
      owesNot(a, 'us/512-c')
      expect(a.knowledge.state).toBe('none')
      stepsNot(a, 'block_url', 'forward_notice')
    },
  },
  {
    id: 'us-foreign-notice',
    rule: 'A notice of another regime counts in the United States only with every element of 512(c)(3): without signature and oath it owes nothing there, and in the Union it does.',
    sources: ['eu/dsa-6'],
    case: caseOf('us-foreign', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US', 'EU'],
      service: HOST,
      notices: [dsa('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      owesNot(a, 'us/512-c')
      expect(owes(a, 'eu/dsa-6').standard).toBe('expeditiously')
      expect(step(a, 'block_url').territory).toEqual(['EU'])
    },
  },
  {
    id: 'us-host-that-caches-and-searches',
    rule: 'A host that also caches and has a search function is judged function by function: 512(b), (c) and (d) side by side.',
    sources: ['us/512-b-2-e', 'us/512-c', 'us/512-d'],
    case: caseOf('us-functions', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: service(['hosting'], { features: ['caches', 'search'] }),
      notices: [dmca('n1', '2026-06-01T10:00:00Z', { elements: { ...SWORN, originRemovedOrOrdered: true } })],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-b').action).toBe('purge_cache')
      expect(owes(a, 'us/512-c').action).toBe('block_url')
      expect(owes(a, 'us/512-d').action).toBe('block_url')
      for (const duty of a.duties) expect(duty.kind).toBe('statute')
    },
  },
  {
    id: 'us-512-d-search',
    rule: '512(d): a search service removes the link.',
    sources: ['us/512-d'],
    case: caseOf('us-search', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: service(['search']),
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-d').action).toBe('block_url')
      owesNot(a, 'us/512-c', 'us/512-b')
    },
  },
  {
    id: 'us-512-g-counter-notice',
    rule: '512(g): pass the counter-notice on; put back not before 10 and not later than 14 business days.',
    sources: ['us/512-g'],
    case: caseOf('us-counter', '2026-06-15T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          status: 'countered',
          actedAt: '2026-06-02T00:00:00Z',
          counterNotice: { receivedAt: '2026-06-08T12:00:00Z', complete: true },
        }),
      ],
      actions: [act('block_url', '2026-06-02T00:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-g-2-b').action).toBe('inform_sender')
      // Ten business days after Monday 8 June end on 22 June, fourteen on 26 June.
      expect(owes(a, 'us/512-g-2-c')).toMatchObject({
        notBefore: '2026-06-23T00:00:00.000Z',
        dueAt: '2026-06-27T00:00:00.000Z',
        overdue: false,
      })
      expect(noted(a)).toContain('HOLIDAYS_NOT_GIVEN')
      stepsNot(a, 'restore_service')
      expect(a.recheckAt).not.toBeNull()
    },
  },
  {
    id: 'us-512-g-window-open',
    rule: '512(g), eleven business days on and no lawsuit: now it is put back.',
    sources: ['us/512-g'],
    case: caseOf('us-counter-open', '2026-06-24T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          status: 'countered',
          actedAt: '2026-06-02T00:00:00Z',
          counterNotice: { receivedAt: '2026-06-08T12:00:00Z', complete: true },
        }),
      ],
      actions: [
        act('block_url', '2026-06-02T00:00:00Z', { noticeIds: ['n1'] }),
        act('inform_sender', '2026-06-09T00:00:00Z', { noticeIds: ['n1'] }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-g-2-b').metAt).toBe('2026-06-09T00:00:00.000Z')
      expect(step(a, 'restore_service')).toMatchObject({ dueAt: '2026-06-27T00:00:00.000Z', domains: [SITE] })
    },
  },
  {
    id: 'us-512-g-lawsuit',
    rule: '512(g): told of a lawsuit in time, nothing is put back.',
    sources: ['us/512-c'],
    case: caseOf('us-counter-suit', '2026-07-10T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          status: 'countered',
          actedAt: '2026-06-02T00:00:00Z',
          counterNotice: { receivedAt: '2026-06-08T12:00:00Z', complete: true, suitFiledAt: '2026-06-18T00:00:00Z' },
        }),
      ],
      actions: [act('block_url', '2026-06-02T00:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      owesNot(a, 'us/512-g-2-c')
      expect(owes(a, 'us/512-c').metAt).toBe('2026-06-02T00:00:00.000Z')
      stepsNot(a, 'restore_service')
    },
  },
  {
    id: 'us-512-h-subpoena',
    rule: '512(h): a subpoena is answered with what is available, expeditiously; it tells the provider of the customer too.',
    sources: ['us/512-h'],
    case: caseOf('us-subpoena', '2026-06-05T00:00:00Z', {
      jurisdictions: ['US'],
      service: CDN,
      orders: [order('s1', 'subpoena', '2026-06-01T00:00:00Z', { instrument: 'subpoena_512h', jurisdiction: 'US' })],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-h')).toMatchObject({ action: 'report_compliance', standard: 'expeditiously', dueAt: null })
      expect(step(a, 'human_review').needsHuman).toBe(true)
      expect(step(a, 'preserve_records').because).toContain('order:s1')
    },
  },
  {
    id: 'us-512-i-older-notices-summed-up',
    rule: '512(i): older notices of which only the number is left count as well; the policy is applied by people.',
    sources: ['us/512-i'],
    case: caseOf('us-repeat', '2026-06-10T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      noticeTotals: [
        {
          sender: 'publisher',
          lane: 'copyright',
          domain: SITE,
          count: 7,
          rejectedCount: 2,
          firstAt: '2025-01-05T00:00:00Z',
          lastAt: '2026-05-20T00:00:00Z',
        },
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'us/512-i')).toMatchObject({ startsAt: '2026-05-20T00:00:00.000Z', action: 'human_review' })
      expect(a.knowledge).toMatchObject({ state: 'repeatedly_notified', since: '2025-01-05T00:00:00.000Z' })
    },
  },
  {
    id: 'us-2258a-host',
    rule: '18 USC 2258A: a host reports as soon as reasonably possible and keeps for a year; the customer is not told.',
    sources: ['us/2258a', 'us/2258a-h'],
    case: caseOf('us-csam', '2026-06-03T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          lane: 'csam',
          regime: 'other',
          sender: { id: 'hotline', kind: 'trusted_flagger', verified: true },
          elements: { location: true, explanation: true },
        }),
      ],
      actions: [act('report_to_authority', '2026-06-01T12:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      expect(owes(a, 'us/2258a')).toMatchObject({ metAt: '2026-06-01T12:00:00.000Z', dueAt: null })
      expect(owes(a, 'us/2258a-h')).toMatchObject({ standard: 'for 1 year after the report', dueAt: null })
      expect(step(a, 'preserve_records')).toBeDefined()
      stepsNot(a, 'notify_customer', 'forward_notice', 'send_statement_of_reasons', 'report_to_authority')
      expect(a.reasons.every((reason) => reason.customerMessage === null)).toBe(true)
    },
  },
  {
    id: 'us-2258a-cache',
    rule: 'Whether a pure content delivery network is a provider under 2258E is open: reporting is shown as care, never as law.',
    sources: ['us/2258e-cdn'],
    case: caseOf('us-csam-cache', '2026-06-01T11:00:00Z', {
      jurisdictions: ['US'],
      service: CDN,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          lane: 'csam',
          regime: 'other',
          elements: { location: true, explanation: true },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'us/2258a-cdn')).toMatchObject({ kind: 'policy', nature: 'standard_of_care' })
      expect(owes(a, 'us/2258a-cdn').basis[0]?.grade).toBe('K')
      owesNot(a, 'us/2258a')
      // Reporting and preserving are steps of their own and go ahead of everything.
      const report = step(a, 'report_to_authority')
      expect(report.needsHuman).toBe(false)
      expect(step(a, 'preserve_records').priority).toBeLessThan(report.priority + 2)
    },
  },
  {
    id: 'us-take-it-down',
    rule: 'Take It Down Act: 48 hours for a platform of user content, since 19 May 2026; a content delivery network is not the target.',
    sources: ['us/take-it-down'],
    case: caseOf('us-image', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: PLATFORM,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          lane: 'intimate_image',
          sender: { id: 'person', kind: 'individual', verified: false },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'us/take-it-down')).toMatchObject({
        dueAt: '2026-06-03T10:00:00.000Z',
        kind: 'statute',
        nature: 'obligation',
      })
      expect(step(a, 'block_url').dueAt).toBe('2026-06-03T10:00:00.000Z')
      expect(dutiesOf(a, 'us/512-c')).toEqual([])
      stepsNot(a, 'forward_notice', 'disclose_host_to_sender')
    },
  },
]

import { expect } from 'vitest'
import {
  act,
  CDN,
  caseOf,
  dmca,
  dutiesOf,
  order,
  owes,
  owesNot,
  present,
  SITE,
  type Story,
  SWORN,
  service,
  step,
  stepsNot,
} from '../story'

/** The site as reported: wording that shows it, its own mark on the works, a large catalogue, a large audience. */
const VISIBLE = {
  url: `https://${SITE}/`,
  fetchedAt: '2020-04-20T00:00:00Z',
  scan: { verdict: 'apparent_infringement' as const, score: 90, matches: [] },
  watermarks: [{ text: SITE }],
  catalogueSize: 4000,
  monthlyVisits: 300_000_000,
}

const anonymous = {
  account: { id: 'customer', openedAt: '2019-06-01T00:00:00Z', status: 'active' as const },
  identity: { checks: [] },
  contacts: { emails: [{ address: 'owner@mail.example' }] },
  domains: [{ name: SITE, addedAt: '2019-06-02T00:00:00Z', status: 'active' as const }],
}

const four = ['one', 'two', 'three', 'four'].map((_, index) =>
  dmca(`n${index + 1}`, `2020-04-${10 + index}T03:00:00Z`, {
    sender: { id: `publisher-${index + 1}`, kind: 'rights_holder', verified: true },
  }),
)

export const japan: readonly Story[] = [
  {
    id: 'jp-tokyo-2025-as-reported',
    rule: 'Tokyo 2025: notices from April 2020, visible signs, no identity checks, a masked origin, service went on: about a month after notice was the measure.',
    sources: ['jp/tokyo-2025-month', 'jp/tokyo-2025', 'jp/platform-act-3-1'],
    case: caseOf('tokyo-2025', '2021-12-31T00:00:00Z', {
      ...anonymous,
      jurisdictions: ['JP'],
      service: CDN,
      sites: [VISIBLE],
      notices: four,
      orders: [
        order('us-1', 'disclosure', '2020-09-01T00:00:00Z', { jurisdiction: 'US' }),
        order('us-2', 'disclosure', '2021-06-01T00:00:00Z', { jurisdiction: 'US' }),
      ],
    }),
    holds: (a) => {
      const month = owes(a, 'jp/tokyo-2025-month')
      // From the first notice, a month by Tokyo's calendar: 10 April, 12:00 there, so the end of 10 May.
      expect(month).toMatchObject({ dueAt: '2020-05-10T15:00:00.000Z', overdue: true, kind: 'court_benchmark' })
      expect(month.basis[0]).toMatchObject({ grade: 'S', finality: 'appealable' })
      expect(a.knowledge).toMatchObject({ state: 'repeatedly_notified', since: '2020-04-10T03:00:00.000Z' })
      // Knowledge needs both: each notice makes the Act's first test, none of them has a figure.
      for (const duty of dutiesOf(a, 'jp/platform-act-3-1-i')) expect(duty.dueAt).toBeNull()
      expect(present(a)).toEqual([
        'tokyo-2025/kyc-omitted',
        'tokyo-2025/strong-anonymity',
        'tokyo-2025/facilitation-at-scale',
        'tokyo-2025/known-by-notice',
        'tokyo-2025/apparent-illegality',
        'tokyo-2025/stopping-possible',
        'tokyo-2025/service-continued',
        'tokyo-2025/disclosure-ignored',
      ])
      expect(['restrict', 'decline']).toContain(a.decision)
      expect(step(a, 'geo_block').territory).toEqual(['JP'])
      expect(['high', 'severe']).toContain(a.axes.exposure.band)
    },
  },
  {
    id: 'jp-tokyo-2025-stopped-in-time',
    rule: 'The counterpart: stopped within the month on the same notices, so the benchmark is met and nothing of it is left.',
    sources: ['jp/tokyo-2025-month'],
    case: caseOf('tokyo-in-time', '2020-07-01T00:00:00Z', {
      ...anonymous,
      jurisdictions: ['JP'],
      service: CDN,
      sites: [VISIBLE],
      notices: four.map((item) => ({ ...item, status: 'actioned' as const, actedAt: '2020-04-20T00:00:00Z' })),
      actions: [act('disable_proxy', '2020-04-20T00:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'jp/tokyo-2025-month')).toMatchObject({ metAt: '2020-04-20T00:00:00.000Z', overdue: false })
      expect(a.duties.filter((duty) => duty.metAt === null)).toEqual([])
      expect(present(a)).not.toContain('tokyo-2025/service-continued')
      expect(step(a, 'inform_sender').because).toContain('notice:n1')
    },
  },
  {
    id: 'jp-art-3-1-second-test',
    rule: 'Art. 3(1), second test: a notice that lacks elements tells that the information circulates, and the site shows what it is.',
    sources: ['jp/platform-act-3-1'],
    case: caseOf('jp-second-test', '2026-04-01T00:00:00Z', {
      jurisdictions: ['JP'],
      service: CDN,
      sites: [{ ...VISIBLE, fetchedAt: '2026-03-05T00:00:00Z' }],
      notices: [dmca('n1', '2026-03-01T00:00:00Z', { elements: { ...SWORN, signature: false } })],
    }),
    holds: (a) => {
      owesNot(a, 'jp/platform-act-3-1-i', 'jp/tokyo-2025-month')
      expect(owes(a, 'jp/platform-act-3-1-ii')).toMatchObject({
        startsAt: '2026-03-05T00:00:00.000Z',
        dueAt: null,
        standard: 'no fixed time',
        nature: 'condition_of_immunity',
      })
      expect(a.knowledge.state).toBe('constructive')
      expect(step(a, 'request_notice_cure').because).toEqual(['notice:n1'])
    },
  },
  {
    id: 'jp-art-3-2-inquiry',
    rule: 'Art. 3(2)(ii): after an inquiry the sender of the content has seven days to object; a removal before that needs its own ground.',
    sources: ['jp/platform-act-3-2'],
    case: caseOf('jp-inquiry', '2026-03-05T00:00:00Z', {
      jurisdictions: ['JP'],
      service: service(['hosting']),
      notices: [dmca('n1', '2026-03-01T00:00:00Z', { status: 'forwarded' })],
      actions: [act('request_information', '2026-03-02T05:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      const wait = owes(a, 'jp/platform-act-3-2-ii')
      expect(wait).toMatchObject({ notBefore: '2026-03-09T15:00:00.000Z', dueAt: null })
      expect(wait.basis[0]?.grade).toBe('R')
      // No step is advised on the ground of a wait that is not over.
      expect(a.actions.flatMap((action) => action.because)).not.toContain(wait.id)
    },
  },
  {
    id: 'jp-tokyo-2018-provisional-order',
    rule: 'Tokyo 2018: a provisional order to delete cache files and to disclose sender data.',
    sources: ['jp/platform-act-5'],
    case: caseOf('tokyo-2018', '2018-10-12T00:00:00Z', {
      jurisdictions: ['JP'],
      service: CDN,
      orders: [
        order('cache', 'injunction', '2018-10-10T00:00:00Z', {
          jurisdiction: 'JP',
          authority: 'Tokyo District Court',
          lane: 'other_illegal',
          requires: { measure: 'purge_cache', territory: ['JP'] },
        }),
        order('data', 'disclosure', '2018-10-10T00:00:00Z', { jurisdiction: 'JP', lane: 'other_illegal' }),
      ],
      account: { id: 'customer', openedAt: '2017-01-01T00:00:00Z', status: 'active' },
      identity: { checks: [] },
      contacts: { emails: [] },
      domains: [{ name: SITE, addedAt: '2017-01-02T00:00:00Z', status: 'active' }],
    }),
    holds: (a) => {
      expect(owes(a, 'case')).toMatchObject({
        action: 'purge_cache',
        kind: 'court_order',
        dueAt: null,
        territory: ['JP'],
      })
      expect(owes(a, 'jp/platform-act-5')).toMatchObject({ action: 'report_compliance', kind: 'court_order' })
      expect(owes(a, 'jp/platform-act-6-1').action).toBe('request_information')
      expect(a.knowledge.state).toBe('adjudicated')
      // The step that the order names, no harder one.
      expect(step(a, 'purge_cache').territory).toEqual(['JP'])
      stepsNot(a, 'disable_proxy', 'suspend_zone', 'terminate_account', 'geo_block')
    },
  },
  {
    id: 'jp-promise-of-2019-not-due',
    rule: 'The settlement of 2019, as one account has it: stop replication in Japan if a Japanese court finds the site illegal. Before that nothing is due.',
    sources: [],
    case: caseOf('promise-not-due', '2021-01-01T00:00:00Z', {
      ...anonymous,
      jurisdictions: ['JP'],
      service: CDN,
      orders: [
        {
          id: 'promise',
          kind: 'undertaking',
          issuedAt: '2019-06-01T00:00:00Z',
          requires: { measure: 'geo_block', territory: ['JP'] },
          condition: { kind: 'illegality_finding', jurisdiction: 'JP' },
        },
      ],
    }),
    holds: (a) => {
      expect(a.duties).toEqual([])
      expect(present(a)).not.toContain('tokyo-2025/undertaking-unmet')
    },
  },
  {
    id: 'jp-promise-of-2019-due',
    rule: 'The same promise once a Japanese court has found the site illegal: due, and to be kept in Japan only.',
    sources: [],
    case: caseOf('promise-due', '2021-06-01T00:00:00Z', {
      ...anonymous,
      jurisdictions: ['JP'],
      service: CDN,
      orders: [
        {
          id: 'promise',
          kind: 'undertaking',
          issuedAt: '2019-06-01T00:00:00Z',
          requires: { measure: 'geo_block', territory: ['JP'] },
          condition: { kind: 'illegality_finding', jurisdiction: 'JP' },
        },
        order('finding', 'illegality_finding', '2021-03-01T00:00:00Z', { jurisdiction: 'JP', lane: 'copyright' }),
      ],
    }),
    holds: (a) => {
      const promise = a.duties.find((duty) => duty.id === 'case:order:promise')
      expect(promise).toMatchObject({ kind: 'undertaking', action: 'geo_block', territory: ['JP'] })
      expect(promise?.startsAt).toBe('2021-03-01T00:00:00.000Z')
      expect(present(a)).toContain('tokyo-2025/undertaking-unmet')
      expect(step(a, 'geo_block').territory).toEqual(['JP'])
    },
  },
  {
    id: 'jp-intimate-image',
    rule: 'Act 126 of 2014 Art. 4: two days for an objection instead of seven; nothing about the person shown goes on.',
    sources: ['jp/image-act-4'],
    case: caseOf('jp-image', '2026-03-06T00:00:00Z', {
      jurisdictions: ['JP'],
      service: service(['hosting']),
      notices: [
        dmca('n1', '2026-03-01T00:00:00Z', {
          lane: 'intimate_image',
          regime: 'jp',
          sender: { id: 'person', kind: 'individual', verified: true },
          elements: { senderIdentity: true, contact: true, work: true, location: true, explanation: true },
        }),
      ],
      actions: [act('request_information', '2026-03-02T05:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      expect(owes(a, 'jp/image-act-4').notBefore).toBe('2026-03-04T15:00:00.000Z')
      owesNot(a, 'jp/platform-act-3-2-ii')
      stepsNot(a, 'forward_notice', 'disclose_host_to_sender')
    },
  },
]

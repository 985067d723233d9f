import { expect } from 'vitest'
import {
  act,
  CDN,
  caseOf,
  dsa,
  HOST,
  noted,
  order,
  owes,
  owesNot,
  PLATFORM,
  SITE,
  type Story,
  service,
  step,
  stepsNot,
} from '../story'

const tco = order('t1', 'removal', '2026-06-01T10:00:00Z', {
  instrument: 'tco_removal',
  jurisdiction: 'FR',
  authority: 'competent authority',
  lane: 'terrorism',
})

export const union: readonly Story[] = [
  {
    id: 'eu-dsa-5-cache',
    rule: 'DSA 5: a cache acts once it knows that the origin removed the item or that this was ordered; a bare notice is not the trigger.',
    sources: ['eu/dsa-5'],
    case: caseOf('eu-cache', '2026-06-03T00:00:00Z', {
      jurisdictions: ['EU'],
      service: CDN,
      notices: [
        dsa('bare', '2026-06-01T10:00:00Z'),
        dsa('extra', '2026-06-02T10:00:00Z', {
          elements: {
            explanation: true,
            location: true,
            senderIdentity: true,
            contact: true,
            goodFaith: true,
            originRemovedOrOrdered: true,
          },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-5')).toMatchObject({ id: 'eu/dsa-5:notice:extra', action: 'purge_cache' })
      owesNot(a, 'eu/dsa-6', 'eu/dsa-16-4')
    },
  },
  {
    id: 'eu-dsa-6-and-16-host',
    rule: 'DSA 6 and 16: a notice from which a diligent host sees the illegality gives actual knowledge; confirm, decide, tell the sender.',
    sources: ['eu/dsa-6', 'eu/dsa-16'],
    case: caseOf('eu-host', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: HOST,
      notices: [dsa('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-6')).toMatchObject({
        standard: 'expeditiously',
        dueAt: null,
        nature: 'condition_of_immunity',
      })
      expect(owes(a, 'eu/dsa-16-4').action).toBe('acknowledge_notice')
      expect(owes(a, 'eu/dsa-16-5').action).toBe('inform_sender')
      expect(step(a, 'acknowledge_notice')).toBeDefined()
    },
  },
  {
    id: 'eu-dsa-16-not-diligent',
    rule: 'DSA 16(3): a notice without explanation gives no actual knowledge, unless the illegality shows without a legal study.',
    sources: [],
    case: caseOf('eu-host-defective', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: HOST,
      notices: [
        dsa('n1', '2026-06-01T10:00:00Z', {
          elements: { explanation: false, location: true, senderIdentity: true, contact: true, goodFaith: true },
        }),
      ],
    }),
    holds: (a) => {
      expect(a.duties).toEqual([])
      expect(a.knowledge.state).toBe('none')
      expect(step(a, 'request_notice_cure')).toBeDefined()
    },
  },
  {
    id: 'eu-dsa-17-statement',
    rule: 'DSA 17: whoever restricts states the reasons at the latest on the day of the restriction.',
    sources: ['eu/dsa-17'],
    case: caseOf('eu-reasons', '2026-06-04T00:00:00Z', {
      jurisdictions: ['EU'],
      service: HOST,
      notices: [dsa('n1', '2026-06-01T10:00:00Z', { status: 'actioned', actedAt: '2026-06-02T09:00:00Z' })],
      actions: [act('block_url', '2026-06-02T09:00:00Z', { id: 'a1', noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-17')).toMatchObject({ dueAt: '2026-06-03T00:00:00.000Z', overdue: true })
      expect(step(a, 'send_statement_of_reasons').dueAt).toBe('2026-06-03T00:00:00.000Z')
      expect(owes(a, 'eu/dsa-6').metAt).toBe('2026-06-02T09:00:00.000Z')
    },
  },
  {
    id: 'eu-dsa-20-appeal-upheld',
    rule: 'DSA 20: a platform decides a complaint by people, and reverses without undue delay where it is well founded.',
    sources: ['eu/dsa-20'],
    case: caseOf('eu-appeal', '2026-06-20T00:00:00Z', {
      jurisdictions: ['EU'],
      service: PLATFORM,
      notices: [dsa('n1', '2026-06-01T10:00:00Z', { status: 'actioned', actedAt: '2026-06-02T09:00:00Z' })],
      actions: [
        act('block_url', '2026-06-02T09:00:00Z', { id: 'a1', noticeIds: ['n1'] }),
        act('send_statement_of_reasons', '2026-06-02T10:00:00Z', { noticeIds: ['n1'] }),
      ],
      appeals: [
        {
          id: 'p1',
          receivedAt: '2026-06-10T00:00:00Z',
          by: 'customer',
          actionIds: ['a1'],
          status: 'upheld',
          decidedAt: '2026-06-15T00:00:00Z',
        },
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-20-4').metAt).toBe('2026-06-15T00:00:00.000Z')
      expect(owes(a, 'eu/dsa-20-4-reverse')).toMatchObject({ action: 'restore_service', metAt: null })
      expect(step(a, 'restore_service').needsHuman).toBe(true)
      // What an upheld complaint lifts is not put on again by the notice that it was about.
      stepsNot(a, 'block_url')
    },
  },
  {
    id: 'eu-dsa-22-trusted-flagger',
    rule: 'DSA 22: a trusted flagger in its field is handled first; the duty binds a platform, for a plain host it is shown as care.',
    sources: ['eu/dsa-22'],
    case: caseOf('eu-flagger', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: PLATFORM,
      notices: [
        dsa('n1', '2026-06-01T10:00:00Z', {
          sender: { id: 'flagger', kind: 'trusted_flagger', verified: true, acceptedCount: 400, rejectedCount: 3 },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-22')).toMatchObject({ kind: 'statute', standard: 'with priority, without undue delay' })
      expect(step(a, 'human_review').because).toContain('eu/dsa-22:notice:n1')
    },
  },
  {
    id: 'eu-dsa-22-plain-host',
    rule: 'The same flagger before a plain host: whether it also spreads to the public is open, so the duty is shown as care only.',
    sources: ['eu/dsa-22'],
    case: caseOf('eu-flagger-host', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: HOST,
      notices: [
        dsa('n1', '2026-06-01T10:00:00Z', { sender: { id: 'flagger', kind: 'trusted_flagger', verified: true } }),
      ],
    }),
    holds: (a) => {
      owesNot(a, 'eu/dsa-22')
      expect(owes(a, 'eu/dsa-22+as-online_platform')).toMatchObject({ kind: 'policy', nature: 'standard_of_care' })
    },
  },
  {
    id: 'eu-dsa-23-repeat-customer',
    rule: 'DSA 23(1): warn first, then suspend for a reasonable period, weighing number, share, gravity and intent.',
    sources: ['eu/dsa-23'],
    case: caseOf('eu-repeat', '2026-06-30T00:00:00Z', {
      jurisdictions: ['EU'],
      service: PLATFORM,
      notices: [
        dsa('n1', '2026-06-01T10:00:00Z', { status: 'actioned', actedAt: '2026-06-02T00:00:00Z' }),
        dsa('n2', '2026-06-10T10:00:00Z', { status: 'actioned', actedAt: '2026-06-11T00:00:00Z' }),
        dsa('n3', '2026-06-25T10:00:00Z'),
      ],
      actions: [act('warn_customer', '2026-06-12T00:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-23-1-warn').metAt).toBe('2026-06-12T00:00:00.000Z')
      expect(owes(a, 'eu/dsa-23-1')).toMatchObject({
        startsAt: '2026-06-25T10:00:00.000Z',
        action: 'human_review',
        standard: 'for a reasonable period',
      })
      // What is weighed is shown; whether it is enough, people say.
      const weighed = a.notes.find((note) => note.code === 'REPEAT_FACTORS')?.message
      expect(weighed).toContain('3 notices')
      expect(weighed).toContain('1 of 1 domains')
      stepsNot(a, 'suspend_zone', 'terminate_account')
    },
  },
  {
    id: 'eu-dsa-23-serial-false-notifier',
    rule: 'DSA 23(2): a sender with frequent manifestly unfounded notices is warned, then not handled for a time; its word moves nothing.',
    sources: ['eu/dsa-23'],
    case: caseOf('eu-false', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: PLATFORM,
      notices: [
        dsa('n1', '2026-06-01T10:00:00Z', {
          sender: { id: 'grudge', kind: 'individual', verified: true, rejectedCount: 30, acceptedCount: 1 },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/dsa-23-2')).toMatchObject({ action: 'suspend_sender_channel', dueAt: null })
      expect(step(a, 'suspend_sender_channel').needsHuman).toBe(true)
      expect(a.brakes.map((brake) => brake.code)).toContain('SERIAL_FALSE_NOTIFIER')
      // Nobody is handed to a sender of that kind, nor is the customer troubled on its word.
      stepsNot(a, 'disclose_host_to_sender', 'forward_notice', 'notify_customer')
    },
  },
  {
    id: 'eu-dsa-9-order',
    rule: 'DSA 9: an order of a Spanish court brings the Union: say whether and when it was given effect, tell the customer by then.',
    sources: ['eu/dsa-9'],
    case: caseOf('eu-order', '2026-06-02T00:00:00Z', {
      service: CDN,
      orders: [
        order('o1', 'blocking', '2026-06-01T00:00:00Z', {
          jurisdiction: 'ES',
          complyBy: '2026-06-05T00:00:00Z',
          requires: { measure: 'geo_block', territory: ['ES'] },
          lane: 'copyright',
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'case')).toMatchObject({
        dueAt: '2026-06-05T00:00:00.000Z',
        territory: ['ES'],
        kind: 'court_order',
      })
      expect(owes(a, 'eu/dsa-9').action).toBe('report_compliance')
      expect(owes(a, 'eu/dsa-9-5')).toMatchObject({
        action: 'notify_customer',
        standard: 'at the latest when effect is given',
      })
      expect(step(a, 'geo_block').territory).toEqual(['ES'])
      stepsNot(a, 'disable_proxy', 'suspend_zone')
    },
  },
  {
    id: 'eu-confidential-order',
    rule: 'A confidential order: the customer learns nothing, and the telling that the Act asks for is shown as held back.',
    sources: [],
    case: caseOf('eu-secret', '2026-06-02T00:00:00Z', {
      service: CDN,
      orders: [
        order('o1', 'blocking', '2026-06-01T00:00:00Z', {
          jurisdiction: 'ES',
          requires: { measure: 'geo_block', territory: ['ES'] },
          confidential: true,
        }),
      ],
    }),
    holds: (a) => {
      owesNot(a, 'eu/dsa-9-5')
      expect(noted(a)).toContain('TELL_AGAINST_SILENCE')
      stepsNot(a, 'notify_customer', 'send_statement_of_reasons', 'offer_appeal', 'forward_notice')
    },
  },
  {
    id: 'eu-tco-host',
    rule: 'Terrorist content: one hour from receipt for a host that spreads to the public, in all member states; keep for six months; report.',
    sources: ['eu/tco-3', 'eu/tco-6', 'eu/tco-3-report'],
    case: caseOf('tco-host', '2026-06-01T10:30:00Z', { service: HOST, orders: [tco] }),
    holds: (a) => {
      expect(owes(a, 'eu/tco-3')).toMatchObject({
        dueAt: '2026-06-01T11:00:00.000Z',
        overdue: false,
        territory: ['EU'],
        kind: 'court_order',
      })
      expect(owes(a, 'eu/tco-6').standard).toBe('for 6 months from the removal')
      expect(step(a, 'block_url')).toMatchObject({ priority: 1, dueAt: '2026-06-01T11:00:00.000Z', needsHuman: false })
      stepsNot(a, 'notify_customer', 'send_statement_of_reasons')
    },
  },
  {
    id: 'eu-tco-host-contested',
    rule: 'The same order with an error that keeps the host from following it: it says so without undue delay, and the hour runs once the order is cured.',
    sources: ['eu/tco-3', 'eu/tco-3-report'],
    case: caseOf('tco-contested', '2026-06-01T12:30:00Z', {
      service: HOST,
      orders: [tco],
      actions: [act('contest_order', '2026-06-01T10:20:00Z', { orderIds: ['t1'] })],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/tco-3')).toMatchObject({
        dueAt: null,
        overdue: false,
        metAt: null,
        standard: 'from the moment the order is cured',
      })
    },
  },
  {
    id: 'eu-tco-cache',
    rule: 'The same order to a cache: recitals 13 and 14 leave it outside, so no hour runs; it says so to the authority.',
    sources: ['eu/tco-rec-13'],
    case: caseOf('tco-cache', '2026-06-01T12:30:00Z', { service: CDN, orders: [tco] }),
    holds: (a) => {
      owesNot(a, 'eu/tco-3', 'case')
      expect(owes(a, 'eu/tco-outside')).toMatchObject({ action: 'contest_order', kind: 'policy', dueAt: null })
      expect(step(a, 'contest_order').needsHuman).toBe(true)
      // What the finding says of the site still weighs; no step is owed within the hour, and none rests on the order's clock.
      stepsNot(a, 'block_url', 'geo_block')
      expect(step(a, 'disable_proxy')).toMatchObject({ because: ['decision'], dueAt: null })
    },
  },
  {
    id: 'eu-nis2-registrar',
    rule: 'NIS2 28: a registrar answers a substantiated request for registration data within 72 hours.',
    sources: ['eu/nis2-28'],
    case: caseOf('nis2', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: service(['registrar']),
      orders: [order('d1', 'disclosure', '2026-06-01T10:00:00Z', { jurisdiction: 'BE' })],
    }),
    holds: (a) => {
      expect(owes(a, 'eu/nis2-28').dueAt).toBe('2026-06-04T10:00:00.000Z')
      expect(step(a, 'report_compliance').dueAt).toBe('2026-06-04T10:00:00.000Z')
    },
  },
  {
    id: 'eu-stayed-order',
    rule: 'A stayed order has no effect, and what was done under it is to be undone by a person.',
    sources: [],
    case: caseOf('stayed', '2026-06-20T00:00:00Z', {
      jurisdictions: ['EU'],
      service: CDN,
      orders: [
        order('o1', 'blocking', '2026-06-01T00:00:00Z', { jurisdiction: 'DE', status: 'stayed', domains: [SITE] }),
      ],
      actions: [act('geo_block', '2026-06-02T00:00:00Z', { orderIds: ['o1'], territory: ['DE'] })],
    }),
    holds: (a) => {
      expect(a.duties.filter((duty) => duty.kind === 'court_order')).toEqual([])
      expect(a.knowledge.state).toBe('none')
      expect(step(a, 'restore_service')).toMatchObject({ needsHuman: true, because: ['order:o1'] })
    },
  },
]

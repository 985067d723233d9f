import { expect } from 'vitest'
import {
  act,
  CDN,
  caseOf,
  dmca,
  HOST,
  noted,
  order,
  owes,
  owesNot,
  SITE,
  type Story,
  service,
  step,
  stepsNot,
} from '../story'

export const across: readonly Story[] = [
  {
    id: 'in-order-three-hours',
    rule: 'IT Rules, rule 3(1)(d): three hours for an order since 20 February 2026.',
    sources: ['in/it-rules-2026'],
    case: caseOf('in-order', '2026-06-01T12:00:00Z', {
      service: CDN,
      orders: [order('o1', 'removal', '2026-06-01T10:00:00Z', { jurisdiction: 'IN' })],
    }),
    holds: (a) => {
      expect(owes(a, 'in/rule-3-1-d')).toMatchObject({ dueAt: '2026-06-01T13:00:00.000Z', overdue: false })
      owesNot(a, 'in/rule-3-1-d-2021')
      expect(step(a, 'block_url').territory).toEqual(['IN'])
    },
  },
  {
    id: 'in-order-under-the-older-text',
    rule: 'The same rule before 20 February 2026: thirty-six hours.',
    sources: ['in/it-rules-2026-note'],
    case: caseOf('in-order-old', '2026-02-02T00:00:00Z', {
      service: CDN,
      orders: [order('o1', 'removal', '2026-02-01T00:00:00Z', { jurisdiction: 'IN' })],
    }),
    holds: (a) => {
      expect(owes(a, 'in/rule-3-1-d-2021').dueAt).toBe('2026-02-02T12:00:00.000Z')
      owesNot(a, 'in/rule-3-1-d')
    },
  },
  {
    id: 'in-intimate-image',
    rule: 'IT Rules, rule 3(2)(b): two hours on the complaint of the person shown.',
    sources: ['in/it-rules-2026'],
    case: caseOf('in-image', '2026-06-01T10:30:00Z', {
      jurisdictions: ['IN'],
      service: CDN,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          lane: 'intimate_image',
          regime: 'other',
          sender: { id: 'person', kind: 'individual' },
          elements: { location: true, explanation: true },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'in/rule-3-2-b').dueAt).toBe('2026-06-01T12:00:00.000Z')
      expect(owes(a, 'in/rule-3-2-a-acknowledge').dueAt).toBe('2026-06-02T10:00:00.000Z')
      stepsNot(a, 'forward_notice')
    },
  },
  {
    id: 'icann-phishing',
    rule: 'RAA 3.18.2: actionable evidence of phishing: stop or disrupt, promptly; a promise under contract, no statute.',
    sources: ['icann/raa-3-18-2'],
    case: caseOf('icann', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: service(['registrar'], { controls: ['suspend_zone', 'terminate_account'] }),
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          lane: 'phishing',
          regime: 'other',
          elements: { location: true, explanation: true },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'icann/raa-3-18-2')).toMatchObject({ kind: 'undertaking', standard: 'promptly', dueAt: null })
      expect(step(a, 'suspend_zone').needsHuman).toBe(true)
    },
  },
  {
    id: 'icann-copyright',
    rule: 'Copyright is not DNS abuse: the same registrar owes nothing under 3.18.2.',
    sources: [],
    case: caseOf('icann-copyright', '2026-06-02T00:00:00Z', {
      jurisdictions: ['US'],
      service: service(['registrar']),
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(a.duties).toEqual([])
    },
  },
  {
    id: 'conflict-restore-against-stop',
    rule: 'Two laws: 512(g) asks to put back what a German order asks to block. Shown as a conflict; a person decides.',
    sources: ['us/512-g', 'eu/dsa-9'],
    case: caseOf('conflict', '2026-06-26T00:00:00Z', {
      jurisdictions: ['US'],
      service: HOST,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          status: 'countered',
          actedAt: '2026-06-02T00:00:00Z',
          counterNotice: { receivedAt: '2026-06-08T12:00:00Z', complete: true },
        }),
      ],
      orders: [
        order('o1', 'blocking', '2026-06-24T00:00:00Z', {
          jurisdiction: 'DE',
          complyBy: '2026-06-30T00:00:00Z',
          requires: { measure: 'geo_block', territory: ['DE'] },
        }),
      ],
      actions: [act('block_url', '2026-06-02T00:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      expect(noted(a)).toContain('RESTORE_AGAINST_STOP')
      expect(step(a, 'restore_service').needsHuman).toBe(true)
      expect(step(a, 'geo_block').territory).toEqual(['DE'])
      expect(step(a, 'human_review').domains).toContain(SITE)
    },
  },
  {
    id: 'overturned-order',
    rule: 'An order that was overturned has no effect anywhere, and makes no knowledge.',
    sources: [],
    case: caseOf('overturned', '2026-06-26T00:00:00Z', {
      service: CDN,
      orders: [
        order('o1', 'removal', '2026-06-01T00:00:00Z', { jurisdiction: 'IN', status: 'overturned' }),
        order('o2', 'blocking', '2026-06-01T00:00:00Z', {
          jurisdiction: 'IT',
          instrument: 'piracy_shield',
          status: 'overturned',
        }),
      ],
    }),
    holds: (a) => {
      expect(a.duties).toEqual([])
      expect(a.knowledge.state).toBe('none')
      stepsNot(a, 'block_url', 'geo_block', 'disable_proxy', 'report_compliance')
    },
  },
  {
    id: 'rejected-with-reason',
    rule: 'A notice rejected with a date and a reason stops its clock; one rejected without does not.',
    sources: ['jp/tokyo-2025-month'],
    case: caseOf('rejected', '2026-08-01T00:00:00Z', {
      jurisdictions: ['JP'],
      service: CDN,
      notices: [
        dmca('reasoned', '2026-06-01T00:00:00Z', {
          status: 'rejected',
          decidedAt: '2026-06-05T00:00:00Z',
          decisionReason: 'licensed, contract seen',
          domains: ['other.example'],
          urls: [],
        }),
        dmca('silent', '2026-06-10T00:00:00Z', { status: 'rejected' }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'jp/tokyo-2025-month')).toMatchObject({
        id: 'jp/tokyo-2025-month:notice:silent',
        dueAt: '2026-07-10T15:00:00.000Z',
        overdue: true,
      })
    },
  },
  {
    id: 'forged-authority',
    rule: 'Somebody writes as an authority and nobody verified it: a person looks before anything is done on its word.',
    sources: [],
    case: caseOf('forged', '2026-06-02T00:00:00Z', {
      jurisdictions: ['EU'],
      service: CDN,
      notices: [
        dmca('n1', '2026-06-01T10:00:00Z', {
          lane: 'fraud',
          regime: 'other',
          sender: { name: 'Cyber Bureau', kind: 'authority' },
          elements: { location: true, explanation: true },
        }),
      ],
    }),
    holds: (a) => {
      expect(a.decision).toBe('review')
      expect(a.brakes.map((brake) => brake.code)).toContain('UNVERIFIED_AUTHORITY')
      stepsNot(
        a,
        'disclose_host_to_sender',
        'forward_notice',
        'notify_customer',
        'disable_proxy',
        'suspend_zone',
        'block_url',
      )
    },
  },
  {
    id: 'same-facts-six-laws',
    rule: 'One notice about one cached site under six laws: care in Japan, Germany and Italy, forwarding in China, an answer in India, nothing in the United States.',
    sources: ['jp/tokyo-2025-month', 'de/koeln-2023', 'it/milan-2024', 'cn/cc-1195', 'in/it-rules-2026'],
    case: caseOf('six-laws', '2026-06-02T00:00:00Z', {
      jurisdictions: ['JP', 'US', 'DE', 'IT', 'CN', 'IN'],
      service: CDN,
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      const measures = new Set(['block_url', 'disable_proxy', 'purge_cache'])
      const asked = (code: string) => a.duties.filter((duty) => duty.jurisdiction === code)
      expect(asked('US')).toEqual([])
      expect(asked('CN').filter((duty) => measures.has(duty.action))).toEqual([])
      expect(
        asked('IN')
          .map((duty) => duty.action)
          .sort(),
      ).toEqual(['acknowledge_notice', 'inform_sender'])
      for (const code of ['JP', 'DE', 'IT'])
        for (const duty of asked(code).filter((item) => measures.has(item.action)))
          expect(['court_benchmark', 'statute']).toContain(duty.kind)
      expect(asked('JP').filter((duty) => duty.nature === 'obligation')).toEqual([])
    },
  },
  {
    id: 'no-law-stated',
    rule: 'No law is stated: court benchmarks and policy are left, no statute.',
    sources: ['jp/tokyo-2025-month'],
    case: caseOf('no-law', '2026-06-02T00:00:00Z', { service: CDN, notices: [dmca('n1', '2026-06-01T10:00:00Z')] }),
    holds: (a) => {
      for (const duty of a.duties) expect(['court_benchmark', 'policy']).toContain(duty.kind)
      expect(a.duties.length).toBeGreaterThan(0)
    },
  },
  {
    id: 'stale-pack',
    rule: 'An assessment made after the day until which a pack is good says so.',
    sources: ['jp/tokyo-2025-month'],
    case: caseOf('stale', '2027-06-01T00:00:00Z', {
      jurisdictions: ['JP'],
      service: CDN,
      notices: [dmca('n1', '2027-05-20T10:00:00Z')],
    }),
    holds: (a) => {
      expect(
        a.notes
          .filter((note) => note.code === 'PACK_STALE')
          .map((note) => note.message)
          .join(),
      ).toContain('JP')
    },
  },
  {
    id: 'no-pack',
    rule: 'A code without a pack is accepted and said.',
    sources: [],
    case: caseOf('no-pack', '2026-06-02T00:00:00Z', {
      jurisdictions: ['BR'],
      service: CDN,
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(noted(a)).toContain('NO_PACK')
      expect(a.duties).toEqual([])
    },
  },
]

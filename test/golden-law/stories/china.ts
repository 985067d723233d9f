import { expect } from 'vitest'
import {
  act,
  CDN,
  caseOf,
  cn,
  dutiesOf,
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

const MINI = service(['mini_program_host'], { controls: ['terminate_account', 'forward_notice'] })
const countered = { receivedAt: '2026-06-05T00:00:00Z', complete: true }

export const china: readonly Story[] = [
  {
    id: 'cn-art-20-access',
    rule: 'Regulations Art. 20: access without selection or change owes no takedown.',
    sources: [],
    case: caseOf('cn-access', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: service(['access']),
      notices: [cn('n1', '2026-06-01T00:00:00Z')],
    }),
    holds: (a) => {
      expect(a.duties.filter((duty) => duty.id.startsWith('cn/rprcin'))).toEqual([])
      owesNot(a, 'cn/cc-1195-measure')
      stepsNot(a, 'block_url', 'disable_proxy')
    },
  },
  {
    id: 'cn-art-21-cache-bare-notice',
    rule: 'Art. 21 and Civil Code 1195: on a bare notice the measure that fits a pure cache is forwarding.',
    sources: ['cn/cc-1195', 'cn/forwarding-measure'],
    case: caseOf('cn-cache', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: CDN,
      notices: [cn('n1', '2026-06-01T00:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/cc-1195-forward')).toMatchObject({ action: 'forward_notice', standard: 'timely', dueAt: null })
      owesNot(a, 'cn/rprcin-21', 'cn/cc-1195-measure', 'cn/rprcin-15-storage')
      stepsNot(a, 'purge_cache', 'block_url', 'disable_proxy')
      expect(noted(a)).toContain('RECLASSIFICATION')
    },
  },
  {
    id: 'cn-art-21-cache-origin-removed',
    rule: 'Art. 21: the origin removed it, so the cached copy follows.',
    sources: ['cn/rprcin-21'],
    case: caseOf('cn-cache-origin', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: CDN,
      notices: [
        cn('n1', '2026-06-01T00:00:00Z', {
          elements: {
            senderIdentity: true,
            contact: true,
            work: true,
            location: true,
            explanation: true,
            originRemovedOrOrdered: true,
          },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/rprcin-21')).toMatchObject({ action: 'purge_cache', dueAt: null })
      expect(step(a, 'purge_cache').territory).toEqual(['CN'])
    },
  },
  {
    id: 'cn-arts-14-15-22-storage',
    rule: 'Arts. 14, 15 and 22: a storage service removes immediately and forwards at the same time.',
    sources: ['cn/rprcin-14', 'cn/rprcin-22'],
    case: caseOf('cn-storage', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: HOST,
      notices: [cn('n1', '2026-06-01T00:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/rprcin-15-storage')).toMatchObject({
        action: 'block_url',
        standard: 'immediately',
        dueAt: null,
      })
      expect(owes(a, 'cn/rprcin-15-forward')).toMatchObject({ action: 'forward_notice', standard: 'immediately' })
      expect(a.decision).toBe('restrict')
      expect(step(a, 'block_url').needsHuman).toBe(false)
    },
  },
  {
    id: 'cn-arts-16-17-counter-statement',
    rule: 'Arts. 16 and 17: a complete counter-statement restores at once; there is no waiting period.',
    sources: ['cn/rprcin-16'],
    case: caseOf('cn-counter', '2026-06-06T00:00:00Z', {
      jurisdictions: ['CN'],
      service: HOST,
      notices: [
        cn('n1', '2026-06-01T00:00:00Z', {
          status: 'countered',
          actedAt: '2026-06-01T06:00:00Z',
          counterNotice: countered,
        }),
      ],
      actions: [
        act('block_url', '2026-06-01T06:00:00Z', { noticeIds: ['n1'] }),
        act('forward_notice', '2026-06-01T06:00:00Z', { noticeIds: ['n1'] }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/rprcin-17')).toMatchObject({
        action: 'restore_service',
        standard: 'immediately',
        notBefore: null,
      })
      expect(step(a, 'restore_service').domains).toEqual([SITE])
    },
  },
  {
    id: 'cn-art-23-search',
    rule: 'Art. 23: a search or link service cuts the link immediately.',
    sources: ['cn/rprcin-23'],
    case: caseOf('cn-search', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: service(['search']),
      notices: [cn('n1', '2026-06-01T00:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/rprcin-15-search')).toMatchObject({ action: 'block_url', standard: 'immediately' })
    },
  },
  {
    id: 'cn-reclassification-shown',
    rule: 'A cache that promotes and searches: storage and search duties are argued, shown as care with the grade of the theory.',
    sources: ['cn/reclassification'],
    case: caseOf('cn-reclass', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: { ...CDN, features: ['caches', 'promotes_site', 'search'] },
      notices: [cn('n1', '2026-06-01T00:00:00Z')],
    }),
    holds: (a) => {
      for (const rule of ['cn/rprcin-15-storage+as-storage', 'cn/rprcin-15-search+as-search']) {
        const duty = owes(a, rule)
        expect(duty).toMatchObject({ kind: 'policy', nature: 'standard_of_care', dueAt: null })
        expect(duty.basis[0]).toMatchObject({ id: 'cn/reclassification', grade: 'K' })
      }
      owesNot(a, 'cn/rprcin-15-storage', 'cn/rprcin-15-search')
      // A theory asks for a look and never for a measure.
      stepsNot(a, 'block_url', 'disable_proxy', 'suspend_zone')
      expect(step(a, 'human_review')).toBeDefined()
      expect(a.decision).not.toBe('restrict')
    },
  },
  {
    id: 'cn-wechat-first-instance',
    rule: 'WeChat, first instance: a mini-program service cannot target single items, so notice and delete does not fit; it forwards.',
    sources: ['cn/cc-1195'],
    case: caseOf('wechat-1', '2019-03-01T00:00:00Z', {
      jurisdictions: ['CN'],
      service: MINI,
      account: { id: 'customer', openedAt: '2018-01-01T00:00:00Z', status: 'active' },
      identity: { checks: [] },
      contacts: { emails: [] },
      domains: [{ name: SITE, addedAt: '2018-01-02T00:00:00Z', status: 'active' }],
      notices: [cn('n1', '2019-02-01T00:00:00Z')],
    }),
    holds: (a) => {
      expect(a.duties.map((duty) => duty.action)).toEqual(['forward_notice'])
      expect(owes(a, 'cn/cc-1195-forward').role).toBe('mini_program_host')
      stepsNot(a, 'terminate_account', 'block_url')
    },
  },
  {
    id: 'cn-wechat-appeal',
    rule: 'WeChat, second instance: upheld. Once forwarded to a customer whose identity is known, nothing is left to do.',
    sources: ['cn/forwarding-measure'],
    case: caseOf('wechat-2', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: MINI,
      notices: [cn('n1', '2026-06-01T00:00:00Z', { status: 'forwarded' })],
      actions: [act('forward_notice', '2026-06-01T08:00:00Z', { noticeIds: ['n1'] })],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/cc-1195-forward').metAt).toBe('2026-06-01T08:00:00.000Z')
      expect(a.duties.filter((duty) => duty.metAt === null)).toEqual([])
    },
  },
  {
    id: 'cn-real-identity-cdn',
    rule: 'Anti-Fraud Law Art. 21 names content delivery: no real identity, no service.',
    sources: ['cn/anti-fraud-21'],
    case: caseOf('cn-identity', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: CDN,
      identity: { checks: [{ id: 'self', method: 'self_declared', outcome: 'verified' }] },
    }),
    holds: (a) => {
      expect(owes(a, 'cn/anti-fraud-21')).toMatchObject({
        action: 'require_identity',
        metAt: null,
        standard: 'before service',
        dueAt: null,
      })
      expect(step(a, 'require_identity').because).toContain('cn/anti-fraud-21:account')
      owesNot(a, 'cn/csl-26')
    },
  },
  {
    id: 'cn-gambling',
    rule: 'Measures on Internet Information Services 15 and 16 and Cybersecurity Law 49: gambling is stopped, kept and reported immediately, ahead of other work.',
    sources: ['cn/information-services-15', 'cn/csl-49'],
    case: caseOf('cn-gambling', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN', 'IN'],
      service: CDN,
      notices: [
        cn('copy', '2026-06-01T00:00:00Z', { domains: ['other.example'], urls: [] }),
        cn('bets', '2026-06-02T00:00:00Z', {
          lane: 'gambling',
          regime: 'other',
          elements: { location: true, explanation: true },
        }),
      ],
    }),
    holds: (a) => {
      for (const part of ['stop', 'keep', 'report'])
        expect(owes(a, `cn/information-services-16-${part}`).standard).toBe('immediately')
      // A report outside child abuse material is looked at first.
      expect(step(a, 'report_to_authority')).toMatchObject({ needsHuman: true, id: 'report_to_authority:reviewed' })
      const stop = a.actions.find((action) => action.because.includes('cn/information-services-16-stop:notice:bets'))
      const later = a.actions.find((action) => action.because.includes('in/rule-3-2-a-resolve:notice:copy'))
      expect(stop?.priority).toBeLessThan(later?.priority ?? 0)
      // The other site, of which only a bare notice speaks, is not stopped along with it.
      stepsNot(a, 'disable_proxy')
    },
  },
  {
    id: 'cn-authority-asks-identity',
    rule: 'Regulations Art. 13: the copyright authority asks who the customer is: no unjustified refusal or delay.',
    sources: ['cn/rprcin-13'],
    case: caseOf('cn-authority', '2026-06-03T00:00:00Z', {
      jurisdictions: ['CN'],
      service: CDN,
      orders: [order('d1', 'disclosure', '2026-06-01T00:00:00Z', { jurisdiction: 'CN' })],
    }),
    holds: (a) => {
      expect(owes(a, 'cn/rprcin-13')).toMatchObject({ standard: 'no unjustified refusal or delay', dueAt: null })
      expect(dutiesOf(a, 'case')).toEqual([])
    },
  },
]

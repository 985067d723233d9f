import { expect } from 'vitest'
import { act, CDN, caseOf, dmca, dsa, order, owes, owesNot, SITE, type Story, service, step, stepsNot } from '../story'

const SUCCESSOR = 'kumo-raw2.example'

export const states: readonly Story[] = [
  {
    id: 'de-koeln-2023-cdn',
    rule: 'Cologne 2023: after a specific notice a content delivery network is held to a host’s care, without days.',
    sources: ['de/koeln-2023'],
    case: caseOf('koeln', '2026-06-20T00:00:00Z', {
      jurisdictions: ['DE'],
      service: CDN,
      notices: [dsa('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'de/koeln-2023')).toMatchObject({
        dueAt: null,
        overdue: false,
        kind: 'court_benchmark',
        nature: 'standard_of_care',
        territory: ['DE'],
      })
      // Germany brings the Union, whose Act sees a cache that a bare notice does not bind.
      owesNot(a, 'eu/dsa-6', 'eu/dsa-5')
      expect(step(a, 'block_url')).toMatchObject({ territory: ['DE'], needsHuman: true })
    },
  },
  {
    id: 'de-koeln-2023-resolver',
    rule: 'The same judgment: a public resolver is not liable.',
    sources: [],
    case: caseOf('koeln-resolver', '2026-06-20T00:00:00Z', {
      jurisdictions: ['DE'],
      service: service(['resolver']),
      notices: [dsa('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(a.duties).toEqual([])
    },
  },
  {
    id: 'it-milan-2024-notice',
    rule: 'Milan 2024: notified and no sufficient measures, a standard of care for content delivery, name service and reverse proxy.',
    sources: ['it/milan-2024'],
    case: caseOf('milan-notice', '2026-06-20T00:00:00Z', {
      jurisdictions: ['IT'],
      service: CDN,
      notices: [dmca('n1', '2026-06-01T10:00:00Z')],
    }),
    holds: (a) => {
      expect(owes(a, 'it/milan-2024')).toMatchObject({ nature: 'standard_of_care', dueAt: null, territory: ['IT'] })
    },
  },
  {
    id: 'it-milan-2024-successors',
    rule: 'Milan 2024: the order reaches future aliases, so a stop of the named domain alone does not meet it.',
    sources: ['eu/dsa-9'],
    case: caseOf('milan-order', '2025-02-01T00:00:00Z', {
      jurisdictions: ['IT'],
      service: CDN,
      domains: [
        {
          name: SITE,
          addedAt: '2024-01-12T00:00:00Z',
          status: 'suspended',
          enforcedAt: '2024-12-21T00:00:00Z',
          redirectsTo: SUCCESSOR,
        },
        { name: SUCCESSOR, addedAt: '2025-01-10T00:00:00Z', status: 'active' },
      ],
      orders: [
        order('m1', 'injunction', '2024-12-19T12:00:00Z', {
          authority: 'Court of Milan',
          jurisdiction: 'IT',
          lane: 'copyright',
          coversSuccessors: true,
          requires: { measure: 'disable_proxy' },
        }),
      ],
      actions: [act('disable_proxy', '2024-12-21T00:00:00Z', { orderIds: [] })],
    }),
    holds: (a) => {
      const duty = owes(a, 'case')
      expect(duty).toMatchObject({ metAt: null, action: 'disable_proxy', domains: [SITE, SUCCESSOR] })
      expect(a.knowledge.domains.find((domain) => domain.name === SUCCESSOR)).toMatchObject({
        state: 'adjudicated',
        via: SITE,
      })
      expect(step(a, 'refuse_successors').because).toContain('order:m1')
      const ordered = a.actions.find((action) => action.because.includes('case:order:m1'))
      expect(ordered).toMatchObject({ kind: 'disable_proxy', needsHuman: false, territory: ['IT'] })
    },
  },
  {
    id: 'it-piracy-shield-ticket',
    rule: 'Piracy Shield: thirty minutes for a ticket, block in Italy.',
    sources: ['it/piracy-shield'],
    case: caseOf('ticket', '2026-06-01T10:10:00Z', {
      service: CDN,
      orders: [
        order('p1', 'blocking', '2026-06-01T10:00:00Z', {
          instrument: 'piracy_shield',
          authority: 'AGCOM',
          jurisdiction: 'IT',
          lane: 'copyright',
        }),
      ],
    }),
    holds: (a) => {
      const duty = owes(a, 'it/piracy-shield')
      expect(duty).toMatchObject({ dueAt: '2026-06-01T10:30:00.000Z', action: 'geo_block', territory: ['IT'] })
      expect(duty.basis[0]?.grade).toBe('S')
      expect(step(a, 'geo_block')).toMatchObject({ territory: ['IT'], dueAt: '2026-06-01T10:30:00.000Z' })
      stepsNot(a, 'disable_proxy', 'suspend_zone')
    },
  },
  {
    id: 'it-agcom-order',
    rule: 'AGCOM, order 49/25/CONS: another order of the same authority has its own date, not the ticket’s thirty minutes.',
    sources: ['eu/dsa-9'],
    case: caseOf('agcom', '2025-02-20T00:00:00Z', {
      service: CDN,
      orders: [
        order('49-25', 'blocking', '2025-02-19T00:00:00Z', {
          authority: 'AGCOM',
          jurisdiction: 'IT',
          lane: 'copyright',
          complyBy: '2025-03-06T00:00:00Z',
        }),
      ],
    }),
    holds: (a) => {
      owesNot(a, 'it/piracy-shield')
      expect(owes(a, 'case')).toMatchObject({ dueAt: '2025-03-06T00:00:00.000Z', overdue: false, kind: 'court_order' })
    },
  },
  {
    id: 'fr-paris-2025',
    rule: 'Paris 2025: three days stand in the order and nowhere else; the means are left to the provider, the effect is France.',
    sources: ['eu/dsa-9'],
    case: caseOf('paris', '2025-04-01T00:00:00Z', {
      service: CDN,
      orders: [
        order('motogp', 'blocking', '2025-03-31T10:00:00Z', {
          authority: 'Paris Judicial Court',
          jurisdiction: 'FR',
          lane: 'copyright',
          complyBy: '2025-04-03T10:00:00Z',
          requires: { territory: ['FR'] },
        }),
      ],
    }),
    holds: (a) => {
      expect(owes(a, 'case')).toMatchObject({
        dueAt: '2025-04-03T10:00:00.000Z',
        territory: ['FR'],
        action: 'geo_block',
      })
      expect(step(a, 'geo_block').territory).toEqual(['FR'])
      stepsNot(a, 'disable_proxy', 'suspend_zone', 'terminate_account')
    },
  },
  {
    id: 'fr-paris-2025-resolver-without-geo-block',
    rule: 'The same order to a provider that cannot block by place: the next harder step it can take, and the advice says that it goes beyond.',
    sources: ['eu/dsa-9'],
    case: caseOf('paris-unable', '2025-04-01T00:00:00Z', {
      service: { ...CDN, controls: ['suspend_zone', 'terminate_account'] },
      orders: [
        order('motogp', 'blocking', '2025-03-31T10:00:00Z', {
          jurisdiction: 'FR',
          lane: 'copyright',
          complyBy: '2025-04-03T10:00:00Z',
          requires: { territory: ['FR'] },
        }),
      ],
    }),
    holds: (a) => {
      expect(step(a, 'suspend_zone').because).toContain('beyond:geo_block')
      expect(step(a, 'suspend_zone').undo).not.toBeNull()
      stepsNot(a, 'terminate_account')
    },
  },
]

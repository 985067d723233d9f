import type { JurisdictionPack } from '../types'

/**
 * France: Paris 2025. Its three days stand in that order and nowhere else, so an order of a French court carries its own
 * `complyBy`; no rule of this pack sets one.
 */
export const fr: JurisdictionPack = {
  code: 'FR',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 0,
  territory: ['FR'],
  sources: {
    'paris-2025': {
      citation: 'Paris Judicial Court, order of 28 March 2025 (Canal+, MotoGP): 14 sites, three days from notification',
      url: 'https://piracymonitor.org/paris-court-decrees-cloudflare-must-triple-block-access-to-illegal-motogp-broadcasts/',
      grade: 'S',
      finality: 'appealable',
    },
    'paris-2025-days': {
      citation: 'Paris Judicial Court, end of March 2025: three days from notification, means left to the provider',
      url: 'https://usatoday24.com/cloudflare-sufre-reves-francia-justicia-le-obliga-a-bloquear-retransmisiones-ilegales-motogp',
      grade: 'S',
      finality: 'appealable',
    },
  },
  categories: [
    {
      id: 'transmission',
      roles: ['cdn', 'reverse_proxy', 'resolver', 'authoritative_dns'],
      because: 'Paris found that name service, content delivery and reverse proxy have a function of transmission.',
      basis: ['paris-2025-days'],
    },
  ],
  reclassifications: [],
  noticeElements: [],
  duties: [],
  knowledge: [
    {
      id: 'order-only',
      says: 'The duty came from the order; the provider chose the means, the effect was limited to France.',
      basis: ['paris-2025', 'paris-2025-days'],
    },
  ],
  judgments: [
    {
      id: 'paris-2025',
      court: 'Paris Judicial Court',
      date: '2025-03-28',
      number: null,
      holding:
        'All appropriate measures to block 14 sites in France through name service, content delivery and reverse proxy.',
      basis: ['paris-2025', 'paris-2025-days'],
    },
  ],
}

export const pack = fr

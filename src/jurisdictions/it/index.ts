import type { JurisdictionPack } from '../types'

/** Italy: Piracy Shield tickets, and Milan 2024. Other orders of the same authority have their own date, not the ticket’s clock. */
export const it: JurisdictionPack = {
  code: 'IT',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 0,
  territory: ['IT'],
  sources: {
    'law-93': {
      citation: 'Law 93 of 14 July 2023 (existence and date)',
      url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2023-07-14;93',
      grade: 'R',
    },
    'piracy-shield': {
      citation: 'Law 93 of 14 July 2023: 30 minutes for a Piracy Shield ticket, and whom it binds (as reported)',
      url: 'https://piracymonitor.org/italian-regulator-levies-e14-million-fine-against-cloudflare-for-transporting-protected-content',
      grade: 'S',
    },
    'agcom-333-25': {
      citation: 'AGCOM decision 333/25/CONS after order 49/25/CONS of 18 February 2025 (appeal announced)',
      url: 'https://underlines.news/2026/01/12/italy-slaps-14m-fine-on-cloudflare-triggering-dns-censorship-standoff',
      grade: 'S',
      finality: 'appealable',
    },
    'milan-2024': {
      citation: 'Court of Milan, order of 19 December 2024 (Serie A)',
      url: 'https://advanced-television.com/2024/12/23/italian-court-orders-cloudfare-to-assist-in-combatting-piracy/',
      grade: 'S',
      finality: 'appealable',
    },
    'milan-2024-alias': {
      citation:
        'Court of Milan, order of 19 December 2024: future aliases on evidenced notice (statement of the league)',
      url: 'https://tuttocagliari.net/news/pirateria-il-tribunale-di-milano-contro-cloudflare-il-comunicato-133573',
      grade: 'S',
      finality: 'appealable',
    },
  },
  categories: [
    {
      id: 'content_delivery',
      roles: ['cdn', 'reverse_proxy', 'authoritative_dns'],
      because: 'Milan named content delivery, authoritative name service and reverse proxy.',
      basis: ['milan-2024'],
    },
  ],
  reclassifications: [],
  noticeElements: [],
  duties: [
    {
      id: 'piracy-shield',
      lanes: null,
      categories: null,
      trigger: { on: 'order', kinds: ['blocking', 'removal', 'injunction'], instruments: ['piracy_shield'], as: 'own' },
      says: 'Piracy Shield ticket: block resolution or routing, or take another effective measure.',
      clock: { kind: 'fixed', to: { amount: 30, unit: 'minutes' } },
      kind: 'court_order',
      nature: 'obligation',
      action: 'geo_block',
      metBy: ['block_url'],
      basis: ['piracy-shield', 'law-93'],
    },
    {
      id: 'milan-2024',
      lanes: ['copyright'],
      categories: ['content_delivery'],
      trigger: { on: 'notice', able: true },
      says: 'Milan faulted a provider that was notified and took no sufficient measures.',
      clock: { kind: 'standard', word: 'sufficient measures after notice' },
      kind: 'court_benchmark',
      nature: 'standard_of_care',
      action: 'block_url',
      metBy: ['geo_block'],
      basis: ['milan-2024', 'milan-2024-alias'],
    },
  ],
  knowledge: [
    {
      id: 'aliases',
      says: 'An order may reach future aliases of the same service, any top-level domain, on evidenced notice.',
      basis: ['milan-2024-alias'],
    },
  ],
  judgments: [
    {
      id: 'milan-2024',
      court: 'Court of Milan',
      date: '2024-12-19',
      number: null,
      holding:
        'End content delivery, authoritative name service and reverse proxy to infringing services; disclose customer data; cover future aliases; EUR 10,000 a day for non-compliance.',
      basis: ['milan-2024', 'milan-2024-alias'],
    },
    {
      id: 'agcom-2025',
      court: 'AGCOM',
      date: '2026-01-08',
      number: '333/25/CONS',
      holding: 'Fine of EUR 14,247,698 for not following order 49/25/CONS (announced that day); appeal announced.',
      basis: ['agcom-333-25'],
    },
  ],
}

export const pack = it

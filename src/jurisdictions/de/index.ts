import type { JurisdictionPack } from '../types'

/** Germany: Cologne 2023 held a content delivery network to a host’s care. The Digital Services Act comes with `EU`. */
export const de: JurisdictionPack = {
  code: 'DE',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 0,
  territory: ['DE'],
  sources: {
    'koeln-2023': {
      citation: 'OLG Köln, judgment of 3 November 2023, 6 U 149/22',
      url: 'https://www.dr-bahr.com/news/markenrecht/cloudflare-haftet-als-content-delivery-network-fuer-fremde-urheberrechtsverletzungen.html',
      grade: 'S',
      finality: 'appealable',
    },
    'koeln-2020': {
      citation: 'OLG Köln, judgment of 9 October 2020, 6 U 32/20 (interim)',
      url: 'https://www.justiz.nrw.de/nrwe/olgs/koeln/j2020/6_U_32_20_Urteil_20201009.html',
      grade: 'S',
      finality: 'final',
    },
  },
  categories: [
    {
      id: 'content_delivery',
      roles: ['cdn', 'reverse_proxy'],
      because: 'Cologne gave the network a central role in the access and judged it like a host.',
      basis: ['koeln-2023'],
    },
    {
      id: 'public_resolver',
      roles: ['resolver'],
      because: 'The same judgment: not liable, neither as perpetrator nor as disturber.',
      basis: ['koeln-2023'],
    },
  ],
  reclassifications: [],
  noticeElements: [
    {
      regime: 'dsa',
      elements: ['explanation', 'location'],
      foreign: 'own',
      effectIfDefective: 'The notice must be specific enough to find the infringement.',
      counterNotice: 'None of its own.',
      basis: ['koeln-2023'],
    },
  ],
  duties: [
    {
      id: 'koeln-2023',
      lanes: ['copyright', 'trademark'],
      categories: ['content_delivery'],
      trigger: { on: 'notice', able: true },
      says: 'A specific notice: make the content unreachable through the network, with a host’s care.',
      clock: { kind: 'standard', word: 'care of a host; no days fixed' },
      kind: 'court_benchmark',
      nature: 'standard_of_care',
      action: 'block_url',
      metBy: ['geo_block'],
      basis: ['koeln-2023'],
    },
  ],
  knowledge: [
    {
      id: 'specific-notice',
      says: 'A specific notice is enough for a content delivery network.',
      basis: ['koeln-2023'],
    },
  ],
  judgments: [
    {
      id: 'koeln-2023',
      court: 'OLG Köln',
      date: '2023-11-03',
      number: '6 U 149/22',
      holding: 'Content delivery network liable as perpetrator after a specific notice; public resolver not liable.',
      basis: ['koeln-2023'],
    },
    {
      id: 'koeln-2020',
      court: 'OLG Köln',
      date: '2020-10-09',
      number: '6 U 32/20',
      holding: 'Earlier interim case: content delivery network as disturber.',
      basis: ['koeln-2020'],
    },
  ],
}

export const pack = de

import { ROLES } from '../../case/service'
import type { DutyRule, JurisdictionPack } from '../types'

const RULES = 'https://www.meity.gov.in/static/uploads/2026/02/550681ab908f8afb135b0ad42816a1c9.pdf'
const binding = { lanes: null, categories: null, kind: 'statute', nature: 'obligation' } as const
const order = { on: 'order', kinds: ['removal', 'blocking', 'injunction'], as: 'own' } as const

const rules: readonly DutyRule[] = [
  {
    ...binding,
    id: 'rule-3-1-d',
    trigger: order,
    says: 'Court order or written notice of the government: remove or disable access.',
    clock: { kind: 'fixed', to: { amount: 3, unit: 'hours' } },
    kind: 'court_order',
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['it-rules-2026', 'it-rules-2026-note'],
    since: '2026-02-20',
  },
  {
    ...binding,
    id: 'rule-3-1-d-2021',
    trigger: order,
    says: 'Court order or written notice of the government under the text before February 2026.',
    clock: { kind: 'fixed', to: { amount: 36, unit: 'hours' } },
    kind: 'court_order',
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['it-rules-2026-note'],
    before: '2026-02-20',
  },
  {
    ...binding,
    id: 'rule-3-2-b',
    lanes: ['intimate_image'],
    trigger: { on: 'notice' },
    says: 'Complaint of the person shown or impersonated: remove.',
    clock: { kind: 'fixed', to: { amount: 2, unit: 'hours' } },
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['it-rules-2026', 'it-rules-2026-note'],
    since: '2026-02-20',
  },
  {
    ...binding,
    id: 'rule-3-2-b-2021',
    lanes: ['intimate_image'],
    trigger: { on: 'notice' },
    says: 'Complaint of the person shown or impersonated under the text before February 2026.',
    clock: { kind: 'fixed', to: { amount: 24, unit: 'hours' } },
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['it-rules-2026-note'],
    before: '2026-02-20',
  },
  {
    ...binding,
    id: 'rule-3-2-a-acknowledge',
    trigger: { on: 'notice' },
    says: 'The grievance officer acknowledges the complaint.',
    clock: { kind: 'fixed', to: { amount: 24, unit: 'hours' } },
    action: 'acknowledge_notice',
    metBy: ['inform_sender'],
    basis: ['it-rules-2026'],
    since: '2026-02-20',
  },
  {
    ...binding,
    id: 'rule-3-2-a-resolve',
    trigger: { on: 'notice' },
    says: 'The grievance officer resolves the complaint and answers.',
    clock: { kind: 'fixed', to: { amount: 7, unit: 'days' } },
    action: 'inform_sender',
    basis: ['it-rules-2026'],
    since: '2026-02-20',
  },
  {
    ...binding,
    id: 'rule-3-2-a-listed',
    lanes: ['csam', 'obscenity', 'terrorism', 'malware', 'phishing', 'fraud', 'gambling'],
    trigger: { on: 'notice' },
    says: 'Complaint that asks for the removal of content of the listed classes: resolve.',
    clock: { kind: 'fixed', to: { amount: 36, unit: 'hours' } },
    action: 'block_url',
    metBy: ['geo_block'],
    basis: ['it-rules-2026', 'listed-classes'],
    since: '2026-02-20',
  },
  {
    ...binding,
    id: 'cert-in-incident',
    lanes: ['malware', 'phishing'],
    trigger: { on: 'notice' },
    says: 'A listed incident was noticed or told: report it to CERT-In.',
    clock: { kind: 'fixed', to: { amount: 6, unit: 'hours' } },
    action: 'report_to_authority',
    basis: ['cert-in', 'cert-in-listed'],
  },
  {
    ...binding,
    id: 'cert-in-v',
    categories: ['data_centre_or_cloud'],
    trigger: { on: 'account', below: 'document_checked' },
    says: 'Validated names, address and contact numbers of the customer, with period, addresses, purpose and ownership.',
    clock: { kind: 'standard', word: 'before service' },
    action: 'require_identity',
    basis: ['cert-in-v'],
  },
]

/** India: IT Rules 2021 as changed in February 2026, and the CERT-In Directions. Words of the change read as quotes. */
export const india: JurisdictionPack = {
  code: 'IN',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 330,
  territory: ['IN'],
  sources: {
    'it-rules-2026': {
      citation: 'IT Rules 2021 as changed by G.S.R. 120(E) of 10 February 2026, in force 20 February 2026',
      url: RULES,
      grade: 'RQ',
    },
    'it-rules-2026-note': {
      citation: 'The change of the IT Rules in February 2026, old and new hours (practitioners’ note)',
      url: 'https://www.mondaq.com/india/it-and-internet/1746068/checklist-for-compliance-with-the-information-technology-intermediary-guidelines-and-digital-media-ethics-code-amendment-rules-2026',
      grade: 'S',
    },
    'listed-classes': {
      citation: 'IT Rules 2021: which classes of content have the shorter period (our assignment to lanes)',
      url: RULES,
      grade: 'K',
    },
    'cert-in': {
      citation: 'CERT-In Directions of 28 April 2022, incident clause and (iv)',
      url: 'https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf',
      grade: 'RQ',
    },
    'cert-in-listed': {
      citation: 'CERT-In Directions of 28 April 2022: that served malware or phishing is a listed incident',
      url: 'https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf',
      grade: 'K',
    },
    'cert-in-v': {
      citation: 'CERT-In Directions of 28 April 2022 (v): data centres, VPS, cloud, VPN; content delivery is not named',
      url: 'https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf',
      grade: 'RQ',
    },
  },
  categories: [
    { id: 'intermediary', roles: ROLES, because: 'The rules bind every intermediary.', basis: ['it-rules-2026'] },
    {
      id: 'data_centre_or_cloud',
      roles: ['hosting', 'object_storage'],
      because: 'Clause (v) names data centres, VPS and cloud; whether content delivery is cloud is open.',
      basis: ['cert-in-v'],
    },
  ],
  reclassifications: [],
  noticeElements: [
    {
      regime: 'other',
      elements: ['location', 'explanation'],
      foreign: 'own',
      effectIfDefective: 'Not read; treated as a complaint that still wants an answer.',
      counterNotice: 'None of its own.',
      basis: ['it-rules-2026-note'],
    },
  ],
  duties: rules,
  knowledge: [
    {
      id: 'actual-knowledge',
      says: 'Knowledge comes by court order or written notice of the government; complaints have their own clocks.',
      basis: ['it-rules-2026'],
    },
  ],
  judgments: [],
}

export const pack = india

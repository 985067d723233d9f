import type { JurisdictionPack } from '../types'

const RAA = 'https://www.icann.org/resources/pages/approved-with-specs-2013-09-17-en'

/** ICANN: what registrars of generic names owe by contract, which is a promise and no statute. Copyright is not DNS abuse. */
export const icann: JurisdictionPack = {
  code: 'ICANN',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 0,
  territory: [],
  joinsRoles: ['registrar'],
  sources: {
    'raa-3-18-2': {
      citation: 'Registrar Accreditation Agreement 3.18.2 with the 2024 amendment, in force 5 April 2024',
      url: RAA,
      grade: 'RQ',
    },
    'raa-3-18-3': { citation: 'Registrar Accreditation Agreement 3.18.3', url: RAA, grade: 'RQ' },
    'raa-amendment': {
      citation: 'Global amendment to the Registrar Accreditation Agreement, 5 April 2024',
      url: 'http://www.icann.com/en/system/files/files/registrar-accreditation-agreement-global-amendment-05apr24-en.html',
      grade: 'S',
    },
    accuracy: {
      citation: 'Whois accuracy programme specification: 15 days',
      url: 'https://www.icann.org/resources/pages/raa-whois-accuracy-2015-11-16-en',
      grade: 'S',
    },
    'associated-domains': {
      citation: 'Policy work on associated domains, 2026 (draft, not in force)',
      url: 'https://lists.icann.org/hyperkitty/list/gnso-dnsabuse-pdp@icann.org/message/HH6YXIV4JOTHZGJ2JUDTJDR2SK67MU2F/',
      grade: 'S',
      finality: 'proposal',
    },
  },
  categories: [
    {
      id: 'registrar',
      roles: ['registrar'],
      because: 'Accredited registrars of generic names.',
      basis: ['raa-3-18-2'],
    },
  ],
  reclassifications: [],
  noticeElements: [],
  duties: [
    {
      id: 'raa-3-18-2',
      lanes: ['malware', 'phishing'],
      categories: ['registrar'],
      trigger: { on: 'notice' },
      says: 'Actionable evidence of DNS abuse: stop or disrupt it, weighing harm and collateral damage.',
      clock: { kind: 'standard', word: 'promptly' },
      kind: 'undertaking',
      nature: 'obligation',
      action: 'suspend_zone',
      basis: ['raa-3-18-2', 'raa-amendment'],
      since: '2024-04-05',
    },
    {
      id: 'associated-domains',
      lanes: ['malware', 'phishing'],
      categories: ['registrar'],
      trigger: { on: 'restriction' },
      says: 'Draft only: look at the other names of the same customer after acting on one.',
      clock: { kind: 'standard', word: 'promptly (draft)' },
      kind: 'policy',
      nature: 'standard_of_care',
      action: 'human_review',
      basis: ['associated-domains'],
    },
    {
      id: 'raa-3-18-3',
      lanes: null,
      categories: ['registrar'],
      trigger: { on: 'notice', sender: ['authority'] },
      says: 'A well-founded report of an authority is reviewed by someone with power to act.',
      clock: { kind: 'fixed', to: { amount: 24, unit: 'hours' } },
      kind: 'undertaking',
      nature: 'obligation',
      action: 'human_review',
      basis: ['raa-3-18-3'],
    },
    {
      id: 'accuracy',
      lanes: null,
      categories: ['registrar'],
      trigger: { on: 'registration' },
      says: 'A new name: have the registrant affirm e-mail or phone, else verify by hand or suspend.',
      clock: { kind: 'fixed', to: { amount: 15, unit: 'days' } },
      kind: 'undertaking',
      nature: 'obligation',
      action: 'verify_contact',
      metBy: ['suspend_zone'],
      basis: ['accuracy'],
    },
  ],
  knowledge: [
    {
      id: 'dns-abuse',
      says: 'DNS abuse is malware, botnets, phishing, pharming, and spam that delivers them; the advisory’s examples in days are not duties.',
      basis: ['raa-3-18-2'],
    },
  ],
  judgments: [],
}

export const pack = icann

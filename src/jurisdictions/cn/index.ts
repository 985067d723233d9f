import type { JurisdictionPack } from '../types'
import { duties } from './duties'
import { sources } from './sources'

/** China: network-communication Regulations, Civil Code, E-commerce Law, real identity, public order, WeChat. */
export const cn: JurisdictionPack = {
  code: 'CN',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 480,
  territory: ['CN'],
  sources,
  categories: [
    {
      id: 'transmission',
      roles: ['access', 'authoritative_dns', 'resolver'],
      because: 'Art. 20: access or transmission without selection or change.',
      basis: ['rprcin-20'],
    },
    {
      id: 'caching',
      roles: ['cdn', 'reverse_proxy'],
      orElse: { roles: ['access', 'hosting', 'object_storage'], features: ['caches'] },
      because: 'Art. 21: automatic storage to make transmission efficient.',
      basis: ['rprcin-21'],
    },
    {
      id: 'storage',
      roles: ['hosting', 'object_storage'],
      because: 'Art. 22: storage space for others to show works.',
      basis: ['rprcin-22'],
    },
    {
      id: 'search',
      roles: ['search'],
      orElse: { roles: ['hosting', 'object_storage'], features: ['search'] },
      because: 'Art. 23: search or links.',
      basis: ['rprcin-23'],
    },
    {
      id: 'general_network_service',
      roles: ['mini_program_host'],
      because: 'WeChat: outside the four types of the Regulations; the service cannot target single items.',
      basis: ['wechat', 'wechat-appeal'],
    },
    {
      id: 'real_identity',
      roles: ['registrar', 'hosting', 'object_storage', 'cdn', 'reverse_proxy'],
      because: 'Anti-Fraud Law Art. 21 names domain registration, hosting, cloud and content delivery.',
      basis: ['anti-fraud-21'],
    },
    {
      id: 'network_access',
      roles: ['access', 'registrar'],
      because: 'Cybersecurity Law: network access and domain registration.',
      basis: ['csl-26'],
    },
    {
      id: 'ecommerce_platform',
      roles: [],
      because: 'A platform for trading goods or services; no role of a case says so.',
      basis: ['ecl-42'],
    },
  ],
  reclassifications: [
    {
      from: 'caching',
      features: ['selects_content', 'recommends_content', 'promotes_site', 'modifies_content', 'stores_uploads'],
      to: 'storage',
      theory: 'Selecting, promoting, recommending or changing is argued to leave Art. 21 for storage.',
      basis: ['reclassification', 'rprcin-22'],
    },
    {
      from: 'caching',
      features: ['search'],
      to: 'search',
      theory: 'A search function is argued to bring the duties of search and links.',
      basis: ['reclassification', 'rprcin-23'],
    },
    {
      from: 'general_network_service',
      features: ['selects_content', 'recommends_content', 'promotes_site', 'search', 'stores_uploads'],
      to: 'storage',
      theory:
        'Measures that could target single items, or a search function, are argued to bring the notice-and-delete rule back.',
      basis: ['reclassification', 'wechat'],
    },
  ],
  noticeElements: [
    {
      regime: 'cn',
      elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
      foreign: 'own',
      effectIfDefective:
        'Not a valid notice under Art. 14; under the Civil Code it weighs against the duty to be timely.',
      counterNotice:
        'Name, contact, address; item and place; preliminary proof (Art. 16; real identity under Civil Code 1196).',
      basis: ['rprcin-14', 'cc-1195', 'rprcin-16'],
    },
  ],
  duties,
  knowledge: [
    {
      id: 'spc-9',
      says: 'Should know: nature of the service, type and fame of the work and how obvious, selection or recommendation, preventive measures, notice channel, measures against repeats.',
      basis: ['spc-2020'],
    },
    {
      id: 'spc-13',
      says: 'A notice with preliminary evidence not acted on in time is deemed actual knowledge.',
      basis: ['spc-2020'],
    },
    { id: 'rprcin-23', says: 'Search and links: knowledge brings joint liability.', basis: ['rprcin-23'] },
    {
      id: 'rprcin-20',
      says: 'Access and transmission without selection or change, to the intended users only: no damages.',
      basis: ['rprcin-20'],
    },
    {
      id: 'wrong-notice',
      says: 'Who sends a wrong notice is liable for the harm.',
      basis: ['cc-1195', 'rprcin-24', 'ecl-42'],
    },
  ],
  judgments: [
    {
      id: 'wechat-2019',
      court: 'Hangzhou Internet Court',
      date: '2019-02-27',
      number: null,
      holding:
        'The platform could not delete or block single items technically, so notice and delete did not fit; platform not liable, operator pays. No duty to disconnect was found.',
      basis: ['wechat'],
    },
    {
      id: 'wechat-2019-appeal',
      court: 'Hangzhou Intermediate Court',
      date: '2019-11',
      number: null,
      holding: 'Upheld. Date from general knowledge.',
      basis: ['wechat-appeal'],
    },
  ],
}

export const pack = cn

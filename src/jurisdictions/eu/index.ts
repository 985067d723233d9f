import type { Role } from '../../case/service'
import type { JurisdictionPack } from '../types'
import { dsa } from './dsa'
import { sources } from './sources'
import { terrorism } from './terrorism'

const hosts: readonly Role[] = ['hosting', 'object_storage', 'mini_program_host']
const outside: readonly Role[] = ['access', 'cdn', 'reverse_proxy', 'authoritative_dns', 'resolver', 'registrar']

/** European Union: Digital Services Act, terrorist-content regulation, NIS2 Art. 28. */
export const eu: JurisdictionPack = {
  code: 'EU',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 0,
  territory: ['EU'],
  members: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
  sources,
  categories: [
    {
      id: 'conduit',
      roles: ['access', 'authoritative_dns', 'resolver', 'registrar'],
      because: 'Art. 4 with recital 28: transmits or gives access; courts and authorities may still order.',
      basis: ['dsa-4', 'dsa-rec-28'],
    },
    {
      id: 'caching',
      roles: ['cdn', 'reverse_proxy'],
      orElse: { roles: ['access', 'hosting', 'object_storage'], features: ['caches'] },
      because: 'Recital 29 gives content delivery and reverse proxies, provided alone, as examples of caching.',
      basis: ['dsa-rec-28', 'dsa-5'],
    },
    {
      id: 'hosting',
      roles: hosts,
      because: 'Art. 3(g)(iii): stores information at the request of a recipient.',
      basis: ['dsa-6', 'dsa-rec-28'],
    },
    {
      id: 'online_platform',
      roles: hosts,
      features: ['stores_uploads', 'selects_content', 'recommends_content', 'promotes_site'],
      because: 'Stores and spreads to the public at the request of a recipient.',
      basis: ['dsa-20'],
    },
    {
      id: 'marketplace',
      roles: [],
      because: 'Lets consumers conclude contracts with traders; no role of a case says so.',
      basis: ['dsa-30'],
    },
    {
      id: 'tco_hosting',
      roles: hosts,
      because: 'Hosting that spreads to the public.',
      basis: ['tco-3'],
    },
    {
      id: 'tco_outside',
      roles: outside,
      because: 'Access, caching, domain names and DDoS protection are outside the terrorist-content regulation.',
      basis: ['tco-rec-13'],
    },
    {
      id: 'registration_services',
      roles: ['registrar'],
      because: 'NIS2 Art. 28: registries and providers of registration services.',
      basis: ['nis2-28'],
    },
  ],
  reclassifications: [
    {
      from: 'caching',
      features: [
        'stores_uploads',
        'selects_content',
        'recommends_content',
        'promotes_site',
        'modifies_content',
        'search',
      ],
      to: 'hosting',
      theory:
        'What selects, changes, promotes or stores on request is argued to be more than automatic intermediate storage.',
      basis: ['reclassification', 'dsa-rec-28'],
    },
    {
      from: 'hosting',
      features: [],
      to: 'online_platform',
      theory:
        'Whether a host also spreads to the public decides whether Arts. 20 to 24 bind it; here nothing says that it does.',
      basis: ['dsa-rec-28'],
    },
  ],
  noticeElements: [
    {
      regime: 'dsa',
      elements: ['explanation', 'location', 'senderIdentity', 'contact', 'goodFaith'],
      foreign: 'own',
      effectIfDefective:
        'No actual knowledge, unless a diligent host can see the illegality without detailed legal study (16(3)).',
      counterNotice: 'Complaint under Art. 20, online platforms only.',
      basis: ['dsa-16'],
    },
  ],
  duties: [
    ...dsa,
    ...terrorism,
    {
      id: 'nis2-28',
      lanes: null,
      categories: ['registration_services'],
      trigger: { on: 'order', kinds: ['disclosure', 'subpoena'], as: 'own' },
      says: 'Answer a lawful, duly substantiated request for registration data.',
      clock: { kind: 'fixed', to: { amount: 72, unit: 'hours' } },
      kind: 'statute',
      nature: 'obligation',
      action: 'report_compliance',
      basis: ['nis2-28'],
    },
  ],
  knowledge: [
    {
      id: 'dsa-6',
      says: 'Hosting: actual knowledge, or for damages awareness of facts from which illegality is apparent.',
      basis: ['dsa-6', 'dsa-16'],
    },
    {
      id: 'dsa-5',
      says: 'Caching: knowledge that the item was removed at its source or that a court or authority ordered it; a bare notice is not the trigger.',
      basis: ['dsa-5'],
    },
    {
      id: 'dsa-4',
      says: 'Conduit: not liable where it neither starts the transmission, nor chooses the receiver, nor chooses or changes the content.',
      basis: ['dsa-4'],
    },
    {
      id: 'tco-11',
      says: 'The authority may order silence towards the content provider for up to six weeks, once extendable by six.',
      basis: ['tco-11'],
    },
    {
      id: 'csam-derogation',
      says: 'The interim rule on voluntary scanning concerned messaging services and is not a duty of content delivery.',
      basis: ['csam-derogation'],
    },
  ],
  judgments: [],
}

export const pack = eu

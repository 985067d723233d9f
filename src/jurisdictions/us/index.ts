import { ROLES } from '../../case/service'
import type { JurisdictionPack } from '../types'
import { duties } from './duties'
import { sources } from './sources'

/** United States: 17 USC 512, 18 USC 2258A, the Take It Down Act and Cox v. Sony. Holidays are injected by the caller. */
export const us: JurisdictionPack = {
  code: 'US',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 0,
  territory: ['US'],
  sources,
  categories: [
    {
      id: 'conduit',
      roles: ['access'],
      because: '512(a): transmits for others; there is no notice and takedown.',
      basis: ['512-a'],
    },
    {
      id: 'caching',
      roles: ['cdn', 'reverse_proxy'],
      orElse: { roles: ['access', 'hosting', 'object_storage'], features: ['caches'] },
      because: '512(b): keeps intermediate copies of what others put online.',
      basis: ['512-b'],
    },
    {
      id: 'hosting',
      roles: ['hosting', 'object_storage', 'mini_program_host'],
      because: '512(c): stores at the direction of a user.',
      basis: ['512-c'],
    },
    {
      id: 'search',
      roles: ['search'],
      orElse: { roles: ['hosting', 'object_storage'], features: ['search'] },
      because: '512(d): links to or finds locations.',
      basis: ['512-d'],
    },
    {
      id: 'remote_computing',
      roles: ['hosting', 'object_storage'],
      because: '18 USC 2258E with 2711(2): storage or processing offered to the public.',
      basis: ['2258a'],
    },
    {
      id: 'content_delivery',
      roles: ['cdn', 'reverse_proxy'],
      because: '18 USC 2258E: whether content delivery alone makes a provider is open.',
      basis: ['2258e-cdn'],
    },
    {
      id: 'covered_platform',
      roles: ['hosting', 'object_storage', 'mini_program_host'],
      features: ['stores_uploads'],
      because: 'Take It Down Act s. 3: mainly user content open to the public.',
      basis: ['take-it-down'],
    },
    { id: 'any', roles: ROLES, because: 'The common law looks at intent, whatever the service.', basis: ['cox'] },
  ],
  reclassifications: [
    {
      from: 'caching',
      features: ['modifies_content', 'selects_content', 'stores_uploads', 'promotes_site', 'recommends_content'],
      to: 'hosting',
      theory: '512(b) covers unmodified intermediate copies only; what goes beyond is argued to be storage.',
      basis: ['reclassification', '512-b'],
    },
    {
      from: 'caching',
      features: ['search'],
      to: 'search',
      theory: 'A search function of its own is argued to be an information location tool.',
      basis: ['reclassification', '512-d'],
    },
  ],
  noticeElements: [
    {
      regime: 'dmca',
      elements: ['signature', 'work', 'location', 'contact', 'goodFaith', 'accuracyOath'],
      foreign: 'strict',
      effectIfDefective:
        'No knowledge from it (512(c)(3)(B)); with work, place and contact present the provider must try to help cure.',
      cureIfPresent: ['work', 'location', 'contact'],
      counterNotice:
        'Signature, item and place, statement of mistake under penalty of perjury, name, address, phone, consent to jurisdiction and service.',
      basis: ['512-c', '512-g'],
    },
  ],
  duties,
  knowledge: [
    {
      id: 'red-flag',
      says: 'Hosting and search: actual knowledge, or facts that make infringement apparent (512(c)(1)(A), (d)(1)).',
      basis: ['512-c', '512-d'],
    },
    {
      id: 'cox-intent',
      says: 'Providing a general service while knowing that some will infringe is not contributory infringement; intent is needed, by inducement or by a service tailored to infringement.',
      basis: ['cox'],
    },
    {
      id: '512-f',
      says: 'Who knowingly misstates in a notice or counter-notice pays damages and fees.',
      basis: ['512-f'],
    },
    {
      id: '512-a',
      says: 'Conduit: no notice and takedown; a court may order an account ended or a foreign location blocked (512(j)).',
      basis: ['512-a', '512-j'],
    },
    { id: '2258a-f', says: 'There is no duty to monitor, search, screen or scan.', basis: ['2258a-f'] },
  ],
  judgments: [
    {
      id: 'cox-2026',
      court: 'Supreme Court of the United States',
      date: '2026-03-25',
      number: 'No. 24-171',
      holding:
        'Cox v. Sony: going on with a general service for known infringers is not contributory infringement without intent.',
      basis: ['cox', 'cox-slip'],
    },
  ],
}

export const pack = us

import { ROLES } from '../../case/service'
import type { JurisdictionPack } from '../types'
import { duties } from './duties'
import { judgments } from './judgments'
import { sources } from './sources'

/** Japan: Information Distribution Platform Act Art. 3, aiding under the Civil Code, and Tokyo 2025. */
export const jp: JurisdictionPack = {
  code: 'JP',
  version: '1.0.0',
  reviewedAt: '2026-11-22',
  staleAfter: '2027-05-22',
  zone: 540,
  territory: ['JP'],
  sources,
  categories: [
    {
      id: 'specified_telecom_provider',
      roles: ROLES,
      because: 'Art. 3(1) speaks of any provider of specified telecommunications that can stop the transmission.',
      basis: ['platform-act-3-1'],
    },
    {
      id: 'content_delivery',
      roles: ['cdn', 'reverse_proxy'],
      because: 'Tokyo 2025 concerned caching and origin masking for the site; not the transmitter, but an aider.',
      basis: ['tokyo-2025'],
    },
    {
      id: 'designated_large_platform',
      roles: [],
      because: 'Five services were designated; services not for exchange among unspecified users are left out.',
      basis: ['platform-act-25', 'designation-2025'],
    },
  ],
  reclassifications: [],
  noticeElements: [
    {
      regime: 'jp',
      elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
      foreign: 'own',
      effectIfDefective: 'Ground to find that the infringement could be known may still arise from the page itself.',
      counterNotice: 'The sender of the content objects within seven days of receiving the inquiry (Art. 3(2)(ii)).',
      basis: ['platform-act-3-1', 'platform-act-3-2'],
    },
  ],
  duties,
  knowledge: [
    {
      id: 'art-3-1-i',
      says: 'The provider knew that the circulation of the information infringes the right of another.',
      basis: ['platform-act-3-1'],
    },
    {
      id: 'art-3-1-ii',
      says: 'The provider knew that the information circulates, and there is adequate ground to find that it could know of the infringement.',
      basis: ['platform-act-3-1'],
    },
    {
      id: 'tokyo-could-know',
      says: 'Notices together with signs visible on the face of the site were reported to be enough to could-know.',
      basis: ['tokyo-2025'],
    },
    {
      id: 'aiding',
      says: 'Going on with a service that makes infringement easier after notice may be negligent aiding (placing it under Art. 719(2) is an inference of commentators).',
      basis: ['tokyo-2025', 'civil-code-719'],
    },
    {
      id: 'csam-voluntary',
      says: 'Child abuse material is the only lane with routine blocking by access providers, and it is voluntary.',
      basis: ['csam-blocking'],
    },
  ],
  judgments,
}

export const pack = jp

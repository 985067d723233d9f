import type { Grade } from '../types'

export type CheckMethodName =
  | 'self_declared'
  | 'payment_card'
  | 'bank_account'
  | 'database'
  | 'government_document'
  | 'company_register'
  | 'document_and_selfie'
  | 'eid'
  | 'in_person'

/** What a check reaches at most on two public scales, if done as those ask. `null`: below the lowest step, or not on the scale. */
export interface Assurance {
  /** NIST SP 800-63A-4 (2025), for natural persons. */
  readonly nist: 'IAL1' | 'IAL2' | 'IAL3' | null
  /** Commission Implementing Regulation (EU) 2015/1502, annex, 2.1. */
  readonly eidas: 'low' | 'substantial' | 'high' | null
  /** What it takes beyond the check itself. */
  readonly provided: string
  /** The texts were read; placing a method on them is our reading. */
  readonly grade: Grade
}

const at = (nist: Assurance['nist'], eidas: Assurance['eidas'], provided: string): Assurance => ({
  nist,
  eidas,
  provided,
  grade: 'R',
})

const TABLE: Readonly<Record<CheckMethodName, Assurance>> = {
  self_declared: at(null, null, 'Nothing is checked.'),
  payment_card: at(null, null, 'A payment may show who holds evidence; it is no evidence of who somebody is.'),
  database: at(null, null, 'Attributes alone, without evidence in the applicant’s hand, are below IAL1 and below low.'),
  bank_account: at(
    'IAL1',
    'low',
    'The account counts as evidence that is validated, and the payment shows that it is held.',
  ),
  government_document: at(
    'IAL1',
    'low',
    'The document is validated, attributes are compared with a credible source, and holding it is shown; a picture that was looked at is below IAL1.',
  ),
  company_register: at(
    null,
    'substantial',
    'For legal persons (2.1.3): name, legal form and register number checked; who acts for it is proofed at the same level (2.1.4). NIST’s scale is for natural persons.',
  ),
  document_and_selfie: at(
    'IAL2',
    'substantial',
    'One SUPERIOR, two STRONG, or one STRONG and one FAIR piece of evidence; lost, stolen and revoked documents are caught.',
  ),
  eid: at(
    'IAL2',
    'high',
    'The scheme is notified at that level; IAL3 asks for presence on site, which an electronic identity alone is not.',
  ),
  in_person: at(
    'IAL3',
    'high',
    'On site and attended, the strongest piece matched to the person, and a biometric sample kept.',
  ),
}

/**
 * Where a completed check stands on the scales of NIST and eIDAS at most. Sources: SP 800-63A-4 section 4 and table 1;
 * 2015/1502 annex 2.1.2 to 2.1.4, both read. Never higher because several checks were done.
 */
export const assuranceOf = (method: CheckMethodName): Assurance => TABLE[method]

/**
 * A shape of our own that every identity vendor's result can be written in with a few lines. Three vendors' own words are
 * understood as they are (Sumsub's GREEN and RED with RETRY or FINAL, Onfido's clear and consider, Persona's approved and
 * declined); for others set `decision`.
 */
export interface IdentityVendorPayload {
  readonly vendor: string
  readonly id: string
  readonly decision: 'approved' | 'declined' | 'needs_review' | 'refused' | 'expired' | (string & {})
  /** After a decline: may the customer try again. */
  readonly rejection?: 'retry' | 'final' | (string & {})
  /** As in `identity.checks[].method`; without it a document is assumed, and a note says so. */
  readonly method?: string
  /** ISO 8601 with an offset. */
  readonly checkedAt?: string
  readonly expiresAt?: string
  readonly subject?: { readonly name?: string; readonly country?: string; readonly documentType?: string }
}

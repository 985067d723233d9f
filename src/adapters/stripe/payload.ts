/**
 * The part of Stripe's objects that is read, after the field names of its API (Identity and Radar). Everything is
 * optional, as payloads are taken from webhooks, lists and expanded objects alike.
 */
export interface StripeVerificationSession {
  readonly object: 'identity.verification_session'
  readonly id?: string
  readonly status?: 'requires_input' | 'processing' | 'verified' | 'canceled' | (string & {})
  readonly type?: 'document' | 'id_number' | (string & {}) | null
  readonly created?: number
  readonly last_error?: { readonly code?: string | null; readonly reason?: string | null } | null
  readonly last_verification_report?: string | StripeVerificationReport | null
  readonly verified_outputs?: { readonly first_name?: string | null; readonly last_name?: string | null } | null
}

export interface StripeVerificationReport {
  readonly object?: 'identity.verification_report'
  readonly created?: number
  readonly document?: {
    readonly status?: string
    readonly type?: string | null
    readonly issuing_country?: string | null
    readonly first_name?: string | null
    readonly last_name?: string | null
    readonly expiration_date?: {
      readonly day?: number | null
      readonly month?: number | null
      readonly year?: number | null
    } | null
  } | null
  readonly selfie?: { readonly status?: string } | null
}

export interface StripeCharge {
  readonly object: 'charge'
  readonly created?: number
  readonly paid?: boolean
  readonly status?: string
  readonly disputed?: boolean
  readonly billing_details?: { readonly name?: string | null; readonly email?: string | null } | null
  readonly outcome?: {
    readonly network_status?: string | null
    readonly type?: string
    readonly reason?: string | null
    readonly risk_level?: string
    /** Only with Radar for Fraud Teams. */
    readonly risk_score?: number
  } | null
  readonly payment_method_details?: {
    readonly card?: {
      readonly funding?: string | null
      readonly country?: string | null
      readonly fingerprint?: string | null
      readonly iin?: string | null
      readonly checks?: { readonly cvc_check?: string | null } | null
      readonly three_d_secure?: { readonly result?: string | null } | null
    } | null
  } | null
}

export type StripePayload = StripeVerificationSession | StripeCharge

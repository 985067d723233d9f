/**
 * The part of a minFraud response (Score, Insights, Factors) that is read. The Node client writes camelCase, the wire
 * snake_case; both are taken, so each name stands here once in the client's form.
 */
export interface MinfraudPayload {
  readonly id?: string
  /** 0.01..99 */
  readonly riskScore?: number
  readonly ipAddress?: {
    readonly risk?: number
    readonly riskReasons?: readonly { readonly code?: string }[]
    readonly country?: { readonly isoCode?: string }
    readonly traits?: {
      readonly ipAddress?: string
      readonly autonomousSystemNumber?: number
      readonly isAnonymous?: boolean
      readonly isAnonymousVpn?: boolean
      readonly isHostingProvider?: boolean
      readonly isPublicProxy?: boolean
      readonly isResidentialProxy?: boolean
      readonly isTorExitNode?: boolean
    }
  }
  readonly creditCard?: { readonly country?: string; readonly isPrepaid?: boolean; readonly isVirtual?: boolean }
  readonly email?: { readonly isDisposable?: boolean; readonly isHighRisk?: boolean }
  readonly disposition?: { readonly action?: string; readonly reason?: string }
  readonly riskScoreReasons?: readonly {
    readonly multiplier?: number
    readonly reasons?: readonly { readonly code?: string }[]
  }[]
  readonly warnings?: readonly { readonly code?: string; readonly inputPointer?: string }[]
}

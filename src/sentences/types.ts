import type { ReasonCode } from '../signals/registry'

export interface Sentence {
  /** For the desk. */
  readonly internal: string
  /** Safe to show the customer: no detector, no sender, no other account. Null where nothing may be said. */
  readonly customer: string | null
}

/** Every code in every language: a missing one does not compile. */
export type Sentences = Readonly<Record<ReasonCode, Sentence>>

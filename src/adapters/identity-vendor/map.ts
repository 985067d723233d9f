import { CHECK_METHODS, type CheckMethod, isInstant } from '../../case'
import { type Fields, fieldsOf, known, textOf } from '../vendor-fields'

export type Outcome = 'verified' | 'failed' | 'refused' | 'pending' | 'expired'

/** A map: a payload may say `constructor`. */
const WORDS: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['approved', 'verified'],
  ['green', 'verified'],
  ['clear', 'verified'],
  ['verified', 'verified'],
  ['passed', 'verified'],
  ['accepted', 'verified'],
  ['declined', 'failed'],
  ['red', 'failed'],
  ['rejected', 'failed'],
  ['failed', 'failed'],
  ['unidentified', 'failed'],
  ['needs_review', 'pending'],
  ['consider', 'pending'],
  ['review', 'pending'],
  ['pending', 'pending'],
  ['created', 'pending'],
  ['processing', 'pending'],
  ['needs_resubmission', 'pending'],
  ['yellow', 'pending'],
  ['marked_for_review', 'pending'],
  ['refused', 'refused'],
  ['consent_declined', 'refused'],
  ['withdrawn', 'refused'],
  ['expired', 'expired'],
])

export const outcomeOf = (decision: string | undefined): Outcome | undefined =>
  decision === undefined ? undefined : WORDS.get(decision.toLowerCase().replace(/[\s-]/g, '_'))

export const retryableOf = (rejection: string | undefined): boolean | undefined => {
  const word = rejection?.toLowerCase()
  return word === 'retry' ? true : word === 'final' ? false : undefined
}

export const methodOf = (method: string | undefined): CheckMethod | undefined =>
  CHECK_METHODS.find((known) => known === method?.toLowerCase().replace(/[\s-]/g, '_'))

export const instantOf = (value: unknown): string | undefined => {
  const text = textOf(value)
  return text !== undefined && isInstant(text) ? text : undefined
}

/** Where Sumsub and Persona keep what our own shape has at the top. */
export const flattened = (payload: Fields): Fields => {
  const review = fieldsOf(payload['reviewResult'])
  const persona = fieldsOf(payload['data'])
  const attributes = fieldsOf(persona?.['attributes'])
  return known({
    vendor: payload['vendor'] ?? (review ? 'sumsub' : attributes ? 'persona' : undefined),
    id: payload['id'] ?? payload['applicantId'] ?? persona?.['id'],
    decision: payload['decision'] ?? review?.['reviewAnswer'] ?? attributes?.['status'] ?? payload['result'],
    rejection: payload['rejection'] ?? review?.['reviewRejectType'],
    method: payload['method'],
    checkedAt: payload['checkedAt'] ?? attributes?.['decisioned-at'] ?? attributes?.['completed-at'],
    expiresAt: payload['expiresAt'],
    subject: payload['subject'],
  })
}

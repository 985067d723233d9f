import * as z from 'zod/mini'
import { country, id, instant, maybe, text } from './primitives'

export const CHECK_METHODS = [
  'self_declared',
  'payment_card',
  'bank_account',
  'database',
  'government_document',
  'company_register',
  'document_and_selfie',
  'eid',
  'in_person',
] as const

export type CheckMethod = (typeof CHECK_METHODS)[number]

export const check = z.strictObject({
  id: id,
  method: z.enum(CHECK_METHODS),
  outcome: z.enum(['verified', 'failed', 'refused', 'pending', 'expired']),
  retryable: maybe(z.boolean()),
  checkedAt: maybe(instant),
  expiresAt: maybe(instant),
  provider: maybe(text),
  subject: maybe(
    z.strictObject({
      name: maybe(text),
      country: maybe(country),
      documentType: maybe(text),
      documentNumber: maybe(text),
      mrz: maybe(text),
    }),
  ),
})

/** What was checked about the customer. An empty list of checks says: looked, there is none. */
export const identity = z.strictObject({ checks: maybe(z.array(check)) })

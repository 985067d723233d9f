import type { CaseFragment } from '../../case'
import { type Fields, fieldsOf, listOf, textOf } from '../vendor-fields'
import { addCharge, addSession, type Collected } from './map'

export type { StripeCharge, StripePayload, StripeVerificationReport, StripeVerificationSession } from './payload'

const unwrap = (value: unknown, pointer: string): readonly { readonly object: Fields; readonly pointer: string }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => unwrap(item, `${pointer}/${index}`))
  const fields = fieldsOf(value)
  if (!fields) return []
  const kind = textOf(fields['object'])
  if (kind === 'event') return unwrap(fieldsOf(fields['data'])?.['object'], `${pointer}/data/object`)
  if (kind === 'list') return unwrap(listOf(fields['data']), `${pointer}/data`)
  if (kind === 'payment_intent') return unwrap(fields['latest_charge'], `${pointer}/latest_charge`)
  return [{ object: fields, pointer }]
}

/** Nested wrappers end here; Stripe nests two deep. */
const MAX_OBJECTS = 1000

/**
 * Identity verification sessions and charges with Radar's outcome, alone, in a list or in a webhook event, as parts of a
 * case. What is not said stays unknown; what cannot be read is a note. Document numbers and dates of birth are never taken.
 */
export const fromStripe = (payload: unknown): CaseFragment => {
  const into: Collected = { checks: [], instruments: [], emails: [], vendorScores: [], notes: [] }
  for (const { object, pointer } of unwrap(payload, '').slice(0, MAX_OBJECTS)) {
    const kind = textOf(object['object'])
    if (kind === 'identity.verification_session') addSession(object, pointer, into)
    else if (kind === 'charge') addCharge(object, pointer, into)
    else into.notes.push({ code: 'NOT_READ', pointer, message: 'Not a kind of Stripe object that is read here.' })
  }
  return {
    ...(into.checks.length > 0 ? { identity: { checks: into.checks } } : {}),
    ...(into.emails.length > 0
      ? { contacts: { emails: [...new Set(into.emails)].map((address) => ({ address })) } }
      : {}),
    ...(into.instruments.length > 0 ? { payment: { instruments: into.instruments } } : {}),
    ...(into.vendorScores.length > 0 ? { vendorScores: into.vendorScores } : {}),
    notes: into.notes,
  }
}

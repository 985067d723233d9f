import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { countryOf, fieldsOf, idOf, known, textOf } from '../vendor-fields'
import { flattened, instantOf, methodOf, outcomeOf, retryableOf } from './map'

export type { IdentityVendorPayload } from './payload'

/**
 * One result of an identity vendor as a check. Failed differs from refused, and a failure that may be tried again from a
 * final one. Images, document numbers and dates of birth are not taken.
 */
export const fromIdentityVendor = (payload: unknown): CaseFragment => {
  const given = fieldsOf(payload)
  const result = given === undefined ? undefined : flattened(given)
  const id = idOf(result?.['id'])
  const outcome = outcomeOf(textOf(result?.['decision']))
  if (result === undefined || id === undefined || outcome === undefined)
    return { notes: [{ code: 'NOT_READ', pointer: '', message: 'No id, or no decision that is known here.' }] }
  const notes: Note[] = []
  const vendor = textOf(result['vendor'])
  const method = methodOf(textOf(result['method']))
  if (method === undefined)
    notes.push({
      code: 'METHOD_ASSUMED',
      pointer: '/method',
      message: 'The kind of check is not said; a document is assumed.',
    })
  const person = fieldsOf(result['subject'])
  const subject = known({
    name: textOf(person?.['name']),
    country: countryOf(person?.['country']),
    documentType: textOf(person?.['documentType']),
  })
  const checkedAt = instantOf(result['checkedAt'])
  const expiresAt = instantOf(result['expiresAt'])
  const ordered = expiresAt === undefined || checkedAt === undefined || Date.parse(expiresAt) >= Date.parse(checkedAt)
  if (!ordered) notes.push({ code: 'EXPIRY_LEFT_OUT', pointer: '/expiresAt', message: 'It lies before the check.' })
  const check = {
    id: vendor === undefined ? id : `${vendor}:${id}`,
    method: method ?? ('government_document' as const),
    outcome,
    ...known({
      provider: vendor,
      retryable: outcome === 'failed' ? retryableOf(textOf(result['rejection'])) : undefined,
      checkedAt,
      expiresAt: ordered ? expiresAt : undefined,
      subject: Object.keys(subject).length > 0 ? subject : undefined,
    }),
  }
  return { identity: { checks: [check] }, notes }
}

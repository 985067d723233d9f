import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { countryOf, fieldsOf, flagOf, known, textOf } from '../vendor-fields'
import { accountOf, phoneOf } from './map'

export type { WhmcsClient, WhmcsFraudCheck } from './payload'

/**
 * What WHMCS hands to `ClientAdd`, `ClientEdit` or `AfterFraudCheck`, as parts of a case. An allow-list: the plain password that
 * `ClientAdd` carries, custom fields and everything else stay behind.
 */
export const fromWhmcs = (payload: unknown): CaseFragment => {
  const client = fieldsOf(payload)
  if (!client) return { notes: [{ code: 'NOT_READ', pointer: '', message: 'Not an object of WHMCS.' }] }
  const notes: Note[] = []
  const account = accountOf(client, notes)
  const email = textOf(client['email'])
  const number = phoneOf(client)
  const fraud = flagOf(client['isfraud'])
  const contacts = {
    ...(email === undefined ? {} : { emails: [{ address: email }] }),
    ...(number === undefined ? {} : { phones: [known({ number, country: countryOf(client['country']) })] }),
  }
  if (textOf(client['country']) !== undefined && countryOf(client['country']) === undefined)
    notes.push({ code: 'COUNTRY_NOT_READ', pointer: '/country', message: 'Not an ISO 3166-1 alpha-2 code.' })
  return {
    ...(Object.keys(account).length > 0 ? { account } : {}),
    ...(Object.keys(contacts).length > 0 ? { contacts } : {}),
    ...(fraud === undefined
      ? {}
      : { vendorScores: [{ vendor: 'whmcs_fraud_module', score: fraud ? 1 : 0, scale: { min: 0, max: 1 } }] }),
    notes,
  }
}

import type { CaseFragment } from '../../case'
import { countryOf, fieldsOf, flagOf, known, numberOf } from '../vendor-fields'
import { camelize, notesOf, reasonsOf, signupOf } from './map'

export type { MinfraudPayload } from './payload'

/** MaxMind's scale: a probability in per cent, never quite 0 or 100. */
const SCALE = { min: 0.01, max: 99 } as const

/** A minFraud answer, in the client's camelCase or the wire's snake_case, as parts of a case. */
export const fromMinfraud = (payload: unknown): CaseFragment => {
  const answer = fieldsOf(camelize(payload))
  if (!answer) return { notes: [{ code: 'NOT_READ', pointer: '', message: 'Not a minFraud answer.' }] }
  const score = numberOf(answer['riskScore'])
  const inScale = score !== undefined && score >= SCALE.min && score <= SCALE.max
  const signup = signupOf(answer)
  const card = fieldsOf(answer['creditCard'])
  const instrument =
    card === undefined ? {} : known({ country: countryOf(card['country']), prepaid: flagOf(card['isPrepaid']) })
  return {
    ...(signup ? { network: { signup } } : {}),
    ...(Object.keys(instrument).length > 0
      ? { payment: { instruments: [{ kind: 'card' as const, ...instrument }] } }
      : {}),
    ...(inScale
      ? { vendorScores: [{ vendor: 'minfraud', score, scale: SCALE, reasons: [...reasonsOf(answer)] }] }
      : {}),
    notes: [
      ...notesOf(answer),
      ...(inScale ? [] : [{ code: 'NO_SCORE', pointer: '', message: 'The answer has no risk score on its scale.' }]),
    ],
  }
}

import type { CaseFragment } from '../../case'
import type { Note } from '../../types'
import { countryOf, type Fields, fieldsOf, flagOf, instantOfSeconds, known, numberOf, textOf } from '../vendor-fields'

type Checks = NonNullable<NonNullable<CaseFragment['identity']>['checks']>
type Instruments = NonNullable<NonNullable<CaseFragment['payment']>['instruments']>
type VendorScores = NonNullable<CaseFragment['vendorScores']>

/** What several Stripe objects add up to. */
export interface Collected {
  readonly checks: Checks[number][]
  readonly instruments: Instruments[number][]
  readonly emails: string[]
  readonly vendorScores: VendorScores[number][]
  readonly notes: Note[]
}

const note = (code: string, pointer: string, message: string): Note => ({ code, pointer, message })

const REFUSED: ReadonlySet<string> = new Set(['consent_declined'])
const UNFINISHED: ReadonlySet<string> = new Set(['abandoned', 'device_not_supported', 'country_not_supported'])
/** Trying again with the same document and face will not help. */
const FINAL: ReadonlySet<string> = new Set(['selfie_manipulated', 'under_supported_age'])

const endOfDocument = (document: Fields | undefined): string | undefined => {
  const date = fieldsOf(document?.['expiration_date'])
  const [year, month, day] = [date?.['year'], date?.['month'], date?.['day']].map(numberOf)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const end = new Date(Date.UTC(year, month - 1, day + 1))
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString().replace('.000Z', 'Z')
}

const outcomeOf = (status: string | undefined, error: string | undefined): Checks[number]['outcome'] | null => {
  if (status === 'verified') return 'verified'
  if (status === 'processing') return 'pending'
  if (status !== 'requires_input') return null
  if (error === undefined || UNFINISHED.has(error)) return 'pending'
  return REFUSED.has(error) ? 'refused' : 'failed'
}

/** A session of Stripe Identity. Numbers of documents and persons, dates of birth and images are left where they are. */
export const addSession = (session: Fields, pointer: string, into: Collected): void => {
  const id = textOf(session['id'])
  const error = textOf(fieldsOf(session['last_error'])?.['code'])
  const outcome = outcomeOf(textOf(session['status']), error)
  if (id === undefined || outcome === null) {
    into.notes.push(note('CHECK_LEFT_OUT', pointer, 'The session was cancelled, or its state is not known here.'))
    return
  }
  const report = fieldsOf(session['last_verification_report'])
  const document = fieldsOf(report?.['document'])
  const selfie = textOf(fieldsOf(report?.['selfie'])?.['status']) === 'verified'
  const outputs = fieldsOf(session['verified_outputs']) ?? document
  const name = [textOf(outputs?.['first_name']), textOf(outputs?.['last_name'])].filter((part) => part !== undefined)
  const reported = instantOfSeconds(report?.['created'])
  const checkedAt = reported ?? instantOfSeconds(session['created'])
  if (reported === undefined && checkedAt !== undefined)
    into.notes.push(
      note('CHECKED_AT_ASSUMED', pointer, 'Without the report, the start of the session stands for its end.'),
    )
  const expiresAt = endOfDocument(document)
  const subject = known({
    name: name.length > 0 ? name.join(' ') : undefined,
    country: countryOf(document?.['issuing_country']),
    documentType: textOf(document?.['type']),
  })
  into.checks.push({
    id: `stripe:${id}`,
    method:
      textOf(session['type']) === 'id_number' ? 'database' : selfie ? 'document_and_selfie' : 'government_document',
    outcome,
    provider: 'stripe',
    ...known({
      retryable: outcome === 'failed' ? !FINAL.has(error ?? '') : undefined,
      checkedAt,
      expiresAt:
        outcome === 'verified' && expiresAt !== undefined && (checkedAt === undefined || expiresAt > checkedAt)
          ? expiresAt
          : undefined,
    }),
    ...(Object.keys(subject).length > 0 ? { subject } : {}),
  })
}

const LEVELS: ReadonlyMap<string, number> = new Map<string, number>([
  ['normal', 0],
  ['elevated', 1],
  ['highest', 2],
])

const addOutcome = (outcome: Fields, pointer: string, into: Collected): void => {
  const level = textOf(outcome['risk_level'])
  const score = numberOf(outcome['risk_score'])
  const rank = level === undefined ? undefined : LEVELS.get(level)
  const reasons = [textOf(outcome['reason']), level === undefined ? undefined : `risk_level:${level}`].filter(
    (reason) => reason !== undefined,
  )
  if (score !== undefined && score >= 0 && score <= 100)
    into.vendorScores.push({ vendor: 'stripe_radar', score, scale: { min: 0, max: 100 }, reasons })
  else if (level !== undefined && rank !== undefined) {
    into.vendorScores.push({ vendor: 'stripe_radar', score: rank, scale: { min: 0, max: 2 }, reasons })
    into.notes.push(note('SCORE_FROM_LEVEL', `${pointer}/outcome`, 'Radar gave a level of three, no score.'))
  }
}

/** A charge: how the customer pays, and what Radar thought of it. */
export const addCharge = (charge: Fields, pointer: string, into: Collected): void => {
  const card = fieldsOf(fieldsOf(charge['payment_method_details'])?.['card'])
  const billing = fieldsOf(charge['billing_details'])
  const email = textOf(billing?.['email'])
  if (email !== undefined) into.emails.push(email)
  const outcome = fieldsOf(charge['outcome'])
  if (outcome) addOutcome(outcome, pointer, into)
  const disputed = flagOf(charge['disputed']) === true
  if (disputed)
    into.notes.push(
      note(
        'CHARGE_DISPUTED',
        pointer,
        'One charge is disputed; the count over the account’s life is not known from it.',
      ),
    )
  if (textOf(charge['status']) === 'failed')
    into.notes.push(
      note('CHARGE_FAILED', pointer, 'One charge failed; the count over the account’s life is not known from it.'),
    )
  if (!card) return
  const authenticated =
    textOf(fieldsOf(card['three_d_secure'])?.['result']) === 'authenticated' ||
    textOf(fieldsOf(card['checks'])?.['cvc_check']) === 'pass'
  const paid = flagOf(charge['paid']) === true && textOf(charge['status']) === 'succeeded'
  const iin = textOf(card['iin'])
  const funding = textOf(card['funding'])
  into.instruments.push({
    kind: 'card',
    ...known({
      holderName: textOf(billing?.['name']),
      country: countryOf(card['country']),
      bin: iin !== undefined && /^\d{6,8}$/.test(iin) ? iin : undefined,
      prepaid: funding === undefined || funding === 'unknown' ? undefined : funding === 'prepaid',
      verifiedAt: paid && authenticated && !disputed ? instantOfSeconds(charge['created']) : undefined,
      fingerprint: textOf(card['fingerprint']),
    }),
  })
}

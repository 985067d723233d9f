import type { ActionKind } from '../case/action-kinds'
import type { CheckMethod } from '../case/identity'
import type { Case } from '../case/schema'
import { unusedCheckId } from '../case/unused-check-id'
import type { PatchOperation } from '../types'

/** The things that can be asked for at sign-up or later, mildest first. */
export const CHECK_KINDS = [
  'confirm_email',
  'confirm_phone',
  'verify_payment',
  'register_extract',
  'bank_account',
  'organization_voucher',
  'escrowed_identity',
  'identity_document',
  'electronic_identity',
  'document_and_selfie',
] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/**
 * Numbers of residents are never asked for, whoever the customer is: My Number (Japan), resident registration number
 * (Republic of Korea), Aadhaar (India), social security number (United States). Where a document shows one, it is to be covered.
 */
export const NEVER_ASKED = ['JP_MY_NUMBER', 'KR_RRN', 'IN_AADHAAR', 'US_SSN'] as const

/** What one check asks, and how its result is recorded in a case. */
export interface CheckRecipe {
  readonly kind: CheckKind
  /** 1 (a click) to 7 (a face): our judgement of what it costs a customer in privacy and time. */
  readonly intrusiveness: number
  readonly action: ActionKind
  /** The data asked for, as `UPPER_SNAKE`. */
  readonly asks: readonly string[]
  /** What may be kept afterwards; all else of `asks` is thrown away once the result is there. */
  readonly keeps: readonly string[]
  /** Recorded under `identity.checks[].method`; null for a contact, which is recorded on itself. */
  readonly method: CheckMethod | null
}

const RESULT = ['METHOD', 'OUTCOME', 'DATE', 'PROVIDER'] as const

export const RECIPES: Readonly<Record<CheckKind, CheckRecipe>> = {
  confirm_email: {
    kind: 'confirm_email',
    intrusiveness: 1,
    action: 'verify_contact',
    asks: ['EMAIL_ADDRESS'],
    keeps: ['EMAIL_ADDRESS', 'DATE'],
    method: null,
  },
  confirm_phone: {
    kind: 'confirm_phone',
    intrusiveness: 2,
    action: 'verify_contact',
    asks: ['PHONE_NUMBER'],
    keeps: ['PHONE_NUMBER', 'DATE'],
    method: null,
  },
  verify_payment: {
    kind: 'verify_payment',
    intrusiveness: 2,
    action: 'require_payment_verification',
    asks: ['PAYMENT_METHOD'],
    keeps: ['ISSUER', 'FINGERPRINT', ...RESULT],
    method: 'payment_card',
  },
  register_extract: {
    kind: 'register_extract',
    intrusiveness: 2,
    action: 'require_business_identity',
    asks: ['REGISTRATION_NUMBER', 'WHO_ACTS', 'OWNERS_OF_25_PERCENT'],
    keeps: ['REGISTRATION_NUMBER', 'WHO_ACTS', 'OWNERS_OF_25_PERCENT', ...RESULT],
    method: 'company_register',
  },
  bank_account: {
    kind: 'bank_account',
    intrusiveness: 3,
    action: 'require_identity',
    asks: ['MICRO_PAYMENT_FROM_OWN_ACCOUNT'],
    keeps: ['HOLDER_NAME', 'COUNTRY', ...RESULT],
    method: 'bank_account',
  },
  organization_voucher: {
    kind: 'organization_voucher',
    intrusiveness: 4,
    action: 'require_identity',
    asks: ['NAME_OF_A_TRUSTED_ORGANIZATION'],
    keeps: ['NAME_OF_A_TRUSTED_ORGANIZATION', ...RESULT],
    method: 'database',
  },
  escrowed_identity: {
    kind: 'escrowed_identity',
    intrusiveness: 4,
    action: 'require_identity',
    asks: ['CONFIRMATION_OF_AN_ESCROW_AGENT'],
    keeps: ['ESCROW_REFERENCE', ...RESULT],
    method: 'government_document',
  },
  identity_document: {
    kind: 'identity_document',
    intrusiveness: 4,
    action: 'require_identity',
    asks: ['IDENTITY_DOCUMENT'],
    keeps: ['NAME', 'DOCUMENT_TYPE', 'ISSUING_COUNTRY', ...RESULT],
    method: 'government_document',
  },
  electronic_identity: {
    kind: 'electronic_identity',
    intrusiveness: 4,
    action: 'require_identity',
    asks: ['SIGN_IN_WITH_ELECTRONIC_IDENTITY'],
    keeps: ['NAME', ...RESULT],
    method: 'eid',
  },
  document_and_selfie: {
    kind: 'document_and_selfie',
    intrusiveness: 7,
    action: 'require_identity',
    asks: ['IDENTITY_DOCUMENT', 'FACE_IMAGE'],
    keeps: ['NAME', 'DOCUMENT_TYPE', 'ISSUING_COUNTRY', ...RESULT],
    method: 'document_and_selfie',
  },
}

/** A check that this customer could truly complete, with the change that its success makes to the case. */
export interface PossibleCheck {
  readonly recipe: CheckRecipe
  /** Applies to the case in which earlier checks of the same plan may already be recorded. */
  readonly change: (input: Case) => readonly PatchOperation[]
}

const add = (path: string, value: unknown): PatchOperation => ({ op: 'add', path, value })

/** Stands for an address or number that the customer has yet to give; of no one (RFC 2606, and a fictitious range). */
const NEW_EMAIL = 'to-be-given@example.com'
const NEW_PHONE = '+12025550100'

/** Having looked is known from then on, also where only a contact was confirmed. */
const looked = (input: Case): PatchOperation[] =>
  input.identity?.checks === undefined ? [add('/identity', { checks: [] })] : []

const recordCheck = (input: Case, recipe: CheckRecipe): PatchOperation[] =>
  recipe.method === null
    ? looked(input)
    : [
        ...looked(input),
        add('/identity/checks/-', {
          id: unusedCheckId(input, `plan-${recipe.kind.replaceAll('_', '-')}`),
          method: recipe.method,
          outcome: 'verified',
          checkedAt: input.asOf,
        }),
      ]

const confirmEmail = (input: Case): PatchOperation[] => {
  const emails = input.contacts?.emails
  const index = (emails ?? []).findIndex((email) => email.bouncedAt === undefined)
  if (emails !== undefined && index >= 0)
    return [add(`/contacts/emails/${index}/verifiedAt`, input.asOf), ...looked(input)]
  const email = { address: NEW_EMAIL, verifiedAt: input.asOf }
  if (emails !== undefined) return [add('/contacts/emails/-', email), ...looked(input)]
  return [
    input.contacts === undefined ? add('/contacts', { emails: [email] }) : add('/contacts/emails', [email]),
    ...looked(input),
  ]
}

const confirmPhone = (input: Case): PatchOperation[] => {
  const phones = input.contacts?.phones
  if (phones !== undefined && phones.length > 0)
    return [add('/contacts/phones/0/verifiedAt', input.asOf), ...looked(input)]
  const phone = { number: NEW_PHONE, verifiedAt: input.asOf }
  if (phones !== undefined) return [add('/contacts/phones/-', phone), ...looked(input)]
  return [
    input.contacts === undefined ? add('/contacts', { phones: [phone] }) : add('/contacts/phones', [phone]),
    ...looked(input),
  ]
}

const TRACEABLE: ReadonlySet<string> = new Set(['card', 'bank_transfer', 'direct_debit', 'wallet', 'invoice'])

const verifyPayment = (input: Case, recipe: CheckRecipe): PatchOperation[] => {
  const instruments = input.payment?.instruments
  const index = (instruments ?? []).findIndex((item) => TRACEABLE.has(item.kind) && item.prepaid !== true)
  const paid = { kind: 'card', verifiedAt: input.asOf }
  const change =
    instruments !== undefined && index >= 0
      ? add(`/payment/instruments/${index}/verifiedAt`, input.asOf)
      : instruments !== undefined
        ? add('/payment/instruments/-', paid)
        : input.payment === undefined
          ? add('/payment', { instruments: [paid] })
          : add('/payment/instruments', [paid])
  return [change, ...recordCheck(input, recipe)]
}

const changeOf = (recipe: CheckRecipe): ((input: Case) => readonly PatchOperation[]) => {
  if (recipe.kind === 'confirm_email') return confirmEmail
  if (recipe.kind === 'confirm_phone') return confirmPhone
  if (recipe.kind === 'verify_payment') return (input) => verifyPayment(input, recipe)
  return (input) => recordCheck(input, recipe)
}

const verifiedEmail = (input: Case): boolean =>
  (input.contacts?.emails ?? []).some((email) => email.verifiedAt !== undefined && email.bouncedAt === undefined)

/** The methods that are closed: refused (the customer does not want to) or failed for good. Failed and retryable stays open. */
const closedMethods = (input: Case): ReadonlySet<CheckMethod> =>
  new Set(
    (input.identity?.checks ?? [])
      .filter((check) => check.outcome === 'refused' || (check.outcome === 'failed' && check.retryable === false))
      .map((check) => check.method),
  )

const standingMethods = (input: Case): ReadonlySet<CheckMethod> =>
  new Set(
    (input.identity?.checks ?? [])
      .filter(
        (check) =>
          check.outcome === 'verified' &&
          (check.expiresAt === undefined || Date.parse(check.expiresAt) > Date.parse(input.asOf)),
      )
      .map((check) => check.method),
  )

/** Two checks that say the same, so that asking for both would be asking twice. */
const isDone = (kind: CheckKind, input: Case, standing: ReadonlySet<CheckMethod>): boolean => {
  if (kind === 'confirm_email') return verifiedEmail(input)
  if (kind === 'confirm_phone') return (input.contacts?.phones ?? []).some((phone) => phone.verifiedAt !== undefined)
  if (kind === 'verify_payment')
    return (input.payment?.instruments ?? []).some((item) => item.verifiedAt !== undefined && TRACEABLE.has(item.kind))
  const method = RECIPES[kind].method
  return method !== null && standing.has(method)
}

/** A reseller's register entry says nothing of who is served: how it knows its own customers is asked with it. */
const recipeFor = (kind: CheckKind, input: Case): CheckRecipe => {
  const recipe = RECIPES[kind]
  return kind === 'register_extract' && input.account?.isReseller === true
    ? { ...recipe, asks: [...recipe.asks, 'HOW_OWN_CUSTOMERS_ARE_KNOWN'] }
    : recipe
}

/**
 * What this customer can be asked for: not what is already done, not a way that was refused or failed for good, a register
 * extract only from an organisation. Mildest first.
 */
export const possibleChecks = (input: Case): readonly PossibleCheck[] => {
  const closed = closedMethods(input)
  const standing = standingMethods(input)
  const organization = input.account?.kind === 'organization'
  return CHECK_KINDS.filter((kind) => {
    const { method } = RECIPES[kind]
    if (kind === 'register_extract' && !organization) return false
    // Somebody who refused the document itself may yet let an escrow agent hold it.
    if (method !== null && closed.has(method) && kind !== 'escrowed_identity') return false
    return !isDone(kind, input, standing)
  }).map((kind) => ({ recipe: recipeFor(kind, input), change: changeOf(RECIPES[kind]) }))
}

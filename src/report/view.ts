import type { ActionKind } from '../case'
import type { Assessment, Counterfactual, Duty } from '../types'
import type { Labels } from './labels'
import { customerMessageOf } from './say'

/** `2025-11-19 09:00` in UTC: reports are compared across offices. */
export const when = (instant: string | null, labels: Labels): string => {
  if (instant === null) return labels.words.none
  const ms = Date.parse(instant)
  return Number.isNaN(ms) ? instant : `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

export const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`
export const percent = (part: number): string => `${Math.round(part * 100)} %`
export const yesNo = (value: boolean | null, labels: Labels): string =>
  value === null ? labels.words.unknown : value ? labels.words.yes : labels.words.no

/** When a duty is due: a date, else the law's own words. */
export const dueText = (duty: Duty, labels: Labels): string =>
  duty.dueAt !== null ? when(duty.dueAt, labels) : duty.standard !== null ? `“${duty.standard}”` : labels.words.none

export const dutyState = (duty: Duty, labels: Labels): string =>
  duty.overdue ? labels.words.overdue : duty.metAt !== null ? `${labels.words.met}: ${when(duty.metAt, labels)}` : ''

/** A patch in few words: where it writes, not what. */
export const changeText = (change: Counterfactual['change']): string =>
  change.map((operation) => `${operation.op} ${operation.path || '/'}`).join(', ')

/** What a customer can do, or is told; never what is done behind the customer's back. */
const FOR_CUSTOMER: ReadonlySet<ActionKind> = new Set([
  'verify_contact',
  'require_identity',
  'require_business_identity',
  'require_payment_verification',
  'request_information',
])

/** All that may be shown to the customer. Where no reason may be told, nothing is: silence must look like any other silence. */
export interface CustomerView {
  readonly decision: string | null
  readonly messages: readonly string[]
  readonly steps: readonly string[]
}

export const customerView = (assessment: Assessment, labels: Labels): CustomerView => {
  const said = assessment.reasons
    .map((reason) => customerMessageOf(reason, labels.language))
    .filter((message) => message !== null)
  const quiet = said.length === 0 && assessment.decision !== 'approve'
  return {
    decision: quiet ? null : labels.customerDecision[assessment.decision],
    messages: [...new Set(said)],
    steps: quiet
      ? []
      : [
          ...new Set(
            assessment.actions
              .filter((action) => FOR_CUSTOMER.has(action.kind))
              .map((action) => customerStep(action.kind, labels)),
          ),
        ],
  }
}

const STEPS: Readonly<Record<string, { en: string; ja: string }>> = {
  verify_contact: {
    en: 'Confirm your e-mail address or telephone number.',
    ja: 'メールアドレスまたは電話番号を確認してください。',
  },
  require_identity: {
    en: 'Complete one identity check of your choice.',
    ja: '本人確認を一つ、方法を選んで完了してください。',
  },
  require_business_identity: {
    en: 'Send an extract of the company register or the number of your business.',
    ja: '登記事項証明書または法人番号をお送りください。',
  },
  require_payment_verification: { en: 'Verify your means of payment.', ja: 'お支払い方法の確認を完了してください。' },
  request_information: { en: 'Answer the questions that we have sent you.', ja: 'お送りした質問にご回答ください。' },
}

const customerStep = (kind: ActionKind, labels: Labels): string => {
  const step = STEPS[kind]
  return step ? (labels.language === 'ja' ? step.ja : step.en) : labels.action[kind]
}

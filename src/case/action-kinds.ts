import * as z from 'zod/mini'

/** What a provider can do, narrowest first. The order is the ladder: a later kind is never taken where an earlier one is enough. */
export const ACTION_KINDS = [
  'none',
  'acknowledge_notice',
  'inform_sender',
  'verify_contact',
  'require_identity',
  'require_business_identity',
  'require_payment_verification',
  'hold_signup',
  'request_information',
  'forward_notice',
  'notify_customer',
  'warn_customer',
  'disclose_host_to_sender',
  'request_notice_cure',
  'send_statement_of_reasons',
  'offer_appeal',
  'preserve_records',
  'report_to_authority',
  'report_compliance',
  'contest_order',
  'suspend_sender_channel',
  'human_review',
  'limit_features',
  'purge_cache',
  'block_url',
  'disable_cache',
  'geo_block',
  'disable_proxy',
  'suspend_zone',
  'terminate_account',
  'refuse_signup',
  'refuse_successors',
  'restore_service',
] as const

export const actionKind = z.enum(ACTION_KINDS)
export type ActionKind = (typeof ACTION_KINDS)[number]

/** Acts that stop or narrow the service to a site; what a court calls a measure. */
export const RESTRICTING_KINDS: readonly ActionKind[] = [
  'limit_features',
  'purge_cache',
  'block_url',
  'disable_cache',
  'geo_block',
  'disable_proxy',
  'suspend_zone',
  'terminate_account',
]

import type { ActionKind } from '../case/action-kinds'
import { RESTRICTING_KINDS } from '../case/action-kinds'

/** What also does the job, where a step is owed: itself first, then harder ones of the same sort. */
const MEETS: Partial<Record<ActionKind, readonly ActionKind[]>> = {
  purge_cache: ['purge_cache', 'block_url', 'disable_cache', 'disable_proxy', 'suspend_zone', 'terminate_account'],
  block_url: ['block_url', 'disable_proxy', 'suspend_zone', 'terminate_account'],
  disable_cache: ['disable_cache', 'disable_proxy', 'suspend_zone', 'terminate_account'],
  geo_block: ['geo_block', 'disable_proxy', 'suspend_zone', 'terminate_account'],
  disable_proxy: ['disable_proxy', 'suspend_zone', 'terminate_account'],
  suspend_zone: ['suspend_zone', 'terminate_account'],
  limit_features: ['limit_features', 'disable_proxy', 'suspend_zone', 'terminate_account'],
  require_identity: ['require_identity', 'require_business_identity'],
}

/** The steps that meet a duty for `action`. */
export const stepsThatMeet = (action: ActionKind, also: readonly ActionKind[] = []): readonly ActionKind[] => [
  ...(MEETS[action] ?? [action]),
  ...also,
]

const RESTRICTING = new Set<ActionKind>(RESTRICTING_KINDS)

/** A step that stops or narrows the service to a site, and stands until it is lifted. */
export const isMeasure = (action: ActionKind): boolean => RESTRICTING.has(action)

const TELLING = new Set<ActionKind>([
  'forward_notice',
  'notify_customer',
  'warn_customer',
  'request_information',
  'send_statement_of_reasons',
  'offer_appeal',
])

/** A step by which the customer learns of the matter. */
export const tellsCustomer = (action: ActionKind): boolean => TELLING.has(action)

import * as z from 'zod/mini'
import { ACCOUNT_STATUSES } from './account'
import { count, id, maybe, share, strings } from './primitives'

/** Another account that shares identifiers with this one. `redflag/links` makes these. */
export const link = z.strictObject({
  accountId: id,
  status: maybe(z.enum(ACCOUNT_STATUSES)),
  via: maybe(strings),
  strength: maybe(share),
  enforcedDomains: maybe(strings),
  notices: maybe(count),
})

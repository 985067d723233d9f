import * as z from 'zod/mini'
import { actionKind } from './action-kinds'
import { id, instant, maybe, strings, text } from './primitives'

/** What the provider did. */
export const action = z.strictObject({
  id: maybe(id),
  kind: actionKind,
  at: instant,
  endedAt: maybe(instant),
  domains: maybe(strings),
  noticeIds: maybe(strings),
  orderIds: maybe(strings),
  territory: maybe(strings),
})

/** What the customer said against it. */
export const appeal = z.strictObject({
  id: id,
  receivedAt: instant,
  by: maybe(text),
  actionIds: maybe(strings),
  status: maybe(z.enum(['open', 'upheld', 'rejected'])),
  decidedAt: maybe(instant),
})

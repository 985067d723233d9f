import * as z from 'zod/mini'
import { lane } from './lanes'
import { count, id, instant, maybe, strings, text } from './primitives'

const said = maybe(z.boolean())

export const ELEMENTS = [
  'senderIdentity',
  'contact',
  'work',
  'location',
  'explanation',
  'goodFaith',
  'accuracyOath',
  'signature',
  'originRemovedOrOrdered',
] as const

export type NoticeElement = (typeof ELEMENTS)[number]

export const sender = z.strictObject({
  id: maybe(text),
  name: maybe(text),
  kind: maybe(z.enum(['rights_holder', 'agent', 'trusted_flagger', 'authority', 'individual', 'unknown'])),
  verified: maybe(z.boolean()),
  rejectedCount: maybe(count),
  acceptedCount: maybe(count),
})

export const NOTICE_STATUSES = ['open', 'forwarded', 'actioned', 'rejected', 'withdrawn', 'countered'] as const

/** One notice. Each element is true where the notice has it, false where it lacks it, absent where nobody looked. */
export const notice = z.strictObject({
  id: id,
  receivedAt: instant,
  lane: lane,
  regime: maybe(z.enum(['dmca', 'dsa', 'jp', 'cn', 'other'])),
  sender: maybe(sender),
  elements: maybe(
    z.strictObject({
      senderIdentity: said,
      contact: said,
      work: said,
      location: said,
      explanation: said,
      goodFaith: said,
      accuracyOath: said,
      signature: said,
      originRemovedOrOrdered: said,
    }),
  ),
  urls: maybe(strings),
  domains: maybe(strings),
  works: maybe(strings),
  status: maybe(z.enum(NOTICE_STATUSES)),
  actedAt: maybe(instant),
  decidedAt: maybe(instant),
  decisionReason: maybe(text),
  counterNotice: maybe(
    z.strictObject({ receivedAt: maybe(instant), complete: maybe(z.boolean()), suitFiledAt: maybe(instant) }),
  ),
})

/** Older notices, summed up. */
export const noticeTotal = z.strictObject({
  sender: maybe(text),
  lane: lane,
  domain: maybe(text),
  count: count,
  rejectedCount: maybe(count),
  firstAt: maybe(instant),
  lastAt: maybe(instant),
})

import * as z from 'zod/mini'
import { actionKind } from './action-kinds'
import { lane } from './lanes'
import { id, instant, maybe, strings, text } from './primitives'

export const ORDER_KINDS = [
  'disclosure',
  'subpoena',
  'lawsuit',
  'injunction',
  'removal',
  'blocking',
  'illegality_finding',
  'undertaking',
] as const

export type OrderKind = (typeof ORDER_KINDS)[number]

/** What a court or an authority said, and what the provider promised (`undertaking`). */
export const order = z.strictObject({
  id: id,
  kind: z.enum(ORDER_KINDS),
  instrument: maybe(z.enum(['piracy_shield', 'tco_removal', 'dsa_order', 'subpoena_512h', 'other'])),
  authority: maybe(text),
  jurisdiction: maybe(text),
  issuedAt: maybe(instant),
  servedAt: maybe(instant),
  complyBy: maybe(instant),
  lane: maybe(lane),
  domains: maybe(strings),
  coversSuccessors: maybe(z.boolean()),
  requires: maybe(z.strictObject({ measure: maybe(actionKind), territory: maybe(strings) })),
  condition: maybe(z.strictObject({ kind: maybe(z.enum(ORDER_KINDS)), jurisdiction: maybe(text) })),
  confidential: maybe(z.boolean()),
  status: maybe(z.enum(['in_force', 'complied', 'stayed', 'overturned'])),
})

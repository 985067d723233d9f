import * as z from 'zod/mini'
import { DECISIONS } from './decisions'
import { id, instant } from './primitives'

/** A person's decision against the engine's. All five are required: an override that nobody signed or that never ends is refused. */
export const override = z.strictObject({
  actor: id,
  reason: id,
  effect: z.union([z.strictObject({ suppress: id }), z.strictObject({ decision: z.enum(DECISIONS) })]),
  at: instant,
  expiresAt: instant,
})

import * as z from 'zod/mini'
import { id, maybe, strings } from './primitives'

/** Another product's opinion. `scale.max` is the worst end, so a scale may run downwards. */
export const vendorScore = z.strictObject({
  vendor: id,
  score: z.number(),
  scale: z
    .strictObject({ min: z.number(), max: z.number() })
    .check(z.refine((scale) => scale.min !== scale.max, { error: 'BAD_SCALE' })),
  reasons: maybe(strings),
})

import * as z from 'zod/mini'
import { id, instant, maybe, strings, text } from './primitives'

/** A name that the customer brought. `enforcedAt` means acted on for abuse, never for an unpaid bill. */
export const domain = z.strictObject({
  name: id,
  registeredAt: maybe(instant),
  addedAt: maybe(instant),
  removedAt: maybe(instant),
  status: maybe(z.enum(['active', 'suspended', 'seized', 'expired', 'parked'])),
  enforcedAt: maybe(instant),
  registrar: maybe(text),
  registrantVerified: maybe(z.boolean()),
  registrantRedacted: maybe(z.boolean()),
  originIps: maybe(strings),
  nameServers: maybe(strings),
  redirectsTo: maybe(text),
  certificateFingerprints: maybe(strings),
  analyticsIds: maybe(strings),
})

import * as z from 'zod/mini'
import { maybe } from '../case/primitives'

const FIELDS = [
  'name',
  'address',
  'email',
  'phone',
  'paymentMeans',
  'signupIp',
  'purpose',
  'beneficialOwners',
  'registrationNumber',
  'period',
  'allottedIps',
] as const
const CHECKS = ['email', 'phone', 'payment', 'document', 'register', 'person', 'address'] as const

const said = maybe(z.boolean())
/** Hours, 0 or more. */
const hours = maybe(z.number().check(z.minimum(0)))

/** A provider's own rules, as a questionnaire. Absent or null is unknown, an empty list is "none". */
export const programmeSchema = z.strictObject({
  schemaVersion: maybe(z.literal('1')),
  name: maybe(z.string()),
  signup: maybe(
    z.strictObject({
      collected: maybe(z.array(z.enum(FIELDS))),
      verified: maybe(z.array(z.enum(CHECKS))),
      /** When verification happens. */
      verifiedBefore: maybe(z.enum(['service', 'masking', 'payment', 'suspicion', 'never'])),
      reverifies: said,
      freePlanLimited: said,
      resellersNameCustomers: said,
    }),
  ),
  masking: maybe(z.strictObject({ offered: said, needsVerifiedIdentity: said })),
  notices: maybe(
    z.strictObject({
      channel: said,
      acknowledges: said,
      decidesWithinHours: hours,
      forwardsOnly: said,
      trustedChannels: said,
      actsOnForeignNotices: said,
      looksAtTheSite: said,
      countsAcrossDomains: said,
    }),
  ),
  orders: maybe(z.strictObject({ actsOnForeignOrders: said, disclosureOpensReview: said, tracksUndertakings: said })),
  repeat: maybe(z.strictObject({ policyPublished: said, applied: said, refusesSuccessors: said })),
  controls: maybe(
    z.strictObject({ stopOneSite: said, purgeCache: said, disableCache: said, geoBlock: said, blockUrl: said }),
  ),
  disclosure: maybe(z.strictObject({ tested: said, answersWithinHours: hours })),
  records: maybe(
    z.strictObject({
      /** After the end of the contract. */
      identityYears: maybe(z.number().check(z.minimum(0))),
      logDays: maybe(z.number().check(z.minimum(0))),
      preservesOnReport: said,
    }),
  ),
  live: maybe(z.strictObject({ actsWithinMinutes: maybe(z.number().check(z.minimum(0))) })),
  appeals: maybe(z.strictObject({ statementOfReasons: said, complaints: said, restores: said })),
})

export type ProgrammeInput = z.input<typeof programmeSchema>
export type Programme = z.output<typeof programmeSchema>

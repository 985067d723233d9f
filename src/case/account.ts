import * as z from 'zod/mini'
import { calendarDate, country, instant, maybe, share, text } from './primitives'

export const address = z.strictObject({
  line1: maybe(text),
  line2: maybe(text),
  city: maybe(text),
  region: maybe(text),
  postalCode: maybe(text),
  country: maybe(country),
})

export const beneficialOwner = z.strictObject({
  name: maybe(text),
  country: maybe(country),
  share: maybe(share),
  verified: maybe(z.boolean()),
})

export const ACCOUNT_STATUSES = ['pending', 'active', 'restricted', 'suspended', 'closed'] as const

/** Who says to be the customer. */
export const account = z.strictObject({
  id: maybe(text),
  kind: maybe(z.enum(['individual', 'organization'])),
  openedAt: maybe(instant),
  status: maybe(z.enum(ACCOUNT_STATUSES)),
  name: maybe(text),
  country: maybe(country),
  address: maybe(address),
  birthDate: maybe(calendarDate),
  registrationNumber: maybe(text),
  taxId: maybe(text),
  declaredPurpose: maybe(text),
  isReseller: maybe(z.boolean()),
  beneficialOwners: maybe(z.array(beneficialOwner)),
})

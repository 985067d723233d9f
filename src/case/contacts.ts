import * as z from 'zod/mini'
import { country, instant, maybe, text } from './primitives'

export const email = z.strictObject({
  address: text,
  verifiedAt: maybe(instant),
  bouncedAt: maybe(instant),
  lastAnsweredAt: maybe(instant),
})

export const phone = z.strictObject({ number: text, country: maybe(country), verifiedAt: maybe(instant) })

export const contacts = z.strictObject({ emails: maybe(z.array(email)), phones: maybe(z.array(phone)) })

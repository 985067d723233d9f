import * as z from 'zod/mini'
import { count, country, instant, maybe, text } from './primitives'

export const INSTRUMENT_KINDS = [
  'card',
  'bank_transfer',
  'direct_debit',
  'wallet',
  'crypto',
  'voucher',
  'invoice',
] as const

/** The first six to eight digits of a card: who issued it, not which card it is. */
export const bin = z.string().check(z.refine((digits) => /^\d{6,8}$/.test(digits), { error: 'BAD_BIN' }))

export const instrument = z.strictObject({
  kind: z.enum(INSTRUMENT_KINDS),
  holderName: maybe(text),
  country: maybe(country),
  bin: maybe(bin),
  iban: maybe(text),
  prepaid: maybe(z.boolean()),
  verifiedAt: maybe(instant),
  fingerprint: maybe(text),
})

/** How the customer pays. Never a card number: the first six to eight digits at most. */
export const payment = z.strictObject({
  instruments: maybe(z.array(instrument)),
  declines: maybe(count),
  chargebacks: maybe(count),
})

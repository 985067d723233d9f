import * as z from 'zod/mini'
import { count, country, maybe, strings, text } from './primitives'

export const network = z.strictObject({
  signup: maybe(
    z.strictObject({
      ip: maybe(text),
      country: maybe(country),
      asn: maybe(count),
      anonymizer: maybe(z.enum(['none', 'tor', 'vpn', 'proxy', 'datacenter'])),
      listedOn: maybe(strings),
    }),
  ),
})

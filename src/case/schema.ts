import * as z from 'zod/mini'
import { account } from './account'
import { action, appeal } from './conduct'
import { contacts } from './contacts'
import { domain } from './domains'
import { identity } from './identity'
import { link } from './links'
import { network } from './network'
import { notice, noticeTotal } from './notices'
import { order } from './orders'
import { override } from './overrides'
import { payment } from './payment'
import { id, instant, maybe, strings } from './primitives'
import { service } from './service'
import { site, work } from './sites'
import { vendorScore } from './vendor-scores'

/** Everything that may come in: the closed shape, before the rules that span fields (see rules.ts). */
export const caseShape = z.strictObject({
  schemaVersion: maybe(z.literal('1')),
  id: id,
  asOf: instant,
  stage: z.enum(['signup', 'active', 'report']),
  jurisdictions: maybe(strings),
  service: maybe(service),
  account: maybe(account),
  identity: maybe(identity),
  contacts: maybe(contacts),
  payment: maybe(payment),
  network: maybe(network),
  domains: maybe(z.array(domain)),
  sites: maybe(z.array(site)),
  works: maybe(z.array(work)),
  notices: maybe(z.array(notice)),
  noticeTotals: maybe(z.array(noticeTotal)),
  orders: maybe(z.array(order)),
  actions: maybe(z.array(action)),
  appeals: maybe(z.array(appeal)),
  links: maybe(z.array(link)),
  vendorScores: maybe(z.array(vendorScore)),
  overrides: maybe(z.array(override)),
})

/** What a caller hands in. Every field but `id`, `asOf` and `stage` may be absent, `null` or `undefined`: unknown. */
export type CaseInput = z.input<typeof caseShape>

type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Known<Exclude<T[Key], null>> }
    : T

/** A case that was checked: unknown is always absence, text is well-formed, nothing can be changed. */
export type Case = Known<z.output<typeof caseShape>>

type Item<T> = NonNullable<T> extends readonly (infer I)[] ? I : never

export type Service = NonNullable<Case['service']>
export type Account = NonNullable<Case['account']>
export type Check = Item<NonNullable<Case['identity']>['checks']>
export type Email = Item<NonNullable<Case['contacts']>['emails']>
export type Phone = Item<NonNullable<Case['contacts']>['phones']>
export type Instrument = Item<NonNullable<Case['payment']>['instruments']>
export type Domain = Item<Case['domains']>
export type Site = Item<Case['sites']>
export type Work = Item<Case['works']>
export type Notice = Item<Case['notices']>
export type NoticeTotal = Item<Case['noticeTotals']>
export type Order = Item<Case['orders']>
export type Action = Item<Case['actions']>
export type Appeal = Item<Case['appeals']>
export type Link = Item<Case['links']>
export type VendorScore = Item<Case['vendorScores']>
export type Override = Item<Case['overrides']>
export type Stage = Case['stage']

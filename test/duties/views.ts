import { type DutiesResult, type DutyOptions, dutiesOf } from '../../src/duties/obligations'
import type { ActionView, DomainView, DutyView, NoticeView, OrderView } from '../../src/duties/view'
import { allPacks } from '../../src/jurisdictions/all'
import type { Duty } from '../../src/types'

export const at = (text: string): number => Date.parse(text)

/** A view of which nothing is known but what is given. */
export const view = (given: Partial<DutyView> = {}): DutyView => ({
  asOf: at('2026-09-01T00:00:00Z'),
  jurisdictions: [],
  service: { roles: null, features: null, controls: null },
  account: { openedAt: null },
  identity: { level: null, verifiedAt: null },
  domains: [],
  notices: [],
  noticeTotals: [],
  orders: [],
  actions: null,
  appeals: [],
  ...given,
})

export const service = (...roles: readonly string[]): DutyView['service'] => ({
  roles: roles as NonNullable<DutyView['service']['roles']>,
  features: [],
  controls: null,
})

export const domain = (name: string, given: Partial<DomainView> = {}): DomainView => ({
  name,
  state: 'none',
  since: null,
  visibleSince: null,
  stoppedAt: null,
  registeredAt: null,
  registrantVerified: null,
  ...given,
})

export const dmca = { signature: true, work: true, location: true, contact: true, goodFaith: true, accuracyOath: true }

export const notice = (given: Partial<NoticeView> = {}): NoticeView => ({
  index: 0,
  id: 'n1',
  lane: 'copyright',
  regime: 'dmca',
  receivedAt: at('2026-06-01T10:00:00Z'),
  validity: 'valid',
  stopped: false,
  elements: dmca,
  sender: { id: null, kind: 'rights_holder', verified: true, unreliable: false },
  domains: ['raw.example'],
  forwarded: false,
  actedAt: null,
  decidedAt: null,
  counterNotice: null,
  ...given,
})

export const order = (given: Partial<OrderView> = {}): OrderView => ({
  index: 0,
  id: 'o1',
  kind: 'blocking',
  instrument: null,
  authority: null,
  jurisdiction: null,
  issuedAt: null,
  servedAt: at('2026-06-01T10:00:00Z'),
  complyBy: null,
  lane: null,
  domains: ['raw.example'],
  successors: [],
  measure: null,
  territory: null,
  condition: null,
  confidential: false,
  status: 'in_force',
  ...given,
})

export const act = (kind: ActionView['kind'], when: string, given: Partial<ActionView> = {}): ActionView => ({
  kind,
  at: at(when),
  endedAt: null,
  domains: ['raw.example'],
  noticeIds: [],
  orderIds: [],
  territory: [],
  id: null,
  ...given,
})

export const owed = (given: Partial<DutyView>, options?: DutyOptions): DutiesResult =>
  dutiesOf(view(given), allPacks, options)

/** The duties of one rule, such as `us/512-b`. */
export const of = (result: DutiesResult, rule: string): readonly Duty[] =>
  result.duties.filter((duty) => duty.id.startsWith(`${rule}:`))

export const one = (result: DutiesResult, rule: string): Duty => {
  const found = of(result, rule)
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} duties ${rule} among ${result.duties.map((duty) => duty.id).join(', ')}`)
  return found[0]
}

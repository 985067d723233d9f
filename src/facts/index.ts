import { instantMs } from '../case/primitives'
import type { Account, Case, Link, Service, Stage, VendorScore } from '../case/schema'
import { type ConductFacts, conductFacts } from './conduct'
import { type ContactFacts, contactFacts, type JudgePhone } from './contacts'
import { type DomainFacts, domainFacts } from './domains'
import { type IdentityFacts, identityFacts } from './identity'
import { type KnowledgeFacts, knowledgeFacts } from './knowledge'
import { type MitigationFacts, mitigationFacts } from './mitigation'
import { type NoticeFacts, noticeFacts } from './notices'
import { type OrderFacts, orderFacts } from './orders'
import { type OverrideFact, overrideFacts } from './overrides'
import { type SitesFacts, siteFacts } from './sites'

/** Instruments that a caller may exchange for fuller ones. */
export interface Instruments {
  readonly phone?: JudgePhone
  readonly disposableDomains?: ReadonlySet<string>
}

/** What follows from a case. Each is computed at the first look and kept; none knows points. */
export interface FactMap {
  readonly asOf: number
  readonly stage: Stage
  /** Parts as handed in; undefined is unknown. */
  readonly service: Service | undefined
  readonly account: Account | undefined
  readonly payment: Case['payment']
  readonly network: Case['network']
  readonly links: readonly Link[] | undefined
  readonly vendorScores: readonly VendorScore[] | undefined
  readonly appeals: Case['appeals']
  readonly identity: IdentityFacts
  readonly contacts: ContactFacts
  readonly domains: DomainFacts
  readonly sites: SitesFacts
  readonly notices: NoticeFacts
  readonly orders: OrderFacts
  readonly conduct: ConductFacts
  readonly knowledge: KnowledgeFacts
  readonly mitigation: MitigationFacts
  readonly overrides: readonly OverrideFact[]
}

export type FactName = keyof FactMap

export class Facts implements FactMap {
  readonly case: Case
  readonly asOf: number
  private readonly instruments: Instruments
  private heldIdentity: IdentityFacts | undefined = undefined
  private heldContacts: ContactFacts | undefined = undefined
  private heldDomains: DomainFacts | undefined = undefined
  private heldSites: FactMap['sites'] | undefined = undefined
  private heldNotices: NoticeFacts | undefined = undefined
  private heldOrders: OrderFacts | undefined = undefined
  private heldConduct: ConductFacts | undefined = undefined
  private heldKnowledge: KnowledgeFacts | undefined = undefined
  private heldMitigation: MitigationFacts | undefined = undefined
  private heldOverrides: readonly OverrideFact[] | undefined = undefined

  constructor(input: Case, instruments: Instruments = {}) {
    this.case = input
    this.asOf = instantMs(input.asOf)
    this.instruments = instruments
  }

  get stage(): Stage {
    return this.case.stage
  }
  get service(): Service | undefined {
    return this.case.service
  }
  get account(): Account | undefined {
    return this.case.account
  }
  get payment(): Case['payment'] {
    return this.case.payment
  }
  get network(): Case['network'] {
    return this.case.network
  }
  get links(): readonly Link[] | undefined {
    return this.case.links
  }
  get vendorScores(): readonly VendorScore[] | undefined {
    return this.case.vendorScores
  }
  get appeals(): Case['appeals'] {
    return this.case.appeals
  }
  get identity(): IdentityFacts {
    this.heldIdentity ??= identityFacts(this.case, this.asOf)
    return this.heldIdentity
  }
  get contacts(): ContactFacts {
    this.heldContacts ??= contactFacts(this.case, this.instruments.phone, this.instruments.disposableDomains)
    return this.heldContacts
  }
  get notices(): NoticeFacts {
    this.heldNotices ??= noticeFacts(this.case)
    return this.heldNotices
  }
  get orders(): OrderFacts {
    this.heldOrders ??= orderFacts(this.case)
    return this.heldOrders
  }
  get domains(): DomainFacts {
    this.heldDomains ??= domainFacts(this.case, this.notices)
    return this.heldDomains
  }
  get sites(): FactMap['sites'] {
    this.heldSites ??= siteFacts(this.case)
    return this.heldSites
  }
  get conduct(): ConductFacts {
    this.heldConduct ??= conductFacts(this.case, this.notices, this.orders, this.asOf)
    return this.heldConduct
  }
  get mitigation(): MitigationFacts {
    this.heldMitigation ??= mitigationFacts(this.notices, this.sites.all)
    return this.heldMitigation
  }
  get knowledge(): KnowledgeFacts {
    this.heldKnowledge ??= knowledgeFacts(this.sites.all, this.notices, this.orders, this.domains, this.asOf)
    return this.heldKnowledge
  }
  get overrides(): readonly OverrideFact[] {
    this.heldOverrides ??= overrideFacts(this.case, this.asOf)
    return this.heldOverrides
  }
}

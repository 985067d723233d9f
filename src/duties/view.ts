import type { ActionKind } from '../case/action-kinds'
import type { Lane } from '../case/lanes'
import type { NoticeElement } from '../case/notices'
import type { OrderKind } from '../case/orders'
import type { Control, Feature, Role } from '../case/service'
import type { Sender } from '../facts/mitigation'
import type { IdentityLevel, KnowledgeState } from '../types'

/**
 * What the duties need to know. The facts layer hands over an object of this shape; nothing here is read from a clock.
 * Every instant is in milliseconds since 1970-01-01T00:00:00Z. `null` means unknown, an empty list "looked, there is none".
 * Host names are lower-case A-labels.
 */
export interface DutyView {
  /** The only clock. */
  readonly asOf: number
  /** As stated in the case: `JP`, `US`, `EU`, a member state … Empty where absent. */
  readonly jurisdictions: readonly string[]
  readonly service: ServiceView
  readonly account: { readonly openedAt: number | null }
  readonly identity: {
    readonly level: IdentityLevel | null
    /** When the present level was reached; null where nothing is verified or no time is known. */
    readonly verifiedAt: number | null
    /** When each level up to the present one was first reached; left out: only the present one is known. */
    readonly reachedMs?: (level: IdentityLevel) => number | null
  }
  readonly domains: readonly DomainView[]
  readonly notices: readonly NoticeView[]
  /** Older notices summed up, those that were rejected taken away. */
  readonly noticeTotals: readonly NoticeTotalView[]
  readonly orders: readonly OrderView[]
  /** Null: nobody said what was done. Empty: nothing was done. */
  readonly actions: readonly ActionView[] | null
  readonly appeals: readonly AppealView[]
}

export interface ServiceView {
  readonly roles: readonly Role[] | null
  readonly features: readonly Feature[] | null
  readonly controls: readonly Control[] | null
}

/** A domain of the customer, with what is known about it. */
export interface DomainView {
  readonly name: string
  readonly state: KnowledgeState
  readonly since: number | null
  /** Since when the illegality shows on the face of the site (wording, watermark); null where it does not, or nobody looked. */
  readonly visibleSince: number | null
  /** When this provider ceased to serve it (`enforcedAt`, `removedAt`), null where it is served or nothing is known. */
  readonly stoppedAt: number | null
  readonly registeredAt: number | null
  readonly registrantVerified: boolean | null
}

export interface NoticeView {
  /** Place in `case.notices`. */
  readonly index: number
  readonly id: string
  readonly lane: Lane
  readonly regime: 'dmca' | 'dsa' | 'jp' | 'cn' | 'other' | null
  readonly receivedAt: number
  /** By its own regime, see CONTRACT §1. */
  readonly validity: 'valid' | 'defective' | 'unjudged'
  /** Withdrawn, or rejected with `decidedAt` and `decisionReason`: no clock runs from it. */
  readonly stopped: boolean
  readonly elements: Readonly<Partial<Record<NoticeElement, boolean>>>
  readonly sender: {
    readonly id: string | null
    readonly kind: 'rights_holder' | 'agent' | 'trusted_flagger' | 'authority' | 'individual' | 'unknown' | null
    readonly verified: boolean | null
    /** Serial false notifier, by the same test as the brake. */
    readonly unreliable: boolean
    /** Who stands behind the notice; left out: `trusted`. */
    readonly standing?: Sender
  }
  /** Named in `domains` plus the hosts of `urls` that belong to them. */
  readonly domains: readonly string[]
  readonly forwarded: boolean
  readonly actedAt: number | null
  readonly decidedAt: number | null
  readonly counterNotice: {
    readonly receivedAt: number
    readonly complete: boolean | null
    readonly suitFiledAt: number | null
  } | null
}

/** Several notices of which only their number is left; they count as notices that nobody judged. */
export interface NoticeTotalView {
  readonly lane: Lane
  readonly domain: string | null
  readonly sender: string | null
  /** How many stand; at least one. */
  readonly standing: number
  readonly firstAt: number | null
  readonly lastAt: number | null
}

export interface OrderView {
  /** Place in `case.orders`. */
  readonly index: number
  readonly id: string
  readonly kind: OrderKind
  readonly instrument: 'piracy_shield' | 'tco_removal' | 'dsa_order' | 'subpoena_512h' | 'other' | null
  readonly authority: string | null
  /** An ISO country code or `EU`, upper case. */
  readonly jurisdiction: string | null
  readonly issuedAt: number | null
  readonly servedAt: number | null
  readonly complyBy: number | null
  readonly lane: Lane | null
  readonly domains: readonly string[]
  /** Domains reached as successors; empty unless `coversSuccessors`. */
  readonly successors: readonly string[]
  readonly measure: ActionKind | null
  /** `requires.territory`; null where not said. */
  readonly territory: readonly string[] | null
  readonly condition: { readonly kind: OrderKind | null; readonly jurisdiction: string | null } | null
  readonly confidential: boolean
  /** Null: not said; treated as in force. */
  readonly status: 'in_force' | 'complied' | 'stayed' | 'overturned' | null
}

export interface ActionView {
  readonly kind: ActionKind
  readonly at: number
  readonly endedAt: number | null
  readonly domains: readonly string[]
  readonly noticeIds: readonly string[]
  readonly orderIds: readonly string[]
  readonly territory: readonly string[]
  /** `action.id`, null where the case gives none. */
  readonly id: string | null
}

export interface AppealView {
  readonly id: string
  readonly receivedAt: number
  readonly status: 'open' | 'upheld' | 'rejected' | null
  readonly decidedAt: number | null
  readonly actionIds: readonly string[]
}

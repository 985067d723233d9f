import type { ActionKind } from '../case/action-kinds'
import type { Lane } from '../case/lanes'
import type { NoticeElement } from '../case/notices'
import type { OrderKind } from '../case/orders'
import type { Feature, Role } from '../case/service'
import type { Duty, Finality, Grade, IdentityLevel, KnowledgeState } from '../types'

/** A law, a judgment or a report. `url` is the canonical place to read it, never a re-post. */
export interface Source {
  readonly citation: string
  readonly url: string
  readonly grade: Grade
  /** Left out: `final`. */
  readonly finality?: Finality
  /** `YYYY-MM-DD`; left out: the pack's `reviewedAt`. */
  readonly reviewedAt?: string
}

/** A kind of service that a law knows: which roles and features make one. */
export interface Category {
  readonly id: string
  /** Any of these roles. Empty: no role of a case makes one; the provider declares it itself (`options.categories`). */
  readonly roles: readonly Role[]
  /** And, where given, any of these features. */
  readonly features?: readonly Feature[]
  /** Or else: any of these roles with any of these features, such as a host that also caches. */
  readonly orElse?: { readonly roles: readonly Role[]; readonly features: readonly Feature[] }
  /** A plain statement why. */
  readonly because: string
  readonly basis: readonly string[]
}

/** What would move a service to a stricter category. A theory or an open question, never shown as statute. */
export interface Reclassification {
  readonly from: string
  readonly features: readonly Feature[]
  readonly to: string
  readonly theory: string
  readonly basis: readonly string[]
}

export type NoticeRegime = 'dmca' | 'dsa' | 'jp' | 'cn' | 'other'

/** What a notice must hold here, and what follows where it does not. */
export interface NoticeElements {
  readonly regime: NoticeRegime
  readonly elements: readonly NoticeElement[]
  /** `own`: a notice that is valid by its own regime counts. `strict`: a notice of another regime must hold every element. */
  readonly foreign: 'own' | 'strict'
  readonly effectIfDefective: string
  /** With these present, the provider must try to help the sender cure the rest. */
  readonly cureIfPresent?: readonly NoticeElement[]
  readonly counterNotice: string
  readonly basis: readonly string[]
}

/** The event from which a duty runs. Plain data; src/duties reads it. */
export type Trigger =
  | {
      readonly on: 'notice'
      /** Left out: `effective` (valid or unjudged, not stopped). */
      readonly validity?: 'effective' | 'defective'
      readonly sender?: readonly ('rights_holder' | 'agent' | 'trusted_flagger' | 'authority' | 'individual')[]
      /** Must be true in the notice. */
      readonly has?: readonly NoticeElement[]
      /** Illegality shows on the face of a site that the notice names. */
      readonly visible?: boolean
      /** The provider can stop it; unknown controls count as able, an empty list does not. */
      readonly able?: boolean
      /** The first notice for a domain counts; later ones start no clock of their own. */
      readonly once?: boolean
    }
  | { readonly on: 'knowledge'; readonly states: readonly KnowledgeState[] }
  | {
      readonly on: 'counter_notice'
      /** The clock runs from the forwarding to the sender; there is none before. */
      readonly from?: 'forwarding'
    }
  /** The provider asked the sender of the content whether it agrees to the removal. */
  | { readonly on: 'inquiry' }
  | {
      readonly on: 'order'
      readonly kinds?: readonly OrderKind[]
      readonly instruments?: readonly string[]
      readonly not?: readonly string[]
      /** `own`: this rule is the order's own clock. `beside`: owed as well. `outside`: the order does not bind this category. */
      readonly as: 'own' | 'beside' | 'outside'
    }
  /** The provider restricted the service on the ground of illegality or of its terms, not under an order. */
  | { readonly on: 'restriction' }
  | { readonly on: 'appeal'; readonly status: 'open' | 'upheld' }
  | { readonly on: 'repeat'; readonly warned?: boolean }
  | { readonly on: 'unreliable_sender' }
  | { readonly on: 'account'; readonly below: IdentityLevel }
  | { readonly on: 'registration' }
  | { readonly on: 'report' }

export type Unit = 'minutes' | 'hours' | 'days' | 'business_days' | 'months'

/**
 * `fixed`: a figure that a source gives; `standard`: the law's own word, no figure. `to` is the latest moment,
 * `notBefore` the earliest. Days and longer end at 24:00 in the pack's zone.
 */
export type Clock =
  | { readonly kind: 'standard'; readonly word: string; readonly notBefore?: Span }
  | { readonly kind: 'fixed'; readonly to: Span; readonly notBefore?: Span; readonly word?: string }

export interface Span {
  readonly amount: number
  readonly unit: Unit
}

export interface DutyRule {
  /** Unique in the pack, stable. */
  readonly id: string
  /** `null`: every lane. */
  readonly lanes: readonly Lane[] | null
  /** Category ids of this pack; `null`: whatever the service is, known or not. */
  readonly categories: readonly string[] | null
  readonly trigger: Trigger
  /** The event and what it asks, in a sentence. */
  readonly says: string
  readonly clock: Clock
  readonly kind: Duty['kind']
  readonly nature: Duty['nature']
  readonly action: ActionKind
  /** Other steps that meet it, besides harder ones of the same sort. */
  readonly metBy?: readonly ActionKind[]
  /** Left out: the pack's territory. */
  readonly territory?: readonly string[]
  /** A step of the provider that stops the clock, such as telling the authority that its order cannot be followed; `word` is what then holds. */
  readonly stoppedBy?: { readonly step: ActionKind; readonly word: string }
  /** Keys into `sources`, the one that carries the figure first. */
  readonly basis: readonly string[]
  /** Events before (`since`) or from (`before`) this day are under another rule. `YYYY-MM-DD`. */
  readonly since?: string
  readonly before?: string
}

/** How this law says that a provider knows. Read by people and by the documents; the state itself is a fact. */
export interface KnowledgeRule {
  readonly id: string
  readonly says: string
  readonly basis: readonly string[]
}

/** A ruling, by court, date and number, and what it means for a neighbour in the same place. */
export interface Judgment {
  readonly id: string
  readonly court: string
  readonly date: string
  readonly number: string | null
  readonly holding: string
  readonly basis: readonly string[]
}

/** The law of one place, as plain data. */
export interface JurisdictionPack {
  /** Upper case: a country, `EU`, or `ICANN`. */
  readonly code: string
  readonly version: string
  /** `YYYY-MM-DD` */
  readonly reviewedAt: string
  /** `YYYY-MM-DD`: an assessment made later says that the pack is old. */
  readonly staleAfter: string
  /** Offset from UTC in minutes at which days end here; 0 where the pack names no zone. */
  readonly zone: number
  readonly territory: readonly string[]
  /** Countries that bring this pack with them. */
  readonly members?: readonly string[]
  /** Joins any stated jurisdiction where the service has one of these roles. */
  readonly joinsRoles?: readonly Role[]
  readonly sources: Readonly<Record<string, Source>>
  readonly categories: readonly Category[]
  readonly reclassifications: readonly Reclassification[]
  readonly noticeElements: readonly NoticeElements[]
  readonly duties: readonly DutyRule[]
  readonly knowledge: readonly KnowledgeRule[]
  readonly judgments: readonly Judgment[]
}

import type { Trigger } from '../jurisdictions/types'
import type { DeclaredCategories } from './classify'
import type { EventSource } from './events'
import { type Acts, actsOf } from './index-of-acts'
import type { Terms } from './reading'
import type { OwnTarget } from './targets'
import type { DutyView } from './view'

export interface DutyOptions {
  /** `YYYY-MM-DD`, by code of the law: days that are no business days there. Weekends never are. */
  readonly holidays?: Readonly<Record<string, readonly string[]>>
  /** Categories that apply although no role says so, such as `{ EU: ['marketplace'] }`. */
  readonly categories?: DeclaredCategories
  /** The provider's own targets; shown as `policy`, never as law. */
  readonly targets?: readonly OwnTarget[]
}

/** The facts of one case as the rules read them. What is costly is made at the first look: most customers owe nothing. */
export class Source implements EventSource {
  readonly view: DutyView
  readonly #holidays: DutyOptions['holidays']
  #acts?: Acts
  #visible?: ReadonlyMap<string, number>

  constructor(view: DutyView, options: DutyOptions) {
    this.view = view
    this.#holidays = options.holidays
  }
  get acts(): Acts {
    this.#acts ??= actsOf(this.view)
    return this.#acts
  }
  get visible(): ReadonlyMap<string, number> {
    this.#visible ??= new Map(
      this.view.domains
        .flatMap((domain) => (domain.visibleSince === null ? [] : [[domain.name, domain.visibleSince] as const]))
        .sort((a, b) => b[1] - a[1]),
    )
    return this.#visible
  }
  holidays(terms: Terms): ReadonlySet<string> {
    return new Set(this.#holidays?.[terms.jurisdiction] ?? [])
  }
  /** Whether the case holds anything that such a rule could run from. */
  mayTrigger(on: Trigger['on']): boolean {
    const { notices, noticeTotals, domains, actions, appeals } = this.view
    switch (on) {
      case 'notice':
      case 'counter_notice':
      case 'inquiry':
      case 'unreliable_sender':
        return notices.length > 0
      case 'repeat':
        return notices.length + noticeTotals.length > 0
      case 'knowledge':
      case 'registration':
        return domains.length > 0
      case 'restriction':
      case 'report':
        return actions !== null && actions.length > 0
      case 'appeal':
        return appeals.length > 0
      case 'account':
        return true
      case 'order':
        return false
    }
  }
}

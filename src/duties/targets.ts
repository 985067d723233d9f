import type { ActionKind } from '../case/action-kinds'
import type { Lane } from '../case/lanes'
import type { DutyRule, Span } from '../jurisdictions/types'
import type { Basis } from '../types'

/** A target that the provider set itself, such as "decide on phishing within four hours". */
export interface OwnTarget {
  readonly id: string
  /** Null: every lane. */
  readonly lanes: readonly Lane[] | null
  readonly action: ActionKind
  readonly within: Span
}

/** Own targets as rules: always `policy` and a standard of care, with the provider as the only source. */
export const targetRules = (
  targets: readonly OwnTarget[],
  asOf: number,
): readonly { readonly rule: DutyRule; readonly basis: Basis }[] =>
  targets.map((target) => ({
    rule: {
      id: target.id,
      lanes: target.lanes,
      categories: null,
      trigger: { on: 'notice' },
      says: 'Target of the provider itself, not a law.',
      clock: { kind: 'fixed', to: target.within },
      kind: 'policy',
      nature: 'standard_of_care',
      action: target.action,
      basis: [],
    },
    basis: {
      id: `own/${target.id}`,
      citation: 'Target of the provider itself',
      url: `urn:redflag:target:${encodeURIComponent(target.id)}`,
      grade: 'R',
      finality: 'final',
      reviewedAt: new Date(asOf).toISOString().slice(0, 10),
    },
  }))

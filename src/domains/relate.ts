import { compareLabels, type RelationKind } from './compare'
import { likelihoodOf } from './likelihood'
import { type LabelShape, type NameShape, shapeOf } from './shape'

export type { RelationKind } from './compare'

export interface DomainRelation {
  /** `likelihood` is at least 0.5. Says that the names look like one operator's, never that they are. */
  readonly related: boolean
  /** 0..1: how much the names alone speak for one operator. 1 only for the same registrable name. */
  readonly likelihood: number
  readonly kind: RelationKind
  /** What both hold, folded where they spell it differently; pieces parted by a space; empty where nothing is. */
  readonly shared: string
}

const LINE = 0.5
/**
 * A brand in front of another name may be a page about it, so it weighs a little less than a name of its own. A word that the
 * registered name only begins with (`global.` before one name, `globalist` the other) is no brand kept, and weighs far less.
 */
const TENANT_SHARE = 0.9
const PART_OF_TENANT_SHARE = 0.6

const UNRELATED: DomainRelation = { related: false, likelihood: 0, kind: 'none', shared: '' }

const judge = (a: LabelShape, b: LabelShape, tenant: boolean): DomainRelation => {
  const { kind, shared, features } = a.label <= b.label ? compareLabels(a, b) : compareLabels(b, a)
  if (kind === 'none') return UNRELATED
  const whole = features.sameStem === 1 || features.edits1 === 1
  const share = !tenant ? 1 : whole ? TENANT_SHARE : PART_OF_TENANT_SHARE
  const likelihood = Math.round(likelihoodOf(features) * share * 1000) / 1000
  if (likelihood === 0) return UNRELATED
  return { related: likelihood >= LINE, likelihood, kind: tenant ? 'tenant_brand' : kind, shared }
}

/** The same as `relateDomains` for names that were taken apart before. */
export const relateShapes = (a: NameShape, b: NameShape): DomainRelation => {
  const hostA = a.parsed.host
  const hostB = b.parsed.host
  if (hostA === null || hostB === null) return UNRELATED
  if (hostA === hostB) return { related: true, likelihood: 1, kind: 'same_name', shared: hostA }
  if (a.label === null || b.label === null) return UNRELATED
  if (a.parsed.registrable === b.parsed.registrable) {
    return { related: true, likelihood: 1, kind: 'same_registrable', shared: a.parsed.registrable ?? '' }
  }
  let best = judge(a.label, b.label, false)
  const consider = (other: DomainRelation): void => {
    if (other.likelihood > best.likelihood || (other.likelihood === best.likelihood && other.shared < best.shared))
      best = other
  }
  // Two sites that both keep a `forum.` in front are strangers: a brand in front counts against a registered name only.
  for (const sub of a.subs) consider(judge(sub, b.label, true))
  for (const sub of b.subs) consider(judge(a.label, sub, true))
  return best
}

/**
 * Whether two names look like the same operator's: the same label under another suffix, a number counted up, hyphens,
 * a word added or changed, a typo or look-alike letters, a stem shortened or extended, the brand in front of a rented
 * name. The likelihood rests on how rare and how long the shared part is. Symmetric; case and punycode make no
 * difference; never throws.
 */
export const relateDomains = (a: string, b: string): DomainRelation => relateShapes(shapeOf(a), shapeOf(b))

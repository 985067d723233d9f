import type { LabelShape } from './shape'
import { overlapOf } from './tiling'

/** How two names hang together, nearest first. */
export type RelationKind =
  | 'same_name'
  | 'same_registrable'
  | 'same_label'
  | 'hyphen'
  | 'homoglyph'
  | 'number_step'
  | 'word_variant'
  | 'typo'
  | 'stem'
  | 'tenant_brand'
  | 'none'

/** What a pair of labels shows; the weights of `likelihood.ts` turn it into a number. */
export interface LabelComparison {
  readonly kind: RelationKind
  readonly shared: string
  readonly features: Features
}

/** Bits are as in `rarity.ts`; flags are 0 or 1. */
export interface Features {
  /** Bits of what both hold outside generic words, and of the generic words that both hold. */
  readonly rare: number
  readonly generic: number
  /** Bits of what only one of them holds: outside generic words, on the side that holds less of that, in generic words. */
  readonly rareLeft: number
  readonly rareLeftLess: number
  readonly genericLeft: number
  readonly sameCore: number
  /** Equal but for hyphens and digits. */
  readonly sameStem: number
  readonly digitsDiffer: number
  readonly fromStart: number
  /** The shared pieces stand in another order. */
  readonly turned: number
  readonly edits1: number
  readonly edits2: number
  /** Both hold a word of the trade. */
  readonly trade: number
}

/** Optimal string alignment up to 2; 3 means more. A band of five diagonals: linear. */
export const editsUpTo2 = (a: string, b: string): number => {
  const n = a.length
  const m = b.length
  if (Math.abs(n - m) > 2) return 3
  const width = m + 1
  let older = new Uint8Array(width).fill(3)
  let old = new Uint8Array(width).fill(3)
  let row = new Uint8Array(width)
  for (let y = 0; y <= Math.min(m, 2); y++) old[y] = y
  for (let x = 1; x <= n; x++) {
    row.fill(3)
    if (x <= 2) row[0] = x
    let least = row[0]!
    for (let y = Math.max(1, x - 2); y <= Math.min(m, x + 2); y++) {
      const same = a.charCodeAt(x - 1) === b.charCodeAt(y - 1)
      let cost = Math.min(old[y]! + 1, row[y - 1]! + 1, old[y - 1]! + (same ? 0 : 1))
      if (
        x > 1 &&
        y > 1 &&
        a.charCodeAt(x - 1) === b.charCodeAt(y - 2) &&
        a.charCodeAt(x - 2) === b.charCodeAt(y - 1)
      ) {
        cost = Math.min(cost, older[y - 2]! + 1)
      }
      row[y] = Math.min(3, cost)
      if (row[y]! < least) least = row[y]!
    }
    if (least >= 3) return 3
    const spare = older
    older = old
    old = row
    row = spare
  }
  return old[m]!
}

const identical = (a: LabelShape, b: LabelShape, kind: RelationKind, shared = a.label): LabelComparison => ({
  kind,
  shared,
  features: {
    rare: a.coreBits,
    generic: a.bits - a.coreBits,
    rareLeft: 0,
    rareLeftLess: 0,
    genericLeft: 0,
    sameCore: 1,
    sameStem: 1,
    digitsDiffer: a.digits === b.digits ? 0 : 1,
    fromStart: 1,
    turned: 0,
    edits1: 0,
    edits2: 0,
    trade: a.trade && b.trade ? 1 : 0,
  },
})

const withoutHyphens = (label: string): string => label.replaceAll('-', '')

/** Compares two labels. Symmetric up to `shared`, which is the first label's spelling; the caller hands them in a fixed order. */
export const compareLabels = (a: LabelShape, b: LabelShape): LabelComparison => {
  if (a.flat === b.flat) {
    if (a.label === b.label) return identical(a, b, 'same_label')
    return identical(a, b, withoutHyphens(a.label) === withoutHyphens(b.label) ? 'hyphen' : 'homoglyph')
  }
  if (a.plain === b.plain) return identical(a, b, 'homoglyph')
  if (a.stem === b.stem && a.stem !== '') {
    // One generic word with different numbers (`manga5`, `manga168`) is no name counted up.
    const onlyGeneric = a.core === '' && a.parts.tokens.length === 1
    return identical(a, b, onlyGeneric ? 'none' : 'number_step', a.stem)
  }
  const overlap = overlapOf(a.parts, b.parts)
  const sameCore = a.core !== '' && a.core === b.core
  const edits = editsUpTo2(a.flat, b.flat)
  const holds = overlap.rareLeftLess === 0
  const kind: RelationKind =
    sameCore || (overlap.rareLeft === 0 && overlap.rare > 0)
      ? 'word_variant'
      : edits <= 2
        ? 'typo'
        : holds || overlap.blocks.length > 0
          ? 'stem'
          : 'none'
  return {
    kind,
    shared: overlap.blocks.join(' '),
    features: {
      rare: overlap.rare,
      generic: overlap.generic,
      rareLeft: overlap.rareLeft,
      rareLeftLess: overlap.rareLeftLess,
      genericLeft: overlap.genericLeft,
      sameCore: sameCore ? 1 : 0,
      sameStem: 0,
      digitsDiffer: a.digits === b.digits ? 0 : 1,
      fromStart: overlap.fromStart ? 1 : 0,
      turned: overlap.inOrder ? 0 : 1,
      edits1: edits === 1 ? 1 : 0,
      edits2: edits === 2 ? 1 : 0,
      trade: a.trade && b.trade ? 1 : 0,
    },
  }
}

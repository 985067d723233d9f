import { type NameShape, shapeOf } from '../../src/domains/shape'
import { type Hop, isNonCommercial, type Row, seeded } from './data'
import type { Split } from './split'

/** The measure's own cap: at most this many hops of one brand. */
export const HOPS_A_BRAND = 3
/** Kinds of the data that keep part of the name. */
export const KEPT_KINDS = ['same_label_new_tld', 'number', 'hyphen', 'typo_variant', 'word_variant'] as const

export interface MeasuredHop extends Hop {
  readonly group: string
  readonly heldOut: boolean
}

/** A stable shuffle, then at most three hops of each brand. */
export const cappedHops = (hops: readonly Hop[], split: Split, seed: number): MeasuredHop[] => {
  const random = seeded(seed)
  const taken = new Map<string, number>()
  return hops
    .map((hop) => ({ hop, order: random() }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ hop }): MeasuredHop[] => {
      const group = split.groupOf(hop.from)
      const key = `${group} ${hop.kind === 'subdomain' ? 'subdomain' : ''}`
      const count = taken.get(key) ?? 0
      if (count >= HOPS_A_BRAND) return []
      taken.set(key, count + 1)
      return [{ ...hop, group, heldOut: split.heldOut(hop.from) }]
    })
}

export interface Named {
  readonly name: string
  readonly shape: NameShape
  readonly group: string
  readonly heldOut: boolean
  readonly source: string
}

export const namesOf = (rows: readonly Row[], split: Split, label: Row['label']): Named[] =>
  rows.flatMap((row): Named[] => {
    if (row.label !== label) return []
    const shape = shapeOf(row.domain)
    if (shape.parsed.registrable === null || shape.label === null) return []
    const group = split.groupOf(row.domain)
    return [{ name: row.domain, shape, group, heldOut: split.heldOut(row.domain), source: row.source }]
  })

/** Pairs with the same stem are one brand: hyphens, digits and generic words apart, the same name. */
export const sameBrand = (a: Named, b: Named): boolean =>
  a.group === b.group ||
  a.shape.parsed.registrable === b.shape.parsed.registrable ||
  a.shape.label!.stem === b.shape.label!.stem ||
  (a.shape.label!.core !== '' && a.shape.label!.core === b.shape.label!.core)

/** Draws pairs of strangers from two lists; the same registrable name is no pair. */
export function* strangers(
  left: readonly Named[],
  right: readonly Named[],
  count: number,
  seed: number,
): Generator<[Named, Named]> {
  const random = seeded(seed)
  const skipBrands = left === right
  for (let drawn = 0; drawn < count; ) {
    const a = left[Math.floor(random() * left.length)]!
    const b = right[Math.floor(random() * right.length)]!
    if (a.shape.parsed.registrable === b.shape.parsed.registrable) continue
    if (skipBrands && sameBrand(a, b)) continue
    drawn++
    yield [a, b]
  }
}

/** Every pair of two short lists; the same registrable name is no pair. */
export function* everyPair(left: readonly Named[], right: readonly Named[]): Generator<[Named, Named]> {
  for (const a of left)
    for (const b of right) if (a.shape.parsed.registrable !== b.shape.parsed.registrable) yield [a, b]
}

export const licensable = (row: { readonly source: string }): boolean => !isNonCommercial(row.source)

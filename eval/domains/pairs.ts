import { type NameShape, shapeOf } from '../../src/domains/shape'
import { brandGroups, type Hop, isHeldOut, isNonCommercial, type Row, seeded } from './data'

/** The measure's own cap: at most this many hops of one brand. */
export const HOPS_A_BRAND = 3
/** Kinds of the data that keep part of the name. */
export const KEPT_KINDS = ['same_label_new_tld', 'number', 'hyphen', 'typo_variant', 'word_variant'] as const

export interface MeasuredHop extends Hop {
  readonly group: string
  readonly heldOut: boolean
}

/** A stable shuffle, then at most three hops of each brand. */
export const cappedHops = (hops: readonly Hop[], seed: number): MeasuredHop[] => {
  const groups = brandGroups(hops)
  const random = seeded(seed)
  const taken = new Map<string, number>()
  return hops
    .map((hop) => ({ hop, order: random() }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ hop }): MeasuredHop[] => {
      const registrable = shapeOf(hop.from).parsed.registrable ?? hop.from
      const group = groups.get(registrable) ?? hop.brand
      const key = `${group} ${hop.kind === 'subdomain' ? 'subdomain' : ''}`
      const count = taken.get(key) ?? 0
      if (count >= HOPS_A_BRAND) return []
      taken.set(key, count + 1)
      return [{ ...hop, group, heldOut: isHeldOut(group) }]
    })
}

export interface Named {
  readonly name: string
  readonly shape: NameShape
  readonly group: string
  readonly heldOut: boolean
  readonly source: string
}

export const namesOf = (rows: readonly Row[], hops: readonly Hop[], label: Row['label']): Named[] => {
  const groups = brandGroups(hops)
  return rows.flatMap((row): Named[] => {
    if (row.label !== label) return []
    const shape = shapeOf(row.domain)
    const { registrable } = shape.parsed
    if (registrable === null || shape.label === null) return []
    const group = groups.get(registrable) ?? (shape.label.core || shape.label.stem)
    return [{ name: row.domain, shape, group, heldOut: isHeldOut(group), source: row.source }]
  })
}

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

export const licensable = (row: { readonly source: string }): boolean => !isNonCommercial(row.source)

import type { JurisdictionPack } from '../jurisdictions/types'
import type { Basis } from '../types'

/** Packs never change, so each source is dressed once. */
const dressed = new WeakMap<JurisdictionPack, Map<string, Basis>>()

/** One source of a pack as the assessment cites it: `jp/tokyo-2025`. Throws a `RangeError` where the pack has no such key. */
export const basisIn = (pack: JurisdictionPack, key: string): Basis => {
  const known = dressed.get(pack) ?? new Map<string, Basis>()
  dressed.set(pack, known)
  const before = known.get(key)
  if (before !== undefined) return before
  const source = pack.sources[key]
  if (source === undefined) throw new RangeError(`no source ${key} in pack ${pack.code}`)
  const basis: Basis = {
    id: `${pack.code.toLowerCase()}/${key}`,
    citation: source.citation,
    url: source.url,
    grade: source.grade,
    finality: source.finality ?? 'final',
    reviewedAt: source.reviewedAt ?? pack.reviewedAt,
  }
  known.set(key, basis)
  return basis
}

export const basesOf = (pack: JurisdictionPack, keys: readonly string[]): readonly Basis[] =>
  keys.map((key) => basisIn(pack, key))

import type { JurisdictionPack } from '../jurisdictions/types'
import type { Basis } from '../types'

/** One source of a pack as the assessment cites it: `jp/tokyo-2025`. Throws a `RangeError` where the pack has no such key. */
export const basisIn = (pack: JurisdictionPack, key: string): Basis => {
  const source = pack.sources[key]
  if (source === undefined) throw new RangeError(`no source ${key} in pack ${pack.code}`)
  return {
    id: `${pack.code.toLowerCase()}/${key}`,
    citation: source.citation,
    url: source.url,
    grade: source.grade,
    finality: source.finality ?? 'final',
    reviewedAt: source.reviewedAt ?? pack.reviewedAt,
  }
}

export const basesOf = (pack: JurisdictionPack, keys: readonly string[]): readonly Basis[] =>
  keys.map((key) => basisIn(pack, key))

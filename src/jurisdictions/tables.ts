import type { Clock, JurisdictionPack, Span } from './types'

/** One source, for the generated page of sources. */
export interface SourceRow {
  readonly id: string
  readonly citation: string
  readonly url: string
  readonly grade: string
  readonly finality: string
  readonly reviewedAt: string
}

/** One duty, for the generated page of duties. */
export interface DutyRow {
  readonly id: string
  readonly lanes: string
  readonly categories: string
  readonly says: string
  readonly clock: string
  readonly kind: string
  readonly nature: string
  readonly action: string
  readonly sources: readonly string[]
}

export const sourceRows = (packs: readonly JurisdictionPack[]): readonly SourceRow[] =>
  packs.flatMap((pack) =>
    Object.entries(pack.sources).map(([key, source]) => ({
      id: `${pack.code.toLowerCase()}/${key}`,
      citation: source.citation,
      url: source.url,
      grade: source.grade,
      finality: source.finality ?? 'final',
      reviewedAt: source.reviewedAt ?? pack.reviewedAt,
    })),
  )

const span = ({ amount, unit }: Span): string => `${amount} ${unit.replaceAll('_', ' ')}`

const clockText = (clock: Clock): string => {
  const before = clock.notBefore === undefined ? '' : `, not before ${span(clock.notBefore)}`
  return clock.kind === 'fixed' ? `${clock.word ?? span(clock.to)}${before}` : `"${clock.word}"${before}`
}

export const dutyRows = (packs: readonly JurisdictionPack[]): readonly DutyRow[] =>
  packs.flatMap((pack) =>
    pack.duties.map((rule) => ({
      id: `${pack.code.toLowerCase()}/${rule.id}`,
      lanes: rule.lanes?.join(', ') ?? 'all',
      categories: rule.categories?.join(', ') ?? 'any service',
      says: rule.says,
      clock: clockText(rule.clock),
      kind: rule.kind,
      nature: rule.nature,
      action: rule.action,
      sources: rule.basis.map((key) => `${pack.code.toLowerCase()}/${key}`),
    })),
  )

import { RedflagError } from '../errors'
import type { Basis } from '../types'
import { ITEMS, type ItemState, type ProgrammeItem } from './items'
import { type ProgrammeInput, programmeSchema } from './schema'

export interface ProgrammeFinding {
  readonly id: string
  readonly group: ProgrammeItem['group']
  readonly state: ItemState
  readonly asks: string
  /** What it would take; null where it is met. */
  readonly takes: string | null
  readonly basis: readonly Basis[]
}

export interface ProgrammeAudit {
  readonly schemaVersion: '1'
  readonly name: string | null
  readonly findings: readonly ProgrammeFinding[]
  readonly counts: Readonly<Record<ItemState, number>>
  /** Ids of what is unmet or partly met, the most urgent first. Our order, not a court's. */
  readonly changeFirst: readonly string[]
  /** Ids of what nobody answered. */
  readonly askFirst: readonly string[]
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/**
 * Holds the mirror of the judgment, the ministry's comparison and the identification programmes up to the provider
 * itself. Unknown is neither met nor unmet.
 * @throws RedflagError `INVALID_PROGRAMME` with a pointer to every mistake
 */
export const auditProgramme = (programme: ProgrammeInput): ProgrammeAudit => {
  const parsed = programmeSchema.safeParse(programme)
  if (!parsed.success)
    throw new RedflagError(
      'INVALID_PROGRAMME',
      parsed.error.issues.map((issue) => ({
        pointer: pointerOf(issue.path),
        code: issue.code === 'unrecognized_keys' ? 'UNKNOWN_KEY' : 'BAD_VALUE',
        message:
          issue.code === 'unrecognized_keys' ? `unknown key ${issue.keys.join(', ')}` : 'not a value of the schema',
      })),
    )
  const judged = ITEMS.map((item) => ({ item, state: item.judge(parsed.data) }))
  const counts: Record<ItemState, number> = { met: 0, partly: 0, unmet: 0, unknown: 0 }
  for (const { state } of judged) counts[state]++
  const order = (states: readonly ItemState[]): readonly string[] =>
    judged
      .filter(({ state }) => states.includes(state))
      .sort((a, b) => a.item.urgency - b.item.urgency)
      .map(({ item }) => item.id)
  return {
    schemaVersion: '1',
    name: parsed.data.name ?? null,
    findings: judged.map(({ item, state }) => ({
      id: item.id,
      group: item.group,
      state,
      asks: item.asks,
      takes: state === 'met' ? null : item.takes,
      basis: item.basis,
    })),
    counts,
    changeFirst: order(['unmet', 'partly']),
    askFirst: order(['unknown']),
  }
}

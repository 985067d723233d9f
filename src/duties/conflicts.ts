import { isMeasure } from '../facts/measures'
import type { Duty } from '../types'

/** Two duties that cannot both be followed as they stand. Shown, never resolved: a human decides. */
export interface Conflict {
  readonly code: 'RESTORE_AGAINST_STOP' | 'WAIT_AGAINST_AT_ONCE' | 'TELL_AGAINST_SILENCE'
  readonly duties: readonly string[]
  readonly message: string
}

/** A telling that was owed and is held back. */
export interface Withheld {
  readonly duty: string
  readonly jurisdiction: string
}

/** At most so many of one sort; the rest says the same. */
const LIMIT = 20

type ByDomain = ReadonlyMap<string, readonly Duty[]>

/** By domain, one of each sort: a thousand notices about one site make one conflict, not a million. */
const byDomain = (duties: readonly Duty[]): ByDomain => {
  const map = new Map<string, Map<string, Duty>>()
  for (const duty of duties)
    for (const name of duty.domains ?? []) {
      const sorts = map.get(name) ?? new Map<string, Duty>()
      map.set(name, sorts)
      const sort = `${duty.jurisdiction}|${duty.action}|${duty.kind}`
      if (!sorts.has(sort)) sorts.set(sort, duty)
    }
  return new Map([...map].map(([name, sorts]) => [name, [...sorts.values()]]))
}

const pairs = (
  code: Conflict['code'],
  left: ByDomain,
  right: ByDomain,
  clash: (a: Duty, b: Duty) => boolean,
  say: (a: Duty, b: Duty) => string,
): Conflict[] => {
  const seen = new Map<string, Conflict>()
  for (const [name, list] of left)
    for (const a of list)
      for (const b of right.get(name) ?? []) {
        const key = `${a.id}|${b.id}`
        if (seen.has(key) || !clash(a, b)) continue
        seen.set(key, { code, duties: [a.id, b.id], message: say(a, b) })
        if (seen.size >= LIMIT) return [...seen.values()]
      }
  return [...seen.values()]
}

const restoring = (duty: Duty): boolean => duty.action === 'restore_service' && duty.metAt === null

/** What cannot be followed side by side, and every telling that was held back. */
export const conflictsOf = (duties: readonly Duty[], withheld: readonly Withheld[]): readonly Conflict[] => {
  const mayClash = duties.some((duty) => duty.kind !== 'policy' && (duty.notBefore !== null || restoring(duty)))
  const binding = mayClash ? duties.filter((duty) => duty.kind !== 'policy') : []
  const restores = binding.filter(restoring)
  const elsewhere = (a: Duty, b: Duty): boolean => a.jurisdiction !== b.jurisdiction || b.kind === 'court_order'
  return [
    ...pairs(
      'RESTORE_AGAINST_STOP',
      byDomain(restores),
      byDomain(binding.filter((duty) => isMeasure(duty.action) && duty.notBefore === null)),
      elsewhere,
      (a, b) => `${a.jurisdiction} asks to restore (${a.id}) what ${b.jurisdiction} asks to stop (${b.id}).`,
    ),
    ...pairs(
      'WAIT_AGAINST_AT_ONCE',
      byDomain(binding.filter((duty) => duty.notBefore !== null && duty.metAt === null)),
      byDomain(binding.filter((duty) => duty.notBefore === null && duty.metAt === null)),
      (a, b) =>
        a.jurisdiction !== b.jurisdiction &&
        (a.action === 'restore_service'
          ? b.action === 'restore_service'
          : isMeasure(a.action) &&
            isMeasure(b.action) &&
            (b.dueAt === null ? b.standard === 'immediately' : b.dueAt < (a.notBefore ?? ''))),
      (a, b) =>
        `${a.jurisdiction} lets it happen only later (${a.id}); ${b.jurisdiction} asks for it sooner (${b.id}).`,
    ),
    ...withheld.slice(0, LIMIT).map(
      (item): Conflict => ({
        code: 'TELL_AGAINST_SILENCE',
        duties: [item.duty],
        message: `${item.jurisdiction} asks to tell the customer (${item.duty}); the matter is confidential or its lane forbids a tip-off, so it is held back until a human decides.`,
      }),
    ),
  ]
}

import type { Assessment } from '../types'

/** What a desk wants to know of a case at a glance. */
export interface QueueItem {
  readonly caseId: string
  readonly score: number
  readonly band: Assessment['band']
  readonly decision: Assessment['decision']
  readonly needsHuman: boolean
  readonly overdue: number
  readonly nextDueAt: string | null
  readonly repeat: boolean
  /** Cases with the same number share a domain or a predecessor: likely one operator. Null where a case stands alone. */
  readonly operator: number | null
  readonly nextAction: string | null
  readonly reasons: readonly string[]
}

interface Entry {
  readonly item: Omit<QueueItem, 'operator'>
  readonly total: number
  readonly due: number
  readonly names: readonly string[]
}

const entryOf = (assessment: Assessment): Entry => {
  const open = assessment.duties.filter((duty) => duty.metAt === null)
  const [next = null] = open
    .flatMap((duty) => (duty.dueAt === null ? [] : [duty.dueAt]))
    .sort((a, b) => Date.parse(a) - Date.parse(b))
  return {
    item: {
      caseId: assessment.caseId,
      score: assessment.score,
      band: assessment.band,
      decision: assessment.decision,
      needsHuman: assessment.needsHuman,
      overdue: open.filter((duty) => duty.overdue).length,
      nextDueAt: next,
      repeat:
        assessment.knowledge.state === 'repeatedly_notified' ||
        assessment.knowledge.domains.some((domain) => domain.state === 'repeatedly_notified'),
      nextAction: assessment.actions[0]?.kind ?? null,
      reasons: assessment.reasons
        .filter((reason) => reason.points > 0)
        .slice(0, 3)
        .map((reason) => reason.code),
    },
    total: assessment.points.total,
    due: next === null ? Number.MAX_VALUE : Date.parse(next),
    names: assessment.knowledge.domains.flatMap((domain) =>
      domain.via === null ? [domain.name] : [domain.name, domain.via],
    ),
  }
}

/** Groups of entries that are joined by a name, numbered in the order of the entries; single ones have no number. */
const operatorsOf = (entries: readonly Entry[]): (number | null)[] => {
  const parent = entries.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  const holders = new Map<string, number>()
  entries.forEach((entry, index) => {
    for (const name of entry.names) {
      const holder = holders.get(name)
      if (holder === undefined) holders.set(name, index)
      else parent[root(index)] = root(holder)
    }
  })
  const sizes = new Map<number, number>()
  for (const index of entries.keys()) sizes.set(root(index), (sizes.get(root(index)) ?? 0) + 1)
  const numbers = new Map<number, number>()
  return entries.map((_, index) => {
    const group = root(index)
    if ((sizes.get(group) ?? 0) < 2) return null
    if (!numbers.has(group)) numbers.set(group, numbers.size + 1)
    return numbers.get(group) ?? null
  })
}

const byId = (a: Entry, b: Entry): number =>
  a.item.caseId < b.item.caseId ? -1 : a.item.caseId > b.item.caseId ? 1 : 0
const byScore = (a: Entry, b: Entry): number => b.total - a.total || a.due - b.due || byId(a, b)
const byDuty = (a: Entry, b: Entry): number => Number(b.item.overdue > 0) - Number(a.item.overdue > 0) || byScore(a, b)

/** The desk's day: cases with an overdue duty first, then the graver, then the sooner due; or by score alone. */
export const queueOf = (assessments: readonly Assessment[], by: 'duty' | 'score'): QueueItem[] => {
  const entries = assessments.map(entryOf).sort(by === 'duty' ? byDuty : byScore)
  const operators = operatorsOf(entries)
  return entries.map((entry, index) => ({ ...entry.item, operator: operators[index] ?? null }))
}

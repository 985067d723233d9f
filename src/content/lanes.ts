import { LANES, type LanePack } from '../lexicons/lanes'
import type { Evidence, FoldedVoice } from './evidence'
import type { LaneFinding, Quoted } from './types'

interface Found {
  readonly groups: Set<number>
  readonly terms: Map<string, Quoted>
}

const MOST_TERMS = 12

/** Another lane is told where every group of its signs is on the page; words that warn of it excuse the page. */
export const findLanes = (
  source: string,
  evidence: readonly Evidence[],
  voices: readonly FoldedVoice[],
): LaneFinding[] => {
  const found = new Map<LanePack['lane'], Found>()
  for (const { term, start, end } of evidence) {
    if (term.lane === undefined) continue
    const { name, group } = term.lane
    const lane = found.get(name) ?? { groups: new Set(), terms: new Map() }
    found.set(name, lane)
    lane.groups.add(group)
    if (lane.terms.size < MOST_TERMS && !lane.terms.has(term.text)) {
      lane.terms.set(term.text, { start, end, quote: source.slice(start, end) })
    }
  }
  const findings: LaneFinding[] = []
  for (const { lane, groups, excuses } of LANES) {
    const signs = found.get(lane)
    if (signs === undefined || signs.groups.size < groups.length) continue
    if (voices.some(({ folded }) => excuses.some((word) => folded.text.includes(word)))) continue
    findings.push({ lane, score: Math.min(100, 30 + 12 * signs.terms.size), quotes: [...signs.terms.values()] })
  }
  return findings
}

import { LANES, type LanePack } from '../lexicons/lanes'
import { buildMatcher, type Matcher, type MatcherTerm } from '../text'
import type { FoldedVoice } from './evidence'
import type { LaneFinding, Quoted } from './types'

interface LaneTerm extends MatcherTerm {
  readonly lane: LanePack['lane']
  readonly group: number
}

let built: Matcher<LaneTerm> | null = null

const laneMatcher = (): Matcher<LaneTerm> => {
  built ??= buildMatcher(
    LANES.flatMap(({ lane, groups }) =>
      groups.flatMap((list, group) =>
        list.split('|').map((text) => ({ id: `${lane}:${text}`, text, boundary: 'word' as const, lane, group })),
      ),
    ),
  )
  return built
}

interface Found {
  readonly groups: Set<number>
  readonly terms: Map<string, Quoted>
}

/** Another lane is told where every group of its signs is on the page; words that warn of it excuse the page. */
export const findLanes = (source: string, voices: readonly FoldedVoice[]): LaneFinding[] => {
  const found = new Map<LanePack['lane'], Found>()
  for (const { folded } of voices) {
    laneMatcher().scan(folded, ({ term, start, end }) => {
      const lane = found.get(term.lane) ?? { groups: new Set(), terms: new Map() }
      found.set(term.lane, lane)
      lane.groups.add(term.group)
      if (lane.terms.size < 12 && !lane.terms.has(term.text)) {
        lane.terms.set(term.text, { start, end, quote: source.slice(start, end) })
      }
    })
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

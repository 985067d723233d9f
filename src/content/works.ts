import { buildMatcher, type MatcherTerm } from '../text'
import type { FoldedVoice } from './evidence'
import type { WorkFinding, WorkInput } from './types'

const MOST_WORKS = 20_000
const LONGEST = 150

interface Title extends MatcherTerm {
  readonly work: number
}

const searchable = (text: string): boolean => text.trim().length >= 2 && text.length <= LONGEST && !/[\r\n]/.test(text)

/** Which works of the caller's list the page names, how often, and how densely. */
export const findWorks = (
  source: string,
  voices: readonly FoldedVoice[],
  works: readonly WorkInput[],
  textUnits: number,
): WorkFinding[] => {
  const titles: Title[] = works.slice(0, MOST_WORKS).flatMap(({ title, aliases }, work) =>
    [title, ...(aliases ?? [])].flatMap((text): Title[] => {
      return typeof text === 'string' && searchable(text) && /[\p{L}\p{N}]/u.test(text)
        ? [{ id: `${work}`, text, boundary: 'word', work }]
        : []
    }),
  )
  if (titles.length === 0) return []
  const found = new Map<number, { count: number; start: number; end: number }>()
  const matcher = buildMatcher(titles)
  for (const { folded } of voices) {
    matcher.scan(folded, ({ term, start, end }) => {
      const known = found.get(term.work)
      if (known === undefined) found.set(term.work, { count: 1, start, end })
      else known.count++
    })
  }
  return [...found]
    .map(([work, { count, start, end }]) => ({
      title: works[work]?.title ?? '',
      count,
      density: Math.round((count * 100_000) / Math.max(100, textUnits)) / 100,
      first: { start, end, quote: source.slice(start, end) },
    }))
    .sort((a, b) => b.count - a.count)
}

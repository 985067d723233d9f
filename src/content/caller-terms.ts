import { buildMatcher, type MatcherTerm } from '../text'
import type { PatternSet } from '../text/patterns'
import type { Evidence, FoldedVoice } from './evidence'
import { type Sign, signWithoutTerm } from './sign'
import type { CallerTerm } from './types'

type Literal = MatcherTerm & { readonly strength: 1 | 2 | 3 }

/** Signs from terms and patterns of the caller's own. */
export const callerSigns = (
  voices: readonly FoldedVoice[],
  terms: readonly CallerTerm[],
  patterns: PatternSet | undefined,
): Sign[] => {
  if (terms.length === 0 && patterns === undefined) return []
  const matcher = buildMatcher(
    terms.map(({ id, text, strength = 2 }): Literal => ({ id, text, boundary: 'word', strength })),
  )
  const signs: Sign[] = []
  const add = (id: string, strength: 1 | 2 | 3, at: Pick<Evidence, 'start' | 'end' | 'voice' | 'deliberate'>): void => {
    if (signs.length >= 1000) return
    signs.push(signWithoutTerm('caller_term', id, strength, at))
  }
  for (const { kind: voice, folded } of voices) {
    matcher.scan(folded, ({ term, start, end, tricks }) => {
      const deliberate = tricks.find((trick) => trick.deliberate)?.trick ?? null
      add(term.id, term.strength, { start, end, voice, deliberate })
      return signs.length < 1000
    })
    for (const { id, strength, start, end } of patterns?.scan(folded) ?? []) {
      add(id, strength, { start, end, voice, deliberate: null })
    }
  }
  return signs
}

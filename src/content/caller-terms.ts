import { buildMatcher, type MatcherTerm } from '../text'
import { compilePatterns } from '../text/patterns'
import type { Sign } from './combine'
import type { Evidence, FoldedVoice } from './evidence'
import type { CallerTerm } from './types'

type Literal = MatcherTerm & { readonly strength: 1 | 2 | 3 }

/** Signs from terms of the caller's own; a strength that is not given is 2. */
export const callerSigns = (voices: readonly FoldedVoice[], terms: readonly CallerTerm[]): Sign[] => {
  if (terms.length === 0) return []
  const literals: Literal[] = []
  const patterns = new Map<string, { id: string; pattern: string; strength: 1 | 2 | 3 }>()
  for (const term of terms) {
    const strength = term.strength ?? 2
    if ('pattern' in term) patterns.set(term.id, { id: term.id, pattern: term.pattern, strength })
    else literals.push({ id: term.id, text: term.text, boundary: 'word', strength })
  }
  const matcher = buildMatcher(literals)
  const set = compilePatterns([...patterns.values()])
  const signs: Sign[] = []
  const add = (id: string, strength: 1 | 2 | 3, at: Pick<Evidence, 'start' | 'end' | 'voice' | 'deliberate'>): void => {
    if (signs.length >= 1000) return
    const term = { id, text: id, boundary: 'none', language: 'und', family: null, context: null, strength } as const
    const place: Evidence = { ...at, term, line: -1, foldedStart: 0, foldedEnd: 0, own: 1 }
    signs.push({ family: 'caller_term', term: id, strength, at: place, deliberate: at.deliberate })
  }
  for (const { kind: voice, folded } of voices) {
    matcher.scan(folded, ({ term, start, end, tricks }) => {
      const deliberate = tricks.find((trick) => trick.deliberate)?.trick ?? null
      add(term.id, term.strength, { start, end, voice, deliberate })
      return signs.length < 1000
    })
    for (const { id, start, end } of set.scan(folded)) {
      add(id, patterns.get(id)?.strength ?? 2, { start, end, voice, deliberate: null })
    }
  }
  return signs
}

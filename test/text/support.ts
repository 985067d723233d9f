import { fold } from '../../src/text/fold'
import { buildMatcher } from '../../src/text/matcher'
import { readVoices } from '../../src/text/read-voices'
import type { MatcherTerm, Trick, VoiceKind } from '../../src/text/types'

export interface Found {
  readonly id: string
  readonly quote: string
  readonly tricks: readonly Trick[]
  readonly deliberate: readonly Trick[]
  readonly voice?: VoiceKind
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

export const term = (text: string, boundary: MatcherTerm['boundary'] = 'word'): MatcherTerm => ({
  id: text,
  text,
  boundary,
})

/** Terms found in plain text, with what they quote from it. */
export const findInText = (source: string, ...terms: MatcherTerm[]): Found[] => {
  const found: Found[] = []
  buildMatcher(terms).scan(fold(source), (hit) => {
    found.push({
      id: hit.term.id,
      quote: source.slice(hit.start, hit.end),
      tricks: unique(hit.tricks.map((span) => span.trick)),
      deliberate: unique(hit.tricks.filter((span) => span.deliberate).map((span) => span.trick)),
    })
  })
  return found
}

export const findInHtml = (html: string, ...terms: MatcherTerm[]): Found[] => {
  const found: Found[] = []
  const matcher = buildMatcher(terms)
  for (const voice of readVoices(html).voices) {
    matcher.scan(fold(voice.text, voice.map), (hit) => {
      found.push({
        id: hit.term.id,
        quote: html.slice(hit.start, hit.end),
        tricks: unique(hit.tricks.map((span) => span.trick)),
        deliberate: unique(hit.tricks.filter((span) => span.deliberate).map((span) => span.trick)),
        voice: voice.kind,
      })
    })
  }
  return found
}

export const folded = (source: string): string => fold(source).text

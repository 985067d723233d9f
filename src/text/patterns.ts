import { RE2JS } from 're2js'
import { refuse } from '../errors'
import type { Folded, Span } from './types'

/** A caller's own pattern, run by re2js: linear time, no look-around, no back-references. */
export interface CallerPattern {
  readonly id: string
  /** RE2 syntax, written against folded text (lower case, no marks, hiragana for kana). */
  readonly pattern: string
  /** How much it says, as in the lexicons; 2 where absent. */
  readonly strength?: 1 | 2 | 3
}

export interface PatternHit extends Span {
  readonly id: string
  readonly strength: 1 | 2 | 3
}

/** Patterns made ready, for `scanPage(page, { patterns })`. */
export interface PatternSet {
  /** Where the patterns occur, in source offsets, in the order of the patterns; at most `limit` each (100 unless told). */
  scan(folded: Folded, limit?: number): PatternHit[]
}

const MOST_PATTERNS = 200
const LONGEST_PATTERN = 500

/**
 * Compile patterns of the caller's own.
 *
 * @throws RedflagError `PATTERN_REFUSED` for one that re2js cannot read, that matches nothing but the empty string, or
 * that is longer than 500 units; and for more than 200 of them.
 */
export const compilePatterns = (patterns: readonly CallerPattern[]): PatternSet => {
  if (patterns.length > MOST_PATTERNS) throw refuse('PATTERN_REFUSED', '', `At most ${MOST_PATTERNS} patterns.`)
  const compiled = patterns.map(({ id, pattern, strength = 2 }, index) => {
    if (pattern === '' || pattern.length > LONGEST_PATTERN) {
      throw refuse('PATTERN_REFUSED', `/${index}/pattern`, `A pattern has 1 to ${LONGEST_PATTERN} units.`)
    }
    try {
      return { id, strength, expression: RE2JS.compile(pattern) }
    } catch {
      throw refuse('PATTERN_REFUSED', `/${index}/pattern`, 'Not in RE2 syntax (no look-around, no back-references).')
    }
  })
  return {
    scan: (folded, limit = 100) => {
      const hits: PatternHit[] = []
      for (const { id, strength, expression } of compiled) {
        const matcher = expression.matcher(folded.text)
        for (let count = 0; count < limit && matcher.find(); ) {
          if (matcher.end() === matcher.start()) continue
          hits.push({ id, strength, ...folded.span(matcher.start(), matcher.end()) })
          count++
        }
      }
      return hits
    },
  }
}

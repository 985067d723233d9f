import { refuse } from '../errors'
import { buildDictionary } from './dictionary'
import { fold } from './fold'
import { scanMasks } from './masked-letters'
import { scanReadings } from './scan-readings'
import { Outcome, search } from './search'
import { bothTricks, TrickRecorder } from './trick-list'
import type { Folded, Hit, Matcher, MatcherTerm, Trick } from './types'

const LONGEST_TERM = 200

/**
 * A search for many words at once over folded text. Terms are folded by the same function as the text.
 *
 * @throws RedflagError `TERM_REFUSED` for a term that folds to nothing, spans lines or is longer than 200 units.
 */
export const buildMatcher = <T extends MatcherTerm>(terms: readonly T[]): Matcher<T> => {
  const dictionary = buildDictionary(
    foldTerms(terms).map((text, number) => {
      const { boundary } = terms[number] as T
      return { text, atStart: boundary !== 'none', atEnd: boundary === 'word' }
    }),
  )
  const longest = dictionary.lengths.reduce((most, length) => Math.max(most, length), 0) + 1
  const scan: Matcher<T>['scan'] = (folded, onHit, wants) => {
    if (terms.length === 0) return
    const plain = reporter(terms, folded, onHit, wants)
    const outcome = search(dictionary, folded.units, folded.length, (number, start, end) => plain(number, start, end))
    if (outcome === Outcome.Stopped) return
    const done = scanReadings(
      folded,
      longest,
      (units, length, onWord) => search(dictionary, units, length, onWord) !== Outcome.Stopped,
      (reading, number, start, end) => plain(number, start, end, reading.trick, reading.start, reading.end),
    )
    if (!done || outcome !== Outcome.DoneWithMasks) return
    scanMasks(dictionary, folded, longest, (number, start, end, mask) =>
      plain(number, start, end, 'masked_letter', mask, mask + 1),
    )
  }
  return { terms, bytes: dictionary.bytes, scan }
}

/** Makes the hit that is told from where a word was found, with the trick that this way of reading undid. */
const reporter =
  <T extends MatcherTerm>(
    terms: readonly T[],
    folded: Folded,
    onHit: (hit: Hit<T>) => unknown,
    wants?: (index: number) => boolean,
  ) =>
  (number: number, foldedStart: number, foldedEnd: number, trick: Trick | null = null, from = 0, to = 0): boolean => {
    if (wants !== undefined && !wants(number)) return true
    const { start, end } = folded.span(foldedStart, foldedEnd)
    let { tricks } = folded
    if (trick !== null) {
      const here = new TrickRecorder()
      const span = folded.span(from, to)
      here.add(trick, span.start, span.end, true)
      tricks = bothTricks(tricks, here)
    }
    const undone = tricks.length === 0 ? [] : tricks.overlapping(start, end)
    return onHit({ term: terms[number] as T, start, end, foldedStart, foldedEnd, tricks: undone }) !== false
  }

/** All terms in one fold, a line each; one by one only where a line was lost on the way. */
const foldTerms = (terms: readonly MatcherTerm[]): string[] => {
  const lines = terms.some(({ text }) => /[\r\n]/.test(text))
    ? []
    : fold(terms.map(({ text }) => text).join('\n')).text.split('\n')
  const texts = lines.length === terms.length ? lines : terms.map(({ text }) => fold(text).text)
  return texts.map((text, number) => {
    const folded = text.trim()
    if (folded === '' || folded.includes('\n') || folded.length > LONGEST_TERM) {
      throw refuse('TERM_REFUSED', `/${number}/text`, 'A term is one line of 1 to 200 letters after folding.')
    }
    return folded
  })
}

import { refuse } from '../errors'
import { fold } from './fold'
import { scanMasks } from './masked-letters'
import { scanReadings } from './scan-readings'
import { bothTricks, TrickRecorder } from './trick-list'
import { buildTrie, type Trie, type TrieWord } from './trie'
import type { Folded, Hit, Matcher, MatcherTerm, Trick } from './types'
import { Edge, edgeOf } from './word-edges'

/** A term as the search sees it. */
export interface Word {
  readonly length: number
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** Told of a word found at `[start, end)` of the units searched. False stops the search. */
export type OnWord = (number: number, start: number, end: number) => boolean

/** Both halves of the search: words that begin at a word's beginning, and words that may begin anywhere. */
export interface Searcher {
  readonly words: readonly Word[]
  readonly starts: Trie
  readonly anywhere: Trie
}

const LONGEST_TERM = 200

const edgesHold = (word: Word, units: Uint16Array, length: number, start: number, end: number): boolean => {
  if (word.atStart && start > 0 && edgeOf(units[start] as number) === Edge.Spaced) {
    if (edgeOf(units[start - 1] as number) === Edge.Spaced) return false
  }
  if (word.atEnd && end < length && edgeOf(units[end - 1] as number) === Edge.Spaced) {
    if (edgeOf(units[end] as number) === Edge.Spaced) return false
  }
  return true
}

/** Aho-Corasick over the words that may begin anywhere. */
const searchAnywhere = (searcher: Searcher, units: Uint16Array, length: number, onWord: OnWord): boolean => {
  const { classes, base, check, fail, firstWord, nextWord, nextOutput, classCount } = searcher.anywhere
  if (classCount === 1) return true
  const { words } = searcher
  let state = 0
  for (let at = 0; at < length; at++) {
    const label = classes[units[at] as number] as number
    if (label === 0) {
      state = 0
      continue
    }
    let next = (base[state] as number) + label
    while (check[next] !== state) {
      if (state === 0) {
        next = 0
        break
      }
      state = fail[state] as number
      next = (base[state] as number) + label
    }
    state = next
    if (state === 0) continue
    for (let output = (firstWord[state] as number) >= 0 ? state : (nextOutput[state] as number); output !== 0; ) {
      for (let number = firstWord[output] as number; number >= 0; number = nextWord[number] as number) {
        const word = words[number] as Word
        const start = at + 1 - word.length
        if (edgesHold(word, units, length, start, at + 1) && !onWord(number, start, at + 1)) return false
      }
      output = nextOutput[output] as number
    }
  }
  return true
}

/** A walk down the trie from the beginning of every word. */
const searchStarts = (searcher: Searcher, units: Uint16Array, length: number, onWord: OnWord): boolean => {
  const { classes, base, check, firstWord, nextWord, classCount } = searcher.starts
  if (classCount === 1) return true
  const { words } = searcher
  const root = base[0] as number
  let before = 0
  for (let from = 0; from < length; from++) {
    const unit = units[from] as number
    const edge = edgeOf(unit)
    const inside = edge === Edge.Spaced && before === Edge.Spaced
    before = edge
    if (inside) continue
    const label = classes[unit] as number
    let state = root + label
    if (label === 0 || check[state] !== 0) continue
    for (let at = from + 1; ; at++) {
      for (let number = firstWord[state] as number; number >= 0; number = nextWord[number] as number) {
        if (edgesHold(words[number] as Word, units, length, from, at) && !onWord(number, from, at)) return false
      }
      if (at >= length) break
      const step = classes[units[at] as number] as number
      const next = (base[state] as number) + step
      if (step === 0 || check[next] !== state) break
      state = next
    }
  }
  return true
}

const search = (searcher: Searcher, units: Uint16Array, length: number, onWord: OnWord): boolean =>
  searchAnywhere(searcher, units, length, onWord) && searchStarts(searcher, units, length, onWord)

/**
 * A search for many words at once over folded text. Terms are folded by the same function as the text. Terms whose first
 * letter must begin a word are looked for at word beginnings only; the others by Aho-Corasick.
 *
 * @throws RedflagError `TERM_REFUSED` for a term that folds to nothing, spans lines or is longer than 200 units.
 */
export const buildMatcher = <T extends MatcherTerm>(terms: readonly T[]): Matcher<T> => {
  const words: Word[] = []
  const starting: TrieWord[] = []
  const anywhere: TrieWord[] = []
  terms.forEach((term, number) => {
    const units = foldTerm(term.text)
    if (units === null) {
      throw refuse('TERM_REFUSED', `/${number}/text`, 'A term is one line of 1 to 200 letters after folding.')
    }
    const atStart = term.boundary !== 'none'
    words.push({ length: units.length, atStart, atEnd: term.boundary === 'word' })
    const list = atStart && edgeOf(units[0] as number) === Edge.Spaced ? starting : anywhere
    list.push({ units, number })
  })
  const searcher: Searcher = {
    words,
    starts: buildTrie(starting, terms.length),
    anywhere: buildTrie(anywhere, terms.length),
  }
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0) + 1
  const scan = (folded: Folded, onHit: (hit: Hit<T>) => unknown): void => {
    const report =
      (trick: Trick | null, from = 0, to = 0) =>
      (number: number, foldedStart: number, foldedEnd: number): boolean => {
        const term = terms[number] as T
        const { start, end } = folded.span(foldedStart, foldedEnd)
        let { tricks } = folded
        if (trick !== null) {
          const here = new TrickRecorder()
          const span = folded.span(from, to)
          here.add(trick, span.start, span.end, true)
          tricks = bothTricks(tricks, here)
        }
        return onHit({ term, start, end, foldedStart, foldedEnd, tricks: tricks.overlapping(start, end) }) !== false
      }
    if (!search(searcher, folded.units, folded.length, report(null))) return
    const done = scanReadings(
      folded,
      longest,
      (units, length, onWord) => search(searcher, units, length, onWord),
      (reading, number, start, end) => report(reading.trick, reading.start, reading.end)(number, start, end),
    )
    if (!done) return
    scanMasks(searcher, folded, longest, (number, start, end, mask) => {
      return report('masked_letter', mask, mask + 1)(number, start, end)
    })
  }
  return { terms, bytes: searcher.starts.bytes + searcher.anywhere.bytes, scan }
}

const foldTerm = (text: string): Uint16Array | null => {
  const { text: folded } = fold(text)
  const trimmed = folded.trim()
  if (trimmed === '' || trimmed.includes('\n') || trimmed.length > LONGEST_TERM) return null
  return Uint16Array.from({ length: trimmed.length }, (_, at) => trimmed.charCodeAt(at))
}

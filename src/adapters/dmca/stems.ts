import type { Said } from './flat'

/** Words that must stand near each other in one sentence: one of the first, then one of the second within `reach` characters. */
export interface Pair {
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly reach: number
}

/** What is told by single stems, or by two that stand together. */
export interface Concept {
  readonly stems: readonly string[]
  readonly pairs: readonly Pair[]
}

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(char)

/** Where the stem begins a word at or after `from`, or -1. Scripts without spaces have no word beginnings to look for. */
export const stemAt = (plain: string, stem: string, from = 0): number => {
  const spaced = isLetter(stem[0])
  let at = plain.indexOf(stem, from)
  while (at >= 0 && spaced && isLetter(plain[at - 1])) at = plain.indexOf(stem, at + 1)
  return at
}

const MAX_TRIES = 8

const pairIn = (plain: string, pair: Pair): boolean =>
  pair.first.some((first) => {
    let at = stemAt(plain, first)
    for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
      const from = at + first.length
      const window = plain.slice(from, from + pair.reach)
      if (pair.second.some((second) => stemAt(` ${window}`, second) >= 0)) return true
      at = stemAt(plain, first, from)
    }
    return false
  })

export const saysIn = (plain: string, concept: Concept): boolean =>
  concept.stems.some((stem) => stemAt(plain, stem) >= 0) || concept.pairs.some((pair) => pairIn(plain, pair))

/** The first sentence that says it, or null. */
export const findConcept = (said: Said, concept: Concept): string | null =>
  said.sentences.find((sentence) => saysIn(sentence.plain, concept))?.quote ?? null

const list = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.replaceAll('\n', ' ').replace(/ {2,}/g, ' ').replace(/^ /, '').replace(/ $/, ''))
    .filter((word) => word !== '')

/** `near('ohne|nie', 'erlaub|gefragt', 40)`; an underscore stands for a space at an end. */
export const near = (first: string, second: string, reach: number): Pair => ({
  first: list(first).map((word) => word.replaceAll('_', ' ')),
  second: list(second).map((word) => word.replaceAll('_', ' ')),
  reach,
})

export const concept = (stems: string, ...pairs: readonly Pair[]): Concept => ({
  stems: list(stems).map((word) => word.replaceAll('_', ' ')),
  pairs,
})

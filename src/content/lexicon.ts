import { PACKS } from '../lexicons/all'
import { LANES, type LanePack } from '../lexicons/lanes'
import { COUNTED } from '../lexicons/sizes'
import type { ContextKind, LexiconPack, Strength, TermFamily } from '../lexicons/types'
import { buildMatcher, type Matcher, type MatcherTerm } from '../text'

export interface LexiconTerm extends MatcherTerm {
  readonly language: string
  /** A family, or null for a context. */
  readonly family: TermFamily | null
  readonly context: ContextKind | null
  /** What a catalogue is counted in. */
  readonly counted?: true
  /** Of another harm's signs: which, and in which of its groups. */
  readonly lane?: { readonly name: LanePack['lane']; readonly group: number }
  readonly strength: Strength
  /** The term itself says of what kind of works it speaks ("free movies"). */
  readonly namesWorks?: boolean
}

/** Families whose terms may name a kind of works within a longer word. */
const OF_WORKS: ReadonlySet<TermFamily> = new Set(['free_whole_work', 'download_index', 'raw_claim'])

type Bare = Omit<LexiconTerm, 'id' | 'text' | 'boundary'>
const NEUTRAL = { language: 'und', family: null, context: null, strength: 1 } as const

const EQUALS = 61
const STAR = 42

/** A term as it is written in a pack, with what its signs say of where it may stand. */
const termOf = (term: string, boundary: LexiconPack['boundary'], bare: Bare): LexiconTerm => {
  const [first, last] = [term.charCodeAt(0), term.charCodeAt(term.length - 1)]
  const from = first === EQUALS || (first === STAR && last === STAR) ? 1 : 0
  const ends = first !== EQUALS && last === STAR
  const text = from === 0 && !ends ? term : term.slice(from, ends ? -1 : undefined)
  const stands = first === EQUALS ? 'word' : !ends ? boundary : from === 1 ? 'none' : 'start'
  const { language, family, context, strength, namesWorks } = bare
  const id = `${family ?? context}:${text}`
  // Written out: twenty thousand spreads are a fifth of what building the matcher takes.
  return namesWorks === undefined
    ? { id, text, boundary: stands, language, family, context, strength }
    : { id, text, boundary: stands, language, family, context, strength, namesWorks }
}

/** The terms of packs, each spelling once per family and context; the strongest reading of a spelling stays. */
export const termsOf = (packs: readonly LexiconPack[]): LexiconTerm[] => {
  const kinds = new Map<string, Map<string, LexiconTerm>>()
  for (const { language, boundary, terms, contexts } of packs) {
    const add = (list: readonly string[], bare: Bare): void => {
      const kind = bare.family ?? bare.context ?? ''
      const known = kinds.get(kind) ?? new Map<string, LexiconTerm>()
      kinds.set(kind, known)
      for (const written of list) {
        const term = termOf(written, boundary, bare)
        const before = known.get(term.text)
        if (before === undefined || before.strength < term.strength) known.set(term.text, term)
      }
    }
    const media = terms.filter(([family]) => family === 'media').flatMap(([, , list]) => list.split('|'))
    const works = media
      .map((word) => word.replaceAll('*', ''))
      .filter((word) => word.length >= (word > '\u2e80' ? 2 : 4))
    for (const [family, strength, list] of terms) {
      const bare: Bare = { language, family, context: null, strength }
      if (!OF_WORKS.has(family)) {
        add(list.split('|'), bare)
        continue
      }
      const named: Bare = { ...bare, namesWorks: true }
      for (const term of list.split('|')) add([term], works.some((word) => term.includes(word)) ? named : bare)
    }
    for (const [context, list] of Object.entries(contexts)) {
      add(list.split('|'), { language, family: null, context: context as ContextKind, strength: 1 })
    }
  }
  return [...kinds.values()].flatMap((terms) => [...terms.values()])
}

let built: Matcher<LexiconTerm> | null = null

/** The signs of the other lanes as terms. */
export const laneTerms = (): LexiconTerm[] =>
  LANES.flatMap(({ lane: name, groups }) =>
    groups.flatMap((list, group) =>
      list.split('|').map((text) => {
        const id = `${name}:${text}`
        return { id, text, boundary: 'word', ...NEUTRAL, lane: { name, group } }
      }),
    ),
  )

/** The nouns that catalogues are counted in as terms. */
const countedTerms = (): LexiconTerm[] =>
  COUNTED.split('|').map((text) => ({ id: `counted:${text}`, text, boundary: 'start', ...NEUTRAL, counted: true }))

/** One matcher over all packs and lanes, made on first use: a page is searched once. */
export const lexiconMatcher = (): Matcher<LexiconTerm> => {
  built ??= buildMatcher([...termsOf(PACKS), ...laneTerms(), ...countedTerms()])
  return built
}

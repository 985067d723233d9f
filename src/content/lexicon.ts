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

const written = (
  term: string,
  boundary: LexiconPack['boundary'],
): { text: string; boundary: LexiconPack['boundary'] } => {
  if (term.startsWith('=')) return { text: term.slice(1), boundary: 'word' }
  if (!term.endsWith('*')) return { text: term, boundary }
  return term.startsWith('*')
    ? { text: term.slice(1, -1), boundary: 'none' }
    : { text: term.slice(0, -1), boundary: 'start' }
}

/** The terms of packs, each spelling once per family and context; the strongest reading of a spelling stays. */
export const termsOf = (packs: readonly LexiconPack[]): LexiconTerm[] => {
  const terms = new Map<string, LexiconTerm>()
  for (const pack of packs) {
    const add = (list: string, bare: Bare): void => {
      for (const term of list.split('|')) {
        const spelling = written(term, pack.boundary)
        const id = `${bare.family ?? bare.context}:${spelling.text}`
        const known = terms.get(id)
        if (known === undefined || known.strength < bare.strength) terms.set(id, { id, ...spelling, ...bare })
      }
    }
    const { language } = pack
    const media = pack.terms.filter(([family]) => family === 'media').flatMap(([, , list]) => list.split('|'))
    const works = media
      .map((word) => word.replaceAll('*', ''))
      .filter((word) => word.length >= (word > '\u2e80' ? 2 : 4))
    for (const [family, strength, list] of pack.terms) {
      if (!OF_WORKS.has(family)) {
        add(list, { language, family, context: null, strength })
        continue
      }
      for (const term of list.split('|')) {
        add(term, { language, family, context: null, strength, namesWorks: works.some((word) => term.includes(word)) })
      }
    }
    for (const [context, list] of Object.entries(pack.contexts)) {
      add(list, { language, family: null, context: context as ContextKind, strength: 1 })
    }
  }
  return [...terms.values()]
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

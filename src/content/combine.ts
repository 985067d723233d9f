import type { TermFamily } from '../lexicons/types'
import { DELIVERY, deliverySigns } from './delivery'
import type { Evidence } from './evidence'
import { distinct, joined, push, type Sign } from './sign'
import type { MatchFamily } from './types'

const INGREDIENTS: ReadonlySet<TermFamily> = new Set([
  'free',
  'consume',
  'media',
  'raw_word',
  'crack_word',
  'software',
  'iptv_word',
  'offer',
  'live',
  'match',
  'work_number',
])

/** Families that are of works, and say little where none is spoken of. */
const OF_WORKS: ReadonlySet<TermFamily> = new Set(['free_whole_work', 'download_index', 'disclaimer'])

interface Recipe {
  readonly family: MatchFamily
  readonly strength: 1 | 2 | 3
  /** The first is the place that is told. */
  readonly of: readonly TermFamily[]
}

/** Within one line: a title, a heading, a block of text. The first that holds for a family counts. */
const LINE_RECIPES: readonly Recipe[] = [
  { family: 'free_whole_work', strength: 2, of: ['free', 'consume', 'media'] },
  { family: 'free_whole_work', strength: 1, of: ['consume', 'media', 'work_number'] },
  { family: 'sport_restream', strength: 2, of: ['live', 'match', 'free'] },
  { family: 'sport_restream', strength: 1, of: ['live', 'match'] },
  { family: 'raw_claim', strength: 2, of: ['raw_word', 'media'] },
  { family: 'raw_claim', strength: 2, of: ['raw_word', 'work_number'] },
  { family: 'protection_defeated', strength: 3, of: ['crack_word', 'software', 'free'] },
  { family: 'protection_defeated', strength: 2, of: ['crack_word', 'software'] },
]

/** Anywhere on the page. `offer2` stands for two different terms of sale. */
const pageSigns = (byFamily: ReadonlyMap<TermFamily, Evidence[]>): Sign[] => {
  const signs: Sign[] = []
  const iptv = byFamily.get('iptv_word')?.[0]
  const offers = distinct(byFamily.get('offer') ?? [])
  if (iptv !== undefined && offers.length > 0) {
    const strength = offers.length >= 3 ? 3 : offers.length === 2 ? 2 : 1
    signs.push(joined('iptv_resale', strength, [iptv, ...offers.slice(0, 3)]))
  }
  const cracks = distinct(byFamily.get('crack_word') ?? [])
  const software = byFamily.get('software')?.[0]
  if (cracks.length >= 2) signs.push(joined('protection_defeated', software === undefined ? 2 : 3, cracks.slice(0, 3)))
  else if (cracks.length === 1) signs.push(joined('protection_defeated', software === undefined ? 1 : 2, cracks))
  return [...signs, ...deliverySigns(byFamily)]
}

/** From terms to signs: families told as they are, ingredients where they stand together. */
export const combine = (evidence: readonly Evidence[]): Sign[] => {
  const signs: Sign[] = []
  const lines = new Map<number, Evidence[]>()
  const byFamily = new Map<TermFamily, Evidence[]>()
  const sport = evidence.some(({ term }) => term.family === 'match')
  const works = evidence.some(({ term }) => term.family === 'media' || term.namesWorks === true)
  for (const one of evidence) {
    const { family, text } = one.term
    if (family === null) continue
    if (DELIVERY.has(family) && one.own >= 0.5) push(byFamily, family, one)
    if (!INGREDIENTS.has(family)) {
      // "Free live stream" is said of services and concerts, "download free" of tools: the page must name a match, or
      // the kind of works it offers.
      const named = family === 'sport_restream' ? sport : !OF_WORKS.has(family) || works
      const strength = named ? one.term.strength : 1
      signs.push({ family: family as MatchFamily, term: text, strength, at: one, deliberate: one.deliberate })
      continue
    }
    push(lines, one.line, one)
    if (one.own >= 0.5) push(byFamily, family, one)
  }
  for (const line of lines.values()) {
    const first = new Map<TermFamily, Evidence>()
    for (const one of line) {
      const known = first.get(one.term.family as TermFamily)
      if (known === undefined || (known.deliberate === null && one.deliberate !== null)) {
        first.set(one.term.family as TermFamily, one)
      }
    }
    const made = new Set<MatchFamily>()
    for (const recipe of LINE_RECIPES) {
      if (made.has(recipe.family)) continue
      const parts = recipe.of.map((family) => first.get(family)).filter((part) => part !== undefined)
      if (parts.length < recipe.of.length) continue
      made.add(recipe.family)
      signs.push(joined(recipe.family, recipe.strength, parts))
    }
  }
  return [...signs, ...pageSigns(byFamily)]
}

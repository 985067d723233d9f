import type { TermFamily } from '../lexicons/types'
import type { Evidence } from './evidence'
import type { MatchFamily } from './types'

/** A sign: one term, or ingredients that make a family together. */
export interface Sign {
  readonly family: MatchFamily
  readonly term: string
  readonly strength: 1 | 2 | 3
  readonly at: Evidence
  readonly deliberate: Evidence['deliberate']
}

/** A sign that rests on no term of a lexicon: on the build of the page, on a mark, on words of the caller's own. */
export const signWithoutTerm = (
  family: MatchFamily,
  name: string,
  strength: Sign['strength'],
  at: Pick<Evidence, 'start' | 'end' | 'voice' | 'deliberate'>,
): Sign => {
  const term = {
    id: name,
    text: name,
    boundary: 'none',
    language: 'und',
    family: null,
    context: null,
    strength,
  } as const
  const place: Evidence = { ...at, term, line: -1, foldedStart: 0, foldedEnd: 0, own: 1 }
  return { family, term: name, strength, at: place, deliberate: at.deliberate }
}

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
])

/** Families that are of works, and say little where none is spoken of. */
const OF_WORKS: ReadonlySet<TermFamily> = new Set(['free_whole_work', 'download_index', 'disclaimer'])

/** How works are delivered: told as they are, and together a sign of their own. */
const DELIVERY: ReadonlySet<TermFamily> = new Set([
  'server_list',
  'chapter_list',
  'group_credit',
  'disclaimer',
  'release_tag',
  'address_move',
])

interface Recipe {
  readonly family: MatchFamily
  readonly strength: 1 | 2 | 3
  /** The first is the place that is told. */
  readonly of: readonly TermFamily[]
}

/** Within one line: a title, a heading, a block of text. The first that holds for a family counts. */
const LINE_RECIPES: readonly Recipe[] = [
  { family: 'free_whole_work', strength: 2, of: ['free', 'consume', 'media'] },
  { family: 'sport_restream', strength: 2, of: ['live', 'match', 'free'] },
  { family: 'sport_restream', strength: 1, of: ['live', 'match'] },
  { family: 'raw_claim', strength: 2, of: ['raw_word', 'media'] },
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
    signs.push(join('iptv_resale', strength, [iptv, ...offers.slice(0, 3)]))
  }
  const cracks = distinct(byFamily.get('crack_word') ?? [])
  const software = byFamily.get('software')?.[0]
  if (cracks.length >= 2) signs.push(join('protection_defeated', software === undefined ? 2 : 3, cracks.slice(0, 3)))
  else if (cracks.length === 1) signs.push(join('protection_defeated', software === undefined ? 1 : 2, cracks))
  return [...signs, ...deliverySigns(byFamily)]
}

/** So many players, mirrors or lockers on one page are a choice that no licensed service offers. */
const MANY_SERVERS = 3

/** What is offered may stand nowhere: a title, an episode, and the players of lockers under it. How it is delivered tells. */
const deliverySigns = (byFamily: ReadonlyMap<TermFamily, Evidence[]>): Sign[] => {
  const different = (family: TermFamily): Evidence[] => distinct(byFamily.get(family) ?? [])
  const [servers, chapters, credits] = [different('server_list'), different('chapter_list'), different('group_credit')]
  const [disclaimers, tags, moves] = [different('disclaimer'), different('release_tag'), different('address_move')]
  const signs: Sign[] = []
  const beside =
    disclaimers[0] ??
    tags[0] ??
    moves[0] ??
    (chapters.length >= 2 || servers.length > MANY_SERVERS ? chapters[0] : undefined)
  if (servers.length >= MANY_SERVERS && beside !== undefined)
    signs.push(join('download_index', 2, [...servers.slice(0, 2), beside]))
  else if (
    servers.length >= 1 &&
    (disclaimers.length >= 2 || (disclaimers.length > 0 && chapters.length + tags.length >= 2))
  )
    signs.push(join('download_index', 1, [servers[0] as Evidence, disclaimers[0] as Evidence]))
  const from = credits[0] ?? byFamily.get('raw_word')?.[0]
  if (
    chapters.length >= 2 &&
    from !== undefined &&
    (credits.length >= 2 || servers.length + moves.length + disclaimers.length > 0)
  )
    signs.push(join('raw_claim', credits.length >= 2 ? 2 : 1, [from, ...chapters.slice(0, 2)]))
  return signs
}

const distinct = (list: readonly Evidence[]): Evidence[] => [
  ...new Map(list.map((one) => [one.term.text, one])).values(),
]

const join = (family: MatchFamily, strength: 1 | 2 | 3, parts: readonly Evidence[]): Sign => {
  const at = parts.find((part) => part.deliberate !== null) ?? (parts[0] as Evidence)
  return { family, strength, at, term: parts.map((part) => part.term.text).join(' + '), deliberate: at.deliberate }
}

const push = <K>(map: Map<K, Evidence[]>, key: K, value: Evidence): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
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
      signs.push(join(recipe.family, recipe.strength, parts))
    }
  }
  return [...signs, ...pageSigns(byFamily)]
}

import type { ContextKind } from '../lexicons/types'
import type { VoiceKind } from '../text'
import type { Evidence } from './evidence'
import type { Sign } from './sign'
import type { MatchFamily, Verdict } from './types'

/** Points of a sign by strength, before the voice. */
const POINTS = { 1: 6, 2: 18, 3: 30 } as const

/** The site speaks most in its title and headings; an attribute may be anyone's. */
const VOICE: Readonly<Record<VoiceKind, number>> = {
  title: 1.4,
  heading: 1.25,
  navigation: 1.1,
  body: 1,
  footer: 1.1,
  attribute: 1,
  meta: 1.1,
  hidden: 1.2,
  generated: 1.2,
}

/** One of these must be there: what is offered, not how. */
const PRIMARY: ReadonlySet<MatchFamily> = new Set([
  'raw_claim',
  'free_whole_work',
  'cinema_copy',
  'protection_defeated',
  'iptv_resale',
  'sport_restream',
  'early_leak',
  'download_index',
  'site_brand',
  'caller_term',
])

/**
 * How far the points of a family are taken, where not in full: what services, tools and libraries say as well counts less.
 * These, the points against and the line between were fitted by logistic regression, held near our first judgement, to the
 * pages that are learnt from (`eval/content/pages`); tenfold cross-validation over the strangers' pages chose how near.
 */
const WEIGHT: Readonly<Partial<Record<MatchFamily, number>>> = {
  free_whole_work: 0.8,
  no_account: 0.55,
  release_tag: 0.75,
  server_list: 1.15,
  download_index: 1.1,
  disclaimer: 1.1,
  sport_restream: 1.1,
  iptv_resale: 1.1,
}

/** Points against for each different word of the context, and how many words count. */
const AGAINST: Readonly<Record<ContextKind, readonly [points: number, most: number]>> = {
  reporting: [16, 5],
  prohibiting: [14, 4],
  licensed: [16, 4],
  public_broadcaster: [18, 4],
  library: [11, 4],
  free_licence: [28, 3],
  open_source: [17, 5],
  camera: [15, 4],
  food: [15, 4],
  wrestling: [14, 3],
  climbing: [14, 3],
  code: [7, 5],
  relocation: [9, 4],
  own_work: [12, 4],
  security: [18, 5],
  file_tool: [13, 4],
  history: [10, 3],
}

/**
 * Points for each unit of likeness; with what a page must show, and the line, chosen by fivefold cross-validation on the pages that
 * are learnt from, above all on those whose words the packs did not know (`eval/content/pages/README.md`).
 */
const LIKENESS = 24
/** What of the signs' own points stands beside it: the words of a sign raise the likeness as well. */
const SIGNS = 0.6

/** Of all points together; told as 50 and 25 of 100. */
const LINE = 20
export const APPARENT = 50
export const SUSPICIOUS = 25
/** So many points above the line bring a score three fifths of the way that is left to 100. */
const REACH = 60
const SECOND = 0.55
const THIRD = 0.35
/** Three different terms of one family that is offered: the page is about it. */
const THEME = 9
const THEME_TERMS = 3
const EVASION = 13
const PER_FAMILY = 5.5
/** A page of nothing but signs: not one word of an innocent surrounding. */
const NOTHING_AGAINST = 7
/** What is offered stands only where visitors do not see it: cloaking is a sign of its own. */
const CLOAKED = 8
const COUNTS_AS_FAMILY = 9
/**
 * So much of what is offered there must be, whatever else stands there: one weak sign. Else the words must be like those of an
 * offer: a little beside any sign, much where there is none.
 */
const LEAST_PRIMARY = 5
const LIKE_BESIDE_SIGN = 0.6
const LIKE_ALONE = 1.6

export interface Judgement {
  readonly verdict: Verdict
  readonly score: number
}

/** Points as 0 to 100: straight up to the line, then ever slower, so that strong pages stay apart. */
const scoreOf = (points: number): number =>
  Math.round(
    points < LINE
      ? Math.max(0, (APPARENT * points) / LINE)
      : 100 - (100 - APPARENT) * Math.exp((LINE - points) / REACH),
  )

const pointsOf = ({ strength, at, deliberate }: Sign): number =>
  POINTS[strength] * VOICE[at.voice] * at.own * (deliberate === null ? 1 : 1.3)

/** Made of ingredients: its place is one of theirs, which a term may hold as well. */
const isMade = (term: string, family: MatchFamily): boolean => family !== 'free_whole_work' && term.includes(' + ')

const isRich = ({ term, strength }: Sign): boolean => strength === 3 && term.split(' + ').length > THEME_TERMS

/** The strongest signs of a family, each term and each place once. */
const strongest = (signs: readonly Sign[]): Sign[] => {
  const kept: Sign[] = []
  for (const sign of [...signs].sort((a, b) => pointsOf(b) - pointsOf(a))) {
    const { start, end } = sign.at
    const told = kept.some(({ term, at }) => {
      return (
        term === sign.term ||
        (isMade(term, sign.family) === isMade(sign.term, sign.family) && at.start < end && start < at.end)
      )
    })
    if (!told) kept.push(sign)
  }
  return kept
}

const familyPoints = (kept: readonly Sign[]): number => {
  const [first = 0, second = 0, third = 0] = kept.map(pointsOf)
  return first + SECOND * second + THIRD * third
}

/** "Library", "librarian": what begins alike is one word in several forms. */
const STEM = 5

const isSame = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [a.term.text, b.term.text]
  if (one === other || (a.start < b.end && b.start < a.end)) return true
  return one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM)
}

/** A reading site calls the visitor's shelf a library in its menu; a library says it elsewhere as well. */
const isShelf = ({ term, voice }: Evidence): boolean => term.context === 'library' && voice === 'navigation'

const isAt = (a: Evidence, b: Evidence): boolean =>
  a.line === b.line && a.foldedStart < b.foldedEnd && b.foldedStart < a.foldedEnd

const weightOf = ({ term }: Evidence): number => AGAINST[term.context as ContextKind][0]

/** The words of each context, each once: several on one place, and several forms of one word, are one; a place argues in its strongest way. */
const differentWords = (contexts: readonly Evidence[]): Map<ContextKind, Evidence[]> => {
  const words = new Map<ContextKind, Evidence[]>()
  const counted = new Map<number, Evidence[]>()
  for (const one of contexts.filter((word) => !isShelf(word)).sort((a, b) => weightOf(b) - weightOf(a))) {
    const kind = one.term.context as ContextKind
    const line = counted.get(one.line) ?? []
    if (line.some((other) => other.term.context !== kind && isAt(other, one))) continue
    counted.set(one.line, [...line, one])
    const kept = words.get(kind) ?? []
    if (!kept.some((other) => isSame(other, one))) words.set(kind, [...kept, one])
  }
  return words
}

/**
 * Families together in the site's own voice, less what argues against, moved by how like the words are to those of offers;
 * deliberate evasion of a term raises and is not excused.
 */
export const judge = (signs: readonly Sign[], contexts: readonly Evidence[], likeness: number): Judgement => {
  const families = new Map<MatchFamily, Sign[]>()
  for (const sign of signs) families.set(sign.family, [...(families.get(sign.family) ?? []).slice(-40), sign])
  let points = 0
  let counted = 0
  let primary = 0
  let cloaked = false
  for (const [family, list] of families) {
    const kept = strongest(list)
    const own = familyPoints(kept)
    points += own * (WEIGHT[family] ?? 1)
    if (own >= COUNTS_AS_FAMILY) counted++
    if (!PRIMARY.has(family)) continue
    primary += own
    cloaked ||= list.every(({ at }) => at.voice === 'hidden') && list.some(({ strength }) => strength >= 2)
    const themed = kept.filter(({ strength, at }) => strength >= 2 && at.own >= 0.5)
    if (themed.length >= THEME_TERMS || themed.some(isRich)) points += THEME
  }
  const evaded = signs.some((sign) => sign.deliberate !== null && sign.strength >= 2 && sign.at.own >= 0.5)
  let against = 0
  for (const [kind, words] of differentWords(contexts)) {
    const [each, most] = AGAINST[kind]
    against += each * Math.min(words.length, most)
  }
  const bare = against === 0 && primary >= COUNTS_AS_FAMILY ? NOTHING_AGAINST : 0
  const raised =
    points + PER_FAMILY * Math.max(0, counted - 1) + (evaded ? EVASION : 0) + (cloaked ? CLOAKED : 0) + bare
  const score = scoreOf(SIGNS * raised - against * (evaded ? 0.7 : 1) + LIKENESS * likeness)
  const offers = primary >= LEAST_PRIMARY || likeness >= (signs.length > 0 ? LIKE_BESIDE_SIGN : LIKE_ALONE)
  if (offers && score >= APPARENT) return { verdict: 'apparent_infringement', score }
  const capped = Math.min(score, APPARENT - 1)
  return { verdict: capped >= SUSPICIOUS && (primary > 0 || offers) ? 'suspicious' : 'none', score: capped }
}

import type { TermFamily } from '../lexicons/types'
import type { Evidence } from './evidence'
import { distinct, joined, type Sign } from './sign'

/** How works are delivered: told as they are, and together a sign of their own. */
export const DELIVERY: ReadonlySet<TermFamily> = new Set([
  'server_list',
  'chapter_list',
  'group_credit',
  'disclaimer',
  'release_tag',
  'address_move',
])

/** So many players, mirrors or lockers on one page are a choice that no licensed service offers. */
const MANY_SERVERS = 3

type Found = Readonly<
  Record<'servers' | 'chapters' | 'credits' | 'disclaimers' | 'tags' | 'moves', readonly Evidence[]>
>

/** Many players and something that licensed services do not say; or one player under disclaimers. */
const playedFromLockers = ({ servers, chapters, disclaimers, tags, moves }: Found): Sign | null => {
  const [player] = servers
  const [disclaimer] = disclaimers
  if (servers.length >= MANY_SERVERS) {
    const numbered = chapters.length >= 2 || servers.length > MANY_SERVERS ? chapters[0] : undefined
    const beside = disclaimer ?? tags[0] ?? moves[0] ?? numbered
    return beside === undefined ? null : joined('download_index', 2, [...servers.slice(0, 2), beside])
  }
  if (player === undefined || disclaimer === undefined) return null
  return disclaimers.length >= 2 || chapters.length + tags.length >= 2
    ? joined('download_index', 1, [player, disclaimer])
    : null
}

/** Chapters in a row and the group that made them, or raws from mirrors. */
const readByChapters = (found: Found, raw: Evidence | undefined): Sign | null => {
  const { servers, chapters, credits, disclaimers, moves } = found
  const by = credits[0] ?? raw
  if (by === undefined || chapters.length < 2) return null
  const group = credits.length >= 2
  if (!group && servers.length + moves.length + disclaimers.length === 0) return null
  return joined('raw_claim', group ? 2 : 1, [by, ...chapters.slice(0, 2)])
}

/** What is offered may stand nowhere: a title, an episode, and the players of lockers under it. How it is delivered tells. */
export const deliverySigns = (byFamily: ReadonlyMap<TermFamily, Evidence[]>): Sign[] => {
  const different = (family: TermFamily): Evidence[] => distinct(byFamily.get(family) ?? [])
  const found: Found = {
    servers: different('server_list'),
    chapters: different('chapter_list'),
    credits: different('group_credit'),
    disclaimers: different('disclaimer'),
    tags: different('release_tag'),
    moves: different('address_move'),
  }
  return [playedFromLockers(found), readByChapters(found, byFamily.get('raw_word')?.[0])].filter(
    (sign) => sign !== null,
  )
}

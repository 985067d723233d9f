/**
 * What a term is a sign of. The first group are families that may be reported; `free` to `match` are ingredients that
 * say nothing alone and make a family where they stand in one line (see `content/combine.ts`).
 */
export const FAMILIES = [
  'raw_claim',
  'free_whole_work',
  'no_account',
  'cinema_copy',
  'release_tag',
  'server_list',
  'disclaimer',
  'address_move',
  'group_credit',
  'money',
  'ad_wall',
  'protection_defeated',
  'iptv_resale',
  'sport_restream',
  'download_index',
  'chapter_list',
  'early_leak',
  'site_brand',
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
] as const
export type TermFamily = (typeof FAMILIES)[number]

/** Surroundings in which the same words are innocent. */
export const CONTEXTS = [
  'reporting',
  'prohibiting',
  'licensed',
  'public_broadcaster',
  'library',
  /** What anybody may copy: Creative Commons and the like. */
  'free_licence',
  'open_source',
  'camera',
  'food',
  'wrestling',
  /** A crack in rock. */
  'climbing',
  'code',
  'relocation',
  'own_work',
  'security',
  'file_tool',
  'history',
] as const
export type ContextKind = (typeof CONTEXTS)[number]

/** 1: context only; 2: with another family; 3: strong alone in the site's own voice. */
export type Strength = 1 | 2 | 3

/**
 * Terms of one family and strength, set apart by "|". `word*` may go on (inflection, particles); `*word*` may stand
 * anywhere; `=word` stands alone whatever the pack says. Matching folds case, width, marks, kana and Han variants, so one spelling is enough.
 */
export type TermRow = readonly [family: TermFamily, strength: Strength, terms: string]

export interface LexiconPack {
  /** BCP 47. */
  readonly language: string
  /** How words of this language end: `word` (nothing may follow), `start` (endings and particles follow), `none`. */
  readonly boundary: 'word' | 'start' | 'none'
  readonly terms: readonly TermRow[]
  /** Words that argue against, set apart by "|"; written as terms are. */
  readonly contexts: Readonly<Partial<Record<ContextKind, string>>>
}

import type { ContextKind, TermFamily } from '../lexicons/types'
import type { Trick, VoiceKind } from '../text'
import type { PatternSet } from '../text/patterns'

/** What a match is a sign of. Ingredients of the lexicons (`free`, `media` …) are told only as the family they make. */
export type MatchFamily =
  | Exclude<
      TermFamily,
      'free' | 'consume' | 'media' | 'raw_word' | 'crack_word' | 'software' | 'iptv_word' | 'offer' | 'live' | 'match'
    >
  | 'own_watermark'
  | 'caller_term'
  | 'work_title'
  | 'learnt_wording'

/** A place on the page. Offsets are UTF-16 units of the `html` or `text` handed in: `quote` is exactly that slice. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface ScanMatch extends Quoted {
  readonly family: MatchFamily
  /** The term as the lexicon writes it; for a family made of ingredients, those, joined by " + ". */
  readonly term: string
  /** BCP 47 of the lexicon; `und` for terms of no language. */
  readonly language: string
  /** 1: context only; 2: with another family; 3: strong alone in the site's own voice. */
  readonly strength: 1 | 2 | 3
  readonly voice: VoiceKind
  /** The trick that was undone to read the term, where it was a deliberate one. */
  readonly obfuscation?: Trick
}

/** Words that argue against: the page reports, forbids, is licensed, or speaks of something else. */
export interface ScanContext extends Quoted {
  readonly context: ContextKind
  readonly term: string
  readonly language: string
}

/** A domain named where the page says that the site has moved. */
export interface Successor extends Quoted {
  readonly domain: string
}

/** Signs of another kind of harm for which the page itself is the evidence. */
export interface LaneFinding {
  readonly lane: 'phishing' | 'malware' | 'gambling' | 'counterfeit'
  /** 0 to 100. */
  readonly score: number
  readonly quotes: readonly Quoted[]
}

/** How often a work of the caller's list is named. */
export interface WorkFinding {
  readonly title: string
  readonly count: number
  /** Per 1,000 letters of readable text. */
  readonly density: number
  readonly first: Quoted
}

export interface ScanNote {
  /** UPPER_SNAKE: UNREADABLE, EMPTY, HIDDEN_CLAIM, SIZE_SIGN, CHAPTER_RUN, LOCKER_EMBED, and the notes of the page reader. */
  readonly code: string
  readonly message: string
  readonly offset?: number
}

/** Not a finding of infringement: `apparent_infringement` is the term for signs visible on the face of the page. */
export type Verdict = 'none' | 'suspicious' | 'apparent_infringement'

export interface ScanResult {
  readonly verdict: Verdict
  /** 0 to 100; 25 is suspicious, 50 apparent. */
  readonly score: number
  readonly matches: readonly ScanMatch[]
  readonly contexts: readonly ScanContext[]
  /**
   * How like the page's words are to those of pages that offer works, as a learnt linear model reads them: -5 (innocent) to 5,
   * 0 where it says nothing. The phrases that raised it most are among the matches, as `learnt_wording`. Alone it must say it
   * much louder than beside a sign.
   */
  readonly likeness?: number
  readonly watermarks: readonly WatermarkMatch[]
  readonly successors: readonly Successor[]
  readonly works: readonly WorkFinding[]
  readonly lanes: readonly LaneFinding[]
  readonly notes: readonly ScanNote[]
}

export interface ScanInput {
  /** Where the page was fetched; tells the site's own domain. */
  readonly url?: string | undefined
  /** Read where given; else `text`. */
  readonly html?: string | undefined
  readonly text?: string | undefined
  readonly works?: readonly WorkInput[] | undefined
}

export interface WorkInput {
  readonly title: string
  readonly aliases?: readonly string[] | null | undefined
}

/** A term of the caller's own, found however it is disguised. */
export interface CallerTerm {
  readonly id: string
  readonly text: string
  /** How much it says, as in the lexicons; 2 where absent. */
  readonly strength?: 1 | 2 | 3
}

export interface ScanOptions {
  /** At most 10,000. */
  readonly terms?: readonly CallerTerm[]
  /** The caller's own patterns, from `compilePatterns` of `redflag/patterns`. */
  readonly patterns?: PatternSet
}

export type WatermarkKind = 'own_domain' | 'other_operator' | 'rights_holder_or_stock' | 'none'

/** `dropped_suffix`: the label alone was read; `edit`: one letter read wrongly. */
export type Correction = 'case' | 'spacing' | 'look_alikes' | 'lost_dot' | 'wrong_suffix' | 'dropped_suffix' | 'edit'

export interface WatermarkMatch {
  readonly text: string
  readonly kind: WatermarkKind
  readonly domain: string | null
  /** 0 to 1. */
  readonly likelihood: number
  readonly corrected: readonly Correction[]
}

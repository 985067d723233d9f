import type { FoldArena } from './arena'

/**
 * The shapes of the text instrument. All offsets are UTF-16 units; "source" is the string that the caller handed in
 * (the HTML of a page, or plain text), so a span can be cut out of it with `source.slice(start, end)`.
 */

/** A half-open range, `start <= x < end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Ways to write a word so that a plain search misses it. Which one was undone is told for every hit.
 * The last group is HTML only and comes from `readVoices`.
 */
export const TRICKS = [
  'full_width',
  'half_width_kana',
  'zero_width',
  'soft_hyphen',
  'invisible',
  'tag_character',
  'homoglyph',
  'latin_in_cyrillic',
  'mathematical',
  'enclosed',
  'small_capital',
  'upside_down',
  'combining_marks',
  'decomposed',
  'leetspeak',
  'letter_spacing',
  'hyphen_variant',
  'bidi',
  'arabic_stretching',
  'masked_letter',
  'split_tags',
  'entities',
  'double_encoded',
  'css_noise',
  'css_generated',
  'script_written',
] as const
export type Trick = (typeof TRICKS)[number]

/**
 * Where a trick was undone. `deliberate` is false where the same form is ordinary formatting in its place (full-width
 * digits in Japanese, U+200B in Thai, a soft hyphen in German, a decomposed file name, an isolate in Arabic).
 */
export interface TrickSpan extends Span {
  readonly trick: Trick
  readonly deliberate: boolean
}

/** Trick spans in source offsets, sorted by start. A list as long as the page costs typed arrays, not objects. */
export interface TrickList extends Iterable<TrickSpan> {
  readonly length: number
  at(index: number): TrickSpan
  /** The spans that touch the range; at most `limit` (32 unless told). */
  overlapping(start: number, end: number, limit?: number): TrickSpan[]
}

/** From offsets in a derived text back to the source it was derived from. */
export interface OffsetMap {
  /** The smallest source range that holds everything from which `[start, end)` of the derived text was made. */
  span(start: number, end: number): Span
  /** Tricks already undone on the way to the derived text, in source offsets. */
  readonly tricks?: TrickList
}

/** Another way to read a token, same place: leetspeak whose digits may also be digits. Tried by the matcher only. */
export interface Reading {
  /** Range in the folded text that the reading replaces. */
  readonly start: number
  readonly end: number
  /** What to read there instead. */
  readonly text: string
  readonly trick: Trick
}

export interface FoldOptions {
  /** Where to write; the result is then valid until the arena begins anew. */
  readonly arena?: FoldArena
  /** What a line break is. `break` (default): a boundary that no term crosses, kept as "\n". `space`: white space. */
  readonly lineBreaks?: 'break' | 'space'
}

/** Folded text: lower case, one form for every way to write a letter, white space collapsed to one space. */
export interface Folded {
  /** The folded text as a string; made on first use. `fold(fold(x).text).text === fold(x).text`. */
  readonly text: string
  /** The folded text as UTF-16 units; only the first `length` count. */
  readonly units: Uint16Array
  readonly length: number
  /** Source offset where the unit at `index` begins; where it ends. */
  start(index: number): number
  end(index: number): number
  /** Source range of a folded range (through the base map where one was given). */
  span(start: number, end: number): Span
  /** Tricks undone here and in the base, in source offsets. */
  readonly tricks: TrickList
  readonly readings: Iterable<Reading>
}

/**
 * `word`: nothing of the same word may stand before or after. `start`: nothing before. `none`: anywhere.
 * Scripts written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) always count as at a boundary, and so does a
 * change between such a script and another (漫画raw has a boundary before "raw"). Digits belong to the word.
 */
export type Boundary = 'word' | 'start' | 'none'

export interface MatcherTerm {
  readonly id: string
  /** As a person writes it; the matcher folds it. A line break or an empty fold is refused. */
  readonly text: string
  readonly boundary: Boundary
}

export interface Hit<T extends MatcherTerm = MatcherTerm> extends Span {
  readonly term: T
  /** Range in the folded text. */
  readonly foldedStart: number
  readonly foldedEnd: number
  /** Tricks undone within the range (leetspeak and masked letters included), deliberate or not. */
  readonly tricks: readonly TrickSpan[]
}

export interface Matcher<T extends MatcherTerm = MatcherTerm> {
  readonly terms: readonly T[]
  /** Bytes of the tables. */
  readonly bytes: number
  /**
   * Every occurrence of every term, overlapping ones too, by where they begin (readings and masked letters after the
   * plain ones). Return false to stop. Linear in the text. `wants` is asked, by the term's index, before a hit is made.
   */
  scan(folded: Folded, onHit: (hit: Hit<T>) => unknown, wants?: (index: number) => boolean): void
}

/**
 * Who speaks. `navigation`: nav and header; `attribute`: alt, title, aria-label, placeholder, value, data-*;
 * `meta`: description, keywords, og:*, twitter:*, JSON-LD; `hidden`: not shown by CSS or the hidden attribute;
 * `generated`: CSS `content`.
 */
export const VOICES = [
  'title',
  'heading',
  'navigation',
  'body',
  'footer',
  'attribute',
  'meta',
  'hidden',
  'generated',
] as const
export type VoiceKind = (typeof VOICES)[number]

/**
 * All text of one kind, in page order. Block elements are set apart by "\n", inline elements joined without space,
 * white space as a browser would collapse it. Fold with `fold(voice.text, voice.map)`.
 */
export interface Voice {
  readonly kind: VoiceKind
  /** `page`, or the text of a frame's `srcdoc`, or of a literal that a script writes. */
  readonly via: 'page' | 'srcdoc' | 'script'
  readonly text: string
  readonly map: OffsetMap
}

export interface Link extends Span {
  readonly href: string
  /** The text of the link, at most 300 units. */
  readonly text: string
  /** In lower case; empty where absent. */
  readonly rel: string
  readonly voice: VoiceKind
}

export interface Image extends Span {
  readonly src: string
  readonly alt: string | null
  readonly title: string | null
}

export interface Embed extends Span {
  readonly element: 'iframe' | 'frame' | 'embed' | 'object' | 'video' | 'audio' | 'source'
  readonly src: string
}

export interface ScriptSource extends Span {
  readonly src: string
}

/** Sorted, disjoint ranges as [start, end, start, end, …] in source offsets. Ask with `covers`. */
export type SpanList = Uint32Array

export interface PageNote {
  /** UPPER_SNAKE: PAGE_TRUNCATED, TOO_DEEP, TOO_MANY_LINKS, TOO_MANY_IMAGES, TOO_MANY_STYLES, LITERALS_SKIPPED. */
  readonly code: string
  readonly message: string
  readonly offset: number
}

export interface Page {
  /** At most one voice for each pair of kind and via; empty ones are left out. */
  readonly voices: readonly Voice[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly embeds: readonly Embed[]
  readonly scripts: readonly ScriptSource[]
  /** Someone else's words: blockquote, q, cite. */
  readonly quoted: SpanList
  /** code, pre, kbd, samp. */
  readonly code: SpanList
  /** Running prose: blocks of text with long sentences and few links. */
  readonly prose: SpanList
  /** `lang` of the html element, as written, else null. */
  readonly language: string | null
  /** Written by script, with no text to read. */
  readonly unreadable: boolean
  /** Units of the source that were read (the limit is 8 Mi units), and of the text found. */
  readonly readUnits: number
  readonly textUnits: number
  readonly notes: readonly PageNote[]
}

export interface ReadOptions {
  /** Units of HTML to read, at most 8 Mi (8,388,608). */
  readonly limit?: number
}

/** Letters by script. `latin` + `cyrillic` + … are letters; digits and punctuation are not counted. */
export interface ScriptCounts {
  readonly latin: number
  readonly cyrillic: number
  readonly greek: number
  readonly han: number
  readonly hiragana: number
  readonly katakana: number
  readonly hangul: number
  readonly thai: number
  readonly arabic: number
  readonly hebrew: number
  readonly other: number
  readonly letters: number
}

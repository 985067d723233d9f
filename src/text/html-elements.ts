import { nameHash, spells } from './attribute-names'
import type { VoiceKind } from './types'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin a new block of text (HTML standard, rendering section), table cells and list items included. */
export const BLOCKS = set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup ' +
    'option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp select textarea title video',
)

export const VOID = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** What a start tag closes when it is still open: the parts of HTML's tree rules that decide where text belongs. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li')],
  ['dt', set('dt dd')],
  ['dd', set('dt dd')],
  ['tr', set('tr td th')],
  ['td', set('td th')],
  ['th', set('td th')],
  ['tbody', set('tr td th thead tbody tfoot')],
  ['thead', set('tr td th thead tbody tfoot')],
  ['tfoot', set('tr td th thead tbody tfoot')],
  ['option', set('option')],
  ['optgroup', set('option optgroup')],
  ['a', set('a')],
  ['button', set('button')],
  ['body', set('head')],
])

/** Where the search for an element to close ends. */
export const SCOPES = set('table ul ol dl select html body template object applet marquee')

/** Start tags that close an open paragraph. */
export const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul xmp dt dd plaintext',
)

/** Elements that belong into a paragraph: looked through when searching for the paragraph to close. */
export const PHRASING = set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span ' +
    'strike strong sub sup time tt u var rt rp rb',
)

/** Elements whose content is never shown as the page's text. */
export const NEVER_SHOWN = set('template datalist noframes noembed rp area base param track')

export const QUOTES = set('blockquote q cite')
export const CODE = set('code pre kbd samp')

const HEADINGS = set('h1 h2 h3 h4 h5 h6')
const VOICE_OF_WORD: ReadonlyMap<string, VoiceKind> = new Map([
  ...[...set('footer foot site-footer page-footer copyright colophon contentinfo')].map(
    (word) => [word, 'footer'] as const,
  ),
  ...[...set('nav navbar menu navigation topbar site-header breadcrumb breadcrumbs sidebar-menu main-nav navmenu')].map(
    (word) => [word, 'navigation'] as const,
  ),
])

/** The voice that an element's id, classes and role name, if any; sixteen of them are looked at. */
export const voiceOfNames = (names: string): VoiceKind | null => {
  if (names === '') return null
  for (const name of names.toLowerCase().split(' ', 16)) {
    const voice = VOICE_OF_WORD.get(name)
    if (voice !== undefined) return voice
  }
  return null
}

/** The voice an element sets for what it holds, or null where the parent's goes on. `named`: what its names say. */
export const voiceOf = (element: string, named: VoiceKind | null, insideArticle: boolean): VoiceKind | null => {
  if (HEADINGS.has(element)) return 'heading'
  if (element === 'nav') return 'navigation'
  if (element === 'header') return insideArticle ? null : 'navigation'
  if (element === 'footer') return insideArticle ? null : 'footer'
  return element === 'rt' ? 'attribute' : named
}

/** Readings beside the text: the base goes on as if they were not there. */
const RUBY = set('ruby rb rt rp rtc')
const EMBEDS = set('iframe frame embed object video audio source')
const RAW = set('script style iframe noembed noframes')
const KEEPS_SPACE = set('pre textarea xmp plaintext')

/** In these a tag is text until their own end tag; in the decoded ones character references still count. */
const TEXT_ONLY: ReadonlyMap<string, 'raw' | 'decoded'> = new Map([
  ...[...set('script style iframe noembed noframes xmp plaintext')].map((name) => [name, 'raw'] as const),
  ['title', 'decoded'],
  ['textarea', 'decoded'],
])

/** Everything the reader asks about an element, found by one look-up. */
export interface ElementKind {
  readonly name: string
  /** Its place among the known elements; -1 for others. */
  readonly index: number
  readonly block: boolean
  readonly empty: boolean
  readonly phrasing: boolean
  readonly neverShown: boolean
  readonly quote: boolean
  readonly code: boolean
  readonly ruby: boolean
  readonly embed: boolean
  /** Its text is not the page's. */
  readonly raw: boolean
  readonly textOnly: 'raw' | 'decoded' | null
  readonly keepsSpace: boolean
  readonly closes: ReadonlySet<string> | null
  readonly closesParagraph: boolean
  /** h1 to h6: none holds another of them directly. */
  readonly heading: boolean
  /** Of a list: looks for its elder sibling. */
  readonly item: boolean
}

const ITEMS = set('li dt dd')

const kindOf = (name: string, index: number): ElementKind => ({
  name,
  index,
  block: BLOCKS.has(name),
  empty: VOID.has(name),
  phrasing: PHRASING.has(name),
  neverShown: NEVER_SHOWN.has(name),
  quote: QUOTES.has(name),
  code: CODE.has(name),
  ruby: RUBY.has(name),
  embed: EMBEDS.has(name),
  raw: RAW.has(name),
  textOnly: TEXT_ONLY.get(name) ?? null,
  keepsSpace: KEEPS_SPACE.has(name),
  closes: CLOSES.get(name) ?? null,
  closesParagraph: CLOSES_PARAGRAPH.has(name),
  heading: HEADINGS.has(name),
  item: ITEMS.has(name),
})

const names = new Set(
  [BLOCKS, VOID, PHRASING, NEVER_SHOWN, RUBY, EMBEDS, RAW, set('html button svg')].flatMap((list) => [...list]),
)
const known = [...names].map((name, index) => kindOf(name, index))
const byHash = new Map<number, ElementKind>()
for (const kind of known) byHash.set(nameHash(kind.name, 0, kind.name.length), kind)
/** Names whose hash another name has: looked up as strings. */
const crowded = new Map(
  known
    .filter((kind) => byHash.get(nameHash(kind.name, 0, kind.name.length)) !== kind)
    .map((kind) => [kind.name, kind]),
)

export const KNOWN_ELEMENTS = known.length

/** The element whose name stands at `[start, end)`. Unknown ones are inline and hold text, and are not remembered. */
export const elementAt = (source: string, start: number, end: number): ElementKind => {
  const kind = byHash.get(nameHash(source, start, end))
  if (kind !== undefined && spells(source, start, end, kind.name)) return kind
  const name = source.slice(start, end).toLowerCase()
  return crowded.get(name) ?? kindOf(name, -1)
}

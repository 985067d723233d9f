import { type Pieces, piecesText } from './attributes'
import { PageReader } from './page-reader'
import { SegmentMap } from './segment-map'
import { tokenize } from './tokenizer'
import { TrickRecorder } from './trick-list'
import {
  type OffsetMap,
  type Page,
  type PageNote,
  type ReadOptions,
  type Span,
  type Trick,
  VOICES,
  type Voice,
} from './types'

/** Units of HTML that are read (8 Mi). */
export const PAGE_LIMIT = 8_388_608
const DEEPEST_NESTING = 2
const MOST_NESTED_UNITS = 1 << 20
const READABLE_UNITS = 40
const IMAGE_PAGE = 3

/**
 * Read a page into the voices that speak on it, with links, images and frames. Nothing is run or fetched. Works
 * through the source in one pass; linear in the source, whatever it holds; never throws for what a page contains.
 * Offsets are UTF-16 units of `html`.
 */
export const readVoices = (html: string, options: ReadOptions = {}): Page => {
  const limit = Math.min(options.limit ?? PAGE_LIMIT, PAGE_LIMIT)
  return read(html.length > limit ? html.slice(0, limit) : html, html.length > limit, 0)
}

const read = (html: string, truncated: boolean, depth: number): Page => {
  const reader = new PageReader(html)
  tokenize(html, reader)
  reader.finish()
  const { lists } = reader
  const notes: PageNote[] = [...reader.notes]
  if (truncated) {
    notes.unshift({
      code: 'PAGE_TRUNCATED',
      message: `Read to the limit of ${html.length} units.`,
      offset: html.length,
    })
  }
  const voices: Voice[] = []
  let shown = -reader.noscriptUnits
  // The voices that say most about a site come first: whoever looks at so many hits only has seen theirs.
  for (const kind of VOICES) {
    const builder = reader.voices.get(kind)
    const voice = builder?.toVoice() ?? null
    if (builder === undefined || voice === null) continue
    voices.push(voice)
    if (SHOWN.has(voice.kind)) shown += builder.units
  }
  const page = {
    voices,
    links: lists.links,
    images: lists.images,
    embeds: lists.embeds,
    scripts: lists.scripts,
    quoted: reader.quoted.toList(),
    code: reader.code.toList(),
    prose: reader.prose.toList(),
    language: reader.language,
    notes,
    readUnits: html.length,
  }
  if (depth < DEEPEST_NESTING) {
    let units = 0
    const nest = (inner: string, map: OffsetMap, via: 'srcdoc' | 'script', whole: Span): void => {
      units += inner.length
      if (units > MOST_NESTED_UNITS) return
      const nested = read(inner, false, depth + 1)
      shown += nested.textUnits
      addNested(page, nested, map, via, whole)
    }
    for (const { pieces, start, end } of lists.frames) {
      nest(piecesText(html, pieces), mapOfPieces(pieces), 'srcdoc', { start, end })
    }
    for (const { html: inner, map, start, end } of reader.written) nest(inner, map, 'script', { start, end })
  }
  const scripted = reader.scriptUnits > 0 || lists.scripts.length > 0
  const images = lists.images.length >= IMAGE_PAGE
  return { ...page, textUnits: Math.max(0, shown), unreadable: shown <= READABLE_UNITS && (scripted || images) }
}

const SHOWN: ReadonlySet<string> = new Set(['heading', 'navigation', 'body', 'footer'])

const mapOfPieces = (pieces: Pieces): OffsetMap => {
  const map = new SegmentMap()
  let out = 0
  for (let at = 0; at < pieces.length; at += 3) {
    const [start, end, codePoint] = [pieces[at] as number, pieces[at + 1] as number, pieces[at + 2] as number]
    if (codePoint === 0) map.linear(out, start)
    else map.atomic(out, start, end)
    out += codePoint === 0 ? end - start : codePoint > 0xffff ? 2 : 1
  }
  return map
}

interface Lists {
  voices: Voice[]
  links: Page['links'][number][]
  images: Page['images'][number][]
  embeds: Page['embeds'][number][]
  scripts: Page['scripts'][number][]
  notes: PageNote[]
}

/** What a nested page says, told with offsets of the outer one. */
const addNested = (page: Lists, nested: Page, base: OffsetMap, via: 'srcdoc' | 'script', whole: Span): void => {
  for (const voice of nested.voices) {
    const tricks = new TrickRecorder()
    if (via === 'script') tricks.add(WRITTEN, whole.start, whole.end, true)
    for (const trick of voice.map.tricks ?? []) {
      const span = base.span(trick.start, trick.end)
      tricks.add(trick.trick, span.start, span.end, trick.deliberate)
    }
    const span = (start: number, end: number): Span => {
      const inner = voice.map.span(start, end)
      return base.span(inner.start, inner.end)
    }
    page.voices.push({ kind: voice.kind, via, text: voice.text, map: { span, tricks } })
  }
  const moved = <T extends Span>(item: T): T => ({ ...item, ...base.span(item.start, item.end) })
  for (const link of nested.links) page.links.push(moved(link))
  for (const image of nested.images) page.images.push(moved(image))
  for (const embed of nested.embeds) page.embeds.push(moved(embed))
  for (const script of nested.scripts) page.scripts.push(moved(script))
  for (const note of nested.notes) page.notes.push({ ...note, offset: whole.start })
}

const WRITTEN: Trick = 'script_written'

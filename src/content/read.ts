import { type Embed, type Image, type Link, type OffsetMap, type Page, readVoices, type Voice } from '../text'

export type Readable = Pick<
  Page,
  'voices' | 'language' | 'quoted' | 'code' | 'prose' | 'unreadable' | 'notes' | 'textUnits'
> & {
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly embeds: readonly Embed[]
}

const NONE = new Uint32Array(0)
const LONGEST_TITLE = 160
const from = (offset: number): OffsetMap => ({
  span: (start, end) => ({ start: start + offset, end: end + offset }),
})

/** Plain text as a page: a short first line is its title, the rest its body. */
const readText = (text: string): Readable => {
  const first = text.indexOf('\n')
  const titled = first > 0 && first <= LONGEST_TITLE
  const voices: Voice[] = []
  if (titled) voices.push({ kind: 'title', via: 'page', text: text.slice(0, first), map: from(0) })
  const at = titled ? first + 1 : 0
  if (at < text.length) voices.push({ kind: 'body', via: 'page', text: text.slice(at), map: from(at) })
  const bare = {
    quoted: NONE,
    code: NONE,
    prose: NONE,
    language: null,
    unreadable: false,
    notes: [],
    links: [],
    images: [],
    embeds: [],
  }
  return { ...bare, voices, textUnits: text.length }
}

export const readInput = (html: string | undefined, text: string | undefined): Readable =>
  html === undefined ? readText(text ?? '') : readVoices(html)

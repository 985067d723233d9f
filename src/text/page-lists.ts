import { Attribute } from './attribute-names'
import type { AttributeList, Pieces } from './attributes'
import type { ElementKind } from './html-elements'
import type { Embed, Image, Link, ScriptSource, VoiceKind } from './types'

const MOST_LINKS = 20_000
const MOST_IMAGES = 20_000
const MOST_LINK_TEXT = 300
const MOST_FRAMES = 50

/** A frame's document given in an attribute. */
export interface FrameHtml {
  readonly pieces: Pieces
  readonly start: number
  readonly end: number
}

interface OpenLink {
  readonly start: number
  readonly href: string
  readonly rel: string
  readonly voice: VoiceKind
  text: string
}

type Note = (code: string, message: string, offset: number) => void

/** White space as one space, none at the ends. Most texts need nothing done to them. */
const collapsed = (text: string): string => {
  let before = 32
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 32 || unit > 0x9f || (unit === 32 && before === 32)) return text.replace(/\s+/g, ' ').trim()
    before = unit
  }
  return before === 32 ? text.trim() : text
}

/** What a page links to, shows and loads, in page order. */
export class PageLists {
  readonly links: Link[] = []
  readonly images: Image[] = []
  readonly embeds: Embed[] = []
  readonly scripts: ScriptSource[] = []
  readonly frames: FrameHtml[] = []
  private link: OpenLink | null = null

  constructor(private readonly note: Note) {}

  /** Text of the page; told whether it stands in a link. */
  text(html: string, start: number, end: number): boolean {
    const { link } = this
    if (link === null) return false
    if (link.text.length < MOST_LINK_TEXT) link.text += html.slice(start, Math.min(end, start + MOST_LINK_TEXT))
    return true
  }

  character(codePoint: number): boolean {
    const { link } = this
    if (link === null) return false
    if (link.text.length < MOST_LINK_TEXT) link.text += String.fromCodePoint(codePoint)
    return true
  }

  beginLink(attributes: AttributeList, start: number, voice: VoiceKind): void {
    const href = attributes.get(Attribute.Href)
    if (href === undefined) return
    const rel = (attributes.get(Attribute.Rel) ?? '').toLowerCase()
    this.link = { start, href: href.trim(), rel, voice, text: '' }
  }

  endLink(end: number): void {
    const { link } = this
    this.link = null
    if (link === null) return
    if (this.links.length >= MOST_LINKS) {
      this.note('TOO_MANY_LINKS', `Links past ${MOST_LINKS} were not listed.`, link.start)
      return
    }
    const { start, href, rel, voice } = link
    this.links.push({ start, end, href, text: collapsed(link.text.slice(0, MOST_LINK_TEXT)), rel, voice })
  }

  /** Pictures, frames, players and scripts. `parent`: the element that holds this one. */
  element({ name, embed }: ElementKind, attributes: AttributeList, parent: string, start: number, end: number): void {
    if (name === 'img' || name === 'image') this.image(attributes, start, end)
    else if (embed) this.embed(name, attributes, parent, start, end)
    else if (name === 'script') {
      const src = attributes.get(Attribute.Src)
      if (src !== undefined && this.scripts.length < MOST_LINKS) this.scripts.push({ start, end, src: src.trim() })
    }
  }

  private image(attributes: AttributeList, start: number, end: number): void {
    const src =
      attributes.get(Attribute.Src) ?? attributes.get(Attribute.DataSrc) ?? attributes.get(Attribute.DataOriginal)
    if (src === undefined) return
    if (this.images.length >= MOST_IMAGES) {
      this.note('TOO_MANY_IMAGES', `Images past ${MOST_IMAGES} were not listed.`, start)
      return
    }
    const alt = attributes.get(Attribute.Alt) ?? null
    const title = attributes.get(Attribute.Title) ?? null
    this.images.push({ start, end, src: src.trim(), alt, title })
  }

  private embed(name: string, attributes: AttributeList, parent: string, start: number, end: number): void {
    const src = attributes.get(name === 'object' ? Attribute.Data : Attribute.Src)
    const listed = name !== 'source' || parent === 'video' || parent === 'audio'
    if (src !== undefined && listed && this.embeds.length < MOST_LINKS) {
      this.embeds.push({ start, end, element: name as Embed['element'], src: src.trim() })
    }
    const srcdoc = attributes.find(Attribute.Srcdoc)
    if (srcdoc >= 0 && this.frames.length < MOST_FRAMES) {
      this.frames.push({ pieces: attributes.piecesAt(srcdoc), start, end })
    }
  }
}

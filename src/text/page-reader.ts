import type { TokenizerCallbacks } from 'htmlparser2'
import { type Attribute, attributeText, isWorded, isWordedData, type Pieces } from './attributes'
import { type Effect, effectOf } from './css'
import { secondReference } from './double-encoding'
import { ElementStack, Hiding, type OpenElement } from './element-stack'
import { type ElementKind, elementKind, voiceOf } from './html-elements'
import { type WrittenHtml, writtenLiterals } from './literals'
import { SpanListBuilder } from './span-list'
import { type Rule, readStylesheet, type Stylesheet } from './stylesheet'
import type { Embed, Image, Link, PageNote, ScriptSource, VoiceKind } from './types'
import { Between, VoiceBuilder } from './voice-builder'

const MOST_LINKS = 20_000
const MOST_IMAGES = 20_000
const MOST_LINK_TEXT = 300
const MOST_SRCDOC = 50
const PROSE_UNITS = 100
const META =
  /^(?:description|keywords|og:.*|twitter:.*|application-name|apple-mobile-web-app-title|title|abstract|subject)$/i
const RIGHT_TO_LEFT_OVERRIDE = '\u202e'
const POP = '\u202c'
/** Elements in which a tag is text. */
const TEXT_ONLY = new Set(['plaintext', 'xmp', 'textarea', 'title'])
const NO_RULES: readonly Rule[] = []
const MOST_CACHED = 4096

/** What an element's name, id, classes and role mean on this page. */
interface Look {
  readonly kind: ElementKind
  readonly rules: readonly Rule[]
  readonly voice: VoiceKind | null
  readonly articleVoice: VoiceKind | null
  readonly block: boolean
}

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

/** Takes the tokens of one HTML string and sorts its text into voices. Made for one page, used once. */
export class PageReader implements TokenizerCallbacks {
  readonly voices = new Map<VoiceKind, VoiceBuilder>()
  readonly links: Link[] = []
  readonly images: Image[] = []
  readonly embeds: Embed[] = []
  readonly scripts: ScriptSource[] = []
  readonly quoted = new SpanListBuilder()
  readonly code = new SpanListBuilder()
  readonly prose = new SpanListBuilder()
  readonly written: WrittenHtml[] = []
  readonly frames: FrameHtml[] = []
  readonly notes: PageNote[] = []
  language: string | null = null
  scriptUnits = 0
  noscriptUnits = 0
  private readonly stack = new ElementStack((element) => this.closed(element))
  private readonly styles: Stylesheet
  private readonly looks = new Map<string, Look>()
  private attributes: Attribute[] = []
  private name = ''
  private tagStart = 0
  private tagEnd = 0
  private attribute: Attribute | null = null
  private pieceEnd = 0
  private reference = 0
  private ampersand = -1
  private ampersandEnd = 0
  private link: OpenLink | null = null
  private linkedUnits = 0
  private quoteDepth = 0
  private quoteStart = 0
  private codeDepth = 0
  private codeStart = 0
  private shownUnits = 0
  private jsonLd = false

  constructor(private readonly html: string) {
    this.styles = readStylesheet(html)
    if (this.styles.truncated) this.note('TOO_MANY_STYLES', 'Style rules past the limit were not read.', 0)
    for (const text of this.styles.generated) {
      const voice = this.voice('generated')
      voice.insert(text.text, text.start, text.end)
      voice.break()
    }
  }

  private note(code: string, message: string, offset: number): void {
    if (!this.notes.some((note) => note.code === code)) this.notes.push({ code, message, offset })
  }

  private voice(kind: VoiceKind): VoiceBuilder {
    let builder = this.voices.get(kind)
    if (builder === undefined) {
      builder = new VoiceBuilder(kind, this.html)
      this.voices.set(kind, builder)
    }
    return builder
  }

  /** Where text goes now. */
  private get current(): VoiceBuilder {
    return this.stack.top?.builder ?? this.voice('body')
  }

  // Text

  ontext(start: number, end: number): void {
    if (end === this.html.length && this.isCutTag(start)) return
    let from = start
    if (this.ampersand >= 0) {
      const second = secondReference(this.html, start)
      const at = this.ampersand
      this.ampersand = -1
      if (second !== null && second.end <= end) {
        const builder = this.current
        builder.tricks.add('double_encoded', at, second.end, true)
        this.character(second.codePoint, at, second.end)
        from = second.end
      } else this.character(38, at, start)
    }
    if (from < end) this.text(from, end)
  }

  /** The tokenizer hands over a tag that the end of the page cuts off as text; browsers drop it. */
  private isCutTag(start: number): boolean {
    if (this.html.charCodeAt(start) !== 60 || TEXT_ONLY.has(this.stack.top?.name ?? '')) return false
    const slash = this.html.charCodeAt(start + 1) === 47 ? 1 : 0
    const unit = this.html.charCodeAt(start + 1 + slash) | 32
    return unit >= 97 && unit <= 122
  }

  private text(start: number, end: number): void {
    const top = this.stack.top
    if (top?.kind.raw) {
      if (top.name === 'script') this.script(start, end)
      return
    }
    const builder = top?.builder ?? this.voice('body')
    builder.append(start, end, top?.keep ?? false)
    this.wrote(end - start, top)
    const { link } = this
    if (link !== null) {
      this.linkedUnits += end - start
      if (link.text.length < MOST_LINK_TEXT) link.text += this.html.slice(start, Math.min(end, start + MOST_LINK_TEXT))
    }
  }

  private wrote(units: number, top: OpenElement | undefined): void {
    this.shownUnits += units
    if (top?.noscript) this.noscriptUnits += units
  }

  ontextentity(codePoint: number, end: number): void {
    // The tokenizer tells where the reference ends; it begins at the ampersand before.
    const start = this.html.lastIndexOf('&', end - 1)
    this.flushAmpersand()
    if (codePoint === 38) {
      this.ampersand = start
      this.ampersandEnd = end
    } else this.character(codePoint, start, end)
  }

  private character(codePoint: number, start: number, end: number): void {
    const top = this.stack.top
    if (top?.kind.raw) return
    this.current.character(codePoint, start, end)
    this.wrote(1, top)
    if (this.link !== null && this.link.text.length < MOST_LINK_TEXT) {
      this.linkedUnits++
      this.link.text += String.fromCodePoint(codePoint)
    }
  }

  private flushAmpersand(): void {
    if (this.ampersand < 0) return
    const start = this.ampersand
    this.ampersand = -1
    this.character(38, start, this.ampersandEnd)
  }

  private script(start: number, end: number): void {
    this.scriptUnits += end - start
    if (this.jsonLd) {
      const builder = this.voice('meta')
      builder.break()
      jsonText(this.html, start, end, builder)
      builder.break()
      return
    }
    const { found, skipped } = writtenLiterals(this.html, start, end)
    for (const literal of found) if (this.written.length < 200) this.written.push(literal)
    if (skipped) this.note('LITERALS_SKIPPED', 'More is written by scripts than was read.', start)
  }

  // Tags

  onopentagname(start: number, end: number): void {
    this.flushAmpersand()
    this.tagStart = start - 1
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes = []
  }

  onattribname(start: number, end: number): void {
    this.attribute = { name: this.html.slice(start, end).toLowerCase(), pieces: [] }
    this.pieceEnd = -1
    this.reference = 0
  }

  onattribdata(start: number, end: number): void {
    const { attribute } = this
    if (attribute === null) return
    this.closeReference(start)
    if (end > start) attribute.pieces.push(start, end, 0)
    this.pieceEnd = end
  }

  onattribentity(codePoint: number): void {
    const { attribute } = this
    if (attribute === null) return
    // Where it ends shows when the next piece begins.
    this.closeReference(-1)
    this.reference = codePoint
  }

  private closeReference(next: number): void {
    if (this.reference === 0 || this.attribute === null) return
    const start = this.pieceEnd >= 0 ? this.pieceEnd : this.tagStart
    // References that touch: the next one's ampersand ends this one.
    const end = next >= 0 ? next : this.html.indexOf('&', start + 1)
    this.attribute.pieces.push(start, Math.max(start, end), this.reference)
    this.pieceEnd = Math.max(start, end)
    this.reference = 0
  }

  onattribend(_quote: number, end: number): void {
    this.closeReference(end)
    if (this.attribute !== null && this.attributes.length < 200) this.attributes.push(this.attribute)
    this.attribute = null
  }

  onopentagend(end: number): void {
    this.tagEnd = end + 1
    this.opened(this.name, false)
  }

  onselfclosingtag(end: number): void {
    this.tagEnd = end + 1
    this.opened(this.name, true)
  }

  onclosetag(start: number, end: number): void {
    this.flushAmpersand()
    const name = this.html.slice(start, end).toLowerCase()
    this.tagEnd = end + 1
    if (name === 'br') this.opened('br', true)
    else if (name === 'p' && this.stack.open.every((element) => element.name !== 'p')) this.current.break()
    else this.stack.end(name)
  }

  private find(name: string): Attribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute
    return undefined
  }

  private get(name: string): string | undefined {
    const attribute = this.find(name)
    return attribute === undefined ? undefined : attributeText(this.html, attribute.pieces)
  }

  /** Pages repeat the same few combinations of name and classes, so each is worked out once. */
  private look(name: string): Look {
    const id = this.attributes.length > 0 ? (this.get('id') ?? '') : ''
    const classes = this.attributes.length > 0 ? (this.get('class') ?? '') : ''
    const role = this.attributes.length > 0 ? (this.get('role') ?? '') : ''
    const key = id === '' && classes === '' && role === '' ? name : `${name}\n${id}\n${classes}\n${role}`
    const known = this.looks.get(key)
    if (known !== undefined) return known
    const kind = elementKind(name)
    const rules = this.styles.rules.size > 0 ? this.rulesFor(name, id, classes) : NO_RULES
    const names = `${id} ${classes} ${role}`.trim()
    let { block } = kind
    for (const rule of rules) block = rule.effect?.block ?? block
    const look = { kind, rules, voice: voiceOf(name, names, false), articleVoice: voiceOf(name, names, true), block }
    if (this.looks.size < MOST_CACHED && key.length < 400) this.looks.set(key, look)
    return look
  }

  private opened(name: string, selfClosing: boolean): void {
    const { stack } = this
    const look = this.look(name)
    const { kind, rules } = look
    stack.before(kind)
    if (name === 'br') {
      this.current.insert(' ', this.tagStart, this.tagEnd)
      return
    }
    const parent = stack.top
    const has = this.attributes.length > 0
    const style = has ? this.get('style') : undefined
    const inline = style === undefined ? null : effectOf(style)
    const block = inline?.block ?? look.block
    const hiding = this.hidingOf(kind, parent, rules, inline)
    const inTitle = name === 'title' && stack.open.every((element) => element.name !== 'svg')
    const article = parent?.article === true || name === 'article' || name === 'blockquote'
    const voice = inTitle ? 'title' : ((article ? look.articleVoice : look.voice) ?? parent?.voice ?? 'body')
    if (block) this.blockEdge(this.current)
    else if (!kind.ruby) this.current.mark(name === 'wbr' ? Between.WordBreak : Between.Tag)
    if (has) this.readAttributes(kind, parent)
    if (kind.empty || (selfClosing && parent?.name === 'svg')) return
    const reversed =
      (name === 'bdo' && this.get('dir')?.toLowerCase() === 'rtl') ||
      inline?.reversed === true ||
      rules.some((rule) => rule.effect?.reversed)
    const builder = this.voice(hiding === Hiding.None ? voice : 'hidden')
    stack.push({
      name: kind.name,
      kind,
      builder,
      start: this.tagStart,
      voice,
      hiding,
      block,
      keep: parent?.keep === true || kind.keepsSpace,
      article,
      noscript: parent?.noscript === true || name === 'noscript',
      reversed,
      unitsBefore: this.shownUnits,
      after: rules.length === 0 ? '' : rules.map((rule) => rule.after?.text ?? '').join(''),
    })
    if (block) this.blockEdge(this.current)
    if (reversed) this.current.insert(RIGHT_TO_LEFT_OVERRIDE, this.tagStart, this.tagEnd)
    if (name === 'script') this.jsonLd = this.get('type')?.toLowerCase() === 'application/ld+json'
    this.enter(kind)
    for (const rule of rules) this.generate(rule.before?.text)
  }

  private generate(text: string | undefined): void {
    if (text === undefined || text === '') return
    const builder = this.current
    builder.insert(text, this.tagStart, this.tagEnd)
    this.shownUnits += text.length
    builder.tricks.add('css_generated', this.tagStart, this.tagEnd, true)
  }

  private enter({ name, quote, code }: ElementKind): void {
    if (quote && this.quoteDepth++ === 0) this.quoteStart = this.tagStart
    if (code && this.codeDepth++ === 0) this.codeStart = this.tagStart
    if (name === 'a') {
      const href = this.get('href')
      if (href !== undefined) {
        const rel = (this.get('rel') ?? '').toLowerCase()
        this.link = { start: this.tagStart, href: href.trim(), rel, voice: this.current.kind, text: '' }
      }
    }
  }

  private closed(element: OpenElement): void {
    if (element.after !== '') {
      // Still inside the element: its text goes where its own went.
      element.builder.insert(element.after, this.tagEnd, this.tagEnd)
    }
    if (element.reversed) {
      element.builder.insert(POP, this.tagEnd, this.tagEnd)
    }
    if (element.kind.quote && --this.quoteDepth === 0) this.quoted.add(this.quoteStart, this.tagEnd)
    if (element.kind.code && --this.codeDepth === 0) this.code.add(this.codeStart, this.tagEnd)
    if (element.name === 'a' && this.link !== null) this.endLink()
    if (element.name === 'script') this.jsonLd = false
    if (element.block) {
      this.blockEdge(element.builder)
      this.blockEdge(this.current)
      return
    }
    if (element.kind.ruby) {
      if (element.name === 'rt') this.voice('attribute').break()
      return
    }
    const outer = this.current
    const hidden = element.hiding !== Hiding.None && outer.kind !== 'hidden'
    if (hidden) this.voice('hidden').break()
    const empty = this.shownUnits === element.unitsBefore
    outer.mark(hidden && !empty ? Between.Hidden : empty ? Between.Empty : Between.Tag)
  }

  private endLink(): void {
    const { link } = this
    this.link = null
    if (link === null) return
    if (this.links.length >= MOST_LINKS) {
      this.note('TOO_MANY_LINKS', `Links past ${MOST_LINKS} were not listed.`, link.start)
      return
    }
    const text = link.text.slice(0, MOST_LINK_TEXT).replace(/\s+/g, ' ').trim()
    this.links.push({ start: link.start, end: this.tagEnd, href: link.href, text, rel: link.rel, voice: link.voice })
  }

  /** A block begins or ends: text before and after do not touch. Long ones with few links are prose. */
  private blockEdge(builder: VoiceBuilder): void {
    const { blockStart, blockUnits, sentences } = builder
    if (blockUnits >= PROSE_UNITS / 2 && builder.kind === 'body') {
      const ideographs = this.html.charCodeAt(blockStart) >= 0x2e80
      const enough = ideographs || blockUnits >= PROSE_UNITS
      if (enough && sentences > 0 && this.linkedUnits * 3 < blockUnits) this.prose.add(blockStart, builder.end)
    }
    if (blockUnits > 0) this.linkedUnits = 0
    builder.break()
  }

  private rulesFor(name: string, id: string, classes: string): readonly Rule[] {
    const found: Rule[] = []
    const add = (key: string): void => {
      const rule = this.styles.rules.get(key)
      if (rule !== undefined) found.push(rule)
    }
    add(name)
    if (classes !== '') {
      for (const each of classes.split(/[ \t\n\f\r]/, 16)) {
        add(`.${each}`)
        add(`${name}.${each}`)
      }
    }
    if (id !== '') {
      add(`#${id}`)
      add(`${name}#${id}`)
    }
    return found
  }

  private hidingOf(
    kind: ElementKind,
    parent: OpenElement | undefined,
    rules: readonly Rule[],
    inline: Effect | null,
  ): number {
    const inherited = parent?.hiding ?? Hiding.None
    if (inherited === Hiding.Hard) return Hiding.Hard
    const { name } = kind
    if (kind.neverShown) return Hiding.Hard
    if (this.attributes.length > 0) {
      if (this.find('hidden') !== undefined && this.get('hidden') !== 'until-found' && inline?.block == null)
        return Hiding.Hard
      if (name === 'dialog' && this.find('open') === undefined) return Hiding.Hard
    } else if (name === 'dialog') return Hiding.Hard
    if (rules.length === 0 && inline === null) return inherited
    let hides = false
    let invisible: boolean | null = null
    let sizeless: boolean | null = null
    for (const effect of [...rules.map((rule) => rule.effect), inline]) {
      if (effect === null) continue
      if (effect.block !== null && !effect.hides) hides = false
      if (effect.hides) hides = true
      invisible = effect.invisible ?? invisible
      sizeless = effect.sizeless ?? sizeless
    }
    if (hides) return Hiding.Hard
    const stillInvisible = invisible ?? inherited === Hiding.Visibility
    if (stillInvisible) return Hiding.Visibility
    return (sizeless ?? inherited === Hiding.Size) ? Hiding.Size : Hiding.None
  }

  private readAttributes({ name, embed }: ElementKind, parent: OpenElement | undefined): void {
    if (name === 'html') this.language ??= this.get('lang') ?? this.get('xml:lang') ?? null
    if (name === 'meta') this.readMeta()
    if (name === 'img' || name === 'image') this.readImage()
    if (embed) this.readEmbed(name, parent)
    if (name === 'script') {
      const src = this.get('src')
      if (src !== undefined && this.scripts.length < MOST_LINKS) {
        this.scripts.push({ start: this.tagStart, end: this.tagEnd, src: src.trim() })
      }
    }
    for (const attribute of this.attributes) {
      const button =
        name === 'input' && attribute.name === 'value' && /^(?:submit|button|reset)$/i.test(this.get('type') ?? '')
      const data = attribute.name.startsWith('data-')
      if (!button && !data && !isWorded(attribute.name)) continue
      if (data && !isWordedData(attribute.name, attributeText(this.html, attribute.pieces))) continue
      this.say(this.voice('attribute'), attribute.pieces)
    }
    const style = this.find('style')
    if (style !== undefined) this.readInlineContent(style)
  }

  /** CSS `content` in a style attribute has no effect in browsers, but is read all the same: someone wrote it there. */
  private readInlineContent(style: Attribute): void {
    const text = effectOf(attributeText(this.html, style.pieces)).content?.text
    if (text === undefined || text.trim() === '' || style.pieces.length === 0) return
    const builder = this.voice('generated')
    builder.insert(text, style.pieces[0] as number, style.pieces[style.pieces.length - 2] as number)
    builder.break()
  }

  private say(builder: VoiceBuilder, pieces: Pieces): void {
    for (let at = 0; at < pieces.length; at += 3) {
      const [start, end, codePoint] = [pieces[at] as number, pieces[at + 1] as number, pieces[at + 2] as number]
      if (codePoint === 0) builder.append(start, end)
      else builder.character(codePoint, start, end)
    }
    builder.break()
  }

  private readMeta(): void {
    const name = this.get('name') ?? this.get('property') ?? this.get('itemprop') ?? ''
    if (!META.test(name)) return
    const content = this.find('content')
    if (content !== undefined) this.say(this.voice('meta'), content.pieces)
  }

  private readImage(): void {
    const src = this.get('src') ?? this.get('data-src') ?? this.get('data-original')
    if (src === undefined) return
    if (this.images.length >= MOST_IMAGES) {
      this.note('TOO_MANY_IMAGES', `Images past ${MOST_IMAGES} were not listed.`, this.tagStart)
      return
    }
    const [alt, title] = [this.get('alt') ?? null, this.get('title') ?? null]
    this.images.push({ start: this.tagStart, end: this.tagEnd, src: src.trim(), alt, title })
  }

  private readEmbed(name: string, parent: OpenElement | undefined): void {
    const src = this.get(name === 'object' ? 'data' : 'src')
    const listed = name !== 'source' || parent?.name === 'video' || parent?.name === 'audio'
    if (src !== undefined && listed && this.embeds.length < MOST_LINKS) {
      this.embeds.push({ start: this.tagStart, end: this.tagEnd, element: name as Embed['element'], src: src.trim() })
    }
    const srcdoc = this.find('srcdoc')
    if (srcdoc !== undefined && this.frames.length < MOST_SRCDOC) {
      this.frames.push({ pieces: srcdoc.pieces, start: this.tagStart, end: this.tagEnd })
    }
  }

  // The rest

  oncomment(): void {
    this.flushAmpersand()
    this.current.mark(Between.Empty)
  }

  onend(): void {
    this.flushAmpersand()
    this.tagEnd = this.html.length
    this.stack.closeAll()
    if (this.link !== null) this.endLink()
    this.blockEdge(this.current)
    if (this.stack.tooDeep) this.note('TOO_DEEP', 'Elements nested deeper than 512 were read as siblings.', 0)
  }

  oncdata(): void {
    this.current.mark(Between.Empty)
  }

  ondeclaration(): void {}

  onprocessinginstruction(): void {}
}

/** The strings of JSON-LD, each on its own line; `\uXXXX` undone. */
const jsonText = (html: string, start: number, end: number, builder: VoiceBuilder): void => {
  let from = start
  for (let at = start; at < end; at++) {
    const unit = html.charCodeAt(at)
    if (unit === 34) {
      builder.append(from, at)
      builder.break()
      from = at + 1
    } else if (unit === 92) {
      builder.append(from, at)
      const code = html.charCodeAt(at + 1) === 117 ? Number.parseInt(html.slice(at + 2, at + 6), 16) : Number.NaN
      if (Number.isNaN(code)) {
        from = at + 2
        at++
      } else {
        builder.insert(String.fromCharCode(code), at, at + 6)
        from = at + 6
        at += 5
      }
    }
  }
  builder.append(from, end)
}

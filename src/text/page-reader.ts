import { Attribute } from './attribute-names'
import { AttributeList } from './attributes'
import { effectOf } from './css'
import { secondReference } from './double-encoding'
import { ElementStack, Hiding, type OpenElement } from './element-stack'
import { type ElementKind, elementAt } from './html-elements'
import { jsonText } from './json-text'
import { type WrittenHtml, writtenLiterals } from './literals'
import { hidingOf, Looks } from './looks'
import { PageLists } from './page-lists'
import { referenceAt } from './references'
import { SpanListBuilder } from './span-list'
import { speakAttributes } from './spoken-attributes'
import { readStylesheet } from './stylesheet'
import type { TokenSink } from './tokenizer'
import type { PageNote, VoiceKind } from './types'
import { Between, VoiceBuilder } from './voice-builder'

const MOST_WRITTEN = 200
const PROSE_UNITS = 100
const RIGHT_TO_LEFT_OVERRIDE = '\u202e'
const POP = '\u202c'
const AMPERSAND = 38
const LONG_TEXT = 128
const PARAGRAPH = elementAt('p', 0, 1)

/** Takes the tokens of one HTML string and sorts its text into voices. Made for one page, used once. */
export class PageReader implements TokenSink {
  readonly attributes: AttributeList
  readonly voices = new Map<VoiceKind, VoiceBuilder>()
  readonly lists: PageLists
  readonly quoted = new SpanListBuilder()
  readonly code = new SpanListBuilder()
  readonly prose = new SpanListBuilder()
  readonly written: WrittenHtml[] = []
  readonly notes: PageNote[] = []
  language: string | null = null
  scriptUnits = 0
  noscriptUnits = 0
  private readonly stack = new ElementStack((element) => this.closed(element))
  private readonly looks: Looks
  private readonly body: VoiceBuilder
  private tagStart = 0
  private tagEnd = 0
  private linkedUnits = 0
  private quoteDepth = 0
  private quoteStart = 0
  private codeDepth = 0
  private codeStart = 0
  private shownUnits = 0
  private jsonLd = false

  constructor(private readonly html: string) {
    this.attributes = new AttributeList(html)
    this.lists = new PageLists((code, message, offset) => this.note(code, message, offset))
    const styles = readStylesheet(html)
    this.looks = new Looks(styles)
    if (styles.truncated) this.note('TOO_MANY_STYLES', 'Style rules past the limit were not read.', 0)
    for (const text of styles.generated) {
      const voice = this.voice('generated')
      voice.insert(text.text, text.start, text.end)
      voice.break()
    }
    this.body = this.voice('body')
  }

  private note(code: string, message: string, offset: number): void {
    if (!this.notes.some((note) => note.code === code)) this.notes.push({ code, message, offset })
  }

  private readonly voice = (kind: VoiceKind): VoiceBuilder => {
    let builder = this.voices.get(kind)
    if (builder === undefined) {
      builder = new VoiceBuilder(kind, this.html)
      this.voices.set(kind, builder)
    }
    return builder
  }

  /** Where text goes now. */
  private get current(): VoiceBuilder {
    return this.stack.top?.builder ?? this.body
  }

  // Text

  text(start: number, end: number, raw: boolean): void {
    const { top } = this.stack
    if (top?.kind.raw) {
      if (top.name === 'script') this.script(start, end)
      return
    }
    const builder = top?.builder ?? this.body
    let from = start
    for (let at = raw ? end : this.ampersandIn(start, end); at < end; at++) {
      if (this.html.charCodeAt(at) !== AMPERSAND) continue
      const reference = referenceAt(this.html, at, end, false)
      if (reference === null) continue
      this.plain(builder, from, at, top)
      from = this.reference(builder, at, reference.end, end, reference.codePoints, top)
      at = from - 1
    }
    this.plain(builder, from, end, top)
  }

  /** Where the first ampersand stands, or `end`. Long texts are searched natively. */
  private ampersandIn(start: number, end: number): number {
    if (end - start > LONG_TEXT) {
      const found = this.html.slice(start, end).indexOf('&')
      return found < 0 ? end : start + found
    }
    let at = start
    while (at < end && this.html.charCodeAt(at) !== AMPERSAND) at++
    return at
  }

  private plain(builder: VoiceBuilder, start: number, end: number, top: OpenElement | undefined): void {
    if (start >= end) return
    builder.append(start, end, top?.keep ?? false)
    this.wrote(end - start, top)
    if (this.lists.text(this.html, start, end)) this.linkedUnits += end - start
  }

  /** A character reference, and where its ampersand was encoded a second time (`&amp;#114;`) what that stands for. */
  private reference(
    builder: VoiceBuilder,
    start: number,
    end: number,
    limit: number,
    codePoints: readonly number[],
    top: OpenElement | undefined,
  ): number {
    if (codePoints[0] === AMPERSAND && codePoints.length === 1) {
      const second = secondReference(this.html, end)
      if (second !== null && second.end <= limit) {
        builder.tricks.add('double_encoded', start, second.end, true)
        this.character(builder, second.codePoint, start, second.end, top)
        return second.end
      }
    }
    for (const codePoint of codePoints) this.character(builder, codePoint, start, end, top)
    return end
  }

  private character(
    builder: VoiceBuilder,
    codePoint: number,
    start: number,
    end: number,
    top: OpenElement | undefined,
  ): void {
    builder.character(codePoint, start, end)
    this.wrote(1, top)
    if (this.lists.character(codePoint)) this.linkedUnits++
  }

  private wrote(units: number, top: OpenElement | undefined): void {
    this.shownUnits += units
    if (top?.noscript) this.noscriptUnits += units
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
    for (const literal of found) if (this.written.length < MOST_WRITTEN) this.written.push(literal)
    if (skipped) this.note('LITERALS_SKIPPED', 'More is written by scripts than was read.', start)
  }

  comment(): void {
    this.current.mark(Between.Empty)
  }

  // Tags

  open(kind: ElementKind, start: number, end: number, selfClosing: boolean): void {
    this.tagStart = start
    this.tagEnd = end
    const { stack, attributes } = this
    const { name } = kind
    stack.before(kind)
    if (name === 'br') {
      this.current.insert(' ', start, end)
      return
    }
    const parent = stack.top
    const look = this.looks.of(kind, attributes)
    const { rules } = look
    const has = attributes.count > 0
    const style = has ? attributes.get(Attribute.Style) : undefined
    const inline = style === undefined ? null : effectOf(style)
    const block = inline?.block ?? look.block
    const hiding = hidingOf(kind, attributes, parent, rules, inline)
    const inTitle = name === 'title' && stack.open.every((element) => element.name !== 'svg')
    const article = parent?.article === true || name === 'article' || name === 'blockquote'
    const voice = inTitle ? 'title' : ((article ? look.articleVoice : look.voice) ?? parent?.voice ?? 'body')
    if (block) this.blockEdge(this.current)
    else if (!kind.ruby) this.current.mark(name === 'wbr' ? Between.WordBreak : Between.Tag)
    if (has) {
      if (name === 'html') this.language ??= attributes.get(Attribute.Lang) ?? attributes.get(Attribute.XmlLang) ?? null
      this.lists.element(kind, attributes, parent?.name ?? '', start, end)
      speakAttributes(kind, attributes, inline, this.voice)
    }
    if (kind.empty || (selfClosing && parent?.name === 'svg')) return
    const reversed =
      (name === 'bdo' && attributes.get(Attribute.Dir)?.toLowerCase() === 'rtl') ||
      inline?.reversed === true ||
      (rules.length > 0 && rules.some((rule) => rule.effect?.reversed))
    stack.push({
      name,
      kind,
      builder: this.voice(hiding === Hiding.None ? voice : 'hidden'),
      start,
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
    if (reversed) this.current.insert(RIGHT_TO_LEFT_OVERRIDE, start, end)
    if (name === 'script') this.jsonLd = attributes.get(Attribute.Type)?.toLowerCase() === 'application/ld+json'
    if (kind.quote && this.quoteDepth++ === 0) this.quoteStart = start
    if (kind.code && this.codeDepth++ === 0) this.codeStart = start
    if (name === 'a') this.lists.beginLink(attributes, start, this.current.kind)
    for (const rule of rules) this.generate(rule.before?.text)
  }

  close(kind: ElementKind, start: number, end: number): void {
    this.tagEnd = end
    if (kind.name === 'br') {
      this.attributes.clear()
      this.open(kind, start, end, true)
    } else if (kind.name === 'p' && !this.stack.isOpen(PARAGRAPH)) this.current.break()
    else this.stack.end(kind)
  }

  /** The end of the page: what is open ends. */
  finish(): void {
    this.tagEnd = this.html.length
    this.stack.closeAll()
    this.lists.endLink(this.tagEnd)
    this.blockEdge(this.current)
    if (this.stack.tooDeep) this.note('TOO_DEEP', 'Elements nested deeper than 512 were read as siblings.', 0)
  }

  private generate(text: string | undefined): void {
    if (text === undefined || text === '') return
    const builder = this.current
    builder.insert(text, this.tagStart, this.tagEnd)
    this.shownUnits += text.length
    builder.tricks.add('css_generated', this.tagStart, this.tagEnd, true)
  }

  private closed(element: OpenElement): void {
    const { kind, builder, name } = element
    // Still inside the element: its text goes where its own went.
    if (element.after !== '') builder.insert(element.after, this.tagEnd, this.tagEnd)
    if (element.reversed) builder.insert(POP, this.tagEnd, this.tagEnd)
    if (kind.quote && --this.quoteDepth === 0) this.quoted.add(this.quoteStart, this.tagEnd)
    if (kind.code && --this.codeDepth === 0) this.code.add(this.codeStart, this.tagEnd)
    if (name === 'a') this.lists.endLink(this.tagEnd)
    if (name === 'script') this.jsonLd = false
    if (element.block) {
      this.blockEdge(builder)
      this.blockEdge(this.current)
      return
    }
    if (kind.ruby) {
      if (name === 'rt') this.voice('attribute').break()
      return
    }
    const outer = this.current
    const hidden = element.hiding !== Hiding.None && outer.kind !== 'hidden'
    if (hidden) this.voice('hidden').break()
    const empty = this.shownUnits === element.unitsBefore
    outer.mark(hidden && !empty ? Between.Hidden : empty ? Between.Empty : Between.Tag)
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
}

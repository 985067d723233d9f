import type { AttributeList } from './attributes'
import { type ElementKind, elementAt } from './html-elements'

/** Told of what the tokenizer finds, as places in the source. */
export interface TokenSink {
  readonly attributes: AttributeList
  /** Text; in `raw` text nothing is decoded. */
  text(start: number, end: number, raw: boolean): void
  /** A start tag, its attributes in `attributes`. */
  open(kind: ElementKind, start: number, end: number, selfClosing: boolean): void
  close(kind: ElementKind, start: number, end: number): void
  comment(): void
}

const LESS = 60
const GREATER = 62
const SLASH = 47
const EQUALS = 61
const DASH = 45
const BANG = 33

const isAlpha = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 12 || c === 13
const endsName = (c: number): boolean => c === SLASH || c === GREATER || isSpace(c)

/** Units that are looked at one by one before a native search is worth its call. */
const NEAR = 128

const indexOfUnit = (html: string, unit: number, sign: string, from: number): number => {
  const near = Math.min(html.length, from + NEAR)
  for (let at = from; at < near; at++) if (html.charCodeAt(at) === unit) return at
  return near === html.length ? -1 : html.indexOf(sign, near)
}

/**
 * HTML's tokens by the states of its standard, without decoding or copying: text is jumped over by native search, a name
 * becomes its element without a string being made. A tag that the end of the page cuts off is dropped, as browsers do.
 */
class HtmlTokenizer {
  private at = 0

  constructor(
    private readonly html: string,
    private readonly sink: TokenSink,
  ) {}

  run(): void {
    const { html, sink } = this
    let text = 0
    for (;;) {
      const open = indexOfUnit(html, LESS, '<', this.at)
      if (open < 0) break
      const next = html.charCodeAt(open + 1)
      const second = next === SLASH ? html.charCodeAt(open + 2) : 0
      const tag = isAlpha(next)
      const closing = next === SLASH && open + 2 < html.length
      if (!tag && !closing && next !== BANG && next !== 63) {
        this.at = open + 1
        continue
      }
      if (open > text) sink.text(text, open, false)
      if (tag) this.startTag(open)
      else if (closing && isAlpha(second)) this.endTag(open)
      else if (closing && second === GREATER) this.at = open + 3
      else this.comment(open, next)
      text = this.at
    }
    if (html.length > text) sink.text(text, html.length, false)
  }

  private startTag(open: number): void {
    const { html, sink } = this
    const { length } = html
    let at = open + 1
    while (at < length && !endsName(html.charCodeAt(at))) at++
    const nameEnd = at
    sink.attributes.clear()
    let selfClosing = false
    for (;;) {
      let unit = html.charCodeAt(at)
      selfClosing = false
      while (isSpace(unit) || unit === SLASH) {
        selfClosing = unit === SLASH
        unit = html.charCodeAt(++at)
      }
      if (at >= length) {
        this.at = length
        return
      }
      if (unit === GREATER) break
      at = this.attribute(at)
    }
    this.at = at + 1
    const kind = elementAt(html, open + 1, nameEnd)
    sink.open(kind, open, at + 1, selfClosing)
    if (kind.textOnly !== null) this.rawText(kind, at + 1)
  }

  /** One attribute from its name's first unit; returns where the tag goes on. */
  private attribute(start: number): number {
    const { html } = this
    const { length } = html
    let at = start + 1
    let unit = html.charCodeAt(at)
    while (at < length && unit !== EQUALS && !endsName(unit)) unit = html.charCodeAt(++at)
    const nameEnd = at
    while (isSpace(unit)) unit = html.charCodeAt(++at)
    if (unit !== EQUALS) {
      this.sink.attributes.add(start, nameEnd, nameEnd, nameEnd)
      return at
    }
    unit = html.charCodeAt(++at)
    while (isSpace(unit)) unit = html.charCodeAt(++at)
    if (unit === 34 || unit === 39) {
      const close = indexOfUnit(html, unit, unit === 34 ? '"' : "'", at + 1)
      if (close < 0) return length
      this.sink.attributes.add(start, nameEnd, at + 1, close)
      return close + 1
    }
    const value = at
    while (at < length && unit !== GREATER && !isSpace(unit)) unit = html.charCodeAt(++at)
    this.sink.attributes.add(start, nameEnd, value, at)
    return at
  }

  private endTag(open: number): void {
    const { html } = this
    let at = open + 2
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    const nameEnd = at
    at = indexOfUnit(html, GREATER, '>', at)
    if (at < 0) {
      this.at = html.length
      return
    }
    this.at = at + 1
    this.sink.close(elementAt(html, open + 2, nameEnd), open, at + 1)
  }

  /** Text in which tags are text, up to the element's own end tag. */
  private rawText(kind: ElementKind, start: number): void {
    const { html, sink } = this
    const { name } = kind
    let close = name === 'plaintext' ? -1 : html.indexOf('</', start)
    while (close >= 0) {
      const end = close + 2 + name.length
      if (endsName(html.charCodeAt(end)) && elementAt(html, close + 2, end) === kind) break
      close = html.indexOf('</', close + 2)
    }
    const end = close < 0 ? html.length : close
    if (end > start) sink.text(start, end, kind.textOnly === 'raw')
    this.at = end
    if (close >= 0) this.endTag(close)
  }

  /** Comments, and all that the standard takes for one: `<!x>`, `<?x>`, `</ x>`. */
  private comment(open: number, next: number): void {
    const { html, sink } = this
    let end = -1
    if (next === BANG && html.charCodeAt(open + 2) === DASH && html.charCodeAt(open + 3) === DASH) {
      end = this.commentEnd(open + 4)
    } else {
      const close = html.indexOf('>', open + 2)
      if (close >= 0) end = close + 1
    }
    this.at = end < 0 ? html.length : end
    sink.comment()
  }

  private commentEnd(start: number): number {
    const { html } = this
    if (html.charCodeAt(start) === GREATER) return start + 1
    if (html.charCodeAt(start) === DASH && html.charCodeAt(start + 1) === GREATER) return start + 2
    for (let at = html.indexOf('--', start); at >= 0; at = html.indexOf('--', at + 1)) {
      const after = html.charCodeAt(at + 2)
      if (after === GREATER) return at + 3
      if (after === BANG && html.charCodeAt(at + 3) === GREATER) return at + 4
    }
    return -1
  }
}

export const tokenize = (html: string, sink: TokenSink): void => new HtmlTokenizer(html, sink).run()

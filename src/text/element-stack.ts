import { type ElementKind, elementAt, KNOWN_ELEMENTS, SCOPES } from './html-elements'
import type { VoiceKind } from './types'
import type { VoiceBuilder } from './voice-builder'

/** Why text is not shown; visibility and size can be taken back by what is inside. */
export const Hiding = { None: 0, Visibility: 1, Size: 2, Hard: 3 } as const

export interface OpenElement {
  readonly name: string
  readonly kind: ElementKind
  /** Where its text goes. */
  readonly builder: VoiceBuilder
  /** Source offset of the start tag. */
  readonly start: number
  readonly voice: VoiceKind
  readonly hiding: number
  readonly block: boolean
  /** White space counts. */
  readonly keep: boolean
  readonly article: boolean
  readonly noscript: boolean
  readonly reversed: boolean
  /** Text units of the page when it was opened: none more at its end means that it is empty. */
  readonly unitsBefore: number
  readonly after: string
}

const TRANSPARENT = new Set(['address', 'div', 'p'])

const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const TABLE_WALLS = new Set('td th table caption template object applet marquee'.split(' '))
const TABLE_PARTS = new Set('td th tr table tbody thead tfoot caption template object applet marquee'.split(' '))

const PARAGRAPH = elementAt('p', 0, 1)

/** Browsers stop nesting at 512, and so do we. */
const DEEPEST = 512

/**
 * The open elements, with the implied ends of HTML that decide which text is inside what. Every search looks at 512
 * elements at most.
 */
export class ElementStack {
  readonly open: OpenElement[] = []
  tooDeep = false
  /** Open elements of a kind, by its index; of unknown kinds by name. */
  private readonly counts = new Int32Array(KNOWN_ELEMENTS)
  private readonly otherCounts = new Map<string, number>()
  private readonly beyond = new Map<string, number>()

  constructor(private readonly onClose: (element: OpenElement) => void) {}

  get top(): OpenElement | undefined {
    return this.open[this.open.length - 1]
  }

  push(element: OpenElement): void {
    if (this.open.length >= DEEPEST) {
      this.tooDeep = true
      this.beyond.set(element.name, (this.beyond.get(element.name) ?? 0) + 1)
      return
    }
    this.open.push(element)
    this.count(element.kind, 1)
  }

  /** A start tag comes: close what it closes. */
  before(kind: ElementKind): void {
    const { closes, item } = kind
    if (kind.closesParagraph && this.isOpen(PARAGRAPH)) this.closeParagraph()
    if (kind.heading && this.top?.kind.heading) this.popTo(this.open.length - 1)
    if (closes === null) return
    for (let at = this.open.length - 1; at >= 0; at--) {
      const element = this.open[at] as OpenElement
      if (closes.has(element.name)) {
        this.popTo(at)
        if (item) return
        continue
      }
      // An item looks for its elder sibling through inline elements, div, p and address only.
      if (item && !element.kind.phrasing && !TRANSPARENT.has(element.name)) return
      if (SCOPES.has(element.name)) return
      if (kind.name === 'a' && !element.kind.phrasing) return
    }
  }

  /** An end tag. Those without a start tag are passed over. */
  end(kind: ElementKind): void {
    const { name } = kind
    const beyond = this.tooDeep ? (this.beyond.get(name) ?? 0) : 0
    if (beyond > 0) {
      this.beyond.set(name, beyond - 1)
      return
    }
    if (!this.isOpen(kind)) return
    for (let at = this.open.length - 1; at >= 0; at--) {
      const element = this.open[at] as OpenElement
      if (element.name === name) {
        this.popTo(at)
        return
      }
      if (element.kind.phrasing) continue
      if (FORMATTING.has(name)) {
        this.takeOut(name)
        return
      }
      // Other inline end tags do not reach through blocks, and none but a table's own through its cells.
      if (kind.phrasing || (TABLE_WALLS.has(element.name) && !TABLE_PARTS.has(name))) return
    }
  }

  /** A formatting element that ends inside a block it began outside of: it ends, the block goes on. */
  private takeOut(name: string): void {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const element = this.open[at] as OpenElement
      if (element.name === name) {
        this.open.splice(at, 1)
        this.count(element.kind, -1)
        this.onClose(element)
        return
      }
      if (TABLE_WALLS.has(element.name)) return
    }
  }

  closeAll(): void {
    this.popTo(0)
  }

  isOpen({ index, name }: ElementKind): boolean {
    return (index < 0 ? (this.otherCounts.get(name) ?? 0) : (this.counts[index] as number)) > 0
  }

  private count({ index, name }: ElementKind, more: number): void {
    if (index < 0) this.otherCounts.set(name, (this.otherCounts.get(name) ?? 0) + more)
    else this.counts[index] = (this.counts[index] as number) + more
  }

  private closeParagraph(): void {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const element = this.open[at] as OpenElement
      if (element.name === 'p') {
        this.popTo(at)
        return
      }
      if (!element.kind.phrasing) return
    }
  }

  private popTo(index: number): void {
    while (this.open.length > index) {
      const element = this.open.pop() as OpenElement
      this.count(element.kind, -1)
      this.onClose(element)
    }
  }
}

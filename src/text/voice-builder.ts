import { SegmentMap } from './segment-map'
import { TrickRecorder } from './trick-list'
import type { Voice, VoiceKind } from './types'
import { Edge, edgeOf } from './word-edges'

const SPACE = 32
const BREAK = 10

/** What stood between two pieces of text that belong together. */
export const Between = {
  Nothing: 0,
  /** The edge of an inline element. */
  Tag: 1,
  /** A comment or an element without content. */
  Empty: 2,
  /** `<wbr>`. */
  WordBreak: 3,
  /** An element hidden by CSS. */
  Hidden: 4,
} as const

/** From this length on native searches cost less than looking at every unit. */
const LONG = 400
/** What makes white space collapse; other control characters are rare and go the long way round as well. */
const UNCLEAN = ['  ', '\n', '\t', '\r', '\f', '\0', '\v']

const isLetter = (unit: number): boolean => edgeOf(unit) !== Edge.None

/** The text of one voice, put together from pieces of the source with the way back. */
export class VoiceBuilder {
  readonly tricks = new TrickRecorder()
  private readonly map = new SegmentMap(undefined, this.tricks)
  private text = ''
  private length = 0
  private source = -1
  private lastUnit = BREAK
  private lastEnd = 0
  private between: number = Between.Nothing
  private sinceSplit = 99
  /** Of the block being written: where it began, its units, and the full stops in it. */
  blockStart = -1
  blockUnits = 0
  sentences = 0

  constructor(
    readonly kind: VoiceKind,
    private readonly html: string,
  ) {}

  get units(): number {
    return this.length
  }

  get end(): number {
    return this.lastEnd
  }

  /** Something that shows nothing stands between what was written and what comes. */
  mark(between: number): void {
    if (between > this.between) this.between = between
  }

  break(): void {
    this.between = Between.Nothing
    if (this.length > 0 && this.lastUnit !== BREAK) this.raw('\n', this.lastEnd, this.lastEnd, BREAK)
    this.blockStart = -1
    this.blockUnits = 0
    this.sentences = 0
  }

  /** Source text `[start, end)`; white space is collapsed unless `keep`. */
  append(start: number, end: number, keep = false): void {
    if (start >= end) return
    const { html } = this
    if (this.between !== Between.Nothing) this.join(html.charCodeAt(start), start)
    if (this.blockStart < 0) this.blockStart = start
    if (end - start >= LONG && this.appendClean(start, end)) return
    let from = start
    let gap = this.lastUnit === SPACE || this.lastUnit === BREAK
    for (let at = start; at < end; at++) {
      const unit = html.charCodeAt(at)
      if (unit > SPACE) {
        gap = false
        if (unit === 46 || unit === 0x3002) this.sentences++
        continue
      }
      if (unit === 0) {
        this.copy(from, at)
        from = at + 1
      } else if (keep) {
        gap = false
      } else if (gap) {
        this.copy(from, at)
        from = at + 1
      } else if (unit === SPACE) {
        gap = true
      } else {
        this.copy(from, at)
        this.raw(' ', at, at + 1, SPACE)
        from = at + 1
        gap = true
      }
    }
    this.copy(from, end)
  }

  /** A long piece in which no white space is to collapse, told by native searches. */
  private appendClean(start: number, end: number): boolean {
    const first = this.html.charCodeAt(start)
    if (first <= SPACE) return false
    const piece = this.html.slice(start, end)
    for (const sign of UNCLEAN) if (piece.includes(sign)) return false
    if (piece.includes('.') || piece.includes('\u3002')) this.sentences++
    this.copy(start, end)
    return true
  }

  /** A character reference at `[start, end)`. */
  character(codePoint: number, start: number, end: number): void {
    if (this.between !== Between.Nothing) this.join(codePoint, start)
    if (this.blockStart < 0) this.blockStart = start
    const text = String.fromCodePoint(codePoint)
    if (codePoint <= SPACE) {
      if (codePoint !== 0 && this.lastUnit !== SPACE && this.lastUnit !== BREAK) this.raw(' ', start, end, SPACE)
      return
    }
    if (isAsciiWord(codePoint)) this.tricks.add('entities', start, end, true)
    this.raw(text, start, end, text.charCodeAt(text.length - 1))
  }

  /** Text that has no letters of its own in the source, made from `[start, end)`. */
  insert(text: string, start: number, end: number): void {
    if (text === '') return
    if (this.between !== Between.Nothing) this.join(text.charCodeAt(0), start)
    this.raw(text, start, end, text.charCodeAt(text.length - 1))
  }

  toVoice(): Voice | null {
    if (this.length === 0) return null
    return { kind: this.kind, via: 'page', text: this.text, map: this.map }
  }

  private raw(text: string, start: number, end: number, last: number): void {
    this.map.atomic(this.length, start, Math.max(end, start))
    this.text += text
    this.length += text.length
    this.blockUnits += text.length
    this.sinceSplit += text.length
    this.lastUnit = last
    this.lastEnd = end
    this.source = -1
  }

  private copy(from: number, to: number): void {
    if (to <= from) return
    if (this.source !== from) this.map.linear(this.length, from)
    this.text += this.html.slice(from, to)
    this.length += to - from
    this.blockUnits += to - from
    this.sinceSplit += to - from
    this.source = to
    this.lastUnit = this.html.charCodeAt(to - 1)
    this.lastEnd = to
  }

  /** Letters meet across something that shows nothing: tell how, and whether it looks meant. */
  private join(unit: number, start: number): void {
    const { between } = this
    this.between = Between.Nothing
    if (!isLetter(this.lastUnit) || !isLetter(unit & 0xffff)) {
      this.sinceSplit = 99
      return
    }
    // One letter alone between two joints is no drop cap and no highlight.
    const lonely = this.sinceSplit === 1 && edgeOf(this.lastUnit) === Edge.Spaced
    this.sinceSplit = 0
    if (between === Between.Hidden) this.tricks.add('css_noise', this.lastEnd, start, true, 0)
    else this.tricks.add('split_tags', this.lastEnd, start, between === Between.Empty || lonely, 0)
  }
}

const isAsciiWord = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

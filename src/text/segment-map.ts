import type { OffsetMap, Span, TrickList } from './types'

/** Marks in the third number of a segment; anything else there is the end of the source range it was made from. */
const LINEAR = 0
const REVERSED = 0xffffffff

const STRIDE = 3
const FIRST_SEGMENTS = 16

/**
 * A sparse map from a derived text to its source. A segment says where it begins in the derived text and in the source,
 * and how it goes on: unit by unit, unit by unit backwards, or all units from one source range. A text that is copied
 * unchanged costs one segment. Segments are appended in the order of the derived text.
 */
export class SegmentMap implements OffsetMap {
  /** Three numbers a segment: where it begins in the derived text, where in the source, and how it goes on. */
  private numbers = new Uint32Array(FIRST_SEGMENTS * STRIDE)
  private count = 0
  private monotone = true

  constructor(
    private readonly base?: OffsetMap,
    readonly tricks?: TrickList,
  ) {}

  /** From derived offset `out` on, units were copied from `src` on. */
  linear(out: number, src: number): void {
    this.put(out, src, LINEAR)
  }

  /** From derived offset `out` on, each unit was made from the whole of `[src, end)`. */
  atomic(out: number, src: number, end: number): void {
    this.put(out, src, end)
  }

  /** Forget everything at and after the derived offset. */
  truncate(out: number): void {
    while (this.count > 0 && this.outAt(this.count - 1) >= out) this.count--
  }

  /** The derived units `[from, to)` were reversed in place: so is the map. Call `linear` afterwards. */
  reverse(from: number, to: number): void {
    const pieces: [number, number, number][] = []
    for (let at = this.segmentAt(from); at < this.count && this.outAt(at) < to; at++) {
      const begin = Math.max(from, this.outAt(at))
      const end = Math.min(to, at + 1 < this.count ? this.outAt(at + 1) : to)
      if (end <= begin) continue
      const kind = this.kindAt(at)
      const skipped = begin - this.outAt(at)
      if (kind === LINEAR) pieces.push([end - begin, this.srcAt(at) + skipped + (end - begin) - 1, REVERSED])
      else if (kind === REVERSED) pieces.push([end - begin, this.srcAt(at) - skipped - (end - begin) + 1, LINEAR])
      else pieces.push([end - begin, this.srcAt(at), kind])
    }
    this.truncate(from)
    let out = from
    for (const [length, src, kind] of pieces.reverse()) {
      this.put(out, src, kind)
      out += length
    }
    this.monotone = false
  }

  /** Source offset of one derived unit, without the base. */
  startOf(index: number): number {
    const at = this.segmentAt(index)
    const offset = index - this.outAt(at)
    const kind = this.kindAt(at)
    if (kind === LINEAR) return this.srcAt(at) + offset
    return kind === REVERSED ? this.srcAt(at) - offset : this.srcAt(at)
  }

  /** Source offset after one derived unit, without the base. */
  endOf(index: number): number {
    const kind = this.kindAt(this.segmentAt(index))
    return kind === LINEAR || kind === REVERSED ? this.startOf(index) + 1 : kind
  }

  span(start: number, end: number): Span {
    const local = this.localSpan(start, end)
    return this.base === undefined ? local : this.base.span(local.start, local.end)
  }

  private localSpan(start: number, end: number): Span {
    if (end <= start) {
      const at = start > 0 ? this.endOf(start - 1) : this.startOf(0)
      return { start: at, end: at }
    }
    if (this.monotone) return { start: this.startOf(start), end: this.endOf(end - 1) }
    let low = Number.POSITIVE_INFINITY
    let high = 0
    for (let at = this.segmentAt(start); at < this.count && this.outAt(at) < end; at++) {
      const first = Math.max(start, this.outAt(at))
      const last = Math.min(end, at + 1 < this.count ? this.outAt(at + 1) : end) - 1
      low = Math.min(low, this.startOf(first), this.startOf(last))
      high = Math.max(high, this.endOf(first), this.endOf(last))
    }
    return { start: low, end: high }
  }

  private outAt(at: number): number {
    return this.numbers[at * STRIDE] ?? 0
  }

  private srcAt(at: number): number {
    return this.numbers[at * STRIDE + 1] ?? 0
  }

  private kindAt(at: number): number {
    return this.numbers[at * STRIDE + 2] ?? 0
  }

  private segmentAt(index: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.outAt(middle) <= index) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }

  private put(out: number, src: number, kind: number): void {
    if (this.count > 0 && this.outAt(this.count - 1) === out) this.count--
    const at = this.count * STRIDE
    if (at === this.numbers.length) {
      const larger = new Uint32Array(at * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[at] = out
    this.numbers[at + 1] = src
    this.numbers[at + 2] = kind
    this.count++
  }
}

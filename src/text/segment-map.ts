import { Uint32List } from './growable'
import type { OffsetMap, Span, TrickList } from './types'

/** Marks in the third number of a segment; anything else there is the end of the source range it was made from. */
const LINEAR = 0
const REVERSED = 0xffffffff

/**
 * A sparse map from a derived text to its source. A segment says where it begins in the derived text and in the source,
 * and how it goes on: unit by unit, unit by unit backwards, or all units from one source range. A text that is copied
 * unchanged costs one segment. Segments are appended in the order of the derived text.
 */
export class SegmentMap implements OffsetMap {
  private readonly out = new Uint32List(8)
  private readonly src = new Uint32List(8)
  private readonly kind = new Uint32List(8)
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
    while (this.out.length > 0 && this.out.get(this.out.length - 1) >= out) this.drop()
  }

  /** The derived units `[from, to)` were reversed in place: so is the map. Call `linear` afterwards. */
  reverse(from: number, to: number): void {
    const pieces: [number, number, number][] = []
    for (let at = this.segmentAt(from); at < this.out.length && this.out.get(at) < to; at++) {
      const begin = Math.max(from, this.out.get(at))
      const end = Math.min(to, at + 1 < this.out.length ? this.out.get(at + 1) : to)
      if (end <= begin) continue
      const kind = this.kind.get(at)
      const skipped = begin - this.out.get(at)
      if (kind === LINEAR) pieces.push([end - begin, this.src.get(at) + skipped + (end - begin) - 1, REVERSED])
      else if (kind === REVERSED) pieces.push([end - begin, this.src.get(at) - skipped - (end - begin) + 1, LINEAR])
      else pieces.push([end - begin, this.src.get(at), kind])
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
    const offset = index - this.out.get(at)
    const kind = this.kind.get(at)
    if (kind === LINEAR) return this.src.get(at) + offset
    return kind === REVERSED ? this.src.get(at) - offset : this.src.get(at)
  }

  /** Source offset after one derived unit, without the base. */
  endOf(index: number): number {
    const kind = this.kind.get(this.segmentAt(index))
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
    for (let at = this.segmentAt(start); at < this.out.length && this.out.get(at) < end; at++) {
      const first = Math.max(start, this.out.get(at))
      const last = Math.min(end, at + 1 < this.out.length ? this.out.get(at + 1) : end) - 1
      low = Math.min(low, this.startOf(first), this.startOf(last))
      high = Math.max(high, this.endOf(first), this.endOf(last))
    }
    return { start: low, end: high }
  }

  private segmentAt(index: number): number {
    let low = 0
    let high = this.out.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.out.get(middle) <= index) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }

  private put(out: number, src: number, kind: number): void {
    const last = this.out.length - 1
    if (last >= 0 && this.out.get(last) === out) this.drop()
    this.out.push(out)
    this.src.push(src)
    this.kind.push(kind)
  }

  private drop(): void {
    const length = this.out.length - 1
    this.out.truncate(length)
    this.src.truncate(length)
    this.kind.truncate(length)
  }
}

import { Uint32List } from './growable'
import type { SpanList } from './types'

/** Collects ranges that come sorted by start; touching and overlapping ones become one. */
export class SpanListBuilder {
  private readonly edges = new Uint32List(16)

  add(start: number, end: number): void {
    if (end <= start) return
    const last = this.edges.length - 1
    if (last > 0 && start <= this.edges.get(last)) {
      if (end > this.edges.get(last)) this.edges.set(last, end)
      return
    }
    this.edges.push(start)
    this.edges.push(end)
  }

  toList(): SpanList {
    return this.edges.toArray()
  }
}

/** Whether the offset lies in one of the ranges. Logarithmic. */
export const covers = (spans: SpanList, offset: number): boolean => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  // `low` edges lie at or before the offset: an odd number means that a range is open there.
  return (low & 1) === 1
}

import { Uint32List } from './growable'
import { TRICKS, type Trick, type TrickList, type TrickSpan } from './types'

const STRIDE = 3
const codeOf = new Map<Trick, number>(TRICKS.map((trick, index) => [trick, index]))

/** Tricks in the order found, neighbours of one kind merged; three numbers a span. */
export class TrickRecorder implements TrickList {
  private readonly numbers = new Uint32List(48)
  private lastOf: Int32Array | null = null
  private sorted = true
  private longest = 0

  get length(): number {
    return this.numbers.length / STRIDE
  }

  /** `gap`: how many units may lie between two spans that are told as one. */
  add(trick: Trick, start: number, end: number, deliberate: boolean, gap = 2): void {
    const kind = (codeOf.get(trick) as number) * 2 + (deliberate ? 1 : 0)
    this.lastOf ??= new Int32Array(TRICKS.length * 2).fill(-1)
    const last = this.lastOf[kind] as number
    if (last >= 0 && start >= this.numbers.get(last) && start <= this.numbers.get(last + 1) + gap) {
      if (end > this.numbers.get(last + 1)) this.numbers.set(last + 1, end)
      this.longest = Math.max(this.longest, this.numbers.get(last + 1) - this.numbers.get(last))
      return
    }
    const at = this.numbers.length
    if (at > 0 && start < this.numbers.get(at - STRIDE)) this.sorted = false
    this.lastOf[kind] = at
    this.numbers.push(start)
    this.numbers.push(end)
    this.numbers.push(kind)
    this.longest = Math.max(this.longest, end - start)
  }

  at(index: number): TrickSpan {
    this.sort()
    const at = index * STRIDE
    const kind = this.numbers.get(at + 2)
    return {
      start: this.numbers.get(at),
      end: this.numbers.get(at + 1),
      trick: TRICKS[kind >>> 1] as Trick,
      deliberate: (kind & 1) === 1,
    }
  }

  *[Symbol.iterator](): Iterator<TrickSpan> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  overlapping(start: number, end: number, limit = 32): TrickSpan[] {
    this.sort()
    // Starts are sorted and no span is longer than the longest, so whatever touches the range starts after this.
    const from = start - this.longest
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.numbers.get(middle * STRIDE) < from) low = middle + 1
      else high = middle
    }
    const found: TrickSpan[] = []
    for (let index = low, steps = 0; index < this.length && steps < MAX_STEPS; index++, steps++) {
      if (this.numbers.get(index * STRIDE) >= end || found.length === limit) break
      if (this.numbers.get(index * STRIDE + 1) > start) found.push(this.at(index))
    }
    return found
  }

  private sort(): void {
    if (this.sorted) return
    this.sorted = true
    const order = Array.from({ length: this.length }, (_, index) => index * STRIDE)
    order.sort((a, b) => this.numbers.get(a) - this.numbers.get(b) || a - b)
    const copy = this.numbers.toArray()
    order.forEach((from, index) => {
      for (let part = 0; part < STRIDE; part++) this.numbers.set(index * STRIDE + part, copy[from + part] as number)
    })
    this.lastOf?.fill(-1)
  }
}

/** One very long span among many short ones must not make every question walk the whole list. */
const MAX_STEPS = 4096

/** Two lists asked as one. */
export const bothTricks = (a: TrickList, b: TrickList): TrickList => {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const merge = function* (): Iterator<TrickSpan> {
    let i = 0
    let j = 0
    while (i < a.length || j < b.length) {
      const takeA = j >= b.length || (i < a.length && a.at(i).start <= b.at(j).start)
      yield takeA ? a.at(i++) : b.at(j++)
    }
  }
  let merged: TrickSpan[] | null = null
  return {
    length: a.length + b.length,
    at: (index) => {
      merged ??= [...{ [Symbol.iterator]: merge }]
      return merged[index] as TrickSpan
    },
    overlapping: (start, end, limit = 32) =>
      [...a.overlapping(start, end, limit), ...b.overlapping(start, end, limit)]
        .sort((x, y) => x.start - y.start)
        .slice(0, limit),
    [Symbol.iterator]: merge,
  }
}

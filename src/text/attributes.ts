import { numberAt } from './attribute-names'
import { referenceAt } from './references'

/** A value in pieces: start, end and 0 for source text; start, end and the code point for a character reference. */
export type Pieces = number[]

const MOST_ATTRIBUTES = 200
const STRIDE = 3

/** The attributes of one tag, as places in the source. Filled anew for every tag; nothing is copied before it is asked. */
export class AttributeList {
  count = 0
  private readonly numbers = new Int32Array(MOST_ATTRIBUTES * STRIDE)

  constructor(private readonly source: string) {}

  clear(): void {
    this.count = 0
  }

  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (this.count === MOST_ATTRIBUTES) return
    const at = this.count++ * STRIDE
    this.numbers[at] = numberAt(this.source, nameStart, nameEnd)
    this.numbers[at + 1] = valueStart
    this.numbers[at + 2] = valueEnd
  }

  /** Number of the attribute's name. */
  nameAt(index: number): number {
    return this.numbers[index * STRIDE] as number
  }

  /** The value's place, start or end. */
  startAt(index: number): number {
    return this.numbers[index * STRIDE + 1] as number
  }

  endAt(index: number): number {
    return this.numbers[index * STRIDE + 2] as number
  }

  /** Index of the first attribute of this name (a number of `Attribute`), or -1. */
  find(number: number): number {
    for (let index = 0; index < this.count; index++) if (this.nameAt(index) === number) return index
    return -1
  }

  get(number: number): string | undefined {
    const index = this.find(number)
    return index < 0 ? undefined : this.valueAt(index)
  }

  valueAt(index: number): string {
    const value = this.source.slice(this.startAt(index), this.endAt(index))
    return value.includes('&') ? piecesText(this.source, this.piecesAt(index)) : value
  }

  piecesAt(index: number): Pieces {
    return piecesOf(this.source, this.startAt(index), this.endAt(index))
  }
}

/** An attribute's value with its character references told apart. */
export const piecesOf = (source: string, start: number, end: number): Pieces => {
  const pieces: Pieces = []
  let from = start
  let at = start
  for (; at < end; at++) {
    if (source.charCodeAt(at) !== 38) continue
    const reference = referenceAt(source, at, end, true)
    if (reference === null) continue
    if (at > from) pieces.push(from, at, 0)
    for (const codePoint of reference.codePoints) pieces.push(at, reference.end, codePoint)
    from = reference.end
    at = from - 1
  }
  if (end > from) pieces.push(from, end, 0)
  return pieces
}

export const piecesText = (source: string, pieces: Pieces): string => {
  let value = ''
  for (let at = 0; at < pieces.length; at += 3) {
    const codePoint = pieces[at + 2] as number
    value += codePoint === 0 ? source.slice(pieces[at], pieces[at + 1]) : String.fromCodePoint(codePoint)
  }
  return value
}

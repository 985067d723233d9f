/** A word of the trie: folded text and the number that is reported. Several words may have the same text. */
export interface TrieWord {
  readonly text: string
  readonly number: number
}

/**
 * A double-array trie (Aoe 1989). State 0 is the root. A step from state `s` on class `c` is `t = base[s] + c`, valid
 * when `check[t] === s`. The words of a state are a chain: the first, then `nextWord` from word to word; -1 ends it.
 */
export interface Trie {
  /** Class of a unit; 0 for units that no word has. */
  readonly classes: Uint16Array
  readonly base: Int32Array
  readonly check: Int32Array
  readonly firstWord: Int32Array
  readonly nextWord: Int32Array
  readonly classCount: number
  readonly bytes: number
}

/** Places tried before the beginning of the search moves on: keeps building near linear at little cost in space. */
const MOST_TRIES = 64

/** The double array while it grows. */
class Cells {
  base: Int32Array
  check: Int32Array
  firstWord: Int32Array
  private cursor = 1
  private top = 0

  constructor(
    capacity: number,
    private readonly classCount: number,
  ) {
    this.base = new Int32Array(capacity)
    this.check = new Int32Array(capacity).fill(-1)
    this.firstWord = new Int32Array(capacity).fill(-1)
    this.check[0] = 0
  }

  /** First fit for one child: most nodes have no more. */
  placeOne(label: number): number {
    let place = Math.max(1, this.cursor - label)
    while (place + label < this.check.length && (this.check[place + label] as number) >= 0) place++
    this.reserve(place + this.classCount + 1)
    return place
  }

  /** First fit for children with these classes, sorted or not. */
  place(labels: readonly number[]): number {
    let lowest = labels[0] as number
    for (const label of labels) if (label < lowest) lowest = label
    let tries = 0
    for (let place = Math.max(1, this.cursor - lowest); ; place++) {
      this.reserve(place + this.classCount + 1)
      if (this.fits(place, labels)) return place
      if (++tries > MOST_TRIES) {
        tries = 0
        if (place > this.cursor) this.cursor = place
      }
    }
  }

  take(state: number, parent: number): void {
    this.check[state] = parent
    if (state > this.top) this.top = state
    while (this.cursor < this.check.length && (this.check[this.cursor] as number) >= 0) this.cursor++
  }

  trim(): void {
    const size = this.top + this.classCount + 2
    this.reserve(size)
    this.base = this.base.slice(0, size)
    this.check = this.check.slice(0, size)
    this.firstWord = this.firstWord.slice(0, size)
  }

  private fits(place: number, labels: readonly number[]): boolean {
    for (const label of labels) if ((this.check[place + label] as number) >= 0) return false
    return true
  }

  private reserve(size: number): void {
    const { length } = this.check
    if (size <= length) return
    const larger = Math.max(size, length + (length >> 1))
    const grow = (old: Int32Array, filler: number): Int32Array => {
      const grown = new Int32Array(larger).fill(filler, length)
      grown.set(old)
      return grown
    }
    this.base = grow(this.base, 0)
    this.check = grow(this.check, -1)
    this.firstWord = grow(this.firstWord, -1)
  }
}

/** Frequent units get small classes, which packs the array tighter. */
const classesOf = (words: readonly TrieWord[]): { classes: Uint16Array; classCount: number } => {
  const counts = new Uint32Array(65536)
  for (const { text } of words) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      counts[unit] = (counts[unit] as number) + 1
    }
  }
  const order: number[] = []
  counts.forEach((count, unit) => {
    if (count > 0) order.push(unit)
  })
  order.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  const classes = new Uint16Array(65536)
  order.forEach((unit, index) => {
    classes[unit] = index + 1
  })
  return { classes, classCount: order.length + 1 }
}

/**
 * Words are sorted once, so that what lies below a node is a run of the sorted list and no maps are needed. Only the
 * children of a branch wait: state, depth, and the run `from` to `to`, four numbers each; what has one child is followed
 * at once. No word makes more than two nodes wait.
 */
export const buildTrie = (unsorted: readonly TrieWord[], wordCount: number): Trie => {
  const words = [...unsorted].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.number - b.number))
  const { classes, classCount } = classesOf(words)
  const units = words.reduce((sum, { text }) => sum + text.length, 0)
  const cells = new Cells(Math.max(256, units + classCount * 2), classCount)
  const nextWord = new Int32Array(wordCount).fill(-1)
  const waiting = new Int32Array(4 * (2 * words.length + 2))
  let waitingEnd = 0
  const wait = (state: number, depth: number, from: number, to: number): void => {
    waiting[waitingEnd++] = state
    waiting[waitingEnd++] = depth
    waiting[waitingEnd++] = from
    waiting[waitingEnd++] = to
  }
  const labels: number[] = []
  const starts: number[] = []
  wait(0, 0, 0, words.length)
  for (let head = 0; head < waitingEnd; ) {
    let state = waiting[head++] as number
    let depth = waiting[head++] as number
    let from = waiting[head++] as number
    const to = waiting[head++] as number
    for (;;) {
      while (from < to && (words[from] as TrieWord).text.length === depth) {
        const { number } = words[from] as TrieWord
        nextWord[number] = cells.firstWord[state] as number
        cells.firstWord[state] = number
        from++
      }
      if (from === to) break
      const first = classes[(words[from] as TrieWord).text.charCodeAt(depth)] as number
      if (from + 1 < to && first !== classes[(words[to - 1] as TrieWord).text.charCodeAt(depth)]) break
      const place = cells.placeOne(first)
      cells.base[state] = place
      cells.take(place + first, state)
      state = place + first
      depth++
    }
    if (from === to) continue
    labels.length = 0
    starts.length = 0
    let last = 0
    for (let at = from; at < to; at++) {
      const label = classes[(words[at] as TrieWord).text.charCodeAt(depth)] as number
      if (label === last) continue
      last = label
      labels.push(label)
      starts.push(at)
    }
    const place = cells.place(labels)
    cells.base[state] = place
    for (let index = 0; index < labels.length; index++) {
      const child = place + (labels[index] as number)
      cells.take(child, state)
      wait(child, depth + 1, starts[index] as number, starts[index + 1] ?? to)
    }
  }
  cells.trim()
  const { base, check, firstWord } = cells
  const tables = [classes, base, check, firstWord, nextWord]
  const bytes = tables.reduce((sum, table) => sum + table.byteLength, 0)
  return { classes, base, check, firstWord, nextWord, classCount, bytes }
}

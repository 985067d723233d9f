/** A word of the trie: folded units and the number that is reported. Several words may have the same units. */
export interface TrieWord {
  readonly units: Uint16Array
  readonly number: number
}

/** Outputs of a state are a chain: the first word, then `next` from word to word. -1 ends it. */
export interface Trie {
  /** Class of a unit; 0 for units that no word has. */
  readonly classes: Uint16Array
  readonly base: Int32Array
  readonly check: Int32Array
  readonly fail: Int32Array
  readonly firstWord: Int32Array
  readonly nextWord: Int32Array
  /** The nearest state on the fail chain that ends a word; 0 for none. */
  readonly nextOutput: Int32Array
  readonly classCount: number
  readonly bytes: number
}

const compare = (a: Uint16Array, b: Uint16Array): number => {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

interface Node {
  readonly state: number
  readonly depth: number
  /** The words below this node are `from <= index < to` of the sorted words. */
  readonly from: number
  readonly to: number
}

/**
 * A double-array trie with fail links (Aho and Corasick 1975; Aoe 1989). State 0 is the root. A step from state `s` on
 * class `c` is `t = base[s] + c`, valid when `check[t] === s`. Words are sorted once, so that the children of a node are
 * runs of the sorted list and no maps are needed.
 */
export const buildTrie = (unsorted: readonly TrieWord[], wordCount: number): Trie => {
  const words = [...unsorted].sort((a, b) => compare(a.units, b.units))
  const { classes, classCount } = classesOf(words)
  let capacity = Math.max(256, classCount * 2, words.reduce((sum, word) => sum + word.units.length, 0) + classCount * 2)
  let base = new Int32Array(capacity)
  let check = new Int32Array(capacity).fill(-1)
  const firstWord = new Int32Array(capacity).fill(-1)
  const nextWord = new Int32Array(wordCount).fill(-1)
  let ends = firstWord
  const reserve = (size: number): void => {
    if (size <= capacity) return
    const larger = Math.max(size, capacity + (capacity >> 1))
    const grow = (old: Int32Array, filler: number): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(larger).fill(filler)
      grown.set(old)
      return grown
    }
    base = grow(base, 0)
    check = grow(check, -1)
    ends = grow(ends, -1)
    capacity = larger
  }
  check[0] = 0
  const queue: Node[] = [{ state: 0, depth: 0, from: 0, to: words.length }]
  let cursor = 1
  let top = 0
  for (let head = 0; head < queue.length; head++) {
    const { state, depth, to } = queue[head] as Node
    let { from } = queue[head] as Node
    while (from < to && (words[from] as TrieWord).units.length === depth) {
      const { number } = words[from] as TrieWord
      nextWord[number] = ends[state] as number
      ends[state] = number
      from++
    }
    if (from === to) continue
    const children: { label: number; from: number; to: number }[] = []
    for (let at = from; at < to; at++) {
      const label = classes[(words[at] as TrieWord).units[depth] as number] as number
      const last = children.at(-1)
      if (last !== undefined && last.label === label) last.to = at + 1
      else children.push({ label, from: at, to: at + 1 })
    }
    let lowest = classCount
    for (const child of children) lowest = Math.min(lowest, child.label)
    // First fit; the cursor passes over what is full, so that building stays near linear.
    let place = Math.max(1, cursor - lowest)
    let tries = 0
    for (; ; place++) {
      reserve(place + classCount + 1)
      if (children.every((child) => (check[place + child.label] as number) < 0)) break
      if (++tries > 64) {
        tries = 0
        cursor = Math.max(cursor, place)
      }
    }
    base[state] = place
    for (const child of children) {
      const next = place + child.label
      check[next] = state
      if (next > top) top = next
      queue.push({ state: next, depth: depth + 1, from: child.from, to: child.to })
    }
    while (cursor < capacity && (check[cursor] as number) >= 0) cursor++
  }
  const size = top + classCount + 2
  reserve(size)
  base = base.slice(0, size)
  check = check.slice(0, size)
  ends = ends.slice(0, size)
  const links = failLinks(queue, { base, check, ends, classes, words })
  const tables = [base, check, ends, nextWord, links.fail, links.nextOutput]
  return {
    classes,
    base,
    check,
    fail: links.fail,
    firstWord: ends,
    nextWord,
    nextOutput: links.nextOutput,
    classCount,
    bytes: classes.byteLength + tables.reduce((sum, table) => sum + table.byteLength, 0),
  }
}

/** Frequent units get small classes, which packs the array tighter. */
const classesOf = (words: readonly TrieWord[]): { classes: Uint16Array; classCount: number } => {
  const counts = new Map<number, number>()
  for (const { units } of words) for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const classes = new Uint16Array(65536)
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  order.forEach(([unit], index) => {
    classes[unit] = index + 1
  })
  return { classes, classCount: order.length + 1 }
}

interface Built {
  readonly base: Int32Array
  readonly check: Int32Array
  readonly ends: Int32Array
  readonly classes: Uint16Array
  readonly words: readonly TrieWord[]
}

const failLinks = (
  queue: readonly Node[],
  { base, check, ends, classes, words }: Built,
): { fail: Int32Array; nextOutput: Int32Array } => {
  const fail = new Int32Array(base.length)
  const nextOutput = new Int32Array(base.length)
  for (const { state, depth, from } of queue) {
    if (depth === 0) continue
    const label = classes[(words[from] as TrieWord).units[depth - 1] as number] as number
    const parent = check[state] as number
    let link = 0
    if (depth > 1) {
      let back = fail[parent] as number
      for (;;) {
        const next = (base[back] as number) + label
        if (check[next] === back) {
          link = next
          break
        }
        if (back === 0) break
        back = fail[back] as number
      }
    }
    fail[state] = link
    nextOutput[state] = (ends[link] as number) >= 0 ? link : (nextOutput[link] as number)
  }
  return { fail, nextOutput }
}

/** Identifiers a partition: with their table they fill a second-level cache, and there are few partitions to deal into. */
const PARTITION = 32_768
const MOST_PARTITION_BITS = 12

export interface HashedIdentifiers {
  /** Accounts are numbered from 0. */
  readonly accounts: number
  /** The account of each identifier; left out where every account has the same number of them in order. */
  readonly owner?: Uint32Array
  /** The two halves of each 64-bit identifier. */
  readonly hi: Uint32Array
  readonly lo: Uint32Array
  /** Shared by more than this many accounts an identifier joins nobody; default: no limit. */
  readonly most?: number
}

/** The same bits as signed words: what V8 keeps in registers, where unsigned words above 2^31 become doubles. */
const signed = (words: Uint32Array): Int32Array => new Int32Array(words.buffer, words.byteOffset, words.length)

const find = (parent: Int32Array, of: number): number => {
  let at = of
  for (;;) {
    const up = parent[at]!
    if (up === at) return at
    const over = parent[up]!
    parent[at] = over
    at = over
  }
}

const join = (parent: Int32Array, a: number, b: number): void => {
  const x = find(parent, a)
  const y = find(parent, b)
  if (x < y) parent[y] = x
  else parent[x] = y
}

/** Identifiers dealt into partitions by their top bits, so that each partition's table is small. */
interface Dealt {
  /** Where each partition starts; one more than there are partitions. */
  readonly starts: Int32Array
  readonly largest: number
  /** The low half of each identifier, and its place in the input. */
  readonly low: Int32Array
  readonly from: Int32Array
}

const deal = (hi: Int32Array, lo: Int32Array): Dealt => {
  const count = hi.length
  const bits = Math.min(MOST_PARTITION_BITS, Math.max(1, Math.ceil(Math.log2(Math.max(1, count / PARTITION)))))
  const parts = 1 << bits
  const shift = 32 - bits
  const starts = new Int32Array(parts + 1)
  for (let at = 0; at < count; at++) starts[(hi[at]! >>> shift) + 1]!++
  let largest = 0
  for (let part = 0; part < parts; part++) {
    largest = Math.max(largest, starts[part + 1]!)
    starts[part + 1]! += starts[part]!
  }
  const places = starts.slice(0, parts)
  const low = new Int32Array(count)
  const from = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const place = places[hi[at]! >>> shift]!++
    low[place] = lo[at]!
    from[place] = at
  }
  return { starts, largest, low, from }
}

/**
 * Which accounts hang together over any identifier that they share: for each account the lowest account of its group.
 * For the whole book at once, from identifiers that were hashed before. Linear; about 45 bytes an account with four
 * identifiers, beside the input.
 */
export const connectedAccounts = (input: HashedIdentifiers): Uint32Array => {
  const { accounts, owner, most } = input
  const hi = signed(input.hi)
  const lo = signed(input.lo)
  const parent = new Int32Array(accounts)
  for (let at = 0; at < accounts; at++) parent[at] = at
  const count = hi.length
  const each = Math.max(1, Math.round(count / Math.max(1, accounts)))
  const ownerOf = owner === undefined ? (at: number) => (at / each) | 0 : (at: number) => owner[at]!
  const { starts, largest, low, from } = deal(hi, lo)
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, largest * 1.7)))
  const mask = slots - 1
  // Each slot holds one more than a place among the dealt. Places only rise, so what an earlier partition left in the
  // table is known by its number, and the table is never emptied.
  const table = new Int32Array(slots)
  const shared = most === undefined ? null : new Int32Array(count)
  for (let part = 0; part + 1 < starts.length; part++) {
    const start = starts[part]!
    const stop = starts[part + 1]!
    for (let at = start; at < stop; at++) {
      const word = low[at]!
      for (let slot = word & mask; ; slot = (slot + 1) & mask) {
        const first = table[slot]! - 1
        if (first < start) {
          table[slot] = at + 1
          break
        }
        if (low[first] === word && hi[from[first]!] === hi[from[at]!]) {
          if (shared === null) join(parent, ownerOf(from[first]!), ownerOf(from[at]!))
          else shared[first]!++
          break
        }
      }
    }
    if (shared === null || most === undefined) continue
    // A second pass, once it is known how many share each.
    for (let at = start; at < stop; at++) {
      for (let slot = low[at]! & mask; ; slot = (slot + 1) & mask) {
        const first = table[slot]! - 1
        if (low[first] === low[at] && hi[from[first]!] === hi[from[at]!]) {
          if (first !== at && shared[first]! < most) join(parent, ownerOf(from[first]!), ownerOf(from[at]!))
          break
        }
      }
    }
  }
  for (let at = 0; at < accounts; at++) parent[at] = find(parent, at)
  return new Uint32Array(parent.buffer)
}

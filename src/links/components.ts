/** Partitions small enough that each one's table stays in the cache. */
const PARTITION_BITS = 10
const EMPTY = -1

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

/**
 * Which accounts hang together over any identifier that they share: for each account the lowest account of its group.
 * For the whole book at once, from identifiers that were hashed before: identifiers are dealt into partitions by their
 * top bits, so that each partition's table is small. Linear; about 60 bytes an account with four identifiers.
 */
export const connectedAccounts = (input: HashedIdentifiers): Uint32Array => {
  const { accounts, owner, most } = input
  const hi = signed(input.hi)
  const lo = signed(input.lo)
  const parent = new Int32Array(accounts)
  for (let at = 0; at < accounts; at++) parent[at] = at
  const count = hi.length
  const each = owner === undefined ? Math.max(1, Math.round(count / Math.max(1, accounts))) : 0
  const parts = 1 << PARTITION_BITS
  const shift = 32 - PARTITION_BITS
  const starts = new Int32Array(parts + 1)
  for (let at = 0; at < count; at++) starts[(hi[at]! >>> shift) + 1]!++
  let largest = 0
  for (let part = 0; part < parts; part++) {
    largest = Math.max(largest, starts[part + 1]!)
    starts[part + 1]! += starts[part]!
  }
  const places = starts.slice(0, parts)
  const dealtHi = new Int32Array(count)
  const dealtLo = new Int32Array(count)
  const dealtOwner = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const place = places[hi[at]! >>> shift]!++
    dealtHi[place] = hi[at]!
    dealtLo[place] = lo[at]!
    dealtOwner[place] = owner === undefined ? (at / each) | 0 : owner[at]!
  }
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, largest * 1.7)))
  const mask = slots - 1
  const table = new Int32Array(slots)
  const shared = most === undefined ? null : new Int32Array(count)
  for (let part = 0; part < parts; part++) {
    const stop = starts[part + 1]!
    table.fill(EMPTY)
    for (let at = starts[part]!; at < stop; at++) {
      const low = dealtLo[at]!
      let slot = low & mask
      for (;;) {
        const first = table[slot]!
        if (first === EMPTY) {
          table[slot] = at
          break
        }
        if (dealtLo[first] === low && dealtHi[first] === dealtHi[at]) {
          if (shared === null) join(parent, dealtOwner[first]!, dealtOwner[at]!)
          else shared[first]!++
          break
        }
        slot = (slot + 1) & mask
      }
    }
    if (shared === null || most === undefined) continue
    // A second pass, once it is known how many share each.
    for (let at = starts[part]!; at < stop; at++) {
      let slot = dealtLo[at]! & mask
      for (;;) {
        const first = table[slot]!
        if (dealtLo[first] === dealtLo[at] && dealtHi[first] === dealtHi[at]) {
          if (first !== at && shared[first]! < most) join(parent, dealtOwner[first]!, dealtOwner[at]!)
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }
  for (let at = 0; at < accounts; at++) parent[at] = find(parent, at)
  return new Uint32Array(parent.buffer)
}

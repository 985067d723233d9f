/**
 * Which accounts hold which identifiers, as typed arrays: an open-addressing table from 64-bit identifiers to a chain of
 * edges, and a chain of edges for each account. 25 bytes an edge and 4 to 8 a slot; no object for anything. What is removed makes
 * room for what comes next, so a table of steady size stays so however much comes and goes.
 */
const NONE = 0xffffffff
const GONE = 0xfffffffe
const FULLEST = 0.6

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, least)))

const grown = <A extends Uint32Array | Uint8Array>(old: A, size: number, make: (size: number) => A): A => {
  const next = make(size)
  next.set(old)
  return next
}
const words = (size: number): Uint32Array => new Uint32Array(size)
const bytes = (size: number): Uint8Array => new Uint8Array(size)

export interface Edge {
  readonly account: number
  readonly kind: number
  readonly hi: number
  readonly lo: number
}

export class LinkTable {
  private high: Uint32Array
  private low: Uint32Array
  private owner: Uint32Array
  private kinds: Uint8Array
  private nextSame: Uint32Array
  /** Back along the chain of holders, so that one of many is taken out without a walk. */
  private beforeSame: Uint32Array
  private nextOwn: Uint32Array
  private heads: Uint32Array
  private slots: Uint32Array
  private used = 0
  private edgeCount = 0
  /** Edges that were removed, chained by `nextOwn`. */
  private free = NONE
  private dead = 0

  /** `edges` and `accounts` are what to make room for; both grow as needed. */
  constructor(edges = 1024, accounts = 256) {
    this.high = words(edges)
    this.low = words(edges)
    this.owner = words(edges)
    this.kinds = bytes(edges)
    this.nextSame = words(edges)
    this.beforeSame = words(edges)
    this.nextOwn = words(edges)
    this.heads = words(accounts).fill(NONE)
    this.slots = words(powerOfTwo(edges / FULLEST)).fill(NONE)
  }

  get edges(): number {
    return this.edgeCount - this.dead
  }

  /** Places for edges, accounts and identifiers together: what the table takes of memory. */
  get places(): number {
    return this.high.length + this.heads.length + this.slots.length
  }

  private slotOf(hi: number, lo: number): number {
    const mask = this.slots.length - 1
    let free = -1
    for (let slot = (lo ^ Math.imul(hi, 0x9e3779b1)) & mask; ; slot = (slot + 1) & mask) {
      const edge = this.slots[slot]!
      if (edge === NONE) return free >= 0 ? free : slot
      if (edge === GONE) {
        if (free < 0) free = slot
      } else if (this.low[edge] === lo && this.high[edge] === hi) return slot
    }
  }

  private makeRoom(account: number): void {
    if (account >= this.heads.length) {
      const from = this.heads.length
      this.heads = grown(this.heads, Math.max(account + 1, from * 2), words)
      this.heads.fill(NONE, from)
    }
    if (this.free === NONE && this.edgeCount >= this.high.length) {
      // By a quarter: at ten million accounts, room for twice as many would be a gigabyte of nothing.
      const size = this.high.length + (this.high.length >> 2) + 1024
      this.high = grown(this.high, size, words)
      this.low = grown(this.low, size, words)
      this.owner = grown(this.owner, size, words)
      this.kinds = grown(this.kinds, size, bytes)
      this.nextSame = grown(this.nextSame, size, words)
      this.beforeSame = grown(this.beforeSame, size, words)
      this.nextOwn = grown(this.nextOwn, size, words)
    }
    if (this.used < this.slots.length * FULLEST) return
    const old = this.slots
    let held = 0
    for (const edge of old) if (edge < GONE) held++
    // Slots of identifiers that are gone only need sweeping.
    this.slots = words(held * 2 > this.used ? old.length * 2 : old.length).fill(NONE)
    this.used = 0
    for (const edge of old) {
      if (edge >= GONE) continue
      this.slots[this.slotOf(this.high[edge]!, this.low[edge]!)] = edge
      this.used++
    }
  }

  /** A place for an edge: one that was given back, else the next. */
  private take(): number {
    const edge = this.free
    if (edge === NONE) return this.edgeCount++
    this.free = this.nextOwn[edge]!
    this.dead--
    return edge
  }

  /** Says that an account holds an identifier; the same twice is once. `hi` and `lo` are unsigned 32-bit. */
  add(account: number, kind: number, hi: number, lo: number): void {
    this.makeRoom(account)
    const slot = this.slotOf(hi, lo)
    const first = this.slots[slot]!
    for (let own = this.heads[account]!; own !== NONE; own = this.nextOwn[own]!) {
      if (this.low[own] === lo && this.high[own] === hi) return
    }
    const edge = this.take()
    this.high[edge] = hi
    this.low[edge] = lo
    this.owner[edge] = account
    this.kinds[edge] = kind
    this.nextSame[edge] = first >= GONE ? NONE : first
    this.beforeSame[edge] = NONE
    if (first < GONE) this.beforeSame[first] = edge
    this.nextOwn[edge] = this.heads[account]!
    this.heads[account] = edge
    if (first === NONE) this.used++
    this.slots[slot] = edge
  }

  /** What an account holds. */
  *of(account: number): Generator<Edge> {
    for (let edge = this.heads[account] ?? NONE; edge !== NONE; edge = this.nextOwn[edge]!) {
      yield { account, kind: this.kinds[edge]!, hi: this.high[edge]!, lo: this.low[edge]! }
    }
  }

  /** Who holds an identifier, or null where more than `most` do. */
  holders(hi: number, lo: number, most: number): number[] | null {
    const found: number[] = []
    const first = this.slots[this.slotOf(hi, lo)]!
    if (first >= GONE) return found
    for (let edge = first; edge !== NONE; edge = this.nextSame[edge]!) {
      if (found.length === most) return null
      found.push(this.owner[edge]!)
    }
    return found
  }

  /** Forgets what an account holds; its edges are overwritten, not only hidden. */
  remove(account: number): void {
    for (let edge = this.heads[account] ?? NONE; edge !== NONE; ) {
      const after = this.nextSame[edge]!
      const before = this.beforeSame[edge]!
      if (before === NONE) this.slots[this.slotOf(this.high[edge]!, this.low[edge]!)] = after === NONE ? GONE : after
      else this.nextSame[before] = after
      if (after !== NONE) this.beforeSame[after] = before
      const next = this.nextOwn[edge]!
      this.high[edge] = 0
      this.low[edge] = 0
      this.owner[edge] = NONE
      this.nextSame[edge] = NONE
      this.beforeSame[edge] = NONE
      this.nextOwn[edge] = this.free
      this.free = edge
      this.dead++
      edge = next
    }
    if (account < this.heads.length) this.heads[account] = NONE
  }
}

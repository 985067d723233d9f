import type { Segmented } from './rarity'

/** What two labels share and what each keeps to itself, in bits, apart for rare letters and for generic words. */
export interface Overlap {
  readonly blocks: readonly string[]
  /** Bits of shared letters outside generic words. */
  readonly rare: number
  /** Bits of shared generic words. */
  readonly generic: number
  /** Bits of what is not shared, summed over both: letters outside generic words, then generic words. */
  readonly rareLeft: number
  readonly genericLeft: number
  /** Unshared letters outside generic words of the label that keeps fewer of them: 0 when one holds the other. */
  readonly rareLeftLess: number
  /** The first block stands at both starts. */
  readonly fromStart: boolean
  /** Blocks come in the same order on both sides. */
  readonly inOrder: boolean
}

const MAX_BLOCKS = 3
/** A shorter common piece is chance, unless both labels begin or end with it. */
const MIN_BLOCK = 3

interface Block {
  readonly x: number
  readonly y: number
  readonly length: number
}

/** The common piece with the most bits among what is still free; O(n m) with labels of at most 63 units. */
const richest = (a: Segmented, b: Segmented, freeA: Uint8Array, freeB: Uint8Array): Block | null => {
  const n = a.text.length
  const m = b.text.length
  let lengths = new Int32Array(m + 1)
  let sums = new Float64Array(m + 1)
  let nextLengths = new Int32Array(m + 1)
  let nextSums = new Float64Array(m + 1)
  let best: Block | null = null
  let bestSum = 0
  for (let x = 0; x < n; x++) {
    const unit = a.text.charCodeAt(x)
    for (let y = 0; y < m; y++) {
      if (freeA[x] === 0 || freeB[y] === 0 || unit !== b.text.charCodeAt(y)) {
        nextLengths[y + 1] = 0
        nextSums[y + 1] = 0
        continue
      }
      const length = lengths[y]! + 1
      const sum = sums[y]! + (a.bits[x]! + b.bits[y]!) / 2
      nextLengths[y + 1] = length
      nextSums[y + 1] = sum
      if (sum <= bestSum) continue
      const atStart = x + 1 === length && y + 1 === length
      const atEnd = x + 1 === n && y + 1 === m
      if (length < MIN_BLOCK && !atStart && !atEnd) continue
      bestSum = sum
      best = { x: x + 1 - length, y: y + 1 - length, length }
    }
    const swapLengths = lengths
    lengths = nextLengths
    nextLengths = swapLengths
    const swapSums = sums
    sums = nextSums
    nextSums = swapSums
  }
  return best
}

const leftOf = (label: Segmented, free: Uint8Array): { rare: number; generic: number } => {
  let rare = 0
  let generic = 0
  for (let at = 0; at < free.length; at++) {
    if (free[at] === 0) continue
    if (label.generic[at] === 1) generic += label.bits[at]!
    else rare += label.bits[at]!
  }
  return { rare, generic }
}

/** Greedy tiling: the richest common piece, then the next, so that insertions, typos and turned-round words all leave most shared. */
export const overlapOf = (a: Segmented, b: Segmented): Overlap => {
  const freeA = new Uint8Array(a.text.length).fill(1)
  const freeB = new Uint8Array(b.text.length).fill(1)
  const blocks: Block[] = []
  let rare = 0
  let generic = 0
  for (let round = 0; round < MAX_BLOCKS; round++) {
    const block = richest(a, b, freeA, freeB)
    if (block === null) break
    blocks.push(block)
    for (let step = 0; step < block.length; step++) {
      const x = block.x + step
      const y = block.y + step
      const bits = (a.bits[x]! + b.bits[y]!) / 2
      // Half of a word of one side may be plain letters on the other: then it counts as half generic.
      const share = (a.generic[x]! + b.generic[y]!) / 2
      generic += bits * share
      rare += bits * (1 - share)
      freeA[x] = 0
      freeB[y] = 0
    }
  }
  const leftA = leftOf(a, freeA)
  const leftB = leftOf(b, freeB)
  const byA = [...blocks].sort((p, q) => p.x - q.x)
  return {
    blocks: byA.map((block) => a.text.slice(block.x, block.x + block.length)),
    rare,
    generic,
    rareLeft: leftA.rare + leftB.rare,
    genericLeft: leftA.generic + leftB.generic,
    rareLeftLess: Math.min(leftA.rare, leftB.rare),
    fromStart: byA[0]?.x === 0 && byA[0].y === 0,
    inOrder: byA.every((block, at) => at === 0 || byA[at - 1]!.y < block.y),
  }
}

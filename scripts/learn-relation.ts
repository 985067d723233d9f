/**
 * Fits the weights of `relateDomains` to real moves of names against strangers: src/domains/tables/relation-weights.ts.
 * Run: npx tsx scripts/learn-relation.ts (after scripts/learn-rarity.ts). Brands held out by hash are never seen.
 */
import { writeFileSync } from 'node:fs'
import { readHops, readRows } from '../eval/domains/data'
import { cappedHops, everyPair, KEPT_KINDS, licensable, type Named, namesOf, strangers } from '../eval/domains/pairs'
import { splitOf } from '../eval/domains/split'
import { compareLabels } from '../src/domains/compare'
import { inputsOf } from '../src/domains/likelihood'
import { type LabelShape, shapeOf } from '../src/domains/shape'

/** Moves weigh more than one stranger: there are some hundreds of them against millions. */
const MOVE_WEIGHT = 30
const BENIGN_WEIGHT = 4
const LICENSED_WEIGHT = 12
const RIDGE = 0.5
const ROUNDS = 25
/** Strangers that share less say little about where the line runs: one in ten stands for them, and none that shares nothing. */
const LEAST_BITS = 6
const EASY_ONE_IN = 10
/**
 * Where the line is drawn on the fitted sum. Chosen on the brands that are learned from, each quarter of them judged by a fit
 * to the other three: at 0.9 it finds 92.6% of the moves and ties 43 in a million pairs with licensed names.
 */
const LINE = 0.9

const rows = readRows()
const hops = readHops()
if (rows === null || hops === null) throw new Error('the measurement data is not beside the checkout')

const split = splitOf(rows, hops)

interface Example {
  readonly inputs: readonly number[]
  readonly move: boolean
  readonly weight: number
}
const examples: Example[] = []
const compare = (a: LabelShape, b: LabelShape) => (a.label < b.label ? compareLabels(a, b) : compareLabels(b, a))

const kept: ReadonlySet<string> = new Set(KEPT_KINDS)
for (const hop of cappedHops(hops, split, 7)) {
  if (hop.heldOut || !kept.has(hop.kind)) continue
  const from = shapeOf(hop.from)
  const to = shapeOf(hop.to)
  if (from.label === null || to.label === null || from.parsed.registrable === to.parsed.registrable) continue
  examples.push({ inputs: inputsOf(compare(from.label, to.label).features), move: true, weight: MOVE_WEIGHT })
}
const moves = examples.length
let seen = 0

const usable = rows.filter(licensable)
const learnable = (names: readonly Named[]): Named[] => names.filter((name) => !name.heldOut)
const pirate = learnable(namesOf(usable, split, 'pirate'))
const addStrangers = (pairs: Iterable<readonly [Named, Named]>, weight: number): void => {
  for (const [a, b] of pairs) {
    const { features } = compare(a.shape.label!, b.shape.label!)
    const close = features.sameCore + features.sameStem + features.edits1 + features.edits2 > 0
    if (features.rare >= LEAST_BITS || close) examples.push({ inputs: inputsOf(features), move: false, weight })
    else if (features.rare + features.generic >= LEAST_BITS && seen++ % EASY_ONE_IN === 0) {
      examples.push({ inputs: inputsOf(features), move: false, weight: weight * EASY_ONE_IN })
    }
  }
}
addStrangers(strangers(pirate, pirate, 2_000_000, 11), 1)
addStrangers(strangers(pirate, learnable(namesOf(usable, split, 'benign')), 2_000_000, 12), BENIGN_WEIGHT)
addStrangers(everyPair(pirate, learnable(namesOf(usable, split, 'licensed'))), LICENSED_WEIGHT)

const size = examples[0]!.inputs.length

/** Gaussian elimination with pivots: solves `matrix x = vector`. */
const solve = (matrix: number[][], vector: number[]): number[] => {
  const rowsLeft = matrix.map((row, at) => [...row, vector[at]!])
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let other = at + 1; other < size; other++) {
      if (Math.abs(rowsLeft[other]![at]!) > Math.abs(rowsLeft[pivot]![at]!)) pivot = other
    }
    const swap = rowsLeft[at]!
    rowsLeft[at] = rowsLeft[pivot]!
    rowsLeft[pivot] = swap
    for (let other = at + 1; other < size; other++) {
      const factor = rowsLeft[other]![at]! / rowsLeft[at]![at]!
      for (let column = at; column <= size; column++) rowsLeft[other]![column]! -= factor * rowsLeft[at]![column]!
    }
  }
  const out = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    let sum = rowsLeft[at]![size]!
    for (let column = at + 1; column < size; column++) sum -= rowsLeft[at]![column]! * out[column]!
    out[at] = sum / rowsLeft[at]![at]!
  }
  return out
}

let weights = new Array<number>(size).fill(0)
for (let round = 0; round < ROUNDS; round++) {
  const gradient = weights.map((weight) => RIDGE * weight)
  const curve = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)))
  for (const { inputs, move, weight } of examples) {
    let sum = 0
    for (let at = 0; at < size; at++) sum += inputs[at]! * weights[at]!
    const chance = 1 / (1 + Math.exp(-sum))
    const pull = weight * (chance - (move ? 1 : 0))
    const bend = weight * chance * (1 - chance)
    for (let row = 0; row < size; row++) {
      gradient[row]! += pull * inputs[row]!
      if (bend > 1e-9)
        for (let column = 0; column < size; column++) curve[row]![column]! += bend * inputs[row]! * inputs[column]!
    }
  }
  const step = solve(curve, gradient)
  weights = weights.map((weight, at) => weight - step[at]!)
}
weights[size - 1]! -= LINE

writeFileSync(
  'src/domains/tables/relation-weights.ts',
  `/**
 * Weights of \`inputsOf\`, in its order. Fitted by scripts/learn-relation.ts to ${moves} real moves (at most 3 a brand)
 * and 4.4 million pairs of strangers, ${examples.length - moves} of which share something; a fifth of the brands was held out.
 */
export const RELATION_WEIGHTS: readonly number[] = [${weights.map((weight) => weight.toFixed(3)).join(', ')}]
`,
)
process.stdout.write(
  `${moves} moves, ${examples.length - moves} strangers\n${weights.map((weight) => weight.toFixed(2)).join(' ')}\n`,
)

/**
 * Learns what words pages that offer works and innocent pages use: src/content/likeness-weights.ts. From the sketches of pages
 * that are learnt from; `heldout` and `fresh` are left out, so that their figures stay those of pages never seen.
 * Run: npx tsx scripts/learn-likeness.ts. With `--check` it only prints, for every set, what a model that was learnt without it
 * says of it.
 */
import { writeFileSync } from 'node:fs'
import { LEARNT, type PageSketch, readSketches, render, SETS } from '../eval/content/pages'
import { gather } from '../src/content/evidence'
import { featuresOf, modelValue } from '../src/content/likeness'
import { BUCKETS, LEVELS, NOTHING } from '../src/content/likeness-table'
import { readInput } from '../src/content/read'

interface Row {
  readonly set: string
  readonly positive: boolean
  readonly features: readonly number[]
}

const ROUNDS = 12
const RATE = 0.5
const RIDGE = 1e-4
const BIAS_RATE = 0.02

const rowOf = (set: string, page: PageSketch): Row => {
  const { voices } = gather(readInput(render(page, null) ?? '', undefined))
  return { set, positive: page.positive, features: featuresOf(voices) }
}

/** Logistic regression by AdaGrad; the order is shuffled by a fixed generator, so that a run gives what the last one gave. */
const learn = (rows: readonly Row[]): { weights: Float64Array; bias: number } => {
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS).fill(1e-6)
  let bias = 0
  let seed = 1
  const order = rows.map((_, index) => index)
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      const other = Math.floor((seed / 2 ** 32) * (at + 1))
      const held = order[at] as number
      order[at] = order[other] as number
      order[other] = held
    }
    for (const index of order) {
      const { features, positive } = rows[index] as Row
      const norm = 1 / Math.sqrt(Math.max(1, features.length))
      let sum = bias
      for (const feature of features) sum += (weights[feature] as number) * norm
      const error = 1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)
      for (const feature of features) {
        const gradient = error * norm + RIDGE * (weights[feature] as number)
        squares[feature] = (squares[feature] as number) + gradient * gradient
        weights[feature] = (weights[feature] as number) - (RATE * gradient) / Math.sqrt(squares[feature] as number)
      }
      bias -= BIAS_RATE * error
    }
  }
  return { weights, bias }
}

const rows = SETS.flatMap((set) => readSketches(set).map((page) => rowOf(set, page)))
const known = rows.filter(({ set }) => LEARNT.has(set))

if (process.argv.includes('--check')) {
  for (const set of SETS) {
    const { weights, bias } = learn(known.filter((row) => row.set !== set))
    const told = rows.filter((row) => row.set === set)
    const values = (positive: boolean): number[] =>
      told.filter((row) => row.positive === positive).map((row) => modelValue(row.features, weights, bias))
    const [offers, innocent] = [values(true), values(false).sort((a, b) => b - a)]
    if (offers.length === 0) continue
    const shares = [0.02, 0.04, 0.08].map((share) => {
      const line = innocent[Math.floor(share * innocent.length)] as number
      const found = offers.filter((value) => value > line).length
      return `${((100 * found) / offers.length).toFixed(1)} % at ${100 * share} %`
    })
    console.log(`${set.padEnd(10)} found at that many alarms: ${shares.join(', ')}`)
  }
} else {
  const { weights, bias } = learn(known)
  // The last thousandth is cut off: few weights are so large that all others would be told less finely for them.
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a)
  const scale = sizes[Math.floor(sizes.length / 1000)] as number
  const letters = Array.from(weights, (weight) =>
    String.fromCharCode(NOTHING + Math.max(-LEVELS, Math.min(LEVELS, Math.round((LEVELS * weight) / scale)))),
  ).join('')
  writeFileSync(
    new URL('../src/content/likeness-weights.ts', import.meta.url),
    `/** Made by scripts/learn-likeness.ts out of ${known.length} sketches of pages; not by hand. */\nexport const SCALE = ${scale.toFixed(4)}\nexport const BIAS = ${bias.toFixed(4)}\nexport const WEIGHTS =\n  '${letters}'\n`,
  )
  console.log(`learnt from ${known.length} pages, scale ${scale.toFixed(3)}, bias ${bias.toFixed(3)}`)
}

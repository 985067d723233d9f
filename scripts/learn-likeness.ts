/**
 * Learns what words pages that offer works and innocent pages use: src/content/likeness-weights.ts. From the sketches of pages
 * that are learnt from; `heldout` and `fresh` are left out, so that their figures stay those of pages never seen.
 * Run: npx tsx scripts/learn-likeness.ts. With `--check` it only prints, for every set, what a model that was learnt without it
 * says of it.
 */
import { writeFileSync } from 'node:fs'
import { learntTranslations } from '../eval/content/ordinary'
import { LEARNT, type PageSketch, readSketches, render, SETS } from '../eval/content/pages'
import { gather } from '../src/content/evidence'
import { modelValue } from '../src/content/likeness'
import { BUCKETS, LEVELS, lettersOf } from '../src/content/likeness-table'
import { readInput } from '../src/content/read'
import { featuresOf } from '../src/content/word-features'

interface Row {
  readonly set: string
  readonly positive: boolean
  readonly features: readonly number[]
}

const ROUNDS = 20
const RATE = 0.5
const RIDGE = 1e-4
const BIAS_RATE = 0.02
/** More innocent texts than offers are learnt from, and they are told more surely: nothing lies so far above where the two meet. */
const CENTRE = 0.3

const rowOf = (set: string, page: PageSketch): Row => {
  const { voices } = gather(readInput(render(page, null) ?? '', undefined))
  return { set, positive: page.positive, features: featuresOf(voices) }
}

/** A feature that only one page shows says nothing of others. */
const LEAST_PAGES = 2

interface Model {
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: number
}

/** The last thousandth is cut off: few weights are so large that all others would be told less finely for them. */
const rounded = (exact: Float64Array, bias: number): Model => {
  const sizes = [...exact.filter((weight) => weight !== 0)].map(Math.abs).sort((a, b) => b - a)
  const most = sizes[Math.floor(sizes.length / 1000)] as number
  const weights = Int8Array.from(exact, (weight) =>
    Math.max(-LEVELS, Math.min(LEVELS, Math.round((LEVELS * weight) / most))),
  )
  return { weights, scale: most / LEVELS, bias: bias + CENTRE }
}

/** Logistic regression by AdaGrad; the order is shuffled by a fixed generator, so that a run gives what the last one gave. */
const learn = (rows: readonly Row[]): Model => {
  const pages = new Uint16Array(BUCKETS)
  for (const { features } of rows) for (const feature of features) pages[feature] = (pages[feature] as number) + 1
  const learnt = rows.map(({ features, positive }) => ({
    positive,
    norm: 1 / Math.sqrt(Math.max(1, features.length)),
    features: features.filter((feature) => (pages[feature] as number) >= LEAST_PAGES),
  }))
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
      const { features, positive, norm } = learnt[index] as (typeof learnt)[number]
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
  return rounded(weights, bias)
}

const likenessOfRow = ({ features }: Row, { weights, scale, bias }: Model): number =>
  modelValue(features.reduce((sum, feature) => sum + (weights[feature] as number), 0) * scale, features.length, bias)

const rows = SETS.flatMap((set) => readSketches(set).map((page) => rowOf(set, page)))
/** Manuals and messages of programs, so that what is only no page of any kind is not read as an offer. */
const ordinary = learntTranslations().map(({ text }): Row => {
  const { voices } = gather(readInput(undefined, text))
  return { set: 'ordinary', positive: false, features: featuresOf(voices) }
})
const known = [...rows.filter(({ set }) => LEARNT.has(set)), ...ordinary]

if (process.argv.includes('--check')) {
  for (const set of SETS) {
    const told = rows.filter((row) => row.set === set)
    if (!told.some(({ positive }) => positive)) continue
    const model = learn(known.filter((row) => row.set !== set))
    const values = (positive: boolean): number[] =>
      told.filter((row) => row.positive === positive).map((row) => likenessOfRow(row, model))
    const [offers, innocent] = [values(true), values(false).sort((a, b) => b - a)]
    const shares = [0.02, 0.04, 0.08].map((share) => {
      const line = innocent[Math.floor(share * innocent.length)] as number
      const found = offers.filter((value) => value > line).length
      return `${((100 * found) / offers.length).toFixed(1)} % at ${100 * share} %`
    })
    console.log(`${set.padEnd(10)} found at that many alarms: ${shares.join(', ')}`)
  }
} else {
  const { weights, scale, bias } = learn(known)
  writeFileSync(
    new URL('../src/content/likeness-weights.ts', import.meta.url),
    `/** Made by scripts/learn-likeness.ts out of ${known.length - ordinary.length} sketches of pages and ${ordinary.length} texts of programs; not by hand. */\nexport const SCALE = ${scale.toFixed(4)}\nexport const BIAS = ${bias.toFixed(4)}\nexport const WEIGHTS =\n  '${lettersOf(weights)}'\n`,
  )
  const used = weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0)
  console.log(
    `learnt from ${known.length - ordinary.length} pages and ${ordinary.length} ordinary texts: ${used} weights, a step ${scale.toFixed(4)}, bias ${bias.toFixed(4)}`,
  )
}

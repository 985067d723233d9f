/**
 * Learns the name model offline and writes src/domains/tables/name-model.ts with its training facts and error rates.
 * Run: npx tsx scripts/learn-domain-names.ts (after scripts/learn-rarity.ts). Rows under a non-commercial licence are left out
 * of learning, and so is the fifth of the brands that every measurement holds out.
 */
import { writeFileSync } from 'node:fs'
import { isNonCommercial, readHops, readRows } from '../eval/domains/data'
import { lineAt, measureScores, type ScoredName, scoresOf } from '../eval/domains/name-measure'
import { splitOf } from '../eval/domains/split'
import { BUCKETS, findFeatures } from '../src/domains/name-features'
import { learnNames, type NameExample, type NameWeights, sumOf } from './name-learner'

/** Licensed names are few and the hardest to tell apart, pirates one in ten. */
const LICENSED_WEIGHT = 60
const PIRATE_WEIGHT = 5
/** Steps of a weight on each side of 0, so that each is one printable character. */
const STEPS = 16
const ZERO = 80

const rows = readRows()
const hops = readHops()
if (rows === null || hops === null) throw new Error('the measurement data is not beside the checkout')
const { partOf } = splitOf(rows, hops)

interface Example extends NameExample {
  readonly row: (typeof rows)[number]
  readonly part: number
  readonly usable: boolean
}
const examples = rows.map((row): Example => {
  const { buckets, count } = findFeatures(row.domain)
  return {
    row,
    part: partOf(row.domain),
    usable: !isNonCommercial(row.source),
    buckets: buckets.slice(0, count),
    pirate: row.label === 'pirate',
    weight: row.label === 'licensed' ? LICENSED_WEIGHT : row.label === 'pirate' ? PIRATE_WEIGHT : 1,
  }
})

const scored = (weights: NameWeights, list: readonly Example[]): ScoredName[] =>
  list.map(({ row, buckets }) => ({ ...row, score: sumOf(weights, buckets) }))
const rounded = (value: number): number => Math.round(value * 1000) / 1000

const crossed = [1, 2, 3, 4].map((part) => {
  const weights = learnNames(examples.filter((item) => item.usable && item.part !== 0 && item.part !== part))
  return measureScores(
    scored(
      weights,
      examples.filter((item) => item.part === part),
    ),
  )
})
const total = (pick: (measure: (typeof crossed)[number]) => number): number =>
  crossed.reduce((sum, measure) => sum + pick(measure), 0)

const train = examples.filter((item) => item.usable && item.part !== 0)
const learned = learnNames(train)
const unit = learned.subarray(0, BUCKETS).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS
const steps = Array.from(learned.subarray(0, BUCKETS), (weight) => Math.round(weight / unit))
const shipped = Float64Array.from([...steps.map((step) => step * unit), learned[BUCKETS]!])

const held = scored(
  shipped,
  examples.filter((item) => item.part === 0),
)
const { auc, count, over } = measureScores(held)
const facts = {
  heldOut: count,
  auc: rounded(auc),
  recallAtHalfPercent: rounded(over.pirate / count.pirate),
  licensedAtHalfPercent: rounded(over.licensed / count.licensed),
  crossValidated: {
    auc: rounded(total((measure) => measure.auc) / crossed.length),
    pirate: total((measure) => measure.count.pirate),
    pirateOver: total((measure) => measure.over.pirate),
    licensed: total((measure) => measure.count.licensed),
    licensedOver: total((measure) => measure.over.licensed),
  },
}
process.stdout.write(`${JSON.stringify(facts)}\n`)

const benign = scoresOf(held, 'benign')
const half = lineAt(benign, 0.005)
writeFileSync(
  'src/domains/tables/name-model.ts',
  `/**
 * Weights of hashed traits of a domain name, one printable character a bucket ("P" is 0). Made by scripts/learn-domain-names.ts
 * from ${train.length} names of public lists (the lists are not included; non-commercial ones were not used).
 */
export const NAME_WEIGHTS: string = ${JSON.stringify(steps.map((step) => String.fromCharCode(ZERO + step)).join(''))}
/** Log-odds of one step of a weight, the intercept, and where half a per cent of benign names begin. */
export const NAME_UNIT = ${unit.toPrecision(6)}
export const NAME_INTERCEPT = ${learned[BUCKETS]!.toPrecision(6)}
export const NAME_HALF_PERCENT = ${half.toPrecision(6)}
/** Log-odds between a score of 50, which one benign name in twenty reaches, and one of 80. */
export const NAME_SPREAD = ${(half - lineAt(benign, 0.05)).toPrecision(6)}
/** On brands kept out of learning; and, over four quarters of the rest, each by a model of the other three. */
export const NAME_FACTS = ${JSON.stringify(facts)} as const
`,
)

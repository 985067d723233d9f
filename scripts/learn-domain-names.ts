import { readFileSync, writeFileSync } from 'node:fs'
import { BUCKETS, featuresOfName } from '../src/domains/name-features'
import { sharedPath } from '../test/support/shared'

/**
 * Learns the name model offline and writes src/domains/tables/name-model.ts with its training facts and error rates.
 * Rows under a non-commercial licence (citizenlab, court lists) are left out of learning. A fifth of the labels, chosen by hash,
 * is kept out of learning and gives the figures.
 */
const path = sharedPath('data/domains.dev.tsv')
if (path === null) throw new Error('the measurement data is not here')

interface Row {
  readonly name: string
  readonly label: string
  readonly source: string
}

const rows = readFileSync(path, 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line): Row => {
    const [name = '', label = '', source = ''] = line.split('\t')
    return { name, label, source }
  })

const stem = (name: string): string =>
  name
    .split('.')
    .slice(-2)[0]
    ?.replace(/[^a-z]/g, '') ?? ''
const held = (name: string): boolean => {
  let hash = 2166136261
  for (const char of stem(name)) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0
  return hash % 5 === 0
}

const usable = rows.filter((row) => !row.source.startsWith('citizenlab') && !row.source.startsWith('court-'))
const all = process.argv.includes('--all')
const train = usable
  .filter((row) => all || !held(row.name))
  .map((row) => ({ ...row, features: featuresOfName(row.name), y: row.label === 'pirate' ? 1 : 0 }))

const weights = new Float64Array(BUCKETS + 1)
const squares = new Float64Array(BUCKETS + 1).fill(1e-6)
let state = 12345
const next = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 4294967296
}
const l2 = 2e-3
for (let epoch = 0; epoch < 12; epoch += 1) {
  for (let i = train.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    ;[train[i], train[j]] = [train[j] as (typeof train)[number], train[i] as (typeof train)[number]]
  }
  for (const row of train) {
    let z = weights[BUCKETS] ?? 0
    for (const feature of row.features) z += weights[feature] ?? 0
    // Licensed names are few and the hardest to tell apart: they count twentyfold; pirates threefold.
    const g = (1 / (1 + Math.exp(-z)) - row.y) * (row.label === 'licensed' ? 20 : row.y === 1 ? 3 : 1)
    for (const feature of [...row.features, BUCKETS]) {
      const step = g + l2 * train.length * 0.01 * (weights[feature] ?? 0)
      squares[feature] = (squares[feature] ?? 0) + step * step
      weights[feature] = (weights[feature] ?? 0) - (0.12 * step) / Math.sqrt(squares[feature] ?? 1)
    }
  }
}

const largest = Math.max(...[...weights.slice(0, BUCKETS)].map(Math.abs))
const unit = largest / 46
const quantised = [...weights.slice(0, BUCKETS)].map((weight) => Math.round(weight / unit))
const zOf = (name: string): number =>
  (weights[BUCKETS] ?? 0) + featuresOfName(name).reduce((sum, feature) => sum + (quantised[feature] ?? 0) * unit, 0)

const test = rows.filter((row) => held(row.name)).map((row) => ({ ...row, z: zOf(row.name) }))
const benign = test
  .filter((row) => row.label === 'benign')
  .map((row) => row.z)
  .sort((a, b) => b - a)
const pirate = test.filter((row) => row.label === 'pirate').map((row) => row.z)
const licensed = test.filter((row) => row.label === 'licensed').map((row) => row.z)
const at = benign[Math.floor(benign.length * 0.005)] ?? 0
const share = (values: readonly number[]): number => values.filter((z) => z >= at).length / values.length
let pairs = 0
const ascending = [...benign].reverse()
for (const z of pirate) {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < z) low = middle + 1
    else high = middle
  }
  pairs += low
}
const auc = pairs / (pirate.length * benign.length)
const facts = {
  heldOut: { benign: benign.length, pirate: pirate.length, licensed: licensed.length },
  auc: Math.round(auc * 1000) / 1000,
  recallAtHalfPercent: Math.round(share(pirate) * 1000) / 1000,
  licensedAtHalfPercent: Math.round(share(licensed) * 1000) / 1000,
}
console.log(facts)

// Printable characters, one a bucket: 0 is "P", so that the table compresses well.
const text = quantised.map((value) => String.fromCharCode(80 + value)).join('')
writeFileSync(
  'src/domains/tables/name-model.ts',
  `/**
 * Weights of hashed letter groups of a domain name, one printable character a bucket ("P" is 0). Made by scripts/learn-domain-names.ts
 * from ${train.length} names of public lists (the lists are not included; non-commercial ones were not used).
 * Held-out labels: ${JSON.stringify(facts)}
 */
export const NAME_WEIGHTS: string = ${JSON.stringify(text)}
/** Log-odds of one step of a weight, the intercept, and where half a per cent of benign names begin. */
export const NAME_UNIT = ${unit.toPrecision(6)}
export const NAME_INTERCEPT = ${(weights[BUCKETS] ?? 0).toPrecision(6)}
export const NAME_HALF_PERCENT = ${at.toPrecision(6)}
/** Log-odds between a score of 50, which one benign name in twenty reaches, and one of 80. */
export const NAME_SPREAD = ${(at - (benign[Math.floor(benign.length * 0.05)] ?? 0)).toPrecision(6)}
export const NAME_FACTS = ${JSON.stringify(facts)} as const
`,
)

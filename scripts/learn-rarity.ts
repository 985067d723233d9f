/**
 * Learns how common words and letter pairs are in names: src/domains/tables/{word-bits,letter-pairs}.ts.
 * Run: npx tsx scripts/learn-rarity.ts
 */
import { writeFileSync } from 'node:fs'
import { FACTS, hashOf, PERMISSIVE, readHops, readRows } from '../eval/domains/data'
import { splitOf } from '../eval/domains/split'
import { foldLabel, withoutDigits } from '../src/domains/fold'
import { GENERIC_WORDS } from '../src/domains/generic-words'
import { parseDomain } from '../src/domains/parse'
import { labelToUnicode } from '../src/domains/punycode'

const LATIN = /^[a-z]+$/
const FIRST_LETTER_BITS = 4.2
const ROUNDS = 5
const BENIGN_SHARE = 16

const rows = readRows()
const hops = readHops()
if (rows === null || hops === null) throw new Error('the measurement data is not beside the checkout')
const { heldOut } = splitOf(rows, hops)

const labels = new Set<string>()
for (const row of rows) {
  const { label } = parseDomain(row.domain)
  if (label === null || heldOut(row.domain)) continue
  const folded = withoutDigits(foldLabel(labelToUnicode(label)))
  if (folded.length < 3 || !LATIN.test(folded)) continue
  if (row.label === 'pirate' && PERMISSIVE.has(row.source)) labels.add(folded)
  if (
    row.label === 'benign' &&
    (PERMISSIVE.has(row.source) || FACTS.has(row.source)) &&
    hashOf(folded) % BENIGN_SHARE === 0
  )
    labels.add(folded)
}

const A = 27
const index = (text: string, at: number): number => (at < 0 ? 0 : text.charCodeAt(at) - 0x60)

const pairBits = (texts: Iterable<string>): Float64Array => {
  const counts = new Float64Array(A * A).fill(0.5)
  for (const text of texts)
    for (let at = 0; at < text.length; at++) counts[index(text, at - 1) * A + index(text, at)]! += 1
  const bits = new Float64Array(A * A)
  for (let before = 0; before < A; before++) {
    let sum = 0
    for (let here = 1; here < A; here++) sum += counts[before * A + here]!
    for (let here = 1; here < A; here++) bits[before * A + here] = -Math.log2(counts[before * A + here]! / sum)
  }
  return bits
}

// Letters outside generic words are what rarity is about, so pairs are counted again on what the words leave over.
let pairs = pairBits(labels)
let words = new Map([...GENERIC_WORDS].filter((word) => word.length > 1).map((word) => [word, 9]))
const segmentWith = (text: string): string[] => {
  const best = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(text.length + 1).fill(0)
  best[0] = 0
  for (let at = 0; at < text.length; at++) {
    const letter = best[at]! + pairs[(at === 0 ? 0 : index(text, at - 1)) * A + index(text, at)]!
    if (letter < best[at + 1]!) {
      best[at + 1] = letter
      from[at + 1] = at
    }
    for (let stop = at + 2; stop <= Math.min(text.length, at + 16); stop++) {
      const bits = words.get(text.slice(at, stop))
      if (bits !== undefined && best[at]! + bits + 1 < best[stop]!) {
        best[stop] = best[at]! + bits + 1
        from[stop] = at
      }
    }
  }
  const out: string[] = []
  for (let stop = text.length; stop > 0; stop = from[stop]!) out.push(text.slice(from[stop], stop))
  return out.reverse()
}

for (let round = 0; round < ROUNDS; round++) {
  const counts = new Map<string, number>()
  const rest: string[] = []
  let total = 0
  for (const label of labels) {
    let run = ''
    for (const piece of segmentWith(label)) {
      if (piece.length === 1) run += piece
      else {
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
        total++
        if (run !== '') rest.push(run)
        run = ''
      }
    }
    if (run !== '') {
      rest.push(run)
      total++
    }
  }
  words = new Map(
    [...words.keys()].map((word) => [word, Math.min(14, -Math.log2(((counts.get(word) ?? 0) + 0.5) / total))]),
  )
  pairs = pairBits(rest)
  for (let here = 1; here < A; here++) pairs[here] = Math.min(pairs[here]!, FIRST_LETTER_BITS + 3)
}

const quarter = (bits: number): string => String.fromCharCode(0x23 + Math.min(56, Math.max(4, Math.round(bits * 4))))
const table = [...pairs].map((bits) => quarter(bits)).join('')
writeFileSync(
  'src/domains/tables/letter-pairs.ts',
  `/**
 * How surprising a letter is after another, in quarter bits above '#', 27 by 27 (0 is the start or no letter).
 * Learned by scripts/learn-rarity.ts from ${labels.size} labels; no name is kept.
 */
export const LETTER_PAIRS: string =
  ${JSON.stringify(table).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')}
`,
)
const list = [...words].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
const lines: string[] = []
for (const [word, bits] of list) {
  const item = `${word} ${bits.toFixed(1)}`
  const last = lines.at(-1)
  if (last !== undefined && last.length + item.length < 108) lines[lines.length - 1] = `${last},${item}`
  else lines.push(item)
}
writeFileSync(
  'src/domains/tables/word-bits.ts',
  `/**
 * How common the generic words are, in bits (-log2 of their share of all pieces of names).
 * Learned by scripts/learn-rarity.ts from ${labels.size} labels; the words were chosen by hand.
 */
const TABLE = [
${lines.map((line) => `  '${line}',`).join('\n')}
]

export const WORD_BITS: ReadonlyMap<string, number> = new Map(
  TABLE.flatMap((line) =>
    line.split(',').map((item): [string, number] => {
      const space = item.indexOf(' ')
      return [item.slice(0, space), Number(item.slice(space + 1))]
    }),
  ),
)
`,
)
process.stdout.write(`${labels.size} labels, ${words.size} words\n`)

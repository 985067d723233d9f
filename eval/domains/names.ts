import { scoreDomainName } from '../../src/domains/score'
import { hashOf, type Row } from './data'
import { percent } from './intervals'

const BENIGN_ALARMS = 0.005

/** The split of scripts/learn-domain-names.ts: letters of the label before the last, so that all suffixes of a brand fall together. */
const heldOut = ({ domain }: Row): boolean => {
  const stem = domain.split('.').slice(-2)[0] ?? ''
  return hashOf(stem.replace(/[^a-z]/g, '')) % 5 === 0
}

/** Area under the curve, ties counted half, and what an alarm at half a per cent of the benign names catches. */
export const measureNames = (print: (line: string) => void, rows: readonly Row[]): void => {
  const scored = rows.filter(heldOut).map((row) => ({ ...row, score: scoreDomainName(row.domain).score }))
  const of = (label: Row['label']): number[] =>
    scored
      .filter((row) => row.label === label)
      .map((row) => row.score)
      .sort((a, b) => a - b)
  const benign = of('benign')
  const pirate = of('pirate')
  const licensed = of('licensed')
  const rank = (value: number, orEqual: boolean): number => {
    let low = 0
    let high = benign.length
    while (low < high) {
      const middle = (low + high) >> 1
      const below = orEqual ? benign[middle]! <= value : benign[middle]! < value
      if (below) low = middle + 1
      else high = middle
    }
    return low
  }
  const auc =
    pirate.reduce((sum, value) => sum + (rank(value, false) + rank(value, true)) / 2, 0) /
    (pirate.length * benign.length)
  const line = benign[Math.floor(benign.length * (1 - BENIGN_ALARMS))] ?? 100
  const over = (values: readonly number[]): string =>
    percent(values.filter((value) => value > line).length, values.length)
  print(`\nNames, labels held out: ${pirate.length} pirate, ${benign.length} benign, ${licensed.length} licensed`)
  print(`  AUC ${auc.toFixed(3)}`)
  print(`  over ${line} (where ${over(benign)} of the benign are): pirate ${over(pirate)}, licensed ${over(licensed)}`)
  for (const source of [...new Set(scored.filter((row) => row.label === 'pirate').map((row) => row.source))].sort()) {
    const values = scored.filter((row) => row.label === 'pirate' && row.source === source).map((row) => row.score)
    print(`    ${source}: ${over(values)}`)
  }
}

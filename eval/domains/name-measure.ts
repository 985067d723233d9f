import type { Row } from './data'

/** A name's label and what a model says of it. */
export interface ScoredName {
  readonly label: Row['label']
  readonly source: string
  readonly score: number
}

/** The share of ordinary names that an alarm may strike: half a per cent. */
export const BENIGN_ALARMS = 0.005

export interface NameMeasure {
  readonly count: Readonly<Record<Row['label'], number>>
  /** Area under the curve of pirate against benign names; ties count half. */
  readonly auc: number
  /** The score that all but half a per cent of the benign names stay at or below. */
  readonly line: number
  /** How many of a label stand over the line. */
  readonly over: Readonly<Record<Row['label'], number>>
}

const below = (sorted: readonly number[], value: number, orEqual: boolean): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (orEqual ? sorted[middle]! <= value : sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The score at which `share` of the sorted benign scores stand above. */
export const lineAt = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * (1 - share))] ?? Number.POSITIVE_INFINITY

export const scoresOf = (names: readonly ScoredName[], label: Row['label']): number[] =>
  names
    .filter((name) => name.label === label)
    .map((name) => name.score)
    .sort((a, b) => a - b)

export const measureScores = (names: readonly ScoredName[]): NameMeasure => {
  const by = {
    pirate: scoresOf(names, 'pirate'),
    licensed: scoresOf(names, 'licensed'),
    benign: scoresOf(names, 'benign'),
  }
  const line = lineAt(by.benign, BENIGN_ALARMS)
  const won = by.pirate.reduce(
    (sum, value) => sum + (below(by.benign, value, false) + below(by.benign, value, true)) / 2,
    0,
  )
  const over = (values: readonly number[]): number => values.length - below(values, line, true)
  return {
    count: { pirate: by.pirate.length, licensed: by.licensed.length, benign: by.benign.length },
    auc: won / (by.pirate.length * by.benign.length),
    line,
    over: { pirate: over(by.pirate), licensed: over(by.licensed), benign: over(by.benign) },
  }
}

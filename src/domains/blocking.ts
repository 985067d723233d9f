import type { LabelShape, NameShape } from './shape'

/** A piece that two names must share to be compared at all, with how much it says. */
export interface BlockKey {
  readonly key: string
  /** Equal keys of this kind mean the same stem: a chain through the newest is enough. */
  readonly exact: boolean
  /** A run of four letters: the least telling kind. */
  readonly run: boolean
}

const GRAM = 4
/** A piece with fewer bits is in too many names. */
const LEAST_GRAM_BITS = 11
const MAX_GRAMS = 12

const gramsOf = (label: LabelShape): string[] => {
  const { text, bits, generic } = label.parts
  const found: { gram: string; bits: number }[] = []
  for (let at = 0; at + GRAM <= text.length; at++) {
    let sum = 0
    let plain = 0
    for (let step = at; step < at + GRAM; step++) {
      sum += bits[step]!
      if (generic[step] === 0) plain++
    }
    if (plain >= GRAM / 2 && sum >= LEAST_GRAM_BITS) found.push({ gram: text.slice(at, at + GRAM), bits: sum })
  }
  found.sort((a, b) => b.bits - a.bits || (a.gram < b.gram ? -1 : 1))
  return found.slice(0, MAX_GRAMS).map((item) => item.gram)
}

/** Keys of a name for an inverted index, most telling first. What shares none of them is not related by name. */
export const blockKeysOf = (shape: NameShape): BlockKey[] => {
  const keys = new Map<string, BlockKey>()
  const add = (key: string, exact: boolean, run = false): void => {
    if (!keys.has(key)) keys.set(key, { key, exact, run })
  }
  const { host, registrable } = shape.parsed
  if (host !== null) add(`h ${host}`, true)
  if (registrable !== null) add(`r ${registrable}`, true)
  const labels = shape.label === null ? shape.subs : [shape.label, ...shape.subs]
  for (const label of labels) {
    add(`s ${label.stem === '' ? label.flat : label.stem}`, true)
    if (label.plain !== label.flat) add(`s ${label.plain}`, true)
    if (label.core.length >= 2) add(`c ${label.core}`, false)
    const words = label.parts.tokens.map((token) => token.text)
    if (words.length > 1) add(`w ${words.sort().join(' ')}`, false)
  }
  for (const label of labels) for (const gram of gramsOf(label)) add(`g ${gram}`, false, true)
  return [...keys.values()]
}

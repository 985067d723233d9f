import { foldLabel, withoutDigits } from '../../src/domains/fold'
import { parseDomain } from '../../src/domains/parse'
import { labelToUnicode } from '../../src/domains/punycode'
import { type Hop, hashOf, type Row } from './data'

/** One part in five of the brands is never learned from. */
const PARTS = 5
/** A shorter stem is no brand: `x`, `tv`. */
const LEAST_STEM = 3

/** Which brand a name belongs to, and on which side of the split that brand stands. */
export interface Split {
  readonly groupOf: (name: string) => string
  readonly heldOut: (name: string) => boolean
  /** 0..4 by brand; part 0 is held out. */
  readonly partOf: (name: string) => number
}

/** Letters of the registrable label, folded: all suffixes, numbers and hyphens of one label are one brand. */
const stemOf = (label: string): string => withoutDigits(foldLabel(labelToUnicode(label)))

const nodesOf = (name: string): string[] => {
  const { registrable, label, host } = parseDomain(name)
  const nodes = [registrable ?? host ?? name]
  const stem = label === null ? '' : stemOf(label)
  if (stem.length >= LEAST_STEM) nodes.push(`stem ${stem}`)
  return nodes
}

/**
 * The one split that every learner and every measurement of names uses. Names are one brand where they are one registrable
 * name, have the same stem, or a hop or a source names them together; a whole brand goes to one side. It rests on nothing
 * learned, so that learning again does not move it.
 */
export const splitOf = (rows: readonly Row[], hops: readonly Hop[]): Split => {
  const parent = new Map<string, string>()
  const find = (name: string): string => {
    let at = name
    for (;;) {
      const up = parent.get(at)
      if (up === undefined || up === at) return at
      const over = parent.get(up) ?? up
      parent.set(at, over)
      at = over
    }
  }
  const join = (nodes: readonly string[]): void => {
    const roots = nodes.map(find).sort()
    for (const root of roots) parent.set(root, roots[0]!)
  }
  for (const hop of hops) {
    join([...nodesOf(hop.from), ...nodesOf(hop.to), ...(hop.brand === '' ? [] : [`brand ${hop.brand}`])])
  }
  for (const row of rows) join(nodesOf(row.domain))
  const groupOf = (name: string): string => {
    const nodes = nodesOf(name)
    return find(nodes.find((node) => parent.has(node)) ?? nodes[0]!)
  }
  const partOf = (name: string): number => hashOf(groupOf(name)) % PARTS
  return { groupOf, partOf, heldOut: (name) => partOf(name) === 0 }
}

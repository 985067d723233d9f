import { type BlockKey, blockKeysOf } from './blocking'
import { type DomainRelation, relateShapes } from './relate'
import { type NameShape, shapeOf } from './shape'
import { msOf } from './time'

/** A name, and when it was first seen: a day or an instant. */
export interface SeenDomain {
  readonly name: string
  readonly firstSeenAt?: string | null | undefined
}

export interface ClusterMember {
  /** The host where there is one, else the text as given. */
  readonly name: string
  readonly firstSeenAt: string | null
  /** The earlier member that it hangs on best; null for the first. */
  readonly predecessor: string | null
  readonly kind: DomainRelation['kind'] | null
  readonly likelihood: number | null
  readonly shared: string | null
}

/** Names that hang together, each on an earlier one: a family tree. */
export interface DomainCluster {
  /** In time order; names without a time come last, in the order given. */
  readonly members: readonly ClusterMember[]
  /** The same, names only. */
  readonly domains: readonly string[]
  /** Likelihood of the weakest link; 1 where there is none. */
  readonly strength: number
}

/** Newest names looked at under one key, and in all for one name: bounds the work whatever the names are. */
const NEWEST = 12
const MAX_CANDIDATES = 48
/** Two chains that grew apart are joined only by a firm link, else chains drift into one another. */
const JOIN = 0.9
const LINE = 0.5
/**
 * Each further name is another chance of a false link, so the line rises with their number: the odds asked for grow in
 * proportion from here on.
 */
const FEW = 1000

const lineFor = (count: number): number => {
  const odds = Math.max(1, count / FEW)
  // No name says more than 0.99, so a same rare label still passes among a hundred thousand.
  return Math.max(LINE, Math.min(0.97, odds / (odds + 1)))
}

interface Entry {
  readonly name: string
  readonly at: string | null
  readonly ms: number
  readonly order: number
  readonly shape: NameShape
}

interface Parent {
  readonly of: number
  readonly relation: DomainRelation
}

const entriesOf = (input: readonly (string | SeenDomain)[]): Entry[] =>
  input
    .map((item, order): Entry => {
      const written = typeof item === 'string' ? item : item.name
      const at = typeof item === 'string' ? null : (item.firstSeenAt ?? null)
      const shape = shapeOf(written)
      const ms = msOf(at, `/${order}/firstSeenAt`) ?? Number.POSITIVE_INFINITY
      return { name: shape.parsed.host ?? written, at, ms, order, shape }
    })
    .sort((a, b) => (a.ms === b.ms ? a.order - b.order : a.ms - b.ms))

/** From so many names on a single run of four letters in common says too little to pass the line: two are asked for. */
const MANY = 10_000

/** What was met on the way through the postings, kept between names so that nothing is cleared. */
interface Scratch {
  /** The name that a place was last met by. */
  readonly metBy: Int32Array
  /** How much that name shares with it so far. */
  readonly weight: Uint8Array
}

/** Places of earlier names that share telling pieces, few and newest first. */
const candidatesOf = (
  index: ReadonlyMap<string, number[]>,
  keys: readonly BlockKey[],
  { metBy, weight }: Scratch,
  self: number,
  least: number,
): number[] => {
  const out: number[] = []
  for (const { key, exact, run } of keys) {
    const posting = index.get(key)
    if (posting === undefined) continue
    const stop = Math.max(0, posting.length - (exact ? 2 : NEWEST))
    for (let at = posting.length - 1; at >= stop && out.length < MAX_CANDIDATES; at--) {
      const place = posting[at]!
      if (metBy[place] !== self) {
        metBy[place] = self
        weight[place] = 0
      }
      const before = weight[place]!
      weight[place] = Math.min(9, before + (run ? 1 : 2))
      if (before < least && weight[place]! >= least) out.push(place)
    }
  }
  return out
}

/**
 * Chains of names in time order. Each name is compared with the few earlier ones that share a rare piece with it, never
 * with all: 100,000 names take seconds. A name hangs on the earlier one it most likely follows.
 * @throws RedflagError BAD_INSTANT for a `firstSeenAt` that is neither a day nor an instant with a zone
 */
export const clusterDomains = (input: readonly (string | SeenDomain)[]): DomainCluster[] => {
  const entries = entriesOf(input)
  const index = new Map<string, number[]>()
  const scratch: Scratch = { metBy: new Int32Array(entries.length).fill(-1), weight: new Uint8Array(entries.length) }
  const least = entries.length > MANY ? 2 : 1
  const root = Int32Array.from(entries, (_, at) => at)
  const find = (at: number): number => {
    let up = at
    while (root[up] !== up) {
      root[up] = root[root[up]!]!
      up = root[up]!
    }
    return up
  }
  const line = lineFor(entries.length)
  const join = Math.max(JOIN, line)
  const parents: (Parent | null)[] = []
  for (let self = 0; self < entries.length; self++) {
    const { shape } = entries[self]!
    const keys = blockKeysOf(shape)
    let best: Parent | null = null
    const firm: number[] = []
    for (const place of candidatesOf(index, keys, scratch, self, least)) {
      const relation = relateShapes(entries[place]!.shape, shape)
      if (relation.likelihood < line) continue
      if (relation.likelihood >= join) firm.push(place)
      const better = best === null || relation.likelihood > best.relation.likelihood
      const newer = best !== null && relation.likelihood === best.relation.likelihood && place > best.of
      if (better || newer) best = { of: place, relation }
    }
    parents.push(best)
    if (best !== null) root[find(self)] = find(best.of)
    for (const place of firm) {
      const one = find(place)
      const other = find(self)
      if (one !== other) root[Math.max(one, other)] = Math.min(one, other)
    }
    for (const { key } of keys) {
      const posting = index.get(key)
      if (posting === undefined) index.set(key, [self])
      else posting.push(self)
    }
  }
  const clusters = new Map<number, ClusterMember[]>()
  for (let self = 0; self < entries.length; self++) {
    const { name, at } = entries[self]!
    const parent = parents[self] ?? null
    const member: ClusterMember = {
      name,
      firstSeenAt: at,
      predecessor: parent === null ? null : entries[parent.of]!.name,
      kind: parent?.relation.kind ?? null,
      likelihood: parent?.relation.likelihood ?? null,
      shared: parent?.relation.shared ?? null,
    }
    const key = find(self)
    const members = clusters.get(key)
    if (members === undefined) clusters.set(key, [member])
    else members.push(member)
  }
  return [...clusters.values()].map((members) => ({
    members,
    domains: members.map((member) => member.name),
    strength: members.reduce((least, member) => Math.min(least, member.likelihood ?? 1), 1),
  }))
}

import { foldLabel, withoutDigits } from './fold'
import { segment } from './rarity'

/** How many buckets the traits of a name are hashed into. */
export const BUCKETS = 32_768

/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193
const LEAST_GROUP = 2
const MOST_GROUP = 6
const MAX_HOST = 253
/** Groups of every place of the longest host, and the other traits, with room to spare. */
const MOST_FEATURES = 2048
const EDGE_START = 0x5e
const EDGE_END = 0x24
const DOT = 0x2e
const HYPHEN = 0x2d

/** Sorts of traits apart from letter groups: each hashes apart. */
const SUFFIX = 1
const LENGTH = 2
const DIGITS = 3
const HYPHENS = 4
const SUBDOMAIN = 5
const WORD = 6
const TRADE = 7
const GENERIC = 8
const OWN = 9
const RARE = 10
const SUFFIX_AND_TRADE = 11
const TRADE_AND_OWN = 12
const SORT = 13
const SORT_AND_TRADE = 14
const SORT_AND_LENGTH = 15
const DIGIT_EDGES = 16
const COUNTER = 17

/** Second labels under which a country's names are registered: `co.jp`, `com.br`. */
const SECOND_LEVELS: ReadonlySet<string> = new Set('ac co com edu gob go gov ne net nom or org'.split(' '))
const OLD_SUFFIXES: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'int', 'mil'])

/** What sort of suffix: of two labels, from before 2000, a country's, an IDN, or one of the many new ones. */
const sortOf = (suffix: string): number => {
  if (suffix.includes('.')) return 0
  if (OLD_SUFFIXES.has(suffix)) return 1
  if (suffix.startsWith('xn--')) return 2
  return suffix.length === 2 ? 3 : 4
}

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME)
const hashOf = (text: string, sort: number): number => {
  let hash = mix(BASIS, sort)
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
  return hash
}
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

/** The buckets of one name. Written over by the next name: read them at once. */
export interface FoundFeatures {
  readonly buckets: Uint16Array
  count: number
}

const found: FoundFeatures = { buckets: new Uint16Array(MOST_FEATURES), count: 0 }
/** The name that a bucket was last seen in, so that nothing is cleared between names. */
const seenIn = new Uint32Array(BUCKETS)
let turn = 0

const note = (hash: number): void => {
  const bucket = bucketOf(hash)
  if (seenIn[bucket] === turn || found.count === MOST_FEATURES) return
  seenIn[bucket] = turn
  found.buckets[found.count++] = bucket
}
const noteTrait = (sort: number, a: number, b = 0): void => note(mix(mix(mix(BASIS, sort), a), b))

/** What letters alone do not show: generic words and words of the trade, how much is the site's own and how rare it is. */
const noteTraits = (main: string, suffix: string): void => {
  let trade = 0
  let generic = 0
  let own = 0
  let ownBits = 0
  for (const token of segment(withoutDigits(foldLabel(main))).tokens) {
    if (token.generic) {
      generic++
      if (token.trade) trade++
      note(hashOf(token.text, WORD))
    } else {
      own += token.text.length
      ownBits += token.bits
    }
  }
  const some = Math.min(2, trade)
  const sort = sortOf(suffix)
  noteTrait(TRADE, Math.min(3, trade))
  noteTrait(GENERIC, Math.min(4, generic))
  noteTrait(OWN, Math.min(6, own >> 1))
  noteTrait(RARE, own === 0 ? 255 : Math.round((2 * ownBits) / own))
  note(mix(hashOf(suffix, SUFFIX_AND_TRADE), some))
  noteTrait(TRADE_AND_OWN, some, Math.min(4, own >> 1))
  noteTrait(SORT, sort)
  noteTrait(SORT_AND_TRADE, sort, some)
  noteTrait(SORT_AND_LENGTH, sort, Math.min(6, main.length >> 1))
}

/** All groups of two to six letters of `host` between two places, its edges marked; each start runs one hash along. */
const noteGroups = (host: string, from: number, to: number): void => {
  for (let start = from - 1; start <= to; start++) {
    let hash =
      start < from ? mix(BASIS, EDGE_START) : start === to ? mix(BASIS, EDGE_END) : mix(BASIS, host.charCodeAt(start))
    for (let size = LEAST_GROUP; size <= MOST_GROUP; size++) {
      const at = start + size - 1
      if (at > to) break
      hash = mix(hash, at === to ? EDGE_END : host.charCodeAt(at))
      note(hash)
    }
  }
}

const isDigitAt = (host: string, at: number): boolean => {
  const unit = host.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** Where the suffix begins: the last label, and the one before it where countries register names under it. */
const suffixStart = (host: string): number => {
  const last = host.lastIndexOf('.')
  if (last < 0) return 0
  const before = host.lastIndexOf('.', last - 1)
  return before >= 0 && SECOND_LEVELS.has(host.slice(before + 1, last)) ? before + 1 : last + 1
}

/** The label that was registered: the one before the suffix. */
export const mainLabelOf = (host: string): string => {
  const end = Math.max(0, suffixStart(host) - 1)
  return host.slice(host.lastIndexOf('.', end - 1) + 1, end)
}

/**
 * Traits of a host in lower-case A-labels: letter groups of every label but the suffix, the suffix, the shape (digits, hyphens,
 * length), and what the words say. Distinct.
 */
export const findFeatures = (written: string): FoundFeatures => {
  const host = written.length > MAX_HOST ? written.slice(0, MAX_HOST) : written
  turn = (turn + 1) >>> 0
  found.count = 0
  const start = suffixStart(host)
  const suffix = host.slice(start)
  note(hashOf(suffix, SUFFIX))
  const end = Math.max(0, start - 1)
  const mainStart = host.lastIndexOf('.', end - 1) + 1
  const main = host.slice(mainStart, end)
  let digits = 0
  let hyphens = 0
  for (let at = mainStart; at < end; at++) {
    const unit = host.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) digits++
    else if (unit === HYPHEN) hyphens++
  }
  noteTrait(LENGTH, Math.min(8, Math.floor(main.length / 3)))
  noteTrait(DIGITS, Math.min(4, digits))
  noteTrait(HYPHENS, Math.min(3, hyphens))
  noteTraits(main, suffix)
  let labels = 0
  for (let from = 0; from < end; ) {
    let to = from
    while (to < end && host.charCodeAt(to) !== DOT) to++
    if (to - from !== 3 || !host.startsWith('www.', from)) {
      noteGroups(host, from, to)
      labels++
    }
    from = to + 1
  }
  if (labels > 1) noteTrait(SUBDOMAIN, 1)
  noteTrait(DIGIT_EDGES, isDigitAt(host, mainStart) ? 1 : 0, isDigitAt(host, end - 1) ? 1 : 0)
  if (mainStart > 0 && isDigitAt(host, mainStart - 2)) noteTrait(COUNTER, 1)
  return found
}

/** The bucket of a run of letters that stands within a name; edges are `^` and `$`. */
export const bucketOfGroup = (group: string): number => {
  let hash = BASIS
  for (let at = 0; at < group.length; at++) hash = mix(hash, group.charCodeAt(at))
  return bucketOf(hash)
}

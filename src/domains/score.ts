import { toHost } from './host'
import { BUCKETS, bucketOfGroup, findFeatures, mainLabelOf } from './name-features'
import {
  NAME_FACTS,
  NAME_HALF_PERCENT,
  NAME_INTERCEPT,
  NAME_SPREAD,
  NAME_UNIT,
  NAME_WEIGHTS,
} from './tables/name-model'

export interface NameReason {
  readonly code: 'RESEMBLES_PIRATE_NAMES' | 'RESEMBLES_ORDINARY_NAMES' | 'NOT_A_NAME'
  readonly message: string
  /** The part of the name that weighs most. */
  readonly part: string | null
}

export interface NameScore {
  /** 0..100. At 80 and above stood half a per cent of the ordinary names that the model had not seen, at 50 five per cent. Weak evidence, never decisive. */
  readonly score: number
  readonly reasons: readonly NameReason[]
}

/** Error rates on labels that were kept out of learning. */
export const NAME_SCORE_FACTS: typeof NAME_FACTS = NAME_FACTS

/** The log-odds of a score of 80, that is of four to one. */
const EIGHTY = Math.log(4)

const ZERO = 80
let decoded: Int8Array | null = null
/** The table as numbers, made at the first look. */
const weights = (): Int8Array => {
  if (decoded === null) {
    decoded = new Int8Array(BUCKETS)
    for (let bucket = 0; bucket < BUCKETS; bucket++) decoded[bucket] = NAME_WEIGHTS.charCodeAt(bucket) - ZERO
  }
  return decoded
}

const LONGEST_PART = 6

/** The run of three to six letters whose groups weigh most for each letter, for a person to look at. */
const heaviestPart = (label: string): string | null => {
  const table = weights()
  const text = `^${label}$`
  const gains = new Map<number, number>()
  const gainOf = (from: number, to: number): number => {
    const key = from * 64 + to
    const known = gains.get(key)
    if (known !== undefined) return known
    const gain = Math.max(0, table[bucketOfGroup(text.slice(from, to))]!)
    gains.set(key, gain)
    return gain
  }
  let best: string | null = null
  let most = 0
  for (let from = 1; from + 3 < text.length; from++)
    for (let size = 3; size <= LONGEST_PART && from + size < text.length; size++) {
      let total = 0
      for (let start = from; start < from + size; start++)
        for (let stop = start + 2; stop <= from + size; stop++) total += gainOf(start, stop)
      if (total / size <= most) continue
      most = total / size
      best = text.slice(from, from + size)
    }
  return best
}

const scores = new Map<string, number>()

/**
 * The score of a host in lower-case A-labels, without reasons: what costs little enough to be asked of every name. A bounded
 * memo: one case asks for the same names again for each change that is tried on it.
 */
export const nameScoreOf = (host: string): number => {
  const known = scores.get(host)
  if (known !== undefined) return known
  const score = computeScore(host)
  if (scores.size >= 4096) scores.clear()
  scores.set(host, score)
  return score
}

const computeScore = (host: string): number => {
  const table = weights()
  const { buckets, count } = findFeatures(host)
  let steps = 0
  for (let at = 0; at < count; at++) steps += table[buckets[at]!]!
  const z = NAME_INTERCEPT + steps * NAME_UNIT
  return Math.round(1000 / (1 + Math.exp(-EIGHTY * ((z - NAME_HALF_PERCENT) / NAME_SPREAD + 1)))) / 10
}

const ADDRESS = /^[\d.]+$/
/** Whether a host is a name that can be scored: of two labels at least, no address. */
export const isName = (host: string): boolean => host.includes('.') && !ADDRESS.test(host) && !host.includes(':')

/**
 * How much a domain name reads like names of pirate sites: letters and word pieces, learned offline from public lists. Sports
 * streams and IPTV names carry few telling words, so groups of letters count, not a word list. Weak evidence by measurement
 * (`NAME_SCORE_FACTS`). Takes any string and never throws; what is no name scores 0.
 */
export const scoreDomainName = (name: string): NameScore => {
  const host = toHost(name)
  if (host === null || !isName(host))
    return { score: 0, reasons: [{ code: 'NOT_A_NAME', message: 'This is no domain name.', part: null }] }
  const score = nameScoreOf(host)
  return {
    score,
    reasons: [
      score >= 50
        ? {
            code: 'RESEMBLES_PIRATE_NAMES',
            message: 'Groups of its letters are common in names of pirate sites.',
            part: heaviestPart(mainLabelOf(host)),
          }
        : { code: 'RESEMBLES_ORDINARY_NAMES', message: 'Its letters are those of ordinary names.', part: null },
    ],
  }
}

import { toHost } from './host'
import { BUCKETS, featuresOfName } from './name-features'
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

const weightOf = (bucket: number): number => NAME_WEIGHTS.charCodeAt(bucket) - 80

/** The run of letters whose groups weigh most, for a person to look at. */
const heaviestPart = (label: string): string | null => {
  let best: string | null = null
  let most = 0
  for (let from = 0; from + 3 <= label.length; from += 1)
    for (let size = 3; size <= 6 && from + size <= label.length; size += 1) {
      const part = label.slice(from, from + size)
      const total = featuresOfName(`${part}.x`).reduce((sum, bucket) => sum + Math.max(0, weightOf(bucket)), 0) / size
      if (total > most) {
        most = total
        best = part
      }
    }
  return best
}

/**
 * How much a domain name reads like names of pirate sites: letters and word pieces, learned offline from public lists. Sports
 * streams and IPTV names carry few telling words, so groups of letters count, not a word list. Weak evidence by measurement
 * (`NAME_SCORE_FACTS`). Takes any string and never throws; what is no name scores 0.
 */
export const scoreDomainName = (name: string): NameScore => {
  const host = toHost(name)
  if (host === null || !host.includes('.') || /^[\d.]+$/.test(host) || host.includes(':'))
    return { score: 0, reasons: [{ code: 'NOT_A_NAME', message: 'This is no domain name.', part: null }] }
  let steps = 0
  for (const bucket of featuresOfName(host)) if (bucket < BUCKETS) steps += weightOf(bucket)
  const z = NAME_INTERCEPT + steps * NAME_UNIT
  const score = Math.round(1000 / (1 + Math.exp(-EIGHTY * ((z - NAME_HALF_PERCENT) / NAME_SPREAD + 1)))) / 10
  const label = host.split('.').slice(-2)[0] ?? host
  return {
    score,
    reasons: [
      score >= 50
        ? {
            code: 'RESEMBLES_PIRATE_NAMES',
            message: 'Groups of its letters are common in names of pirate sites.',
            part: heaviestPart(label),
          }
        : { code: 'RESEMBLES_ORDINARY_NAMES', message: 'Its letters are those of ordinary names.', part: null },
    ],
  }
}

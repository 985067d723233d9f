import { foldLabel, withoutDigits } from './fold'
import { TRADE_WORDS } from './generic-words'
import { segment } from './rarity'

/** How many buckets the letter groups are hashed into. */
export const BUCKETS = 16_384

const hash = (text: string, from: number, to: number, seed: number): number => {
  let h = seed
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0
  h ^= h >>> 15
  return h & (BUCKETS - 1)
}

const OLD_SUFFIXES: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'int', 'mil'])

/** What sort of suffix: of two labels, from before 2000, a country's, an IDN, or one of the many new ones. */
const sortOf = (suffix: string): string => {
  if (suffix.includes('.')) return 'two'
  if (OLD_SUFFIXES.has(suffix)) return 'old'
  if (suffix.startsWith('xn--')) return 'idn'
  return suffix.length === 2 ? 'country' : 'new'
}

/** What letters alone do not show: generic words and words of the trade, how much is the site's own and how rare it is. */
const traitsOf = (main: string, suffix: string): string[] => {
  let trade = 0
  let generic = 0
  let own = 0
  let ownBits = 0
  const traits: string[] = []
  for (const token of segment(withoutDigits(foldLabel(main))).tokens) {
    if (token.generic) {
      generic += 1
      if (TRADE_WORDS.has(token.text)) trade += 1
      traits.push(`word ${token.text}`)
    } else {
      own += token.text.length
      ownBits += token.bits
    }
  }
  const some = Math.min(2, trade)
  const sort = sortOf(suffix)
  traits.push(
    `trade ${Math.min(3, trade)}`,
    `generic ${Math.min(4, generic)}`,
    `own ${Math.min(6, own >> 1)}`,
    `rare ${own === 0 ? 'none' : Math.round((2 * ownBits) / own)}`,
    `suffix ${suffix} trade ${some}`,
    `trade ${some} own ${Math.min(4, own >> 1)}`,
    `sort ${sort}`,
    `sort ${sort} trade ${some}`,
    `sort ${sort} length ${Math.min(6, main.length >> 1)}`,
  )
  return traits
}

/** Groups of two to six letters of every label but the suffix, the suffix itself, the shape (digits, hyphens, length), and traits of the words. Distinct. */
export const featuresOfName = (host: string): readonly number[] => {
  const labels = host.toLowerCase().slice(0, 253).split('.')
  const found = new Set<number>()
  const last = labels.length - 1
  const suffix = labels
    .slice(
      Math.max(
        1,
        last - (labels[last - 1] !== undefined && (labels[last - 1]?.length ?? 9) <= 3 && labels.length > 2 ? 1 : 0),
      ),
    )
    .join('.')
  found.add(hash(suffix, 0, suffix.length, 11))
  const body = labels.slice(0, suffix.includes('.') ? -2 : -1).filter((label) => label !== 'www')
  const main = body[body.length - 1] ?? ''
  found.add(hash(`len${Math.min(8, Math.floor(main.length / 3))}`, 0, 4, 13))
  found.add(hash(`dig${Math.min(4, main.replace(/[^0-9]/g, '').length)}`, 0, 4, 17))
  found.add(hash(`hyp${Math.min(3, main.split('-').length)}`, 0, 4, 19))
  if (body.length > 1) found.add(hash('sub', 0, 3, 23))
  for (const trait of traitsOf(main, suffix)) found.add(hash(trait, 0, trait.length, 31))
  for (const label of body) {
    const text = `^${label}$`
    for (let n = 2; n <= 6; n += 1)
      for (let i = 0; i + n <= text.length; i += 1) found.add(hash(text, i, i + n, 2166136261 + n))
  }
  return [...found]
}

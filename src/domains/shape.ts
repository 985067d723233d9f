import { foldLabel, unleet, withoutDigits } from './fold'
import { GENERIC_WORDS } from './generic-words'
import { type ParsedDomain, parseDomain } from './parse'
import { labelToUnicode } from './punycode'
import { type Segmented, segment } from './rarity'

/** One label of a name in the forms that are compared. */
export interface LabelShape {
  /** U-label, lower case. */
  readonly label: string
  /** Folded: no marks, no look-alikes, no hyphens. */
  readonly flat: string
  /** Folded, digits between letters read as letters. */
  readonly plain: string
  /** `flat` without digits. */
  readonly stem: string
  /** `stem` cut into generic words and the rest. */
  readonly parts: Segmented
  /** What is left of `stem` without its generic words. */
  readonly core: string
  readonly digits: string
  /** Holds a word of the trade: comics, films, sport, downloads. */
  readonly trade: boolean
  readonly bits: number
  /** Bits of `core`. */
  readonly coreBits: number
}

/** A name ready for comparing. Make it once where a name is compared with many. */
export interface NameShape {
  readonly parsed: ParsedDomain
  readonly label: LabelShape | null
  /** Labels before the registrable name that may carry a brand; nearest first. */
  readonly subs: readonly LabelShape[]
}

const MAX_SUBS = 3
/** `www2`, `w12`, `v3`, `wvw`, `ww5`: counters that sites put in front of themselves. */
const SERVICE = /^(?:[vw]{1,4}|m|go|r)?[0-9]{0,4}$/
const NOT_DIGITS = /[^0-9]/g

const shapeLabel = (ascii: string): LabelShape => {
  const label = labelToUnicode(ascii)
  const flat = foldLabel(label)
  const stem = withoutDigits(flat)
  const parts = segment(stem)
  let core = ''
  let bits = 0
  let coreBits = 0
  let trade = false
  for (const token of parts.tokens) {
    bits += token.bits
    if (token.generic) {
      trade ||= token.trade
      continue
    }
    core += token.text
    coreBits += token.bits
  }
  const digits = flat.replace(NOT_DIGITS, '')
  return { label, flat, plain: unleet(flat), stem, parts, core, digits, trade, bits, coreBits }
}

const mayBeBrand = (label: string): boolean => label.length >= 3 && !SERVICE.test(label) && !GENERIC_WORDS.has(label)

export const shapeOf = (name: string): NameShape => {
  const parsed = parseDomain(name)
  const subs =
    parsed.subdomain === ''
      ? []
      : parsed.subdomain.split('.').filter(mayBeBrand).slice(-MAX_SUBS).reverse().map(shapeLabel)
  return { parsed, label: parsed.label === null ? null : shapeLabel(parsed.label), subs }
}

import type { Folder } from './folder'
import { classify, Has, lookalikeOf } from './letters'

/** Latin letters that stand in for Cyrillic ones. */
const LATIN = 'aceopxykmthb'
const CYRILLIC = 'асеорхукмтнв'
const toCyrillic = new Map(Array.from(LATIN, (letter, at) => [letter.charCodeAt(0), CYRILLIC.charCodeAt(at)]))

/** By the letter as written, since capitals look different; else by its folded form. */
const lookOf = (source: string, at: number, unit: number): number | undefined =>
  lookalikeOf(source.codePointAt(at) ?? 0) ?? lookalikeOf(unit)

const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122

/**
 * Give a token that mixes Latin with look-alikes back its one script (UTS #39 speaks of the skeleton; here only mixed
 * tokens have one). All letters of other scripts must look Latin, or all Latin letters Cyrillic; where both would do, the
 * script with more letters wins. Otherwise the mix is honest ("SMSка") and stays.
 */
export const unmixScripts = (folder: Folder): void => {
  const { out, tokenOut, o, source, map } = folder
  let latin = 0
  let foreign = 0
  let allLookLatin = true
  let allLookCyrillic = true
  for (let at = tokenOut; at < o; at++) {
    const unit = out[at] as number
    if (isLatin(unit)) {
      latin++
      if (!toCyrillic.has(unit)) allLookCyrillic = false
      continue
    }
    const parts = (classify(unit) >>> 16) & 127
    if ((parts & (Has.Cyrillic | Has.Lookalike)) === 0) continue
    foreign++
    if ((parts & Has.Cyrillic) === 0) allLookCyrillic = false
    if (lookOf(source, map.startOf(at), unit) === undefined) allLookLatin = false
  }
  const useLatin = allLookLatin && (!allLookCyrillic || latin >= foreign)
  if (!useLatin && !allLookCyrillic) return
  let has = 0
  let changed = false
  for (let at = tokenOut; at < o; at++) {
    const unit = out[at] as number
    const from = map.startOf(at)
    if (useLatin && !isLatin(unit)) {
      const letter = lookOf(source, from, unit)
      if (letter !== undefined) {
        out[at] = letter
        changed = true
        folder.record('homoglyph', from, map.endOf(at), true)
      }
    } else if (!useLatin && isLatin(unit)) {
      out[at] = toCyrillic.get(unit) as number
      changed = true
      folder.record('latin_in_cyrillic', from, map.endOf(at), true)
    }
    has |= (classify(out[at] as number) >>> 16) & 127
  }
  folder.has = has
  if (changed) folder.unsettled = true
}

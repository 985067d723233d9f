import type { Folder } from './folder'
import { classify, expansions, Has, Kind } from './letters'

const HYPHEN = 45
const LONGEST_RUN = 2048

/** Brackets, quotes and the fraction slash enclose or divide letters; nobody spaces a word with them. */
const NO_SPACER = new Set(Array.from('()[]{}<>"「」『』【】《》〈〉\u2044', (sign) => sign.charCodeAt(0)))

interface Gap {
  /** Where the next letter begins. */
  readonly end: number
  /** 0 for white space, else the code point that stands between. */
  readonly sign: number
  readonly wide: boolean
  readonly hyphen: boolean
}

/**
 * Join a run of single letters ("r a w - f r e e", "r★a★w"). Called when a token of one letter has just been read. Three
 * letters make a run (two where they are Han or kana), with the same separator between all of them; only single letters
 * are joined, never words. In a run spaced by white space a wider gap is the space between words, unless it leaves a
 * single letter alone.
 */
export const spacedRun = (folder: Folder): void => {
  if ((folder.has & Has.Digit) !== 0) return
  const starts = [folder.tokenIn]
  const ends = [folder.i]
  const gaps: Gap[] = []
  let ideographs = isIdeograph(folder.out[folder.tokenOut] as number) ? 1 : 0
  while (starts.length < LONGEST_RUN) {
    const gap = gapAt(folder, ends.at(-1) as number)
    if (gap === null || (gaps.length > 0 && gap.sign !== (gaps[0] as Gap).sign)) break
    const end = singleLetterEnd(folder, gap.end)
    if (end < 0) break
    gaps.push(gap)
    starts.push(gap.end)
    ends.push(end)
    if (isIdeograph(folder.entryAt(gap.end) & 0xffff)) ideographs++
  }
  const twoEnough = ideographs === starts.length && gaps[0]?.sign === 0
  if (starts.length < (twoEnough ? 2 : 3)) return
  folder.unsettled = true
  const keepWords = keepsWords(gaps)
  folder.record('letter_spacing', folder.tokenIn, ends.at(-1) as number, true)
  for (let at = 1; at < starts.length; at++) {
    const gap = gaps[at - 1] as Gap
    if (keepWords && gap.wide) writeGap(folder, ends[at - 1] as number, gap)
    folder.i = starts[at] as number
    folder.map.linear(folder.o, folder.i)
    while (folder.i < (ends[at] as number)) folder.letter(folder.entryAt(folder.i), folder.lengthAt(folder.i))
  }
}

/** Wide gaps part words only where every word then has two letters at least; else joining would depend on the pass. */
const keepsWords = (gaps: readonly Gap[]): boolean => {
  if (!gaps.some((gap) => gap.wide)) return false
  let letters = 1
  for (const gap of gaps) {
    if (!gap.wide) letters++
    else if (letters < 2) return false
    else letters = 1
  }
  return letters >= 2
}

const writeGap = (folder: Folder, start: number, gap: Gap): void => {
  const word = folder.tokenOut
  folder.i = start
  folder.map.atomic(folder.o, start, gap.end)
  folder.out[folder.o++] = gap.hyphen ? HYPHEN : 32
  folder.i = gap.end
  folder.map.linear(folder.o, folder.i)
  folder.tokenOut = word
}

const isIdeograph = (unit: number): boolean =>
  (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)

const isWordKind = (kind: number): boolean =>
  kind === Kind.Letter || kind === Kind.Styled || kind === Kind.Turned || kind === Kind.Vowel || kind === Kind.Final

const isFollower = (kind: number): boolean =>
  kind === Kind.Mark ||
  kind === Kind.Invisible ||
  kind === Kind.ArabicMark ||
  kind === Kind.VoicedMark ||
  kind === Kind.Vowel ||
  kind === Kind.Final

/** The end of the letter at `at` with its marks, if it stands alone; else -1. */
const singleLetterEnd = (folder: Folder, at: number): number => {
  const { source } = folder
  if (at >= source.length || !isWordKind(folder.entryAt(at) >>> 24)) return -1
  if (isRegionalPair(source, at) || ((folder.entryAt(at) >>> 16) & Has.Digit) !== 0) return -1
  let end = at + folder.lengthAt(at)
  while (end < source.length && isFollower(folder.entryAt(end) >>> 24)) end += folder.lengthAt(end)
  if (end >= source.length) return end
  const next = folder.entryAt(end) >>> 24
  return isWordKind(next) ||
    next === Kind.LongVowel ||
    (next === Kind.Expand && beginsWithLetter(source, end)) ||
    isFollower(next)
    ? -1
    : end
}

const beginsWithLetter = (source: string, at: number): boolean => {
  const expansion = expansions.get(source.codePointAt(at) as number)
  return expansion === undefined || classify(expansion.units[0] as number) >>> 24 !== Kind.Separator
}

const isRegionalPair = (source: string, at: number): boolean => {
  const first = source.codePointAt(at) ?? 0
  const second = source.codePointAt(at + 2) ?? 0
  return first >= 0x1f1e6 && first <= 0x1f1ff && second >= 0x1f1e6 && second <= 0x1f1ff
}

const gapAt = (folder: Folder, start: number): Gap | null => {
  const { source } = folder
  let at = start
  let sign = 0
  let signs = 0
  let spaces = 0
  while (at < source.length) {
    const entry = folder.entryAt(at)
    const kind = entry >>> 24
    if (kind === Kind.Space || (kind === Kind.LineBreak && folder.joinLines)) spaces++
    else if (kind === Kind.Hyphen || kind === Kind.Separator) {
      sign = entry & 0xffff || (source.codePointAt(at) as number)
      if (NO_SPACER.has(sign)) return null
      signs++
    } else if (kind !== Kind.Invisible && kind !== Kind.Mark && kind !== Kind.ArabicMark) break
    at += folder.lengthAt(at)
  }
  if (at === start || signs > 1) return null
  if (spaces === 0) return signs === 1 ? { end: at, sign, wide: false, hyphen: false } : null
  if (signs === 1 && sign !== HYPHEN) return null
  return { end: at, sign: 0, wide: spaces > 1 || signs === 1, hyphen: signs === 1 }
}

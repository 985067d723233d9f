import type { Folder } from './folder'
import { classify, Has, Kind, longVowelAfter, voicedKana } from './letters'
import { deliberateMarks, deliberateStyle } from './ordinary-use'
import type { Trick } from './types'

/** After such a letter the long mark is no vowel but a dash. */
const takesHyphen = (unit: number): boolean =>
  unit < 0x250 || ((classify(unit) >>> 16) & (Has.Latin | Has.Cyrillic | Has.Lookalike | Has.Digit | Has.Turned)) !== 0

/** A run of combining marks: dropped. */
export const foldMarks = (folder: Folder): void => {
  const start = folder.i
  let end = start + 1
  while (end < folder.source.length && classify(folder.source.charCodeAt(end)) >>> 24 === Kind.Mark) end++
  const deliberate = deliberateMarks(folder.source, start, end)
  folder.record(deliberate ? 'combining_marks' : 'decomposed', start, end, deliberate)
  folder.drop(end - start)
}

/** A voicing mark of kana: joins the letter before it. */
export const foldVoiced = (folder: Folder, mark: number): void => {
  const unit = folder.source.charCodeAt(folder.i)
  const composed = folder.o > folder.tokenOut ? voicedKana(folder.out[folder.o - 1] as number, mark) : null
  if (composed !== null) {
    mergeIntoLast(folder, composed, unit >= 0xff9e ? 'half_width_kana' : 'decomposed')
    return
  }
  if (unit === 0x309b || unit === 0x309c) {
    folder.separate((Kind.Separator << 24) | unit, 1)
    return
  }
  folder.has |= Has.Other
  folder.put(mark, 1)
}

/** A vowel or final of decomposed Hangul: joins the syllable before it. */
export const foldJamo = (folder: Folder, kind: number, unit: number): void => {
  const last = folder.o > folder.tokenOut ? (folder.out[folder.o - 1] as number) : 0
  folder.has |= Has.Other
  if (kind === Kind.Vowel && last >= 0x1100 && last <= 0x1112) {
    mergeIntoLast(folder, 0xac00 + ((last - 0x1100) * 21 + (unit - 0x1161)) * 28, 'decomposed')
    return
  }
  if (kind === Kind.Final && last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 === 0) {
    mergeIntoLast(folder, last + (unit - 0x11a7), 'decomposed')
    return
  }
  folder.put(unit, 1)
}

/** The unit at `i` and the last unit written become one. */
const mergeIntoLast = (folder: Folder, unit: number, trick: Trick): void => {
  const start = folder.map.startOf(folder.o - 1)
  folder.out[folder.o - 1] = unit
  folder.i++
  folder.map.truncate(folder.o - 1)
  folder.map.atomic(folder.o - 1, start, folder.i)
  folder.map.linear(folder.o, folder.i)
  folder.record(trick, start, folder.i, false)
}

/** The long mark: the vowel it stands for after kana, a dash after other letters. */
export const foldLongVowel = (folder: Folder): void => {
  const last = folder.o > folder.tokenOut ? (folder.out[folder.o - 1] as number) : 0
  const vowel = longVowelAfter(last)
  if (folder.source.charCodeAt(folder.i) === 0xff70) {
    folder.record(
      'half_width_kana',
      folder.i,
      folder.i + 1,
      deliberateStyle(folder.source, folder.i, 1, 'half_width_kana'),
    )
  }
  if (vowel === null && last !== 0 && takesHyphen(last)) {
    const before = folder.i
    folder.unsettled = true
    folder.endToken()
    if (folder.i === before) folder.hyphen()
    return
  }
  folder.has |= Has.Other
  folder.put(vowel ?? 0x30fc, 1)
}

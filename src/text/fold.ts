import { Folder } from './folder'
import { readingsOf } from './readings'
import { bothTricks } from './trick-list'
import type { Folded, FoldOptions, OffsetMap, TrickList } from './types'

const CHUNK = 8192
const MOST_PASSES = 4

const toText = (units: Uint16Array, length: number): string => {
  let text = ''
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + CHUNK, length)) as unknown as number[])
  }
  return text
}

/**
 * One form for every way to write the same words, with the way back to the source.
 *
 * Lower case; width, style and compatibility forms (NFKC) undone; marks dropped from Latin, Greek and Cyrillic letters;
 * katakana as hiragana with long marks as vowels; Han characters in one form; Arabic without tatweel and harakat;
 * invisible characters gone; look-alikes of other scripts undone in tokens that mix scripts; runs of spaced single
 * letters joined; turned letters turned back; overridden direction resolved; white space collapsed. Digits stay digits:
 * leetspeak is offered as `readings`. Folding twice changes nothing. Linear in the length of the source.
 *
 * @param source any string; lone surrogates are kept as they are.
 * @param base where the units of `source` come from, when it was itself derived (`Voice.map`).
 */
export const fold = (source: string, base?: OffsetMap, options: FoldOptions = {}): Folded => {
  let folder = new Folder(source, options.lineBreaks === 'space', base, false, options.arena)
  folder.run()
  let tricks: TrickList = folder.tricks
  // What a join or a turn brings together may itself be folded; nearly all texts are settled after one pass.
  for (let pass = 1; folder.unsettled && pass < MOST_PASSES; pass++) {
    const next = new Folder(toText(folder.out, folder.o), folder.joinLines, folder.map)
    next.run()
    folder = next
    if (next.tricks.length > 0) tricks = bothTricks(tricks, next.tricks)
  }
  const { out: units, o: length, map, tokens } = folder
  if (base?.tricks !== undefined) tricks = bothTricks(base.tricks, tricks)
  let text: string | null = null
  return {
    get text() {
      text ??= toText(units, length)
      return text
    },
    units,
    length,
    start: (index) => map.span(index, index + 1).start,
    end: (index) => map.span(index, index + 1).end,
    span: (start, end) => map.span(start, end),
    tricks,
    readings: { [Symbol.iterator]: () => readingsOf(units, tokens) },
  }
}

import type { Folder } from './folder'
import { classify, Kind, turnedLetterOf } from './letters'
import { TURNED_PLAIN } from './tables/styled-letters'

const LONGEST_RUN = 400
const plain = new Map(
  Array.from({ length: TURNED_PLAIN.length / 2 }, (_, at) => [
    TURNED_PLAIN.charCodeAt(at * 2),
    TURNED_PLAIN.charCodeAt(at * 2 + 1),
  ]),
)

/**
 * Where the upside-down run ends that begins with the token just read; -1 when the token is not upside down. Two different
 * turned letters are asked for, since ɔ or ǝ alone belong to alphabets.
 */
export const turnedRunEnd = (folder: Folder): number => {
  const seen = new Set<number>()
  for (let at = folder.tokenOut; at < folder.o; at++) {
    const unit = folder.out[at] as number
    if (turnedLetterOf(unit) !== undefined) seen.add(unit)
    else if (unit > 127) return -1
  }
  if (seen.size < 2) return -1
  const { source } = folder
  let end = folder.i
  let at = folder.i
  while (at < source.length && at - folder.i < LONGEST_RUN) {
    const start = at
    while (at < source.length && isGap(source.charCodeAt(at)) && at - start < 3) at++
    let turnedHere = 0
    const word = at
    while (at < source.length && at - word < LONGEST_RUN && isWord(source.charCodeAt(at))) {
      if (turnedLetterOf(source.charCodeAt(at)) !== undefined) turnedHere++
      at++
    }
    if (turnedHere === 0) break
    end = at
  }
  return end
}

/** Read on to `end` and turn everything since the token's start round. */
export const turnBack = (folder: Folder, end: number): void => {
  const from = folder.tokenOut
  const { source, map } = folder
  const firstIn = map.startOf(from)
  while (folder.i < end) folder.put(classify(source.charCodeAt(folder.i)) & 0xffff, 1)
  const { out, o } = folder
  out.subarray(from, o).reverse()
  for (let at = from; at < o; at++) {
    const unit = out[at] as number
    out[at] = turnedLetterOf(unit) ?? plain.get(unit) ?? unit
  }
  map.reverse(from, o)
  map.linear(o, folder.i)
  folder.record('upside_down', firstIn, folder.i, true)
  folder.has = 0
  folder.unsettled = true
}

const isGap = (unit: number): boolean => unit === 32 || unit === 45 || unit === 39

const isWord = (unit: number): boolean => {
  const kind = classify(unit) >>> 24
  return kind === Kind.Letter || kind === Kind.Turned
}

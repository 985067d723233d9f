import type { Evidence, FoldedVoice } from './evidence'
import type { LexiconTerm } from './lexicon'

/** Longer ones are no titles of a chapter. */
const LONGEST = 300
/** A whole number of up to four digits that is no year, version, size, share or sum. */
const NUMBER = /(?<![\d.,v$€£¥₽]|[$€£¥₽] )(?!(?:19|20)\d\d(?!\d))\d{1,4}(?![\da-z%+$€£¥₽]| [%$€£¥₽]|[.,]\d)/
/** Seasons and episodes as releases write them: "s04e07", "3x07". */
const EPISODE = /(?<![a-z0-9])(?:s\d{1,2} ?e\d{1,3}|\d{1,2}x\d{1,3})(?![a-z0-9])/

const TERM: LexiconTerm = {
  id: 'work_number',
  text: 'number',
  boundary: 'none',
  language: 'und',
  family: 'work_number',
  context: null,
  strength: 1,
}

/** Where the number of a chapter or an episode stands in a line, if not at its begin: "10 films to watch" counts films. */
const numberIn = (line: string): RegExpExecArray | null => {
  const found = EPISODE.exec(line) ?? NUMBER.exec(line)
  return found === null || found.index === 0 ? null : found
}

/** The numbers of chapters and episodes in titles and headings, as an ingredient of signs; one a line. */
export const workNumbers = (voices: readonly FoldedVoice[]): Evidence[] => {
  const found: Evidence[] = []
  for (const { kind, folded, firstLine, lineStarts } of voices) {
    if (kind !== 'title' && kind !== 'heading') continue
    lineStarts.forEach((start, index) => {
      const end = lineStarts[index + 1] ?? folded.length
      if (end - start > LONGEST) return
      const number = numberIn(String.fromCharCode(...folded.units.subarray(start, end)))
      if (number === null) return
      const foldedStart = start + number.index
      const foldedEnd = foldedStart + number[0].length
      const place = { foldedStart, foldedEnd, ...folded.span(foldedStart, foldedEnd) }
      found.push({ term: TERM, voice: kind, line: firstLine + index, ...place, deliberate: null, own: 1 })
    })
  }
  return found
}

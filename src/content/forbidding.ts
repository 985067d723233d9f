import type { Evidence, FoldedVoice } from './evidence'

/** What stands in a sentence that forbids it is no offer: "links to cracked software are deleted". */
const FORBIDDEN = 0.35
/** A sentence is no longer than this on either side. */
const REACH = 240

const DOT = 46
const ENDS: ReadonlySet<number> = new Set([33, 63, 0x3002, 0x0964, 0x061f, 0x06d4])
const SPACE = 32

/** A full stop ends a sentence where a space follows; within numbers and names it does not. */
const endsAt = (units: Uint16Array, at: number, length: number): boolean => {
  const unit = units[at] as number
  return ENDS.has(unit) || (unit === DOT && (at + 1 >= length || units[at + 1] === SPACE))
}

interface Span {
  readonly voice: FoldedVoice
  readonly from: number
  readonly to: number
}

const sentenceAround = (voice: FoldedVoice, line: number, start: number, end: number): Span => {
  const { units, length } = voice.folded
  const lineStart = voice.lineStarts[line - voice.firstLine] ?? 0
  const lineEnd = voice.lineStarts[line - voice.firstLine + 1] ?? length
  let from = start
  const least = Math.max(lineStart, start - REACH)
  while (from > least && !endsAt(units, from - 1, length)) from--
  let to = end
  const most = Math.min(lineEnd, end + REACH)
  while (to < most && !endsAt(units, to, length)) to++
  return { voice, from, to }
}

const voiceOf = (voices: readonly FoldedVoice[], line: number): FoldedVoice | undefined =>
  voices.find(({ firstLine, lineStarts }) => line >= firstLine && line < firstLine + lineStarts.length)

/** The evidence, with the signs that stand in one sentence with a word that forbids weighing less. */
export const withForbidden = (evidence: readonly Evidence[], voices: readonly FoldedVoice[]): readonly Evidence[] => {
  const spans: Span[] = []
  for (const { term, line, foldedStart, foldedEnd } of evidence) {
    if (term.context !== 'prohibiting') continue
    const voice = voiceOf(voices, line)
    if (voice !== undefined) spans.push(sentenceAround(voice, line, foldedStart, foldedEnd))
  }
  if (spans.length === 0) return evidence
  return evidence.map((one) => {
    if (one.term.family === null || one.deliberate !== null) return one
    const { line, foldedStart, foldedEnd } = one
    const forbidden = spans.some(
      ({ voice, from, to }) =>
        line >= voice.firstLine &&
        line < voice.firstLine + voice.lineStarts.length &&
        foldedStart >= from &&
        foldedEnd <= to,
    )
    return forbidden ? { ...one, own: one.own * FORBIDDEN } : one
  })
}

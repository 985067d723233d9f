import type { OnWord } from './dictionary'
import type { Folded, Reading } from './types'

type Search = (units: Uint16Array, length: number, onWord: OnWord) => boolean
type OnReading = (reading: Reading, number: number, start: number, end: number) => boolean

/** Readings beyond these are not tried: each costs a search of its surroundings. */
const MOST_READINGS = 20_000

/**
 * Try every reading in its place: the text around it is searched again, once with its neighbours as they stand, and once
 * with their first readings, so that a term of two disguised words is found. Told are only words that touch the reading.
 */
export const scanReadings = (folded: Folded, reach: number, search: Search, onReading: OnReading): boolean => {
  let eager: Uint16Array | null = null
  let scratch = new Uint16Array(0)
  let lastStart = -1
  let left = MOST_READINGS
  for (const reading of folded.readings) {
    if (left-- === 0) return true
    eager ??= allFirstReadings(folded)
    const first = reading.start !== lastStart
    lastStart = reading.start
    const from = Math.max(0, reading.start - reach)
    const to = Math.min(folded.length, reading.end + reach)
    const { text } = reading
    const before = reading.start - from
    const after = before + text.length
    const length = after + (to - reading.end)
    if (scratch.length < length) scratch = new Uint16Array(length * 2)
    const differs = (start: number, end: number): boolean => {
      for (let at = start; at < end; at++) if (eager?.[at] !== folded.units[at]) return true
      return false
    }
    const contexts = differs(from, reading.start) || differs(reading.end, to) ? [folded.units, eager] : [folded.units]
    for (const context of contexts) {
      scratch.set(context.subarray(from, reading.start))
      for (let at = 0; at < text.length; at++) scratch[before + at] = text.charCodeAt(at)
      scratch.set(context.subarray(reading.end, to), after)
      const goesOn = search(scratch, length, (number, start, end) => {
        if (start >= after || end <= before) return true
        // At a cut edge the word's boundary cannot be seen; reach is the longest term, so nothing is lost.
        if ((start === 0 && from > 0) || (end === length && to < folded.length)) return true
        const foldedStart = start <= before ? from + start : reading.start
        const foldedEnd = end >= after ? end + reading.end - after : reading.end
        if (context === eager) {
          const left = differs(foldedStart, reading.start)
          // Without a disguised neighbour the plain context has told it; with one on the left, that one's turn has.
          if (!left && !differs(reading.end, foldedEnd)) return true
          if (left && first) return true
        }
        return onReading(reading, number, foldedStart, foldedEnd)
      })
      if (!goesOn) return false
    }
  }
  return true
}

const allFirstReadings = (folded: Folded): Uint16Array => {
  const units = folded.units.slice(0, folded.length)
  let lastStart = -1
  for (const { start, end, text } of folded.readings) {
    if (start !== lastStart && text.length === end - start) {
      for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at)
    }
    lastStart = start
  }
  return units
}

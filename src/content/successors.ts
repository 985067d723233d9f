import { parseDomain } from '../domains/parse'
import type { Evidence, FoldedVoice } from './evidence'
import { lineOf } from './evidence'
import type { Successor } from './types'

const LONGEST_LINE = 400
const MOST = 10
const RESERVED: ReadonlySet<string> = new Set(['example', 'test'])

const isHostUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 46 || unit > 0xbf

/** Host-like words of a folded text, with their folded ranges. Linear. */
export const hostWords = (text: string): { word: string; start: number; end: number }[] => {
  const words: { word: string; start: number; end: number }[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isHostUnit(text.charCodeAt(at))) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      let end = at
      while (end > start && (text[end - 1] === '.' || text[end - 1] === '-')) end--
      const word = text.slice(start, end)
      if (word.includes('.') && word.length <= 253) words.push({ word, start, end })
    }
    start = -1
  }
  return words
}

/** Text without spaces runs into the name: what stands in Latin letters right before the dot, else all of it. */
const labelAtEnd = (head: string): string => {
  let from = head.length
  while (from > 0 && head.charCodeAt(from - 1) < 0x80) from--
  return from === head.length ? head : head.slice(from)
}

/** Domains named in the line of a moved-address notice or the one after it; the page's own domain is not its successor. */
export const findSuccessors = (
  source: string,
  moves: readonly Evidence[],
  voices: readonly FoldedVoice[],
  ownDomain: string | null,
): Successor[] => {
  const found = new Map<string, Successor>()
  const done = new Set<number>()
  for (const move of moves) {
    if (done.has(move.line) || found.size >= MOST || move.own < 0.5) continue
    done.add(move.line)
    const voice = voices.find(({ firstLine, lineStarts }) => {
      return move.line >= firstLine && move.line < firstLine + lineStarts.length
    })
    if (voice === undefined) continue
    const { folded, lineStarts } = voice
    const line = lineOf(lineStarts, move.foldedStart)
    const from = Math.max(lineStarts[line] as number, move.foldedStart - LONGEST_LINE)
    const to = Math.min(lineStarts[line + 2] ?? folded.length, move.foldedEnd + LONGEST_LINE)
    const named = hostWords(folded.text.slice(from, to)).flatMap(({ word, start, end }) => {
      const host = word.startsWith('www.') ? word.slice(4) : word
      const dot = host.indexOf('.')
      const parsed = parseDomain(labelAtEnd(host.slice(0, dot)) + host.slice(dot))
      if (parsed.registrable === null || !(parsed.isListed || RESERVED.has(parsed.suffix ?? ''))) return []
      if (parsed.registrable === ownDomain) return []
      const span = folded.span(from + start, from + end)
      return [{ domain: parsed.registrable, ...span, quote: source.slice(span.start, span.end) }]
    })
    // Where the old and the new are named and the page's own domain is unknown, the last is the new one.
    const kept = ownDomain === null ? named.slice(-1) : named
    for (const one of kept) if (!found.has(one.domain)) found.set(one.domain, one)
  }
  return [...found.values()]
}

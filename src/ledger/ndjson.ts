import { refuse } from '../errors'
import type { LedgerEvent } from './event'

/** One event a line. */
export const toNdjson = function* (events: Iterable<LedgerEvent>): Generator<string> {
  for (const event of events) yield `${JSON.stringify(event)}\n`
}

/**
 * Reads lines of NDJSON; empty lines are passed over.
 * @throws RedflagError `BAD_LINE` with the number of the line; its text is not echoed.
 */
export const fromNdjson = function* (lines: Iterable<string>): Generator<LedgerEvent> {
  let number = 0
  for (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw refuse('BAD_LINE', `/${number}`, `line ${number} is not JSON`)
    }
    if (value === null || typeof value !== 'object' || typeof (value as { hash?: unknown }).hash !== 'string')
      throw refuse('BAD_LINE', `/${number}`, `line ${number} is not an event`)
    yield value as LedgerEvent
  }
}

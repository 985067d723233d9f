import { parseCase } from '../../src/case'
import type { CaseInput } from '../../src/case/schema'
import { Facts } from '../../src/facts'
import { SIGNALS } from '../../src/signals/registry'
import { type Run, runSignal } from '../../src/signals/run'
import type { Outcome } from '../../src/types'

/** One row of a signal's table: what comes out of a case that has only these parts. */
export type Row = readonly [outcome: Outcome, parts: Partial<CaseInput>]
export type Rows = Readonly<Record<string, readonly Row[]>>

export const AS_OF = '2026-03-01T00:00:00Z'
/** An instant so many days before `AS_OF`. */
export const ago = (days: number): string => new Date(Date.parse(AS_OF) - days * 86_400_000).toISOString()

export const runRow = (id: string, parts: Partial<CaseInput>): Run => {
  const signal = SIGNALS.find((item) => item.id === id)
  if (signal === undefined) throw new Error(`no signal ${id}`)
  return runSignal(signal, new Facts(parseCase({ id: 'row', asOf: AS_OF, stage: 'active', ...parts })), false)
}

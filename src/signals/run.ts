import type { FactMap, FactName } from '../facts'
import { sortEvidence } from '../facts/evidence'
import type { Evidence, Outcome } from '../types'
import type { Signal } from './define'

export interface Run {
  readonly signal: Signal
  readonly outcome: Outcome
  readonly missing: readonly string[]
  readonly code: string | null
  readonly holes: Readonly<Record<string, string | number>>
  readonly evidence: readonly Evidence[]
}

type ViewClass = new (facts: FactMap) => Pick<FactMap, FactName>

const views = new WeakMap<Signal, ViewClass>()

/** A signal sees the facts it declared and no others: anything else is not there to read. */
const viewOf = (signal: Signal): ViewClass => {
  const known = views.get(signal)
  if (known !== undefined) return known
  class View {
    readonly facts: FactMap
    constructor(facts: FactMap) {
      this.facts = facts
    }
  }
  for (const name of signal.needs)
    Object.defineProperty(View.prototype, name, {
      get(this: View) {
        return this.facts[name]
      },
    })
  // The narrowed view has the declared getters only; the class type cannot say so.
  const made = View as unknown as ViewClass
  views.set(signal, made)
  return made
}

const NOTHING: Omit<Run, 'signal' | 'outcome'> = { missing: [], code: null, holes: {}, evidence: [] }

/** Runs one signal. A throw becomes `failed`; the rest goes on and the assessment says so. */
export const runSignal = (signal: Signal, facts: FactMap, suppressed: boolean): Run => {
  if (signal.maturity === 'retired' || (signal.stages !== undefined && !signal.stages.includes(facts.stage)))
    return { signal, outcome: 'not_applicable', ...NOTHING }
  if (suppressed) return { signal, outcome: 'unknown', ...NOTHING, missing: ['/overrides'] }
  try {
    const View = viewOf(signal)
    const found = signal.detect(new View(facts))
    if (found.outcome === 'hit')
      return {
        signal,
        outcome: 'hit',
        missing: [],
        code: found.code,
        holes: found.holes,
        evidence: sortEvidence(found.evidence.length === 0 ? [{ pointer: '', value: null }] : found.evidence),
      }
    if (found.outcome === 'unknown') return { signal, outcome: 'unknown', ...NOTHING, missing: found.missing }
    return { signal, outcome: found.outcome, ...NOTHING }
  } catch {
    return { signal, outcome: 'failed', ...NOTHING }
  }
}

export const runSignals = (
  signals: readonly Signal[],
  facts: FactMap,
  suppressed: ReadonlySet<string>,
): readonly Run[] => signals.map((signal) => runSignal(signal, facts, suppressed.has(signal.id)))

import type { Stage } from '../case/schema'
import type { FactMap } from '../facts'
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

const NONE: readonly never[] = Object.freeze([])
const NO_HOLES: Run['holes'] = Object.freeze({})

const without = (signal: Signal, outcome: Outcome, missing: readonly string[] = NONE): Run => ({
  signal,
  outcome,
  missing,
  code: null,
  holes: NO_HOLES,
  evidence: NONE,
})

/** The outcomes of one signal that say nothing of the case: the same objects each time, since most signals of most cases end in them. */
interface Prepared {
  readonly signal: Signal
  readonly detect: Signal['detect']
  /** Stages at which it is asked; null for all. */
  readonly stages: readonly Stage[] | null
  readonly clear: Run
  readonly notApplicable: Run
  readonly failed: Run
  readonly suppressed: Run
  /** The last answer that something is missing, and the run made of it. */
  lacked: { readonly missing: readonly string[]; readonly run: Run } | null
}

const prepared = new WeakMap<Signal, Prepared>()

const prepare = (signal: Signal): Prepared => {
  let found = prepared.get(signal)
  if (found === undefined) {
    found = {
      signal,
      detect: signal.detect,
      stages: signal.maturity === 'retired' ? [] : (signal.stages ?? null),
      clear: without(signal, 'clear'),
      notApplicable: without(signal, 'not_applicable'),
      failed: without(signal, 'failed'),
      suppressed: without(signal, 'unknown', Object.freeze(['/overrides'])),
      lacked: null,
    }
    prepared.set(signal, found)
  }
  return found
}

const WHOLE_CASE: readonly Evidence[] = Object.freeze([{ pointer: '', value: null }])

const run = (known: Prepared, facts: FactMap, suppressed: boolean): Run => {
  const { signal, detect, stages } = known
  if (stages !== null && !stages.includes(facts.stage)) return known.notApplicable
  if (suppressed) return known.suppressed
  try {
    const found = detect(facts)
    if (found.outcome === 'clear') return known.clear
    if (found.outcome === 'not_applicable') return known.notApplicable
    if (found.outcome === 'unknown') {
      if (known.lacked?.missing !== found.missing)
        known.lacked = { missing: found.missing, run: without(signal, 'unknown', found.missing) }
      return known.lacked.run
    }
    return {
      signal,
      outcome: 'hit',
      missing: NONE,
      code: found.code,
      holes: found.holes,
      evidence: found.evidence.length === 0 ? WHOLE_CASE : sortEvidence(found.evidence),
    }
  } catch {
    return known.failed
  }
}

/**
 * Runs one signal. A throw becomes `failed`; the rest goes on and the assessment says so. That a signal reads only the facts
 * that it declares is held by its type and, for every signal over generated cases, by a test.
 */
export const runSignal = (signal: Signal, facts: FactMap, suppressed: boolean): Run =>
  run(prepare(signal), facts, suppressed)

const lists = new WeakMap<readonly Signal[], readonly Prepared[]>()

/** Runs signals in their order; the runs come back in the same order. */
export const runSignals = (
  signals: readonly Signal[],
  facts: FactMap,
  suppressed: ReadonlySet<string>,
): readonly Run[] => {
  let list = lists.get(signals)
  if (list === undefined) {
    list = signals.map(prepare)
    lists.set(signals, list)
  }
  return list.map((known) => run(known, facts, suppressed.size > 0 && suppressed.has(known.signal.id)))
}

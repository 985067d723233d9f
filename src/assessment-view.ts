import type { Assessing } from './assessing'
import { counterfactualsOf, type Outcome } from './counterfactuals'
import { recheckAtOf } from './recheck'
import type { Assessment, Note } from './types'
import { ENGINE } from './version'

/** Works the same case out again with something changed, for the parts that must try it. */
type Again = (changed: Assessing['input']) => Assessing

interface Behind {
  readonly work: Assessing
  readonly again: Again
  readonly merged: readonly Note[]
}

/** Where a view keeps what is behind it; not enumerable, so no copy and no JSON takes it along. */
const BEHIND = Symbol('behind')

interface Viewed {
  readonly [BEHIND]: Behind
}

/** The part of an outcome that a counterfactual speaks about, without a word of text being made. */
const outcomeOf = (work: Assessing): Outcome => ({
  score: work.score,
  band: work.band,
  decision: work.decision,
  codes: work.combined.scored.filter((item) => item.axis !== 'exposure').map((item) => item.code),
})

type LazyPart =
  | 'recheckAt'
  | 'axes'
  | 'identity'
  | 'decision'
  | 'needsHuman'
  | 'knowledge'
  | 'reasons'
  | 'signals'
  | 'coverage'
  | 'classification'
  | 'gaps'
  | 'duties'
  | 'actions'
  | 'counterfactuals'
  | 'brakes'
  | 'notes'
  | 'overrides'
  | 'audit'

const once = <T>(compute: (behind: Behind) => T): ((behind: Behind) => T) => {
  const kept = new WeakMap<Behind, { readonly value: T }>()
  return (behind) => {
    let held = kept.get(behind)
    if (held === undefined) {
      held = { value: compute(behind) }
      kept.set(behind, held)
    }
    return held.value
  }
}

const PARTS: { readonly [Part in LazyPart]: (behind: Behind) => Assessment[Part] } = {
  decision: ({ work }) => work.decision,
  needsHuman: ({ work }) => work.needsHuman,
  axes: once(({ work }) => work.axes),
  identity: once(({ work }) => work.identity),
  knowledge: once(({ work }) => work.knowledge),
  reasons: ({ work }) => work.reasons,
  signals: ({ work }) => work.signals,
  coverage: ({ work }) => work.coverage,
  classification: ({ work }) => work.classification,
  gaps: ({ work }) => work.gaps,
  duties: ({ work }) => work.duties,
  actions: ({ work }) => work.actions,
  counterfactuals: once(({ work, again }) =>
    counterfactualsOf(work.input, outcomeOf(work), (changed) => outcomeOf(again(changed))),
  ),
  recheckAt: once(({ work, again }) => recheckAtOf(work.input, work, (asOf) => again({ ...work.input, asOf }))),
  brakes: ({ work }) => work.brakes,
  notes: once(({ work, merged }) => (merged.length === 0 ? work.notes : [...work.notes, ...merged])),
  overrides: ({ work }) => work.overrides,
  audit: once(({ work }) => ({
    engine: ENGINE,
    profile: { id: work.setting.profile.id, version: work.setting.profile.version },
    packs: work.setting.packs.map((pack) => `${pack.code}@${pack.version}`),
    inputDigest: null,
    resultDigest: null,
  })),
}

/** What consoles ask an object for when they print it; else they would print that there are getters. */
const PRINTED = Symbol.for('nodejs.util.inspect.custom')

/** One set of descriptors for all assessments, so that engines see one shape. */
const DESCRIPTORS: readonly (readonly [string | symbol, PropertyDescriptor])[] = [
  ...Object.entries(PARTS).map(([part, compute]): [string, PropertyDescriptor] => [
    part,
    {
      enumerable: true,
      configurable: true,
      get(this: Viewed) {
        return compute(this[BEHIND])
      },
    },
  ]),
  [
    PRINTED,
    {
      value(this: object) {
        return { ...this }
      },
    },
  ],
]

/**
 * An assessment as callers see it: own, enumerable fields, of which the costly ones are computed at the first look. A copy
 * (`{...assessment}`, `structuredClone`, JSON) looks at all of them.
 */
export const assessmentView = (work: Assessing, again: Again, merged: readonly Note[]): Assessment => {
  const view = {
    schemaVersion: '1',
    caseId: work.input.id,
    asOf: work.input.asOf,
    score: work.score,
    points: work.points,
    band: work.band,
  }
  Object.defineProperty(view, BEHIND, { value: { work, again, merged } })
  for (const [part, descriptor] of DESCRIPTORS) Reflect.defineProperty(view, part, descriptor)
  // The fields behind the descriptors are typed part by part in PARTS; an object literal cannot say so.
  return view as unknown as Assessment
}

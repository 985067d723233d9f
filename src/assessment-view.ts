import type { Assessing } from './assessing'
import { parsedAt } from './case/parse'
import { counterfactualsOf, type Outcome } from './counterfactuals'
import { recheckAtOf } from './recheck'
import type { Assessment, Note } from './types'
import { ENGINE } from './version'

/** Works the same case out again with something changed, for the parts that must try it. */
type Again = (changed: Assessing['input']) => Assessing

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

interface Behind {
  readonly work: Assessing
  readonly again: Again
  readonly merged: readonly Note[]
  /** What was looked at already. */
  readonly kept: { [Part in LazyPart]?: Assessment[Part] }
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

const PARTS: { readonly [Part in LazyPart]: (behind: Behind) => Assessment[Part] } = {
  decision: ({ work }) => work.decision,
  needsHuman: ({ work }) => work.needsHuman,
  axes: ({ work }) => work.axes,
  identity: ({ work }) => work.identity,
  knowledge: ({ work }) => work.knowledge,
  reasons: ({ work }) => work.reasons,
  signals: ({ work }) => work.signals,
  coverage: ({ work }) => work.coverage,
  classification: ({ work }) => work.classification,
  gaps: ({ work }) => work.gaps,
  duties: ({ work }) => work.duties,
  actions: ({ work }) => work.actions,
  counterfactuals: ({ work, again }) =>
    counterfactualsOf(work.input, outcomeOf(work), (changed) => outcomeOf(again(changed))),
  recheckAt: ({ work, again }) => recheckAtOf(work, (asOf) => again(parsedAt(work.input, asOf))),
  brakes: ({ work }) => work.brakes,
  notes: ({ work, merged }) => (merged.length === 0 ? work.notes : [...work.notes, ...merged]),
  overrides: ({ work }) => work.overrides,
  audit: ({ work }) => ({
    engine: ENGINE,
    profile: { id: work.setting.profile.id, version: work.setting.profile.version },
    packs: work.setting.packs.map((pack) => `${pack.code}@${pack.version}`),
    inputDigest: null,
    resultDigest: null,
  }),
}

const look = <Part extends LazyPart>(behind: Behind, part: Part): Assessment[Part] => {
  const { kept } = behind
  if (!(part in kept)) kept[part] = PARTS[part](behind)
  // It was put there by the line above, then or before.
  return kept[part] as Assessment[Part]
}

/** What consoles ask an object for when they print it; else they would print that there are getters. */
const PRINTED = Symbol.for('nodejs.util.inspect.custom')

/** One set of descriptors for all assessments, so that engines see one shape. */
const DESCRIPTORS: readonly (readonly [string | symbol, PropertyDescriptor])[] = [
  ...(Object.keys(PARTS) as LazyPart[]).map((part): [string, PropertyDescriptor] => [
    part,
    {
      enumerable: true,
      configurable: true,
      get(this: Viewed) {
        return look(this[BEHIND], part)
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
  Object.defineProperty(view, BEHIND, { value: { work, again, merged, kept: {} } })
  for (const [part, descriptor] of DESCRIPTORS) Reflect.defineProperty(view, part, descriptor)
  // The fields behind the descriptors are typed part by part in PARTS; an object literal cannot say so.
  return view as unknown as Assessment
}

/** A copy of an assessment that still knows its case. */
export const sameCase = <T extends Assessment>(from: Assessment, copy: T): T =>
  Object.defineProperty(copy, BEHIND, { value: (from as Partial<Viewed>)[BEHIND] })

/** The case that was assessed, the provider's defaults filled in; undefined for a copy of the caller's own. */
export const caseBehind = (assessment: Assessment): Assessing['input'] | undefined =>
  (assessment as Partial<Viewed>)[BEHIND]?.work.input

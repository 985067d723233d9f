import type { Stage } from '../case/schema'
import type { FactMap, FactName } from '../facts'
import type { Axis, Evidence } from '../types'

/** Codes of a signal, each with the holes that its sentences have. */
export type ReasonCodes = Readonly<Record<string, readonly string[]>>

export type Detection<R extends ReasonCodes> =
  | {
      [Code in keyof R & string]: {
        readonly outcome: 'hit'
        readonly code: Code
        readonly holes: Readonly<Record<R[Code][number], string | number>>
        readonly evidence: readonly Evidence[]
      }
    }[keyof R & string]
  | { readonly outcome: 'clear' }
  | { readonly outcome: 'unknown'; readonly missing: readonly string[] }
  | { readonly outcome: 'not_applicable' }

export type WeightClass = 'decisive' | 'strong' | 'moderate' | 'slight' | 'context'
/** Kinds of evidence that reach `review` at most when nothing of another kind stands beside them. */
export type WeakKind = 'wording' | 'name' | 'age' | 'link' | 'single_notice'

export interface Signal<N extends FactName = FactName, R extends ReasonCodes = ReasonCodes> {
  /** `<group>/<name>`, which is also where the file lies. */
  readonly id: string
  /** `trial` is reported without points; `retired` is kept for old results. */
  readonly maturity: 'trial' | 'stable' | 'retired'
  /** The failing state, as a fact. */
  readonly title: string
  readonly why: string
  readonly axis: Axis
  /** Signals that say the same thing share a cap. */
  readonly family: string
  readonly weight: WeightClass
  readonly weakKind?: WeakKind
  /** Stages at which it is asked; all where absent. */
  readonly stages?: readonly Stage[]
  /** Keys of sources; empty means experience, said openly. */
  readonly basis: readonly string[]
  readonly needs: readonly N[]
  readonly reasons: R
  readonly remedy: { readonly who: 'customer' | 'provider' | 'sender' | 'nobody'; readonly how: string }
  readonly detect: (facts: Pick<FactMap, N>) => Detection<R>
}

/** Checks the shape at compile time: undeclared facts, undeclared codes and unfilled holes do not compile. */
export const defineSignal = <const N extends FactName, const R extends ReasonCodes>(
  signal: Signal<N, R>,
): Signal<N, R> => signal

export const hit = <Code extends string, Holes extends Readonly<Record<string, string | number>>>(
  code: Code,
  holes: Holes,
  evidence: readonly Evidence[],
): { readonly outcome: 'hit'; readonly code: Code; readonly holes: Holes; readonly evidence: readonly Evidence[] } => ({
  outcome: 'hit',
  code,
  holes,
  evidence,
})

export const clear = { outcome: 'clear' } as const
export const notApplicable = { outcome: 'not_applicable' } as const
type Unknown = { readonly outcome: 'unknown'; readonly missing: readonly string[] }

const lacking = new Map<string, Unknown>()

/** What is missing, as pointers. The answer for one plain pointer is the same object each time: most cases lack the same fields. */
export const unknown = (...missing: readonly string[]): Unknown => {
  const [only] = missing
  if (missing.length !== 1 || only === undefined) return { outcome: 'unknown', missing }
  const known = lacking.get(only)
  if (known !== undefined) return known
  const made: Unknown = { outcome: 'unknown', missing: Object.freeze(missing) }
  if (lacking.size < 1000) lacking.set(only, made)
  return made
}

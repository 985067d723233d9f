import type { Features } from './compare'
import { RELATION_WEIGHTS } from './tables/relation-weights'

/** A name alone is never certain. */
const MOST = 0.99
const RARE_CAP = 40
const GENERIC_CAP = 30
const LESS_CAP = 20
/** Where more shared bits begin to say little more. */
const SATURATION = 12
const PER_TEN_BITS = 10
/** Below about so many rare bits the shared part is generic words. */
const LITTLE = 8

/** The inputs of the fit, in the order of the weights; the last is the constant. */
export const inputsOf = (f: Features): readonly number[] => {
  const rare = Math.min(f.rare, RARE_CAP) / PER_TEN_BITS
  return [
    rare,
    Math.min(f.generic, GENERIC_CAP) / PER_TEN_BITS,
    Math.min(f.rareLeft, RARE_CAP) / PER_TEN_BITS,
    Math.min(f.rareLeftLess, LESS_CAP) / PER_TEN_BITS,
    Math.min(f.genericLeft, GENERIC_CAP) / PER_TEN_BITS,
    f.sameCore,
    f.sameStem,
    f.digitsDiffer,
    f.fromStart,
    f.turned,
    f.edits1,
    f.edits2,
    f.trade,
    1 - Math.exp(-f.rare / SATURATION),
    f.sameCore * rare,
    f.edits1 * rare,
    f.rare > 0 ? f.rare / (f.rare + f.rareLeft) : 0,
    (f.edits1 + f.edits2) * Math.exp(-f.rare / LITTLE),
    f.sameStem * Math.exp(-f.rare / LITTLE),
    f.sameStem * f.digitsDiffer * Math.exp(-f.rare / LITTLE),
    f.turned * Math.exp(-f.rare / LITTLE),
    1,
  ]
}

/**
 * 0..0.99, and 0.5 where the fit draws the line: a rare long piece in common raises it, what each name keeps to itself
 * lowers it, generic words hardly move it. An ordering fitted to real moves, not the chance that two sites are one.
 */
export const likelihoodOf = (features: Features): number => {
  const inputs = inputsOf(features)
  let sum = 0
  for (let at = 0; at < inputs.length; at++) sum += inputs[at]! * RELATION_WEIGHTS[at]!
  return Math.round((MOST / (1 + Math.exp(-sum))) * 1000) / 1000
}

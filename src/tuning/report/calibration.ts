import type { Calibration } from '../calibrate'
import { fixed, headOf, pageOf, section, soft, tableOf } from './page'

/** A fitted profile for a person to review, as one HTML file that loads and runs nothing. */
export const renderCalibration = ({ profile, cases, abusive, weights, crossValidation }: Calibration): string =>
  pageOf(`Fitted profile ${profile.id} ${profile.version}`, [
    headOf([
      ['cases', String(cases)],
      ['abusive', String(abusive)],
      [`log loss on ${crossValidation.folds} held-out folds, prior`, fixed(crossValidation.prior, 4)],
      ['fitted', fixed(crossValidation.fitted, 4)],
      ...(profile.probability === undefined
        ? []
        : [['probability', `1 / (1 + e^-(${profile.probability.a} + ${profile.probability.b} x points))`] as const]),
    ]),
    soft(
      'A probability only for cases like those it was fitted to. Signs were held: no sign of abuse lowers a score, no brake raises one. A weight marked unsure stays near the prior because these cases say too little of it.',
    ),
    section(
      'Decisions',
      tableOf(
        'Points from which each decision is taken',
        [{ head: 'decision' }, { head: 'points', number: true }, { head: 'why' }],
        Object.entries(profile.decisions).map(([name, { value, reason }]) => [name, fixed(value, 2), reason]),
      ),
    ),
    section(
      'Weights',
      tableOf(
        'Weights before and after',
        [
          { head: 'sign' },
          { head: 'before', number: true },
          { head: 'after', number: true },
          { head: 'standard error', number: true },
          { head: 'cases with it', number: true },
          { head: 'known well' },
        ],
        weights.map((weight) => [
          weight.signal,
          fixed(weight.before, 2),
          fixed(weight.after, 2),
          fixed(weight.error, 2),
          weight.hits,
          weight.sure ? 'yes' : 'unsure',
        ]),
      ),
    ),
  ])

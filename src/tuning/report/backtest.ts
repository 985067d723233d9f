import { type Markup, markup } from '../../report/markup'
import type { BacktestResult, SegmentResult } from '../backtest'
import { calibrationChart, distributionChart, rocChart } from './charts'
import { fixed, headOf, pageOf, section, share, soft, tableOf } from './page'

const scroll = (chart: Markup, name: string): Markup =>
  markup`<div class="scroll" role="region" aria-label="${name}" tabindex="0">${chart}</div>`

const atEach = (result: BacktestResult): Markup =>
  tableOf(
    'At each decision or above',
    [
      { head: 'at or above' },
      { head: 'abuse caught', number: true },
      { head: 'legitimate hit', number: true },
      { head: 'right when it says so', number: true },
    ],
    Object.entries(result.at).map(([decision, at]) => [
      decision,
      share(at.recall),
      share(at.falseAlarms),
      share(at.precision),
    ]),
  )

const confusion = (name: string, counts: BacktestResult['decisions'] | BacktestResult['bands']): Markup =>
  tableOf(
    `Cases by ${name}`,
    [{ head: name }, { head: 'legitimate', number: true }, { head: 'abusive', number: true }],
    Object.entries(counts).map(([key, item]) => [key, item.legitimate, item.abusive]),
  )

const groups = (name: string, rows: readonly SegmentResult[]): Markup =>
  tableOf(
    name,
    [
      { head: 'group' },
      { head: 'legitimate', number: true },
      { head: 'asked for more or worse', number: true },
      { head: 'restricted or declined', number: true },
      { head: 'abusive', number: true },
      { head: 'caught', number: true },
    ],
    rows.map((row) => [
      row.segment,
      row.legitimate,
      share(row.bothered),
      share(row.wronged),
      row.abusive,
      share(row.caught),
    ]),
  )

const calibration = (result: BacktestResult): readonly Markup[] => {
  const { calibration: found } = result
  if (found === null)
    return [
      soft(
        'This profile claims no probability: its score orders cases, it does not say how likely abuse is. The share of abuse by score below is what the score has meant for these cases.',
      ),
    ]
  return [
    headOf([
      ['calibration error', fixed(found.error, 4)],
      ['Brier score', fixed(found.brier, 4)],
      ['log loss', fixed(found.logLoss, 4)],
    ]),
    scroll(calibrationChart(found.bins), 'Calibration curve'),
    tableOf(
      'Stated probability and what came out',
      [
        { head: 'stated' },
        { head: 'cases', number: true },
        { head: 'mean stated', number: true },
        { head: 'abusive', number: true },
      ],
      found.bins
        .filter((bin) => bin.count > 0)
        .map((bin) => [
          `${(bin.from * 100).toFixed(0)} to ${(bin.to * 100).toFixed(0)} %`,
          bin.count,
          `${(bin.predicted * 100).toFixed(1)} %`,
          share(bin.observed),
        ]),
    ),
  ]
}

const signals = (result: BacktestResult): Markup =>
  tableOf(
    'What each sign is worth',
    [
      { head: 'sign' },
      { head: 'abusive', number: true },
      { head: 'legitimate', number: true },
      { head: 'information value', number: true },
      { head: 'AUC lost without it', number: true },
      { head: 'log loss gained without it', number: true },
      { head: 'stands most often beside' },
    ],
    result.signals.map((signal) => [
      signal.id,
      signal.abusive,
      signal.legitimate,
      fixed(signal.informationValue, 3),
      fixed(signal.leaveOneOut.auc, 5),
      signal.leaveOneOut.logLoss === null ? '–' : fixed(signal.leaveOneOut.logLoss, 5),
      signal.overlap === null ? '–' : `${signal.overlap.with} (${(signal.overlap.share * 100).toFixed(0)} %)`,
    ]),
  )

/** A back-test as one HTML file: curves, tables, the fairness table. Loads nothing, runs nothing, escapes what it is given. */
export const renderBacktest = (result: BacktestResult): string =>
  pageOf(`Back-test of ${result.profile.id} ${result.profile.version}`, [
    headOf([
      ['cases', String(result.cases)],
      ['abusive', String(result.abusive)],
      ['refused as bad input', String(result.refused)],
      ['AUC', fixed(result.auc, 3)],
      ['Gini', fixed(result.gini, 3)],
      ['KS', fixed(result.ks, 3)],
      ['cost', fixed(result.cost, 0)],
      [
        'days from first sign to restriction',
        result.daysToRestrict.median === null
          ? '–'
          : `${result.daysToRestrict.median} (90 %: ${result.daysToRestrict.p90})`,
      ],
    ]),
    soft('Shares come with 95 % Wilson intervals. What was seen on these cases need not hold for others.'),
    section('Decisions', atEach(result), confusion('decision', result.decisions), confusion('band', result.bands)),
    section('ROC curve', scroll(rocChart(result.roc, result.auc), 'ROC curve')),
    section(
      'Scores',
      scroll(distributionChart(result.distribution), 'Distribution of scores'),
      tableOf(
        'Share of abuse by score',
        [
          { head: 'score' },
          { head: 'legitimate', number: true },
          { head: 'abusive', number: true },
          { head: 'share of abuse', number: true },
        ],
        result.distribution
          .filter((bin) => bin.legitimate + bin.abusive > 0)
          .map((bin) => [`${bin.from} to ${bin.to}`, bin.legitimate, bin.abusive, share(bin.observed)]),
      ),
    ),
    section('Calibration', ...calibration(result)),
    section(
      'Fairness',
      soft('Groups are those that the caller named; they are compared here and never scored.'),
      groups('By segment', result.segments),
    ),
    section('Lanes', groups('By lane', result.lanes)),
    section(
      'Signs',
      soft(
        'Information value looks at a sign alone; what is lost without it looks at the policy as it stands. A sign of great value alone whose loss is small says what others say already: see beside what it stands.',
      ),
      signals(result),
    ),
  ])

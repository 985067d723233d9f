import { type Markup, markup } from '../../report/markup'
import type { RocPoint, ScoreBin } from '../curves'
import type { CalibrationBin } from '../metrics'
import { fixed } from './page'

const SIZE = 320
const LEFT = 56
const TOP = 16
const BLUE = '#0550ae'
const RED = '#b3121f'
const GREEN = '#1a7f37'
const GREY = '#8c959f'

const round = (value: number): number => Math.round(value * 10) / 10
const atX = (share: number): number => round(LEFT + share * SIZE)
const atY = (share: number): number => round(TOP + (1 - share) * SIZE)

const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** A unit square with its axes in percent; `below` and `beside` name them. */
const square = (name: string, below: string, beside: string, drawing: readonly Markup[]): Markup =>
  markup`<svg viewBox="0 0 880 ${TOP + SIZE + 48}" role="img" aria-label="${name}">
<rect x="${LEFT}" y="${TOP}" width="${SIZE}" height="${SIZE}" fill="none" stroke="${GREY}"/>
<line x1="${atX(0)}" y1="${atY(0)}" x2="${atX(1)}" y2="${atY(1)}" stroke="${GREY}" stroke-dasharray="4 4"/>
${TICKS.map((tick) => markup`<text class="s m" x="${atX(tick)}" y="${TOP + SIZE + 16}">${tick * 100} %</text><text class="s l" x="${LEFT - 6}" y="${atY(tick) + 4}">${tick * 100} %</text>`)}
<text class="m" x="${atX(0.5)}" y="${TOP + SIZE + 36}">${below}</text>
<text x="${LEFT + SIZE + 24}" y="${TOP + 12}">${beside}</text>
${drawing}
</svg>`

const line = (points: readonly (readonly [x: number, y: number])[], colour: string): Markup =>
  markup`<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([x, y]) => `${atX(x)},${atY(y)}`).join(' ')}"/>`

/** Abuse caught against legitimate customers hit, threshold by threshold. The diagonal is guessing. */
export const rocChart = (points: readonly RocPoint[], auc: number): Markup =>
  square(
    `ROC curve, area ${fixed(auc, 3)}`,
    'legitimate customers hit',
    `up: abuse caught. Area under the curve ${fixed(auc, 3)}`,
    [line([[0, 0], ...points.map((point) => [point.falseAlarms, point.recall] as const)], BLUE)],
  )

/** What was said against what came out, with 95 % intervals. On the diagonal a profile means what it says. */
export const calibrationChart = (bins: readonly CalibrationBin[]): Markup => {
  const filled = bins.filter((bin) => bin.count > 0)
  return square('Calibration curve', 'probability as stated', 'up: share that was abusive, with its 95 % interval', [
    line(
      filled.map((bin) => [bin.predicted, bin.observed.value] as const),
      BLUE,
    ),
    ...filled.map(
      (bin) =>
        markup`<line x1="${atX(bin.predicted)}" y1="${atY(bin.observed.low)}" x2="${atX(bin.predicted)}" y2="${atY(bin.observed.high)}" stroke="${BLUE}"/><circle cx="${atX(bin.predicted)}" cy="${atY(bin.observed.value)}" r="3" fill="${BLUE}"/>`,
    ),
  ])
}

const WIDTH = 760
const HEIGHT = 180

/** How the scores of both classes lie, each class as shares of its own, so that a rare one is seen. */
export const distributionChart = (bins: readonly ScoreBin[]): Markup => {
  const legitimate = bins.reduce((sum, bin) => sum + bin.legitimate, 0)
  const abusive = bins.reduce((sum, bin) => sum + bin.abusive, 0)
  const part = (count: number, of: number): number => (of === 0 ? 0 : count / of)
  const most = Math.max(
    0.01,
    ...bins.map((bin) => Math.max(part(bin.legitimate, legitimate), part(bin.abusive, abusive))),
  )
  const each = WIDTH / Math.max(1, bins.length)
  const bar = (count: number, of: number, index: number, side: number, colour: string): Markup => {
    const height = round((part(count, of) / most) * HEIGHT)
    return markup`<rect x="${round(LEFT + index * each + 2 + side * (each / 2 - 2))}" y="${round(TOP + HEIGHT - height)}" width="${round(each / 2 - 2)}" height="${height}" fill="${colour}"/>`
  }
  return markup`<svg viewBox="0 0 880 ${TOP + HEIGHT + 70}" role="img" aria-label="Distribution of scores in both classes">
${bins.map((bin, index) => [bar(bin.legitimate, legitimate, index, 0, GREEN), bar(bin.abusive, abusive, index, 1, RED)])}
<line x1="${LEFT}" y1="${TOP + HEIGHT}" x2="${LEFT + WIDTH}" y2="${TOP + HEIGHT}" stroke="${GREY}"/>
${bins.filter((_, index) => index % 2 === 0).map((bin) => markup`<text class="s" x="${round(LEFT + (bin.from / 5) * each)}" y="${TOP + HEIGHT + 16}">${bin.from}</text>`)}
<text class="s l" x="${LEFT - 6}" y="${TOP + 10}">${(most * 100).toFixed(0)} %</text>
<text class="m" x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 36}">score</text>
<rect x="${LEFT}" y="${TOP + HEIGHT + 48}" width="12" height="12" fill="${GREEN}"/><text x="${LEFT + 18}" y="${TOP + HEIGHT + 58}">legitimate (${legitimate})</text>
<rect x="${LEFT + 200}" y="${TOP + HEIGHT + 48}" width="12" height="12" fill="${RED}"/><text x="${LEFT + 218}" y="${TOP + HEIGHT + 58}">abusive (${abusive})</text>
</svg>`
}

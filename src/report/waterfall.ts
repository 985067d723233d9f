import type { Assessment } from '../types'
import { visible } from './inert'
import type { Labels } from './labels'
import { type Markup, markup } from './markup'
import { messageOf } from './say'
import { signed } from './view'

const WIDTH = 880
const LABEL = 380
const ROW = 24
const MAX_ROWS = 30

/** At most `most` characters, without cutting one in half. */
export const short = (text: string, most: number): string => {
  const chars = [...visible(text)]
  return chars.length <= most ? chars.join('') : `${chars.slice(0, most - 1).join('')}…`
}

interface Bar {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly fill: string
}

const barsOf = (assessment: Assessment, labels: Labels): { bars: Bar[]; hidden: number } => {
  const scored = assessment.reasons.filter((reason) => reason.axis !== 'exposure' && reason.points !== 0)
  const shown = scored.slice(0, MAX_ROWS)
  const bars: Bar[] = [{ label: labels.words.base, from: 0, to: assessment.points.base, fill: '#6e7781' }]
  let at = assessment.points.base
  for (const reason of shown) {
    bars.push({
      label: messageOf(reason, labels.language),
      from: at,
      to: at + reason.points,
      fill: reason.points > 0 ? '#b3121f' : '#1a7f37',
    })
    at += reason.points
  }
  const rest = assessment.points.total - at
  if (Math.abs(rest) > 0.005)
    bars.push({
      label: `+${scored.length - shown.length} ${labels.words.more}`,
      from: at,
      to: assessment.points.total,
      fill: '#8c959f',
    })
  bars.push({ label: labels.words.total, from: 0, to: assessment.points.total, fill: '#0550ae' })
  return { bars, hidden: scored.length - shown.length }
}

/** How the points add up, one bar a reason, as inline SVG. The table of reasons says the same in words. */
export const waterfall = (assessment: Assessment, labels: Labels): Markup => {
  const { bars } = barsOf(assessment, labels)
  const ends = bars.flatMap((bar) => [bar.from, bar.to])
  const least = Math.min(0, ...ends)
  const most = Math.max(0, ...ends)
  const span = most - least || 1
  const x = (value: number): number => Math.round((LABEL + ((value - least) / span) * (WIDTH - LABEL - 70)) * 10) / 10
  const height = bars.length * ROW + 8
  const label = `${labels.words.points}: ${signed(assessment.points.total)}`
  return markup`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${label}">
<title>${label}</title>
<line x1="${x(0)}" y1="0" x2="${x(0)}" y2="${height}" stroke="#8c959f"/>
${bars.map((bar, index) => {
  const left = x(Math.min(bar.from, bar.to))
  const right = x(Math.max(bar.from, bar.to))
  const y = index * ROW + 4
  return markup`<text class="l" x="${LABEL - 8}" y="${y + 13}">${short(bar.label, labels.language === 'ja' ? 30 : 56)}</text>
<rect x="${left}" y="${y}" width="${Math.max(1, Math.round((right - left) * 10) / 10)}" height="${ROW - 8}" fill="${bar.fill}"/>
<text class="s" x="${right + 5}" y="${y + 13}">${signed(bar.to - bar.from)}</text>
`
})}</svg>`
}

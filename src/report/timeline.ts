import type { Assessment, Duty, KnowledgeState } from '../types'
import type { Labels } from './labels'
import { type Markup, markup } from './markup'
import { dueText, dutyState, when } from './view'
import { short } from './waterfall'

const WIDTH = 880
const LABEL = 300
const RIGHT = 16
const ROW = 24
const TOP = 30
const MAX_DUTIES = 30
const MAX_EVENTS = 200

const SHADE: Readonly<Record<KnowledgeState, string>> = {
  none: '#eaeef2',
  constructive: '#c9d7e8',
  notified: '#8fb0d6',
  repeatedly_notified: '#4f7fb8',
  adjudicated: '#1f4e8c',
}

const ms = (instant: string | null): number | null => {
  const value = instant === null ? Number.NaN : Date.parse(instant)
  return Number.isNaN(value) ? null : value
}

interface Scale {
  readonly x: (value: number) => number
  readonly from: number
  readonly to: number
}

const scaleOf = (times: readonly number[]): Scale => {
  let from = times[0] ?? 0
  let to = from
  for (const time of times) {
    if (time < from) from = time
    if (time > to) to = time
  }
  if (to === from) to = from + 86_400_000
  const pad = (to - from) * 0.02
  const start = from - pad
  const span = to - from + 2 * pad
  return { from, to, x: (value) => Math.round((LABEL + ((value - start) / span) * (WIDTH - LABEL - RIGHT)) * 10) / 10 }
}

const knowledgeRow = (assessment: Assessment, scale: Scale, asOf: number, labels: Labels): Markup => {
  const events = assessment.knowledge.timeline.slice(0, MAX_EVENTS)
  return markup`<text class="l" x="${LABEL - 8}" y="${TOP + 13}">${labels.words.knowledgeWord}</text>
${events.map((entry, index) => {
  const start = ms(entry.at)
  if (start === null) return null
  const end = ms(events[index + 1]?.at ?? null) ?? asOf
  const left = scale.x(start)
  const width = Math.max(2, scale.x(Math.max(start, end)) - left)
  const label = `${when(entry.at, labels)}: ${entry.event}, ${labels.knowledge[entry.state]}`
  return markup`<rect x="${left}" y="${TOP}" width="${Math.round(width * 10) / 10}" height="${ROW - 8}" fill="${SHADE[entry.state]}" stroke="#fff"><title>${label}</title></rect>
`
})}`
}

const dutyRow = (duty: Duty, row: number, scale: Scale, asOf: number, labels: Labels): Markup => {
  const y = TOP + (row + 1) * ROW
  const middle = y + 8
  const start = ms(duty.startsAt) ?? asOf
  const due = ms(duty.dueAt)
  const met = ms(duty.metAt)
  const end = Math.max(start, due ?? met ?? asOf)
  const color = duty.overdue ? '#b3121f' : met !== null ? '#1a7f37' : '#57606a'
  const label = `${duty.id}: ${labels.words.starts} ${when(duty.startsAt, labels)}, ${labels.words.due} ${dueText(duty, labels)}. ${dutyState(duty, labels)}`
  const at = due === null ? null : scale.x(due)
  return markup`<g><title>${label}</title>
<text class="l" x="${LABEL - 8}" y="${y + 13}">${short(`${duty.jurisdiction} ${labels.action[duty.action]}`, labels.language === 'ja' ? 24 : 42)}</text>
<line x1="${scale.x(start)}" y1="${middle}" x2="${scale.x(end)}" y2="${middle}" stroke="${color}" stroke-width="3"${due === null ? markup` stroke-dasharray="5 4"` : null}/>
${at === null ? null : markup`<path d="M${at} ${middle - 7}l7 7-7 7-7-7z" fill="${color}"/>`}
${met === null ? null : markup`<circle cx="${scale.x(met)}" cy="${middle}" r="4.5" fill="#fff" stroke="#1a7f37" stroke-width="2"/>`}
</g>
`
}

/** Since when what was known, which duties ran from when to when, and where `asOf` stands. Inline SVG; the tables say the same. */
export const timeline = (assessment: Assessment, labels: Labels): Markup | null => {
  const duties = assessment.duties.slice(0, MAX_DUTIES)
  const asOf = ms(assessment.asOf) ?? 0
  const times = [
    asOf,
    ...assessment.knowledge.timeline.slice(0, MAX_EVENTS).map((entry) => ms(entry.at)),
    ...duties.flatMap((duty) => [ms(duty.startsAt), ms(duty.dueAt), ms(duty.metAt)]),
  ].filter((time) => time !== null)
  if (times.length === 1) return null
  const scale = scaleOf(times)
  const height = TOP + (duties.length + 1) * ROW + 26
  const bottom = height - 24
  const day = (value: number): string => new Date(value).toISOString().slice(0, 10)
  const hidden = assessment.duties.length - duties.length
  return markup`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${labels.words.timeline}">
<title>${labels.words.timeline}</title>
<desc>${labels.words.legend}</desc>
<line x1="${scale.x(asOf)}" y1="18" x2="${scale.x(asOf)}" y2="${bottom}" stroke="#0550ae" stroke-dasharray="2 3"/>
<text class="m" x="${Math.min(scale.x(asOf), WIDTH - 80)}" y="13">${labels.words.asOf} ${day(asOf)}</text>
${knowledgeRow(assessment, scale, asOf, labels)}
${duties.map((duty, row) => dutyRow(duty, row, scale, asOf, labels))}
<line x1="${LABEL}" y1="${bottom}" x2="${WIDTH - RIGHT}" y2="${bottom}" stroke="#8c959f"/>
<text class="s" x="${LABEL}" y="${height - 8}">${day(scale.from)}</text>
<text class="s l" x="${WIDTH - RIGHT}" y="${height - 8}">${day(scale.to)}</text>
</svg>
<p class="soft">${labels.words.legend}${hidden > 0 ? ` (+${hidden} ${labels.words.more})` : ''}</p>`
}

import type { Assessment } from '../types'
import { valueText, visible } from './inert'
import { type Labels, labelsOf } from './labels'
import type { TextOptions } from './options'
import { messageOf } from './say'
import { changeText, customerView, dueText, dutyState, percent, signed, when, yesNo } from './view'
import { columns } from './width'

const BAND_COLOR = { low: 32, guarded: 36, elevated: 33, high: 35, severe: 31 } as const

/** Lines no wider than `width`; the second and later are indented. A word wider than a line is broken. */
const wrap = (text: string, width: number, indent: string): string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  let lead = ''
  const push = (): void => {
    lines.push(lead + line.trimEnd())
    lead = indent
    line = ''
    used = indent.length
  }
  for (const word of text.split(' ')) {
    const size = columns(word)
    if (used > lead.length && used + size > width) push()
    if (used + size <= width) {
      line += `${word} `
      used += size + 1
      continue
    }
    for (const char of word) {
      const one = columns(char)
      if (used + one > width) push()
      line += char
      used += one
    }
    line += ' '
    used += 1
  }
  push()
  return lines
}

class Page {
  readonly lines: string[] = []
  constructor(
    readonly width: number,
    readonly color: boolean,
  ) {}
  paint(text: string, code: number): string {
    return this.color ? `\u001b[${code}m${text}\u001b[0m` : text
  }
  heading(text: string): void {
    this.lines.push('', ...wrap(visible(text), this.width, '').map((line) => this.paint(line, 1)))
  }
  say(text: string, indent = '  '): void {
    this.lines.push(...wrap(`${indent}${visible(text)}`, this.width, `${indent}  `))
  }
  toString(): string {
    return `${this.lines.join('\n').trim()}\n`
  }
}

const forCustomer = (assessment: Assessment, labels: Labels, page: Page): string => {
  const view = customerView(assessment, labels)
  page.heading(labels.customerTitle)
  page.say(`${labels.words.asOf}: ${when(assessment.asOf, labels)}`)
  page.say(view.decision ?? labels.words.nothingToTell)
  if (view.messages.length > 0) page.heading(labels.words.whatWeSaw)
  for (const message of view.messages) page.say(`• ${message}`)
  if (view.steps.length > 0) page.heading(labels.words.whatYouCanDo)
  for (const step of view.steps) page.say(`• ${step}`)
  if (view.decision !== null) page.say(labels.words.customerClosing, '')
  return page.toString()
}

/**
 * The assessment for a terminal: plain lines, nothing in it that a terminal would act on but, where asked for, colour.
 * With `audience: 'customer'` only what may be said to the customer.
 */
export const renderText = (assessment: Assessment, options: TextOptions = {}): string => {
  const labels = labelsOf(options.language)
  const { words } = labels
  const page = new Page(Math.max(40, options.width ?? 100), options.color ?? false)
  if (options.audience === 'customer') return forCustomer(assessment, labels, page)

  const band = page.paint(
    `${assessment.score.toFixed(0)}/100 ${labels.band[assessment.band]}`,
    BAND_COLOR[assessment.band] ?? 0,
  )
  page.heading(`${labels.title} ${assessment.caseId}`)
  page.lines.push(`  ${words.score}: ${band}`)
  page.say(
    `${words.decisionWord}: ${labels.decision[assessment.decision]}${assessment.needsHuman ? ` (${words.needsHuman})` : ''}`,
  )
  page.say(
    `${words.asOf}: ${when(assessment.asOf, labels)}; ${words.recheckAt}: ${when(assessment.recheckAt, labels)}; ${words.coverage}: ${percent(assessment.coverage)}`,
  )
  for (const axis of ['anonymity', 'abuse', 'exposure'] as const) {
    page.say(
      `${labels.axis[axis]}: ${assessment.axes[axis].score.toFixed(0)} ${labels.band[assessment.axes[axis].band]}`,
    )
  }
  const { level, disclosureReady, missing } = assessment.identity
  page.say(
    `${words.identityWord}: ${level === null ? words.unknown : labels.level[level]}; ${words.disclosureReady}: ${yesNo(disclosureReady, labels)}${missing.length > 0 ? `; ${words.missing}: ${missing.join(', ')}` : ''}`,
  )
  page.say(
    `${words.knowledgeWord}: ${labels.knowledge[assessment.knowledge.state]}${assessment.knowledge.since ? ` (${words.since} ${when(assessment.knowledge.since, labels)})` : ''}`,
  )

  if (assessment.reasons.length > 0) page.heading(words.reasons)
  for (const reason of assessment.reasons) {
    page.say(`${signed(reason.points).padStart(6)}  ${messageOf(reason, labels.language)} [${reason.code}]`)
    page.say(
      reason.evidence
        .slice(0, 4)
        .map((item) => `${item.pointer || '/'} = ${valueText(item.value)}`)
        .join('; '),
      '          ',
    )
  }
  if (assessment.brakes.length > 0) page.heading(words.brakes)
  for (const brake of assessment.brakes) page.say(`• ${brake.message} (${brake.effect}) [${brake.code}]`)

  const gaps = assessment.gaps.filter((gap) => gap.state !== 'absent')
  if (gaps.length > 0) page.heading(words.gaps)
  for (const gap of gaps)
    page.say(`${labels.gapState[gap.state]}: ${gap.finding} (${labels.reportedAs[gap.reportedAs]}) [${gap.id}]`)

  if (assessment.duties.length > 0) page.heading(words.duties)
  for (const duty of assessment.duties) {
    page.say(
      `${duty.overdue ? '! ' : ''}${duty.jurisdiction} ${labels.action[duty.action]}: ${words.due} ${dueText(duty, labels)} ${dutyState(duty, labels)} (${labels.dutyKind[duty.kind]}, ${labels.nature[duty.nature]}) [${duty.id}]`,
    )
  }
  if (assessment.actions.length > 0) page.heading(words.actions)
  for (const action of assessment.actions) {
    page.say(
      `${action.priority}. ${labels.action[action.kind]}${action.domains.length > 0 ? `: ${action.domains.join(', ')}` : ''}${action.dueAt ? `; ${words.due} ${when(action.dueAt, labels)}` : ''}${action.needsHuman ? ` (${words.needsHuman})` : ''}`,
    )
  }
  if (assessment.counterfactuals.length > 0) page.heading(words.counterfactuals)
  for (const item of assessment.counterfactuals)
    page.say(
      `• ${changeText(item.change)} → ${item.score.toFixed(0)} ${labels.band[item.band]}, ${labels.decision[item.decision]}`,
    )
  if (assessment.notes.length > 0) page.heading(words.notes)
  for (const note of assessment.notes)
    page.say(`• ${note.message} [${note.code}${note.pointer ? ` ${note.pointer}` : ''}]`)
  page.heading(words.audit)
  page.say(
    `${assessment.audit.engine}; ${assessment.audit.profile.id} ${assessment.audit.profile.version}; ${assessment.audit.packs.join(', ')}`,
  )
  return page.toString()
}

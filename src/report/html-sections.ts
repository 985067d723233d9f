import type { Assessment, Basis } from '../types'
import { isWebAddress, valueText } from './inert'
import type { Labels } from './labels'
import { type Markup, markup } from './markup'
import { messageOf } from './say'
import { changeText, dueText, dutyState, percent, signed, when, yesNo } from './view'

type Cell = string | number | Markup | readonly Markup[] | null

export const section = (heading: string, ...content: readonly (Markup | null)[]): Markup | null =>
  content.every((item) => item === null) ? null : markup`<section><h2>${heading}</h2>${content}</section>`

/** A table that scrolls by itself on a narrow screen; `n` columns hold numbers. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  numbers: readonly number[] = [],
): Markup | null =>
  rows.length === 0
    ? null
    : markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((name, column) => (numbers.includes(column) ? markup`<th scope="col" class="n">${name}</th>` : markup`<th scope="col">${name}</th>`))}</tr></thead><tbody>
${rows.map(
  (
    row,
  ) => markup`<tr>${row.map((cell, column) => (numbers.includes(column) ? markup`<td class="n">${cell}</td>` : markup`<td>${cell}</td>`))}</tr>
`,
)}</tbody></table></div>`

/** A drawing keeps a readable size and scrolls by itself on a narrow screen. */
export const drawing = (name: string, svg: Markup | null): Markup | null =>
  svg === null ? null : markup`<div class="scroll" tabindex="0" role="region" aria-label="${name}">${svg}</div>`

export const code = (text: string): Markup => markup`<code><bdi>${text}</bdi></code>`
export const list = (items: readonly string[]): Markup =>
  markup`${items.map((item, index) => markup`${index > 0 ? ', ' : ''}${code(item)}`)}`
const said = (text: string): Markup => markup`<bdi>${text}</bdi>`

const sources = (basis: readonly Basis[], labels: Labels): Markup =>
  markup`${basis.map((item, index) => {
    const grade = ` (${labels.grade[item.grade] ?? item.grade}, ${item.reviewedAt.slice(0, 10)})`
    const text = isWebAddress(item.url)
      ? markup`<a href="${item.url}" rel="noreferrer noopener nofollow">${item.citation}</a>`
      : said(item.citation)
    return markup`${index > 0 ? markup`<br>` : null}${text}${grade}`
  })}`

export const head = (assessment: Assessment, labels: Labels): Markup => {
  const { words } = labels
  const { identity, knowledge } = assessment
  const item = (name: string, value: Cell, kind = ''): Markup =>
    markup`<div><dt>${name}</dt><dd class="${kind}">${value}</dd></div>`
  return markup`<dl class="head">
${item(words.score, `${assessment.score.toFixed(0)} / 100, ${labels.band[assessment.band]}`, assessment.band)}
${item(words.decisionWord, `${labels.decision[assessment.decision]}${assessment.needsHuman ? ` (${words.needsHuman})` : ''}`)}
${(['anonymity', 'abuse', 'exposure'] as const).map((axis) => item(labels.axis[axis], `${assessment.axes[axis].score.toFixed(0)}, ${labels.band[assessment.axes[axis].band]}`, assessment.axes[axis].band))}
${item(words.identityWord, identity.level === null ? words.unknown : labels.level[identity.level])}
${item(words.disclosureReady, yesNo(identity.disclosureReady, labels))}
${item(words.knowledgeWord, labels.knowledge[knowledge.state])}
${knowledge.since === null ? null : item(words.since, when(knowledge.since, labels))}
${item(words.asOf, when(assessment.asOf, labels))}
${item(words.recheckAt, when(assessment.recheckAt, labels))}
${item(words.coverage, percent(assessment.coverage))}
</dl>
<p class="soft">${words.scoreMeaning}</p>
${identity.missing.length > 0 ? markup`<p>${words.missing}: ${list(identity.missing)}</p>` : null}`
}

export const reasons = (assessment: Assessment, labels: Labels): Markup | null => {
  const { words } = labels
  return table(
    words.reasons,
    [words.points, words.message, words.evidence, words.sources],
    assessment.reasons.map((reason) => [
      signed(reason.points),
      markup`${said(messageOf(reason, labels.language))}<br><span class="soft">${labels.axis[reason.axis]}, ${code(reason.code)}</span>`,
      markup`${reason.evidence.map((item) => markup`<div>${code(item.pointer || '/')} = ${said(valueText(item.value))}</div>`)}`,
      sources(reason.basis, labels),
    ]),
    [0],
  )
}

export const gaps = (assessment: Assessment, labels: Labels): Markup | null => {
  const { words } = labels
  return table(
    words.gaps,
    [words.finding, words.reported, words.state, words.evidence, words.closedBy, words.sources],
    assessment.gaps.map((gap) => [
      markup`${said(gap.finding)}<br>${code(gap.id)}`,
      labels.reportedAs[gap.reportedAs],
      markup`<span class="${gap.state === 'present' ? 'present' : ''}">${labels.gapState[gap.state]}</span>`,
      list(gap.shownBy),
      list(gap.closedBy),
      sources(gap.basis, labels),
    ]),
  )
}

export const duties = (assessment: Assessment, labels: Labels): Markup | null => {
  const { words } = labels
  return table(
    words.duties,
    [words.duty, words.action, words.kind, words.starts, words.due, words.state, words.sources],
    assessment.duties.map((duty) => [
      markup`${code(duty.id)}<br><span class="soft">${duty.jurisdiction}${duty.lane === null ? '' : `, ${duty.lane}`}; ${words.trigger}: ${said(duty.trigger)}</span>`,
      markup`${labels.action[duty.action]}${duty.territory.length > 0 ? markup`<br><span class="soft">${words.territory}: ${duty.territory.join(', ')}</span>` : null}`,
      `${labels.dutyKind[duty.kind]}, ${labels.nature[duty.nature]}`,
      when(duty.startsAt, labels),
      dueText(duty, labels),
      markup`<span class="${duty.overdue ? 'overdue' : ''}">${dutyState(duty, labels)}</span>`,
      sources(duty.basis, labels),
    ]),
  )
}

export const actions = (assessment: Assessment, labels: Labels): Markup | null => {
  const { words } = labels
  return table(
    words.actions,
    [words.priority, words.action, words.domains, words.due, words.because, words.undo],
    assessment.actions.map((action) => [
      action.priority,
      markup`${labels.action[action.kind]}${action.needsHuman ? markup`<br><span class="soft">${words.needsHuman}</span>` : null}`,
      list(action.domains),
      when(action.dueAt, labels),
      list(action.because),
      said(action.undo ?? ''),
    ]),
    [0],
  )
}

export const counterfactuals = (assessment: Assessment, labels: Labels): Markup | null =>
  table(
    labels.words.counterfactuals,
    [labels.words.change, labels.words.score, labels.words.decisionWord],
    assessment.counterfactuals.map((item) => [
      code(changeText(item.change)),
      `${item.score.toFixed(0)}, ${labels.band[item.band]}`,
      labels.decision[item.decision],
    ]),
  )

export const knowledge = (assessment: Assessment, labels: Labels): (Markup | null)[] => {
  const { words } = labels
  return [
    table(
      words.timeline,
      [words.when, words.event, words.state, words.evidence],
      assessment.knowledge.timeline.map((entry) => [
        when(entry.at, labels),
        said(entry.event),
        labels.knowledge[entry.state],
        code(entry.pointer),
      ]),
    ),
    table(
      words.domains,
      [words.domain, words.state, words.since, words.via],
      assessment.knowledge.domains.map((domain) => [
        code(domain.name),
        labels.knowledge[domain.state],
        when(domain.since, labels),
        domain.via === null ? null : code(domain.via),
      ]),
    ),
  ]
}

export const signals = (assessment: Assessment, labels: Labels): Markup | null =>
  table(
    labels.words.signals,
    [labels.words.signals, labels.words.state, labels.words.missing],
    assessment.signals.map((signal) => [code(signal.id), labels.outcome[signal.outcome], list(signal.missing)]),
  )

export const audit = (assessment: Assessment, labels: Labels): Markup => {
  const { words } = labels
  const { engine, profile, packs, inputDigest, resultDigest } = assessment.audit
  return markup`<ul><li>${words.engine}: ${code(engine)}</li><li>${words.profile}: ${code(`${profile.id} ${profile.version}`)}</li><li>${words.packs}: ${list(packs)}</li><li>${words.inputDigest}: ${code(inputDigest ?? words.none)}</li><li>${words.resultDigest}: ${code(resultDigest ?? words.none)}</li></ul>`
}

import type { Assessment, Basis } from '../types'
import { markdownCode as code, isWebAddress, markdownText as md, valueText } from './inert'
import { type Labels, labelsOf } from './labels'
import type { ReportOptions } from './options'
import { messageOf } from './say'
import { changeText, customerView, dueText, dutyState, percent, signed, when, yesNo } from './view'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head.map(md).join(' | ')} |`,
        `|${head.map(() => ' --- |').join('')}`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ]

const source = (basis: Basis, labels: Labels): string => {
  const text = `${md(basis.citation)} (${md(labels.grade[basis.grade] ?? basis.grade)})`
  return isWebAddress(basis.url) ? `${text} <${basis.url.replaceAll('|', '%7C')}>` : text
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${md(heading)}`, '', ...lines]

const forCustomer = (assessment: Assessment, labels: Labels): string => {
  const view = customerView(assessment, labels)
  const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${md(item)}`)
  const lines = [
    `# ${md(labels.customerTitle)}`,
    '',
    md(view.decision ?? labels.words.nothingToTell),
    ...section(labels.words.whatWeSaw, bullets(view.messages)),
    ...section(labels.words.whatYouCanDo, bullets(view.steps)),
    ...(view.decision === null ? [] : ['', md(labels.words.customerClosing)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The assessment as Markdown (CommonMark with GFM tables). Whatever comes from the case is inert. */
export const renderMarkdown = (assessment: Assessment, options: ReportOptions = {}): string => {
  const labels = labelsOf(options.language)
  const { words } = labels
  if (options.audience === 'customer') return forCustomer(assessment, labels)
  const { identity, knowledge, audit } = assessment
  const lines = [
    `# ${md(labels.title)} ${code(assessment.caseId)}`,
    '',
    `**${md(words.score)} ${assessment.score.toFixed(0)}/100, ${md(labels.band[assessment.band])}. ${md(words.decisionWord)}: ${md(labels.decision[assessment.decision])}${assessment.needsHuman ? ` (${md(words.needsHuman)})` : ''}.**`,
    '',
    md(words.scoreMeaning),
    '',
    `- ${md(words.asOf)}: ${md(when(assessment.asOf, labels))}; ${md(words.recheckAt)}: ${md(when(assessment.recheckAt, labels))}`,
    `- ${md(words.coverage)}: ${md(percent(assessment.coverage))}`,
    ...(['anonymity', 'abuse', 'exposure'] as const).map(
      (axis) =>
        `- ${md(labels.axis[axis])}: ${assessment.axes[axis].score.toFixed(0)}, ${md(labels.band[assessment.axes[axis].band])}`,
    ),
    `- ${md(words.identityWord)}: ${md(identity.level === null ? words.unknown : labels.level[identity.level])}; ${md(words.disclosureReady)}: ${md(yesNo(identity.disclosureReady, labels))}${identity.missing.length > 0 ? `; ${md(words.missing)}: ${identity.missing.map(code).join(', ')}` : ''}`,
    `- ${md(words.knowledgeWord)}: ${md(labels.knowledge[knowledge.state])}${knowledge.since === null ? '' : `, ${md(words.since)} ${md(when(knowledge.since, labels))}`}`,
    ...section(words.reasons, [
      ...table(
        [words.points, words.message, words.evidence, words.sources],
        assessment.reasons.map((reason) => [
          md(signed(reason.points)),
          `${md(messageOf(reason, labels.language))} ${code(reason.code)}`,
          reason.evidence.map((item) => `${code(item.pointer || '/')} = ${md(valueText(item.value))}`).join('; '),
          reason.basis.map((basis) => source(basis, labels)).join('; '),
        ]),
      ),
      '',
      `${md(words.base)} ${md(signed(assessment.points.base))}, ${md(words.total)} ${md(signed(assessment.points.total))}`,
    ]),
    ...section(
      words.brakes,
      assessment.brakes.map((brake) => `- ${md(brake.message)} (${md(brake.effect)}) ${code(brake.code)}`),
    ),
    ...section(
      words.knowledgeWord,
      table(
        [words.when, words.event, words.state, words.evidence],
        knowledge.timeline.map((entry) => [
          md(when(entry.at, labels)),
          code(entry.event),
          md(labels.knowledge[entry.state]),
          code(entry.pointer),
        ]),
      ),
    ),
    ...section(
      words.domains,
      table(
        [words.domain, words.state, words.since, words.via],
        knowledge.domains.map((domain) => [
          code(domain.name),
          md(labels.knowledge[domain.state]),
          md(when(domain.since, labels)),
          domain.via === null ? '' : code(domain.via),
        ]),
      ),
    ),
    ...section(
      words.gaps,
      table(
        [words.finding, words.reported, words.state, words.closedBy],
        assessment.gaps.map((gap) => [
          `${md(gap.finding)} ${code(gap.id)}`,
          md(labels.reportedAs[gap.reportedAs]),
          md(labels.gapState[gap.state]),
          gap.closedBy.map(code).join(', '),
        ]),
      ),
    ),
    ...section(
      words.duties,
      table(
        [words.duty, words.action, words.kind, words.due, words.state, words.sources],
        assessment.duties.map((duty) => [
          code(duty.id),
          md(labels.action[duty.action]),
          md(`${labels.dutyKind[duty.kind]}, ${labels.nature[duty.nature]}`),
          md(dueText(duty, labels)),
          md(dutyState(duty, labels)),
          duty.basis.map((basis) => source(basis, labels)).join('; '),
        ]),
      ),
    ),
    ...section(
      words.actions,
      table(
        [words.priority, words.action, words.domains, words.due, words.because, words.undo],
        assessment.actions.map((action) => [
          String(action.priority),
          `${md(labels.action[action.kind])}${action.needsHuman ? ` (${md(words.needsHuman)})` : ''}`,
          action.domains.map(code).join(', '),
          md(when(action.dueAt, labels)),
          action.because.map(code).join(', '),
          md(action.undo ?? ''),
        ]),
      ),
    ),
    ...section(
      words.counterfactuals,
      table(
        [words.change, words.score, words.decisionWord],
        assessment.counterfactuals.map((item) => [
          code(changeText(item.change)),
          `${item.score.toFixed(0)} ${md(labels.band[item.band])}`,
          md(labels.decision[item.decision]),
        ]),
      ),
    ),
    ...section(
      words.overrides,
      assessment.overrides.map(
        (item) =>
          `- ${code(item.pointer)}: ${md(labels.override[item.state])}, ${md(item.before ?? '')} → ${md(item.after ?? '')}`,
      ),
    ),
    ...section(
      words.notes,
      assessment.notes.map((note) => `- ${code(note.code)} ${code(note.pointer || '/')}: ${md(note.message)}`),
    ),
    ...section(words.audit, [
      `- ${md(words.engine)}: ${code(audit.engine)}; ${md(words.profile)}: ${code(`${audit.profile.id} ${audit.profile.version}`)}; ${md(words.packs)}: ${audit.packs.map(code).join(', ')}`,
      `- ${md(words.inputDigest)}: ${code(audit.inputDigest ?? words.none)}; ${md(words.resultDigest)}: ${code(audit.resultDigest ?? words.none)}`,
    ]),
  ]
  return `${lines.join('\n')}\n`
}

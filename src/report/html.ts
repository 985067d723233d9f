import type { Assessment } from '../types'
import { familyTree } from './family'
import { htmlPage } from './frame'
import * as part from './html-sections'
import { type Labels, labelsOf } from './labels'
import { type Markup, markup } from './markup'
import type { ReportOptions } from './options'
import { timeline } from './timeline'
import { customerView, when } from './view'
import { waterfall } from './waterfall'

const forCustomer = (assessment: Assessment, labels: Labels): string => {
  const view = customerView(assessment, labels)
  const bullets = (items: readonly string[]): Markup | null =>
    items.length === 0 ? null : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
  return htmlPage(
    labels.language,
    labels.customerTitle,
    markup`<h1>${labels.customerTitle}</h1>
<p class="soft">${labels.words.asOf} ${when(assessment.asOf, labels)}</p>
<p>${view.decision ?? labels.words.nothingToTell}</p>
${part.section(labels.words.whatWeSaw, bullets(view.messages))}
${part.section(labels.words.whatYouCanDo, bullets(view.steps))}
${view.decision === null ? null : markup`<p>${labels.words.customerClosing}</p>`}`,
  )
}

/**
 * The assessment as one self-contained HTML page: no script, nothing loaded, a content security policy that allows its own style only.
 * Prints on A4. Whatever comes from the case is escaped. With `audience: 'customer'` only what may be said to the customer.
 */
export const renderHtml = (assessment: Assessment, options: ReportOptions = {}): string => {
  const labels = labelsOf(options.language)
  if (options.audience === 'customer') return forCustomer(assessment, labels)
  const { words } = labels
  const bullets = (items: readonly Markup[]): Markup | null =>
    items.length === 0 ? null : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
  const title = `${labels.title} ${assessment.caseId}`
  return htmlPage(
    labels.language,
    title,
    markup`<h1>${labels.title} <bdi>${assessment.caseId}</bdi></h1>
${part.head(assessment, labels)}
${part.section(words.actions, part.actions(assessment, labels))}
${part.section(words.reasons, part.drawing(words.points, waterfall(assessment, labels)), part.reasons(assessment, labels))}
${part.section(words.brakes, bullets(assessment.brakes.map((brake) => markup`<bdi>${brake.message}</bdi> (${brake.effect}) ${part.code(brake.code)}`)))}
${part.section(words.duties, part.drawing(words.timeline, timeline(assessment, labels)), part.duties(assessment, labels))}
${part.section(words.knowledgeWord, ...part.knowledge(assessment, labels))}
${part.section(words.family, part.drawing(words.family, familyTree(assessment, labels, options.case)))}
${part.section(words.gaps, part.gaps(assessment, labels), assessment.gaps.length > 0 ? markup`<p class="soft">${words.gapsMeaning}</p>` : null)}
${part.section(words.counterfactuals, part.counterfactuals(assessment, labels))}
${part.section(words.overrides, bullets(assessment.overrides.map((item) => markup`${part.code(item.pointer)}: ${labels.override[item.state]}, ${item.before ?? ''} → ${item.after ?? ''}`)))}
${part.section(words.notes, bullets(assessment.notes.map((note) => markup`${part.code(note.code)} ${part.code(note.pointer || '/')}: <bdi>${note.message}</bdi>`)))}
${part.section(words.signals, part.signals(assessment, labels))}
${part.section(words.audit, part.audit(assessment, labels))}`,
  )
}

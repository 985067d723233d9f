import { assess, type CaseInput, parseCase, RedflagError } from 'redflag'
import { renderHtml } from 'redflag/report'
import { readPasted, type Sort } from './read'
import { sampleCase, sampleMail, samplePage } from './samples'

const need = <T extends HTMLElement>(id: string, sort: new () => T): T => {
  const found = document.getElementById(id)
  if (!(found instanceof sort)) throw new Error(`the page has no ${id}`)
  return found
}

const pasted = need('pasted', HTMLTextAreaElement)
const sort = need('sort', HTMLSelectElement)
const language = need('language', HTMLSelectElement)
const audience = need('audience', HTMLSelectElement)
const said = need('said', HTMLElement)
const faults = need('faults', HTMLUListElement)
const result = need('result', HTMLElement)
const report = need('report', HTMLIFrameElement)
const save = need('save', HTMLAnchorElement)

const SORTS: readonly Sort[] = ['detect', 'case', 'page', 'mail']
let link = ''

const tell = (message: string, lines: readonly string[] = []): void => {
  said.textContent = message
  faults.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li')
      item.textContent = line
      return item
    }),
  )
}

/** The frame is as high as its report: one page, one scroll bar. */
const fit = (): void => {
  const height = report.contentDocument?.documentElement.scrollHeight ?? 0
  if (height > 0) report.height = String(height + 16)
}

const show = (html: string): void => {
  report.srcdoc = html
  if (link !== '') URL.revokeObjectURL(link)
  link = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  save.href = link
  result.hidden = false
}

const run = (): void => {
  result.hidden = true
  try {
    if (pasted.value.trim() === '') {
      tell('There is nothing to read yet: paste a case, a page or a mail.')
      return
    }
    const now = new Date().toISOString()
    const chosen = SORTS.find((item) => item === sort.value) ?? 'detect'
    const read = readPasted(pasted.value, chosen, now)
    const parsed = parseCase(read.input as CaseInput)
    const assessment = assess(parsed)
    const customer = audience.value === 'customer' ? 'customer' : 'staff'
    show(renderHtml(assessment, { language: language.value, audience: customer, case: parsed }))
    tell(
      `Read as a ${read.sort}: score ${assessment.score}, ${assessment.decision.replaceAll('_', ' ')}. ${read.remark ?? ''}`,
    )
  } catch (error) {
    if (error instanceof RedflagError)
      tell(
        'This is not a case that can be read:',
        error.issues.slice(0, 20).map((issue) => `${issue.pointer || '/'}: ${issue.message}`),
      )
    else if (error instanceof SyntaxError) tell('This begins like a case, but it is not JSON.')
    else tell('This could not be read.')
  }
}

const SAMPLES: Readonly<Record<string, () => string>> = {
  'sample-case': () => JSON.stringify(sampleCase, null, 2),
  'sample-page': () => samplePage,
  'sample-mail': () => sampleMail,
}
for (const [id, text] of Object.entries(SAMPLES))
  need(id, HTMLButtonElement).addEventListener('click', () => {
    pasted.value = text()
    sort.value = 'detect'
    run()
  })
need('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  run()
})
report.addEventListener('load', fit)
window.addEventListener('resize', fit)

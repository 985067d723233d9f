import { writeFile } from 'node:fs/promises'
import { type Command, exitFor, FAIL_ON, failOn, LANGUAGE, oneArg } from './command'
import { UsageError } from './errors'
import { readJson } from './io'
import { asReported } from './load'

export const command: Command = {
  usage: 'report FILE [--html OUT] [--markdown OUT] [--text OUT]',
  about:
    'Writes reports of a case or of an assessment. OUT may be - for standard output; without any, text is printed.',
  options: {
    html: { type: 'string', value: 'OUT', about: 'one self-contained page' },
    markdown: { type: 'string', value: 'OUT', about: 'CommonMark with tables' },
    text: { type: 'string', value: 'OUT', about: 'plain text' },
    case: { type: 'string', value: 'FILE', about: 'the case of an assessment, for the dates of its domains' },
    audience: { type: 'string', value: 'WHO', about: 'staff (default) or customer' },
    language: LANGUAGE,
    'fail-on': FAIL_ON,
  },
  examples: [
    'report case.json --html report.html',
    'report assessed.json --case case.json --html - --language ja',
    'report case.json --html letter.html --audience customer',
  ],
  run: async (context) => {
    const limit = failOn(context)
    const audience = context.text('audience') ?? 'staff'
    if (audience !== 'staff' && audience !== 'customer') throw new UsageError('--audience must be staff or customer.')
    const casePath = context.text('case')
    const reported = await asReported(
      await readJson(context.io, oneArg(context, 'FILE')),
      casePath === undefined ? undefined : await readJson(context.io, casePath),
    )
    const { assessment } = reported
    const { renderHtml, renderMarkdown, renderText } = await import('../report')
    const options = {
      language: context.text('language') ?? 'en',
      audience,
      ...(reported.case === undefined ? {} : { case: reported.case }),
    } as const
    const outputs = [
      ['html', renderHtml],
      ['markdown', renderMarkdown],
      ['text', renderText],
    ] as const
    const wanted = outputs.filter(([name]) => context.text(name) !== undefined)
    if (wanted.length === 0) context.io.out(renderText(assessment, options))
    for (const [name, render] of wanted) {
      const path = context.text(name) ?? '-'
      if (path === '-') context.io.out(render(assessment, options))
      else {
        await writeFile(path, render(assessment, options))
        context.io.err(`Written: ${path}\n`)
      }
    }
    return exitFor(assessment.decision, limit)
  },
}

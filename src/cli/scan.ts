import { type Command, JSON_OPTION, oneArg } from './command'
import { readText, safeJson } from './io'

const looksLikeHtml = (path: string, text: string): boolean => /\.html?$/i.test(path) || /^\s{0,999}</.test(text)

export const command: Command = {
  usage: 'scan FILE',
  about: 'Looks for signs of infringement or worse on a page. FILE is HTML or text.',
  options: {
    json: JSON_OPTION,
    url: { type: 'string', value: 'URL', about: 'where the page was fetched' },
    work: { type: 'string', multiple: true, value: 'TITLE', about: 'a title to look for; may be repeated' },
  },
  examples: ['scan page.html --url https://manga.example/', 'scan page.txt --work "The Long Ledger" --json'],
  run: async (context) => {
    const path = oneArg(context, 'FILE')
    const text = await readText(context.io, path)
    const { renderScan, scanPage } = await import('../content')
    const url = context.text('url')
    const scan = scanPage({
      ...(looksLikeHtml(path, text) ? { html: text } : { text }),
      ...(url === undefined ? {} : { url }),
      works: context.texts('work').map((title) => ({ title })),
    })
    if (context.flag('json')) context.io.out(`${safeJson(scan, 2)}\n`)
    else {
      context.io.out(`${scan.verdict} ${scan.score.toFixed(0)}/100\n`)
      context.io.out(`${renderScan(text, scan)}\n`)
    }
    return 0
  },
}

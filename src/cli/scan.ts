import { visible } from '../report/inert'
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
    const { scanPage } = await import('../content')
    const url = context.text('url')
    const scan = scanPage({
      ...(looksLikeHtml(path, text) ? { html: text } : { text }),
      ...(url === undefined ? {} : { url }),
      works: context.texts('work').map((title) => ({ title })),
    })
    if (context.flag('json')) context.io.out(`${safeJson(scan, 2)}\n`)
    else {
      context.io.out(`${scan.verdict} ${scan.score.toFixed(0)}/100\n`)
      for (const match of scan.matches.slice(0, 50)) {
        context.io.out(
          `  ${visible(match.family)}  ${visible(match.language)}  ${match.start}-${match.end}  ${visible(match.quote)}\n`,
        )
      }
      if (scan.matches.length > 50) context.io.out(`  and ${scan.matches.length - 50} more; see --json\n`)
      for (const note of scan.notes) context.io.out(`  ${visible(typeof note === 'string' ? note : safeJson(note))}\n`)
    }
    return 0
  },
}

import { Parser } from 'htmlparser2'

const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
  'section',
  'dd',
  'dt',
])
const SILENT = new Set(['script', 'style', 'head', 'title', 'noscript', 'template'])
const MAX_OUT = 2 * 1024 * 1024

/** HTML as a mail program would show it in plain text: links keep their target, quotations get `> `, what is hidden is left out. */
export const htmlToText = (html: string): string => {
  const lines: string[] = []
  let line = ''
  let quote = 0
  let silent = 0
  let size = 0
  const links: { href: string; from: number; lines: number }[] = []
  const stack: { name: string; hidden: boolean; quote: boolean }[] = []
  const flush = (): void => {
    const text = line.trimEnd()
    if (size < MAX_OUT) lines.push(quote > 0 ? `> ${text}` : text)
    size += text.length + 1
    line = ''
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const style = (attributes['style'] ?? '').toLowerCase().replaceAll(' ', '')
        const hidden = SILENT.has(name) || style.includes('display:none') || 'hidden' in attributes
        if (hidden) silent += 1
        if (BLOCKS.has(name) && line !== '') flush()
        const classes = (attributes['class'] ?? '').toLowerCase()
        const isQuote = name === 'blockquote' || classes.includes('gmail_quote')
        if (isQuote) {
          if (line !== '') flush()
          quote += 1
        }
        if (name !== 'br' && name !== 'hr' && name !== 'img') stack.push({ name, hidden, quote: isQuote })
        if (name === 'a' && attributes['href'])
          links.push({ href: attributes['href'], from: line.length, lines: lines.length })
        if ((name === 'td' || name === 'th') && line !== '') line += '\t'
      },
      ontext(text) {
        if (silent > 0) return
        const pieces = text.replace(/[\r\n\t ]+/g, ' ')
        if (line !== '' || pieces !== ' ') line += line === '' ? pieces.trimStart() : pieces
      },
      onclosetag(name) {
        if (name === 'a') {
          const link = links.pop()
          const shown = link === undefined ? '' : link.lines === lines.length ? line.slice(link.from).trim() : line
          if (link && silent === 0 && /^https?:/i.test(link.href) && shown !== link.href) {
            const isUrl = /^(?:https?:|hxxp|www\.)/i.test(shown)
            line =
              isUrl && link.lines === lines.length
                ? `${line.slice(0, link.from)}${link.href}`
                : `${line} <${link.href}>`
          }
        }
        const top = stack.length - 1
        const opened = stack[top]
        if (opened?.name === name) {
          stack.pop()
          if (opened.hidden) silent -= 1
          if (BLOCKS.has(name) || opened.quote) flush()
          if (opened.quote) quote -= 1
        } else if (BLOCKS.has(name)) flush()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  if (line !== '') flush()
  return lines.join('\n')
}

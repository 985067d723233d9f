import { type Handler, Parser } from 'htmlparser2'

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

/** Browsers stop nesting at 512 too: each tag costs the parser as much as it is deep. */
const DEEPEST = 512

/** Opens no element deeper than that, but for links, which a reader sees wherever they are. Told of blocks that it leaves out. */
class ShallowParser extends Parser {
  depth = 0

  constructor(
    private readonly html: string,
    handler: Partial<Handler>,
    private readonly leftOut: (name: string) => void,
  ) {
    super(handler, { decodeEntities: true, lowerCaseTags: true })
  }

  override onopentagname(start: number, end: number): void {
    const deep = this.depth >= DEEPEST
    const name = deep ? this.html.slice(start, end).toLowerCase() : ''
    if (!deep || this.isVoidElement(name) || (name === 'a' && this.depth < 2 * DEEPEST)) super.onopentagname(start, end)
    else this.leftOut(name)
  }
}

/** A link that is open: where it goes, and from which piece of which line it is shown. */
interface Link {
  readonly href: string
  readonly from: number
  readonly line: number
}

/** HTML as a mail program would show it in plain text: links keep their target, quotations get `> `, what is hidden is left out. */
export const htmlToText = (html: string): string => {
  const lines: string[] = []
  /** The line under way, in pieces: put together once, when it ends. */
  let pieces: string[] = []
  let count = 0
  let quote = 0
  let silent = 0
  let size = 0
  /** One at most, as in browsers: a link within a link ends the outer one. */
  let link: Link | null = null
  const stack: { name: string; hidden: boolean; quote: boolean }[] = []
  const flush = (): void => {
    const text = pieces.join('').trimEnd()
    if (size < MAX_OUT) lines.push(quote > 0 ? `> ${text}` : text)
    size += text.length + 1
    count += 1
    pieces = []
  }
  const endLink = (): void => {
    if (link === null) return
    const { href, from, line } = link
    link = null
    if (silent > 0 || !/^https?:/i.test(href)) return
    const here = line === count
    const shown = here ? pieces.slice(from).join('').trim() : pieces.join('')
    if (shown === href) return
    if (here && /^(?:https?:|hxxp|www\.)/i.test(shown)) {
      pieces.length = from
      pieces.push(href)
    } else pieces.push(` <${href}>`)
  }
  const parser = new ShallowParser(
    html,
    {
      onopentag(name, attributes) {
        parser.depth += 1
        const style = (attributes['style'] ?? '').toLowerCase().replaceAll(' ', '')
        const hidden = SILENT.has(name) || style.includes('display:none') || 'hidden' in attributes
        if (name === 'a') endLink()
        if (hidden) silent += 1
        if (BLOCKS.has(name) && pieces.length > 0) flush()
        const classes = (attributes['class'] ?? '').toLowerCase()
        const isQuote = name === 'blockquote' || classes.includes('gmail_quote')
        if (isQuote) {
          if (pieces.length > 0) flush()
          quote += 1
        }
        if (name !== 'br' && name !== 'hr' && name !== 'img') stack.push({ name, hidden, quote: isQuote })
        if (name === 'a' && attributes['href']) link = { href: attributes['href'], from: pieces.length, line: count }
        if ((name === 'td' || name === 'th') && pieces.length > 0) pieces.push('\t')
      },
      ontext(text) {
        if (silent > 0) return
        const plain = text.replace(/[\r\n\t ]+/g, ' ')
        const piece = pieces.length === 0 ? plain.trimStart() : plain
        if (piece !== '') pieces.push(piece)
      },
      onclosetag(name) {
        parser.depth -= 1
        if (name === 'a') endLink()
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
    (name) => {
      if (BLOCKS.has(name) && pieces.length > 0) flush()
    },
  )
  parser.write(html)
  parser.end()
  if (pieces.length > 0) flush()
  return lines.join('\n')
}

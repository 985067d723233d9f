import { visible } from './inert'

/** Markup that was made by `markup`, so that it is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

type Part = string | number | Markup | null | undefined | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Safe in HTML text and in quoted attributes. */
export const escapeMarkup = (text: string): string => visible(text).replace(/[&<>"'`]/g, (char) => ESCAPES[char] ?? '')

const render = (part: Part): string => {
  if (part === null || part === undefined) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'string') return escapeMarkup(part)
  return typeof part === 'number' ? String(part) : part.map(render).join('')
}

/** Tagged template for HTML and SVG: every value is escaped unless it is markup itself. Attributes must be quoted. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => {
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    text += render(part) + (strings[index + 1] ?? '')
  })
  return new Markup(text)
}

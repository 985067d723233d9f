/** A value in pieces: start, end and 0 for source text; start, end and the code point for a character reference. */
export type Pieces = number[]

export interface Attribute {
  readonly name: string
  readonly pieces: Pieces
}

/** Attributes that are words for a reader. `value` only of buttons. */
const WORDED = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'summary'])
const LONGEST_DATA = 500

export const isWorded = (name: string): boolean => WORDED.has(name)

/** data-* holds words as often as settings: short ones without braces count as words. */
export const isWordedData = (name: string, value: string): boolean =>
  name.startsWith('data-') && value.length <= LONGEST_DATA && value.length > 1 && !value.includes('{')

export const attributeText = (html: string, pieces: Pieces): string => {
  let value = ''
  for (let at = 0; at < pieces.length; at += 3) {
    const codePoint = pieces[at + 2] as number
    value += codePoint === 0 ? html.slice(pieces[at], pieces[at + 1]) : String.fromCodePoint(codePoint)
  }
  return value
}

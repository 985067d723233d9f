/** `Name: …`, `/s/ …`: a line of its own. */
const LABEL = /^(?:[^\s:：]{1,30}(?: [^\s:：]{1,20}){0,3} ?[:：]|\/s\/)/

/** Text as one line a paragraph, so that a sentence broken by the mailer is whole again; CJK joins without a space. */
export const flatten = (text: string): string => {
  const isWide = (char: string): boolean => char >= '\u3000' && char <= '\uffef'
  const out: string[] = []
  for (const paragraph of text.split(/\n[ \t\u3000]*\n/)) {
    let before = ''
    let short = false
    for (const line of paragraph.split('\n')) {
      const clean = line.trim()
      const last = before[before.length - 1] ?? ''
      const wide = isWide(clean[0] ?? '')
      const apart = short || LABEL.test(clean) || /https?:\/\//i.test(clean) || last === ':' || last === '：'
      const glue = apart ? '\n' : isWide(last) && wide && !'。！？'.includes(last) ? '' : ' '
      out.push(before === '' ? clean : `${glue}${clean}`)
      before = clean
      // A short line was ended by its writer, not by the mailer.
      short = clean.length < (wide ? 16 : 30)
    }
    out.push('\n')
  }
  return out.join('')
}

/** For comparing: compatibility forms folded, typographic quotes and dashes plain, lower case, one space. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[“”„]/g, '"')
    .replace(/[ \t\u3000]+/g, ' ')

/** A text that was made ready once: sentences with their comparable forms. */
export interface Said {
  readonly sentences: readonly { readonly quote: string; readonly plain: string }[]
}

const MAX_QUOTE = 240

export const readSaid = (text: string): Said => {
  const sentences: { quote: string; plain: string }[] = []
  for (const line of flatten(text.slice(0, 400_000)).split('\n'))
    for (const piece of line.split(/(?<=[.!?;] )|(?<=[。！？；])/)) {
      const quote = piece.trim()
      if (quote !== '' && sentences.length < 20_000)
        sentences.push({ quote: quote.slice(0, 2000), plain: comparable(quote.slice(0, 2000)) })
    }
  return { sentences }
}

export const quoteOf = (sentence: string): string =>
  sentence.length > MAX_QUOTE ? `${sentence.slice(0, MAX_QUOTE)}…` : sentence

/** First sentence with one of the words. */
export const findAny = (said: Said, words: readonly string[]): string | null =>
  said.sentences.find((sentence) => words.some((word) => sentence.plain.includes(word)))?.quote ?? null

/** The cells of a line of a table; none where it is not one. */
export const cellsOf = (line: string): string[] =>
  line.includes('\t') ? line.split('\t') : line.includes('|') ? line.split('|') : []

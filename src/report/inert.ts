// Values come from pages, names and mails of adversaries. Whatever a reader would act on instead of show is made visible here.

/** C0, DEL, C1, invisible and direction marks, line separators, tags, specials. ZWJ and ZWNJ stay: names are written with them. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu

/** Control, invisible and direction characters as `‹1B›`; nothing else changes. Fit for a terminal, a log, an HTML text. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (char) =>
    char === '\n' || char === '\t'
      ? ' '
      : `‹${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}›`,
  )

/** Text that Markdown (CommonMark and GFM) shows as it is: no markup, link, table cell, HTML or mention. */
export const markdownText = (text: string): string => visible(text).replace(/[\\`*_{}[\]()<>#+\-.!|~&$:@=^"']/g, '\\$&')

/** A code span; where the text holds a backtick, or a bar that would end a table's cell, plain inert text. */
export const markdownCode = (text: string): string => {
  const shown = visible(text)
  return shown === '' || shown.includes('`') || shown.includes('|') ? markdownText(text) : `\`${shown}\``
}

/** Values of evidence as text. */
export const valueText = (value: string | number | boolean | null): string => (value === null ? '∅' : String(value))

/** Only plain web addresses become links. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>\\`]+$/i.test(url) && visible(url) === url

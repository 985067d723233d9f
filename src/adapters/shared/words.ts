/** A list of phrases written as one text with `|` between them. */
export const words = (text: string): readonly string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')

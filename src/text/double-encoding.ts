/** Names worth a second pass: those of characters that show nothing, and of the marks of HTML itself. */
const NAMES: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 160,
  shy: 173,
  zwnj: 0x200c,
  zwj: 0x200d,
}
const LONGEST = 12

/**
 * A character reference that was encoded a second time (`&amp;#114;`): `at` is where its text goes on after the ampersand.
 * Returns the code point and where it ends, or null where there is none. Looks at 12 units at most.
 */
export const secondReference = (html: string, at: number): { codePoint: number; end: number } | null => {
  const limit = Math.min(html.length, at + LONGEST)
  if (html.charCodeAt(at) !== 35) {
    for (let end = at; end < limit; end++) {
      if (html.charCodeAt(end) !== 59) continue
      const name = html.slice(at, end)
      const codePoint = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
      return codePoint === undefined ? null : { codePoint, end: end + 1 }
    }
    return null
  }
  const hex = (html.charCodeAt(at + 1) | 32) === 120
  let end = at + (hex ? 2 : 1)
  let codePoint = 0
  const first = end
  for (; end < limit; end++) {
    const digit = Number.parseInt(html.charAt(end), hex ? 16 : 10)
    if (Number.isNaN(digit)) break
    codePoint = codePoint * (hex ? 16 : 10) + digit
  }
  if (end === first || codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff))
    return null
  return { codePoint, end: html.charCodeAt(end) === 59 ? end + 1 : end }
}

/** What a set of CSS declarations does to the text of an element. */
export interface Effect {
  /** Hides for good: display, opacity, size, position, clip. */
  readonly hides: boolean
  /** `visibility`: true hides, false shows again, null says nothing. */
  readonly invisible: boolean | null
  /** `font-size`: true is zero, false is more, null says nothing. */
  readonly sizeless: boolean | null
  /** `display`: true block-like, false inline-like, null not said. */
  readonly block: boolean | null
  /** Right-to-left override of the letters' order. */
  readonly reversed: boolean
  /** `content`, as written between the quotes, and where it starts in the declarations; null for none. */
  readonly content: { readonly text: string; readonly at: number } | null
}

const OFF_SCREEN = -500
const LONGEST_STYLE = 4096
const MOST_DECLARATIONS = 64

const numberOf = (value: string): number => {
  const number = Number.parseFloat(value)
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}

/** Pixels of a length; em and rem count sixteen, percent and viewport units five. */
const pixelsOf = (value: string): number => {
  const number = numberOf(value)
  if (value.endsWith('em')) return number * 16
  return value.endsWith('%') || value.endsWith('vw') || value.endsWith('vh') ? number * 5 : number
}

const isZero = (value: string): boolean => numberOf(value) === 0

const clipsAway = (value: string): boolean =>
  value.startsWith('rect(0') ||
  value.startsWith('rect(1px') ||
  value.startsWith('inset(50%') ||
  value.startsWith('inset(100%') ||
  value.startsWith('circle(0')

/** Declarations read the way a browser would, as far as they hide, break or write text. `!important` is ignored. */
export const effectOf = (declarations: string): Effect => {
  let hides = false
  let invisible: boolean | null = null
  let sizeless: boolean | null = null
  let block: boolean | null = null
  let rightToLeft = false
  let override = false
  let content: Effect['content'] = null
  let tiny = 0
  let clipped = false
  const positioned: number[] = []
  let isPositioned = false
  let from = 0
  const limit = Math.min(declarations.length, LONGEST_STYLE)
  for (let count = 0; from < limit && count < MOST_DECLARATIONS; count++) {
    let end = declarations.indexOf(';', from)
    const quote = firstQuote(declarations, from, end < 0 ? limit : end)
    if (quote >= 0) {
      const close = declarations.indexOf(declarations.charAt(quote), quote + 1)
      end = close < 0 ? limit : declarations.indexOf(';', close)
    }
    if (end < 0) end = limit
    const colon = declarations.indexOf(':', from)
    if (colon > from && colon < end) {
      const property = declarations.slice(from, colon).trim().toLowerCase()
      const written = declarations.slice(colon + 1, end)
      const value = written.replace('!important', '').trim().toLowerCase()
      switch (property) {
        case 'display':
          hides = value === 'none'
          block = value.startsWith('inline') || value === 'contents' ? false : value !== 'none'
          break
        case 'visibility':
          invisible = value === 'hidden' || value === 'collapse'
          break
        case 'opacity':
          if (numberOf(value) <= 0.01) hides = true
          break
        case 'font-size':
          sizeless = isZero(value)
          break
        case 'color':
          if (value === 'transparent' || value.replaceAll(' ', '') === 'rgba(0,0,0,0)') hides = true
          break
        case 'text-indent':
        case 'margin-left':
        case 'margin-top':
          if (pixelsOf(value) <= OFF_SCREEN) hides = true
          break
        case 'position':
          isPositioned = value === 'absolute' || value === 'fixed' || value === 'relative'
          break
        case 'left':
        case 'top':
        case 'right':
        case 'bottom':
          positioned.push(pixelsOf(value))
          break
        case 'clip':
        case 'clip-path':
          if (clipsAway(value)) hides = true
          break
        case 'transform':
          if (value.startsWith('scale(0)') || value.startsWith('translatex(-9') || value.startsWith('translate(-9'))
            hides = true
          break
        case 'width':
        case 'height':
        case 'max-height':
        case 'max-width':
          if (numberOf(value) <= 1 && !value.endsWith('%') && !value.endsWith('em')) tiny++
          break
        case 'overflow':
          clipped = value === 'hidden' || value === 'clip'
          break
        case 'direction':
          rightToLeft = value === 'rtl'
          break
        case 'unicode-bidi':
          override = value.includes('override')
          break
        case 'content':
          content = quotedText(declarations, colon + 1, end)
          break
      }
    }
    from = end + 1
  }
  if (isPositioned && positioned.some((offset) => offset <= OFF_SCREEN)) hides = true
  if (tiny > 0 && clipped) hides = true
  return { hides, invisible, sizeless, block, reversed: rightToLeft && override, content }
}

const firstQuote = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 34 || unit === 39) return at
  }
  return -1
}

const quotedText = (text: string, from: number, to: number): Effect['content'] => {
  const quote = firstQuote(text, from, to)
  if (quote < 0) return null
  const close = text.indexOf(text.charAt(quote), quote + 1)
  return close < 0 || close > to ? null : { text: text.slice(quote + 1, close), at: quote + 1 }
}

/** CSS escapes (`\72`, `\"`) undone; letters of the private use area, which icon fonts draw, left out. */
export const cssText = (written: string): string => {
  let text = ''
  for (let at = 0; at < written.length; at++) {
    if (written.charAt(at) !== '\\') {
      text += written.charAt(at)
      continue
    }
    let digits = ''
    while (digits.length < 6 && isHex(written.charCodeAt(at + 1))) digits += written.charAt(++at)
    if (digits === '') continue
    const codePoint = Number.parseInt(digits, 16)
    if (codePoint <= 0x10ffff && !(codePoint >= 0xe000 && codePoint <= 0xf8ff)) text += String.fromCodePoint(codePoint)
    if (written.charAt(at + 1) === ' ') at++
  }
  return text
}

const isHex = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102)

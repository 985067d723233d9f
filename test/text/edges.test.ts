import { describe, expect, it } from 'vitest'
import { fold, readVoices } from '../../src/text'
import { cssText } from '../../src/text/css'

const voice = (html: string, kind: string): string =>
  readVoices(html)
    .voices.filter((one) => one.kind === kind)
    .map(({ text }) => text.trim())
    .join(' ')

describe('what a style hides', () => {
  it.each([
    'clip:rect(0,0,0,0);position:absolute',
    'clip:rect(1px,1px,1px,1px);position:absolute',
    'clip-path:inset(50%)',
    'clip-path:inset(100%)',
    'clip-path:circle(0)',
  ])('%s', (style) => {
    expect(voice(`<p style="${style}">words</p>`, 'body')).toBe('')
    expect(
      voice(`<p style="${style.replace(/[01]px|50|100|\(0/g, (part) => part.replace(/\d+/, '3'))}">words</p>`, 'body'),
    ).toBe('words')
  })
})

describe('generated text', () => {
  it('undoes escapes in either case of the letters', () => {
    expect(cssText('\\4D\\61 \\6e\\67\\61')).toBe('Manga')
    expect(cssText('\\4A\\4B\\4F\\46 \\5a')).toBe('JKOFZ')
  })

  it('reads a style sheet to its own end, whatever stands in it', () => {
    const page = '<style>p::before{content:"</b>free "}</style><p>manga</p><STYLE>q{}</STYLE><p>more</p>'
    expect(voice(page, 'body').split(/\s+/)).toEqual(['</b>free', 'manga', '</b>free', 'more'])
  })
})

describe('letters at the ends of their blocks', () => {
  const folded = (text: string): string => {
    const [one] = readVoices(`<p>${text}</p>`).voices
    return fold(one!.text, one!.map).text.trim()
  }
  it.each([
    ['ｆｒｅｅ ＺＩＰ', 'free zip'],
    ['f\u1dc0r\u1dffe\u0300e\u036f', 'free'],
    ['\u202eeerf\u202c', 'free'],
    ['Ѐлка', 'елка'],
  ])('%j', (written, read) => expect(folded(written)).toBe(read))

  it('leaves Arabic under an override as it is read', () => {
    expect(folded('\u202eمانجا\u202c')).toBe(folded('مانجا'))
    expect(folded('\u202e\ufefb\ufefb\u202c').length).toBeGreaterThan(0)
  })
})

import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold'
import { readVoices } from '../../src/text/read-voices'
import { findInHtml, findInText, folded, term } from './support'

const deliberate = (source: string): string[] =>
  [...fold(source).tricks].filter((span) => span.deliberate).map((span) => span.trick)

describe('innocent look-alikes are formatting', () => {
  it.each([
    ['Thai zero-width space', 'ดูหนัง\u200bออนไลน์\u200bฟรี'],
    ['Khmer zero-width space', 'ភាសា\u200bខ្មែរ'],
    ['Persian non-joiner', 'می\u200cخواهم'],
    ['German soft hyphen', 'Donau\u00addampf\u00adschiff'],
    ['Arabic isolates', '\u2067مرحبا\u2069 (\u2066v2\u2069)'],
    ['Arabic tatweel heading', 'الـــعـــنـــوان'],
    ['Arabic harakat', 'مُحَمَّد'],
    ['Japanese full-width digits', '第１２巻 ２０２５年'],
    ['Japanese full-width word', 'ＤＶＤ発売'],
    ['half-width katakana word', 'ﾃﾚﾋﾞ番組'],
    ['NFD file names', 'résumé.pdf Việt Nam.txt が.txt'.normalize('NFD')],
    ['NFD Hangul', '한글 문서'.normalize('NFD')],
    ['emoji with variation selector', 'I ❤️ it ☺️ 1️⃣'],
    ['emoji joined', '👩‍💻 👨‍👩‍👧'],
    ['flags', '🇯🇵🇺🇸 🇫🇷'],
    ['ideographic variation', '葛\u{e0100}城市'],
    ['one circled letter', 'Point Ⓐ and point ⓑ, see ©'],
    ['a formula', 'where 𝑥 + 𝑦 = 𝑧'],
    ['phonetic transcription', 'The word is [ɹɔː] or /ɪn/'],
    ['Russian', 'Он сам рост и вес, смотреть онлайн'],
    ['Greek', 'Ο νόμος και η ταινία'],
    ['en dash', '1990–1995, well‑known'],
    ['byte order mark', '\ufeffHello'],
    ['Vietnamese', 'Đọc truyện tranh miễn phí'],
    ['Turkish', 'İstanbul ılık'],
    ['Ewe', 'ɖevi la ƒe agbalẽ'],
    ['Azerbaijani', 'Azərbaycan dili və ədəbiyyatı'],
  ])('%s', (_, source) => {
    expect(deliberate(source)).toEqual([])
  })

  it.each([
    ['4K', '4k'],
    ['1080p', '1080p'],
    ['MP3', 'mp3'],
    ['H264', 'h264'],
    ['x265', 'x265'],
    ['S01E05', 's01e05'],
    ['user@mail.example', 'user@mail.example'],
    ['raw, free-range', 'raw, free-range'],
    ['I am a cat', 'i am a cat'],
    ['plan A b', 'plan a b'],
  ])('%s stays %s', (source, expected) => {
    expect(folded(source)).toBe(expected)
  })

  it('keeps marks that carry meaning', () => {
    expect(folded('ที่นี่')).toBe('ที่นี่')
    expect(folded('हिन्दी')).toBe('हिन्दी')
    expect(folded('が')).not.toBe(folded('か'))
  })

  it('reads pure Cyrillic as Cyrillic: сам is not cam', () => {
    expect(findInText('он сам', term('cam'))).toEqual([])
  })

  it.each(['straw-free', 'draw free', 'withdraw free', 'drawFreehand', 'raw freedom'])(
    '%s holds no "raw free"',
    (source) => {
      expect(findInText(source, term('raw free'), term('raw-free'), term('rawfree'))).toEqual([])
    },
  )
})

describe('innocent HTML', () => {
  const innocent: readonly [string, string, string][] = [
    ['drop cap', '<p><span class="dropcap">R</span>aw fish is good.</p>', 'raw'],
    ['search highlight', '<p>The <mark>raw</mark>ness, <em>ra</em>w.</p>', 'raw'],
    ['ruby', '<ruby>漫<rt>まん</rt>画<rt>が</rt></ruby>', '漫画'],
    ['ruby with parentheses', '<ruby>漫<rp>(</rp><rt>まん</rt><rp>)</rp>画<rt>が</rt></ruby>', '漫画'],
    ['word break', '<p>super<wbr>califragilistic</p>', 'supercalifragilistic'],
    ['encoded accents', '<p>pel&iacute;culas caf&#233; &#28459;&#30011;</p>', 'películas'],
    ['a soft hyphen as a name', '<p>Film&shy;theater</p>', 'filmtheater'],
  ]
  it.each(innocent)('%s', (_, html, word) => {
    const found = findInHtml(html, term(word, 'none'))
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap((each) => each.deliberate)).toEqual([])
  })

  it('hears hidden menus and skip links in the hidden voice, without a trick', () => {
    const page = readVoices(
      '<a href=#m style="position:absolute;left:-999px">Skip to content</a><ul style="display:none"><li>Menu</li></ul><p>Text</p>',
    )
    const hidden = page.voices.find((voice) => voice.kind === 'hidden')
    expect(hidden?.text.split('\n').filter(Boolean)).toEqual(['Skip to content', 'Menu'])
    expect(page.voices.flatMap((voice) => [...(voice.map.tricks ?? [])])).toEqual([])
  })

  it('shows children again of a parent with font-size 0, the old way to close gaps', () => {
    const page = readVoices('<div style="font-size:0"> <span style="font-size:14px">Shown</span> <i>not</i></div>')
    expect(page.voices.find((voice) => voice.kind === 'body')?.text.trim()).toBe('Shown')
  })
})

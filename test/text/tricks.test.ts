import { describe, expect, it } from 'vitest'
import type { MatcherTerm, Trick } from '../../src/text/types'
import { findInHtml, findInText, term } from './support'

/** One row for every way in: the trick, a disguised text, the term found in it, and what the find quotes. */
const inText: readonly [Trick, string, MatcherTerm, string?][] = [
  ['full_width', 'rａw', term('raw')],
  ['full_width', '漫画ｒａｗ', term('漫画raw', 'none')],
  ['half_width_kana', 'ﾛｰ漫画', term('ロー漫画', 'none')],
  ['half_width_kana', 'ﾀﾞｳﾝﾛｰﾄﾞ', term('ダウンロード', 'none')],
  ['zero_width', 'r\u200ba\u2060w f\ufeffree', term('raw free')],
  ['zero_width', '生\u200d肉', term('生肉', 'none')],
  ['soft_hyphen', 'r\u00ada\u00adw', term('raw')],
  ['invisible', 'r\u2063a\u2062w', term('raw')],
  ['tag_character', 'r\u{e0061}aw', term('raw')],
  ['tag_character', 'r\ufe0faw', term('raw')],
  ['homoglyph', 'rаw frее', term('raw free')],
  ['homoglyph', 'crаck', term('crack')],
  ['homoglyph', 'mαngα', term('manga')],
  ['homoglyph', 'mօvies', term('movies')],
  ['homoglyph', 'ᏒᎪᎳ', term('raw')],
  ['latin_in_cyrillic', 'смoтрeть oнлaйн', term('смотреть онлайн')],
  ['mathematical', '𝓻𝓪𝔀', term('raw')],
  ['mathematical', '𝐟𝐫𝐞𝐞 𝕞𝕠𝕧𝕚𝕖𝕤', term('free movies')],
  ['enclosed', 'Ⓡⓐⓦ', term('raw')],
  ['enclosed', '🅡🅐🅦', term('raw')],
  ['enclosed', '🄵🅁🄴🄴', term('free')],
  ['enclosed', '🇷🇦🇼', term('raw')],
  ['enclosed', '⒭⒜⒲', term('raw')],
  ['small_capital', 'ʀᴀᴡ ꜰʀᴇᴇ', term('raw free')],
  ['upside_down', 'ǝǝɹɟ ʍɐɹ', term('raw free')],
  ['combining_marks', 'r̶a̶w̶', term('raw')],
  ['combining_marks', 'r͓̽a̴̡͝w̷̢', term('raw')],
  ['leetspeak', 'w4r3z', term('warez')],
  ['leetspeak', 'fr33 m0v1es', term('free movies')],
  ['leetspeak', 'down1oad', term('download')],
  ['leetspeak', 'vvarez', term('warez')],
  ['leetspeak', 'c@mrip', term('camrip')],
  ['letter_spacing', 'r a w - f r e e', term('raw-free')],
  ['letter_spacing', 'r a w  f r e e', term('raw free')],
  ['letter_spacing', 'r.a.w', term('raw')],
  ['letter_spacing', 'R★A★W', term('raw')],
  ['letter_spacing', 'r_a_w', term('raw')],
  ['letter_spacing', 'r\u00a0a\u2003w', term('raw')],
  ['letter_spacing', 'r🔥a🔥w', term('raw')],
  ['letter_spacing', '生 肉', term('生肉', 'none')],
  ['hyphen_variant', 'raw·free', term('raw-free')],
  ['hyphen_variant', 'RAWーFREE', term('raw-free')],
  ['bidi', '\u202eeerf-war\u202c', term('raw-free')],
  ['arabic_stretching', 'مـــانـجـا', term('مانجا')],
  ['arabic_stretching', 'مُتَرْجَمَة', term('مترجمة')],
  ['masked_letter', '漫○RAW', term('漫画raw', 'none')],
  ['masked_letter', 'fr*e movies', term('free movies')],
  ['decomposed', '만화'.normalize('NFD'), term('만화', 'none')],
]

const inHtml: readonly [Trick, string, MatcherTerm, string][] = [
  ['split_tags', '<p>r<!-- x -->a<!-- -->w</p>', term('raw'), 'r<!-- x -->a<!-- -->w'],
  ['split_tags', '<p>r<span></span>aw</p>', term('raw'), 'r<span></span>aw'],
  ['split_tags', '<p>r<i>a</i>w</p>', term('raw'), 'r<i>a</i>w'],
  ['split_tags', '<p>r<wbr>a<wbr>w</p>', term('raw'), 'r<wbr>a<wbr>w'],
  ['entities', '<p>&#114;&#x61;&#0119</p>', term('raw'), '&#114;&#x61;&#0119'],
  ['double_encoded', '<p>&amp;#114;&amp;#x61;w</p>', term('raw'), '&amp;#114;&amp;#x61;w'],
  ['css_noise', '<p>r<b style="display:none">x</b>aw</p>', term('raw'), 'r<b style="display:none">x</b>aw'],
  ['css_noise', '<style>.z{font-size:0}</style><p>r<b class=z>x</b>aw</p>', term('raw'), 'r<b class=z>x</b>aw'],
  [
    'css_generated',
    '<style>.r::before{content:"\\72"}</style><p><i class="r"></i>aw</p>',
    term('raw'),
    '<i class="r"></i>aw',
  ],
  ['script_written', '<script>document.write(atob("cmF3"))</script>', term('raw'), 'atob("cmF3")'],
  ['script_written', "<script>document.write('r' + '\\x61w')</script>", term('raw'), "r' + '\\x61w"],
  ['bidi', '<p><bdo dir="rtl">eerf war</bdo></p>', term('raw free'), 'eerf war'],
]

describe('every trick is undone and told', () => {
  it.each(inText)('%s: %s', (trick, source, wanted, quote) => {
    const found = findInText(source, wanted)
    expect(found.map(({ id }) => id)).toContain(wanted.id)
    const first = found[0]
    expect(first?.tricks).toContain(trick)
    if (quote !== undefined) expect(first?.quote).toBe(quote)
  })

  it.each(inHtml)('%s: %s', (trick, source, wanted, quote) => {
    const found = findInHtml(source, wanted).filter(({ tricks }) => tricks.includes(trick))
    expect(found[0]?.quote).toBe(quote)
    expect(found[0]?.deliberate).toContain(trick)
  })
})

describe('folds that are no trick', () => {
  it.each([
    ['ろー漫画', 'ロー漫画'],
    ['ロウ', 'ろー'],
    ['漢化', '汉化'],
    ['漢化', '漢化組'],
    ['読む', '讀む'],
    ['無料漫畫', '无料漫画'],
    ['peliculas', 'películas'],
    ['doc truyen tranh', 'đọc truyện tranh'],
    ['İZLE', 'izle'],
    ['türkçe dublaj', 'TURKCE DUBLAJ'],
    ['ﬁlm', 'film'],
    ['ｶﾞ', 'ガ'],
    ['مشاهده', 'مشاهدة'],
    ['افلام', 'أفلام'],
    ['n’héberge', "n'héberge"],
  ])('%s and %s are one word', (a, b) => {
    expect(findInText(b, term(a, 'none')).length + findInText(a, term(b, 'none')).length).toBeGreaterThan(0)
  })
})

describe('where a term is hidden, not how', () => {
  it.each([
    ['hidden', '<p style="visibility:hidden">raw free</p>'],
    ['hidden', '<p style="opacity:0">raw free</p>'],
    ['hidden', '<p style="text-indent:-9999px">raw free</p>'],
    ['hidden', '<p style="position:absolute; left:-5000px">raw free</p>'],
    ['hidden', '<p style="clip:rect(0,0,0,0);position:absolute">raw free</p>'],
    ['hidden', '<p hidden>raw free</p>'],
    ['hidden', '<style>#seo{display:none}</style><div id=seo><h1>raw free</h1></div>'],
    ['attribute', '<img alt="raw free">'],
    ['attribute', '<a title="raw free" href="#">x</a>'],
    ['attribute', '<a aria-label="raw free" href="#">x</a>'],
    ['attribute', '<a data-caption="raw free" href="#">x</a>'],
    ['meta', '<meta name=keywords content="raw free">'],
    ['meta', '<meta property="og:title" content="raw free">'],
    ['meta', '<script type="application/ld+json">{"name":"raw fr\\u0065e"}</script>'],
    ['body', '<iframe srcdoc="&lt;b&gt;raw&lt;/b&gt; free"></iframe>'],
    ['title', '<title>raw free</title>'],
    ['heading', '<h2>raw free</h2>'],
    ['navigation', '<nav><a href=#>raw free</a></nav>'],
    ['footer', '<div class="footer">raw free</div>'],
    ['generated', '<style>p:after{content:"raw free"}</style>'],
  ])('%s: %s', (voice, html) => {
    expect(findInHtml(html, term('raw free')).map((found) => found.voice)).toContain(voice)
  })
})

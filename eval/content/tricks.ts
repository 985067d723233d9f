/** Ways to disguise a phrase, as people do it. Each gives HTML for the phrase, or null where it cannot be done to it. */
type Disguise = (text: string) => string | null

const each = (text: string, change: (char: string, index: number) => string): string => [...text].map(change).join('')

const LATIN = /[a-z]/i
const ARABIC = /\p{Script=Arabic}/u
const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const between =
  (joiner: string): Disguise =>
  (text) =>
    markup(each(text, (char, index) => (index % 2 === 1 && char !== ' ' ? joiner + char : char)))

const table =
  (from: string, to: readonly string[]): Disguise =>
  (text) => {
    const changed = each(text, (char) => to[from.indexOf(char)] ?? char)
    return changed === text ? null : markup(changed)
  }

const offsetLatin =
  (lower: number, upper: number): Disguise =>
  (text) => {
    if (!LATIN.test(text)) return null
    return markup(
      each(text, (char) => {
        const unit = char.charCodeAt(0)
        if (unit >= 97 && unit <= 122) return String.fromCodePoint(lower + unit - 97)
        if (unit >= 65 && unit <= 90) return String.fromCodePoint(upper + unit - 65)
        return char
      }),
    )
  }

const attribute = (text: string): string => markup(text).replaceAll('"', '&quot;')

const UPRIGHT = 'abcdefghijklmnopqrstuvwxyz'
const TURNED = [...'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz']

/** Han forms that differ between the simplified and the traditional script, of the words that these pages use. */
const SIMPLIFIED = '画汉费观线网资无译组电视频剧载码册补丁连'
const TRADITIONAL = [...'畫漢費觀線網資無譯組電視頻劇載碼冊補釘連']

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** A class of its own for every phrase, so that rules of several do not meet. */
const classOf = (text: string): string =>
  `g${[...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 99991, 7)}`

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

const reversed = (text: string): string => [...text].reverse().join('')

export const DISGUISES: Readonly<Record<string, Disguise>> = {
  full_width: offsetLatin(0xff41, 0xff21),
  zero_width: between('\u200b'),
  soft_hyphen: between('\u00ad'),
  invisible: between('\u2062'),
  tag_character: between('\u{e0061}'),
  homoglyph: (text) =>
    LATIN.test(text) && !/[а-я]/i.test(text) ? table('aoecpxy', ['а', 'о', 'е', 'с', 'р', 'х', 'у'])(text) : null,
  latin_in_cyrillic: (text) =>
    /[а-я]/i.test(text) ? table('аоесрху', ['a', 'o', 'e', 'c', 'p', 'x', 'y'])(text) : null,
  mathematical: offsetLatin(0x1d41a, 0x1d400),
  enclosed: offsetLatin(0x24d0, 0x24b6),
  small_capital: table('abcdeghijklmnoprtuvwz', [...'ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡᴢ']),
  combining_marks: (text) =>
    LATIN.test(text) ? markup(each(text, (char) => (LATIN.test(char) ? `${char}\u0336` : char))) : null,
  leetspeak: (text) => (/^[\x20-\x7e]+$/.test(text) ? table('oeas', ['0', '3', '4', '5'])(text) : null),
  letter_spacing: (text) =>
    /^[a-z][a-z -]*$/i.test(text)
      ? markup(
          text
            .split(' ')
            .map((word) => [...word].join('.'))
            .join('  '),
        )
      : null,
  entities: (text) => each(text, (char) => `&#${char.codePointAt(0)};`),
  double_encoded: (text) => each(text, (char) => `&amp;#${char.codePointAt(0)};`),
  // Arabic reads that way already: overridden to the right it would show backwards, which nobody could read.
  bidi: (text) => (ARABIC.test(text) ? null : `\u202e${markup(reversed(text))}\u202c`),
  arabic_stretching: (text) =>
    /[\u0628-\u064a]/.test(text)
      ? markup(each(text, (char) => (/[بتسشنيملك]/.test(char) ? `${char}\u0640` : char)))
      : null,
  half_width_kana: (text) => {
    const changed = each(text, (char) => {
      const at = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンー'.indexOf(
        char,
      )
      return at < 0 ? char : ([...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｰ'][at] ?? char)
    })
    return changed === text ? null : markup(changed)
  },
  decomposed: (text) => (text.normalize('NFD') === text ? null : markup(text.normalize('NFD'))),
  upside_down: (text) =>
    /^[a-z][a-z ]*$/i.test(text)
      ? [...text.toLowerCase()]
          .reverse()
          .map((char) => TURNED[UPRIGHT.indexOf(char)] ?? char)
          .join('')
      : null,
  masked_letter: (text) => {
    const chars = [...text]
    const at = chars.findIndex(
      (char, index) => index >= chars.length / 2 && isLetter(char) && isLetter(chars[index - 1]),
    )
    return chars.length < 4 || at < 1
      ? null
      : markup(chars.map((char, index) => (index !== at ? char : LATIN.test(char) ? '*' : '○')).join(''))
  },
  hyphen_variant: (text) => (text.includes('-') ? markup(text.replaceAll('-', '\u2011')) : null),
  marks_dropped: (text) => {
    const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    return bare === text || !LATIN.test(text) ? null : markup(bare)
  },
  turkish_case: (text) =>
    /^[\p{Script=Latin}\s-]*i[\p{Script=Latin}\s-]*$/u.test(text) ? markup(text.toLocaleUpperCase('tr')) : null,
  han_forms: table(SIMPLIFIED, TRADITIONAL),
  mixed_kana: (text) => {
    const changed = each(text, (char) => (/[ァ-ヶ]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0x60) : char))
    return changed === text ? null : markup(changed)
  },
  comments: (text) => each(text, (char, index) => (index % 2 === 1 ? `<!-- x -->${markup(char)}<wbr>` : markup(char))),
  bdo: (text) => (ARABIC.test(text) ? null : `<bdo dir="rtl">${markup(reversed(text))}</bdo>`),
  css_hidden: (text) => `<div style="display:none">${markup(text)}</div>`,
  css_generated: (text) =>
    `<style>.${classOf(text)}::before{content:"${text.replaceAll('"', '')}"}</style><span class="${classOf(text)}"></span>`,
  script_written: (text) => `<script>document.write(atob("${base64(text)}"))</script>`,
  attribute: (text) => `<img src="/cover.jpg" alt="${attribute(text)}">`,
  srcdoc: (text) => `<iframe srcdoc="${attribute(`<p>${markup(text)}</p>`)}"></iframe>`,
  split_tags: (text) => each(text, (char, index) => (index % 2 === 1 ? `<b>${markup(char)}</b>` : markup(char))),
  css_noise: (text) =>
    each(text, (char, index) =>
      index % 2 === 1 ? `<span style="display:none">xq</span>${markup(char)}` : markup(char),
    ),
}

/** Disguises made of tags: a title cannot hold them, so the page says it in a heading. */
export const NEEDS_TAGS: ReadonlySet<string> = new Set([
  'split_tags',
  'css_noise',
  'comments',
  'bdo',
  'css_hidden',
  'css_generated',
  'script_written',
  'attribute',
  'srcdoc',
])

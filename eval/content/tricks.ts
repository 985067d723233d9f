/** Ways to disguise a phrase, as people do it. Each gives HTML for the phrase, or null where it cannot be done to it. */
type Disguise = (text: string) => string | null

const each = (text: string, change: (char: string, index: number) => string): string => [...text].map(change).join('')

const LATIN = /[a-z]/i
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
  bidi: (text) => `\u202e${markup(reversed(text))}\u202c`,
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
  split_tags: (text) => each(text, (char, index) => (index % 2 === 1 ? `<b>${markup(char)}</b>` : markup(char))),
  css_noise: (text) =>
    each(text, (char, index) =>
      index % 2 === 1 ? `<span style="display:none">xq</span>${markup(char)}` : markup(char),
    ),
}

/** Disguises made of tags: a title cannot hold them, so the page says it in a heading. */
export const NEEDS_TAGS: ReadonlySet<string> = new Set(['split_tags', 'css_noise'])

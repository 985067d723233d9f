/** The writing system of a name, as far as it decides what can be compared with what. */
export type NameScript = 'latin' | 'cyrillic' | 'greek' | 'kana' | 'han' | 'hangul' | 'other'

export const scriptOf = (point: number): NameScript | null => {
  if (point < 0x41) return null
  if (point < 0x250 || (point >= 0x1e00 && point < 0x1f00)) return 'latin'
  if ((point >= 0x370 && point < 0x400) || (point >= 0x1f00 && point < 0x2000)) return 'greek'
  if (point >= 0x400 && point < 0x530) return 'cyrillic'
  if (point >= 0x3041 && point < 0x3100) return 'kana'
  if (point === 0x3005 || (point >= 0x3400 && point < 0xa000) || (point >= 0xf900 && point < 0xfb00)) return 'han'
  if ((point >= 0x1100 && point < 0x1200) || (point >= 0xac00 && point < 0xd7b0)) return 'hangul'
  if (point >= 0x20000 && point < 0x32000) return 'han'
  return point < 0x370 ? null : 'other'
}

/** All scripts that letters of the text are of. */
export const scriptsOf = (text: string): ReadonlySet<NameScript> => {
  const found = new Set<NameScript>()
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const isLetter = point < 0x80 ? (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7a : /\p{L}/u.test(character)
    const script = isLetter ? scriptOf(point) : null
    if (script !== null) found.add(script)
  }
  return found
}

const table = (from: string, to: string): ReadonlyMap<string, string> => {
  const values = to.split(' ')
  return new Map([...from].map((character, index) => [character, values[index] ?? '']))
}

const CYRILLIC = table(
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўћђљњџјѓќѕ',
  'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g u c dj lj nj dz j g k dz',
)
const GREEK = table('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t i f ch ps o')

const KANA = table(
  'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわゐゑをんゔ',
  'a i u e o ka ki ku ke ko ga gi gu ge go sa shi su se so za ji zu ze zo ta chi tsu te to da ji zu de do na ni nu ne no ha hi fu he ho ba bi bu be bo pa pi pu pe po ma mi mu me mo ya yu yo ra ri ru re ro wa i e o n vu',
)
const SMALL = table('ぁぃぅぇぉゃゅょゎ', 'a i u e o ya yu yo wa')

const toHiragana = (character: string): string => {
  const point = character.codePointAt(0) ?? 0
  return point >= 0x30a1 && point <= 0x30f6 ? String.fromCodePoint(point - 0x60) : character
}

const joinSmall = (before: string, small: string): string => {
  if (before === '') return small
  const stem = before.slice(0, -1)
  // ja from ji + ya, sha from shi + ya, kya from ki + ya
  if (small.startsWith('y') && before.endsWith('i')) {
    return /(?:sh|ch|j)$/.test(stem) ? stem + small.slice(1) : stem + small
  }
  return stem + small
}

const kanaToLatin = (text: string): string => {
  let out = ''
  let doubled = false
  for (const raw of text) {
    const character = toHiragana(raw)
    const small = SMALL.get(character)
    if (small !== undefined) out = joinSmall(out, small)
    else if (character === 'っ') doubled = true
    else if (character !== 'ー') {
      const syllable = KANA.get(character) ?? raw
      out += doubled ? syllable.charAt(0) + syllable : syllable
      doubled = false
    }
  }
  return out
}

const letterByLetter = (text: string, map: ReadonlyMap<string, string>): string => {
  let out = ''
  for (const character of text) out += map.get(character) ?? character
  return out
}

/**
 * Latin letters for Cyrillic, Greek and kana, by tables of our own after the common passport romanisations; Han and other
 * scripts have many readings and stay. Takes lower case.
 */
export const toLatin = (text: string, scripts: ReadonlySet<NameScript>): string => {
  let out = text
  if (scripts.has('cyrillic')) out = letterByLetter(out, CYRILLIC)
  if (scripts.has('greek')) out = letterByLetter(out.split('ου').join('ou').split('μπ').join('b'), GREEK)
  if (scripts.has('kana')) out = kanaToLatin(out)
  return out
}

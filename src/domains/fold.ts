/** Letters of other scripts, and of phonetic alphabets, that read as a Latin letter in a host name (after UTS #39). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    'aаɑαａ',
    'bЬьƅ',
    'cсϲⅽ',
    'dԁɗ',
    'eеҽ℮є',
    'gɡց',
    'hһհ',
    'iіıɩι',
    'jјϳ',
    'kкκ',
    'lӏⅼɫ',
    'mмⅿ',
    'nողпη',
    'oоοօס',
    'pрρ',
    'qԛգ',
    'rгᴦ',
    'sѕꜱ',
    'tтτ',
    'uυսцʋ',
    'vѵν',
    'wԝωшա',
    'xхχ',
    'yуүγ',
    'zᴢ',
  ].flatMap((row) => {
    const [latin = '', ...others] = row
    return others.map((other): [string, string] => [other, latin])
  }),
)

const LEET: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
])

const MARKS = /[\u0300-\u036f]/g
const JOINERS = /[-_]/g

const isLatin = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z'

const PLAIN = /^[a-z0-9-]*$/

/** What a label looks like: marks dropped, look-alikes as the Latin letter, no hyphens. Linear. */
export const foldLabel = (label: string): string => {
  // Nearly every label: nothing to fold but its hyphens.
  if (PLAIN.test(label)) return label.includes('-') ? label.replaceAll('-', '') : label
  let out = ''
  for (const char of label.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(JOINERS, '')) {
    out += LOOKALIKES.get(char) ?? char
  }
  return out
}

/** Digits that stand for a letter, only where letters stand on both sides: `d0mal` is domal, `brand7` and `team1x1` keep theirs. */
export const unleet = (folded: string): string => {
  let out = ''
  for (let at = 0; at < folded.length; at++) {
    const char = folded[at]!
    const letter = LEET.get(char)
    out += letter !== undefined && isLatin(folded[at - 1]) && isLatin(folded[at + 1]) ? letter : char
  }
  return out
}

const DIGITS = /[0-9]+/g

/** Without its digits. */
export const withoutDigits = (folded: string): string => folded.replace(DIGITS, '')

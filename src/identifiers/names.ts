import { withinOneEdit } from './edit'
import { type NameTokens, readName } from './name-tokens'

/** How surely two names are of one bearer. Never equality: `same` means that nothing tells them apart. */
export type NameBand = 'same' | 'likely' | 'unclear' | 'different'

export type NameReason =
  | 'ORDER'
  | 'SPELLING'
  | 'TRANSLITERATION'
  | 'INITIAL'
  | 'TYPO'
  | 'FEWER_PARTS'
  | 'PATRONYMIC'
  | 'LEGAL_FORM_DIFFERS'
  | 'PART_DIFFERS'
  | 'SCRIPTS_NOT_COMPARABLE'
  | 'EMPTY'
  | 'NOTHING_IN_COMMON'

export interface NameComparison {
  readonly band: NameBand
  /** What stood in the way of a plain match, sorted. */
  readonly reasons: readonly NameReason[]
}

export interface NameOptions {
  /** Latin letters for any script, for example any-ascii. Readings differ, so it can only add likeness, never difference. */
  readonly transliterate?: ((text: string) => string) | undefined
}

const VARIANTS: readonly (readonly [string, string])[] = [
  ['shch', 's'],
  ['sch', 's'],
  ['tch', 'c'],
  ['tsch', 'c'],
  ['sh', 's'],
  ['ch', 'c'],
  ['kh', 'h'],
  ['zh', 'z'],
  ['ph', 'f'],
  ['th', 't'],
  ['dj', 'j'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ck', 'k'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['ou', 'o'],
  ['oh', 'o'],
  ['w', 'v'],
  ['x', 'ks'],
  ['q', 'k'],
  ['j', 'i'],
  ['y', 'i'],
]

/** Spellings that differ between romanisations come to one form: Yulia and Julija, Tarou and Taro, Müller and Mueller. */
const folded = (token: string): string => {
  let out = token
  for (const [from, to] of VARIANTS) if (out.includes(from)) out = out.replaceAll(from, to)
  let single = ''
  for (const character of out) if (!single.endsWith(character)) single += character
  // A soft sign or a glide between vowels is written or not: Maria, Mariia, Mariya.
  return single.length > 2
    ? single.split('ia').join('a').split('ie').join('e').split('io').join('o').split('iu').join('u')
    : single
}

const PATRONYMIC = /(?:ovich|evich|ovych|yovych|ovna|evna|ivna|ichna|oglu|ogly|kyzy)$/

type Match = 'exact' | 'folded' | 'initial' | 'typo' | null

const matchTokens = (a: string, b: string, foldA: string, foldB: string): Match => {
  if (a === b) return 'exact'
  if (foldA === foldB) return 'folded'
  if ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)) return 'initial'
  if (a.length >= 5 && b.length >= 5 && withinOneEdit(a, b)) return 'typo'
  return null
}

const STRENGTH: readonly Exclude<Match, null>[] = ['exact', 'folded', 'typo', 'initial']

interface Pairing {
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly match: Exclude<Match, null> }[]
  readonly restA: readonly string[]
  readonly restB: readonly string[]
}

/** The best partner first for each kind of match; the tokens are few. */
const pairUp = (a: readonly string[], b: readonly string[]): Pairing => {
  const foldsB = b.map(folded)
  const matches = a.map((token) => {
    const fold = folded(token)
    return b.map((other, j) => matchTokens(token, other, fold, foldsB[j] ?? ''))
  })
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs: { a: number; b: number; match: Exclude<Match, null> }[] = []
  for (const wanted of STRENGTH) {
    for (let i = 0; i < a.length; i++) {
      for (let j = 0; j < b.length && !usedA.has(i); j++) {
        if (usedB.has(j) || matches[i]?.[j] !== wanted) continue
        usedA.add(i)
        usedB.add(j)
        pairs.push({ a: i, b: j, match: wanted })
      }
    }
  }
  return { pairs, restA: a.filter((_, i) => !usedA.has(i)), restB: b.filter((_, j) => !usedB.has(j)) }
}

const judged = (band: NameBand, reasons: Iterable<NameReason>): NameComparison => ({
  band,
  reasons: [...new Set(reasons)].sort(),
})

const compareRows = (a: string, b: string): NameComparison => {
  if (a === b) return judged('same', [])
  if (a.length === b.length && a.length <= 6 && [...a].sort().join('') === [...b].sort().join(''))
    return judged('likely', ['ORDER'])
  const shared = [...a].filter((character) => b.includes(character)).length
  return shared > 0 ? judged('unclear', ['PART_DIFFERS']) : judged('different', ['NOTHING_IN_COMMON'])
}

const compareTokens = (a: NameTokens, b: NameTokens): NameComparison => {
  const { pairs, restA, restB } = pairUp(a.tokens, b.tokens)
  const reasons: NameReason[] = []
  const fewer = Math.min(a.tokens.length, b.tokens.length)
  if (pairs.some((pair) => pair.match === 'folded')) reasons.push('SPELLING')
  if (pairs.some((pair) => pair.match === 'typo')) reasons.push('TYPO')
  if (pairs.some((pair) => pair.match === 'initial')) reasons.push('INITIAL')
  if (a.transliterated !== b.transliterated) reasons.push('TRANSLITERATION')
  const byA = [...pairs].sort((x, y) => x.a - y.a)
  if (byA.some((pair, index) => index > 0 && pair.b < (byA[index - 1]?.b ?? 0))) reasons.push('ORDER')
  const whole = pairs.filter((pair) => pair.match !== 'initial').length
  if (whole === 0) {
    if (a.whole === b.whole) return judged('likely', [...reasons, 'SPELLING'])
    return pairs.length > 0 && pairs.length === fewer
      ? judged('unclear', [...reasons, 'PART_DIFFERS'])
      : joinedAlike(a, b)
        ? judged('likely', ['SPELLING'])
        : judged('different', ['NOTHING_IN_COMMON'])
  }
  if (restA.length > 0 && restB.length > 0) {
    return joinedAlike(a, b) ? judged('likely', ['SPELLING']) : judged('unclear', [...reasons, 'PART_DIFFERS'])
  }
  const rest = [...restA, ...restB]
  if (rest.length > 0) {
    reasons.push(rest.every((token) => PATRONYMIC.test(token)) ? 'PATRONYMIC' : 'FEWER_PARTS')
    // One part alone is shared by thousands, and may yet be all the name that somebody has.
    if (fewer < 2) return judged('unclear', reasons)
    return judged('likely', reasons)
  }
  const plain = pairs.every((pair) => pair.match === 'exact') && a.transliterated === b.transliterated
  return judged(plain ? 'same' : 'likely', reasons)
}

/** Jean-Luc and Jeanluc, Mc Donald and McDonald: the same letters cut otherwise. */
const joinedAlike = (a: NameTokens, b: NameTokens): boolean =>
  folded(a.tokens.join('')) === folded(b.tokens.join('')) ||
  folded([...a.tokens].reverse().join('')) === folded(b.tokens.join(''))

const compareReady = (a: NameTokens, b: NameTokens): NameComparison => {
  if (a.whole === '' || b.whole === '') return judged('unclear', ['EMPTY'])
  if (a.whole === b.whole && a.transliterated === b.transliterated) return judged('same', [])
  const rowA = a.han + a.hangul
  const rowB = b.han + b.hangul
  if (rowA !== '' && rowB !== '') {
    const comparable = (a.han === '') === (b.han === '') && (a.hangul === '') === (b.hangul === '')
    if (!comparable) return judged('unclear', ['SCRIPTS_NOT_COMPARABLE'])
    const rows = compareRows(rowA, rowB)
    return rows.band === 'different' && (a.tokens.length > 0 || b.tokens.length > 0)
      ? judged('unclear', ['PART_DIFFERS'])
      : rows
  }
  if (rowA !== '' || rowB !== '') return judged('unclear', ['SCRIPTS_NOT_COMPARABLE'])
  const latinOnly = (tokens: readonly string[]): boolean => tokens.every((token) => /^[a-z0-9]+$/.test(token))
  if (latinOnly(a.tokens) !== latinOnly(b.tokens)) return judged('unclear', ['SCRIPTS_NOT_COMPARABLE'])
  return compareTokens(a, b)
}

/**
 * Compares two names of persons or companies across order, spelling, script, patronymics, particles, titles and legal
 * forms. Symmetric. Scripts that cannot be compared, and names that share only a part, are `unclear`; `different` means
 * that nothing fits. Looks at the first 200 characters.
 */
export const compareNames = (a: string, b: string, options: NameOptions = {}): NameComparison => {
  const one = readName(a)
  const other = readName(b)
  // Greedy pairing depends on the side; one fixed side first makes the answer symmetric.
  const swap = one.tokens.join(' ') + one.whole > other.tokens.join(' ') + other.whole
  const first = swap ? other : one
  const second = swap ? one : other
  let result = compareReady(first, second)
  if (result.reasons.includes('SCRIPTS_NOT_COMPARABLE') && options.transliterate !== undefined) {
    const again = compareTokens(
      readName(swap ? b : a, options.transliterate),
      readName(swap ? a : b, options.transliterate),
    )
    if (again.band === 'same' || again.band === 'likely')
      result = judged('likely', [...again.reasons, 'TRANSLITERATION'])
  }
  const forms = first.legalForms.join() !== second.legalForms.join()
  if (!forms || first.legalForms.length === 0 || second.legalForms.length === 0) return result
  // Acme GmbH and Acme Ltd are two companies, often of one group.
  return result.band === 'same' || result.band === 'likely'
    ? judged('unclear', [...result.reasons, 'LEGAL_FORM_DIFFERS'])
    : judged(result.band, [...result.reasons, 'LEGAL_FORM_DIFFERS'])
}

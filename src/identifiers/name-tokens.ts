import { scriptsOf, toLatin } from './name-scripts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s/).filter((word) => word !== ''))

const TITLES = words(
  'mr mrs ms miss dr prof sir dame herr frau mme mlle sr sra don dona san sama jr jnr snr ii iii iv phd md esq shri smt',
)
/** Small words inside surnames, which forms and machines drop or keep as they like. */
const PARTICLES = words(
  'de da do dos das del della di du la le les el al bin ibn bint ben van von der den ten ter zu zur y e of the and af av',
)
const CJK_HONORIFICS = /(?:先生|女士|さん|様|殿|氏|님|씨)$/

/** Legal forms as they are after folding; the value is one name for the kinds that are the same. */
const FORMS = new Map<string, string>()
for (const [kind, spellings] of [
  ['gmbh', 'gmbh'],
  ['ug', 'ug'],
  ['ag', 'ag'],
  ['kg', 'kg'],
  ['ev', 'ev'],
  ['ltd', 'ltd limited'],
  ['plc', 'plc'],
  ['llc', 'llc'],
  ['llp', 'llp'],
  ['lp', 'lp'],
  ['inc', 'inc incorporated corp corporation'],
  ['sa', 'sa'],
  ['sas', 'sas sasu'],
  ['sarl', 'sarl eurl'],
  ['srl', 'srl srls'],
  ['spa', 'spa'],
  ['sl', 'sl slu'],
  ['bv', 'bv'],
  ['nv', 'nv'],
  ['ab', 'ab'],
  ['as', 'as'],
  ['aps', 'aps'],
  ['oy', 'oy oyj'],
  ['sro', 'sro'],
  ['zoo', 'spzoo zoo'],
  ['kft', 'kft'],
  ['doo', 'doo'],
  ['ooo', 'ooo'],
  ['oao', 'oao pao zao'],
  ['pty', 'pty'],
  ['pte', 'pte'],
  ['bhd', 'bhd sdn'],
  ['kk', 'kk'],
  ['co', 'co company'],
  ['pvt', 'pvt private'],
  ['ou', 'ou'],
  ['uab', 'uab'],
  ['sia', 'sia'],
  ['ltda', 'ltda eireli'],
] as const)
  for (const spelling of spellings.split(' ')) FORMS.set(spelling, kind)

const CJK_FORMS: readonly (readonly [string, string])[] = [
  ['株式会社', 'kk'],
  ['(株)', 'kk'],
  ['合同会社', 'gk'],
  ['(同)', 'gk'],
  ['有限会社', 'yk'],
  ['(有)', 'yk'],
  ['一般社団法人', 'ippan'],
  ['有限责任公司', 'cnltd'],
  ['有限責任公司', 'cnltd'],
  ['股份有限公司', 'cnplc'],
  ['有限公司', 'cnltd'],
  ['주식회사', 'krjusik'],
  ['(주)', 'krjusik'],
  ['유한회사', 'kryuhan'],
]

/** Old and new, full and simplified forms of characters that are common in East Asian names; after the Unihan data. */
const HAN_PAIRS =
  '張张 陳陈 劉刘 趙赵 黃黄 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 韓韩 馮冯 鄧邓 許许 蘇苏 葉叶 呂吕 楊杨 鐘钟 鍾钟 譚谭 盧卢 賈贾 鄒邹 閻阎 陸陆 范範 ' +
  '龍龙 萬万 澤沢 濱浜 邊辺 邉辺 齋斉 齊斉 斎斉 髙高 﨑崎 櫻桜 廣広 國国 關関 関关 偉伟 華华 東东 麗丽 傑杰 軍军 強强 靜静 蘭兰 鳳凤 ' +
  '玲玲 瑩莹 藝艺 寶宝 徳德 榮栄 栄荣 実實 眞真 惠恵 壽寿 竜龙 瀧滝 嶋島 嶌島 島岛 曾曽 條条 濵浜 渕淵 冨富 倉仓 衛卫 慶庆 億亿 鵬鹏 賢贤 義义'

const hanFold = new Map<string, string>()
for (const pair of HAN_PAIRS.split(' ')) {
  const [from, to] = [...pair]
  if (from !== undefined && to !== undefined && from !== to) hanFold.set(from, to)
}
const foldHan = (character: string): string => {
  let current = character
  for (let step = 0; step < 3; step++) current = hanFold.get(current) ?? current
  return current
}

/** A name made ready for comparing. */
export interface NameTokens {
  /** Latin tokens (or of an uncommon script), lower case, without marks, particles and titles; in order. */
  readonly tokens: readonly string[]
  /** Han characters in a row, folded, without spaces; empty where there is none. */
  readonly han: string
  readonly hangul: string
  /** Written in another script than Latin and transliterated. */
  readonly transliterated: boolean
  readonly legalForms: readonly string[]
  /** Everything in one piece: equal pieces are equal names. */
  readonly whole: string
}

/** Longer names end here: the work is quadratic in the tokens, and nobody's name is longer on a form. */
const MAX_NAME = 200
const MAX_TOKENS = 12

const SPECIAL: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ħ', 'h'],
]

const isMark = (character: string): boolean => /\p{M}/u.test(character)

const stripMarks = (text: string): string => {
  let out = ''
  for (const character of text.normalize('NFD')) if (!isMark(character)) out += character
  return out
}

const isAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

const unmarked = (text: string): string => {
  if (isAscii(text)) return text
  let out = ''
  // Marks are dropped from letters only where they only decorate; kana keeps its voicing.
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    out += point >= 0x3041 && point < 0xd7b0 ? character : stripMarks(character)
  }
  for (const [from, to] of SPECIAL) if (out.includes(from)) out = out.replaceAll(from, to)
  return out
}

const APOSTROPHES = /['’‘ʼ`´.ʿʾ]/g

export const readName = (name: string, transliterate?: (text: string) => string): NameTokens => {
  const cleaned = name.slice(0, MAX_NAME).normalize('NFKC').toLowerCase().replace(/\p{C}/gu, '')
  const legalForms: string[] = []
  let text = cleaned
  for (const [form, kind] of CJK_FORMS) {
    if (!text.includes(form)) continue
    legalForms.push(kind)
    text = text.split(form).join(' ')
  }
  text = text.trim().replace(CJK_HONORIFICS, '')
  const given = scriptsOf(text)
  const injected = transliterate !== undefined && [...given].some((script) => script !== 'latin')
  const latin = injected ? transliterate(text).toLowerCase() : toLatin(unmarked(text), given)
  const parts = unmarked(latin)
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
  const tokens: string[] = []
  let han = ''
  let hangul = ''
  for (const part of parts) {
    const scripts = scriptsOf(part)
    if (scripts.has('han')) han += [...part].map(foldHan).join('')
    else if (scripts.has('hangul')) hangul += part
    else {
      const form = FORMS.get(part)
      if (form !== undefined && parts.length > 1) legalForms.push(form)
      else if (tokens.length < MAX_TOKENS) tokens.push(part)
    }
  }
  // SA or AB alone is a name, not a legal form.
  if (tokens.length === 0 && han === '' && hangul === '' && given.size > 0) tokens.push(...parts.slice(0, MAX_TOKENS))
  const meant = tokens.filter((token) => !PARTICLES.has(token) && !TITLES.has(token))
  const kept = meant.length > 0 ? meant : tokens
  return {
    tokens: kept,
    han,
    hangul,
    transliterated: injected || given.has('cyrillic') || given.has('greek') || given.has('kana'),
    legalForms: [...new Set(legalForms)].sort(),
    whole: [...kept, han, hangul].join(''),
  }
}

/** Forms whose letters are also somebody's name or an everyday word: Ou Wei, Sia, Sas, Co. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'ag as ab bv co doo ev kg lp nv ou oy sa sas sia sl spa uab ug zoo'.split(' '),
)

/** Whether a name bears a legal form that no person's name has. False says nothing: many firms leave their form away. */
export const namesFirm = (name: string): boolean => readName(name).legalForms.some((form) => !ALSO_NAMES.has(form))

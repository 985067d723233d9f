/** A stem, ready to be looked for. */
export interface Stem {
  readonly text: string
  /** Of a script with spaces: it must begin a word. */
  readonly spaced: boolean
  /** Its first two characters, as `pairsIn` has them; `ANY` where they need not stand in the text as they are. */
  readonly pair: number
}

/** Words that must stand near each other in one sentence: one of the first, then one of the second within `reach` characters. */
export interface Pair {
  readonly first: readonly Stem[]
  readonly second: readonly Stem[]
  readonly reach: number
}

/** What is told by single stems, or by two that stand together. */
export interface Concept {
  readonly stems: readonly Stem[]
  readonly pairs: readonly Pair[]
}

/** Traditional characters of our stems and what they are in the simplified script, one behind the other: a stem need be listed only once. */
const PAIRS =
  '權权許许經经無无沒没從从來来問问題题專专業业網网頁页鏈链斷断開开關关閉闭處处協协復复還还錯错誤误認认誰谁對对異异議议訴诉訟讼舉举報报檢检請请謝谢貴贵們们個个這这為为與与於于應应當当產产書书軟软體体電电話话檔档傳传複复製制載载連连結结繫系據据證证詐诈騙骗釣钓魚鱼惡恶脅胁賭赌償偿銷销廢废發发給给簽签創创畫画寫写攝摄視视頻频樂乐圖图說说劇剧導导購购買买賣卖庫库標标號号碼码裝装偽伪竊窃蓋盖責责決决執执轉转換换點点擊击實实際际屬属聲声現现擁拥獲获費费單单訂订閱阅週周誌志論论壇坛調调註注冊册營营運运違违護护衛卫務务項项樣样麼么後后臺台戶户顯显會会員员線线將将動动內内備备審审級级終终區区張张條条'
const SIMPLE = new Map<string, string>()
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLE.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '')
const HAN = /[\u4e00-\u9fff]/

/** Text in which traditional and simplified characters are the same; as long as it was. Concepts are looked for in such text. */
export const simplify = (plain: string): string => {
  if (!HAN.test(plain)) return plain
  let out = ''
  for (const char of plain) out += SIMPLE.get(char) ?? char
  return out
}

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(char)

const ANY = -1
const SLOTS = 4096
const slotOf = (first: number, second: number): number => (first * 61 + second) & (SLOTS - 1)

/** The stem itself; a space that begins it may be the edge of what is looked at. */
export const stemOf = (text: string): Stem => ({
  text,
  spaced: isLetter(text[0]),
  pair: text.length < 2 || text.startsWith(' ') ? ANY : slotOf(text.charCodeAt(0), text.charCodeAt(1)),
})

/** A text made ready for looking: which pairs of neighbouring characters it has, as bits. */
export interface Looked {
  readonly plain: string
  readonly pairs: Uint32Array
}

/** Most of the thousands of stems begin with a pair of characters that a sentence has not, and need not be looked for in it. */
export const look = (plain: string): Looked => {
  const pairs = new Uint32Array(SLOTS >> 5)
  let before = plain.charCodeAt(0)
  for (let at = 1; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at)
    const slot = slotOf(before, code)
    pairs[slot >> 5] = (pairs[slot >> 5] ?? 0) | (1 << (slot & 31))
    before = code
  }
  return { plain, pairs }
}

/** False only where the stem cannot stand in the text. */
export const mayHave = ({ pairs }: Looked, { pair }: Stem): boolean =>
  pair === ANY || ((pairs[pair >> 5] ?? 0) & (1 << (pair & 31))) !== 0

/** Where the stem begins a word at or after `from`, or -1. Scripts without spaces have no word beginnings to look for. */
export const stemAt = (plain: string, { text, spaced }: Stem, from = 0): number => {
  let at = plain.indexOf(text, from)
  while (at >= 0 && spaced && isLetter(plain[at - 1])) at = plain.indexOf(text, at + 1)
  return at
}

/** Where the last stem that begins a word stands, or -1. */
export const lastStemAt = (plain: string, { text, spaced }: Stem): number => {
  let at = plain.lastIndexOf(text)
  while (at > 0 && spaced && isLetter(plain[at - 1])) at = plain.lastIndexOf(text, at - 1)
  return at
}

const MAX_TRIES = 8

const pairIn = (text: Looked, { first: firsts, second: seconds, reach }: Pair): boolean =>
  firsts.some((first) => {
    if (!mayHave(text, first)) return false
    const { plain } = text
    let at = stemAt(plain, first)
    for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
      const from = at + first.text.length
      const window = ` ${plain.slice(from, from + reach)}`
      if (seconds.some((second) => mayHave(text, second) && stemAt(window, second) >= 0)) return true
      at = stemAt(plain, first, from)
    }
    return false
  })

/** Whether a sentence, made comparable and simplified, says it. */
export const saysIn = (text: Looked, { stems, pairs }: Concept): boolean =>
  stems.some((stem) => mayHave(text, stem) && stemAt(text.plain, stem) >= 0) || pairs.some((pair) => pairIn(text, pair))

const list = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.replaceAll('\n', ' ').replace(/ {2,}/g, ' ').replace(/^ /, '').replace(/ $/, ''))
    .map(simplify)
    .filter((word) => word !== '')

const stemsOf = (text: string): Stem[] => list(text).map((word) => stemOf(word.replaceAll('_', ' ')))

/** `near('ohne|nie', 'erlaub|gefragt', 40)`; an underscore stands for a space at an end. */
export const near = (first: string, second: string, reach: number): Pair => ({
  first: stemsOf(first),
  second: stemsOf(second),
  reach,
})

export const concept = (stems: string, ...pairs: readonly Pair[]): Concept => ({ stems: stemsOf(stems), pairs })

import type { NoticeElement } from '../../case/notices'
import { quoteOf, type Said } from './flat'
import { ASKED, DENIED_AFTER, DENIED_BEFORE, phrasesOf } from './phrases'
import { concept, look, near, saysIn, simplify } from './stems'

export interface ElementQuote {
  readonly element: NoticeElement
  readonly said: boolean
  readonly quote: string
}

/** Elements whose denial is a statement; the others are simply there or not. */
const DENIABLE: ReadonlySet<NoticeElement> = new Set(['goodFaith', 'accuracyOath', 'signature'])
const READ: readonly NoticeElement[] = [
  'senderIdentity',
  'contact',
  'work',
  'explanation',
  'goodFaith',
  'accuracyOath',
  'signature',
  'originRemovedOrOrdered',
]

const BLANK = /^[\s_.\-:：*()[\]…]{0,200}$/

/** A label with nothing behind it ("Signature: ____") says nothing. */
const isEmptyLabel = (plain: string, end: number, word: string): boolean =>
  (word.endsWith(':') || plain[end] === ':' || plain[end] === '：') && BLANK.test(plain.slice(end))

/** A label of a person or a firm that is not the sender's: "domain name:", "no me llamo", the firm that is written to. */
const isAbout = (plain: string, at: number, word: string): boolean => {
  const lead = plain.slice(Math.max(0, at - 14), at)
  if (/(?:domain|user|file|host|server|account|product|brand|site|nick|class) ?$/.test(lead)) return true
  if (/(?:^| )(?:no|not|nicht|ne|n') ?$/.test(lead)) return true
  return /株式会社|有限公司|gmbh|주식회사/.test(word) && /御中|^致|^尊敬/.test(plain)
}

/** "My e-mail address" gives none: a contact has digits, a mailbox, or something behind its label. */
const hasValue = (plain: string, end: number): boolean => {
  const behind = plain.slice(end - 1, end + 60)
  return /\d{3}|\d-\d|@/.test(behind) || /^[:：】]? ?[:：】] ?\S/.test(behind)
}

/** That the copy is gone where it came from, so that only a cache still has it (17 U.S.C. 512(c)(2)(g), DSA Article 5). */
const ORIGIN_GONE = concept(
  '',
  near(
    `origin_ | origin, | origin server | originating | upstream host | source server`,
    `took | taken down | removed | deleted | pulled | erased | purged`,
    80,
  ),
  near(
    `removed | deleted | taken down | pulled | gone | erased`,
    `origin_ | origin. | origin, | origin server | originating`,
    50,
  ),
  near(`ursprung | origin-server | originalserver | quellserver`, `gelöscht | entfernt | vom netz`, 60),
  near(`gelöscht | entfernt`, `ursprungsserver | origin-server | auf dem ursprung`, 40),
  near(`servidor de origen | en origen | el origen`, `eliminad | borrad | retirad | suprimid`, 50),
  near(
    `eliminad | eliminó | borrad | borró | retirad | retiró | suprimid`,
    `servidor de origen | en origen | del origen`,
    60,
  ),
  near(`serveur d'origine | hébergeur d'origine | à la source`, `supprim | retir | effac`, 60),
  near(`supprim | retir | effac`, `serveur d'origine | à la source`, 80),
  near(`オリジン | 配信元サーバー | 元サーバー | 元のサーバー`, `削除 | 消去 | 取り下げ`, 30),
  near(`源站 | 源服务器 | 源伺服器 | 源头`, `删除 | 移除 | 撤下 | 下架 | 清除`, 24),
)
const NOT_GONE = concept(
  'not_ | refus | hasn | nicht_ | kein | weigert | pas_ | no ha | se niega | ません | ない | 未 | 没 | 拒 | ask | bitte | please',
)

const originGone = (plain: string): boolean => {
  const looked = look(simplify(plain))
  return saysIn(looked, ORIGIN_GONE) && !saysIn(looked, NOT_GONE)
}

const judge = (element: NoticeElement, plain: string): boolean | null => {
  if (element === 'originRemovedOrOrdered' && originGone(plain)) return true
  for (const word of phrasesOf(element)) {
    const at = plain.indexOf(word)
    if (at < 0) continue
    const end = at + word.length
    if (isEmptyLabel(plain, end, word)) continue
    // In a European language a word must begin where it begins.
    const before = plain[at - 1] ?? ' '
    if (/[a-z]/.test(word[0] ?? '') && /[a-zà-ÿ]/.test(before)) continue
    if (element === 'senderIdentity' && isAbout(plain, at, word)) continue
    if (element === 'contact' && !hasValue(plain, end)) continue
    // A path may hold `/s/` as well.
    if (word === '/s/' && before !== ' ' && before !== '\n') continue
    if (
      ASKED.some((asked) => plain.includes(asked)) &&
      element !== 'contact' &&
      element !== 'explanation' &&
      element !== 'senderIdentity'
    )
      continue
    if (DENIABLE.has(element)) {
      const lead = plain.slice(Math.max(0, at - 30), at)
      const tail = plain.slice(end, end + 40)
      const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf('、'), lead.lastIndexOf('，')) + 1)
      if (DENIED_BEFORE.some((no) => ` ${clause}`.includes(no.length <= 4 && /[a-z]/.test(no) ? ` ${no}` : no)))
        return false
      if (DENIED_AFTER.some((no) => tail.includes(no)) && !tail.includes('許諾') && !tail.includes('許可')) return false
    }
    return true
  }
  return null
}

/**
 * The elements that the text says (true) or plainly denies (false), with the sentence in which it does. What it does not speak of is not
 * in the list: nothing is guessed present.
 */
export const elementsSaid = (said: Said): readonly ElementQuote[] => {
  const found: ElementQuote[] = []
  for (const element of READ) {
    let denied: string | null = null
    let quote: string | null = null
    for (const sentence of said.sentences) {
      const verdict = judge(element, sentence.plain)
      if (verdict === true) {
        quote = sentence.quote
        break
      }
      if (verdict === false) denied ??= sentence.quote
    }
    const spoken = quote ?? denied
    if (spoken !== null) found.push({ element, said: quote !== null, quote: quoteOf(spoken) })
  }
  return found
}

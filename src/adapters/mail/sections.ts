/** What a mail says now, and what it carries of other people's words. */
export interface Sections {
  readonly now: string
  readonly quoted: string
  readonly forwarded: string
}

const FORWARD = [
  'forwarded message',
  'begin forwarded message',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten',
  'message transféré',
  'début du message transféré',
  'message réexpédié',
  'mensaje reenviado',
  '転送メッセージ',
  '転送されたメッセージ',
  '转发的邮件',
  '转发邮件',
  '轉寄郵件',
  '전달된 메시지',
  '전달된 메일',
]
const ORIGINAL = [
  'original message',
  'ursprüngliche nachricht',
  'originalnachricht',
  "message d'origine",
  'message d’origine',
  'mensaje original',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '원본 메시지',
  '원본 메일',
]
const WROTE = [
  'wrote:',
  'schrieb:',
  'a écrit :',
  'a écrit:',
  'escribió:',
  'のメール:',
  'wrote：',
  '写道:',
  '写道：',
  '寫道:',
  '寫道：',
  '작성:',
  'さんは書きました',
  'が書きました',
]
const FROM = [
  'from:',
  'von:',
  'de :',
  'de:',
  '差出人:',
  '差出人：',
  '发件人:',
  '发件人：',
  '寄件者:',
  '寄件者：',
  '보낸 사람:',
  '보낸사람:',
]
const SENT = [
  'sent:',
  'date:',
  'gesendet:',
  'datum:',
  'envoyé :',
  'envoyé:',
  'date :',
  'enviado:',
  'fecha:',
  '送信日時:',
  '日時:',
  '日付:',
  '发送时间:',
  '发送时间：',
  '日期:',
  '日期：',
  '寄件日期:',
  '보낸 날짜:',
  '날짜:',
]
/** Without a day, who it went to and what about make a head as well, where something was said above it. */
const TO = [
  'to:',
  'an:',
  'à :',
  'à:',
  'para:',
  '宛先:',
  '宛先：',
  '收件人:',
  '收件人：',
  '收件者:',
  '收件者：',
  '받는 사람:',
]
const SUBJECT = [
  'subject:',
  'betreff:',
  'objet :',
  'objet:',
  'asunto:',
  '件名:',
  '件名：',
  '主题:',
  '主题：',
  '主旨:',
  '主旨：',
  '제목:',
]

const startsAny = (line: string, words: readonly string[]): boolean => words.some((word) => line.startsWith(word))
const hasAny = (line: string, words: readonly string[]): boolean => words.some((word) => line.includes(word))

/** A line as heads are looked for in it: without marks of quoting. */
const bareOf = (line: string): string =>
  line
    .trim()
    .toLowerCase()
    .replace(/^[*>\s]{1,20}/, '')

const isRule = (line: string): boolean =>
  line.startsWith('---') ||
  line.startsWith('___') ||
  line.startsWith('begin ') ||
  line.startsWith('début') ||
  line.startsWith('anfang') ||
  line.startsWith('=====')

/**
 * Lines with `>` are quoted; what follows a reply's head ("On … wrote:", a block of From and Sent, "Original Message") is quoted to the end;
 * what follows a forwarding head is forwarded to the end.
 */
export const sectionsOf = (text: string): Sections => {
  const parts: Record<'now' | 'quoted' | 'forwarded', string[]> = { now: [], quoted: [], forwarded: [] }
  let state: 'now' | 'quoted' | 'forwarded' = 'now'
  let spoken = false
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    const trimmed = line.trim()
    const lower = bareOf(line)
    const short = lower.length < 200
    if (state === 'now' && short) {
      const next = (count: number): string[] => lines.slice(index + 1, index + 1 + count).map(bareOf)
      if (isRule(lower) && hasAny(lower, FORWARD)) state = 'forwarded'
      else if (isRule(lower) && hasAny(lower, ORIGINAL)) state = 'quoted'
      else if (WROTE.some((word) => lower.endsWith(word)) && !trimmed.startsWith('>'))
        state = next(4).some((item) => item !== '') ? 'quoted' : state
      else if (
        startsAny(lower, FROM) &&
        (next(3).some((item) => startsAny(item, SENT)) ||
          (spoken && next(2).some((item) => startsAny(item, TO)) && next(3).some((item) => startsAny(item, SUBJECT))))
      )
        state = 'quoted'
    }
    if (state === 'now' && trimmed.startsWith('>')) parts.quoted.push(trimmed.replace(/^[>\s]{1,40}/, ''))
    else if (state === 'now') {
      parts.now.push(line)
      spoken ||= trimmed !== ''
    } else parts[state].push(line.replace(/^\s{0,10}(?:>\s?){1,10}/, ''))
  })
  return { now: parts.now.join('\n'), quoted: parts.quoted.join('\n'), forwarded: parts.forwarded.join('\n') }
}

/** Names of the sender are below the dashes; what is there is not about the site. */
export const withoutFooter = (text: string): string => {
  const at = text.indexOf('\n-- \n')
  return at < 0 ? text : text.slice(0, at)
}

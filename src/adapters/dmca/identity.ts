import { parseDomain } from '../../domains/parse'
import type { Party } from '../shared/party'
import { words } from '../shared/words'

const CLOSING =
  /^(?:sincerely|regards|best regards|kind regards|warm regards|with kind regards|best wishes|yours|respectfully|many thanks|mit freundlichen|freundliche grüße|beste grüße|herzliche grüße|viele grüße|mit besten|hochachtungsvoll|atentamente|saludos|un saludo|un cordial saludo|cordialement|bien cordialement|bien à vous|salutations|敬具|此致|감사합니다)/i

/** A closing with a name under it is how mails are signed by name: it tells who sends. */
export const closesWithName = (text: string): string | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const at = lines.findLastIndex((line) => line.length < 60 && CLOSING.test(line))
  const name = at < 0 ? undefined : lines[at + 1]
  if (name === undefined || name.length > 80 || name.includes('@') || /^https?:/i.test(name)) return null
  return NAMELESS.some((word) => name.toLowerCase().includes(word)) ||
    !/[\s\p{Script=Han}\p{Script=Hangul}]/u.test(name)
    ? null
    : name
}

/** Who signs so does not say who he is. */
const NAMELESS = words(`
  anonym | anónim | concerned | worried | angry | somebody | someone | nobody | a reader | a fan | a customer | a mother | a parent | a citizen
  | besorgt | ein leser | eine leserin | ein kunde | jemand | un lector | una lectora | un usuario | un cliente | un ciudadano | una madre
  | un lecteur | une lectrice | un client | un internaute | une mère | 匿名 | 名無し | 一位 | 一名 | 热心 | 熱心 | 妈妈 | 媽媽 | 市民 | 网友 | 網友`)

/** Words that begin lines under a letter and are nobody's name. */
const NO_NAMES = new Set(
  words(`
  best | kind | warm | many | thanks | thank | dear | the | a | an | abuse | please | yours | sent | regards | sincerely | cheers | hello | hi | all | live | urgent
  | der | die | das | ein | eine | mit | viele | freundliche | beste | herzliche | danke | vielen | bitte | sehr | hallo | gruß | grüße | liebe | ihr | ihre
  | un | una | el | la | los | las | gracias | saludos | atentamente | hola | buenos | muchas | estimados | quedo | por | para
  | une | le | les | merci | cordialement | bien | bonjour | bonsoir | madame | monsieur | pour | dans | note | ps | re | fwd | work | match | page | url`),
)
const PARTICLES = new Set(
  words(
    'de | del | van | von | der | den | di | da | la | le | du | dos | y | e | zu | zur | bin | al | ibn | & | and | und | et',
  ),
)
const CAPITAL = /^\p{Lu}[\p{L}'’.-]{0,40}$/u
const FIRM =
  /\b(?:ltd|llp|llc|inc|plc|gmbh|ag|kg|e\. ?v|s\.l|s\.a|s\.? coop|sarl|sas|s\.r\.l|b\.v)\b|株式会社|有限公司|合同会社|事務所|事务所|銀行|银行|信用金庫|出版社|工作室|編集部|协会|協会|協會|機構|法人|주식회사/iu

/** Two or more words that begin with capitals, as names of people and houses do, before any comma or dash. */
const isName = (line: string): boolean => {
  const head = (line.split(/,|\||\(| [-–—] /)[0] ?? '').trim()
  const tokens = head.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 6 || head.length > 60) return false
  if (NO_NAMES.has((tokens[0] ?? '').toLowerCase())) return false
  const capitals = tokens.filter((token) => CAPITAL.test(token)).length
  return capitals >= 2 && tokens.every((token) => CAPITAL.test(token) || PARTICLES.has(token.toLowerCase()))
}

const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯骆駱温溫游柯庄莊'
const TRADES = '员員师師家者人生长長主户戶手工民客妈媽爸友商方司部'
const isHanName = (name: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(name) &&
  SURNAMES.includes(name[0] ?? '') &&
  !TRADES.includes(name[name.length - 1] ?? '')

const LAST = 7

/** A name or a house on a line of its own where the letter ends. */
const signedBy = (lines: readonly string[]): string | null =>
  lines
    .slice(-LAST)
    .find(
      (line) =>
        line.length <= 90 &&
        !/[?!:：。]$/.test(line) &&
        !NAMELESS.some((word) => line.toLowerCase().includes(word)) &&
        (isName(line) || isHanName(line) || (FIRM.test(line) && line.length <= 60 && !/御中|^致|様$/u.test(line))),
    ) ?? null

const INTRODUCTIONS = words(`
  my name is | i am | i'm | this is | we are | i write for | writing for | mein name ist | ich bin | ich heiße | wir sind | wir, | bei uns, | soy | somos | me llamo | les escribo de | desde
  | je suis | je m'appelle | nous sommes | je soussigné | je soussignée | au nom de | in name of`)
const MAX_LINES = 400

/** "I am Jane Roe", "my name is …", "…と申します", "我叫…": the introduction, where a whole name follows. */
const introducedBy = (lines: readonly string[]): string | null =>
  lines.slice(0, MAX_LINES).find((line) => {
    const lower = line.toLowerCase()
    if (line.includes('と申します') && !line.includes('匿名')) return true
    for (const lead of ['我叫', '我是', '敝姓', '本人']) {
      const at = line.indexOf(lead)
      if (at < 0) continue
      const said = line.slice(at + lead.length, at + 24).split(/[,，。、;；!！\s(（]/)[0] ?? ''
      if (
        isHanName(said.slice(-3)) ||
        isHanName(said.slice(-2)) ||
        (lead === '我叫' && /^\p{Script=Han}{2,3}$/u.test(said))
      )
        return true
    }
    if (/^\p{Lu}\S{1,30} (?:\p{Lu}\S{0,30} ){1,3}here\b/u.test(line)) return true
    return INTRODUCTIONS.some((lead) => {
      const at = lower.indexOf(lead)
      if (
        at < 0 ||
        /\p{L}/u.test(lower[at - 1] ?? ' ') ||
        /\b(?:no|nicht|ne|not) $/.test(lower.slice(Math.max(0, at - 6), at))
      )
        return false
      const tokens = line
        .slice(at + lead.length, at + lead.length + 60)
        .trim()
        .split(/[\s,]+/)
        .slice(0, 2)
      return tokens.length === 2 && isName(tokens.join(' ').replace(/[.,;:]{1,3}$/, ''))
    })
  }) ?? null

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '')
const GENERIC = words(`
  mailbox | postfach | mailserver | mailhost | protonmail | outlook | hotmail | youxiang | xinxiang | courrier | sender | provider | correo | postbox | freemail | webmail`)
const ROLES =
  /^(?:abuse|support|legal|info|team|desk|service|office|notices?|security|法务|法務|客服|编辑部|編集部|営業部|担当|市民举报|弁護士|律师|律師)$/iu
const MIN_CHUNK = 5

/** The name that the From field has, or its host, where the words have it as well. */
const knownFrom = (text: string, party: Party): string | null => {
  const body = fold(text.slice(0, 100_000))
  const chunks = (party.name ?? '').split(/[,|()/:–—]| - | for /).flatMap((part) => {
    const clean = part.trim()
    const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(clean)
    return wide ? clean.split(/[\s\u3000]+/).filter((word) => word.length >= 2) : clean.includes(' ') ? [clean] : []
  })
  const found = chunks.find((chunk) => {
    if (ROLES.test(chunk) || NAMELESS.some((word) => chunk.toLowerCase().includes(word))) return false
    const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(chunk)
    return (wide || fold(chunk).length >= MIN_CHUNK) && body.includes(fold(chunk))
  })
  if (found !== undefined) return found
  const label = fold(party.host === undefined ? '' : (parseDomain(party.host).label ?? ''))
  return label.length >= 8 && !GENERIC.includes(label) && body.includes(label) ? label : null
}

/** The words by which the sender says who he is: as the From field names him, signed, or introduced; null where they do not. */
export const senderNamed = (text: string, party: Party, masked: string): string | null => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return signedBy(lines) ?? introducedBy(lines) ?? knownFrom(masked, party)
}

/** "This is not a copyright complaint", said many ways: a negation and, close behind it (or before it, where the verb ends), what it is not. */
const BEFORE: readonly (readonly [readonly string[], readonly string[], number])[] = [
  [
    ['not a ', 'not an ', "isn't a", "isn't an", 'not about a ', 'neither a ', 'not any kind of'],
    ['complaint', 'notice', 'claim', 'takedown', 'take-down', 'dmca', 'abuse report', 'infringement report'],
    40,
  ],
  [['keine ', 'kein '], ['beschwerde', 'meldung', 'abmahnung', 'anzeige', 'löschantrag'], 40],
  [
    ['no es una', 'no es un ', 'no se trata de'],
    ['reclamaci', 'denuncia', 'queja', 'notificaci', 'solicitud de retirada'],
    40,
  ],
  [
    ["n'est pas", 'pas une', "pas d'une", "ne s'agit pas"],
    ['plainte', 'réclamation', 'notification', 'signalement', 'demande de retrait'],
    45,
  ],
  [['不是', '并非', '並非', '不属于', '不屬於'], ['投诉', '投訴', '通知', '举报', '舉報', '申诉'], 14],
]
const AFTER: readonly (readonly [readonly string[], readonly string[], number])[] = [
  [
    ['申立', '申し立て', '通知', '依頼', '請求', '申告', 'クレーム', '報告', '通報'],
    ['ではありません', 'ではございません', 'ではなく', 'ではない'],
    12,
  ],
  [['신고', '통지', '요청', '클레임'], ['아닙니다', '아니라', '아니고', '아님'], 8],
]

const near = (plain: string, firsts: readonly string[], seconds: readonly string[], reach: number): boolean =>
  firsts.some((first) => {
    const at = plain.indexOf(first)
    if (at < 0) return false
    const tail = plain.slice(at + first.length, at + first.length + reach)
    return seconds.some((second) => tail.includes(second))
  })

/** Said of a page by who is asked about it: nothing of it is unwanted. */
const CONTENT = [
  'do not object to',
  'have no objection',
  'no objection to',
  'never sent you an',
  'never sent you a ',
  'did not send you a',
  'used our name without',
  'nothing to take down',
  'keine einwände',
  'keinen einwand',
  'nichts zu entfernen',
  'nicht von uns gesendet',
  'haben ihnen nie eine',
  'no tenemos inconveniente',
  'no tenemos objeci',
  'no hay nada que retirar',
  'nunca les hemos enviado',
  'aucune objection',
  'rien à retirer',
  'ne vous avons jamais envoyé',
  '異議はありません',
  '異議はございません',
  '削除の必要はありません',
  '送った覚えはありません',
  '我们不反对',
  '我們不反對',
  '没有异议',
  '沒有異議',
  '无需删除',
  '無需刪除',
  '从未发送过',
  '從未發送過',
]

/** Who takes a notice back is content as well: this tells only where nothing is withdrawn. */
export const isContent = (plain: string): boolean => CONTENT.some((word) => plain.includes(word))

/** "通知人" is who gives notice: "not to 通知人 but to me" denies none. */
export const deniesComplaint = (plain: string): boolean => {
  const said = plain.replaceAll('通知人', '')
  return [...BEFORE, ...AFTER].some(([firsts, seconds, reach]) => near(said, firsts, seconds, reach))
}

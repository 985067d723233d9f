import type { NoticeElement } from '../../case/notices'
import { words } from '../shared/words'

/** How each element is said, in English, Japanese, Chinese, German, Spanish, French and Korean. Our own collection, from the laws' words. */
export const SAID: Readonly<Record<Exclude<NoticeElement, 'location'>, readonly string[]>> = {
  goodFaith: words(`
    good faith | good-faith | 善意に基づ | 誠実に信じ | 善意で | 信じるに足る | 善意地 | 出于善意 | 基于善意
    | 善意相信 | 善意确信 | 誠信 | 诚信 | 善意 | gutem glauben | guten glauben | treu und glauben | buena fe
    | bonne foi | 선의`),
  accuracyOath: words(`
    penalty of perjury | penalties of perjury | pain of perjury | under perjury | 偽証罪 | 偽証の罰 | 偽証
    | 伪证 | 偽證 | eidesstattlich | an eides statt | meineid | perjurio | bajo juramento | parjure
    | sous serment | 위증`),
  signature: words(`
    /s/ | electronic signature | digital signature | physical signature | signature: | signature : | signed:
    | signed by | signed, | 電子署名 | 署名: | 署名： | 電子签名 | 电子签名 | 電子簽名 | 签名: | 签字: | 簽名:
    | 签章 | (签章) | 盖章 | 押印 | 記名押印 | unterschrift: | unterzeichnet | gez. | elektronische signatur
    | firma electrónica | firma: | firmado | fdo. | signature électronique | signé | 전자 서명 | 전자서명
    | 서명: | -----begin pgp signature`),
  explanation: [
    ...words(`
    illegally | unlawfully | stolen | stole my | stole our | plagiari | never agreed | never consented | bootleg
    | 許可なし | 許可を得ず | 承諾なく | 同意なく | 違法に | 権限なく | 不正に | 盗用 | 転載を許
    | 未获 | 未取得 | 未得到 | 未經同意 | 未经同意 | 抄袭 | 抄襲 | 非法 | 盗播
    | nie zugestimmt | nicht zugestimmt | keine erlaubnis | keine lizenz | keine genehmigung | nie erlaubt | nie genehmigt
    | unrechtmäßig | widerrechtlich | ilegalmente | sin mi | sin nuestr | nunca autoric | ninguna autorización | nunca he autorizado
    | illégalement | illicitement | aucune autorisation | jamais autorisé | sans notre | sans mon | sans ma | sans consentement
    | ohne unsere | ohne meine | ohne die zustimmung | ohne einwilligung | without our consent | without our licen | without our authori
    | 동의 없 | 허락없이 | 허가없이 | 불법으로 | 불법적 | 도용 | 승인 없이`),
    'without authorization',
    'without my ',
    'without the permission',
    'without the author',
    'no permission',
    'did not authorize',
    'did not authorise',
    'never authorized',
    'never authorised',
    'never gave permission',
    'never licensed',
    'without authorisation',
    'without permission',
    'without our permission',
    'without consent',
    'without the consent',
    'without a license',
    'without a licence',
    'without licence',
    'without license',
    'not authorized',
    'not authorised',
    'unauthorized',
    'unauthorised',
    'not licensed',
    'unlicensed',
    'infringes',
    'is infringing',
    'are infringing',
    'infringed',
    'is illegal because',
    'unlawful because',
    'violates',
    '無断',
    '許諾なく',
    '許可されていない',
    '許諾していない',
    '許可していない',
    '許可なく',
    '許諾を得',
    '許諾して',
    '許可して',
    '許諾を与え',
    '著作権を侵害',
    '権利を侵害',
    '未经授权',
    '未经许可',
    '未经我',
    '未經授權',
    '未經許可',
    '擅自',
    '侵犯',
    '侵害',
    'ohne genehmigung',
    'ohne erlaubnis',
    'ohne zustimmung',
    'ohne lizenz',
    'unerlaubt',
    'nicht genehmigt',
    'nicht lizenziert',
    'verletzt',
    'rechtswidrig, weil',
    'sin autorización',
    'sin permiso',
    'sin licencia',
    'sin consentimiento',
    'no autorizad',
    'infringe',
    'vulnera',
    'sans autorisation',
    'sans permission',
    'sans licence',
    'sans notre accord',
    "sans l'autorisation",
    'sans mon accord',
    'sans mon autorisation',
    'sans notre autorisation',
    'sans ma permission',
    'sans droit',
    'non autorisé',
    'porte atteinte',
    'contrefai',
    '무단',
    '허락 없이',
    '허가 없이',
    '동의 없이',
    '침해',
  ],
  originRemovedOrOrdered: words(`
    removed from the origin | origin site has removed | origin server has removed | origin has removed
    | removed it from the originating | removed from the originating | originating site
    | court has ordered that | court has ordered the | オリジンから削除 | オリジンサーバーから削除
    | 元のサイトから削除 | 源站已删除 | 源站已经删除 | 源網站已刪除 | vom ursprungsserver entfernt
    | ursprungsserver gelöscht | eliminado del servidor de origen | retirado del servidor de origen
    | supprimé du serveur d'origine | retiré du serveur d'origine | 원본 서버에서 삭제`),
  senderIdentity: words(`
    my name is | i, the undersigned | on behalf of | authorized agent | authorised agent | authorized to act
    | authorised to act | we represent | i represent | i am the owner | we are the owner | i am the author
    | i am the copyright owner | name: | full name | company: | 氏名 | 会社名 | 申立者 | 申出者 | 請求者
    | 権利者: | 権利者： | 代理人 | 名前: | 株式会社 | 弁護士 | 权利人 | 姓名 | 公司名称 | 代理 | 律师
    | 有限公司 | 權利人 | im namen | im auftrag | wir vertreten | ich vertrete | ich bin rechtsanw | gmbh | mein name | en nombre de | nombre:
    | representamos | me llamo | au nom de | nom : | nom: | nous représentons | je soussigné | agissant pour
    | 권리자 | 성명 | 이름: | 대리 | 주식회사`),
  contact: words(`
    phone: | telephone | tel: | tel. | mobile: | email: | e-mail: | mail: | address: | 電話 | メール:
    | メールアドレス | 住所 | 連絡先 | 电话 | 電話 | 邮箱 | 地址 | 联系方式 | telefon | anschrift | teléfono
    | correo electrónico | correo: | dirección: | téléphone | tél | courriel | adresse : | 전화 | 이메일
    | 연락처 | 주소:`),
  work: words(`
    copyrighted work | original work | our work | protected work | work: | title: | works: | 作品名 | 著作物
    | 対象作品 | 作品: | 作品名称 | 作品名稱 | 权利作品 | geschützte werk | geschütztes werk | geschützten werk
    | das werk | werk: | titel: | obra protegida | obra original | la obra | obra: | título: | œuvre | oeuvre
    | titre : | titre: | 저작물 | 작품명 | 작품:`),
}

/** Words before the element, in its sentence, that deny it. */
export const DENIED_BEFORE = [
  'do not have',
  'does not',
  'do not',
  'cannot',
  'can not',
  "can't",
  "don't",
  'without any',
  'refuse',
  'unable to',
  'not under',
  'no ',
  'lacks',
  'nicht',
  'kein',
  'ohne ',
  'sin ',
  'no puedo',
  'no tengo',
  'sans ',
  'ne peux',
  'ne peut',
  "n'ai pas",
  '不',
  '没有',
  '未',
  '無',
]
/** Words after the element that deny it. */
export const DENIED_AFTER = words(`
    ません | しない | できない | ではなく | nicht abgeben | nicht bestätig | nicht versicher | 하지 않
    | 없습니다 | is missing | is not included | is not given | not provided | fehlt | falta | manque`)
/** Words that ask somebody else for the element, or speak of it in general. */
export const ASKED = [
  'must include',
  'must contain',
  'should include',
  'should contain',
  'needs to include',
  'please provide',
  'please include',
  'please send',
  'please add',
  'requires',
  'is required',
  'required by',
  'we need',
  'you need',
  'include a ',
  'provide a ',
  'provide us',
  'if you have',
  'if you believe',
  'you must',
  'you may',
  'misrepresent',
  'knowingly',
  'ご記入',
  '必要です',
  'してください',
  'お送りください',
  '必须包含',
  '请提供',
  '須包含',
  '需要提供',
  '请补充',
  'muss enthalten',
  'müssen',
  'bitte geben',
  'bitte senden',
  'erforderlich',
  'debe incluir',
  'debe contener',
  'por favor incluya',
  'proporcione',
  'doit contenir',
  'doit comporter',
  'veuillez fournir',
  'veuillez indiquer',
  '포함해야',
  '제공해 주',
  '보내 주시기',
]

const NONE: readonly string[] = []
export const phrasesOf = (element: NoticeElement): readonly string[] => (element === 'location' ? NONE : SAID[element])

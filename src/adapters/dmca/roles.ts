import { words } from '../shared/words'
import { comparable } from './flat'
import { concept, type Looked, lastStemAt, look, mayHave, near, type Stem, saysIn, simplify, stemOf } from './stems'
import { ASKS, HARM, TAKEN, UNPERMITTED } from './wrongs'

/** What an address is in a notice: accused, the lawful work itself, or something beside the point. */
export type Role = 'accused' | 'lawful' | 'aside' | null

const ACCUSED = words(`
    infring | unauthorized | unauthorised | illegal | unlawful | pirat | violating | offending | reported url
    | remove the following | complained of | location of | phishing | malware | counterfeit | takedown
    | to be removed | following urls | following url | following links | following pages | following page
    | following files | following file | following addresses | following address | following locations | following material
    | folgende dateien | folgende seiten | folgenden seiten | folgende links | folgenden links | folgende adressen | diesen seiten
    | siguientes enlaces | siguientes páginas | siguientes archivos | siguientes direcciones | los enlaces: | los links:
    | liens suivants | pages suivantes | fichiers suivants | adresses suivantes | les liens :
    | 以下のファイル | 以下のページ | 以下のurl | 次のurl | 以下链接 | 以下網址 | 以下网址 | 下列链接 | 下列網址 | 侵害 | 違法 | 海賊版
    | 削除対象 | 削除を求める | 対象url | 該当url | 掲載url | 下記url | 侵权 | 侵權 | 盗版 | 盜版 | 非法
    | rechtsverletz | verletz | rechtswidrig | illegal | beanstandet | gemeldete | zu entfernen | infractor
    | infring | ilícit | ilegal | denunciad | litigieu | contrefais | illicite | contrefaç | signalé
    | à supprimer | à retirer | 침해 | 불법 | 삭제 대상 | 신고 대상 | 신고대상`).map(stemOf)
const LAWFUL = words(`
    original work | original content | original source | originals | original: | original url
    | original location | original can be | original is | official | authorized copy | authorized copies
    | authorised cop | authorized example | authorized version | legitimate | licensed cop | licensed at
    | legally available | our website | my website | my site | my blog | my portfolio | my shop | my store
    | our store | our shop | our catalogue | the original | my original | our original | original page
    | original post | original article | original photo | original video | original version
    | originally published | first published | can be bought | for sale at | sold at | rightful | our site
    | our own page | our own site | our own copy | published at | published by us | example of the work | copyrighted work | 正規 | 公式
    | 当社サイト | 弊社サイト | 原作 | 著作物の | 著作物: | 参考url | 正版 | 官方 | 原作 | 官网 | 原始作品
    | 权利作品 | 我方网站 | originalwerk | originalquelle | original: | offiziell | rechtmäßig
    | legal verfügbar | unsere website | unsere seite | oficial | obra original | obra protegida
    | nuestro sitio | nuestra web | officiel | œuvre originale | oeuvre originale | notre site | légitime
    | exemplaire autorisé | 공식 | 정식 | 원본 | 원저작물 | 당사 사이트
    | das original | im original | mein original | originalfoto | originalbild | legale version | legal erhältlich
    | mein shop | meine website | meiner website | meine webseite | version légale | version originale | l'original
    | mon site | ma boutique | mon blog | en vente sur | el original | la original | versión legal | versión original
    | mi sitio | mi web | mi blog | a la venta | 我的网站 | 我们的网站 | 原文 | 原图 | 原版 | オリジナル
    | 当方のサイト | 私のサイト | 自社サイト | 販売ページ | 正式 | 원작 | 제 사이트 | 제 블로그 | 정품 | legal version
    | genuine | my photo at | my portfolio`).map(stemOf)
const ASIDE = words(`
    evidence | screenshot | proof | power of attorney | unsubscribe | privacy | pgp | public key | statute
    | 証拠 | 委任状 | 证据 | 證據 | 授权书 | 授權書 | beweis | nachweis | vollmacht | impressum | datenschutz
    | pruebas | captura | preuve | capture | justificatif | 증거 | 위임장`).map(stemOf)
/** These name any place; a word of infringement beside them is the stronger. */
const PLACES = words(`
    our policy | policy | more information | for more | see also | website: | web: | homepage | contact form
    | lumen | who we are | about us | ホームページ | 网站: | 網站: | sitio web: | site web : | site web:
    | 홈페이지`).map(stemOf)
/** "My page", "wo ich es verkaufe", "元の絵": the sender's own place, or where the thing comes from. */
const OWN_PLACE = concept(
  `the real one | the real site | our real | our actual | our genuine | the genuine | sole genuine | only genuine | authorised dealer | authorized dealer | authorised retailer | authorized retailer | authorised reseller | authorized reseller | authorised stockist | only shop | only store | only site | only website | only place | sole shop | premiered | published myself | published by me | i published | we published | is ours | is mine | it is from | for comparison | mine is | lawfully | legally at | legally on | on sale at | available for purchase | is available from us | where i sell | where i publish | where we publish | where it was first | was first published | first appeared | source of the | authentic | it's from | taken from | bought from | buy it | licensed platform | only authori
  | unser echte | unser einzige | die einzige | der einzige | einziger autorisierter | autorisierte | vertragshändler | bei mir | gibt es bei | selbst veröffentlicht | zum vergleich | echter internetauftritt | das echte | echte seite | das richtige | rechtmäßig | legal gibt es | legal zu | erworben werden | erhältlich | verkaufe ich | verkaufen wir | biete ich | ursprünglich | zuerst erschienen | zuerst veröffentlicht | die echte | unsere einzige
  | la única | el único | única tienda | única web | distribuidor oficial | distribuidor autorizado | tienda autorizada | la verdadera | el verdadero | la nuestra | el nuestro | es nuestra | es mío | es mía | publiqué | publicamos | se estrenó | auténtic | legítim | legalmente | adquirirse | comprarse | se vende en | original está | original es | originalmente | procede de | la auténtica | donde la vendo | donde lo publico
  | agréé | seul site | seule boutique | seul revendeur | notre vrai | le vrai | la vraie | les vraies | les vrais | est à nous | est le nôtre | la nôtre | j'ai publié | publiée moi-même | publié moi-même | nous publions | lecture légale | offre légale | pour comparaison | légalement | en vente | d'origine | vient de | provient de | paru d'abord | initialement publié | la vraie | authentique | je vends | nous vendons
  | 正しい | 本物 | 公開しているもの | 私が公開 | 自分のサイト | 当方サイト | 真正 | 唯一 | 我自己的 | 首发于 | 挂在我 | 本行官 | 元の | 元ページ | 原本 | 本家 | 正規版 | 正規配信 | 購入でき | 販売して | 配信元 | 連載元 | 初出 | 本物の | 正版 | 首发 | 首發 | 官方 | 原文 | 原作 | 原图 | 原圖 | 出处 | 真正的 | 购买 | 購買 | 連載於 | 连载于 | 원본 | 정식 | 원작 | 연재처 | 구매 | 판매처`,
  near(
    `my | our | mine | client's`,
    `page | site | website | blog | portfolio | shop | store | gallery | account | channel | profile | homepage | server | catalog | own | publication`,
    25,
  ),
  near(
    `mein | meine | meinem | meiner | meinen | unser | unsere | unserem | unserer | unseren`,
    `seite | website | webseite | webshop | shop | laden | blog | portfolio | galerie | kanal | profil | homepage | katalog | onlineshop`,
    25,
  ),
  near(
    `mi | mis | nuestr | tengo en | la tengo`,
    `página | sitio | web | blog | tienda | portfolio | portafolio | galería | canal | perfil | catálogo`,
    25,
  ),
  near(
    `mon | ma | notre | nos | sur mon`,
    `page | site | blog | boutique | portfolio | galerie | chaîne | profil | catalogue`,
    25,
  ),
  near(
    `私の | 当社の | 弊社の | 自分の | 当方の | 自社`,
    `ページ | サイト | ブログ | ショップ | ポートフォリオ | チャンネル | アカウント | ストア | ホームページ`,
    16,
  ),
  near(
    `我的 | 我们的 | 本公司 | 我司 | 我方 | 自己的`,
    `网站 | 網站 | 博客 | 店铺 | 店鋪 | 主页 | 主頁 | 频道 | 频道 | 官网 | 页面`,
    10,
  ),
  near(`제 | 저희 | 당사`, `사이트 | 블로그 | 홈페이지 | 채널 | 쇼핑몰`, 10),
)

/** Said of any place, so they count only where nothing else is said. */
const STANDS = words(`
    posted at | posted on | put on | appears at | appears on | copied to | hosted at | hosted on | reuploaded
    | re-uploaded | uploaded to | located at | found at | shown at | 掲載されて | 公開されて | 发布在 | 上传到
    | veröffentlicht auf | zu finden unter | publicado en | publicada en | publiée sur | publié sur | 게시되어`).map(
  stemOf,
)

/** Said of a page that the sender wants left alone, or that he names as the one who may: in front of it or behind it. */
const SPARED = concept(
  `leave them alone | leave it alone | leave that one | leave this one | don't touch | do not touch | do not block | don't block | not affected | not concerned | is fine | are fine | may stay | can stay | has a licence | has a license | has our licence | they paid | paid us | with our permission | with my permission | is not the problem | not part of this | only licensed | sole licensed | licensed broadcaster | licensed streaming service | official broadcaster | broadcast partner
  | nicht betroffen | nicht gemeint | stehen bleiben | darf bleiben | dürfen bleiben | in ordnung | nicht sperren | nicht anfassen | haben bezahlt | hat eine lizenz | haben eine lizenz | mit unserer genehmigung | mit meiner erlaubnis | nicht gegenstand | lizenzierte sender | lizenzierter sender
  | no lo toquen | no la toquen | no los toquen | no las toquen | no lo toquéis | no la toquéis | no tocar | no lo bloqueen | sí es públic | sí tiene licencia | tiene licencia | con nuestro permiso | con mi permiso | está bien | puede quedarse | no está afectad | no se ve afectad | único operador con licencia
  | pas concerné | ne touchez pas | n'y touchez pas | ne pas bloquer | peut rester | peuvent rester | en règle | a une licence | avec notre accord | avec mon accord | libre consultation | libre accès | consultable | seul diffuseur
  | 対象外 | 対象ではあり | 問題ありません | 許可してい | 許可済み | そのままで | 触らないで | ブロックしないで | 放映権を持つ | 不受影响 | 不在此列 | 请勿 | 不要动 | 没问题 | 有授权 | 已授权 | 已获授权 | 连载 | 官方转播`,
)

/** A label, not a sentence. */
const SHORT = 40

const WRONGS = [UNPERMITTED, TAKEN, HARM, ASKS]

/** Where the last of the words ends, or -1. */
const lastOf = (text: Looked, words: readonly Stem[]): number => {
  let last = -1
  for (const word of words) {
    if (!mayHave(text, word)) continue
    const at = text.plain.lastIndexOf(word.text)
    if (at >= 0) last = Math.max(last, at + word.text.length)
  }
  return last
}

/** Where the last of the stems that begin a word ends: "unlicensed copies" are no licensed ones. */
const lastStemOf = (text: Looked, stems: readonly Stem[]): number => {
  let last = -1
  for (const stem of stems) {
    if (!mayHave(text, stem)) continue
    const at = lastStemAt(text.plain, stem)
    if (at >= 0) last = Math.max(last, at + stem.text.length)
  }
  return last
}

/** What a label says about the addresses behind it: the last word wins, and "unauthorized" is not "authorized". */
export const roleOf = (label: string): Role => {
  // No word is without a letter: "1. ", "- " say nothing.
  if (!/\p{L}/u.test(label)) return null
  const plain = comparable(label)
  const looked = look(plain)
  const accused = lastOf(looked, ACCUSED)
  const lawful = lastStemOf(
    look(
      plain
        .replaceAll('unauthori', 'xxxxxxxxx')
        .replaceAll('inoffi', 'xxxxxx')
        .replaceAll('illégitime', 'xxxxxxxxxx')
        .replaceAll('非公式', 'xxx')
        .replaceAll('非正規', 'xxx')
        .replaceAll('非官方', 'xxx'),
    ),
    LAWFUL,
  )
  const aside = lastOf(looked, ASIDE)
  if (aside >= 0 && plain.length < 80) return 'aside'
  if (accused < 0 && lawful < 0) {
    // The clause right before the address tells first, the sentence after it.
    const folded = simplify(plain)
    const clause = look(folded.slice(Math.max(folded.search(/[.!?,;:。、，；：][^.!?,;:。、，；：]{0,120}$/), 0)))
    if (saysIn(clause, OWN_PLACE) || saysIn(clause, SPARED)) return 'lawful'
    const whole = folded === plain ? looked : look(folded)
    const wronged = WRONGS.some((wrong) => saysIn(whole, wrong))
    // "Website:" stands beside the point, "website that impersonates us:" does not.
    if (lastOf(looked, PLACES) >= 0) return wronged && plain.length < SHORT ? 'accused' : 'aside'
    return lastOf(looked, STANDS) >= 0 || wronged ? 'accused' : null
  }
  // A label that begins with the lawful work and goes on to its infringement speaks of the infringement, and the other way round.
  return accused >= lawful ? 'accused' : 'lawful'
}

/** What the words behind an address say of it, where the words before it said nothing: only that it is a lawful place. */
export const roleBehind = (rest: string): Role => {
  const end = rest.search(/[.!?,;:()。！？，、；：（）]| [-–—] /)
  const plain = look(simplify(comparable(end < 0 ? rest.slice(0, 60) : rest.slice(0, Math.min(end, 60)))))
  return saysIn(plain, OWN_PLACE) && !WRONGS.some((wrong) => saysIn(plain, wrong)) ? 'lawful' : null
}

/** Whether the words behind an address, to the end of their sentence, say that it is to be left alone. */
export const sparedBehind = (rest: string): boolean => saysIn(look(simplify(comparable(rest))), SPARED)

/** Said in the sentence after the one that names a page, of that page alone. */
const SPARED_NEXT = concept(
  `leave that one | leave this one | leave that page | leave this page | leave that site | leave it alone | leave it as it is | do not touch that one | don't touch that one | do not touch it | don't touch it | do not block that one | don't block that one | do not remove that one
  | diese bitte nicht | diese seite bitte nicht | die bitte nicht | lassen sie diese | lassen sie die bitte | bitte lassen sie sie stehen
  | esa no la toquen | ese no lo toquen | a esa no la toquen | dejen esa | dejen ese | esa página no la
  | laissez celle-ci | laissez celle-là | laissez cette page | celle-là, laissez | ne touchez pas à celle | n'y touchez pas
  | そちらはそのまま | こちらはそのまま | このページは対象外 | そのページは対象外 | 该页请保留 | 此页请保留 | 请保留该页 | 該頁請保留 | 此頁請保留`,
)

/** Whether the next sentence says that the page just named is to be left alone. */
export const sparedNext = (sentence: string): boolean => saysIn(look(simplify(comparable(sentence))), SPARED_NEXT)

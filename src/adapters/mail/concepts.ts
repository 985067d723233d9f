import { concept, near } from '../dmca/stems'

/** "My drawing", "our series", "we hold the rights": that the thing is the sender's or his client's. */
export const OWNS = concept(
  `i am the photographer | i'm the photographer | i am the illustrator | i am the artist | i am the composer | i am the designer | i am the translator | taken by me | drawn by me | it's from me | that's my | this is my | these are my | those are my | i take pictures | i design | i drew | i painted | i photographed | i wrote | i composed
  | ich bin der fotograf | ich bin die fotograf | ich bin illustrator | ich bin autor | ich bin die autorin | ich bin komponist | von mir fotografiert | von mir gezeichnet | von mir geschrieben | ist von mir | sind von mir | stammt von mir | habe ich gezeichnet | habe ich fotografiert | ich schreibe
  | soy la fotógrafa | soy el fotógrafo | soy ilustrador | soy la autora | soy el autor | lo dibujé | la dibujé | la hice yo | lo hice yo | la saqué yo | lo escribí
  | je suis photographe | je suis illustrat | je suis l'auteur | je suis l'autrice | je suis céramiste | j'ai dessiné | j'ai photographié | j'ai écrit | est de moi | sont de moi | c'est moi qui
  | 私が描いた | 私が撮った | 私が撮影した | 私が書いた | 私が作った | 私が制作した | 私が作曲 | 我画的 | 我拍的 | 我写的 | 我創作 | 我创作 | 我設計 | 我设计
  | copyright owner | copyright holder | rights holder | rightsholder | exclusive licen | exclusive right | we own | i own | proprietor | belongs to me | belongs to us | i am the author | i'm the author | client's
  | inhaber | rechteinhaber | urheber | nutzungsrecht | gehört mir | gehören mir | mandant
  | titular | autor de | autora de | nos pertenec | me pertenec | derechos de explot
  | titulaire | auteur de | autrice | m'appartien | nous appartien | ayant droit | ayants droit | notre cliente
  | 著作権者 | 権利者 | 出版権 | 弊社の | 当社の | 私の | 当方の | 会員社 | 当行 | 我是作者 | 权利人 | 權利人 | 著作权人 | 我公司 | 本公司 | 我司 | 我的 | 独家 | 版权归 | 저작권자 | 저희 | 제가 쓴 | 제가 그린 | 제 작품
  | titulares | proprietári | detentor | правообладател | rechthebbende`,
  near(
    `my | our | mine`,
    `book | novel | comic | manga | photo | picture | image | drawing | art | song | music | track | album | film | movie | series | show | video | course | software | game | pattern | design | text | article | work | brand | mark | logo | client | label | catalog | bank | customers | users | match | broadcast | channel | story | stories | poem | poems | illustration | recipe | podcast | font | template | translation | lyrics | beats | paper`,
    40,
  ),
  near(
    `mein | meine | meiner | meines | meinem | meinen | unser | unsere | unserer | unseres | unserem | unseren`,
    `buch | roman | comic | foto | bild | zeichnung | kunst | lied | musik | album | film | serie | video | kurs | software | spiel | muster | schnitt | design | text | artikel | werk | marke | logo | mandant | verlag | bank | kunden | übersetzung | illustration | rezept`,
    40,
  ),
  near(
    `mi | mis | nuestr`,
    `libro | novela | cómic | foto | imagen | dibujo | canción | música | disco | película | serie | vídeo | video | curso | programa | juego | diseño | texto | artículo | obra | marca | client | ilustraci | banco | partido | autor`,
    35,
  ),
  near(
    `mon | ma | mes | notre | nos`,
    `livre | roman | bande | bd | photo | image | dessin | chanson | musique | album | film | série | vidéo | cours | logiciel | jeu | texte | article | œuvre | oeuvre | marque | client | illustration | traduction | banque`,
    35,
  ),
)

/** The sender takes back what he himself sent. */
export const WITHDRAWS = concept(
  `ignore this one | disregard this one | ignore my last | ignore my previous | ignore my earlier | ignore my e-mail | ignore my email | ignore my message | forget my earlier | forget my last | forget about my
  | ziehen sie hiermit zurück | ziehen sie zurück | ziehen wir sie zurück | ziehen wir sie hiermit zurück | ziehe sie zurück | ziehe sie hiermit zurück | ziehen diese zurück | damit hinfällig | vergessen sie meine | ignorieren sie meine | betrachten sie meine
  | laisse tomber | laissons tomber | laissez tomber | oubliez ma | oubliez mon | ignorez ma | ignorez mon | olviden mi | ignoren mi | dejen estar
  | 前回のメールは無視 | 先日のメールは無視 | 请忽略我 | 请忽略上 | 请忽略之前
  | nous la retirons | nous le retirons | nous les retirons | je la retire | je le retire | annule notre | annule et remplace | annule mon | la retiramos | lo retiramos | las retiramos | la retiro | queda retirada | dejen sin efecto | desiste de | desisto | archiven el | nehmen wir zurück | ziehen wir zurück | ziehen sie zurück | hat sich erledigt | we withdraw it | i withdraw it | we take it back | close our | no need to act | nothing wrong with the page | なかったことに | 撤诉 | 无需继续处理 | 不用再处理 | 不用處理 | 不必再處理 | no longer wish to pursue | no longer pursue | no longer maintain | no longer stand by | take it back | take that back | taking it back | consider the matter closed | consider this closed | no further action is need | nicht aufrecht | nicht weiter verfolg | queda sin efecto | dejamos sin efecto | ne plus donner suite | considérer comme nul | classer sans suite | 申立てを取り消 | 申し立てを取り消 | 不予处理 | 不再追究 | 取り下げ | 取下げ | 取下 | 撤回 | 撤销 | 撤銷 | 撤诉 | 철회 | 취하 | desist | désist`,
  near(`unblock it | put it back | restore it | they can keep it | fine to keep it`, `sorry`, 40),
  near(`laisse | laissons | laissez`, `tomber`, 20),
  near(
    `withdraw | withdrawn | retract | rescind | revok | disregard | drop | recall | take back | nullif | void | ignore`,
    `notice | complaint | claim | report | request | notification | takedown | allegation | demand | letter | case | dmca`,
    45,
  ),
  near(
    `take | took | taking`,
    `complaint back | notice back | report back | claim back | request back | it all back`,
    40,
  ),
  near(
    `treat | consider | regard`,
    `as withdrawn | withdrawn | as cancelled | as canceled | as void | null and void | as never sent | as retracted`,
    70,
  ),
  near(
    `cancel`,
    `our notice | my notice | our complaint | my complaint | our claim | the notice | the complaint | the takedown | takedown | infringement | dmca`,
    30,
  ),
  near(
    `notice | complaint | claim | report | request | notification | takedown | case`,
    `withdrawn | retracted | rescinded | revoked | void | sent in error | sent by mistake | was a mistake | was an error | made in error | was mistaken | taken back`,
    90,
  ),
  near(
    `meldung | beschwerde | mitteilung | antrag | anzeige | schreiben | abmahnung | löschersuchen | hinweis`,
    `zurück | zurückgezogen | gegenstandslos | hinfällig | widerruf | erledigt | nicht weiter zu verfolgen`,
    100,
  ),
  near(
    `ziehe ich | ziehen wir | ziehen hiermit | ziehe hiermit | wir ziehen | ich ziehe | nehme ich | nehmen wir | nehme hiermit | nehmen hiermit | widerrufe`,
    `meldung | beschwerde | mitteilung | antrag | anzeige | schreiben | abmahnung`,
    60,
  ),
  near(
    `anulación de | retirada de la | no tengan en cuenta | caso omiso de | ignoren | retiramos | retiro | retirar nuestr | retirada de nuestr | anulamos | anulo | anular nuestr | revoc | rectific`,
    `reclamaci | notificaci | denuncia | queja | solicitud | requerimiento | aviso`,
    40,
  ),
  near(
    `reclamaci | notificaci | denuncia | queja | solicitud | requerimiento | aviso`,
    `sin efecto | retirada por | queda anulad | fue un error | por retirad | la retiramos | lo retiramos | la retiro | enviada por error | enviado por error`,
    110,
  ),
  near(
    `nous retirons | je retire | retirons | annulons | j'annule | annulation de | retrait de notre | retrait de ma | rétract | renonçons`,
    `notification | plainte | réclamation | demande | signalement | mise en demeure`,
    40,
  ),
  near(
    `notification | plainte | réclamation | signalement | mise en demeure | notre demande`,
    `envoyée par erreur | envoyé par erreur | est retirée | est retiré | la retirons | la retire | sans suite | pas y donner suite | nulle et non avenue | sans objet | ne pas en tenir compte`,
    130,
  ),
  near(
    `通知 | 申告 | 申立 | 申し立て | 要請 | 依頼 | 報告 | 通報`,
    `誤りでした | 誤りであ | 間違いでした | 破棄 | 取り消 | 取消 | なかったこと | 無効`,
    40,
  ),
  near(
    `投诉 | 投訴 | 通知 | 举报 | 舉報 | 律师函 | 请求`,
    `不予处理 | 无需处理 | 無需處理 | 搞错 | 弄错 | 取消 | 收回 | 作废 | 作廢 | 撤回 | 撤销 | 发错 | 误发 | 有误`,
    30,
  ),
  near(`신고 | 통지 | 요청 | 신청`, `무효 | 없던 일 | 취소 | 철회 | 취하 | 착오 | 잘못 보`, 30),
  near(`retiramos | retiro | retirar | desconsider`, `notificação | reclamação | denúncia | queixa`, 40),
  near(`ritiriamo | ritiro | annull | revoch`, `segnalazione | notifica | richiesta | reclamo`, 40),
  near(`отзыва | аннулир`, `жалоб | уведомлен | заявлен | претенз`, 40),
  near(
    `nehmen | nehme | ziehen | ziehe`,
    `sie zurück | sie hiermit zurück | diese zurück | das zurück | alles zurück`,
    30,
  ),
  near(`beanstandung | angelegenheit | forderung | die sache`, `erledigt | hat sich erledigt | gegenstandslos`, 30),
  near(
    `nuestra queja | nuestra denuncia | el asunto | el caso`,
    `queda resuelt | está resuelt | queda cerrad | sin objeto`,
    30,
  ),
  near(
    `notre plainte | notre demande | l'affaire | le différend`,
    `est réglé | est close | sans objet | n'a plus lieu`,
    30,
  ),
  near(`trekken | trek | intrekk`, `melding | klacht | verzoek`, 50),
)

/** The one who got a notice speaks of it, or has done what it asked. */
export const ANSWERS = concept(
  `danke für den hinweis | merci pour votre message | gracias por avisar | gracias por el aviso | gracias por su mensaje | thanks for letting me know | thank you for letting | thanks for the heads | thanks for forwarding | thank you for forwarding | ご連絡ありがとうございます | ご指摘 | 感谢您的通知 | 感谢告知 | 알려주셔서 감사`,
  near(
    `i received | we received | i got | we got | received your | got your | got a | received a | received an`,
    `notice | complaint | email | e-mail | message | warning | ticket | letter | mail`,
    40,
  ),
  near(
    `we have | i have | we've | i've | we | i | already | has been | have been | customer | client | user`,
    `removed the | removed it | removed them | taken it down | taken them down | taken down the | took it down | took the | deleted the | deleted it | deleted them | replaced the | asked our customer | forwarded`,
    40,
  ),
  near(
    `haben | habe | wurde | ist | sind`,
    `bereits entfernt | heute entfernt | entfernt, | gelöscht, | schon entfernt | inzwischen entfernt | mittlerweile | umgehend gelöscht | heute gelöscht`,
    60,
  ),
  near(`erhalten | bekommen | haben sie mir | habe ich`, `meldung | beschwerde | hinweis | schreiben von ihnen`, 50),
  near(
    `ihre | ihren | eine | von ihnen`,
    `meldung erhalten | beschwerde erhalten | hinweis erhalten | nachricht erhalten`,
    40,
  ),
  near(
    `he | hemos | ya | está | han`,
    `eliminado | quitado la | retirado la | retirado el | borrado | sustituido | quitado el`,
    30,
  ),
  near(
    `he recibido | hemos recibido | recibí | recibimos`,
    `aviso | notificación | reclamación | queja | correo | mensaje`,
    40,
  ),
  near(
    `elle est | il est | nous avons | j'ai | ai | a été | c'est`,
    `retirée depuis | retiré depuis | supprimé | retiré | enlevé | remplacé`,
    30,
  ),
  near(`j'ai reçu | nous avons reçu | reçu`, `notification | plainte | signalement | message | courriel | mail`, 40),
  near(
    `本日 | すでに | 既に | 先ほど | 画像は | 当該`,
    `削除いたしました | 削除しました | 削除済 | 差し替え | 取り下げました | 非公開にしました`,
    30,
  ),
  near(
    `通知 | 連絡 | メール | 指摘 | 警告 | 申告`,
    `受け取りました | 届きました | いただきました | 頂きました | 拝受 | ありがとう | 受け取りまし`,
    30,
  ),
  near(`收到`, `投诉 | 投訴 | 通知 | 邮件 | 郵件 | 警告 | 来信`, 30),
  near(`已 | 已经 | 已經 | 我们`, `删除了 | 刪除了 | 下架了 | 处理完毕 | 处理完 | 自行删除`, 14),
  near(`신고 | 통지 | 메일 | 경고 | 안내`, `받았 | 수신했`, 30),
  near(`이미 | 오늘 | 해당`, `삭제했 | 삭제하였 | 내렸`, 30),
)

/** Somebody wants to know something. */
export const QUESTIONS = concept(
  `how does your | how do you | what can i do | would like to understand | which page | which image | i don't understand | could you explain | how you process | how you handle | how does one | how do i | how can i | how to change | how do we | where can i | where do i | could you tell | can you tell | can you explain | i would like to know | i'd like to know | i want to know | want to know how | wondering | quick question | a question | is there a way | do you offer | what is your policy | what happens | who should i contact
  | wie ihr haus | würde ich gern wissen | wüsste gern | welches bild | welche seite | verstehe nicht | könnten sie erklären | wie gehen sie mit | wie läuft | wie kann ich | wie können wir | wo finde ich | wo kann ich | eine frage | könnten sie mir sagen | ich wollte fragen | ich möchte wissen | gibt es die möglichkeit | können sie mir erklären | können sie mir bestätigen | was muss ich
  | podéis indicar | pueden indicar | no entiendo | qué imagen | qué página | podrían explicar | podríais explicar | cómo tramit | cómo funciona | cómo puedo | dónde puedo | una pregunta | una consulta | quería saber | quisiera saber | me gustaría saber | podrían decirme | tengo una duda | podéis decirme
  | je ne comprends pas | quelle image | quelle page | m'indiquer | pourriez-vous expliquer | comment traitez | comment fonctionne | comment puis-je | où puis-je | une question | je voudrais savoir | j'aimerais savoir | pourriez-vous me dire | pouvez-vous me dire | pouvez-vous me confirmer | est-il possible | comment faire
  | 分かりません | わかりません | お知らせいただければ | どのページ | ご教示 | 教えてください | 教えて頂 | 教えていただ | お伺いしたい | お尋ね | どうすれば | どこで | どこから | 方法を | 質問 | 知りたい | 不明白 | 哪一页 | 哪个页面 | 能否告知 | 问一下 | 想问 | 请问 | 請問 | 咨询 | 諮詢 | 怎么 | 怎樣 | 怎样 | 哪里可以 | 在哪里 | 如何 | 想了解
  | 궁금 | 문의드립니다 | 문의 드립니다 | 어떻게 | 어디서 | 알고 싶 | 질문`,
)

/** A customer needs help with the service itself. */
export const SUPPORTS = concept(
  `dashboard | control panel | nameserver | name server | ssl certificate | dns record | dns setting | my account | password reset | two-factor | api key | error 5 | 502 | 522 | site is down | website is down | does not load | won't load | slow loading | page rule | my zone | my domain | my website
  | kundenkonto | mein konto | meine domain | meine webseite | meine website | zertifikat | dns-eintrag | passwort | lädt nicht | fehlermeldung
  | panel de control | mi cuenta | mi dominio | certificado | registro dns | contraseña | no carga | está caída
  | tableau de bord | espace client | mon compte | mon domaine | certificat | mot de passe | ne charge pas | en panne
  | 管理画面 | ダッシュボード | ネームサーバー | 証明書 | パスワード | 表示されません | 繋がらない | 設定方法 | 後台 | 后台 | 控制台 | 证书 | 證書 | 解析记录 | 密码 | 密碼 | 打不开
  | 해지 | 탈퇴 | 계정 삭제 | 대시보드 | 네임서버 | 인증서 | 비밀번호 | 접속이 안 | 설정 방법`,
)

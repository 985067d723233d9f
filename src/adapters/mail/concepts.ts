import { concept, near } from '../dmca/stems'

/** "My drawing", "our series", "we hold the rights": that the thing is the sender's or his client's. */
export const OWNS = concept(
  `copyright owner | copyright holder | rights holder | rightsholder | exclusive licen | exclusive right | we own | i own | proprietor | belongs to me | belongs to us | i am the author | i'm the author | client's
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

/** The customer speaks: you took my page down. */
export const REMOVED_BY_YOU = concept(
  `非公開にされ | 非公開になり | 非公開とな | 見られなくなっ | 閉鎖され | 下架了 | 屏蔽了 | 断开了 | 封了 | 誤って停止 | 误删 | 误封 | 被误 | 公開停止 | 停止されま | 削除されま | 遮断されま | 停止された | 削除された | 遮断された | 凍結され | 中断하셨 | 중단하셨 | 중단되었 | 삭제되었 | 삭제하셨 | 차단되었 | 차단하셨 | 중단된 | 삭제된 | 차단된`,
  near(
    `you | your team | your company | have been | has been | was | were | got`,
    `blocked | disabled | removed | took down | taken down | take down | suspended | restricted | deleted | pulled | taken offline | removal | took offline`,
    60,
  ),
  near(`deaktivierung | sperrung | löschung | entfernung | abschaltung`, `von | meiner | unserer | der | des`, 20),
  near(`vocês | foi | removeram | bloquearam`, `remov | bloque | retir | por engano`, 40),
  near(
    `sie | ihr | wurde | wurden | ihnen | ihre`,
    `gesperrt | entfernt | gelöscht | offline genommen | blockiert | deaktiviert | sperrung | löschung | abgeschaltet`,
    90,
  ),
  near(
    `han | habéis | ustedes | fue | fueron | ha sido | su | vuestr`,
    `retirad | bloquead | eliminad | suspendid | borrad | desactivad | bloqueo`,
    60,
  ),
  near(
    `vous | avez | a été | ont été | votre`,
    `bloqué | retir | supprimé | désactivé | suspendu | coupé | blocage | suppression`,
    60,
  ),
  near(`貴社 | 御社 | 先日 | 貴殿`, `停止 | 削除 | 遮断 | 非公開 | 凍結`, 60),
  near(
    `贵公司 | 貴公司 | 贵司 | 貴司 | 你们 | 你們 | 您 | 已被 | 被`,
    `断开 | 斷開 | 删除 | 刪除 | 下架 | 屏蔽 | 移除 | 封禁 | 停用`,
    40,
  ),
  near(`귀사 | 귀하`, `중단 | 삭제 | 차단`, 60),
)

/** Disagreement with a claim. */
export const DISPUTES = concept(
  `not true | untrue | groundless | without merit | no merit | abusive | bad faith | bogus | erroneous | incorrect | wrongly | unfair | reconsider | review this decision | dispute | object to | objection | contest | appeal | challenge | disagree | counter-claim | wrongful | mistaken | by mistake | in error | unjustified | baseless | unfounded | false claim | claim is wrong | claim is false | misidentif
  | stimmt nicht | ist falsch | trifft nicht zu | haltlos | nicht einverstanden | widerspruch | widersprech | einspruch | bestreit | zu unrecht | unberechtigt | unbegründet | irrtum | irrtümlich | fälschlich | weise ich zurück | verwechslung
  | no es cierto | es falsa | es falso | sin fundamento | equivocad | no es verdad | por engano | por equivocación | denuncia falsa | falsa denuncia | reclamación falsa | impugn | recurr | me opongo | nos oponemos | oposición | desacuerdo | por error | injustificad | infundad | contranotific | alego | disconform
  | c'est faux | n'est pas vrai | sans fondement | abusif | réexamin | inexact | pas d'accord | je conteste | conteste | contestation | contestons | m'oppose | opposition | erreur | injustifi | à tort | infondé | désaccord | contre-notif
  | 事実と異な | 事実に反 | 事実無根 | 根拠がな | 納得でき | 再審査 | 没有依据 | 沒有依據 | 毫无根据 | 不实 | 不實 | 不属实 | 恶意投诉 | 惡意投訴 | 复核 | 異議 | 不服 | 誤り | 誤った | 誤認 | 間違い | 不当 | 反論 | 异议 | 異議 | 申诉 | 申訴 | 不侵权 | 不侵權 | 不构成侵权 | 有误 | 错误 | 錯誤 | 误判 | 不服
  | 사실이 아 | 사실과 다 | 근거 없 | 억울 | 허위 신고 | 이의 | 부당 | 잘못 | 오류 | 착오 | 오인 | 반박 | contesto | contestação | возраж | bezwaar`,
)

/** "It is mine, or I may": the customer's ground. */
export const MINE = concept(
  `our own | we made | we created | we drew | we wrote | we shot | we recorded | was made by us | ourselves | is ours | are ours | criticism | a licence from | a license from | my own | i made | i created | i drew | i wrote | i shot | i recorded | i composed | i painted | i filmed | i took | by me | myself | is mine | are mine | i own | i hold | i have a licen | we have a licen | licensed to me | licensed to us | public domain | fair use | fair dealing | no rights in | not infring | my original | does not infringe | owns no | parody
  | unser eigen | unsere eigen | unserem eigenen | unserer eigenen | unseres eigenen | aus eigen | eigenes archiv | wir selbst | ich selbst | meine eigene | meiner eigenen | mein eigenes | selbst | von mir | stammt von | rechte dritter | liegt eine lizenz | lizenziert | gemeinfrei | zitatrecht | nicht verletzt | keine rechte
  | yo mism | las hice | los hice | las tomé | es mía | creación propia | lo grab | é minha | é meu | nuestra propia | nuestro propio | hicimos nosotros | lo hicimos | somos los autores | è mia | è mio | mío | mía | propi | hice yo | rodé | escribí | grabé | compuse | dibujé | soy el autor | soy la autora | tengo licencia | no infringe | no tiene derecho | dominio público | creación mía
  | j'ai pris | j'ai fait | j'ai tourné | j'ai enregistré | j'ai réalisé | j'ai une licence | ma création | notre propre | nos propres | nous avons créé | nous-mêmes | est à moi | sont à moi | de ma composition | j'ai créé | j'ai écrit | j'ai composé | j'ai filmé | j'ai dessiné | m'appartien | mon propre | ma propre | mes propres | je suis l'auteur | aucun droit | je détiens | moi-même | domaine public | libre de droits
  | 私が撮影 | 私が書 | 私が描 | 私が作 | 私が制作 | 当方が撮影 | 当方が制作 | 撮影したもの | 自己剪 | 自己做 | 我自己 | 我拍的 | 我写的 | 我画的 | 自己录 | 取得授权 | 私が執筆 | 弊社が制作 | 当社が制作 | 自社制作 | 私の作品 | 私自身 | 自作 | 自分で | 自身が | 自ら | 自社で | 侵害しておりません | 侵害していません | 侵害していない | 侵害するものでは | 許諾を得て | 許諾を受け | 我司原创 | 自主拍摄 | 自主创作 | 未侵害 | 未侵犯 | 并未侵 | 本人原创 | 原创 | 原創 | 自己拍 | 自己写 | 自己画 | 自行创作 | 自行創作 | 不存在侵权 | 不构成侵权 | 不構成侵權 | 并非权利人 | 不是权利人 | 合法授权 | 合法授權 | 本人拥有 | 本人创作 | 本人所
  | 직접 | 제가 쓴 | 제가 만든 | 제가 그린 | 제가 촬영 | 본인이 | 침해하지 않 | 창작 | 자체 제작`,
)

/** To have it back. */
export const RESTORES = concept(
  `make it available again | available again | bring it back | put the video back | put the page back | put my | reopen | re-open | lift your | remove the block | undo | restor | reinstat | put back | put it back | put them back | back online | unblock | re-enable | reenable | lift the | undo the | reactivat
  | wieder erreichbar | wieder zugänglich | wieder verfügbar | wieder zu aktiv | wieder ein | wiederherstell | wieder frei | freischalt | freigeben | entsperr | wieder online | aufheb | rückgängig | reaktivier
  | vuelva a | volver a | restable | devuelvan | reactiven | restablec | restaur | reponer | repongan | vuelvan a | desbloque | reactiv | levant
  | remettr | remis en ligne | rétabli | remettre | remettez | réactiv | débloqu | lever le | remise en ligne | restaur
  | 元どおり | 戻してい | 再掲載 | 复原 | 復原 | 重新开放 | 重新上架 | 再開 | 復旧 | 復元 | 再公開 | 解除 | 元に戻 | 恢复 | 恢復 | 还原 | 還原 | 解封 | 重新上线 | 재개 | 복구 | 복원 | 재게시 | 해제 | restabele | repon | riattiv | ripristin | restabelec | восстанов | herstel`,
)

/** The sender takes back what he himself sent. */
export const WITHDRAWS = concept(
  `no longer wish to pursue | no longer pursue | no longer maintain | no longer stand by | take it back | take that back | taking it back | consider the matter closed | consider this closed | no further action is need | nicht aufrecht | nicht weiter verfolg | queda sin efecto | dejamos sin efecto | ne plus donner suite | considérer comme nul | classer sans suite | 申立てを取り消 | 申し立てを取り消 | 不予处理 | 不再追究 | 取り下げ | 取下げ | 取下 | 撤回 | 撤销 | 撤銷 | 撤诉 | 철회 | 취하 | desist | désist`,
  near(
    `withdraw | withdrawn | retract | rescind | revok | disregard | drop | recall | take back | nullif | void | ignore`,
    `notice | complaint | claim | report | request | notification | takedown | allegation | demand | letter | case | dmca`,
    45,
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
    `zieh | nehme | nehmen | widerruf`,
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
  | 대시보드 | 네임서버 | 인증서 | 비밀번호 | 접속이 안 | 설정 방법`,
)

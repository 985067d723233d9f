import { concept, near } from '../dmca/stems'

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
  `nonsense | rubbish | ridiculous | absurd | does not own | doesn't own | do not own | not the owner | is wrong | this is false | can't be right | cannot be right | do not accept | don't accept | does not hold | nothing in it is unlawful | nothing unlawful | no infringement | never copied | have not copied | haven't copied | protest | got it wrong | made a mistake | not correct | not accurate | not theirs | not his | not hers | not understand why | don't understand why | no reason to | completely lawful | perfectly legal | perfectly lawful
  | unsinn | quatsch | blödsinn | humbug | keine rede sein | nicht nachvollzieh | nicht rechtswidrig | kein verstoß | keine verletzung | keine urheberrechtsverletzung | völlig legal | zulässige | rechtmäßig | nicht akzept | gehört ihm nicht | gehört denen nicht | falschmeldung | missverständnis | hat keine rechte | haben keine rechte | zu unrecht
  | absurd | tontería | disparate | no estamos de acuerdo | no estoy de acuerdo | no es suy | no tiene razón | no tienen razón | no tiene ningún | no tienen ningún | carece de | reclamación contra | recurso contra | no compart | se equivoca | se han equivocado | no hay infracción | no entiendo por qué | no entendemos | es lícit | es legal | malentendido
  | absurde | n'importe quoi | ridicule | n'a aucun droit | n'ont aucun droit | ne détient | n'en détient | ne lui appartien | réclamation contre | recours contre | se trompe | ne comprenons pas | ne comprends pas pourquoi | aucune infraction | aucune contrefaçon | est licite | parfaitement légal | malentendu | méprise | n'est pas illicite
  | 心当たりが | 事実ではあり | 侵害ではあり | 侵害していない | 該当しません | 承服 | 言いがかり | 誤解 | 勘違い | 虚偽の申 | 権利を持っていない | 問題ない | 適法
  | 没有侵权 | 沒有侵權 | 没侵权 | 不认同 | 不认可 | 不同意 | 不接受 | 抗辩 | 反驳 | 莫名其妙 | 搞错 | 搞錯 | 弄错 | 不存在抄袭 | 并不属实 | 子虚乌有 | 冤枉 | 误会 | 誤會 | 完全合法 | 胡说 | 与事实不符 | 無理 | 无理 | 无权
  | not true | untrue | groundless | without merit | no merit | abusive | bad faith | bogus | erroneous | incorrect | wrongly | unfair | reconsider | review this decision | dispute | object to | objection | contest | appeal | challenge | disagree | counter-claim | wrongful | mistaken | by mistake | in error | unjustified | baseless | unfounded | false claim | claim is wrong | claim is false | misidentif
  | stimmt nicht | ist falsch | trifft nicht zu | haltlos | nicht einverstanden | widerspruch | widersprech | einspruch | bestreit | zu unrecht | unberechtigt | unbegründet | irrtum | irrtümlich | fälschlich | weise ich zurück | verwechslung
  | no es cierto | es falsa | es falso | sin fundamento | equivocad | no es verdad | por engano | por equivocación | denuncia falsa | falsa denuncia | reclamación falsa | impugn | recurr | me opongo | nos oponemos | oposición | desacuerdo | por error | injustificad | infundad | contranotific | alego | disconform
  | c'est faux | n'est pas vrai | sans fondement | abusif | réexamin | inexact | pas d'accord | je conteste | conteste | contestation | contestons | m'oppose | opposition | erreur | injustifi | à tort | infondé | désaccord | contre-notif
  | 事実と異な | 事実に反 | 事実無根 | 根拠がな | 納得でき | 再審査 | 没有依据 | 沒有依據 | 毫无根据 | 不实 | 不實 | 不属实 | 恶意投诉 | 惡意投訴 | 复核 | 異議 | 不服 | 誤り | 誤った | 誤認 | 間違い | 不当 | 反論 | 异议 | 異議 | 申诉 | 申訴 | 不侵权 | 不侵權 | 不构成侵权 | 有误 | 错误 | 錯誤 | 误判 | 不服
  | 사실이 아 | 사실과 다 | 근거 없 | 억울 | 허위 신고 | 이의 | 부당 | 잘못 | 오류 | 착오 | 오인 | 반박 | contesto | contestação | возраж | bezwaar`,
)

/** "It is mine, or I may": the customer's ground. */
export const MINE = concept(
  `we paid a | i paid a | we commissioned | i commissioned | we licensed | we bought | i bought | assigning us | assigned to us | contract with the photographer | shot by our | taken by our | written by our | drawn by our | made by our | in-house | our staff | our photographer | our editor | our designer | my wife took | my husband took | we filmed | we composed | i designed | we designed | i've owned | we hold the | we have the rights | i have the rights | we have permission | i have permission | with permission | under licence | under license | quotation right | lawful quotation | creative commons | out of copyright | our employee | hold a licence | hold a license | have the licence | have the license | recording is me | it's me
  | unsere redakteur | unsere fotograf | unser fotograf | unser mitarbeiter | unsere mitarbeiter | hat mein mann | hat meine frau | habe ich gemacht | habe ich aufgenommen | habe ich fotografiert | habe ich geschrieben | haben wir gemacht | haben wir fotografiert | haben wir gedreht | lizenz erworben | lizenz gekauft | rechte erworben | beauftragt | originaldatei | rohdaten | eigene aufnahme | eigenes foto | eigenes werk | zitat | wir haben die rechte | ich habe die rechte | mit genehmigung
  | la compusimos | compusimos | grabamos | la hicimos | las hicimos | lo escribimos | nuestro fotógrafo | nuestra fotógrafa | pagamos a un | encargamos | compramos la licencia | tenemos licencia | tenemos la licencia | tenemos los derechos | tengo los derechos | contrato de cesión | la hizo mi | lo hizo mi | las sacamos | la saqué | las saqué | hecha por nosotros | hecho por nosotros | producción propia | fotos propias | texto propio
  | sont de nous | est de nous | production maison | fait maison | composée par notre | composé par notre | prise par notre | prises par notre | réalisée par notre | écrit par notre | notre photographe | nous avons payé | nous avons acheté | nous avons commandé | nous avons composé | nous avons filmé | nous avons tourné | nous avons pris | nous avons la licence | nous avons les droits | j'ai les droits | contrat de cession | droits cédés | licence achetée | c'est moi qui | c'est nous qui | droit de citation | courte citation
  | 店長が | 社員が | スタッフが撮 | 自分の | 撮ったもの | 撮影した写真 | 作詞作曲 | 自宅で | 購入した素材 | 素材を購入 | ライセンスを購入 | ライセンスを取得 | 契約書 | 撮影データ | 原稿が残 | 引用の範囲 | 適法な引用 | 私が撮 | 私が編 | 弊社が撮 | 弊社で撮 | 当店で撮 | 許可をいただいて | 許可を得て
  | 自主设计 | 独立设计 | 独立創作 | 独立创作 | 购买了 | 有授权 | 授权书为 | 我们设计 | 我们拍 | 我们制作 | 我们自己 | 我拍 | 自家 | 我亲自 | 亲手 | 手稿 | 底片 | 原始文件 | 原始檔 | 登记证书 | 合理使用 | 自己寫 | 自己畫 | 我画 | 我寫
  | our own | we made | we created | we drew | we wrote | we shot | we recorded | was made by us | ourselves | is ours | are ours | criticism | a licence from | a license from | my own | i made | i created | i drew | i wrote | i shot | i recorded | i composed | i painted | i filmed | i took | by me | myself | is mine | are mine | i own | i hold | i have a licen | we have a licen | licensed to me | licensed to us | public domain | fair use | fair dealing | no rights in | not infring | my original | does not infringe | owns no | parody
  | unser eigen | unsere eigen | unserem eigenen | unserer eigenen | unseres eigenen | aus eigen | eigenes archiv | wir selbst | ich selbst | meine eigene | meiner eigenen | mein eigenes | selbst | von mir | stammt von | rechte dritter | liegt eine lizenz | lizenziert | gemeinfrei | zitatrecht | nicht verletzt | keine rechte
  | yo mism | las hice | los hice | las tomé | es mía | creación propia | lo grab | é minha | é meu | nuestra propia | nuestro propio | hicimos nosotros | lo hicimos | somos los autores | è mia | è mio | mío | mía | propi | hice yo | rodé | escribí | grabé | compuse | dibujé | soy el autor | soy la autora | tengo licencia | no infringe | no tiene derecho | dominio público | creación mía
  | j'ai pris | j'ai fait | j'ai tourné | j'ai enregistré | j'ai réalisé | j'ai une licence | ma création | notre propre | nos propres | nous avons créé | nous-mêmes | est à moi | sont à moi | de ma composition | j'ai créé | j'ai écrit | j'ai composé | j'ai filmé | j'ai dessiné | m'appartien | mon propre | ma propre | mes propres | je suis l'auteur | aucun droit | je détiens | moi-même | domaine public | libre de droits
  | 私が撮影 | 私が書 | 私が描 | 私が作 | 私が制作 | 当方が撮影 | 当方が制作 | 撮影したもの | 自己剪 | 自己做 | 我自己 | 我拍的 | 我写的 | 我画的 | 自己录 | 取得授权 | 私が執筆 | 弊社が制作 | 当社が制作 | 自社制作 | 私の作品 | 私自身 | 自作 | 自分で | 自身が | 自ら | 自社で | 侵害しておりません | 侵害していません | 侵害していない | 侵害するものでは | 許諾を得て | 許諾を受け | 我司原创 | 自主拍摄 | 自主创作 | 未侵害 | 未侵犯 | 并未侵 | 本人原创 | 原创 | 原創 | 自己拍 | 自己写 | 自己画 | 自行创作 | 自行創作 | 不存在侵权 | 不构成侵权 | 不構成侵權 | 并非权利人 | 不是权利人 | 合法授权 | 合法授權 | 本人拥有 | 本人创作 | 本人所
  | 직접 | 제가 쓴 | 제가 만든 | 제가 그린 | 제가 촬영 | 본인이 | 침해하지 않 | 창작 | 자체 제작`,
  near(
    `my | our | i | we`,
    `took the | took them | took it | took every | took this | shot the | shot it | drew | wrote it | wrote the | made it | made the | recorded | composed | filmed it | designed it | designed the`,
    40,
  ),
  near(
    `mein | meine | unser | unsere | ich | wir`,
    `gemacht | aufgenommen | fotografiert | gedreht | geschrieben | gezeichnet | komponiert | entworfen | geknipst | verfasst | eingespielt`,
    70,
  ),
  near(
    `nuestr | mi | yo | nosotros`,
    `hizo | hice | hicimos | tomó | sacó | grab | escribi | compus | dibuj | fotografi | rod | diseñ`,
    50,
  ),
  near(
    `hizo | hicieron | tomó | sacó | grabó | escribió | compuso | dibujó | rodó | diseñó`,
    `nuestr | mi | un amigo`,
    30,
  ),
  near(
    `notre | mon | ma | nous | j'ai | nos`,
    `prise | pris | tourné | filmé | composé | écrit | réalisé | dessiné | photographié | enregistré`,
    50,
  ),
  near(
    `prise | prises | pris | tournée | composée | écrite | réalisée | dessinée`,
    `par notre | par mon | par ma | par nous | par moi`,
    20,
  ),
  near(
    `私 | 自分 | 当店 | 弊社 | 当社 | スタッフ | 社員 | 家族 | 娘 | 息子 | 妻 | 夫`,
    `撮 | 書い | 作っ | 作成 | 制作 | 描い | 録音 | 作曲`,
    20,
  ),
  near(
    `我 | 自己 | 自家 | 员工 | 店员 | 摄影师`,
    `拍的 | 拍摄 | 写的 | 画的 | 录的 | 做的 | 设计的 | 创作 | 制作 | 请摄影师`,
    14,
  ),
)

/** To have it back. */
export const RESTORES = concept(
  `put it up again | back up again | back up | republish | re-publish | relist | remove the restriction | restriction be lifted | be lifted | be reversed | reverse your | reverse the | overturn | want it back | want the picture back | want our page back | give us back | visible again | turn it back on | switch it back on | accessible again
  | wieder online | wieder ins netz | wieder her | erneut freizugeben | wieder sichtbar | sperre zu | sperre auf
  | volváis a | vuelvan a | volver a pon | vuelva a pon | pongan de nuevo | otra vez en línea | de nuevo en línea | accesible de nuevo | se levante | retiren el bloqueo | quiten el bloqueo | anulen
  | remettr | remettez | remis | de nouveau accessible | à nouveau accessible | de nouveau en ligne | rétablir | rétablissez | lever la mesure | levée | annuler votre décision
  | freigegeben | entsperrt | restituy | rétablie | 取り消しをお願い | 取消しを | 措置の取 | 公開を元 | 元通り | もとに戻 | 再び | 撤回してください | 取り消してください | 解いて | 重新公开 | 重新公開 | 放出来 | 放回 | 上架 | 开放访问 | 开通 | 解除
  | make it available again | available again | bring it back | put the video back | put the page back | put my | reopen | re-open | lift your | remove the block | undo | restor | reinstat | put back | put it back | put them back | back online | unblock | re-enable | reenable | lift the | undo the | reactivat
  | wieder erreichbar | wieder zugänglich | wieder verfügbar | wieder zu aktiv | wieder ein | wiederherstell | wieder frei | freischalt | freigeben | entsperr | wieder online | aufheb | rückgängig | reaktivier
  | vuelva a | volver a | restable | devuelvan | reactiven | restablec | restaur | reponer | repongan | vuelvan a | desbloque | reactiv | levant
  | remettr | remis en ligne | rétabli | remettre | remettez | réactiv | débloqu | lever le | remise en ligne | restaur
  | 元どおり | 戻してい | 再掲載 | 复原 | 復原 | 重新开放 | 重新上架 | 再開 | 復旧 | 復元 | 再公開 | 解除 | 元に戻 | 恢复 | 恢復 | 还原 | 還原 | 解封 | 重新上线 | 재개 | 복구 | 복원 | 재게시 | 해제 | restabele | repon | riattiv | ripristin | restabelec | восстанов | herstel`,
  near(`put | bring | place | get | want | turn | give`, `_back`, 90),
  near(`stell | schalt | nehm | mach | bring`, `wieder`, 70),
  near(`wieder`, `online | erreichbar | zugänglich | abrufbar | frei | einzustellen | einstellen`, 30),
)

/** A complaint against what the provider itself decided (DSA, Article 20, and the same without a law), not against a stranger's page. */
export const APPEALS = concept(
  `article 20 dsa | art. 20 dsa | article 20 of the dsa | article 20 of the digital services | internal complaint | complaint-handling | art. 20 der verordnung | art. 20 gdd | internes beschwerde | internen beschwerde | beschwerdemanagement | artikel 20 dsa | reclamación interna | artículo 20 | art. 20 del reglamento | réclamation interne | l'article 20 | article 20 du règlement | système interne de traitement | 内部苦情 | 第20条 | 内部投诉 | 第二十条 | 第20條`,
  near(
    `complain | complaint | appeal | object | objection | challenge | protest | contest | dispute | against`,
    `your decision | decision to remove | decision to block | decision to disable | decision to restrict | decision to suspend | the removal of | the suspension of | the blocking of | the restriction | the takedown | the take-down`,
    60,
  ),
  near(
    `gegen`,
    `ihre entscheidung | die sperr | die löschung | die entfernung | die einschränkung | die abschaltung | ihre maßnahme | ihren bescheid | die deaktivierung`,
    40,
  ),
  near(
    `contra | recurr | impugn | alega`,
    `su decisión | vuestra decisión | el bloqueo | la retirada | la suspensión | la eliminación | la medida | la restricción`,
    40,
  ),
  near(
    `contre | contest | recours`,
    `votre décision | cette décision | le blocage | le retrait | la suspension | la suppression | la mesure | la restriction | la désactivation`,
    40,
  ),
  near(`停止 | 削除 | 遮断 | 措置 | 決定 | 制限`, `異議 | 不服 | 再考 | 見直し | 反論 | 納得`, 30),
  near(`对 | 針對 | 针对 | 就`, `申诉 | 異議 | 异议 | 复核 | 覆核 | 不服`, 40),
)

/** What a provider writes to its customer: read only in what an answer quotes. */
export const TOLD_REMOVED = concept(
  `received a notice | received a complaint | received a report | alleging that | disabled access | we have disabled | we have removed | we have blocked | we have suspended | we disabled | we removed | we blocked | have been disabled | has been disabled | has been removed | if you believe that this is a mistake | counter-notice
  | meldung wegen | haben eine meldung | zugriff gesperrt | gesperrt | wir haben den zugang | wir haben ihren | entfernt
  | hemos recibido una | hemos bloqueado | hemos retirado | hemos desactivado | hemos suspendido | ha sido bloqueado
  | avons reçu un signalement | avons reçu une | avons bloqué | avons retiré | avons désactivé | avons suspendu | a été bloqué | a été retiré
  | 申立てがありました | 公開を停止しました | 停止いたしました | 削除いたしました | 遮断しました | ご異議がある場合 | 收到投诉 | 收到投訴 | 已断开 | 已斷開 | 已下架 | 已停止 | 已屏蔽 | 차단했 | 중단했`,
)

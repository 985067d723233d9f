import type { MailKind } from '../shared/fragment'
import { words } from '../shared/words'

type Told = Extract<MailKind, 'notice' | 'counter_notice' | 'retraction' | 'order'> | 'none'

/** Cues by weight: what only that kind of mail says weighs 3 or more. Our own collection. */
export const CUES: Readonly<Record<Told, readonly (readonly [number, readonly string[]])[]>> = {
  counter_notice: [
    [
      4,
      words(`
    counter-notification | counter notification | counter-notice | counter notice | counternotice | 反対通知
    | 異議申立通知 | カウンターノーティス | カウンター・ノーティス | カウンター通知 | 反通知 | 反向通知
    | 不侵权声明 | 不存在侵权行为的声明 | 不侵權聲明 | gegendarstellung | gegenbenachrichtigung
    | gegenmitteilung | gegenanzeige | gegenvorstellung | contranotificación | contra-notificación
    | contra notificación | contre-notification | contre notification | contre-notice | 이의 제기 통지
    | statement of dispute | 異議申立 | 異議を申し立 | 反论通知 | widerspruch gegen die sperr | widerspruch gegen die löschung
    | contestation du retrait | contestation de la suspension | escrito de oposición | 반대 통지 | 반박 통지 | 이의제기 | 재게시 요청 | 재개 요청 | 복원전송`),
    ],
    [
      3,
      words(`
    mistake or misidentification | misidentification of the material | removed by mistake | disabled by mistake
    | consent to the jurisdiction | accept service of process | 誤認 | 誤って削除 | 管轄に同意 | 误认
    | 错误删除 | 恢复 | 管辖 | irrtümlich | versehentlich entfernt | aufgrund eines irrtums | verwechslung
    | por error | identificación errónea | jurisdicción | par erreur | erreur d'identification | juridiction
    | 착오 | 오인`),
    ],
    [
      2,
      words(`
    restore | reinstate | put back | 復元 | 復旧 | 再公開 | 再開 | 还原 | 撤销删除 | 恢復 | wiederherstell
    | wieder freischalt | restablec | restaur | rétabli | remettre en ligne | 복원 | 복구 | 재게시`),
    ],
  ],
  retraction: [
    [
      5,
      words(`
    withdraw our | withdraw my | withdraw the notice | withdraw the complaint | withdraw the claim
    | withdraw the request | withdraw the report | withdraw the takedown | withdraw that notice
    | withdraw that complaint | withdrawn our | withdrawn my | have withdrawn | withdraw this notice
    | withdraw this complaint | withdraw this claim | withdraw this request | withdrawal of our
    | withdrawal of my | withdrawal of notice | withdrawal of the notice | withdrawal of dmca
    | withdrawal of complaint | withdrawal of takedown | notice of withdrawal | notice of retraction
    | withdrawing our | withdrawing my | withdrawing the | hereby withdraw | retract our | retract my
    | retract the | hereby retract | retraction of | retracting | rescind | notice withdrawn | dmca retraction
    | please disregard our | please disregard my | please disregard the notice | please cancel our notice
    | notice was sent in error | sent to you in error | 取り下げ | 取下げ | 取下 | 撤回 | 撤销通知 | 撤销该通知
    | 撤销投诉 | 撤销上述 | 撤销我 | 撤銷 | ziehen wir unsere | ziehe ich meine | ziehen unsere
    | ziehen hiermit | ziehe hiermit | zurückziehen | zurückgezogen | rücknahme | nehmen wir unsere
    | retiramos nuestra | retiramos la | retiro mi | retiro la | retirada de la notificación | retiramos el
    | retractamos | desistimos | nous retirons | je retire | retrait de notre | retrait de la notification
    | retrait de ma | rétractons | 철회`),
    ],
  ],
  order: [
    [
      5,
      words(`
    协助调查函 | 协查函 | 协查通知 | 调查函 | 調查函 | 責令改正 | 执行裁定 | 协助冻结 | oficio – | ordenando a | dispositiva | hereby served | sealed order | enjoint à | signifions | tenor lautet | einstweiligen verfügung | wege der einstweiligen | antragsgegnerin wird | antragsgegner wird | 捜査関係事項 | 裁判所より | 決定いたしました | 命令申立事件 |
    it is hereby ordered | it is ordered | is hereby ordered | are hereby ordered | you are commanded
    | subpoena | court order | restraining order | preliminary injunction | removal order | blocking order
    | order to act against | 仮処分命令 | 仮処分決定 | 発信者情報開示命令 | 開示命令 | 提供命令 | 裁判所の決定
    | 主文 | 判决书 | 裁定书 | 判決書 | 裁定書 | 协助执行通知书 | 行政处罚决定书 | 調取證據 | 调取证据通知书
    | einstweilige verfügung | hat beschlossen | gerichtsbeschluss | beschluss des landgerichts
    | entfernungsanordnung | sperranordnung | im namen des volkes | auto judicial | orden judicial
    | resolución judicial | requerimiento judicial | se ordena | auto del juzgado | orden de retirada | medida cautelar
    | ordonnance de référé | ordonnance du | par ces motifs | injonction de retrait | injonction de blocage
    | you are ordered | is ordered to | are ordered to | is directed to | production order | disclosure order | order of the court | ordonnons | ordonnance sur requête | réquisition judiciaire | est condamnée à | durchsuchungsbeschluss | auskunftsanordnung | hat es zu unterlassen | wird verboten | oficio judicial | diligencias preliminares | 照会する | 照会書 | 照会书 | 协查函 | 應停止 | 应停止 | 應提供 | 应提供 | 相對人應 | 압수 | resuelve | ordenar a | requerir a | interrupción del acceso | il est enjoint | est enjoint | p.q.m. | inibire | 责令 | 責令 | 限期改正 | 하여야 한다 | zwangsgeld | ordonne à | ordonne aux | ordonne la | il est ordonné | enjoint à | fait injonction | condamne la | jugement selon
    | procédure accélérée au fond | so ordered | it is further ordered | is enjoined | are enjoined | is restrained
    | hereby commanded | warrant | writ of | statutory notice requiring | directs you to | you are directed
    | you are required by order | を命ずる | を命じる | を開示せよ | を削除せよ | を停止せよ | 仮に停止 | 判決 | 主 文 | 捜査関係事項照会
    | 差押 | 责令 | 責令 | 裁定如下 | 判决如下 | 判決如下 | 本院裁定 | 本院判决 | 限期整改 | 责令改正 | 查封 | 禁令
    | wird aufgegeben | wird verpflichtet | wird angeordnet | wird untersagt | wird hiermit | untersagungsverfügung | anordnung nach
    | anordnung gemäß | auskunftsersuchen | erlässt folgende | beschließt das | urteil des | ordnungsgeld
    | se acuerda | acuerdo: | parte dispositiva | dispongo | fallo: | fallamos | requiérase | medidas cautelares | auto de medidas
    | providencia | se requiere a | mandamiento | notifíquese | 결정한다 | 명한다 | 할 것을 명 | 압수수색
    | ordina a | ordina l | ordinanza | provvedimento di | inibitoria | determino | defiro | mandado judicial | ordem judicial
    | decisão judicial | постановил | обязать | определение суда | beveelt | 가처분 결정 | 법원의 명령 | 법원 명령 | 시정명령 | 차단 명령 | 결정문 | 주문`),
    ],
    [
      2,
      words(`
    court | case no | docket | plaintiff | defendant | 裁判所 | 債権者 | 事件番号 | 令和 | 人民法院 | 案号
    | 法院 | landgericht | amtsgericht | aktenzeichen | az.: | juzgado | audiencia | tribunal | procedimiento
    | tribunal judiciaire | rg n | competent authority | ministry | prosecutor | agcom
    | regulation (eu) 2021/784 | article 9 | behörde | bundeskriminalamt | autorité | autoridad | 公安 | 警察
    | 위원회 | 管理局 | 법원 | 사건번호 | clerk | judge | magistrate | tribunal | commission | regulator | police
    | 裁定 | 令和 | 平成 | 号事件 | 民初 | 民终 | 中级人民 | 仲裁 | verwaltungsgericht | oberlandesgericht | staatsanwaltschaft
    | 裁判官 | 警察署 | juzgado | magistrad | audiencia | sección | cour d'appel | huissier | procureur | greffe | arcom
    | crown court | high court | district court | county court | 刑事訴訟法 | 県警 | 警察本部 | 地方法院 | 高等法院 | comisión | ministerio | expediente | medienanstalt | az. | autorité nationale | article 1er | commission | 办公室 | 网信 | 市场监督 | 版权局 | 通知书 | 事件 | 委員会 | 지방법원 | tribunale | procura | giudice | vara cível | juízo | comarca | poder judiciário | арбитраж | суд | rechtbank`),
    ],
  ],
  notice: [
    [
      3,
      words(`
    notice of infringement | notice of copyright infringement | infringement notice | takedown notice
    | take-down notice | takedown request | dmca notice | dmca takedown | dmca complaint
    | notification of claimed infringement | copyright infringement | infringes | infringing | infringement of
    | notice under article 16 | notice pursuant to article 16 | illegal content | counterfeit
    | unauthorized cop | unauthorised cop | unauthorized reproduction | phishing | malware | child sexual abuse
    | pirat | 著作権侵害 | 権利侵害 | 侵害して | 送信防止措置 | 削除要請 | 削除請求 | 削除依頼 | 海賊版
    | 無断で | 侵权通知 | 侵權通知 | 侵权 | 侵權 | 侵犯 | 盗版 | 盜版 | 钓鱼 | urheberrechtsverletzung
    | rechtsverletzung | verletzung | verletzt | rechtswidrige | meldung nach art | raubkopie | infracción
    | infringe | vulnera | contenido ilícito | contenido ilegal | piratería | atteinte | contrefaçon
    | contenu illicite | notification de contenu | sans autorisation | 침해 | 불법 복제 | 불법복제 | 무단`),
    ],
    [
      2,
      words(`
    remove | removal | take down | takedown | disable access | disable the | expeditiously | cease
    | block access | suspend | 削除 | 停止 | 遮断 | 下架 | 删除 | 刪除 | 断开链接 | 移除 | 屏蔽 | entfern
    | sperr | lösch | retir | elimin | bloque | suprim | supprim | désactiv | blocage | 삭제 | 차단 | 중단`),
    ],
  ],
  none: [
    [
      9,
      words(`
    not a copyright complaint | not a dmca | not a copyright notice | not a takedown | not a complaint
    | not an infringement notice | not an abuse report | this is not a notice
    | 著作権侵害の申立てではありません | 著作権の申し立てではありません | 侵害通知ではありません
    | 削除依頼ではありません | 削除要請ではありません | 申告ではありません | 不是版权投诉 | 不是侵权通知
    | 并非侵权 | 并非版权投诉 | 不是版權投訴 | 並非侵權 | 非投诉 | keine urheberrechtsbeschwerde
    | keine urheberrechtsmeldung | keine beschwerde | keine meldung | no es una reclamación
    | no es una denuncia | no es una queja | no es una notificación | pas une plainte | pas une réclamation
    | pas une notification | pas une demande de retrait | 저작권 신고가 아닙니다 | 침해 신고가 아닙니다
    | 저작권 침해 신고가 아 | 신고가 아니`),
    ],
    [
      3,
      words(`
    newsletter | weekly digest | this week in | this week: | in this issue | view in browser | view this email in your browser
    | unsubscribe | メールマガジン | メルマガ | 配信停止は | 配信停止を希望 | 配信停止のお手続 | 今週のニュース | 电子报 | 電子報 | 退订 | 周刊 | 本期
    | abbestellen | abmelden | wochenrückblick | boletín | darse de baja | se désabonner | désinscri
    | lettre d'information | infolettre | 뉴스레터 | 구독 취소 | 수신거부 | 수신 거부`),
    ],
    [
      3,
      words(`
    invoice | billing | refund | credit card | my subscription | renewal | charged twice | payment method
    | 請求書 | 請求金額 | 返金 | お支払い | 支払方法 | 发票 | 退款 | 账单 | 續費 | 续费 | rechnung
    | rückerstattung | abbuchung | factura | reembolso | cobro | facture | remboursement | prélèvement | 청구서
    | 환불 | 결제`),
    ],
    [
      4,
      words(`
    download the evidence | download it right now | check out this document | click the link below to
    | click here to view | click here | click below | download the report | see the evidence here | bitcoin
    | backlink | guest post | seo service | our seo | cheap price | we offer dmca | our takedown service
    | free trial | book a demo | special offer | ask for a quote | get a quote | renew now | act now
    | protect your brand | protect your content | we protect your | our services | お見積り | 無料相談 | 免费试用 | 报价
    | kostenlos testen | angebot anfordern | prueba gratuita | presupuesto sin | essai gratuit | devis gratuit | 무료 체험
    | 今すぐクリック | こちらをクリック | ダウンロードして
    | 点击这里 | 点击下载 | 点击链接 | 點擊 | hier klicken | klicken sie hier | laden sie die beweise
    | haga clic | haz clic | descargue las pruebas | cliquez ici | téléchargez les preuves | 여기를 클릭
    | 클릭하 | 다운로드하`),
    ],
    [
      3,
      words(`
    thank you for your notice | thank you for contacting | we have received your | we received your
    | has been removed | have removed the | we have removed | your notice lacks | your notice is missing
    | unsuspend | have deleted the | have already removed | have already deleted | warned the user | warned our user
    | a student | haben wir gelöscht | habe ich gelöscht | bereits gelöscht | 削除済み | 対応いたしました | 已经删除
    | 已经处理 | ya hemos eliminado | ya he eliminado | nous avons déjà supprimé | j'ai supprimé | 이미 삭제
    | out of office | automatic reply | ticket has been | job application | how do i | phd student | researcher | journalist | interview | survey | conference | webinar | dissertation | how can i
    | could you tell me | wondering whether | 受け付けました | 削除いたしました | 削除しました | 不在
    | 自動返信 | 教えてください | 教えていただけ | 已收到您 | 已删除 | 已刪除 | 自动回复 | 请问 | 如何
    | wir haben ihre | wurde entfernt | haben wir entfernt | abwesenheit | wie kann ich | hemos recibido su
    | ha sido retirado | hemos eliminado | respuesta automática | cómo puedo | nous avons bien reçu
    | nous avons supprimé | a été supprimé | réponse automatique | comment puis-je | comment faire
    | 접수되었습니다 | 삭제했습니다 | 자동 응답 | 자동응답 | 取材 | 研究者 | アンケート | セミナー | 采访 | 研究生 | 研讨会 | doktorand | forschung | journalist | entrevista | investigador | tesis | doctorante | entretien | recherche universitaire | 인터뷰 | 설문 | 어떻게 | 문의드립니다`),
    ],
  ],
}

import { concept, near } from '../dmca/stems'

/** Money between the provider and its customer. */
export const BILLING = concept(
  `invoice | billing | refund | credit card | my subscription | renewal | charged | payment method | my card | my plan | bank statement | direct debit | upgrade my | downgrade | add-on
  | 請求書 | 請求金額 | 返金 | お支払い | 支払方法 | 料金 | 領収書 | 引き落と | クレジットカード | 解約 | 契約更新 | 发票 | 發票 | 退款 | 账单 | 帳單 | 續費 | 续费 | 扣费 | 扣款 | 套餐 | 付款方式
  | rechnung | rückerstattung | abbuchung | abgebucht | tarif | kündig | lastschrift | erstattung | factura | reembolso | cobro | cobrad | suscripción | cargo en | tarjeta | facture | remboursement | remboursé | prélèvement | prélevé | débitée | débité | abonnement | mon forfait
  | 청구서 | 환불 | 결제 | 요금 | 구독 해지 | fatura | reembolso | fattura | rimborso | addebit | счёт-фактур | возврат средств | оплат | factuur | terugbetal`,
)

/** Written to many at once, about the field. */
export const NEWS = concept(
  `reply stop | just reply "stop" | réponds stop | répondez stop | réponde stop | responda baja | 取消訂閱 | 取消订阅 | 退订请 | 本期重點 | 本期重点 | 不想再收到 | vol. | 編集部で | 続きを読む | à la une | en bref | vous êtes abonné | vous y êtes abonné | al pie de este boletín | in dieser ausgabe | themen dieser ausgabe | no longer wish to receive | opt out | opt-out | mailing list | top stories | headlines: | newsletter | weekly digest | monthly digest | in this issue | view in browser | view this email in your browser | unsubscribe | you are receiving this | you receive this because | our readers | read more | webinar | press release | save the date | podcast episode
  | シンポジウム | セミナーのご案内 | 参加者募集 | メールマガジン | メルマガ | 配信停止は | 配信停止を希望 | 配信停止のお手続 | ニュースレター | 号外 | 最新ニュース | 本周要闻 | 要闻 | 头条 | 阅读全文 | 報名 | 报名 | 电子报 | 電子報 | 退订 | 退訂 | 周刊 | 本期 | 资讯 | 周报 | 日报
  | nicht mehr erhalten | austragen | abbestellen | abmelden | wochenrückblick | rundbrief | lesen sie mehr | pressemitteilung | dejar de recibir | titulares | boletín | darse de baja | dar de baja su suscripción | leer más | ne plus recevoir | au sommaire | se désabonner | désinscri | désabonn | lettre d'information | infolettre | lire la suite | communiqué de presse
  | 뉴스레터 | 구독 취소 | 수신거부 | 수신 거부 | 보도자료 | annullare l'iscrizione | cancelar inscrição | отписаться | afmelden`,
)

/** Somebody wants to sell, to lure or to threaten for money. */
export const LURES = concept(
  `pay a fee | settle this | settlement fee | pay now | settlement department | visible link | add a link | link to us | link exchange | a short demo | book a demo | companies trust
  | demo-termin | mit einem klick | unverbindliches angebot | desde 39 | sin coste | su informe | pida su | una demo | prueba gratis | à votre place | devis sous
  | サービスを提供しております | 導入企業 | ご説明の機会 | オンラインでご説明 | 为您提供 | 為您提供 | 免费体检 | 元起 | 客服微信 | 预约演示 | 預約展示 | 约个电话
  | download the evidence | download it right now | check out this document | click the link below to | click here to view | click here | click below | download the report | see the evidence here | bitcoin | btc wallet | toxic domain | toxic link | toxic backlink | harmful links | bad links | one-off fee | handling fee | for a fee of | pay here | removal fee | remove the links for | toxische links | schädliche links | bearbeitungsgebühr | enlaces tóxicos | pague aquí | liens toxiques | frais de traitement | payez ici | 有害なリンク | 手数料をお支払 | 垃圾外链 | 有毒链接 | 付款链接 | backlink | guest post | seo service | our seo | cheap price | we offer dmca | our takedown service | free trial | book a demo | special offer | ask for a quote | get a quote | renew now | act now | protect your brand | protect your content | we protect your | our services | case studies | open to a 15 | 15-minute | 15 minute | quick intro | partnership | our platform | limited offer | discount | pricing | sign up today | schedule a call | credit link | link credit | clickable link | image credit | dofollow | free consultation | sponsored | domain authority | verify your account | confirm your password
  | お見積り | 無料相談 | 無料トライアル | 今すぐクリック | こちらをクリック | ダウンロードして | 初月無料 | キャンペーン | お申し込みはこちら | 資料請求 | サービスのご案内 | ご提案
  | 免费试用 | 免費試用 | 报价 | 限时优惠 | 一站式 | 欢迎咨询 | 点击这里 | 点击下载 | 点击链接 | 點擊 | 加微信 | 优惠 | 推广
  | kostenlos testen | angebot anfordern | unser angebot | hier klicken | klicken sie hier | laden sie die beweise | rabatt | jetzt buchen | kostenlose beratung | unverbindlich | backlink
  | prueba gratuita | presupuesto sin | haga clic | haz clic | descargue las pruebas | oferta especial | descuento | le ofrecemos | ofrecemos | solicite una demostración | sin compromiso
  | essai gratuit | devis gratuit | cliquez ici | téléchargez les preuves | offre spéciale | remise de | nous proposons | réservez une démonstration | sans engagement
  | 무료 체험 | 여기를 클릭 | 클릭하 | 다운로드하 | 특별 할인 | 무료 상담 | clique aqui | clicca qui | offerta speciale | нажмите здесь | скидк | klik hier`,
  near(`add | place | insert | include`, `credit link | a link to | link back | backlink | clickable`, 40),
  near(
    `could i have | do you have | have you got | would you have | spare | are you free | can we | shall we`,
    `minutes | quick call | a call | a demo`,
    50,
  ),
  near(`haben sie | hätten sie | nächste woche | diese woche`, `minuten | vorführung | termin | telefonat`, 50),
  near(`tiene | tendría | tendrían | dispone | hablamos`, `minutos | una llamada | reunión | demostración`, 50),
  near(`souhaitez | auriez | disponible | réservez`, `minutes | démonstration | un appel | rendez-vous`, 50),
  near(
    `our customers | our clients | clients | customers | companies | hosts`,
    `went from | trust us | save | reduce | cut their`,
    40,
  ),
  near(`laden sie | lade sie`, `herunter`, 60),
  near(
    `look at | see | check | open | download`,
    `document with | file with | proof of my copyright | evidence of my`,
    30,
  ),
  near(`schauen sie | sehen sie | öffnen sie`, `dokument mit | die datei auf`, 40),
  near(`consulte | descargue | abra | mire`, `documento con | archivo con | pruebas de mis`, 30),
  near(`consultez | téléchargez | ouvrez | regardez`, `document avec | fichier avec | preuves de mes`, 30),
  near(`send | pay | transfer`, `bitcoin | btc | usdt | crypto | ethereum | monero`, 40),
)

/** Study and the press. */
export const STUDY = concept(
  `for a paper on | i am collecting | we are collecting | for my paper | for a talk | brochure | for a guide | one-page guide | a guide for | transparency report | statistics on | figures on
  | für einen vortrag | für eine studie | broschüre | transparenzbericht | zahlen zu | leitfaden | para un estudio | informe de transparencia | folleto | una guía para | pour une étude | rapport de transparence | une brochure | un guide pour | 透明性レポート | 統計 | 調べて | 透明度报告 | 透明度報告 | 统计数据 | 撰寫
  | internship | for a story | news story | i am writing about | we are writing an article | documentary maker | study how | our research | phd student | a student | researcher | journalist | interview | survey | conference | dissertation | job application | my thesis | our study | questionnaire | for an article | reporter at
  | インターン | 卒業論文 | 研究で | 調査研究 | 取材 | 研究者 | アンケート | セミナー | 論文 | 記者 | 实习 | 毕业论文 | 研究课题 | 报道 | 采访 | 採訪 | 研究生 | 研讨会 | 研討會 | 论文 | 問卷 | 问卷 | 调研 | reportage | recherchiere | praktikum | studierende | bachelorarbeit | dissertation | redaktion bei | doktorand | forschung | journalist | umfrage | masterarbeit | für einen artikel | reportaje sobre | preparo un | trabajo de fin de | prácticas en | estudio sobre | entrevista | investigador | tesis | encuesta | periodista | reportage | stage au sein | enquête sur | étudiant | étude sur | doctorante | entretien | recherche universitaire | sondage | mémoire de | journaliste | 인턴 | 연구 목적 | 취재 | 인터뷰 | 설문 | 논문 | 기자`,
)

/** Somebody asks for himself, to learn: not a word of the mail is a complaint. */
export const RESEARCH = concept(
  `presseanfrage | press enquiry | press inquiry | media enquiry | media inquiry | press request | redaktionsschluss | demande presse | demande de presse | consulta de prensa | solicitud de prensa | 取材のお願い | 取材依頼 | 取材申込 | 采访函 | 采访提纲 | 採訪提綱
  | my master's thesis | my thesis | my dissertation | for my dissertation | writing my dissertation | would be anonymised | answers would be anonym | answer any of these | my phd | our survey | this survey | short survey | a survey among | answer our questions | answer a few questions | take part in our | minutes of your time | responses are anonymous | answers are anonymous | will be anonymised
  | meiner masterarbeit | meiner bachelorarbeit | meiner doktorarbeit | meiner dissertation | masterarbeit: | bachelorarbeit: | unsere umfrage | an der umfrage | minuten ihrer zeit | werden anonymisiert | anonym ausgewertet
  | mi tesis | mi trabajo de fin | mi tfg | mi tfm | nuestra encuesta | esta encuesta | minutos de su tiempo | serán anónim | son anónim | de forma anónima
  | mon mémoire | mon master | ma recherche | notre enquête | cette enquête | ce questionnaire | minutes de votre temps | seront anonymis | de façon anonyme
  | 卒業論文の | 修士論文の | アンケートにご協力 | アンケートへのご協力 | ご回答いただけ | 匿名で集計 | 我的毕业论文 | 我的论文 | 填写问卷 | 填寫問卷 | 问卷链接 | 匿名处理 | 匿名統計`,
  near(`writing | write | preparing`, `thesis | dissertation | term paper | seminar paper`, 30),
  near(`schreibe | verfasse`, `hausarbeit | seminararbeit | abschlussarbeit | masterarbeit | bachelorarbeit`, 40),
  near(`rédige | prépare | j'écris`, `mémoire | thèse`, 25),
  near(`escribo | escribiendo | preparo | redacto`, `tesis | trabajo de fin`, 25),
)

/** Somebody wants to work for the provider and tells what he has handled. */
export const CAREER = concept(
  `my cv | cv is attached | cv attached | my curriculum vitae | my résumé | my resume | résumé is attached | resume attached | cover letter | hiring team | hiring manager | your job posting | your job ad | your opening | the open position | apply for the | applying for the | my application | application for the post | application for the position | application for the role | your vacancy | the vacancy | application as
  | bewerbung als | bewerbung um | bewerbung auf | bewerbung für | meine bewerbung | bewerbe mich | mein lebenslauf | lebenslauf und | lebenslauf finden | arbeitsproben | ihre stellenanzeige | ihre ausschreibung | ihre stellenausschreibung | vorstellungsgespräch | initiativbewerb
  | candidatura: | candidatura al | candidatura para | candidatura a | mi candidatura | mi currículum | mi curriculum | mi cv | su oferta de empleo | al puesto de | incorporarme a su | entrevista de trabajo | proceso de selección
  | candidature au | candidature pour | ma candidature | candidature spontanée | mon cv | cv ci-joint | lettre de motivation | votre offre d'emploi | au poste de | je postule
  | 履歴書 | 職務経歴 | 応募いたし | 応募します | 求人を | 求人に | 採用ご担当 | 採用担当 | 志望動機 | 面接の機会 | 应聘 | 應徵 | 求职 | 求職 | 我的简历 | 简历见 | 简历请 | 履歷 | 招聘负责人 | 招聘部门 | 面试机会 | 面試機會 | 이력서 | 입사 지원`,
)

/** Somebody found a hole in the provider's own house. */
export const SECURITY = concept(
  `xss | cross-site scripting | csrf | sql injection | sqli | idor | open redirect | clickjacking | bug bounty | bounty program | bounty for | is there a bounty | hall of fame | responsible disclosure | coordinated disclosure | proof of concept | proof-of-concept | steps to reproduce | to reproduce: | vulnerability in your | vulnerabilities in your | vulnerability on your | security issue | security hole | missing dmarc | dmarc record | subdomain takeover
  | sicherheitslücke | schwachstelle | bug-bounty | zum nachstellen | cross-site-scripting | offenlegung | vulnerabilidad | fallo de seguridad | agujero de seguridad | recompensas por | pasos para reproducir | prueba de concepto
  | vulnérabilité | faille | prime de bug | programme de primes | pour reproduire | preuve de concept | 脆弱性 | 再現手順 | 報奨金 | クロスサイト | バグバウンティ | セキュリティホール | 漏洞 | 复现 | 復現 | 重現步驟 | 漏洞赏金 | 漏洞獎金 | 赏金 | 취약점`,
)

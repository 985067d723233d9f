import type { Unseen } from '../types'

/** Written after the rules were widened on the third set, and measured once. What came of it stands in `../README.md`. */
export const fourth: readonly Unseen[] = [
  {
    name: 'en4-knitting',
    kind: 'notice',
    from: 'purl@yarnhaus.example',
    subject: 'Sock pattern reposted',
    accused: ['https://freebies.example/knit/socks'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact', 'signature'],
    text: `Hello abuse team, my sock pattern, which I sell on yarnhaus.example, has been reposted in full at https://freebies.example/knit/socks by a person I have never met and who did not pay for it. Would you kindly take it offline? Many thanks, Greta Purl
`,
  },
  {
    name: 'en4-dmca-terse',
    kind: 'notice',
    from: 'dmca@lensworks.example',
    subject: 'DMCA',
    accused: ['https://pixdump.example/9912', 'https://pixdump.example/9913'],
    elements: ['location', 'goodFaith', 'accuracyOath', 'signature', 'senderIdentity'],
    arguable: ['explanation', 'work', 'contact'],
    text: `Infringing: https://pixdump.example/9912 , https://pixdump.example/9913
Original: https://lensworks.example/gallery
Good faith belief: yes, use is not authorised by owner, agent or law.
Perjury: under penalty of perjury the above is accurate and I may act for the owner.
/s/ Amal Nasser, LensWorks
`,
  },
  {
    name: 'en4-fake-pharmacy',
    kind: 'notice',
    from: 'watch@pharmasafe.example',
    subject: 'Rogue pharmacy',
    accused: ['https://pills-no-rx.example/'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `The shop https://pills-no-rx.example/ sells prescription medicines to anyone, which is against the law in every state it ships to. We request that you stop providing services to it.
`,
  },
  {
    name: 'en4-customer-angry',
    kind: 'counter_notice',
    from: 'dj@basement.example',
    subject: 'WTF restore my mixes',
    accused: ['https://basement.example/mix/40'],
    text: `you guys pulled https://basement.example/mix/40 over some bogus claim. every track on it is cleared, I have the licences here. put it back online.
`,
  },
  {
    name: 'en4-claim-dropped',
    kind: 'retraction',
    from: 'dmca@lensworks.example',
    subject: 'Re: DMCA',
    accused: ['https://pixdump.example/9913'],
    text: `Our claim about https://pixdump.example/9913 was made in error, the picture is in the public domain. Please treat that complaint as withdrawn.
`,
  },
  {
    name: 'en4-tro',
    kind: 'order',
    from: 'process@servers.example',
    subject: 'Served herewith: TRO',
    accused: ['counterfeit-kicks.example'],
    text: `IN THE UNITED STATES DISTRICT COURT, Case No. 26-cv-00042
TEMPORARY RESTRAINING ORDER
The Court hereby orders that third-party providers, upon notice, immediately disable counterfeit-kicks.example and freeze the account of its operator.
`,
  },
  {
    name: 'en4-feature-question',
    kind: 'none',
    from: 'sam@indiegame.example',
    subject: 'Do you handle DMCA takedowns?',
    accused: [],
    text: `Hi! Before we move indiegame.example to you: how do you process infringement notices, and would our site be suspended while one is pending? Cheers, Sam
`,
  },
  {
    name: 'en4-thanks',
    kind: 'none',
    from: 'dmca@lensworks.example',
    subject: 'Re: DMCA',
    accused: [],
    text: `Thank you, both links return 404 now. Case closed on our side.
`,
  },
  {
    name: 'de4-hoerbuch',
    kind: 'notice',
    from: 'lizenzen@silbermoewe.example',
    subject: 'Unerlaubte Verbreitung eines Hörbuchs',
    accused: ['https://hoerspass.example/d/81'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    text: `Guten Tag, das bei uns erschienene Hörbuch „Der lange Damm“ wird unter https://hoerspass.example/d/81 zum Gratis-Download angeboten. Das haben wir niemandem gestattet. Wir fordern Sie auf, den Link unverzüglich unbrauchbar zu machen.

Silbermöwe Audio
`,
  },
  {
    name: 'de4-urteil',
    kind: 'order',
    from: 'geschaeftsstelle@gericht.example',
    subject: 'Urteil 5 O 12/26',
    accused: ['hoerspass.example'],
    text: `Landgericht Beispielstadt, Az. 5 O 12/26
Im Namen des Volkes
Urteil: Die Beklagte wird verurteilt, es zu unterlassen, das Angebot unter hoerspass.example über ihr Netz abrufbar zu halten.
`,
  },
  {
    name: 'de4-newsletter',
    kind: 'none',
    from: 'brief@medienrecht.example',
    subject: 'Medienrecht aktuell 1/26',
    accused: [],
    text: `Unsere Themen: Netzsperren gegen serienhimmel.example bestätigt - Wer haftet für Urheberrechtsverletzungen? - Termine
Keine weiteren Mails? https://medienrecht.example/abmelden
`,
  },
  {
    name: 'de4-keine-meldung',
    kind: 'none',
    from: 'info@gaertner.example',
    subject: 'Re: Ihre Meldung',
    accused: [],
    text: `Hallo, ich habe gar keine Urheberrechtsmeldung eingereicht, bitte verwechseln Sie mich nicht. Es ging mir nur um das Zertifikat für https://gaertner.example.
`,
  },
  {
    name: 'es4-musico',
    kind: 'notice',
    from: 'leo@leobanda.example',
    subject: 'Mis canciones',
    accused: ['https://descargamp3.example/leo'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact'],
    text: `Hola, soy Leo, compositor. En https://descargamp3.example/leo está todo mi disco para bajar gratis y yo no lo he autorizado. ¿Podrían borrarlo? Gracias.
`,
  },
  {
    name: 'es4-orden',
    kind: 'order',
    from: 'juzgado@poderjudicial.example',
    subject: 'Oficio 22/2026',
    accused: ['descargamp3.example'],
    text: `Juzgado de Primera Instancia n.º 3. Diligencias preliminares 22/2026. Por el presente se requiere a Provider Inc. para que facilite en diez días los datos de identificación del titular de descargamp3.example.
`,
  },
  {
    name: 'es4-reclamacion-cliente',
    kind: 'counter_notice',
    from: 'vera@verateatro.example',
    subject: 'Mi página bloqueada',
    accused: ['https://verateatro.example/obra'],
    text: `Me han bloqueado https://verateatro.example/obra por una denuncia falsa. La obra es mía y está registrada. Exijo que la restablezcan.
`,
  },
  {
    name: 'fr4-editeur',
    kind: 'notice',
    from: 'juridique@editionsgrive.example',
    subject: 'Atteinte à nos droits',
    accused: ['https://pdf-libre.example/grive/1', 'https://pdf-libre.example/grive/2'],
    elements: ['work', 'location', 'explanation', 'goodFaith', 'senderIdentity'],
    arguable: ['contact', 'signature', 'accuracyOath'],
    text: `Madame, Monsieur,

Agissant pour les Éditions de la Grive, je vous informe que le roman « Marée basse » est diffusé sans licence aux adresses :
https://pdf-libre.example/grive/1
https://pdf-libre.example/grive/2

J'affirme de bonne foi que ces éléments sont exacts. Je vous prie de bien vouloir en bloquer l'accès.

Cordialement,
Paul Vasseur
`,
  },
  {
    name: 'fr4-facture',
    kind: 'none',
    from: 'compta@boulange.example',
    subject: 'Contestation de facture',
    accused: [],
    text: `Bonjour, je conteste la facture 88 : le domaine boulange.example a été supprimé de notre compte en décembre. Merci de l'annuler.
`,
  },
  {
    name: 'fr4-annule',
    kind: 'retraction',
    from: 'juridique@editionsgrive.example',
    subject: 'Notre notification du 6 janvier',
    accused: ['https://pdf-libre.example/grive/2'],
    text: `Bonjour, après vérification, nous annulons notre notification visant https://pdf-libre.example/grive/2.
`,
  },
  {
    name: 'ja4-doujin',
    kind: 'notice',
    from: 'circle@doujin.example',
    subject: '同人誌の無断アップロードについて',
    accused: ['https://freedoujin.example/b/3'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    shape: { charset: 'iso-2022-jp' },
    text: `サークル代表の鹿島です。当サークルが頒布している同人誌『月と煙突』がスキャンされ、https://freedoujin.example/b/3 で配られています。掲載を認めたことは一度もありません。ファイルの削除をお願いします。
`,
  },
  {
    name: 'ja4-kaiji',
    kind: 'order',
    from: 'law@kaku-law.example',
    subject: '開示命令決定書',
    accused: ['freedoujin.example'],
    text: `東京地方裁判所民事第9部　令和8年(発チ)第20号
決定　相手方は、申立人に対し、freedoujin.example の運営者に係る発信者情報を開示することを命ずる。
`,
  },
  {
    name: 'ja4-kyakusama',
    kind: 'counter_notice',
    from: 'kato@katofoto.example',
    subject: '写真ページの件',
    accused: ['https://katofoto.example/g/1'],
    text: `https://katofoto.example/g/1 を御社が非公開にした件ですが、写真はいずれも当方で撮影したものです。申告者の主張は誤りですので、公開状態に戻してください。
`,
  },
  {
    name: 'ja4-torikeshi',
    kind: 'retraction',
    from: 'circle@doujin.example',
    subject: '削除依頼の取り消し',
    accused: ['https://freedoujin.example/b/4'],
    text: `先週お願いしました https://freedoujin.example/b/4 の削除依頼は、こちらの勘違いでしたので取り消させてください。
`,
  },
  {
    name: 'ja4-eigyo',
    kind: 'none',
    from: 'sales@tsuukoku.example',
    subject: '海賊版対策サービスのご案内',
    accused: [],
    text: `突然のご連絡失礼いたします。弊社では著作権侵害サイトの検知から削除要請までを代行するサービスを提供しております。資料は https://tsuukoku.example/pdf よりダウンロードいただけます。
`,
  },
  {
    name: 'zh4-course',
    kind: 'notice',
    from: 'fawu@zhiwang-ke.example',
    subject: '盗卖课程',
    accused: ['https://dijia-kecheng.example/item/55'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `您好，我方录制的课程《木工入门》被人低价倒卖，链接：https://dijia-kecheng.example/item/55 。卖家没有任何授权。请协助下架。
`,
  },
  {
    name: 'zh4-fayuan',
    kind: 'order',
    from: 'court@court.example',
    subject: '协助调查函',
    accused: ['dijia-kecheng.example'],
    text: `某市互联网法院
（2026）某0192民初1号
请你公司协助提供域名 dijia-kecheng.example 注册人的真实身份信息，并自收到本函之日起停止解析服务。本院裁定已生效。
`,
  },
  {
    name: 'zh4-shensu',
    kind: 'counter_notice',
    from: 'laoli@mugong.example',
    subject: '误删申诉',
    accused: ['https://mugong.example/post/12'],
    text: `你好，我的文章 https://mugong.example/post/12 被你们误删了。文章和照片都是我本人的，请恢复。
`,
  },
  {
    name: 'zh4-xunjia',
    kind: 'none',
    from: 'caigou@gongsi.example',
    subject: '咨询CDN报价',
    accused: [],
    text: `你好，我们的视频网站 gongsi.example 想使用贵司加速服务，请问如果被投诉侵权会如何处理？请提供报价。
`,
  },
  {
    name: 'ko4-photo',
    kind: 'notice',
    from: 'jihoon@photo.example',
    subject: '사진 도용 신고',
    accused: ['https://pension-sky.example/room/2'],
    text: `제가 찍은 사진을 https://pension-sky.example/room/2 펜션 홍보에 마음대로 쓰고 있습니다. 사용을 허락한 적이 없으니 삭제해 주시기 바랍니다.
`,
  },
  {
    name: 'ko4-counter',
    kind: 'counter_notice',
    from: 'baker@ppang.example',
    subject: '게시물 복구 요청',
    accused: ['https://ppang.example/blog/9'],
    text: `https://ppang.example/blog/9 글이 저작권 신고로 차단되었습니다. 글과 사진은 모두 제가 직접 작성한 것이므로 신고는 잘못된 것입니다. 복구해 주세요.
`,
  },
  {
    name: 'ko4-billing',
    kind: 'none',
    from: 'acc@store.example',
    subject: '세금계산서',
    accused: [],
    text: `store.example 세금계산서 금액이 잘못되었습니다. 삭제 후 재발행 부탁드립니다.
`,
  },
]

import type { Unseen } from '../unseen/types'

export const ja: readonly Unseen[] = [
  {
    name: 'ja-illustrator',
    kind: 'notice',
    from: '"ことり堂 三浦" <miura@kotoridou.example>',
    subject: 'イラストの無断使用について',
    accused: ['https://oyasui-goods.example/items/kotori-mug'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['contact', 'work', 'signature'],
    text: `はじめまして。イラストレーターの三浦と申します。

私が描いた小鳥の絵が、知らないお店のマグカップに印刷されて売られています。
https://oyasui-goods.example/items/kotori-mug

お店に連絡しましたが、返事がありません。使ってよいと言ったことは一度もありません。
元の絵は https://kotoridou.example/gallery/12 で公開しているものです。

お手数ですが、ページを消していただけないでしょうか。

ことり堂 三浦
`,
  },
  {
    name: 'ja-bank',
    kind: 'notice',
    from: '"みなも銀行 CSIRT" <csirt@minamobank.example>',
    subject: '【至急】偽サイト閉鎖のお願い',
    accused: ['https://minamobank-auth.example/login', 'https://minamobank-auth.example/otp'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `ご担当者様

みなも銀行CSIRTです。
貴社のサービスを利用している以下のサイトは、当行のインターネットバンキングを装い、お客さまのIDとワンタイムパスワードを盗み取るものです。

hxxps://minamobank-auth[.]example/login
hxxps://minamobank-auth[.]example/otp

当行の正しいURLは https://www.minamobank.example/ です。
速やかな閉鎖をお願いいたします。

みなも銀行 CSIRT
TEL 00-0000-0000
`,
  },
  {
    name: 'ja-agent-list',
    kind: 'notice',
    from: '"一般社団法人 作品保護機構" <takedown@sakuhin-hogo.example>',
    subject: '著作権侵害コンテンツの配信停止要請(第8812号)',
    accused: [
      'https://yomihodai-kaizoku.example/t/100/3',
      'https://yomihodai-kaizoku.example/t/100/4',
      'https://cdn.yomihodai-kaizoku.example/100/4/p01.jpg',
    ],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['contact', 'signature'],
    text: `貴社法務ご担当者様

当機構は、株式会社灯台社より委任を受け、同社の出版物の権利保護を行っております。

1.対象作品
 『夜行列車の犬』全12巻

2.侵害URL
 https://yomihodai-kaizoku.example/t/100/3
 https://yomihodai-kaizoku.example/t/100/4
 https://cdn.yomihodai-kaizoku.example/100/4/p01.jpg

3.正規配信サイト
 https://todaisha.example/yako

4.理由
 権利者は上記の掲載を一切許諾していません。

配信を直ちに停止してください。
`,
  },
  {
    name: 'ja-meiyo',
    kind: 'notice',
    from: 'nagi-t@mailbox.example',
    subject: '掲示板の書き込みの削除',
    accused: ['https://uragawa-board.example/r/5521/87'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'work'],
    text: `突然のご連絡失礼します。
掲示板に私の本名と住所、それから「前科がある」といううそが書かれています。
https://uragawa-board.example/r/5521/87
サイトの運営者は何度頼んでも消してくれません。家族もおびえています。
どうか削除してください。名前はここでは書けません。すみません。
`,
  },
  {
    name: 'ja-counter',
    kind: 'counter_notice',
    from: '"珈琲 ねむの木" <nemu@coffee-nemunoki.example>',
    subject: 'Re: 公開停止のご連絡',
    accused: ['https://coffee-nemunoki.example/photo/latte.jpg'],
    text: `停止のご連絡をいただいた https://coffee-nemunoki.example/photo/latte.jpg は、店長が店内で撮ったものです。撮影データも残っています。申立てた方の主張は事実ではありませんので、公開を再開していただけますようお願いいたします。

珈琲 ねむの木
`,
  },
  {
    name: 'ja-torisage',
    kind: 'retraction',
    from: '"一般社団法人 作品保護機構" <takedown@sakuhin-hogo.example>',
    subject: '第8790号要請の撤回',
    accused: ['https://hondana-kansou.example/2026/yako'],
    text: `ご担当者様

1月10日付でお送りした第8790号要請のうち、下記URLは感想記事であり、対象外であることが判明しました。当該要請はなかったことにしていただけますでしょうか。ご迷惑をおかけし申し訳ございません。

https://hondana-kansou.example/2026/yako
`,
  },
  {
    name: 'ja-order',
    kind: 'order',
    from: '"架空地方裁判所" <minji@saibansho.example>',
    subject: '発信者情報開示命令(令和8年(発チ)第0000号)',
    accused: ['shachou-uwasa.example'],
    text: `決定

当事者 別紙のとおり

主文
相手方は、申立人に対し、別紙発信者情報目録記載の情報を開示せよ。

(別紙)
対象サイト shachou-uwasa.example

令和8年1月14日
架空地方裁判所民事第9部
`,
  },
  {
    name: 'ja-none-oubo',
    kind: 'none',
    from: '"堤 あかり" <akari@tsutsumi-note.example>',
    subject: '【応募】権利侵害対応スタッフの求人について',
    accused: [],
    text: `採用ご担当者様

求人を拝見し、応募いたします。前職では、著作権侵害やフィッシングの通報を一日50件ほど処理し、削除の可否を判断しておりました。
履歴書を添付いたします。執筆した記事は https://tsutsumi-note.example/works にございます。

面接の機会をいただけましたら幸いです。

堤 あかり
`,
  },
  {
    name: 'ja-none-zeijaku',
    kind: 'none',
    from: 'hakui@whitehat.example',
    subject: '脆弱性のご報告',
    accused: [],
    text: `セキュリティご担当者様

貴社の権利侵害申告フォーム(https://provider.example/abuse/form)に、クロスサイトスクリプティングの脆弱性を見つけました。「侵害URL」の欄にスクリプトを入れると、担当者の画面で実行されます。悪用されると、不正に他人のページを削除できてしまいます。

再現手順を添付します。報奨金制度はありますか。
`,
  },
  {
    name: 'ja-none-eigyou',
    kind: 'none',
    from: '"株式会社マモリテ 営業部" <sales@mamorite.example>',
    subject: '海賊版・偽サイト対策サービスのご紹介',
    accused: [],
    text: `突然のご連絡失礼いたします。株式会社マモリテの営業担当です。

弊社では、著作権侵害サイトや偽ショップをAIで自動検出し、削除申請まで代行するサービスを提供しております。導入企業様は200社を超えました。

30分ほどオンラインでご説明の機会をいただけませんでしょうか。
詳細:https://mamorite.example/service
`,
  },
]

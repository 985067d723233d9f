import type { Unseen } from '../types'

export const ja: readonly Unseen[] = [
  {
    name: 'ja-committee',
    kind: 'notice',
    from: '"Hoshikuzu Rights" <rights@hoshikuzu-anime.example>',
    subject: '【削除要請】アニメ「星屑の停留所」違法配信について',
    accused: ['https://anidouga.example/watch/hoshikuzu-01', 'https://anidouga.example/watch/hoshikuzu-02'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['goodFaith', 'accuracyOath', 'signature'],
    shape: { charset: 'iso-2022-jp' },
    text: `ご担当者様

突然のご連絡失礼いたします。
「星屑の停留所」製作委員会の幹事会社、株式会社ミナト映像企画の大槻と申します。

弊委員会が著作権を有するテレビアニメ「星屑の停留所」の第1話および第2話が、
下記のページにて無断で配信されております。

  https://anidouga.example/watch/hoshikuzu-01
  https://anidouga.example/watch/hoshikuzu-02

なお、本作の正規配信は以下の2か所のみです（削除の対象ではございません）。

  公式サイト https://hoshikuzu-anime.example/
  配信事業者 https://dokodemo-tv.example/title/hoshikuzu

上記2ページは公衆送信権を侵害するものですので、速やかに配信停止の措置をお願い申し上げます。
本通知の記載内容は事実に相違ありません。

――――――――――――
株式会社ミナト映像企画 ライツ事業部
大槻 恵
電話 03-0000-0000
rights@hoshikuzu-anime.example
`,
  },
  {
    name: 'ja-small-publisher',
    kind: 'notice',
    from: '"Hinata Shobo" <henshu@hinata-shobo.example>',
    subject: '弊社書籍の全ページ掲載の件',
    accused: ['https://yomihodai.example/b/3319/'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `お世話になります。ひなた書房の編集部、古賀です。

弊社刊行の絵本『ねこのゆうびんや』（作・いとうさわ）が、全ページ写真に撮られて https://yomihodai.example/b/3319/ に載せられています。
作者も弊社も許可しておりません。
小さな会社で、一冊一冊の売上げが次の本を作るお金になります。どうか削除をお願いいたします。
`,
  },
  {
    name: 'ja-teacher-form',
    kind: 'notice',
    from: 'murase-k@mailbox.example',
    subject: '侵害情報の通知書 兼 送信防止措置依頼書',
    accused: ['https://gakkou-uwasa.example/thread/20811/55'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'accuracyOath', 'goodFaith', 'signature'],
    text: `2026年1月18日

侵害情報の通知書 兼 送信防止措置依頼書

氏名　村瀬 佳代　㊞
住所　〇〇県〇〇市一番町0-0
連絡先　090-0000-0000

貴社が管理する特定電気通信設備に掲載された下記の情報の流通により私の権利が侵害されましたので、送信防止措置を講じるよう依頼します。

【掲載されている場所】 https://gakkou-uwasa.example/thread/20811/55
【掲載されている情報】 私の実名および勤務先の中学校名とともに、「生徒から金を取っている」との書き込み
【侵害されたとする権利】 名誉権
【権利が侵害されたとする理由】 そのような事実は一切なく、教員としての社会的評価を著しく低下させるものです。教育委員会の調査でも否定されています。

上記の内容は、事実に相違なく、あなたから発信者に対しこの通知書が示されることに同意いたします。（氏名の開示は不可）
`,
  },
  {
    name: 'ja-leather-brand',
    kind: 'notice',
    from: '"Kuranogi Legal" <legal@kuranogi.example>',
    subject: '偽通販サイトの停止のお願い',
    accused: ['https://kuranogi-outlet.example/'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    shape: { charset: 'shift_jis', encoding: 'base64' },
    text: `Abuse ご担当者様

革製品の製造販売をしております株式会社蔵ノ木と申します。

弊社の登録商標「KURANOGI」（登録第0000000号）と商品写真をそのまま使った偽の通販サイトが見つかりました。

　偽サイト：hxxps://kuranogi-outlet[.]example/
　本物：https://kuranogi.example

代金を振り込んだのに商品が届かない、という問い合わせが今週だけで9件来ています。弊社とは何の関係もない者が運営しており、商標権の侵害であり詐欺でもあります。
至急、サイトの公開を止めてください。

株式会社蔵ノ木　法務室　担当：西脇
TEL 06-0000-0000
`,
  },
  {
    name: 'ja-illustrator',
    kind: 'notice',
    from: 'mochi_usa@drawmail.example',
    subject: '無断転載',
    accused: ['https://kabegami-matome.example/img/usagi_taisho.png'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'contact', 'senderIdentity', 'signature'],
    text: `はじめまして、趣味で絵を描いてる者です。

https://kabegami-matome.example/img/usagi_taisho.png

これ、わたしが去年の夏に描いて自分のサイト( https://mochiusa.example/g/71 )に上げた絵です…。サインのところだけ切り取られてます。転載禁止って書いてあるのに…。
サイトの人にはコメント欄で言ったけど消されちゃいました。
消してもらうことってできますか？ お返事はこのメールにいただけるとうれしいです。

もちうさ
`,
  },
  {
    name: 'ja-how-to-file',
    kind: 'none',
    from: 'soumu@aozora-kougei.example',
    subject: '著作権侵害の申告方法について（ご質問）',
    accused: [],
    text: `ご担当者様

いつもお世話になっております。
弊社の商品写真が他社サイトで使われた場合に備え、社内の手順書を作っております。
貴社のサービスを利用しているサイトについて削除を依頼する場合、

・申告フォーム（ https://provider.example/abuse/copyright ）とメールのどちらがよいでしょうか。
・代理人による申告の場合、委任状は必要でしょうか。
・日本語での申告は受け付けていただけますか。

現時点で特定の侵害があるわけではございません。お手すきの際にご教示いただけますと幸いです。

株式会社あおぞら工芸 総務部
`,
  },
  {
    name: 'ja-auto-reply',
    kind: 'none',
    from: '"Kabegami Matome" <noreply@kabegami-matome.example>',
    subject: '[受付番号 77120] お問い合わせを受け付けました',
    accused: [],
    headers: ['Auto-Submitted: auto-replied'],
    text: `※このメールは自動送信です。返信いただいてもお答えできません。

お問い合わせありがとうございます。以下の内容で受け付けました。
3営業日以内に担当者よりご連絡いたします。

受付番号：77120
種別：著作権・削除依頼
件名：Notice of claimed infringement
対象：https://kabegami-matome.example/img/usagi_taisho.png

壁紙まとめ サポート窓口
`,
  },
  {
    name: 'ja-counter',
    kind: 'counter_notice',
    from: '"Soba Kashiwagi" <kashiwagi@soba-kashiwagi.example>',
    subject: '公開停止への異議申し立て（管理番号 C-3120）',
    accused: ['https://soba-kashiwagi.example/oshinagaki.html'],
    text: `先日、弊店のお品書きのページ https://soba-kashiwagi.example/oshinagaki.html が「写真の著作権侵害」との申告により停止されたとご連絡をいただきました。

しかし、掲載している写真はすべて店主の私が自分で撮影したものです。元データも残っており、撮影日時もお見せできます。申告は事実誤認だと思われますので、停止に異議を申し立てます。ページを元に戻してくださいますようお願いいたします。

手打ちそば 柏木　店主
`,
  },
  {
    name: 'ja-retract',
    kind: 'retraction',
    from: '"Hinata Shobo" <henshu@hinata-shobo.example>',
    subject: '先日の削除依頼の取り下げについて',
    accused: ['https://ehon-dayori.example/review/nekono-yubinya'],
    shape: { charset: 'iso-2022-jp' },
    text: `ひなた書房の古賀です。

1月8日にお送りした https://ehon-dayori.example/review/nekono-yubinya の削除依頼ですが、営業担当が書影の使用を許可していたことが社内で判明いたしました。
つきましては、当該依頼を取り下げさせていただきます。お手数をおかけして誠に申し訳ございません。
先方のページが止まっておりましたら、再開をお願いいたします。
`,
  },
  {
    name: 'ja-injunction',
    kind: 'order',
    from: '"Mizuki LPC" <mizuki-law@bengoshi.example>',
    subject: '仮処分決定正本の送付（令和8年（ヨ）第000号）',
    accused: ['https://gakkou-uwasa.example/thread/20650/'],
    text: `決定正本の写しをお送りします。

令和8年（ヨ）第000号 投稿記事削除仮処分命令申立事件

　　　　　　　仮処分決定

　当事者　別紙当事者目録のとおり

　　　　　　　主　　文

　債務者は、別紙投稿記事目録記載の投稿記事を仮に削除せよ。

　　　令和8年1月16日
　　　〇〇地方裁判所民事第9部
　　　　裁判官　　〇〇〇〇

（別紙）投稿記事目録
　閲覧用URL　https://gakkou-uwasa.example/thread/20650/
`,
  },
]

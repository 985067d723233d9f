import type { Unseen } from '../types'

export const ja: readonly Unseen[] = [
  {
    name: 'ja6-manga-publisher',
    kind: 'notice',
    from: '"霧島書房 ライツ管理部" <rights@kirishimashobo.example>',
    subject: '【削除要請】弊社漫画作品の無断掲載について',
    accused: [
      'https://mangaboat.example/read/tsukiyomi-12/',
      'https://mangaboat.example/read/tsukiyomi-13/',
      'https://img.mangaboat.example/tsukiyomi/13/001.webp',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    shape: { charset: 'iso-2022-jp' },
    text: `ご担当者様

株式会社霧島書房 ライツ管理部の大槻と申します。

弊社は漫画作品「月読の庭」(作:早瀬灯)の出版権者です。貴社のCDNを利用するサイトにおいて、同作品の第12話および第13話が全ページ無断で公開されていることを確認いたしました。

(該当箇所)
https://mangaboat.example/read/tsukiyomi-12/
https://mangaboat.example/read/tsukiyomi-13/
https://img.mangaboat.example/tsukiyomi/13/001.webp

(正規配信)
https://kirishimashobo.example/tsukiyomi/

著者および弊社はいずれも掲載を許諾しておりません。公衆送信権の侵害にあたりますので、速やかな配信停止をお願いいたします。

株式会社霧島書房
ライツ管理部 大槻理恵
東京都架空区本町1-2-3
電話 03-0000-0000
`,
  },
  {
    name: 'ja6-privacy-form',
    kind: 'notice',
    from: 'miyu-s@mailbox.example',
    subject: '侵害情報の通知書 兼 送信防止措置依頼書',
    accused: ['https://uwasa-ita.example/thread/88213/45'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature', 'accuracyOath', 'work'],
    text: `侵害情報の通知書 兼 送信防止措置依頼書

2026年1月15日

【申立者】
 住所:大阪府架空市南町4-5
 氏名:坂下 美優 (印)
 連絡先:090-0000-0000 / miyu-s@mailbox.example

【掲載されている場所】
 https://uwasa-ita.example/thread/88213/45

【掲載されている情報】
 私の氏名、勤務先、顔写真

【侵害されたとする権利】
 プライバシー権、肖像権

【権利が侵害されたとする理由】
 私は一般の会社員で、氏名や勤務先を公表したことはありません。掲載後、職場に無言電話がかかってくるようになりました。

上記の内容は事実に相違ありません。発信者へ氏名を開示することは差し控えてください。
`,
  },
  {
    name: 'ja6-phish-report',
    kind: 'notice',
    from: '"石動" <isurugi@kuradashi-shinkin.example>',
    subject: 'フィッシングサイトの件',
    accused: ['https://kuradashi-login.example/auth/'],
    elements: ['senderIdentity', 'location', 'explanation'],
    arguable: ['work', 'signature'],
    text: `お世話になります。蔵出信用金庫システム部の石動(いするぎ)です。

昨夜から当金庫を騙るSMSが出回っており、リンク先が御社のサーバーでした。
hxxps://kuradashi-login[.]example/auth/
スマホで開くと当金庫のネットバンキングそっくりの画面が出て、暗証番号まで入力させます。本物は https://ib.kuradashi-shinkin.example/ です。

もうお客様に被害が出ています。至急止めてください。
`,
  },
  {
    name: 'ja6-clinic-defamation',
    kind: 'notice',
    from: '"弁護士 冬木" <fuyuki@fuyuki-law.example>',
    subject: '名誉毀損記事の削除のお願い',
    accused: ['https://shinryo-kuchikomi-real.example/clinic/hanamizuki/r/302'],
    elements: ['senderIdentity', 'contact', 'location', 'explanation'],
    arguable: ['signature'],
    shape: { charset: 'shift_jis', encoding: 'base64' },
    text: `冠省 当職は、医療法人花水木会の代理人として、貴社に対し次のとおりご連絡いたします。

貴社がサーバーを提供する口コミサイトに、「院長は無資格の助手に抜歯をさせている」との投稿があります(https://shinryo-kuchikomi-real.example/clinic/hanamizuki/r/302)。しかしながら、そのような事実は一切存在せず、同投稿は当法人の社会的評価を著しく低下させるものです。

つきましては、本メール受領後7日以内に当該投稿を削除されるよう求めます。                                  草々

冬木法律事務所 弁護士 冬木 慎吾
〒000-0000 架空県架空市1-1 TEL 000-000-0000
`,
  },
  {
    name: 'ja6-counter-cover-song',
    kind: 'counter_notice',
    from: '"おとのは工房" <info@otonoha.example>',
    subject: 'Re: 【重要】コンテンツ公開停止のお知らせ(受付番号 30442)',
    accused: ['https://otonoha.example/works/minamo.mp3'],
    text: `担当者さま

停止された https://otonoha.example/works/minamo.mp3 ですが、これは私が作詞作曲して自分で歌った曲です。他の方の著作物は使っていません。申立てをされた会社にはまったく心当たりがなく、何かの間違いだと思います。

DAWのプロジェクトファイルも提出できます。停止措置に異議を申し立てますので、公開を元に戻してください。

おとのは工房 相良

2026/01/16 10:22 abuse@provider.example:
> 著作権者を名乗る方から削除の申立てがありましたので、該当ファイルの公開を停止しました。
> ご異議がある場合は14日以内にご返信ください。
`,
  },
  {
    name: 'ja6-retract',
    kind: 'retraction',
    from: '"霧島書房 ライツ管理部" <rights@kirishimashobo.example>',
    subject: '1月9日付削除要請の取り下げについて',
    accused: ['https://honyomi-diary.example/2025/12/tsukiyomi'],
    text: `ご担当者様

霧島書房の大槻です。いつもお世話になっております。

1月9日にお送りした下記ページの削除要請につきまして、社内で再度確認しましたところ、適法な引用の範囲内の書評であることがわかりました。つきましては、当該要請を取り下げさせていただきます。お手数をおかけし、誠に申し訳ございません。

https://honyomi-diary.example/2025/12/tsukiyomi

すでに措置をされている場合は、解除をお願いいたします。
`,
  },
  {
    name: 'ja6-order-injunction',
    kind: 'order',
    from: '"弁護士法人 青嵐" <jimu@seiran-law.example>',
    subject: '仮処分決定の送付(令和8年(ヨ)第000号)',
    accused: ['https://kokuhatsu-memo.example/archives/551'],
    text: `プロバイダ株式会社 御中

債権者代理人の弁護士法人青嵐です。
架空地方裁判所は、令和8年1月14日、貴社を債務者として下記のとおり決定しました。決定正本の写しを添付いたします。

            記
事件番号 令和8年(ヨ)第000号 投稿記事削除仮処分命令申立事件
主文
 債務者は、別紙投稿記事目録記載の投稿記事を仮に削除せよ。

(別紙)投稿記事目録
 1 https://kokuhatsu-memo.example/archives/551

主文に従い、ご対応くださいますようお願いいたします。
`,
  },
  {
    name: 'ja6-none-seminar',
    kind: 'none',
    from: '"コンテンツ保護通信 編集部" <mag@contents-hogo.example>',
    subject: '【コンテンツ保護通信 Vol.58】海賊版サイト、この1年',
    accused: [],
    shape: { charset: 'iso-2022-jp' },
    text: `━━━━━━━━━━━━━━━━━━━
 コンテンツ保護通信 Vol.58
━━━━━━━━━━━━━━━━━━━

■特集 海賊版サイトの手口はどう変わったか
昨年、違法アップロードの主戦場はまたしてもCDNの裏側へ移りました。著作権侵害の通知を受けた事業者が何日で削除しているか、編集部で調べてみました。
 続きを読む → https://contents-hogo.example/vol58/1

■セミナーのご案内
「削除要請の書き方 実践編」2月12日(木)オンライン 参加費無料
 お申し込み → https://contents-hogo.example/seminar/0212

──────────────
配信停止はこちら https://contents-hogo.example/unsub
`,
  },
  {
    name: 'ja6-none-out-of-office',
    kind: 'none',
    from: '"大槻理恵" <ohtsuki@kirishimashobo.example>',
    subject: '自動返信: 【受付完了】著作権侵害のご申告について',
    accused: [],
    headers: ['Auto-Submitted: auto-replied'],
    text: `メールをありがとうございます。
1月19日から23日まで休暇をいただいております。お急ぎの場合はライツ管理部の代表アドレスまでご連絡ください。

大槻

> 以下のURLについて著作権侵害のご申告を受け付けました。
> https://mangaboat.example/read/tsukiyomi-11/
> 確認のうえ、削除等の措置を検討いたします。
`,
  },
  {
    name: 'ja6-none-billing-stock',
    kind: 'none',
    from: '"丸尾製菓 総務" <soumu@maruo-seika.example>',
    subject: '請求書の「著作権処理料」とは何でしょうか',
    accused: [],
    text: `いつもお世話になっております。丸尾製菓の総務担当です。

1月分の請求書に「画像素材 著作権処理料 3,300円」という項目があるのですが、心当たりがございません。弊社サイト(maruo-seika.example)の写真はすべて自社で撮影したものです。

何の料金か教えていただけますか。不要でしたら外してください。支払期限が月末ですので、早めにお返事をいただけると助かります。
`,
  },
]

import type { Body } from '../types'

export const ja: readonly Body[] = [
  {
    name: 'full',
    kind: 'notice',
    subject: '著作権侵害に関する送信防止措置の依頼',
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'signature'],
    accused: ['https://manga-mura.example/v/1', 'https://manga-mura.example/v/2'],
    text: `ご担当者様

株式会社星雲出版の代理人弁護士、佐伯と申します。
情報流通プラットフォーム対処法に基づき、送信防止措置を求めます。

作品名：『潮風の暦』
正規版：https://seiun.example/books/1

侵害URL：
https://manga-mura.example/v/1
https://manga-mura.example/v/2

上記ページでは、当社の許諾なく作品の全頁が公開されて
おり、著作権（公衆送信権）を侵害しています。

署名：佐伯 一郎
電話：03-0000-0000
メール：saeki@seiun.example
`,
  },
  {
    name: 'plain',
    kind: 'notice',
    subject: '無断転載の削除依頼',
    elements: ['location', 'explanation'],
    accused: ['http://toon.example/a/9'],
    text: `はじめまして。
私の漫画が無断で掲載されています。
http://toon.example/a/9
削除をお願いいたします。
`,
  },
  {
    name: 'dmca',
    kind: 'notice',
    subject: 'DMCAに基づく削除請求',
    elements: ['senderIdentity', 'work', 'location', 'goodFaith', 'accuracyOath', 'explanation'],
    accused: ['https://rawfree.example/t/55'],
    text: `DMCAに基づく通知です。

権利者：青葉書房
著作物：霧の灯台
対象URL：https://rawfree.example/t/55

上記の利用が著作権者により許可されていないと善意に基づき信じています。
本通知の記載は正確であり、偽証罪の罰則の下、権利者を代理する権限があることを宣誓します。
`,
  },
  {
    name: 'counter',
    kind: 'counter_notice',
    subject: '反対通知',
    accused: ['https://mypage.example/g/3'],
    text: `貴社が削除した https://mypage.example/g/3 について反対通知を行います。
当該資料は誤認により削除されたと信じています。管轄に同意します。復元をお願いします。
氏名：山田 花子
`,
  },
  {
    name: 'retraction',
    kind: 'retraction',
    subject: '削除依頼の取り下げ',
    accused: ['https://manga-mura.example/v/1'],
    text: `先日お送りした https://manga-mura.example/v/1 に関する削除依頼を取り下げます。
相手方と和解が成立したためです。
`,
  },
  {
    name: 'order',
    kind: 'order',
    subject: '仮処分決定の送達',
    accused: ['kaizoku.example'],
    text: `東京地方裁判所 令和8年（ヨ）第1号 仮処分命令申立事件
債権者 株式会社星雲出版

主文
債務者は、下記の海賊版サイトに対するサービスの提供を停止せよ。
kaizoku.example
`,
  },
  {
    name: 'not-complaint',
    kind: 'none',
    subject: 'Re: 著作権侵害について',
    text: `お世話になっております。
先ほどのメールは著作権侵害の申立てではありません。https://abc.example/ の表示が遅い件についてのお問い合わせです。
`,
  },
  {
    name: 'newsletter',
    kind: 'none',
    subject: '海賊版対策ニュース 第12号',
    headers: ['List-Id: news.example'],
    text: `今週の話題
・海賊版サイト https://bigpirate.example/ が閉鎖
・著作権侵害の削除請求が増加
配信停止はこちら https://news.example/u
`,
  },
  {
    name: 'spam',
    kind: 'none',
    subject: '【重要】著作権侵害の警告',
    text: `貴サイトは当方の画像を無断で使用しており、著作権侵害です。
証拠はこちらをクリックしてダウンロードしてください。
https://files-storage.example/d/99
削除しない場合は法的措置を取ります。
`,
  },
  {
    name: 'billing',
    kind: 'none',
    subject: '二重請求について',
    text: `先月の請求金額が二重になっています。返金をお願いします。
ドメインは knit.example です。
`,
  },
  {
    name: 'answer',
    kind: 'none',
    subject: 'Re: 著作権侵害に関する送信防止措置の依頼',
    text: `ご連絡ありがとうございます。該当ページは削除いたしました。

2026年1月5日 10:00 佐伯 <saeki@seiun.example> のメール:
> 侵害URL：https://manga-mura.example/v/1
> 当社の許諾なく公開されています。
`,
  },
  {
    name: 'question',
    kind: 'none',
    subject: 'お問い合わせ',
    text: `著作権侵害を見つけた場合、どのように申告すればよいか教えてください。署名は必要ですか。
`,
  },
]

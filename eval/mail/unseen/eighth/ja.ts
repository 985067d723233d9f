import type { Unseen } from '../types'

export const ja: readonly Unseen[] = [
  {
    name: 'ja-illustrator',
    kind: 'notice',
    from: '三枝こより <koyori@saegusa-e.example>',
    subject: 'イラストの無断使用について',
    accused: ['https://goods-matome.example/items/3391', 'https://goods-matome.example/items/3392'],
    elements: ['senderIdentity', 'work', 'location', 'explanation'],
    arguable: ['signature'],
    text: `ご担当者様

イラストレーターの三枝こよりと申します。
下記のページで、私が描いた「雨の日の猫」の絵が勝手にTシャツの柄に使われ、販売されています。

https://goods-matome.example/items/3391
https://goods-matome.example/items/3392

使用を許したことは一度もありません。元の絵は https://saegusa-e.example/works/ame にあります。
お手数ですが、ページの削除をお願いいたします。

三枝こより`,
  },
  {
    name: 'ja-publisher',
    kind: 'notice',
    from: '株式会社雲の家 法務部 <legal@kumonoie.example>',
    subject: '【侵害通知】「鉄花学園」の無断公衆送信',
    accused: ['https://tekka-raw.example/chapter/118', 'https://tekka-raw.example/chapter/119'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith'],
    arguable: ['signature', 'accuracyOath'],
    text: `貴社サービスを利用する下記サイトにおいて、当社が出版権を有する漫画「鉄花学園」が無断で公開されております。

対象URL：
https://tekka-raw.example/chapter/118
https://tekka-raw.example/chapter/119
正規配信：https://viewer.kumonoie.example/tekka

当社は上記の利用が権利者の許諾を得ていないものと誠実に信じております。本通知の内容は正確です。
速やかに送信防止措置を講じてください。

株式会社雲の家 法務部 担当 相良
〒100-0000 東京都千代田区一番町一丁目 電話 03-0000-0000`,
  },
  {
    name: 'ja-withdraw',
    kind: 'retraction',
    from: '株式会社雲の家 法務部 <legal@kumonoie.example>',
    subject: '【取下げ】11月10日付侵害通知について',
    accused: ['https://fan-readers.example/review/tekka'],
    text: `先日お送りした侵害通知のうち、https://fan-readers.example/review/tekka に関する部分を取り下げます。
確認したところ、引用の範囲内の書評でした。ご迷惑をおかけし申し訳ございません。

株式会社雲の家 法務部`,
  },
  {
    name: 'ja-counter',
    kind: 'counter_notice',
    from: '森野 <morino@morino-manga.example>',
    subject: 'Re: 公開停止のご連絡について（異議申立）',
    accused: ['https://morino-manga.example/works/12'],
    text: `公開停止のご連絡を受けましたが、異議を申し立てます。
https://morino-manga.example/works/12 の漫画は私自身が描いたもので、申立人は権利を持っていません。誤認による停止ですので、復旧をお願いします。

森野 透
神奈川県逗子市 000

> 著作権侵害の申立てがあったため、下記ページを停止しました。
> https://morino-manga.example/works/12`,
  },
  {
    name: 'ja-order',
    kind: 'order',
    from: '東京地方裁判所 民事第29部 <civil29@tokyo-court.example>',
    subject: '仮処分命令の送達（令和8年（ヨ）第22311号）',
    accused: ['tekka-raw.example'],
    text: `債権者の申立てにより、当裁判所は次のとおり決定する。

主文
債務者は、本決定送達の日から7日以内に、ドメイン tekka-raw.example に対する配信を停止せよ。

令和8年11月14日
東京地方裁判所民事第29部 裁判官 高瀬`,
  },
  {
    name: 'ja-student',
    kind: 'none',
    from: '小林 <kobayashi@stu.hamana.example>',
    subject: '卒業論文のアンケートのお願い',
    accused: [],
    text: `突然のご連絡失礼いたします。大学で著作権を学んでおります小林と申します。
海賊版サイトへの対応（例えば https://mangaport.example のようなサイト）について、貴社の削除手順を伺えないでしょうか。削除のお願いではございません。

小林`,
  },
  {
    name: 'ja-billing',
    kind: 'none',
    from: '大野 <ohno@ohno-dental.example>',
    subject: '契約更新とライセンス料について',
    accused: [],
    text: `お世話になっております。来月でライセンスの期限が切れるため、更新の見積もりをいただけますか。ドメインは ohno-dental.example です。請求書の宛名は医療法人でお願いします。`,
  },
  {
    name: 'ja-ad',
    kind: 'none',
    from: '著作権対策ナビ <info@kenri-navi.example>',
    subject: '【無料セミナー】著作権侵害から会社を守る三つの方法',
    accused: [],
    text: `貴社のサイトは大丈夫ですか？画像の無断使用で損害賠償を請求される例が増えています。
12月のオンラインセミナーでは、侵害通知の書き方と削除請求の実例をご紹介します。お申し込みは https://kenri-navi.example/seminar まで。`,
  },
]

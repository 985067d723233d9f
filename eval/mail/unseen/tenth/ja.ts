import type { Unseen } from '../types'

export const ja: readonly Unseen[] = [
  {
    name: 'ja-todaimori-formal-request',
    kind: 'notice',
    from: '"株式会社青蔦書房 法務部" <houmu@aotsuta-shobo.example>',
    subject: '著作物等の送信防止措置依頼書の送付（「硝子の灯台守」）',
    text: `ノースリーフ・ホスティング株式会社
権利侵害ご担当者様

                                        令和7年9月18日

            著作物等の送信防止措置依頼書

貴社が管理する特定電気通信設備に掲載されている下記の情報の流通により、
当社の有する著作権が侵害されましたので、当該情報の送信を防止する措置を
講じるよう依頼いたします。

                  記

1．申出者
  名　称　株式会社青蔦書房
  所在地　〒101-0099 東京都千代田区神田蔦町二丁目4番9号
  担　当　法務部　三上奈緒子
  電　話  03-5550-0142（平日10時〜17時）

2．侵害情報の掲載場所
  ① https://yomihodai-ark.example/title/garasu-no-todaimori/vol-01
  ② https://yomihodai-ark.example/title/garasu-no-todaimori/vol-02
  ③ https://yomihodai-ark.example/title/garasu-no-todaimori/vol-03

3．侵害された著作物
  漫画『硝子の灯台守』第1巻〜第3巻（作：鳴海いさな）
  ※正規の試し読みは当社サイト https://www.aotsuta-shobo.example/todaimori/ でご確認
   いただけます。

4．侵害されたとする権利
  公衆送信権（送信可能化権を含む）

5．権利が侵害されたとする理由
  上記①〜③では、単行本の全ページがスキャン画像のまま誰でも閲覧できる状態に
  置かれています。当社および著作者がこれを許諾した事実はありません。

6．その他
  発信者へ意見照会を行う際、当社名を開示していただいて差し支えありません。

上記の内容は事実に相違ないことを誓約し、相違があった場合の責任は当社が負います。

                    株式会社青蔦書房　法務部
                    部長　三上奈緒子  ㊞
`,
    accused: [
      'https://yomihodai-ark.example/title/garasu-no-todaimori/vol-01',
      'https://yomihodai-ark.example/title/garasu-no-todaimori/vol-02',
      'https://yomihodai-ark.example/title/garasu-no-todaimori/vol-03',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'accuracyOath', 'signature'],
  },
  {
    name: 'ja-kingyobachi-tshirt-angry',
    kind: 'notice',
    from: '"しずくもち" <shizuku.mochi@tegami-mail.example>',
    subject: 'いい加減にしてほしい',
    text: `私が描いた「金魚鉢で寝る猫」の絵、そのままTシャツにされて売られてるんですけど！？ hxxps://tee-manzoku[.]example/item/88213 ←これです。
許可なんて一回も出してません。店に言っても無視。そちらのサーバーなんですよね？今日中に消してください。

しずくもち
`,
    accused: ['https://tee-manzoku.example/item/88213'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'signature'],
  },
  {
    name: 'ja-agency-dmca-table',
    kind: 'notice',
    from: '"ミナト権利保護サービス" <takedown@minato-kenri.example>',
    subject: '【MKS-20251003-0771】著作権侵害コンテンツの削除要請（4件）',
    text: `ご担当者様

株式会社ミナト権利保護サービスは、株式会社ほしくず映像（以下「権利者」）より
委任を受け、権利者に代わって本通知をお送りしております。

貴社ネットワーク上で、権利者の著作物が無断で公開されていることを確認いたしました。

 No | 著作物                       | 侵害URL
----+------------------------------+-----------------------------------------------
 1  | アニメ「北極線の夜汽車」第1話 | https://anideli.example/watch?v=hk-yogisha-01
 2  | 同　第2話                      | https://anideli.example/watch?v=hk-yogisha-02
 3  | 同　第7話                      | https://anideli.example/watch?v=hk-yogisha-07
 4  | 劇場版「潮騒のメトロノーム」   | https://cdn3.anideli.example/hls/shiosai/master.m3u8

・当社は、上記の利用が権利者、その代理人または法律によって許諾されたものではないと
 誠実に信じております。
・本通知の記載内容は正確であり、当社は、偽証罪の制裁を承知のうえで、権利者を代理する
 権限を有することをここに宣誓いたします。

速やかに当該コンテンツへのアクセスを遮断し、結果を本メールへの返信にてお知らせください。

/s/ 大隅　啓太
株式会社ミナト権利保護サービス　監視グループ
〒231-0099 神奈川県横浜市中区波止場通9-1
TEL 045-550-0188 / takedown@minato-kenri.example
https://minato-kenri.example/about

------------------------------------------------------------
本メールには機密情報が含まれる場合があります。誤って受信された場合は、
お手数ですが送信者へご連絡のうえ、削除してくださいますようお願いいたします。
`,
    accused: [
      'https://anideli.example/watch?v=hk-yogisha-01',
      'https://anideli.example/watch?v=hk-yogisha-02',
      'https://anideli.example/watch?v=hk-yogisha-07',
      'https://cdn3.anideli.example/hls/shiosai/master.m3u8',
    ],
    elements: [
      'senderIdentity',
      'contact',
      'work',
      'location',
      'explanation',
      'goodFaith',
      'accuracyOath',
      'signature',
    ],
  },
  {
    name: 'ja-photographer-forwards-own-request',
    kind: 'notice',
    from: '"戸部 隆" <tobe@tobe-shashin.example>',
    subject: 'Fwd: 写真の無断使用について',
    text: `はじめまして。富山で風景写真を撮っております戸部と申します。
下のメールを先月サイトの運営者さん宛てに出しましたが、いまだに返事がありません。
サーバー会社さんから何とかしていただけないでしょうか。
写真は立山の「雲海に浮かぶ剱」で、2019年に私が撮影したものです。

電話のほうが早ければ 076-550-0117 までお願いします。

戸部　隆

---------- 転送メッセージ ----------
差出人： 戸部　隆 <tobe@tobe-shashin.example>
日付： 2025年8月21日（木） 20:14
件名： 写真の無断使用について
宛先： info@yamatabi-plan.example

> 山旅プラン　ご担当者様
>
> 貴サイトの下記2ページに私の写真が使われています。
> 使用をお許しした覚えはなく、名前も消されています。
>
> https://yamatabi-plan.example/tour/tateyama2025.html
> https://yamatabi-plan.example/img/top/unkai_main.jpg
>
> もとの写真はこちらです。
> https://tobe-shashin.example/gallery/tsurugi-unkai
>
> 一週間以内に取り下げてください。
`,
    accused: [
      'https://yamatabi-plan.example/tour/tateyama2025.html',
      'https://yamatabi-plan.example/img/top/unkai_main.jpg',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation'],
    arguable: ['signature'],
  },
  {
    name: 'ja-lawyer-score-cache-remains',
    kind: 'notice',
    from: '"弁護士 榎並 志保" <enami@enami-law.example>',
    subject: '通知書（楽譜データのキャッシュ削除のお願い）',
    text: `前略

当職は、作曲家・久世透氏（以下「通知人」といいます。）の代理人として、貴社に対し、
次のとおり通知いたします。

通知人の作曲にかかる「七つの水車のための組曲」の総譜（PDF）が、何者かによって
無断で複製され、fumen-souko[.]example において公開されておりました。
当職の請求により、同サイトの運営者は令和7年10月6日に配信元のファイルをすべて削除して
おりますが、貴社のキャッシュサーバーからは、現在もなお以下のファイルを取得することができます。

  hxxps://cache-tyo.fumen-souko[.]example/pdf/kuze_suisha_full.pdf
  hxxps://cache-tyo.fumen-souko[.]example/pdf/kuze_suisha_parts.zip

通知人はこのような配信を許諾したことがなく、通知人の複製権および公衆送信権を侵害する
ものであることは明らかです。当職は、本件利用がいかなる許諾にも法令上の根拠にも基づか
ないものと誠実に確信しております。
つきましては、本書到達後3日以内に上記キャッシュを破棄してくださいますよう請求いたします。

なお、本件に関するご連絡は、通知人本人ではなく、すべて当職宛てにお願いいたします。

                                    草々

榎並法律事務所
弁護士　榎並　志保（職印省略）
〒530-0099 大阪市北区西天満橋筋1-8-3 蔵屋敷ビル5階
電話 06-5550-0163 FAX 06-5550-0164
`,
    accused: [
      'https://cache-tyo.fumen-souko.example/pdf/kuze_suisha_full.pdf',
      'https://cache-tyo.fumen-souko.example/pdf/kuze_suisha_parts.zip',
    ],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'goodFaith', 'originRemovedOrOrdered'],
    arguable: ['signature'],
  },
  {
    name: 'ja-recipe-blog-counter',
    kind: 'counter_notice',
    from: '"台所ノート 管理人" <kanri@daidokoro-note.example>',
    subject: 'Re: [#558120] お客様のコンテンツに対する削除要請について',
    text: `サポートご担当者様

ご連絡をいただいた件、納得がいきませんので異議を申し立てます。

停止された https://daidokoro-note.example/2024/11/kuri-shibukawa/ の写真と文章は、
すべて私が自宅の台所で撮影し、自分で書いたものです。申立人の料理教室のレシピ本は
2025年3月の発行だそうですが、私の記事はその4か月前に公開しています。
撮影データ（Exif付きのRAW）もありますので、必要であれば提出します。

削除は誤認、または取り違えによるものと誠実に考えております。以上が真実であることを誓い、
虚偽があれば偽証の責任を負うことを承知しています。裁判になる場合には、
静岡地方裁判所の管轄に同意し、申立人からの書類の送達も受け取ります。

記事の復旧をお願いいたします。

静岡県藤枝市青南町99-12
望月　佐知子
090-5550-0131

> お客様のサイトについて、以下の権利侵害の申立てを受け付けました。
> 申立人： おおば料理教室
> 受付番号： 558120
> 申立人の著作物： 「おおばの秋しごと」p.42-45
> 14日以内にご回答がない場合は、該当ページの公開停止を継続いたします。
`,
    accused: ['https://daidokoro-note.example/2024/11/kuri-shibukawa/'],
    elements: [],
  },
  {
    name: 'ja-retract-all-licence-found',
    kind: 'retraction',
    from: '"ひばり出版 ライツ管理室" <rights@hibari-pub.example>',
    subject: '10月2日付け削除依頼の取下げ',
    text: `お世話になっております。ひばり出版ライツ管理室の桑名です。

10月2日にお送りした著作権侵害の申立て（弊社管理番号 HB-3319）ですが、
社内で確認しましたところ、対象の書店様とは特典用の抜粋掲載について
昨年契約を交わしておりました。完全に弊社の確認不足です。

 ・https://books-komorebi.example/tokuten/haru-no-kasa
 ・https://books-komorebi.example/tokuten/haru-no-kasa/p2

上記2ページについての申立てはすべて取り下げます。すでに公開を止められている場合は、
元に戻していただけますでしょうか。
書店様には別途お詫びをいたします。ご面倒をおかけし誠に申し訳ございません。

桑名
`,
    accused: [
      'https://books-komorebi.example/tokuten/haru-no-kasa',
      'https://books-komorebi.example/tokuten/haru-no-kasa/p2',
    ],
    elements: [],
  },
  {
    name: 'ja-retract-part-two-of-five',
    kind: 'retraction',
    from: '"サウンドキーパー合同会社" <claims@soundkeeper.example>',
    subject: 'SK-90417 申立ての一部撤回につきまして',
    text: `権利侵害窓口　御中

9月29日にご通知した5件（SK-90417）について、次のとおり訂正いたします。

【撤回するもの】
 (2) https://oto-box.example/tracks/41177  … 同名異曲でした
 (5) https://oto-box.example/tracks/52003  … アーティスト本人による投稿と判明

【引き続き削除をお願いするもの】
 (1) https://oto-box.example/tracks/40960
 (3) https://oto-box.example/tracks/41180
 (4) https://oto-box.example/tracks/41181

(2)と(5)は復旧していただいて構いません。(1)(3)(4)に関する当社の主張に変更はございません。
自動照合の精度については改善を進めております。ご容赦ください。

サウンドキーパー合同会社
申立管理チーム　若宮
`,
    accused: ['https://oto-box.example/tracks/41177', 'https://oto-box.example/tracks/52003'],
    elements: [],
  },
  {
    name: 'ja-court-provisional-disposition',
    kind: 'order',
    from: '"東稜地方裁判所 民事第9部" <minji9@toryo-chisai.example>',
    subject: '令和7年（ヨ）第2047号　仮処分決定正本の送付について',
    text: `債務者　ノースリーフ・ホスティング株式会社　殿

事件番号　令和7年（ヨ）第2047号　投稿記事削除仮処分命令申立事件
債　権　者　株式会社かがみ野製作所
債　務　者　ノースリーフ・ホスティング株式会社

頭書の事件について、当裁判所は本日付けで別添のとおり決定をしましたので、正本を送付します。

                 主　文

  債務者は、別紙投稿記事目録記載の各記事を仮に削除せよ。

（別紙）投稿記事目録
  1 閲覧用URL https://kigyo-uwasa.example/thread/77102/15
    投稿日時  2025/07/11 02:38:09
  2 閲覧用URL https://kigyo-uwasa.example/thread/77102/23
    投稿日時  2025/07/13 23:51:44

決定に不服があるときは、保全異議の申立てをすることができます。

令和7年10月14日
東稜地方裁判所民事第9部
裁判所書記官　牧　寛之
電話 03-5550-0109（内線 3391）
`,
    accused: ['https://kigyo-uwasa.example/thread/77102/15', 'https://kigyo-uwasa.example/thread/77102/23'],
    elements: [],
  },
  {
    name: 'ja-none-shop-slow-after-images',
    kind: 'none',
    from: '"雑貨のいとぐるま" <shop@itoguruma.example>',
    subject: 'サイトが重い件(至急)',
    text: `いつもお世話になっております。共用プランBを使っている雑貨店です。

昨日の夜から https://itoguruma.example/shop/ の表示に20秒以上かかります。
先週、商品写真を全部撮り直して差し替えました(カメラマンさんから著作権の譲渡も受けています)。
画像が大きすぎるのでしょうか、それともそちらの障害でしょうか。
https://itoguruma.example/shop/autumn のほうは普通に開きます。

明日からセールなので、早めに見ていただけると助かります。
店長 花房
`,
    accused: [],
    elements: [],
  },
  {
    name: 'ja-none-piracy-newsletter',
    kind: 'none',
    from: '"海賊版対策フォーラム事務局" <news@kaizoku-forum.example>',
    subject: '【海賊版対策フォーラム通信　第58号】無断アップロード被害額は過去最高に',
    text: `━━━━━━━━━━━━━━━━━━━━━━
 海賊版対策フォーラム通信　第58号
━━━━━━━━━━━━━━━━━━━━━━

■ 今月のトピック
 1. 漫画の無断掲載サイト、上位10サイトの月間アクセスは3.1億回
   https://kaizoku-forum.example/report/2025-09
 2. 削除要請から24時間以内に対応したホスティング事業者は42%
   https://kaizoku-forum.example/report/hosting-survey
 3. 改正法の「大規模プラットフォーム事業者」、新たに2社を指定

■ セミナーのご案内
 「著作権侵害の申立てを受けたら — 窓口担当者のための実務」
 日時：11月20日（木）14:00〜16:00（オンライン/無料）
 お申し込み https://kaizoku-forum.example/seminar/1120

■ 編集後記
 ある会員社では、削除した作品が翌日には別のURLで公開されていたそうです。
 いたちごっこはまだ続きそうです。

配信停止はこちら https://kaizoku-forum.example/unsub?id=88f1
`,
    accused: [],
    elements: [],
  },
  {
    name: 'ja-none-graduate-student-question',
    kind: 'none',
    from: '"仁科 遥" <nishina.h@gakusei-hokuto-u.example>',
    subject: '修士論文の調査に関するお伺い',
    text: `突然のご連絡失礼いたします。北斗大学大学院　法学研究科　修士2年の仁科遥と申します。
修士論文で、ホスティング事業者による著作権侵害の申立てへの対応を扱っております。

差し支えのない範囲で、次の点をご教示いただけないでしょうか。

1．権利者からの削除依頼は月に何件ほど届きますか。
2.「許諾していない」という主張を、どのような資料で確認していますか。
3．たとえば https://sample-manga.example/ch1 のようなURLが申告された場合、
  ページ単位とサイト単位のどちらで停止するのでしょうか（URLは架空の例です）。

なお、本メールは特定のサイトの削除をお願いするものではございません。
ご多忙のところ恐縮ですが、11月末までにご回答いただけますと幸いです。

仁科　遥
`,
    accused: [],
    elements: [],
  },
]

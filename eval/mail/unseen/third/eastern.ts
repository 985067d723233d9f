import type { Unseen } from '../types'

export const eastern: readonly Unseen[] = [
  {
    name: 'ja3-anime',
    kind: 'notice',
    from: '"アニメ製作委員会 権利担当" <kenri@anime-iinkai.example>',
    subject: 'アニメ動画の違法配信について(削除のお願い)',
    accused: ['https://doga-tengoku.example/play?id=31', 'https://doga-tengoku.example/play?id=32'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    shape: { charset: 'euc-jp', encoding: 'base64' },
    text: `拝啓　時下ますますご清栄のこととお慶び申し上げます。

さて、当委員会が著作権を有するアニメ「霧笛の町」の全話が、当委員会に無断で以下のURLにおいて配信されております。

・https://doga-tengoku.example/play?id=31
・https://doga-tengoku.example/play?id=32

正規配信は公式サイト https://mutekinomachi.example/ のみでございます。
速やかな削除をお願い申し上げます。　敬具
`,
  },
  {
    name: 'ja3-reply-not-complaint',
    kind: 'none',
    from: 'tencho@hanaya.example',
    subject: 'Re: 著作権侵害の件',
    accused: [],
    text: `お世話になっております。先日の件ですが、これは著作権侵害の申立てではございません。https://hanaya.example/ の表示速度についてご相談したかっただけです。
`,
  },
  {
    name: 'ja3-invoice',
    kind: 'none',
    from: 'soumu@kogyo.example',
    subject: '二重請求の件',
    accused: [],
    text: `kogyo.example の1月分利用料が二重に引き落とされています。重複分の取り消しと返金をお願いします。
`,
  },
  {
    name: 'ja3-phish',
    kind: 'notice',
    from: 'csirt@denryoku.example',
    subject: '【緊急】当社を装ったサイトについて',
    accused: ['https://denryoku-shiharai.example/pay'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `当社を装い、電気料金の未払いを口実にカード番号を入力させるサイトを確認しました。
hxxps://denryoku-shiharai[.]example/pay
テイクダウンにご協力ください。
`,
  },
  {
    name: 'ja3-counter',
    kind: 'counter_notice',
    from: 'sakka@sakka.example',
    subject: '反対通知',
    accused: ['https://sakka.example/novel/2'],
    text: `貴社により削除された https://sakka.example/novel/2 は、私が執筆した小説であり、誤認による削除です。再公開を求めます。米国著作権法512条(g)に基づく反対通知として本メールを送付します。
`,
  },
  {
    name: 'ja3-order',
    kind: 'order',
    from: 'keisatsu@police.example',
    subject: '捜査関係事項照会書',
    accused: ['doga-tengoku.example'],
    text: `捜査関係事項照会書
架空県警察本部生活安全部
刑事訴訟法第197条第2項に基づき、ドメイン doga-tengoku.example の契約者情報について回答されたく照会する。
`,
  },
  {
    name: 'zh3-book',
    kind: 'notice',
    from: '"白鹭出版社" <banquan@bailu.example>',
    subject: '侵权告知书',
    accused: ['https://pdfshu.example/x/5'],
    elements: ['work', 'location', 'explanation', 'contact'],
    arguable: ['senderIdentity', 'signature', 'accuracyOath'],
    text: `尊敬的先生/女士：

我社享有图书《渡口纪事》的专有出版权。网页 https://pdfshu.example/x/5 向公众提供该书扫描件的免费下载，该行为未征得我社同意。请于收到本函后24小时内断开链接。

电话：010-00000000　邮箱：banquan@bailu.example
`,
  },
  {
    name: 'zh3-reply',
    kind: 'none',
    from: 'kefu@xiaodian.example',
    subject: '回复：侵权投诉通知',
    accused: [],
    text: `收到，图片已经换掉了，请查收。麻烦把工单关闭。

在 2026年1月7日，abuse@provider.example 写道：
> 您的网站 https://xiaodian.example/p/2 被投诉侵权，请删除。
`,
  },
  {
    name: 'zh3-spam',
    kind: 'none',
    from: 'seo@paiming.example',
    subject: '版权侵权警告（最后通知）',
    accused: [],
    text: `您的网站使用了我方图片。如不愿承担法律责任，请在页面添加指向 https://paiming.example 的链接，或点击链接购买授权，限时优惠。
`,
  },
  {
    name: 'zh3-retract',
    kind: 'retraction',
    from: '"白鹭出版社" <banquan@bailu.example>',
    subject: '关于撤回侵权告知书的说明',
    accused: ['https://pdfshu.example/x/5'],
    text: `我社与 https://pdfshu.example/x/5 的运营者已达成和解，现撤回此前的侵权告知书。
`,
  },
  {
    name: 'zh3-trad-counter',
    kind: 'counter_notice',
    from: 'amei@ameimusic.example',
    subject: '反對下架',
    accused: ['https://ameimusic.example/mv/1'],
    shape: { charset: 'big5', encoding: 'base64' },
    text: `貴公司日前將 https://ameimusic.example/mv/1 下架。該影片為本人原創，並未侵害他人權利，檢舉有誤，請予恢復。
`,
  },
  {
    name: 'zh3-trad-order',
    kind: 'order',
    from: 'court@court.example',
    subject: '民事裁定',
    accused: ['mp3tien.example'],
    text: `臺灣虛構地方法院民事裁定
115年度全字第1號
主文：相對人應停止對網域名稱 mp3tien.example 提供代管及快取服務。
`,
  },
  {
    name: 'ko3-novel',
    kind: 'notice',
    from: 'writer@sosol.example',
    subject: '제 소설이 올라가 있어요',
    accused: ['https://txtbox.example/n/8'],
    text: `안녕하세요, 웹소설 작가입니다. https://txtbox.example/n/8 에 제 소설 전편이 동의 없이 올라와 있습니다. 내려 주세요.
`,
  },
  {
    name: 'ko3-question',
    kind: 'none',
    from: 'owner@cafe.example',
    subject: '문의',
    accused: [],
    text: `저작권 침해 신고를 받았다는 메일이 왔는데 어떤 이미지인지 알 수 있을까요? 사이트는 cafe.example 입니다.
`,
  },
  {
    name: 'ko3-news',
    kind: 'none',
    from: 'letter@ipnews.example',
    subject: '[주간 저작권] 불법 웹툰 사이트 운영자 검거',
    accused: [],
    headers: ['List-Unsubscribe: <https://ipnews.example/u>'],
    text: `이번 호: 불법 웹툰 사이트 차단 현황, 저작권 침해 판결. 수신거부 https://ipnews.example/u
`,
  },
  {
    name: 'it3-diffida',
    kind: 'notice',
    from: 'legale@gabbiano.example',
    subject: 'Diffida',
    accused: ['https://film-gratis.example/gabbiano'],
    text: `Spett.le Provider, il film "Il gabbiano" è diffuso senza alcuna autorizzazione su https://film-gratis.example/gabbiano. Vi diffidiamo a rimuovere il contenuto.
`,
  },
]

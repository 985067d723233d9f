import type { Unseen } from '../types'

export const eastern: readonly Unseen[] = [
  {
    name: 'ja2-music',
    kind: 'notice',
    from: '"音楽著作権管理 架空協会" <kanri@kakuongaku.example>',
    subject: '違法アップロード音源について',
    accused: ['https://ongaku-mura.example/dl/7', 'https://ongaku-mura.example/dl/8'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    shape: { charset: 'shift_jis', encoding: 'base64' },
    text: `ご担当者様

当協会が管理する楽曲「雨の終着駅」の音源が、下記URLにて、当協会の許諾を得ることなくダウンロード可能な状態に置かれております。

https://ongaku-mura.example/dl/7
https://ongaku-mura.example/dl/8

つきましては、当該ファイルへのアクセスを遮断していただきますようお願い申し上げます。
なお、正規の配信は https://haishin.kakuongaku.example/ame にて行っております。
`,
  },
  {
    name: 'ja2-mother',
    kind: 'notice',
    from: 'haha@mailbox.example',
    subject: '助けてください',
    accused: ['https://sarashi.example/p/55'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact'],
    text: `突然のご連絡失礼いたします。娘の写真が本人の同意なく https://sarashi.example/p/55 に公開され、住所まで書かれています。一刻も早く消していただけますようお願いいたします。
`,
  },
  {
    name: 'ja2-fake-goods',
    kind: 'notice',
    from: '"ブランド保護室" <brand@hayabusa-bag.example>',
    subject: '模倣品販売サイトの件',
    accused: ['https://hayabusa-sale.example/'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'work'],
    text: `弊社の登録商標「HAYABUSA」を付した模倣品が https://hayabusa-sale.example/ で販売されています。弊社の公式サイトは https://hayabusa-bag.example のみです。サービス提供の停止をご検討ください。
`,
  },
  {
    name: 'ja2-counter',
    kind: 'counter_notice',
    from: 'mori@moriblog.example',
    subject: '記事の公開停止について（反論）',
    accused: ['https://moriblog.example/2025/11/cafe'],
    text: `貴社より、https://moriblog.example/2025/11/cafe が第三者の申告により非公開にされたとの通知を受けました。
しかし、当該記事の写真は私が撮影したもので、申告は事実と異なります。速やかに元に戻していただきたく存じます。
`,
  },
  {
    name: 'ja2-retract',
    kind: 'retraction',
    from: '"ブランド保護室" <brand@hayabusa-bag.example>',
    subject: '申立ての撤回',
    accused: ['https://outlet-bag.example/'],
    text: `先般申し立てました https://outlet-bag.example/ につきまして、正規代理店であることが確認できましたので、申立てを取り消します。
`,
  },
  {
    name: 'ja2-karishobun',
    kind: 'order',
    from: '"架空法律事務所" <law@kaku-law.example>',
    subject: '仮処分決定正本の送付について',
    accused: ['ongaku-mura.example'],
    text: `東京地方裁判所
令和8年（ヨ）第22001号 仮処分命令申立事件
決定
主文
債務者は、ウェブサイト ongaku-mura.example への通信の媒介を仮に停止せよ。
`,
  },
  {
    name: 'ja2-question',
    kind: 'none',
    from: 'info@pottery.example',
    subject: '通報があったとのメールについて',
    accused: [],
    text: `pottery.example を運営している者です。著作権侵害の通報があったとのメールをいただきましたが、どのページのことか分かりません。該当箇所をお知らせいただければ確認します。
`,
  },
  {
    name: 'ja2-seminar',
    kind: 'none',
    from: 'event@ip-gakkai.example',
    subject: '【ご案内】海賊版対策シンポジウム',
    accused: [],
    text: `このたび「海賊版サイトと仲介者の責任」をテーマにシンポジウムを開催いたします。著作権侵害への対応に関心のある皆様のご参加をお待ちしております。
お申し込み：https://ip-gakkai.example/sympo
`,
  },
  {
    name: 'zh2-game',
    kind: 'notice',
    from: '"云雀游戏 法务" <fawu@yunque.example>',
    subject: '关于私服网站的投诉',
    accused: ['https://sifu99.example/', 'https://sifu99.example/download'],
    elements: ['work', 'location', 'explanation'],
    arguable: ['senderIdentity', 'contact', 'signature'],
    text: `贵司您好：

《星河旅人》系我司自主研发并独家运营的网络游戏。我司发现以下网站未取得任何授权，擅自架设服务器并提供客户端下载：
https://sifu99.example/
https://sifu99.example/download
官方网站为 https://xinghe.yunque.example 。恳请贵司停止为其提供加速服务。

云雀游戏法务部
`,
  },
  {
    name: 'zh2-photo',
    kind: 'notice',
    from: 'a-he@mailbox.example',
    subject: '照片被盗用',
    accused: ['https://minsu-tuijian.example/room/9'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact'],
    text: `您好！我拍的民宿照片被人拿去放在 https://minsu-tuijian.example/room/9 上当广告，完全没有问过我。请尽快把照片下掉，谢谢。阿禾
`,
  },
  {
    name: 'zh2-trad-scam',
    kind: 'notice',
    from: '"金管資安" <cert@jinguan.example>',
    subject: '釣魚網站通報',
    accused: ['https://yinhang-1ogin.example/otp'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    shape: { charset: 'big5', encoding: 'base64' },
    text: `通報單位發現下列網址冒充銀行登入頁面，騙取民眾驗證碼，請協助封鎖：

hxxps://yinhang-1ogin[.]example/otp
`,
  },
  {
    name: 'zh2-counter',
    kind: 'counter_notice',
    from: 'duan@duanshipin.example',
    subject: '申诉',
    accused: ['https://duanshipin.example/v/31'],
    text: `你们因为别人投诉把我的页面 https://duanshipin.example/v/31 下架了。视频是我自己拍、自己剪的，对方的投诉没有依据。我要求恢复。
`,
  },
  {
    name: 'zh2-retract',
    kind: 'retraction',
    from: '"云雀游戏 法务" <fawu@yunque.example>',
    subject: '投诉作废',
    accused: ['https://gonglue.example/xinghe'],
    text: `贵司您好：我司上周就 https://gonglue.example/xinghe 发出的投诉系误发，请贵司不予处理，该投诉作废。
`,
  },
  {
    name: 'zh2-admin',
    kind: 'order',
    from: '"某市网信办" <wxb@gov.example>',
    subject: '责令改正通知书',
    accused: ['dubo888.example'],
    text: `某市互联网信息办公室
责令限期改正通知书（2026）第3号

经查，域名 dubo888.example 从事网络赌博活动。现责令你单位于收到本通知书之日起24小时内停止为其提供接入服务。
`,
  },
  {
    name: 'zh2-billing',
    kind: 'none',
    from: 'caiwu@chaye.example',
    subject: '关于发票',
    accused: [],
    text: `你好，上个月的发票抬头写错了，能否删除后重新开具？我们的域名是 chaye.example。
`,
  },
  {
    name: 'zh2-weekly',
    kind: 'none',
    from: 'news@ipweekly.example',
    subject: '知产周报：盗版网站被判赔偿三百万',
    accused: [],
    headers: ['List-Id: <weekly.ipweekly.example>'],
    text: `本周要闻
1. 法院判决某盗版网站停止侵权并赔偿
2. 平台公布投诉数据
阅读全文 https://ipweekly.example/202601
`,
  },
  {
    name: 'ko2-broadcaster',
    kind: 'notice',
    from: '"가온방송" <legal@gaon.example>',
    subject: '불법 스트리밍 사이트 차단 요청',
    accused: ['https://dasibogi.example/d/3'],
    text: `안녕하십니까. 가온방송입니다. 당사 드라마 '늦은 편지'가 https://dasibogi.example/d/3 에서 당사 허락 없이 스트리밍되고 있습니다. 접속을 차단하여 주시기 바랍니다.
`,
  },
  {
    name: 'ko2-retract',
    kind: 'retraction',
    from: '"가온방송" <legal@gaon.example>',
    subject: '신고 철회',
    accused: ['https://dasibogi.example/d/4'],
    text: `지난주 https://dasibogi.example/d/4 건으로 보낸 신고는 착오였으므로 철회합니다.
`,
  },
  {
    name: 'ko2-answer',
    kind: 'none',
    from: 'yoon@gongbang.example',
    subject: 'Re: 저작권 침해 신고 안내',
    accused: [],
    text: `안내해 주셔서 감사합니다. 문제된 사진은 오늘 삭제했습니다. 앞으로 주의하겠습니다.
`,
  },
  {
    name: 'ko2-order',
    kind: 'order',
    from: '"서울가상지방법원" <court@scourt.example>',
    subject: '가처분 결정',
    accused: ['dasibogi.example'],
    text: `서울가상지방법원
결정
사건 2026카합0000 접속차단 가처분
주문: 채무자는 도메인 dasibogi.example 에 대한 서비스 제공을 중단하여야 한다.
`,
  },
  {
    name: 'pt2-remocao',
    kind: 'notice',
    from: 'ana@anabordados.example',
    subject: 'Cópia dos meus moldes',
    accused: ['https://moldesgratis.example/7'],
    text: `Olá, o site https://moldesgratis.example/7 distribui os meus moldes de bordado sem a minha permissão. Por favor, removam.
`,
  },
  {
    name: 'it2-ordine',
    kind: 'order',
    from: 'cancelleria@tribunale.example',
    subject: 'Ordinanza RG 1/2026',
    accused: ['calcio-gratis.example'],
    text: `TRIBUNALE DI CITTÀ FITTIZIA
Ordinanza RG 1/2026
P.Q.M. il Tribunale ordina a Provider Inc. di inibire l'accesso al sito calcio-gratis.example entro 48 ore.
`,
  },
  {
    name: 'ru2-notice',
    kind: 'notice',
    from: 'zhukova@pisatel.example',
    subject: 'Нарушение авторских прав',
    accused: ['https://chitaem.example/kniga/4'],
    text: `Здравствуйте! На странице https://chitaem.example/kniga/4 размещена моя книга без моего разрешения. Прошу удалить её.
`,
  },
]

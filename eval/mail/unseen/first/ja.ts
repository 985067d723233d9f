import type { Unseen } from '../types'

export const ja: readonly Unseen[] = [
  {
    name: 'ja-publisher',
    kind: 'notice',
    from: '"星雲出版 法務部" <legal@seiunshuppan.example>',
    subject: '著作権侵害に関する送信防止措置のお願い',
    accused: ['https://mangaarashi.example/read/1021', 'https://mangaarashi.example/read/1022'],
    elements: ['senderIdentity', 'contact', 'work', 'location', 'explanation', 'accuracyOath'],
    arguable: ['signature'],
    shape: { charset: 'iso-2022-jp' },
    text: `株式会社プロバイダ 御中

株式会社星雲出版 法務部の早川と申します。

弊社が出版権を有する下記作品が、貴社のサービスを経由して無断で公衆送信されておりますので、送信防止措置を講じるよう求めます。

作品名：『灯台守の娘』
侵害されたとする権利：著作権（公衆送信権）
掲載場所：
https://mangaarashi.example/read/1021
https://mangaarashi.example/read/1022
正規配信：https://books.seiunshuppan.example/todai

上記の記載内容は事実に相違ありません。

連絡先：東京都千代田区架空町1-2-3　電話 03-0000-0000
`,
  },
  {
    name: 'ja-individual',
    kind: 'notice',
    from: 'yuzu@illust.example',
    subject: 'イラストの無断転載',
    accused: ['https://kabegami-box.example/g/88'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity'],
    shape: { charset: 'shift_jis', encoding: '8bit' },
    text: `はじめまして。個人でイラストを描いている柚子と申します。
https://kabegami-box.example/g/88
上のページに私の絵が勝手に載せられています。使用を許可した覚えはありません。
元の絵は https://yuzu-illust.example/works/12 にあります。
お手数ですが消していただけないでしょうか。
`,
  },
  {
    name: 'ja-phishing',
    kind: 'notice',
    from: '"架空銀行 セキュリティ室" <soc@kaku-bank.example>',
    subject: 'フィッシングサイトの閉鎖依頼',
    accused: ['https://kaku-bank-login.example/auth'],
    elements: ['location', 'explanation'],
    arguable: ['senderIdentity', 'contact'],
    text: `ご担当者様

当行を騙るフィッシングサイトが貴社のネットワークで稼働しております。至急、閉鎖をお願いいたします。

hxxps://kaku-bank-login[.]example/auth

架空銀行 セキュリティ室
`,
  },
  {
    name: 'ja-counter',
    kind: 'counter_notice',
    from: 'tanuki@tanukitoon.example',
    subject: '削除に対する異議申立て',
    accused: ['https://tanukitoon.example/ep/5'],
    text: `先日、著作権侵害の申告により https://tanukitoon.example/ep/5 の公開が停止されましたが、当該作品はすべて私自身が描いたものであり、他者の権利を侵害しておりません。
誤った申告によるものと考えますので、異議を申し立てます。公開の再開をお願いいたします。

田貫 太一
`,
  },
  {
    name: 'ja-retract',
    kind: 'retraction',
    from: '"星雲出版 法務部" <legal@seiunshuppan.example>',
    subject: '【取下げ】1月6日付の削除要請について',
    accused: ['https://ebook-mori.example/t/3'],
    text: `お世話になっております。
1月6日付でお送りした https://ebook-mori.example/t/3 に関する削除要請ですが、確認の結果、許諾済みの利用であることが判明いたしましたので、取り下げます。
ご迷惑をおかけし申し訳ございません。
`,
  },
  {
    name: 'ja-order',
    kind: 'order',
    from: '"弁護士 架空太郎" <kaku@lawfirm.example>',
    subject: '発信者情報開示命令の送付',
    accused: ['mangaarashi.example'],
    text: `東京地方裁判所 令和７年（発チ）第１０００１号 発信者情報開示命令申立事件

主文
相手方は、申立人に対し、ドメイン名 mangaarashi.example に係る契約者の氏名、住所及び電子メールアドレスを開示せよ。

令和８年１月９日　東京地方裁判所民事第９部
`,
  },
  {
    name: 'ja-billing',
    kind: 'none',
    from: 'keiri@kissaten.example',
    subject: '請求書について',
    accused: [],
    text: `いつもお世話になっております。
12月分の請求書に「コンテンツ保護オプション」とありますが、申し込んでおりません。削除のうえ再発行をお願いできますでしょうか。
対象ドメイン：kissaten.example
`,
  },
  {
    name: 'ja-newsletter',
    kind: 'none',
    from: '"出版ニュース" <mag@shuppan-news.example>',
    subject: '【メルマガ】海賊版サイト運営者に有罪判決',
    accused: [],
    headers: ['List-Unsubscribe: <https://shuppan-news.example/stop>'],
    shape: { charset: 'euc-jp', encoding: 'base64' },
    text: `今週のトピック
・漫画を無断で掲載していた海賊版サイトの運営者に有罪判決
・著作権侵害の削除要請、過去最多に
詳しくは https://shuppan-news.example/2026/01 をご覧ください。
配信停止はこちら https://shuppan-news.example/stop
`,
  },
  {
    name: 'ja-customer-reply',
    kind: 'none',
    from: 'ando@hobbyblog.example',
    subject: 'Re: 著作権侵害に関するお問い合わせ',
    accused: [],
    text: `ご連絡ありがとうございます。ご指摘の画像は本日削除いたしました。今後気をつけます。

安藤

2026年1月7日(水) 10:00 abuse@provider.example:
> お客様のサイト https://hobbyblog.example/a/3 に無断転載があるとの申告がありました。
> 削除をお願いします。
`,
  },
]

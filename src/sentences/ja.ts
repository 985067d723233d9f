import type { Sentences } from './types'

/** Japanese: how a reason is said. Codes are the contract, sentences may change. */
export const ja: Sentences = {
  NOBODY_VERIFIED: {
    internal: 'このアカウントには有効な本人確認がありません。',
    customer: 'ご本人の確認がまだ完了していません。確認を一つ行っていただければ手続きを進められます。',
  },
  MASKED_AND_UNKNOWN: {
    internal: '本人確認のない顧客のオリジンサーバーを秘匿しています。',
    customer: 'サーバーのアドレスを隠す機能は、確認が一つ完了するとご利用いただけます。',
  },
  CHECK_REFUSED: {
    internal: '本人確認が{count}件拒否され、有効なものがありません。',
    customer: '確認が完了しませんでした。別の方法をお選びいただけます。',
  },
  CHECK_FAILED: {
    internal: '本人確認が{count}件最終的に失敗しました。',
    customer: '確認を完了できませんでした。別の確認が必要です。',
  },
  CHECK_UNFINISHED: {
    internal: '本人確認が{count}件未完了です。',
    customer: '確認がまだ完了していません。再度お試しいただくか、結果をお待ちください。',
  },
  CHECKS_EXPIRED: {
    internal: '本人確認{count}件の有効期限が切れています。',
    customer: '以前の確認の有効期限が切れています。更新をお願いします。',
  },
  NAME_CONTRADICTED: {
    internal: '確認{count}件の氏名がアカウントの氏名と異なります。',
    customer: '確認書類のお名前とアカウントのお名前が異なります。どちらかを修正してください。',
  },
  DOCUMENT_INCONSISTENT: {
    internal: '機械読取領域のチェックディジットが一致しない書類が{count}件あります。',
    customer: '書類を読み取れませんでした。もう一度スキャンしてください。',
  },
  DOCUMENT_CONTRADICTS: {
    internal: '機械読取領域の内容が申告と一致しない書類が{count}件あります。',
    customer: '書類の内容を照合できませんでした。もう一度スキャンするか、入力内容を修正してください。',
  },
  OWNERS_UNDISCLOSED: {
    internal: '法人の実質的支配者が示されていません。',
    customer: '25%以上を保有する方のお名前をお知らせください。',
  },
  OWNERS_UNVERIFIED: {
    internal: '25%以上を保有する{count}名が未確認です。',
    customer: '25%以上を保有する方の確認をお願いします。',
  },
  RESELLER_UNREGISTERED: {
    internal: '再販業者ですが、登記の確認がありません。',
    customer: '再販事業者様は登記の確認をお願いします。',
  },
  NUMBER_INVALID: {
    internal: '法人番号または税番号{count}件のチェックディジットが一致しません。',
    customer: '法人番号または税番号に誤りがあるようです。ご確認ください。',
  },
  BIRTH_DATE_IMPLAUSIBLE: {
    internal: '申告された生年月日は顧客のものとして考えにくい日付です。',
    customer: '生年月日をご確認ください。',
  },
  PURPOSE_MISSING: {
    internal: '利用目的が空欄です。',
    customer: '利用目的を簡単にお知らせください。',
  },
  NO_VERIFIED_CONTACT: {
    internal: '連絡先{given}件のうち確認済みのものがありません。',
    customer: 'メールアドレスまたは電話番号の確認をお願いします。',
  },
  DISPOSABLE_EMAIL: {
    internal: '使い捨てメールアドレスのみです（{domain}）。',
    customer: '継続して使えるメールアドレスをご登録ください。転送用アドレスでも構いません。',
  },
  EMAIL_BOUNCES: {
    internal: '{count}件の宛先へのメールが不達です。',
    customer: 'ご登録のメールアドレスに届きません。届くアドレスをご登録ください。',
  },
  PHONE_IMPOSSIBLE: {
    internal: '存在し得ない電話番号が{count}件あります。',
    customer: '電話番号に誤りがあるようです。ご確認ください。',
  },
  LOOKALIKE_MAIL_DOMAIN: {
    internal: 'メールのドメイン{domain}は有名事業者に似ています。',
    customer: 'メールアドレスの綴りをご確認ください。',
  },
  UNTRACEABLE_PAYMENT: {
    internal: '支払手段{count}件がすべて暗号資産またはバウチャーです。',
    customer: '別の支払方法を追加いただくか、同等の別の確認をお選びください。',
  },
  PREPAID_ONLY: {
    internal: 'カード{count}枚がすべてプリペイドです。',
    customer: '別の支払方法を追加いただくか、同等の別の確認をお選びください。',
  },
  PAYER_DIFFERS: {
    internal: '支払手段{count}件の名義がアカウントの名義と異なります。',
    customer: 'お支払いの名義がアカウントと異なります。どなたのお支払いかお知らせください。',
  },
  PAYMENT_UNVERIFIED: {
    internal: '支払手段{count}件に確認済みのものがありません。',
    customer: 'お支払い方法の確認をお願いします。',
  },
  IBAN_INVALID: {
    internal: 'IBAN {count}件のチェックディジットが一致しません。',
    customer: '口座番号に誤りがあるようです。ご確認ください。',
  },
  PAYMENTS_DECLINED: {
    internal: '支払いが{count}回拒否されました。',
    customer: 'お支払いが何度か完了しませんでした。別の方法をお試しください。',
  },
  CHARGEBACKS: {
    internal: '支払いのチャージバックが{count}件あります。',
    customer: 'お支払いが取り消されました。ご確認をお願いします。',
  },
  VENDOR_SCORE: {
    internal: '外部スコアが最悪値まで{share}%の位置にあります。',
    customer: null,
  },
  ANONYMIZER: {
    internal: '{kind}経由で申し込まれました。',
    customer: null,
  },
  ADDRESS_BLOCKLISTED: {
    internal: '申込元アドレスがブロックリスト{count}件に掲載されています。',
    customer: null,
  },
  COUNTRY_DIFFERS: {
    internal: '申込元の国がアカウントの国と異なります。',
    customer: null,
  },
  ADDRESS_NOT_PUBLIC: {
    internal: '申込元アドレスは{range}の範囲です。',
    customer: null,
  },
  SUCCESSOR_OF_ENFORCED: {
    internal: '{to}は、措置済みの{from}の後継とみられます（根拠: {via}、強さ{strength}）。',
    customer: 'このドメインは、以前に措置を講じたドメインの続きとみられます。',
  },
  REDIRECT_FROM_ENFORCED: {
    internal: '措置済みの{count}件が別のドメインへ転送しています。',
    customer: '措置済みのドメインからこのドメインへ転送されています。',
  },
  MANY_HOPS: {
    internal: '1年以内にドメインの移動が{count}回あります。',
    customer: null,
  },
  QUICK_HOP: {
    internal: '措置から{days}日後に新しいドメインが追加されました。',
    customer: null,
  },
  ENFORCED_BEFORE: {
    internal: 'このアカウントの{count}件のドメインが不正利用で措置されています。',
    customer: 'このアカウントのドメインには以前に措置を講じています。',
  },
  DOMAIN_SEIZED: {
    internal: 'このアカウントの{count}件のドメインが差し押さえられています。',
    customer: 'このアカウントのドメインが差し押さえられています。',
  },
  SUFFIX_SHOPPING: {
    internal: '{label}が{count}種のサフィックスで登録されています。',
    customer: null,
  },
  BULK_REGISTRATION: {
    internal: '1日以内に{count}件のドメインが追加されました。',
    customer: '多数のドメインが一度に追加されました。用途をお知らせください。',
  },
  DOMAIN_YOUNG: {
    internal: '追加時点で登録から{days}日のドメインがあります。',
    customer: null,
  },
  NAME_RESEMBLES: {
    internal: '{name}は海賊版サイトの名称に似ています（名称スコア{score}）。',
    customer: null,
  },
  REGISTRANT_UNVERIFIED: {
    internal: '登録者が未確認のドメインが{count}件あります。',
    customer: 'レジストラで登録情報の確認をお願いします。',
  },
  PREDECESSOR_LEFT: {
    internal: '{to}は、放置または失効した{from}に続くものです。',
    customer: null,
  },
  APPARENT_INFRINGEMENT: {
    internal: 'ページ自体に海賊版の徴候があります（{families}。例「{quote}」）。',
    customer: 'サイトの一部が他者の著作物を提供しているようです。許諾をお持ちの場合はお送りください。',
  },
  SUSPICIOUS_WORDING: {
    internal: '海賊版サイトで使われる語句があります（{families}）。',
    customer: null,
  },
  DELIBERATE_EVASION: {
    internal: '海賊版の語句を偽装しているページが{count}件あります。',
    customer: null,
  },
  MOVED_ADDRESS: {
    internal: 'ページが次のアドレスとして{successor}を案内しています。',
    customer: null,
  },
  HARMFUL_PAGE: {
    internal: 'ページに{lanes}の徴候があります。',
    customer:
      'サイト上に訪問者に害を及ぼすおそれのあるものがあります。第三者に設置された可能性もありますので、至急ご確認ください。',
  },
  PAGE_UNREADABLE: {
    internal: 'スクリプトで書かれ読み取れないページが{count}件あります。',
    customer: null,
  },
  LARGE_CATALOGUE: {
    internal: '約{works}作品を掲載し、海賊版の徴候または通知があります。',
    customer: null,
  },
  LARGE_AUDIENCE: {
    internal: '月間約{visits}訪問があり、海賊版の徴候または通知があります。',
    customer: null,
  },
  FREE_PLAN_TRAFFIC: {
    internal: '無料プランで月間{visits}訪問を配信しています。',
    customer: null,
  },
  OWN_DOMAIN_WATERMARK: {
    internal: '{count}件の画像にサイト自身のドメインの透かしがあります。',
    customer: '画像にサイトのドメインの透かしがあります。ご自身の作品または許諾済みの場合はお知らせください。',
  },
  FORMER_DOMAIN_WATERMARK: {
    internal: '画像に別のドメイン{domain}の透かしがあります。',
    customer: null,
  },
  SIGNS_ON_THE_FACE: {
    internal: '{host}には徴候となる語句と自サイトのドメインの透かしの両方があります。',
    customer: 'サイトの一部が他者の著作物を提供しているようです。許諾をお持ちの場合はお送りください。',
  },
  NOTICE_TOLD: {
    internal: '通知が{count}件あります（最も重大な類型: {lane}）。',
    customer: 'サイトについて通知を受け取りました。ご意見をお寄せいただけます。',
  },
  NOTICES_REPEATED: {
    internal: '日または送信者の異なる通知が{count}件あります。',
    customer: 'サイトについて複数の通知を受け取りました。ご意見をお寄せいただけます。',
  },
  SEVERAL_SENDERS: {
    internal: '{count}の独立した送信者から通知があります。',
    customer: null,
  },
  MANY_NOTICES: {
    internal: '有効な通知が合計{count}件あります。',
    customer: null,
  },
  TRUSTED_SENDER: {
    internal: '確認済みの{kind}から通知がありました。',
    customer: null,
  },
  GRAVE_LANE: {
    internal: '{lane}に関する通知があります。',
    customer: null,
  },
  ADJUDICATED: {
    internal: 'このサイトに関する効力のある{kind}があります。',
    customer: 'サイトに関する裁判所または当局の決定があります。',
  },
  DISCLOSURE_ORDERED: {
    internal: 'この顧客に関する開示命令等が{count}件あります。',
    customer: null,
  },
  SUIT_PENDING: {
    internal: 'このサイトに関する訴訟が{count}件あります。',
    customer: null,
  },
  LINKED_ENFORCED_ACCOUNT: {
    internal: '停止・終了済みのアカウント{count}件と識別子を共有しています（{via}）。',
    customer: null,
  },
  LINKED_ENFORCED_DOMAINS: {
    internal: '関連アカウントの{count}件のドメインが措置済みです。',
    customer: null,
  },
  LINKED_NOTICES: {
    internal: '関連アカウントに通知が{count}件あります。',
    customer: null,
  },
  MANY_LINKED_ACCOUNTS: {
    internal: '{count}件のアカウントと識別子を共有しています。',
    customer: null,
  },
  UNANSWERED_MONTH: {
    internal: '通知から{days}日間、実効的な措置がとられていません。',
    customer: null,
  },
  LATE_ACTION: {
    internal: '通知への措置は{days}日後でした。',
    customer: null,
  },
  FORWARDED_ONLY: {
    internal: '{count}件の通知が転送のみで1週間経過しています。',
    customer: null,
  },
  MASKED_BEFORE_VERIFIED: {
    internal: '本人確認のないままオリジンを秘匿して提供しています。',
    customer: null,
  },
  SUCCESSOR_SERVED: {
    internal: '措置済みドメインの後継{to}に提供を続けています。',
    customer: null,
  },
  ORDER_UNMET: {
    internal: '{kind}命令の履行期限を過ぎ、対応する措置がありません。',
    customer: null,
  },
  DISCLOSURE_UNCHANGED: {
    internal: '開示命令{count}件の後も提供に変化がありません。',
    customer: null,
  },
  UNDERTAKING_UNMET: {
    internal: '約束{count}件の条件が満たされた後も提供が続いています。',
    customer: null,
  },
  REJECTED_WITHOUT_REASON: {
    internal: '日付または理由のない却下が{count}件あります。',
    customer: null,
  },
  APPEAL_UNANSWERED: {
    internal: '異議申立てが{days}日間未処理です。',
    customer: null,
  },
  VIEWS_SINCE_DEADLINE: {
    internal: '期限後に{views}回閲覧されました。',
    customer: null,
  },
  NO_CONTROLS: {
    internal: 'このサービスに対する制御手段がありません。',
    customer: null,
  },
  VERIFIED_LICENCE: {
    internal: '{count}件のサイトに確認済みの許諾があります。',
    customer: '許諾を確認いたしました。',
  },
  SITE_COMPROMISED: {
    internal: '{count}件のサイトが侵害されています。',
    customer: 'サイトが不正アクセスを受けたようです。復旧をお手伝いします。',
  },
  USER_GENERATED_WITH_PROCESS: {
    internal: '{count}件のサイトは利用者投稿型で、削除手続が機能しています。',
    customer: null,
  },
  COUNTER_NOTICE: {
    internal: '{count}件の通知に対し適式な反対通知があります。',
    customer: '反対通知を受け付けました。',
  },
  SERIAL_FALSE_NOTIFIER: {
    internal: '{count}件の通知は、却下率の高い送信者によるものです。',
    customer: null,
  },
  UNVERIFIED_AUTHORITY: {
    internal: '当局を名乗る未確認の送信者が{count}件あります。',
    customer: null,
  },
  VERIFIED_ORGANISATION: {
    internal: '法人の登記が確認されています。',
    customer: '登記を確認いたしました。',
  },
  LONG_CLEAN_HISTORY: {
    internal: '{years}年間、通知も措置もありません。',
    customer: '{years}年間のご利用ありがとうございます。',
  },
}

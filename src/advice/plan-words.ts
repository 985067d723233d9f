import type { CheckKind } from './plan-checks'
import type { MeanwhileLimit } from './plan-limits'

export type PlanLanguage = 'en' | 'ja'

/** How a plan is said to the customer: no detector, no score, no other account. */
export interface PlanWords {
  readonly checks: Readonly<Record<CheckKind, { readonly title: string; readonly ask: string }>>
  readonly limits: Readonly<Record<MeanwhileLimit['code'], string>>
  readonly why: string
  readonly kept: Readonly<Record<'policy' | 'statute', string>>
  readonly never: string
}

const en: PlanWords = {
  checks: {
    confirm_email: {
      title: 'Confirm an e-mail address',
      ask: 'Open the link that we send to your e-mail address. An alias will do, as long as you read it.',
    },
    confirm_phone: { title: 'Confirm a telephone number', ask: 'Type in the code that we send to your telephone.' },
    verify_payment: {
      title: 'Confirm a means of payment',
      ask: 'Confirm a card, account or wallet with its issuer. You need not buy more than you want.',
    },
    register_extract: {
      title: 'Show your company’s register entry',
      ask: 'Give the register number, who acts for the company, and who owns 25% or more of it.',
    },
    bank_account: {
      title: 'Pay from your own bank account',
      ask: 'Send a very small amount from an account in your own name.',
    },
    organization_voucher: {
      title: 'Let an organisation vouch for you',
      ask: 'Ask an organisation that we trust, such as a press or rights organisation, to confirm that it knows you.',
    },
    escrowed_identity: {
      title: 'Leave your identity with an escrow agent',
      ask: 'An independent agent checks who you are and tells us only that it did.',
    },
    identity_document: {
      title: 'Show an identity document',
      ask: 'Show a passport or identity card. Cover any personal resident number.',
    },
    electronic_identity: {
      title: 'Sign in with an electronic identity',
      ask: 'Sign in once with an electronic identity of your country.',
    },
    document_and_selfie: {
      title: 'Show a document and your face',
      ask: 'Show a passport or identity card, and take a picture of yourself. Cover any personal resident number.',
    },
  },
  limits: {
    DNS_ONLY: 'Until then we answer for your domain name; traffic goes straight to your server.',
    NO_ORIGIN_MASKING: 'Until then your server’s address is not hidden.',
    CACHE_BELOW_VISITS: 'Until then we cache for up to {value} visits a month.',
    ONE_DOMAIN: 'Until then you can use {value} domain.',
  },
  why: 'We need to be able to reach the person or company behind a site that we serve. One of these ways is enough; choose the one that suits you.',
  kept: {
    policy: 'We keep the result, not the documents, and delete it a year after the account ends.',
    statute: 'We keep the result, not the documents, for as long as the law asks after the account ends.',
  },
  never:
    'We never ask for a personal resident number such as My Number, Aadhaar, a resident registration number or a social security number.',
}

const ja: PlanWords = {
  checks: {
    confirm_email: {
      title: 'メールアドレスの確認',
      ask: 'お送りするメールのリンクを開いてください。お読みになれるものであれば、転送用のアドレスでも構いません。',
    },
    confirm_phone: { title: '電話番号の確認', ask: 'お電話にお送りする確認コードを入力してください。' },
    verify_payment: {
      title: 'お支払い方法の確認',
      ask: 'カード、口座、ウォレットのいずれかを発行元で確認してください。追加のご購入は必要ありません。',
    },
    register_extract: {
      title: '会社の登記の確認',
      ask: '登記番号、手続きを行う方、25%以上を保有する方をお知らせください。',
    },
    bank_account: {
      title: 'ご本人名義の口座からのお支払い',
      ask: 'ご本人名義の口座から、ごく少額をお支払いください。',
    },
    organization_voucher: {
      title: '団体による証明',
      ask: '報道機関や人権団体など、当社が信頼する団体に、あなたを知っていることの証明をご依頼ください。',
    },
    escrowed_identity: {
      title: '第三者機関への本人情報の預託',
      ask: '独立した機関がご本人を確認し、確認したという事実だけを当社に伝えます。',
    },
    identity_document: {
      title: '本人確認書類の提示',
      ask: 'パスポートまたは身分証明書をご提示ください。個人番号は隠してください。',
    },
    electronic_identity: { title: '電子証明によるログイン', ask: 'お住まいの国の電子証明で一度ログインしてください。' },
    document_and_selfie: {
      title: '本人確認書類とお顔の確認',
      ask: 'パスポートまたは身分証明書と、ご本人のお写真をご提示ください。個人番号は隠してください。',
    },
  },
  limits: {
    DNS_ONLY: '確認が終わるまでは、ドメイン名の応答のみを行い、通信は直接お客様のサーバーに届きます。',
    NO_ORIGIN_MASKING: '確認が終わるまでは、サーバーのアドレスは隠されません。',
    CACHE_BELOW_VISITS: '確認が終わるまでは、月{value}回のアクセスまでキャッシュをご利用いただけます。',
    ONE_DOMAIN: '確認が終わるまでは、ドメインを{value}個ご利用いただけます。',
  },
  why: '配信するサイトの運営者と連絡が取れるようにするためです。次のうち一つの方法で十分ですので、ご都合のよいものをお選びください。',
  kept: {
    policy: '確認の結果のみを保存し、書類は保存しません。結果はアカウント終了の1年後に削除します。',
    statute: '確認の結果のみを、アカウント終了後、法令の定める期間保存します。書類は保存しません。',
  },
  never: 'マイナンバー、Aadhaar、住民登録番号、社会保障番号などの個人番号をお尋ねすることはありません。',
}

export const planWords: Readonly<Record<PlanLanguage, PlanWords>> = { en, ja }

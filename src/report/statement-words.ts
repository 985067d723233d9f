import type { ActionKind } from '../case/action-kinds'
import type { Lane } from '../case/lanes'

export interface Words {
  readonly title: string
  readonly measure: string
  readonly territory: string
  readonly worldwide: string
  readonly from: string
  readonly duration: string
  readonly untilLifted: string
  readonly facts: string
  readonly noFacts: string
  readonly origin: string
  readonly fromNotice: string
  readonly fromOrder: string
  readonly ownInitiative: string
  readonly automation: string
  readonly automated: string
  readonly human: string
  readonly ground: string
  readonly legal: (what: string) => string
  readonly contract: string
  readonly redress: string
  readonly noMeasure: string
  readonly sender: string
  readonly senderBody: (what: string) => string
  readonly senderNone: string
  readonly measures: Readonly<Partial<Record<ActionKind, string>>>
  readonly lanes: Readonly<Record<Lane, string>>
}

const en: Words = {
  title: 'Statement of reasons',
  measure: 'Measure',
  territory: 'Where it applies',
  worldwide: 'wherever the service is offered',
  from: 'Decided on',
  duration: 'How long',
  untilLifted: 'until it is lifted',
  facts: 'Facts relied on',
  noFacts: 'The content named to us was examined.',
  origin: 'What led to the decision',
  fromNotice: 'A notice that we received.',
  fromOrder: 'An order of a court or an authority.',
  ownInitiative: 'Our own examination.',
  automation: 'Automated means',
  automated: 'Software was used to detect and to prepare the decision.',
  human: 'A person takes the decision before it has effect.',
  ground: 'Ground',
  legal: (what) => `The content is regarded as illegal (${what}). The rules relied on:`,
  contract: 'The content is regarded as contrary to our terms of service.',
  redress: 'How to object',
  noMeasure: 'No restriction was decided.',
  sender: 'Your notice',
  senderBody: (what) => `We examined your notice and decided: ${what}.`,
  senderNone: 'We examined your notice. It led to no restriction of our service.',
  measures: {
    limit_features: 'some functions of the service are limited',
    purge_cache: 'stored copies are removed',
    block_url: 'access to the addresses named is blocked',
    disable_cache: 'caching is switched off',
    geo_block: 'access from certain places is blocked',
    disable_proxy: 'delivery through our network is ended',
    suspend_zone: 'the service for the domain is suspended',
    terminate_account: 'the account is ended',
    refuse_signup: 'the account is not opened',
  },
  lanes: {
    copyright: 'copyright',
    trademark: 'trade marks',
    csam: 'protection of children',
    terrorism: 'terrorist content',
    gambling: 'gambling',
    obscenity: 'obscenity',
    malware: 'malicious software',
    phishing: 'phishing',
    fraud: 'fraud',
    intimate_image: 'intimate images',
    other_illegal: 'other illegal content',
  },
}

const ja: Words = {
  title: '理由の通知',
  measure: '措置',
  territory: '適用地域',
  worldwide: 'サービスを提供するすべての地域',
  from: '決定日時',
  duration: '期間',
  untilLifted: '解除されるまで',
  facts: '根拠とした事実',
  noFacts: '通知された内容を確認しました。',
  origin: '決定の契機',
  fromNotice: '受領した通知。',
  fromOrder: '裁判所または当局の命令。',
  ownInitiative: '当社による確認。',
  automation: '自動的手段',
  automated: '検出と決定の準備にソフトウェアを使用しました。',
  human: '効力が生じる前に担当者が決定します。',
  ground: '理由',
  legal: (what) => `内容が違法（${what}）と判断されます。根拠とした規定：`,
  contract: '内容が利用規約に反すると判断されます。',
  redress: '異議の申立て',
  noMeasure: '制限は決定されていません。',
  sender: 'ご通知について',
  senderBody: (what) => `ご通知を確認し、次のとおり決定しました：${what}。`,
  senderNone: 'ご通知を確認しましたが、ご通知に基づくサービスの制限は行わないことを決定しました。',
  measures: {
    limit_features: 'サービスの一部機能の制限',
    purge_cache: '保存された複製の削除',
    block_url: '指定されたアドレスへのアクセスの遮断',
    disable_cache: 'キャッシュの停止',
    geo_block: '特定の地域からのアクセスの遮断',
    disable_proxy: '当社ネットワークによる配信の終了',
    suspend_zone: 'ドメインに対するサービスの停止',
    terminate_account: 'アカウントの終了',
    refuse_signup: 'アカウントを開設しないこと',
  },
  lanes: {
    copyright: '著作権',
    trademark: '商標',
    csam: '児童の保護',
    terrorism: 'テロリズム関連の内容',
    gambling: '賭博',
    obscenity: 'わいせつ',
    malware: '不正プログラム',
    phishing: 'フィッシング',
    fraud: '詐欺',
    intimate_image: '私事性的画像',
    other_illegal: 'その他の違法な内容',
  },
}

/** Japanese for `ja` and its variants, else English. */
export const wordsFor = (language: string): Words => (language.toLowerCase().split('-')[0] === 'ja' ? ja : en)

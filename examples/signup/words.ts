/** What the pages say. Sentences about checks come from the plan; these are the frame around them. */
export interface Words {
  readonly title: string
  readonly name: string
  readonly email: string
  readonly country: string
  readonly kind: string
  readonly individual: string
  readonly organization: string
  readonly purpose: string
  readonly submit: string
  readonly welcome: string
  readonly welcomeText: string
  readonly stepUp: string
  readonly choose: string
  readonly and: string
  readonly meanwhile: string
  readonly later: string
  readonly laterText: string
  readonly mistakes: string
  readonly mistakeIn: string
}

export type Language = 'en' | 'ja'

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Open an account',
    name: 'Name',
    email: 'E-mail address',
    country: 'Country (two letters)',
    kind: 'You are',
    individual: 'a person',
    organization: 'a company or organisation',
    purpose: 'What will the site be about?',
    submit: 'Continue',
    welcome: 'Welcome',
    welcomeText: 'Your account is open.',
    stepUp: 'One more step',
    choose: 'Choose this way',
    and: 'and',
    meanwhile: 'Until then',
    later: 'We will be in touch',
    laterText: 'A person looks at your application and answers by e-mail.',
    mistakes: 'Please look at this again',
    mistakeIn: 'Not readable:',
  },
  ja: {
    title: 'アカウントの開設',
    name: 'お名前',
    email: 'メールアドレス',
    country: '国（2文字）',
    kind: 'お客様の区分',
    individual: '個人',
    organization: '法人・団体',
    purpose: 'サイトの内容',
    submit: '次へ',
    welcome: 'ようこそ',
    welcomeText: 'アカウントを開設しました。',
    stepUp: 'あと一つ確認があります',
    choose: 'この方法を選ぶ',
    and: 'および',
    meanwhile: '確認が終わるまで',
    later: '追ってご連絡します',
    laterText: '担当者がお申し込みを確認し、メールでお返事します。',
    mistakes: 'ご確認ください',
    mistakeIn: '読み取れない項目：',
  },
}

/** The first of the languages asked for that we have. */
export const languageOf = (request: Request): Language => {
  const chosen = new URL(request.url).searchParams.get('lang')
  if (chosen === 'ja' || chosen === 'en') return chosen
  for (const part of (request.headers.get('accept-language') ?? '').slice(0, 200).split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase()
    if (tag === 'ja' || tag === 'en') return tag
  }
  return 'en'
}

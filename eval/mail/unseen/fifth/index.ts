import type { Unseen } from '../types'

/** Mostly mails that are no notices, since nothing is worse than to take one for one; measured once. What came of it stands in `../README.md`. */
export const fifth: readonly Unseen[] = [
  {
    name: 'en5-purge',
    kind: 'none',
    from: 'web@bookfair.example',
    subject: 'Please remove one page from the cache',
    accused: [],
    text: `Hi, we published a typo. Could you remove https://bookfair.example/2026/programme from your edge cache? The purge button does nothing. Thanks.
`,
  },
  {
    name: 'en5-freemail-customer',
    kind: 'none',
    from: 'pat.smith@gmail.com',
    subject: 'delete my site',
    accused: [],
    text: `Please delete my account and the site https://patsmithwoodwork.example with it, I am closing the business. No hard feelings!
`,
  },
  {
    name: 'en5-victim-of-ddos',
    kind: 'none',
    from: 'it@school.example',
    subject: 'We are under attack',
    accused: [],
    text: `Our site https://school.example is being flooded with requests since this morning. Can you turn on the attack mode for us? We have the paid plan.
`,
  },
  {
    name: 'en5-policy-survey',
    kind: 'none',
    from: 'm.ito@university.example',
    subject: 'Survey on notice and takedown at CDNs',
    accused: [],
    text: `Dear provider, our research group studies how infrastructure companies react to infringement notices. Please fill in the questionnaire at https://university.example/survey. Results are anonymous.
`,
  },
  {
    name: 'en5-press-release',
    kind: 'none',
    from: 'press@guild.example',
    subject: 'PRESS RELEASE: Guild welcomes blocking of pirate portal',
    accused: [],
    text: `FOR IMMEDIATE RELEASE. The Guild of Publishers today welcomed the decision to block pirateportal.example, which had infringed thousands of copyrights. "Theft is theft," said its chair. Contact: press@guild.example
`,
  },
  {
    name: 'en5-legal-intro',
    kind: 'none',
    from: 'partner@lawfirm.example',
    subject: 'Defending providers against infringement claims',
    accused: [],
    text: `Dear General Counsel, our firm defends intermediaries in copyright cases. We would welcome the chance to introduce our services; may we schedule a call? https://lawfirm.example/team
`,
  },
  {
    name: 'en5-licensee',
    kind: 'none',
    from: 'shop@prints.example',
    subject: 'Re: Copyright complaint about your shop',
    accused: [],
    text: `Hi, you forwarded us a complaint about https://prints.example/owl. We have a licence from the artist and attach it. What else do you need from us?
`,
  },
  {
    name: 'de5-rueckfrage',
    kind: 'none',
    from: 'anna@blumenladen.example',
    subject: 'Re: Hinweis auf Rechtsverletzung',
    accused: [],
    text: `Hallo, ich habe Ihren Hinweis bekommen, verstehe aber nicht, um welches Bild es geht. Könnten Sie mir bitte den Link schicken? Dann nehme ich es herunter.
`,
  },
  {
    name: 'de5-kuendigung',
    kind: 'none',
    from: 'max@web.de',
    subject: 'Kündigung',
    accused: [],
    text: `Hiermit kündige ich meinen Vertrag für https://max-radtouren.example zum Monatsende. Bitte löschen Sie alle Daten.
`,
  },
  {
    name: 'es5-periodista',
    kind: 'none',
    from: 'redaccion@diario.example',
    subject: 'Reportaje sobre piratería',
    accused: [],
    text: `Buenos días, preparo un reportaje sobre webs ilegales de fútbol como rojadirecto.example. ¿Podrían explicarme cómo tramitan las denuncias de infracción?
`,
  },
  {
    name: 'fr5-support',
    kind: 'none',
    from: 'webmaster@mairie.example',
    subject: 'Page à retirer de votre cache',
    accused: [],
    text: `Bonjour, nous avons supprimé https://mairie.example/avis mais l'ancienne version s'affiche encore. Pouvez-vous vider le cache ? Merci
`,
  },
  {
    name: 'ja5-kaiyaku',
    kind: 'none',
    from: 'tanaka@yahoo.co.jp',
    subject: '解約のお願い',
    accused: [],
    text: `サイト https://tanaka-tougei.example を閉鎖しますので、アカウントの削除をお願いいたします。
`,
  },
  {
    name: 'ja5-kyuujin',
    kind: 'none',
    from: 'student@univ.example',
    subject: 'インターンシップについて',
    accused: [],
    text: `法学部三年の者です。貴社の著作権侵害対応の業務に興味があり、インターンに応募したく存じます。自己紹介は https://student.univ.example にございます。
`,
  },
  {
    name: 'zh5-xuesheng',
    kind: 'none',
    from: 'yanjiu@univ.example',
    subject: '论文调研',
    accused: [],
    text: `您好，我是法学院研究生，论文题目是“内容分发网络服务商的侵权责任”，想向贵司了解处理侵权通知的流程，不知是否方便？
`,
  },
  {
    name: 'zh5-qingli',
    kind: 'none',
    from: 'yunwei@dianshang.example',
    subject: '刷新缓存失败',
    accused: [],
    text: `我们删除了 https://dianshang.example/old 这个页面，但节点上还能访问，请帮忙清除缓存。
`,
  },
  {
    name: 'ko5-haeji',
    kind: 'none',
    from: 'lee@naver.com',
    subject: '서비스 해지',
    accused: [],
    text: `https://lee-camping.example 사이트를 접으려고 합니다. 계정 삭제 부탁드립니다.
`,
  },
  {
    name: 'en5-notice-poem',
    kind: 'notice',
    from: 'odalys@gmail.com',
    subject: 'My poems on someone else’s site',
    accused: ['https://versebox.example/odalys'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact', 'signature'],
    text: `Good day. Fourteen of my poems appear at https://versebox.example/odalys under another man's name. I was never asked and I want them gone.
Odalys Brett
`,
  },
  {
    name: 'de5-markenverletzung',
    kind: 'notice',
    from: 'marke@eiskristall.example',
    subject: 'Markenrechtsverletzung',
    accused: ['https://eiskrista11.example/shop'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact', 'signature'],
    text: `Sehr geehrte Damen und Herren, der Onlineshop https://eiskrista11.example/shop verkauft Plagiate unserer Kühlboxen unter unserer eingetragenen Marke. Bitte schalten Sie ihn ab. Unser Shop: https://eiskristall.example
Eiskristall AG
`,
  },
  {
    name: 'zh5-fangsheng',
    kind: 'notice',
    from: 'fanzha@yinhang.example',
    subject: '仿冒App下载页',
    accused: ['https://yinhang-app.example/apk'],
    elements: ['location', 'explanation'],
    arguable: ['work', 'senderIdentity', 'contact'],
    text: `我行监测到 hxxps://yinhang-app[.]example/apk 提供仿冒我行手机银行的安装包，窃取客户短信，请立即停止服务。
`,
  },
  {
    name: 'fr5-contre',
    kind: 'counter_notice',
    from: 'theo@theorap.example',
    subject: 'Mon clip',
    accused: ['https://theorap.example/clip'],
    text: `Vous avez retiré https://theorap.example/clip. C'est mon clip, je l'ai tourné et produit, la plainte est abusive. Merci de le rétablir.
`,
  },
]

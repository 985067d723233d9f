import type { Body } from '../types'

/**
 * Written after the first detector stood and once held out: first measured at 10 of 16 right in kind. The rules were then changed on them, so
 * that they are part of the development set now, and no evidence of how strangers' mails fare; for that see `../unseen/README.md`.
 */
export const heldOut: readonly Body[] = [
  {
    name: 'en-photographer',
    kind: 'notice',
    subject: 'stolen photo',
    accused: ['https://wallz.example/img/77.jpg'],
    text: `Hey guys,

somebody lifted one of my photographs from my portfolio at https://lou-photo.example/mountains and is showing it, cropped, at https://wallz.example/img/77.jpg. I never licensed it to anyone. Could you get it removed?

Lou Tanner
`,
  },
  {
    name: 'en-domain-only',
    kind: 'notice',
    subject: 'Pirate streaming domain',
    accused: ['streamgoat.example'],
    text: `Good morning,

on behalf of the Harbour League we report that the domain streamgoat[.]example retransmits our live matches without a licence. Please disable it.

Regards,
M. Ortiz
`,
  },
  {
    name: 'en-phish',
    kind: 'notice',
    subject: 'Phishing site behind your proxy',
    accused: ['https://login-bank0.example/secure'],
    text: `Hello, this URL impersonates our bank and collects passwords (phishing). Kindly suspend it.

hxxps://login-bank0[.]example/secure

Fraud team, Bank of Nowhere, soc@bank.example
`,
  },
  {
    name: 'en-counter',
    kind: 'counter_notice',
    subject: 'Dispute of takedown',
    accused: ['https://remix.example/t/5'],
    text: `I dispute the takedown of https://remix.example/t/5. I made this recording myself and it was taken down by mistake. This is my counter notice under 512(g). I consent to the jurisdiction of my local federal court. Put it back please.

Sam Reed
`,
  },
  {
    name: 'en-retract',
    kind: 'retraction',
    subject: 'Notice withdrawn',
    accused: ['https://wallz.example/img/77.jpg'],
    text: `Please treat my report about https://wallz.example/img/77.jpg as withdrawn. We have settled.
`,
  },
  {
    name: 'en-host-answer',
    kind: 'none',
    subject: 'Re: abuse',
    text: `Hi team, thanks for passing it on. The customer took the page down this morning, so you can close the ticket for https://wallz.example/img/77.jpg.
`,
  },
  {
    name: 'en-research',
    kind: 'none',
    subject: 'Research on piracy',
    text: `Dear all, I am a PhD student working on copyright infringement and takedown practice. Would you have time for an interview? My department: https://uni.example/law
`,
  },
  {
    name: 'ja-domain',
    kind: 'notice',
    subject: '海賊版サイトについて',
    accused: ['https://yomihodai.example/'],
    text: `一般社団法人出版連合です。
貴社のサービスを利用しているサイト https://yomihodai.example/ において、会員社の漫画が権利者の許可なく大量に公開されています。
速やかに配信を停止してください。
`,
  },
  {
    name: 'ja-retract',
    kind: 'retraction',
    subject: '先日の通知の件',
    accused: ['https://yomihodai.example/'],
    text: `先日ご連絡した https://yomihodai.example/ の件は、当方の誤りでしたので撤回いたします。
`,
  },
  {
    name: 'zh-video',
    kind: 'notice',
    subject: '关于盗播的函',
    accused: ['https://zhibo5.example/live/2'],
    text: `贵司好：我公司享有该赛事的独家转播权。下述网站未获授权直播该赛事，请断开链接：
https://zhibo5.example/live/2
联系人：王某 电话：021-00000000
`,
  },
  {
    name: 'de-image',
    kind: 'notice',
    subject: 'Bildrechte',
    accused: ['https://deko-shop.example/p/4'],
    text: `Guten Tag, auf https://deko-shop.example/p/4 wird mein Foto verwendet. Ich habe dem nie zugestimmt und verlange die Löschung. Das Original steht auf https://foto-klee.example/p/1.

Mit freundlichen Grüßen
Eva Klee
`,
  },
  {
    name: 'es-serie',
    kind: 'notice',
    subject: 'Serie pirateada',
    accused: ['https://verseries.example/s/1'],
    text: `Buenas tardes: en https://verseries.example/s/1 se emite nuestra serie sin nuestro consentimiento. Rogamos bloqueen el acceso.
`,
  },
  {
    name: 'fr-livre',
    kind: 'notice',
    subject: 'Mise en demeure',
    accused: ['https://ebook-libre.example/l/9'],
    text: `Bonjour, mon roman est téléchargeable illégalement ici : https://ebook-libre.example/l/9
Je suis l'auteur et n'ai donné aucune autorisation. Je vous mets en demeure de le supprimer. La version légale se trouve sur https://librairie.example/roman.
`,
  },
  {
    name: 'ko-webtoon',
    kind: 'notice',
    subject: '불법 웹툰 사이트 신고',
    accused: ['https://newtoon.example/12'],
    text: `안녕하세요. 아래 사이트가 저희 웹툰을 허가 없이 게시하고 있으니 차단해 주세요.
https://newtoon.example/12
`,
  },
  {
    name: 'fr-facture',
    kind: 'none',
    subject: 'Question',
    text: `Bonjour, ma carte a été débitée deux fois ce mois-ci. Pouvez-vous annuler ? Mon site : tricot.example
`,
  },
  {
    name: 'es-ayuda',
    kind: 'none',
    subject: 'Ayuda',
    text: `Hola, mi página https://tricot.example/ no carga desde ayer. No es ninguna denuncia, solo necesito ayuda.
`,
  },
]

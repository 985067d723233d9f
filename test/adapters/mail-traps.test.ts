import { describe, expect, it } from 'vitest'
import { fromMail } from '../../src/adapters/mail'

const kindOf = (subject: string, text: string): string =>
  fromMail(
    [
      'Received: from a.example by mx.host.example; Tue, 20 Jan 2026 18:00:00 +0900',
      'From: Jo Roe <jo@roe.example>',
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  ).detected.kind

const OATH =
  '> Infringing URL: https://my.example/f\n> I swear under penalty of perjury that this is accurate.\n> /s/ Jo'

describe('mails that speak of infringement and state none', () => {
  it.each([
    ['Offer', 'We remove pirated copies of your content from the web. Ask for a quote: https://takedown.example/'],
    ['Re: hello', 'Your account phishing protection expired, renew now at https://renew.example/'],
    ['Thesis', 'I am a student writing about pirate sites such as https://pirate.example and infringing content.'],
    [
      'My site',
      'You suspended https://my.example/ after a copyright infringement complaint. I have already removed it.',
    ],
    ['Re: report', `We have deleted the infringing files from https://my.example/ and warned the user.\n\n${OATH}`],
    ['Re: DMCA', `Thanks, the pages are gone. You can close the ticket.\n\nOn Mon, Jan 5 2026, Host wrote:\n${OATH}`],
    ['is it safe?', 'Someone told me https://shop.example is a phishing site. Is that true? Could you tell me?'],
    ['海賊版対策', '今週の海賊版対策ニュース。裁判所が https://kaizoku.example の遮断を命じました。配信停止はこちら'],
    ['咨询', '这不是版权投诉，我只是想了解贵司的服务 https://shop.example/'],
    ['Frage', 'Dies ist keine Urheberrechtsbeschwerde. Wie kann ich meinen Tarif ändern?'],
    ['Boletín', 'Boletín semanal: un juez ordena bloquear webs piratas como https://pirata.example. Darse de baja.'],
    ['Question', "Ceci n'est pas une plainte pour atteinte au droit d'auteur, je souhaite changer mon adresse."],
  ])('%s', (subject, text) => {
    expect(kindOf(subject, text)).toBe('none')
  })
})

describe('mails that state one in plain words', () => {
  it.each([
    [
      'Stolen photos',
      'Someone stole my photos and posted them at https://thief.example/3 without my permission. The originals are on my website https://roe.example/. Please take them down.',
    ],
    [
      'Second reminder',
      'We have received your automatic reply but the infringing content at https://pirate.example/9 is still online without our authorization. Remove it now.',
    ],
    [
      'Urheberrechtsverletzung',
      'Unter https://raub.example/2 wird unser Film ohne unsere Zustimmung angeboten. Wir sind Inhaber der Rechte. Bitte entfernen Sie ihn.',
    ],
    [
      'Copyright',
      'We will not withdraw our notice. https://pirate.example/1 infringes our copyright and was reuploaded without permission. Please remove it.',
    ],
    ['URGENT', 'hxxps://bad[.]example/x hosts child sexual abuse material. Please remove immediately.'],
  ])('%s', (subject, text) => {
    expect(kindOf(subject, text)).toBe('notice')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDmca } from '../../src/adapters/dmca'
import { mergeFragments, parseCase } from '../../src/case'

const AT = { receivedAt: '2026-01-02T00:00:00Z' }
const BASE = { id: 'c', asOf: '2026-02-01T00:00:00Z', stage: 'report' } as const
const noticeOf = (text: string) => fromDmca(text, AT).notices?.[0]
const FULL = { work: true, location: true, goodFaith: true, accuracyOath: true, signature: true }

/** One whole notice a language, of our own words. */
const NOTICES: Readonly<Record<string, string>> = {
  en: `I am the copyright owner of the work below.
Title: The Glass Orchard
Infringing URL: https://pages-for-all.example/glass/1
Original work: https://orchard-press.example/glass

I have a good faith belief that this use is not authorized by the owner, its agent or the law.
I swear, under penalty of perjury, that the information in this notice is accurate.

Signature: /s/ Ada Quill
Phone: +1 202 555 0100
`,
  ja: `下記の著作物の著作権者です。
作品名：硝子の果樹園
侵害URL：https://pages-for-all.example/glass/1
正規配信：https://orchard-press.example/glass

当該利用は著作権者、その代理人または法律によって許諾されていないと誠実に信じております。
偽証罪の罰則の下で、本通知の記載内容が正確であることを宣誓します。

署名：筆野 亜太
電話：03-0000-0000
`,
  zh: `我方是下列作品的著作权人。
作品名称：玻璃果园
侵权链接：https://pages-for-all.example/glass/1
正版链接：https://orchard-press.example/glass

我方善意相信该使用未经著作权人、其代理人或法律授权。
我方声明，本通知内容真实准确，如有虚假愿承担伪证责任。

签名：毕野
电话：010-00000000
`,
  de: `Ich bin Urheber des folgenden Werks.
Titel: Der gläserne Garten
Rechtsverletzende Adresse: https://pages-for-all.example/glass/1
Originalwerk: https://orchard-press.example/glass

Ich bin in gutem Glauben davon überzeugt, dass die Nutzung weder vom Rechteinhaber noch vom Gesetz erlaubt ist.
Ich versichere an Eides statt, dass die Angaben in dieser Meldung richtig sind.

Unterschrift: Ada Feder
Telefon: +49 30 0000000
`,
  es: `Soy titular de los derechos de autor de la obra siguiente.
Título: El huerto de cristal
URL infractora: https://pages-for-all.example/glass/1
Obra original: https://orchard-press.example/glass

Creo de buena fe que este uso no está autorizado por el titular, su agente ni la ley.
Declaro bajo pena de perjurio que la información de esta notificación es exacta.

Firma: Ada Pluma
Teléfono: +34 910 000 000
`,
  fr: `Je suis l'auteur de l'œuvre ci-dessous.
Titre : Le verger de verre
URL litigieuse : https://pages-for-all.example/glass/1
Œuvre originale : https://orchard-press.example/glass

Je crois de bonne foi que cette utilisation n'est autorisée ni par le titulaire, ni par la loi.
Je déclare sous peine de parjure que les informations de cette notification sont exactes.

Signature : Ada Plume
Téléphone : +33 1 00 00 00 00
`,
}

describe('fromDmca', () => {
  it.each(Object.entries(NOTICES))('%s: what is said is true, the accused page told from the lawful one', (_, text) => {
    const notice = noticeOf(text)
    expect(notice?.elements).toMatchObject(FULL)
    expect(notice?.urls).toEqual(['https://pages-for-all.example/glass/1'])
    expect(notice?.domains).toEqual(['pages-for-all.example'])
    expect(notice?.works).toHaveLength(1)
    expect(notice?.lane).toBe('copyright')
  })

  it.each(Object.entries(NOTICES))('%s: each element is quoted from the text', (_, text) => {
    const fragment = fromDmca(text, AT)
    const quotes = fragment.notes?.filter((note) => note.code === 'ELEMENT_QUOTED') ?? []
    expect(quotes).toHaveLength(Object.keys(fragment.notices?.[0]?.elements ?? {}).length)
    const plain = text.replace(/\s+/g, ' ')
    for (const quote of quotes) expect(plain).toContain(quote.message.replace(/\s+/g, ' '))
  })

  it.each(Object.entries(NOTICES))('%s: what is taken out is unknown, not false', (_, text) => {
    const [head = ''] = text.split('\n\n')
    const elements = noticeOf(head)?.elements ?? {}
    for (const name of ['goodFaith', 'accuracyOath', 'signature']) expect(elements).not.toHaveProperty(name)
  })

  it('takes no label for a statement', () => {
    const elements = noticeOf(`Infringing URL: https://x.example/1\nSignature: ________\nPhone:\n`)?.elements
    expect(elements).toEqual({ location: true })
  })

  it('takes what the form asks for as asked, not as said', () => {
    const elements = noticeOf(
      'Your notice must include a statement under penalty of perjury and a good faith belief.\nPage: https://x.example/1\n',
    )?.elements
    expect(elements).not.toHaveProperty('accuracyOath')
    expect(elements).not.toHaveProperty('goodFaith')
  })

  it('reads addresses that were made unclickable, once each', () => {
    expect(noticeOf('Infringing: hxxps://x[.]example/1\nhttps://x.example/1\n')?.urls).toEqual(['https://x.example/1'])
  })

  it('takes the id, the time and the sender that come with the text', () => {
    const payload = {
      text: NOTICES['en'],
      id: 'n-7',
      from: 'Ada Quill <Ada@orchard-press.example>',
      sentAt: '2026-01-01T00:00:00Z',
    }
    const fragment = fromDmca(payload)
    expect(fragment.notices?.[0]).toMatchObject({
      id: 'n-7',
      receivedAt: '2026-01-01T00:00:00Z',
      sender: { id: 'ada@orchard-press.example', name: 'Ada Quill', kind: 'rights_holder' },
    })
    expect(fragment.notes?.map((note) => note.code)).toContain('RECEIVED_AT_ASSUMED')
  })

  it('reads a whole mail: what it says now, by the clock of its last hop', () => {
    const eml = [
      'Received: from a.example by mx.host.example; Tue, 20 Jan 2026 18:00:00 +0900',
      'Received: from b.example by a.example; Mon, 19 Jan 2026 00:00:00 +0000',
      'Date: Mon, 19 Jan 2026 00:00:00 +0000',
      'From: Ada Quill <ada@orchard-press.example>',
      'Subject: Notice',
      'Message-ID: <n8@orchard-press.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...(NOTICES['en'] ?? '').split('\n'),
      '> Infringing URL: https://quoted.example/1',
      '-- ',
      'https://footer.example/',
    ].join('\r\n')
    const fragment = fromDmca(eml)
    expect(fragment.notices?.[0]).toMatchObject({
      id: 'n8@orchard-press.example',
      receivedAt: '2026-01-20T09:00:00Z',
      urls: ['https://pages-for-all.example/glass/1'],
      elements: FULL,
    })
    expect(fragment.notes?.map((note) => note.code)).not.toContain('RECEIVED_AT_ASSUMED')
    expect(fromDmca(new TextEncoder().encode(eml))).toEqual(fragment)
    expect(fromDmca(eml, AT).notices?.[0]?.receivedAt).toBe(AT.receivedAt)
    const undated = eml.split('\r\n').filter((line) => !line.startsWith('Received'))
    expect(fromDmca(undated.join('\r\n')).notes?.map((note) => note.code)).toContain('RECEIVED_AT_ASSUMED')
  })

  it('makes no notice of text without a time, and notes what is no text', () => {
    expect(fromDmca(NOTICES['en']).notes?.map((note) => note.code)).toContain('NO_TIME')
    for (const odd of ['', ' \n', null, 7, [], {}, { text: '' }])
      expect(fromDmca(odd, AT)).toEqual({
        notes: [expect.objectContaining({ code: 'NOT_READ' })],
      })
  })

  it('never throws on a notice with noise in it, and what it gives fits the case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(NOTICES)),
        fc.nat(600),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (text, at, noise) => {
          const merged = mergeFragments(BASE, fromDmca(text.slice(0, at) + noise + text.slice(at), AT))
          parseCase(merged)
        },
      ),
      { numRuns: 150 },
    )
  })
})

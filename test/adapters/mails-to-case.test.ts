import { describe, expect, it } from 'vitest'
import { multipart, partOf } from '../../eval/mail/render'
import { fromMail } from '../../src/adapters/mail'
import { assess } from '../../src/assess'
import { type CaseInput, mergeFragments } from '../../src/case'

const BASE: CaseInput = {
  id: 'desk-1',
  asOf: '2026-03-01T00:00:00Z',
  stage: 'report',
  jurisdictions: ['US', 'JP', 'DE'],
  service: { roles: ['cdn', 'reverse_proxy'], masksOrigin: true, features: ['caches'] },
  account: { id: 'a-1', openedAt: '2025-01-01T00:00:00Z', status: 'active' },
  identity: { checks: [] },
  domains: [{ name: 'mangagate.example', addedAt: '2025-01-01T00:00:00Z' }],
}

interface Sent {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly received: string
  readonly entity: string
  readonly more?: readonly string[]
}

/** A mail whose own dates are wrong, as they are when clocks or senders are. */
const mail = (sent: Sent): Uint8Array =>
  Uint8Array.from(
    Buffer.from(
      [
        `Received: from out.example by mx.provider.example; ${sent.received}`,
        'Received: from pc.example by out.example; Mon, 1 Dec 2025 00:00:00 +0000',
        `From: ${sent.from}`,
        'To: abuse@provider.example',
        'Date: Sat, 1 Nov 2025 00:00:00 +0000',
        `Subject: =?utf-8?B?${Buffer.from(sent.subject).toString('base64')}?=`,
        `Message-ID: <${sent.id}>`,
        'MIME-Version: 1.0',
        ...(sent.more ?? []),
        sent.entity,
      ].join('\r\n'),
      'latin1',
    ),
  )

const attached = (name: string, type: string, text: string): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}`

const CHAPTERS = ['https://mangagate.example/c/1', 'https://mangagate.example/c/2'] as const

const DMCA = mail({
  id: 'n-1@press.example',
  from: '"Dana Hill" <dana@press.example>',
  subject: 'DMCA notice',
  received: 'Mon, 5 Jan 2026 09:00:00 +0000',
  entity: partOf(
    `My name is Dana Hill and I act on behalf of Larkspur Press.

Title: The Salt Calendar

The following pages carry the whole book without permission:
hxxps://mangagate[.]example/c/1
https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmangagate.example%2Fc%2F2&data=05

I have a good faith belief that this use is not authorized by the owner, its agent, or the law. The information in this notice is accurate, and under penalty of perjury, I am authorized to act for the owner.

Please remove them.

/s/ Dana Hill
Phone: +44 20 0000 0000
`,
    { encoding: 'quoted-printable' },
  ),
})

const JAPANESE = mail({
  id: 'n-2@seiun.example',
  from: 'rights@seiun.example',
  subject: '著作権侵害に関する削除要請',
  received: 'Tue, 13 Jan 2026 18:00:00 +0900',
  entity: partOf(
    `株式会社星雲出版です。下記のページで弊社の漫画が許諾なく公開されています。削除してください。

作品名：『灯台守の娘』
https://mangagate.example/c/2

連絡先：東京都架空区1-1　電話 03-0000-0000
`,
    { charset: 'iso-2022-jp' },
  ),
})

const XARF = mail({
  id: 'x-1@reports.example',
  from: 'robot@reports.example',
  subject: 'Abuse report',
  received: 'Wed, 14 Jan 2026 00:00:00 +0000',
  entity: multipart('mixed', [
    partOf('See the attachment.\n', {}),
    attached(
      'xarf.json',
      'application/json',
      JSON.stringify({
        xarf_version: '4.0.0',
        report_id: 'x-77',
        timestamp: '2025-12-01T00:00:00Z',
        category: 'copyright',
        type: 'copyright',
        infringing_url: CHAPTERS[0],
        work_title: 'The Salt Calendar',
        description: 'A copy of the whole book.',
        sender: { org: 'Watch', domain: 'reports.example', contact: 'robot@reports.example' },
        reporter: { org: 'Watch', domain: 'reports.example', contact: 'robot@reports.example' },
      }),
    ),
  ]),
})

const ORDER = mail({
  id: 'o-1@court.example',
  from: 'clerk@court.example',
  subject: 'Beschluss',
  received: 'Fri, 16 Jan 2026 12:00:00 +0100',
  entity: partOf(
    `Landgericht Musterstadt
Einstweilige Verfügung
Der Antragsgegnerin wird aufgegeben, den Zugang zu der Domain mangagate.example zu sperren. Der Verfügung liegt eine Urheberrechtsverletzung zugrunde.
`,
    { charset: 'windows-1252', encoding: 'quoted-printable' },
  ),
})

const RETRACTION = mail({
  id: 'r-1@seiun.example',
  from: 'rights@seiun.example',
  subject: '先日の削除要請について',
  received: 'Tue, 20 Jan 2026 09:00:00 +0000',
  more: ['In-Reply-To: <n-2@seiun.example>'],
  entity: partOf('先日の削除要請は誤りでしたので、取り下げます。\nhttps://mangagate.example/c/2\n', {
    charset: 'shift_jis',
  }),
})

const COUNTER = mail({
  id: 'c-1@mangagate.example',
  from: 'owner@mailbox.example',
  subject: 'Counter-notice',
  received: 'Thu, 22 Jan 2026 09:00:00 +0000',
  more: ['References: <n-1@press.example>'],
  entity: partOf(
    `You disabled https://mangagate.example/c/1. This is a counter-notification under 512(g). I drew the pages myself and they were removed by mistake. Please restore them.
`,
    {},
  ),
})

const NEWSLETTER = mail({
  id: 'w-1@news.example',
  from: 'news@news.example',
  subject: 'Piracy this week: mangagate.example infringes again',
  received: 'Fri, 23 Jan 2026 09:00:00 +0000',
  more: ['List-Unsubscribe: <https://news.example/u>'],
  entity: partOf(
    'In this issue: copyright infringement at mangagate.example. Unsubscribe: https://news.example/u\n',
    {},
  ),
})

/** The same desk's day, typed from reading the mails. */
const TYPED: CaseInput = {
  ...BASE,
  notices: [
    {
      id: 'n-1@press.example',
      receivedAt: '2026-01-05T09:00:00Z',
      lane: 'copyright',
      regime: 'dmca',
      sender: { id: 'dana@press.example', name: 'Dana Hill', kind: 'agent' },
      elements: {
        senderIdentity: true,
        contact: true,
        work: true,
        location: true,
        explanation: true,
        goodFaith: true,
        accuracyOath: true,
        signature: true,
      },
      urls: [...CHAPTERS],
      domains: ['mangagate.example'],
      works: ['The Salt Calendar'],
      status: 'countered',
      counterNotice: { receivedAt: '2026-01-22T09:00:00Z' },
    },
    {
      id: 'n-2@seiun.example',
      receivedAt: '2026-01-13T09:00:00Z',
      lane: 'copyright',
      regime: 'other',
      sender: { id: 'rights@seiun.example', kind: 'unknown' },
      elements: { senderIdentity: true, contact: true, work: true, location: true, explanation: true },
      urls: [CHAPTERS[1]],
      domains: ['mangagate.example'],
      works: ['灯台守の娘'],
      status: 'withdrawn',
    },
    {
      id: 'x-77',
      receivedAt: '2026-01-14T00:00:00Z',
      lane: 'copyright',
      regime: 'other',
      sender: { id: 'reports.example', name: 'Watch', kind: 'unknown' },
      elements: { senderIdentity: true, contact: true, location: true, explanation: true, work: true },
      urls: [CHAPTERS[0]],
      domains: ['mangagate.example'],
      works: ['The Salt Calendar'],
      status: 'open',
    },
  ],
  orders: [
    {
      id: 'o-1@court.example',
      kind: 'blocking',
      authority: 'Landgericht Musterstadt',
      jurisdiction: 'DE',
      servedAt: '2026-01-16T11:00:00Z',
      lane: 'copyright',
      domains: ['mangagate.example'],
    },
  ],
}

const MAILS = [DMCA, JAPANESE, XARF, ORDER, RETRACTION, COUNTER, NEWSLETTER]

describe('a case made from mails alone', () => {
  it('tells each mail for what it is', () => {
    expect(MAILS.map((eml) => fromMail(eml).detected.kind)).toEqual([
      'notice',
      'notice',
      'xarf',
      'order',
      'retraction',
      'counter_notice',
      'none',
    ])
  })

  it('reaches the same assessment as the same case typed by hand', () => {
    const merged = mergeFragments(BASE, ...MAILS.map((eml) => fromMail(eml)))
    const byHand = assess(TYPED)
    const byMail = assess(merged)
    // The notes of the adapters are said beside the assessment; all that is judged is the same to the byte.
    expect(JSON.stringify({ ...byMail, notes: [] })).toBe(JSON.stringify({ ...byHand, notes: [] }))
    expect(byMail.knowledge.state).toBe('adjudicated')
  })

  it('in whatever order the mails are opened', () => {
    const judged = (mails: readonly Uint8Array[]) => {
      const { score, decision, knowledge, duties } = assess(mergeFragments(BASE, ...mails.map((eml) => fromMail(eml))))
      return {
        score,
        decision,
        state: knowledge.state,
        since: knowledge.since,
        duties: duties.map(({ id, dueAt, startsAt }) => [id, startsAt, dueAt].join()).sort(),
      }
    }
    expect(judged([...MAILS].reverse())).toEqual(judged(MAILS))
  })

  it('a stranger who writes that a notice is withdrawn withdraws nothing', () => {
    const retraction = (from: string, more: readonly string[] = []): Uint8Array =>
      mail({
        id: 'r-2@mailbox.example',
        from,
        subject: 'Retraction',
        received: 'Sat, 24 Jan 2026 09:00:00 +0000',
        more,
        entity: partOf(`We hereby withdraw our notice about ${CHAPTERS[0]}. It was sent in error.\n`, {}),
      })
    const mergedWith = (...mails: readonly Uint8Array[]) => {
      const merged = mergeFragments(BASE, ...[DMCA, ...mails].map((eml) => fromMail(eml)))
      return { status: merged.notices?.[0]?.status, assessed: assess(merged) }
    }
    const before = mergedWith().assessed
    for (const stranger of [
      retraction('stranger@gmail.com'),
      retraction('stranger@gmail.com', ['References: <n-1@press.example>']),
      retraction('"dana@press.example" <dana@press-legal.example>', ['In-Reply-To: <n-1@press.example>']),
      retraction('nobody at all'),
    ]) {
      const { status, assessed } = mergedWith(stranger)
      expect(status).toBe('open')
      expect(assessed.knowledge).toEqual(before.knowledge)
      expect(assessed.notes.map(({ code }) => code)).toContain('UPDATE_BY_ANOTHER')
      expect(JSON.stringify(assessed.notes)).not.toContain('stranger')
    }
    expect(mergedWith(retraction('Press legal <legal@press.example>')).status).toBe('withdrawn')
    expect(mergedWith(retraction('nobody at all', ['References: <n-1@press.example>'])).status).toBe('withdrawn')
  })

  it('nor one that passes on what the sender is said to have written', () => {
    const passed = mail({
      id: 'r-3@mailbox.example',
      from: 'stranger@gmail.com',
      subject: 'Fwd: Retraction',
      received: 'Sat, 24 Jan 2026 09:00:00 +0000',
      entity: partOf(
        `---------- Forwarded message ---------\nFrom: Dana Hill <dana@press.example>\nSubject: Retraction\n\nWe hereby withdraw our notice about ${CHAPTERS[0]}. It was sent in error.\n`,
        {},
      ),
    })
    expect(fromMail(passed).detected.kind).toBe('retraction')
    expect(mergeFragments(BASE, fromMail(DMCA), fromMail(passed)).notices?.[0]?.status).toBe('open')
  })
})

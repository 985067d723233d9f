import { describe, expect, it } from 'vitest'
import { fromMail } from '../../src/adapters/mail'
import { mergeFragments } from '../../src/case'

const mail = (subject: string, text: string, more: readonly string[] = []): string =>
  [
    'Received: from court.example by mx.host.example; Tue, 20 Jan 2026 18:00:00 +0900',
    'From: Registry <registry@court.example>',
    `Subject: ${subject}`,
    'Message-ID: <o1@court.example>',
    ...more,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n')

const ORDERS: readonly (readonly [string, string, string, readonly string[], string | undefined])[] = [
  [
    'en',
    'Court order',
    'The High Court of Example, case no. 17, orders the provider to block access to pirate.example, two.example and https://three.example/x. Questions: www.court.example.',
    ['pirate.example', 'three.example', 'two.example'],
    undefined,
  ],
  [
    'ja',
    '仮処分決定',
    '東京地方裁判所 令和8年(ヨ)第12号 仮処分命令。債務者は、kaizoku.example へのアクセスを遮断せよ。',
    ['kaizoku.example'],
    'JP',
  ],
  ['zh', '通知', '人民法院裁定书（2026）民初12号：裁定屏蔽 dao-ban.example 。', ['dao-ban.example'], 'CN'],
  [
    'de',
    'Beschluss',
    'Beschluss des Landgerichts Musterstadt, Az. 3 O 17/26. Der Antragsgegnerin wird aufgegeben, den Zugang zu raub.example zu sperren.',
    ['raub.example'],
    'DE',
  ],
  [
    'es',
    'Auto',
    'Auto del Juzgado de lo Mercantil: se ordena el bloqueo del acceso a pirata.example en el procedimiento 12/2026.',
    ['pirata.example'],
    'ES',
  ],
  [
    'fr',
    'Ordonnance',
    'Ordonnance du tribunal judiciaire de Paris : il est fait injonction de bloquer l’accès à pirate.example.',
    ['pirate.example'],
    'FR',
  ],
]

describe('orders in mails', () => {
  it.each(ORDERS)(
    '%s: the names that are commanded, the clock of the last hop',
    (_, subject, text, domains, country) => {
      const fragment = fromMail(mail(subject, text))
      expect(fragment.detected.kind).toBe('order')
      const order = fragment.orders?.[0]
      expect(order).toMatchObject({ kind: 'blocking', servedAt: '2026-01-20T09:00:00Z' })
      expect([...(order?.domains ?? [])].sort()).toEqual(domains)
      expect(order?.jurisdiction).toBe(country)
      expect(order).not.toHaveProperty('lane')
    },
  )

  it('a court that is threatened with is no order', () => {
    const text =
      'If you do not remove https://pirate.example/1, which infringes our copyright, we will seek a court order.'
    expect(fromMail(mail('Copyright infringement', text)).detected.kind).toBe('notice')
  })
})

describe('counter-notices in mails', () => {
  const text = `My page https://my.example/art/1 was removed by mistake. I drew these pictures. I swear under penalty of perjury that I have a good faith belief it was removed as a result of mistake or misidentification. I consent to the jurisdiction of the Federal District Court and will accept service of process from the complainant.
Address: 1 Road
Phone: 1
/s/ Sam`

  it('are told by what they state, also where they are not called so', () => {
    const { detected, updates, notices } = fromMail(mail('Re: removal', text, ['In-Reply-To: <n1@press.example>']))
    expect(detected.kind).toBe('counter_notice')
    expect(notices).toBeUndefined()
    expect(updates).toEqual([
      {
        match: {
          noticeId: 'n1@press.example',
          urls: ['https://my.example/art/1'],
          domains: ['my.example'],
          works: [],
        },
        counterNotice: { receivedAt: '2026-01-20T09:00:00Z', complete: true },
        status: 'countered',
        sender: { id: 'registry@court.example' },
      },
    ])
  })

  it('counter the notice that they mean and no other', () => {
    const notice = (id: string, url: string) => ({
      id,
      receivedAt: '2026-01-01T00:00:00Z',
      lane: 'copyright' as const,
      urls: [url],
      status: 'open' as const,
    })
    const merged = mergeFragments(
      {
        id: 'c',
        asOf: '2026-02-01T00:00:00Z',
        stage: 'report',
        notices: [notice('a', 'https://my.example/art/1'), notice('b', 'https://else.example/2')],
      },
      fromMail(mail('Re: removal', text)),
    )
    const statuses = JSON.stringify(merged).match(/"status":"\w+"/g)
    expect(statuses).toEqual(['"status":"countered"', '"status":"open"'])
  })
})

import { describe, expect, it } from 'vitest'
import { fromMail } from '../../src/adapters/mail'

const mail = (
  subject: string,
  text: string,
  from = 'Ada Roe <ada@roe-prints.example>',
  to = 'abuse@provider.example',
) =>
  fromMail(
    `From: ${from}\r\nTo: ${to}\r\nDate: Mon, 5 Jan 2026 09:00:00 +0000\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  )

describe('whose page it is', () => {
  it("the desk's own pages are never accused, a customer's below its name may be", () => {
    const text =
      'A page copied my print without permission. I filled in https://provider.example/abuse first. Please remove https://shop.provider.example/p/1.'
    expect(mail('Stolen print', text).notices?.[0]?.urls).toEqual(['https://shop.provider.example/p/1'])
  })
  it('who speaks of his own page and wants it back answers a takedown; who accuses a stranger does not', () => {
    const own = 'This is wrong, I drew it myself. Please put https://roe-prints.example/p/1 back.'
    expect(mail('Re: removal', own).detected.kind).toBe('counter_notice')
    const other = 'I drew it myself and never sold it. Please take https://stranger.example/p/1 down.'
    expect(mail('my print', other).detected.kind).toBe('notice')
  })
  it('a table says what its columns hold', () => {
    const text =
      'These copies infringe our copyright and are not licensed. Please remove them.\n\nTitle | Infringing URL | Official source\nLow Tide | https://copy.example/1 | https://press.example/low-tide'
    expect(mail('Copyright infringement', text).notices?.[0]?.urls).toEqual(['https://copy.example/1'])
  })
  it('names in running text are places where something is said of them, and abbreviations are not', () => {
    const text =
      'Spett.le provider, the domains aa-outlet.example and bb-outlet.example sell counterfeit bags. Our only shop is roe-prints.example. Please suspend them.'
    expect(mail('Counterfeits', text).notices?.[0]?.domains).toEqual(['aa-outlet.example', 'bb-outlet.example'])
  })
})

describe('what carries what', () => {
  it('an order names its pages in notes', () => {
    const text =
      'Landgericht Musterstadt\nEinstweilige Verfügung\nDer Antragsgegnerin wird untersagt, die rechtswidrige Seite https://sperrfall.example/a/1 zu verbreiten.'
    const fragment = mail('Beschluss', text)
    expect(fragment.detected.kind).toBe('order')
    expect(fragment.notes).toContainEqual({
      code: 'ORDER_NAMES_PAGE',
      pointer: '/orders/0/domains',
      message: 'https://sperrfall.example/a/1',
    })
  })
  it('a report for machines is found in running text', () => {
    const report = {
      xarf_version: '4.0.0',
      report_id: 'x-1',
      category: 'content',
      type: 'phishing',
      url: 'https://p.example/{',
    }
    const fragment = mail('abuse report', `Please see below.\n\n${JSON.stringify(report, null, 2)}\n\nRegards`)
    expect(fragment.detected.kind).toBe('xarf')
    expect(fragment.notices?.[0]?.urls).toEqual(['https://p.example/{'])
  })
  it('a contact needs something to reach, a name that is denied is none', () => {
    const text =
      'Here they use my photo with a telephone that is not mine: https://dates.example/p/1. I never allowed that, please remove it. I am not going to say who I am.'
    const elements = mail('my face', text, 'x1@mailbox.example').notices?.[0]?.elements
    expect(elements?.contact).toBeUndefined()
    expect(elements?.senderIdentity).toBeUndefined()
  })
})

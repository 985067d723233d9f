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

describe('a retraction in part', () => {
  const [gone, kept] = ['https://one.example/a', 'https://two.example/b']
  it.each([
    `We withdraw our notice as far as it concerns ${gone}. The page ${kept} is still unlicensed and our request stands.`,
    `Wir nehmen unsere Meldung zu ${gone} zurück. Für ${kept} halten wir sie aufrecht.`,
    `Retiramos nuestra denuncia respecto de ${gone}. Respecto de ${kept} la mantenemos: se mantiene la solicitud.`,
    `Nous retirons notre signalement concernant ${gone}. Il est maintenu pour ${kept}.`,
    `先日の侵害通知のうち、${gone} に関する部分を取り下げます。${kept} については引き続き削除をお願いします。`,
    `我们撤回针对 ${gone} 的侵权通知。针对 ${kept} 的通知仍然有效。`,
  ])('takes back only what it takes back: %s', (text) => {
    const fragment = mail('Withdrawal of our notice', text, 'Rights <rights@press.example>')
    expect(fragment.detected.kind).toBe('retraction')
    expect(fragment.updates?.[0]?.match.urls).toEqual([gone])
    expect(fragment.updates?.[0]?.match.domains).toEqual(['one.example'])
  })
})

describe('a list that stands', () => {
  it('is not taken back with the list that is', () => {
    const text =
      'We retract the notice as regards these pages, which hold a review and a licensed trailer:\n\n- https://review.example/a\n- https://trailer.example/b\n\nPlease reinstate them.\n\nThe notice is MAINTAINED as regards the following, which offer the film without licence:\n\n- https://pirate.example/1\n- https://pirate.example/2\n\nWe regret the inconvenience.'
    const match = mail('Partial retraction', text, 'Rights <rights@press.example>').updates?.[0]?.match
    expect(match?.urls).toEqual(['https://review.example/a', 'https://trailer.example/b'])
    expect(match?.domains).toEqual(['review.example', 'trailer.example'])
  })
})

describe('a student', () => {
  it('who quotes a notice and asks about oaths makes none', () => {
    const text =
      'I am writing my dissertation about takedown. Do you check good faith and penalty of perjury before you remove a page? Suppose a notice said "https://some.example/film is an unlicensed copy of my film": would you act?'
    expect(mail('Question', text).detected.kind).toBe('none')
  })
})

describe('a page that the next sentence spares', () => {
  it('is not accused', () => {
    const text =
      'My course is resold without my permission on https://thief.example/1. There is also https://shop.example/2, which you may find. Please leave that one alone, they bought a licence. Please remove the first.'
    expect(mail('Stolen course', text).notices?.[0]?.urls).toEqual(['https://thief.example/1'])
  })
})

describe('titles of works', () => {
  it.each([
    [
      'a column of a table',
      'Title | Artist | Infringing URL\nLow Tide | Silver Wren | https://copy.example/1',
      'Low Tide',
    ],
    ['a kind behind it', '私が描いた「雨の日の猫」の絵を無断で使っています。https://copy.example/1', '雨の日の猫'],
  ])('stand in %s', (_, text, title) => {
    expect(
      mail('Copyright infringement', `${text}\nIt is copied without our permission. Please remove it.`).notices?.[0]
        ?.works,
    ).toEqual([title])
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

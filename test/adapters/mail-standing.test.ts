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

describe('parts called by number, row or heading', () => {
  const [a, b, c] = ['https://one.example/a', 'https://two.example/b', 'https://three.example/c']
  const list = `1) ${a}\n2) ${b}\n3) ${c}`
  it.each([
    [
      'a number, and the others stand unsaid',
      `Our notice listed:\n\n${list}\n\nWe withdraw the notice as regards item 2.`,
      [b],
    ],
    [
      'numbers, both said',
      `Our notice listed:\n\n${list}\n\nWe withdraw the notice for items 1 and 3. The notice stands for item 2.`,
      [a, c],
    ],
    [
      'a range',
      `Our notice listed:\n\n${list}\n\nWe withdraw the notice for items 1 to 2; it is maintained for item 3.`,
      [a, b],
    ],
    [
      'ja numbers',
      `当社の通知の一部を撤回いたします。\n\n(1) ${a}\n(2) ${b}\n(3) ${c}\n\n(2)は復旧していただいて構いません。(1)(3)に関する主張に変更はございません。`,
      [b],
    ],
    ['zh rows', `我方撤回部分投诉：\n1、${a} ——维持投诉\n2、${b} ——撤回，误报\n3、${c} ——维持投诉`, [b]],
    [
      'es table',
      `Rectificamos nuestro aviso.\n\nURL | Estado\n${a} | SE MANTIENE\n${b} | SE RETIRA\n${c} | SE RETIRA`,
      [b, c],
    ],
    [
      'ja headings',
      `申立ての一部撤回につきまして、次のとおりです。\n【撤回するもの】\n・${a}\n【引き続き削除をお願いするもの】\n・${b}\n・${c}`,
      [a],
    ],
    [
      'de, said behind the list',
      `Wir nehmen unsere Meldung teilweise zurück.\n\n2. ${b}\n\nDie übrigen Punkte, also\n\n1. ${a}\n3. ${c}\n\nhalten wir ausdrücklich aufrecht.`,
      [b],
    ],
    [
      'fr, let go',
      `Petite correction à ma demande. Pour la page suivante, on laisse donc tomber :\n\n${a}\n\nPour ${b} rien ne change.`,
      [a],
    ],
  ])('%s', (_, text, urls) => {
    const fragment = mail('Correction', text, 'Rights <rights@press.example>')
    expect(fragment.detected.kind).toBe('retraction')
    expect(fragment.updates?.[0]?.match.urls).toEqual(urls)
    expect(fragment.updates?.[0]?.match.domains).toEqual(urls.map((url) => new URL(url).hostname))
  })
  it('a whole retraction of a numbered list takes all of it back', () => {
    const fragment = mail('Withdrawal', `We withdraw our notice in full:\n\n${list}`, 'Rights <rights@press.example>')
    expect(fragment.updates?.[0]?.match.urls).toEqual([a, b, c])
  })
})

describe('a retraction', () => {
  it.each([
    [
      'without its name',
      'Please ignore this one. My partner sold them the picture and forgot to tell me. Please unblock https://stay.example/1, and sorry for the bother.',
    ],
    [
      'with an invoice that was found',
      'Unsere Buchhaltung hat die Rechnung gefunden: der Kunde hatte das Bild lizenziert. Unsere Beschwerde zu\n\nhttps://stay.example/1\n\nist damit hinfällig, wir ziehen sie hiermit zurück.',
    ],
  ])('%s', (_, text) => {
    const fragment = mail('Re: picture', text, 'Ingrid <ingrid@solheim.example>')
    expect(fragment.detected.kind).toBe('retraction')
    expect(fragment.updates?.[0]?.match.urls).toEqual(['https://stay.example/1'])
  })
  it('is not what a sender once asked of the site: take it down', () => {
    const text =
      '写真の無断使用について、サイトの運営者に出したメールに返事がありません。\nhttps://tour.example/tateyama に私の写真が無断で使われています。一週間以内に取り下げてくださいと伝えました。削除をお願いします。'
    expect(mail('写真の無断使用', text, '戸部 <tobe@photo.example>').detected.kind).toBe('notice')
  })
})

describe('no notice', () => {
  it.each([
    [
      'a lure',
      'Ihre Webseite verletzt meine urheberrechtlich geschützten Bilder. Laden Sie sofort das Dokument mit den Beweisen herunter und öffnen Sie die Datei: https://docs.example/d.php?f=1',
    ],
    [
      'the press',
      'Presseanfrage: für einen Bericht recherchiere ich, wie Hoster mit Meldungen umgehen. Trifft es zu, dass https://stream.example Ihre Dienste nutzt? Wie viele Meldungen waren unbegründet?',
    ],
    [
      'a thesis',
      "Étudiante en Master 2, je rédige un mémoire sur les notifications. Exigez-vous une déclaration de bonne foi ? Que se passe-t-il si l'auteur indique https://exemple.example/page au lieu de la page exacte ?",
    ],
  ])('%s', (_, text) => {
    expect(mail('Urheberrecht', text).detected.kind).toBe('none')
  })
})

describe('the name of the site beside its pages', () => {
  it('says where they are from and is not accused by itself', () => {
    const text =
      'Object: https://vid.barrow.example/o/film.mp4\nThe files were deleted from the origin (barrow.example); your caches continue to serve them. They are copies of our film, distributed without our consent. Please remove them.'
    expect(mail('Infringing copies in cache', text).notices?.[0]?.domains).toEqual(['vid.barrow.example'])
  })
})

describe('an answer that is passed on under its head without a day', () => {
  it('is not said now', () => {
    const text =
      'Your cache still serves https://dl.full.example/s/game.rar, our game without its protection. We never licensed it. Please purge it.\n\nFrom: admin <admin@full.example>\nTo: legal@tapir.example\nSubject: Re: takedown\n\nok I removed https://full.example/game'
    expect(mail('Our game', text).notices?.[0]?.urls).toEqual(['https://dl.full.example/s/game.rar'])
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

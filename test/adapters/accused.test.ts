import { describe, expect, it } from 'vitest'
import { accusedOf } from '../../src/adapters/dmca/accused'
import { senderNamed } from '../../src/adapters/dmca/identity'
import { placesOf } from '../../src/adapters/dmca/places'
import { fromMail } from '../../src/adapters/mail'

describe('a page of the accused site is accused without a label of its own, one of a neighbour is not', () => {
  it.each([
    ['pirate-books.co.uk', 'innocent-forum.co.uk'],
    ['pirata.com.br', 'inocente.com.br'],
    ['pirate.pages.dev', 'innocent.pages.dev'],
    ['pirate.github.io', 'innocent.github.io'],
    ['kaizoku.or.jp', 'muzai.or.jp'],
  ])('%s, %s', (pirate, innocent) => {
    const [first, second] = [`https://${pirate}/1`, `https://cdn.${pirate}/2`]
    const text = `Infringing URL: ${first}

Our colleague had opened it in the early morning of the third of March, through ${second}

The reader who was so kind as to write to us about this had found it by way of https://${innocent}/t/9
`
    expect(accusedOf(text, [], []).urls).toEqual([first, second])
  })
})

it('a lawful place ends where the next site begins, also below one suffix', () => {
  const text = 'My blog is at https://author.co.uk/a\nhttps://www.author.co.uk/b\nhttps://pirate.co.uk/a'
  expect(placesOf(text, null).map(({ host, role }) => [host, role])).toEqual([
    ['author.co.uk', 'lawful'],
    ['www.author.co.uk', 'lawful'],
    ['pirate.co.uk', null],
  ])
})

it('a sender is known by the name that his host is registered with, not by its suffix', () => {
  const text = 'larkspurpress publishes this book and never agreed to the copy.'
  expect(senderNamed(text, { host: 'legal.larkspurpress.co.uk' }, text)).toBe('larkspurpress')
})

it.each(['gmail.com', 'libero.it', 'yahoo.co.uk', 'duck.com'])(
  '%s gives mailboxes to everybody and is no place of the sender',
  (host) => {
    const mail = `From: Jo Roe <jo@${host}>
Date: Mon, 5 Jan 2026 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

Please remove https://pages.${host}/copy, it shows my photos without my permission.
`
    expect(fromMail(mail).notices?.[0]?.urls).toEqual([`https://pages.${host}/copy`])
  },
)

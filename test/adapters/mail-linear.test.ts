import { describe, expect, it } from 'vitest'
import { fromMail } from '../../src/adapters/mail'
import { htmlToText } from '../../src/adapters/shared/html-text'
import { urlsOf } from '../../src/adapters/shared/urls'

const HEAD = 'From: Jo Roe <jo@roe.example>\nDate: Tue, 20 Jan 2026 18:00:00 +0900\n'
const ACCUSES = 'Please remove the infringing page, it is there without permission: http://pirate.example/1\n'
const WITHDRAWS = 'We hereby withdraw our notice. The others, namely\n'

const filled = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
const each = (size: number, width: number, unit: (at: number) => string, glue: string): string =>
  Array.from({ length: Math.ceil(size / width) }, (_, at) => unit(at)).join(glue)
const text = (body: string, more = ''): string => `${HEAD}${more}Content-Type: text/plain; charset=utf-8\n\n${body}`
const html = (body: string): string => `${HEAD}Content-Type: text/html; charset=utf-8\n\n${body}`

/** Mails as long as asked for, each a way to make a reader go over the same words again and again. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'closing brackets behind an address': (size) => text(`${ACCUSES}http://a.example/${filled(')', size)}`),
  'links on one line of HTML': (size) => html(filled('<a href="https://a.example/x">y</a> ', size)),
  'links within links': (size) => html(filled('<a href="https://a.example/x">y', size)),
  'tags that nothing closes': (size) => html(`${filled('<span>', size / 2)}${filled('</b>', size / 2)}`),
  'a line that flows on': (size) =>
    text(`${ACCUSES}${filled('a \n', size)}`).replace('plain;', 'plain; format=flowed;'),
  'heads of answers': (size) => text(`${ACCUSES}${filled('From: x\ny\n', size)}`),
  'beginnings of encoded words': (size) => text(ACCUSES, `Subject: ${filled('=? ', size)}?=\n`),
  'many who are written to': (size) =>
    text(
      `${ACCUSES}${each(size / 2, 24, (at) => `http://a${at}.example/x`, '\n')}`,
      `To: ${each(size / 2, 16, (at) => `a@h${at}.example`, ',')}\n`,
    ),
  'names and pages below them': (size) =>
    text(`${ACCUSES}${each(size, 34, (at) => `s${at}.com\nhttp://w.s${at}.com/x`, '\n')}`),
  'works by the thousand': (size) => text(`${ACCUSES}${each(size, 12, (at) => `Work: t${at}`, '\n')}`),
  'a list that a long sentence ends': (size) =>
    text(`${WITHDRAWS}${filled('- http://a.example/x\n', size / 2)}we ${filled('still want gone ', size / 2)}`),
  'a list below a long heading': (size) =>
    text(
      `${WITHDRAWS.slice(0, 31)}${filled('the rest and ', size / 2)}\n${filled('- http://a.example/x\n', size / 2)}`,
    ),
  'short lines without an end': (size) => text(`${ACCUSES}${filled('ab cd\n', size)}`),
}

/** Those whose work is one of copying show its growth only where there is much to copy. */
const LONG: ReadonlySet<string> = new Set([
  'links on one line of HTML',
  'links within links',
  'tags that nothing closes',
  'beginnings of encoded words',
])
const TIMES = 8
/** Work that grows with the square would be 64 times as much. What the machine does beside it must not decide. */
const AT_MOST = 2 * TIMES
const TRIES = 3
/** Below it, in ms, only noise is measured. */
const FLOOR = 20

const costOf = (mail: string): number => {
  const before = process.cpuUsage()
  fromMail(mail)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('a mail costs as much as it is long', () => {
  it.each(Object.entries(HOSTILE))('%s', (name, made) => {
    const size = LONG.has(name) ? 100_000 : 25_000
    // The first time, what reads it is compiled as well.
    costOf(made(size))
    const small = Math.max(FLOOR, costOf(made(size)))
    let times = Number.POSITIVE_INFINITY
    for (let tried = 0; tried < TRIES && times > AT_MOST; tried += 1)
      times = Math.min(times, costOf(made(size * TIMES)) / small)
    expect(times).toBeLessThan(AT_MOST)
  })
})

describe('what is read is the same', () => {
  it.each([
    ['(see http://a.example/x)', 'http://a.example/x'],
    ['http://a.example/x_(y)', 'http://a.example/x_(y)'],
    ['http://a.example/x_(y)).', 'http://a.example/x_(y)'],
    ['http://a.example/(x).),', 'http://a.example/(x)'],
    ['http://a.example/)(', 'http://a.example/)('],
  ])('%s', (line, url) => {
    expect(urlsOf(line).map((found) => found.url)).toEqual([url])
  })

  it('a link within a link ends the outer one', () => {
    expect(htmlToText('<a href="http://a.example/1">one <a href="http://a.example/2">two</a> three')).toBe(
      'one  <http://a.example/1>two <http://a.example/2> three',
    )
  })

  it('a link is shown however deep it stands', () => {
    const deep = `${'<span>'.repeat(3000)}<p>above</p><a href="http://a.example/1">one</a><br>below`
    expect(
      htmlToText(deep)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['above', 'one <http://a.example/1>', 'below'])
  })

  it('a line that flows on is one line', () => {
    const mail = `${HEAD}Content-Type: text/plain; format=flowed\n\nPlease remove the pirated \ncopy at \nhttp://pirate.example/1 \n> it is not ours\nand http://pirate.example/2\n`
    expect(fromMail(mail).notices?.[0]?.urls).toEqual(['http://pirate.example/1', 'http://pirate.example/2'])
  })
})

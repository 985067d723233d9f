import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../eval/mail/cases'
import { measure } from '../../eval/mail/measure'
import { encode, mailOf, partOf } from '../../eval/mail/render'
import { fromArf } from '../../src/adapters/arf'
import { fromMail } from '../../src/adapters/mail'
import { base64Bytes, strictBase64 } from '../../src/adapters/shared/bytes'
import { decodeBytes } from '../../src/adapters/shared/charset'
import { decodeHeader, mailInstant } from '../../src/adapters/shared/headers'
import { refang, rejoin, unwrap, urlsOf } from '../../src/adapters/shared/urls'
import { assess } from '../../src/assess'
import { mergeFragments, parseCase } from '../../src/case'
import { sharedPath } from '../support/shared'

const BASE = { id: 'c1', asOf: '2026-02-01T00:00:00Z', stage: 'report' } as const
const find = (name: string) => cases.find((item) => item.name === name)?.eml ?? new Uint8Array()

describe('fromMail', () => {
  it('holds its goals on the mail set', () => {
    const result = measure(cases)
    expect(result.mails).toBeGreaterThanOrEqual(120)
    expect(result.kindRight / result.mails).toBeGreaterThanOrEqual(0.95)
    expect(result.falseNotices).toBe(0)
    expect(result.elementsWrong).toBe(0)
    expect(result.found / result.accused).toBeGreaterThanOrEqual(0.95)
    expect(result.wrong / result.found).toBeLessThanOrEqual(0.01)
    expect(result.clocksWrong).toBe(0)
  })

  it('gives fragments that fit the case', () => {
    for (const item of cases) {
      const merged = mergeFragments(BASE, fromMail(item.eml))
      expect(() => parseCase(merged), item.name).not.toThrow()
    }
  })

  it('takes the clock from the caller, else the topmost Received, else Date with a note', () => {
    const eml = find('en/full')
    expect(fromMail(eml, { receivedAt: '2026-01-21T00:00:00Z' }).notices?.[0]?.receivedAt).toBe('2026-01-21T00:00:00Z')
    expect(fromMail(eml).notices?.[0]?.receivedAt).toBe('2026-01-20T09:00:00Z')
    const bare = new TextDecoder()
      .decode(eml)
      .split('\r\n')
      .filter((line) => !line.startsWith('Received'))
      .join('\r\n')
    const fragment = fromMail(bare)
    expect(fragment.notices?.[0]?.receivedAt).toBe('2026-01-02T09:00:00Z')
    expect(fragment.notes.map((note) => note.code)).toContain('RECEIVED_AT_ASSUMED')
  })

  it('quotes where each element is said', () => {
    const fragment = fromMail(find('en/full'))
    const quote = fragment.notes.find((note) => note.pointer === '/notices/0/elements/accuracyOath')?.message
    expect(quote).toContain('under penalty of perjury')
  })

  it('a denied element is false, a missing one absent', () => {
    const eml = mailOf(
      'Copyright infringement',
      'a@b.example',
      partOf(
        'This page infringes my copyright: https://x.example/1\nI do not state this under penalty of perjury.\nPlease remove it.\n',
        {},
      ),
      'd',
    )
    const elements = fromMail(eml).notices?.[0]?.elements
    expect(elements?.accuracyOath).toBe(false)
    expect(elements).not.toHaveProperty('goodFaith')
    expect(elements).not.toHaveProperty('signature')
  })

  it('mails alone make the same assessment as the case typed by hand', () => {
    const fragments = ['en/full', 'en/counter'].map((name) => fromMail(find(name)))
    const notice = fragments[0]?.notices?.[0]
    expect(notice).toBeDefined()
    const typed = { ...BASE, notices: notice ? [notice] : [] }
    const merged = mergeFragments(BASE, fromMail(find('en/full')))
    const { audit: _a, ...a } = assess(merged)
    const { audit: _b, ...b } = assess(typed)
    expect({ ...a, notes: [] }).toEqual({ ...b, notes: [] })
  })

  it('a retraction withdraws the notice that it means', () => {
    const merged = mergeFragments(BASE, fromMail(find('en/full')), fromMail(find('en/retraction')))
    expect(JSON.stringify(merged)).toContain('"status":"withdrawn"')
  })

  it('never throws on any text or bytes, nor on mails cut anywhere', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => void fromMail(text)),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void fromMail(bytes)),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ maxLength: 20 }),
        (item, share, noise) => {
          const at = Math.floor(item.eml.length * share)
          fromMail(Uint8Array.from([...item.eml.subarray(0, at), ...noise, ...item.eml.subarray(at + noise.length)]))
        },
      ),
      { numRuns: 300 },
    )
    for (const odd of [null, undefined, 7, {}, []]) expect(fromMail(odd as never).detected.kind).toBe('none')
  })

  it('reads hostile repetition to its end, as text and as HTML', { timeout: 120_000 }, () => {
    for (const piece of ['http://', '<a href="', '> ', '=?utf-8?b?', '<https://x/\n', '--b\n', '侵害URL：\n', 'a.b '])
      for (const type of ['plain', 'html'])
        fromMail(`Subject: x\nContent-Type: text/${type}\n\n${piece.repeat(Math.floor(200_000 / piece.length))}`)
  })

  it('reads the recorded sample of a feedback report where it is present', () => {
    const folder = sharedPath('data/samples/arf')
    if (folder === null) return console.log('skipped: no samples')
    for (const name of readdirSync(folder)) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`))
      expect(fromMail(bytes).detected.kind).toBe('arf')
      expect(fromArf(bytes).notices?.[0]?.domains).toEqual(['example.ed.jp'])
    }
  })
})

describe('charsets as the Encoding Standard reads them', () => {
  it.each([
    ['iso-2022-jp', 'ﾃﾞｻﾞｲﾝ 著作権'],
    ['shift_jis', '①髙橋～－'],
    ['euc-jp', '著作権侵害'],
    ['gb18030', '侵权通知'],
    ['big5', '侵權通知'],
    ['euc-kr', '저작권 침해'],
    ['windows-1252', '“œuvre” – 5 €'],
  ])('%s', (charset, text) => {
    expect(decodeBytes(encode(text, charset), charset).text).toBe(text)
  })

  it('windows-1252 under other names, Unified Hangul, unknown labels', () => {
    expect(decodeBytes(Uint8Array.of(0x93, 0x80, 0x94), 'iso-8859-1').text).toBe('“€”')
    expect(decodeBytes(Uint8Array.of(0x81, 0x41, 0x8c, 0x63, 0xb0, 0xa1), 'ks_c_5601-1987').text).toBe('갂똠가')
    expect(decodeBytes(new TextEncoder().encode('é'), 'x-none')).toEqual({ text: 'é', known: false })
    expect(decodeBytes(new TextEncoder().encode('é'), 'constructor')).toEqual({ text: 'é', known: false })
  })

  it('encoded words split inside a character are put together', () => {
    const bytes = Buffer.from('侵害')
    const word = (part: Buffer) => `=?utf-8?B?${part.toString('base64')}?=`
    expect(decodeHeader(`${word(bytes.subarray(0, 2))} ${word(bytes.subarray(2))} ok`)).toBe('侵害 ok')
  })

  it.each([
    ['Tue, 20 Jan 2026 09:00:00 +0900', '2026-01-20T00:00:00Z'],
    ['20 Jan 2026 09:00 GMT', '2026-01-20T09:00:00Z'],
    ['Tue, 20 Jan 2026 09:00:00 -0000 (EST)', '2026-01-20T09:00:00Z'],
    ['yesterday', null],
  ])('date %s', (written, instant) => {
    expect(mailInstant(written)).toBe(instant)
  })
})

describe('base64', () => {
  it.each(['', 'a', 'ab', 'abc', 'Ünïcödé \u{1f600}'])('%j, broken over lines, as the platform reads it', (text) => {
    const written = Buffer.from(text).toString('base64').replace(/.{3}/g, '$&\r\n')
    expect(Buffer.from(strictBase64(written) ?? 'x').toString()).toBe(text)
  })

  it('in JSON nothing else may stand in it; a mail passes it over', () => {
    expect(strictBase64('YW!I=')).toBeNull()
    expect(Buffer.from(base64Bytes('YW!I=')).toString()).toBe('ab')
  })
})

describe('addresses', () => {
  it.each([
    ['hxxps://a[.]example/x', 'https://a.example/x'],
    ['hxxp[:]//a(dot)example', 'http://a.example'],
  ])('refang %s', (written, meant) => {
    expect(refang(written)).toBe(meant)
  })

  it('joins what was broken and leaves lists alone', () => {
    expect(rejoin('https://a.example/x-\ny1')).toBe('https://a.example/x-y1')
    expect(rejoin('https://a.example/x\nhttps://a.example/y')).toBe('https://a.example/x\nhttps://a.example/y')
    expect(rejoin('https://a.example/\nPlease')).toBe('https://a.example/\nPlease')
  })

  it('unwraps gateways, nested too', () => {
    const inner = 'https://a.example/x?y=1'
    const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=1`
    expect(unwrap(safe)).toBe(inner)
    expect(unwrap(`https://urldefense.com/v3/__${safe}__;!!x$`)).toBe(inner)
    expect(urlsOf(`see (${inner}).`)[0]?.url).toBe(inner)
  })
})

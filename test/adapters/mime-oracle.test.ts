import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { cases } from '../../eval/mail/cases'
import { unseenCase } from '../../eval/mail/unseen/case'
import { first } from '../../eval/mail/unseen/first'
import { second } from '../../eval/mail/unseen/second'
import { headerOf, parseMail } from '../../src/adapters/shared/mime'

/**
 * Mails are read by our own parser because the front door is synchronous, bounded in parts, depth and bytes, and keeps what is broken;
 * postal-mime answers by promise, puts forwarded mails into the text and decodes as the platform does. On whole mails both must read the same.
 */
const ALL = [...cases, ...[...first, ...second].map(unseenCase)]
/** Node 20 reads 0x80 to 0x9F of windows-1252 as controls, against the Encoding Standard, and postal-mime with it: held equal here. */
const C1 = /[\u0080-\u009f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g
/** Broken on purpose, read as one text by us and left empty by others; and signed ones, of which each reads another part as text. */
const BROKEN = new Set(['trap/boundary-missing', 'trap/no-end', 'trap/charset-nonsense', 'trap/forwarded-rfc822'])
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\r', '').replace(C1, '?').trim()

describe('postal-mime as oracle', () => {
  it('reads the same subject, text and attachments', async () => {
    let compared = 0
    for (const item of ALL) {
      if (BROKEN.has(item.name)) continue
      const theirs = await PostalMime.parse(item.eml)
      const ours = parseMail(item.eml, [])
      expect(headerOf(ours, 'subject'), item.name).toBe(theirs.subject)
      const text = ours.parts.filter((part) => part.type === 'text/plain' && !part.attached).map((part) => part.text)
      if (text.length === 1) {
        expect(plain(text[0]), item.name).toBe(plain(theirs.text))
        compared += 1
      }
      const names = ours.parts.filter((part) => part.attached && part.name !== '').map((part) => part.name)
      expect(names, item.name).toEqual(theirs.attachments.map((file) => file.filename).filter((name) => name))
    }
    expect(compared).toBeGreaterThan(200)
  })

  it.each([
    ['b', 'b2'],
    ['=_x', '=_x_alt'],
    ['part', 'part--1'],
  ])('parts of %s and of %s within are told apart, and read once', async (outer, inner) => {
    const eml = [
      'From: a@press.example',
      'Subject: Report',
      `Content-Type: multipart/mixed; boundary="${outer}"`,
      '',
      `--${outer}`,
      `Content-Type: multipart/alternative; boundary="${inner}"`,
      '',
      `--${inner}`,
      'Content-Type: text/plain',
      '',
      'once',
      `--${inner}`,
      'Content-Type: text/html',
      '',
      '<p>once</p>',
      `--${inner}--`,
      '',
      `--${outer}  `,
      'Content-Type: text/csv; name="list.csv"',
      'Content-Disposition: attachment; filename="list.csv"',
      '',
      'a,b',
      `--${outer}--`,
      '',
    ].join('\r\n')
    const theirs = await PostalMime.parse(eml)
    const ours = parseMail(eml, [])
    expect(ours.parts.map(({ type, text }) => [type, text])).toEqual([
      ['text/plain', 'once'],
      ['text/html', '<p>once</p>'],
      ['text/csv', 'a,b'],
    ])
    expect([theirs.text?.trim(), theirs.attachments.length]).toEqual(['once', 1])
  })
})

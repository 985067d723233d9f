import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromArf } from '../../src/adapters/arf'
import { fromMail } from '../../src/adapters/mail'
import { mergeFragments, parseCase } from '../../src/case'
import { sharedPath } from '../support/shared'

const AT = { receivedAt: '2026-01-02T00:00:00Z' }
const BASE = { id: 'c', asOf: '2026-02-01T00:00:00Z', stage: 'report' } as const

const report = (fields: readonly string[]): string =>
  [
    'From: feedback@loop.example',
    'To: abuse@host.example',
    'Date: Fri, 2 Jan 2026 00:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'See https://policy.example/feedback for what this is.',
    '--b1',
    'Content-Type: message/feedback-report',
    '',
    ...fields,
    '',
    '--b1',
    'Content-Type: message/rfc822',
    '',
    'From: someone@sender.example',
    'Subject: Hello',
    '',
    'https://inside.example/',
    '--b1--',
    '',
  ].join('\r\n')

const FIELDS = [
  'Feedback-Type: fraud',
  'User-Agent: Loop/1.0',
  'Version: 1',
  'Arrival-Date: Thu, 1 Jan 2026 09:00:00 +0900',
  'Source-IP: 192.0.2.1',
  'Reported-Domain: Shop.Example',
  'Reported-URI: https://login.shop.example/verify',
  'Reported-URI: mailto:someone@shop.example',
]

const codes = (fragment: ReturnType<typeof fromArf>) => fragment.notes?.map((note) => note.code)

describe('fromArf', () => {
  it('reads the fields of the report, never the explanation or the mail that is reported', () => {
    const notice = fromArf(report(FIELDS), AT).notices?.[0]
    expect(notice).toMatchObject({
      lane: 'phishing',
      regime: 'other',
      receivedAt: AT.receivedAt,
      urls: ['https://login.shop.example/verify'],
      elements: { location: true },
      status: 'open',
    })
    expect([...(notice?.domains ?? [])].sort()).toEqual(['login.shop.example', 'shop.example'])
  })

  it('takes the time of arrival, in UTC and with a note, where no receipt is given', () => {
    const fragment = fromArf(report(FIELDS))
    expect(fragment.notices?.[0]?.receivedAt).toBe('2026-01-01T00:00:00Z')
    expect(codes(fragment)).toEqual(['RECEIVED_AT_ASSUMED'])
  })

  it('says that it has no time rather than take one', () => {
    const fragment = fromArf(report(FIELDS.filter((field) => !field.startsWith('Arrival'))))
    expect(fragment.notices).toBeUndefined()
    expect(codes(fragment)).toEqual(['NO_TIME'])
  })

  it.each([
    ['virus', 'malware'],
    ['abuse', 'other_illegal'],
    ['x-new', 'other_illegal'],
    ['constructor', 'other_illegal'],
  ])('%s is of the lane %s', (type, lane) => {
    expect(fromArf(report([`Feedback-Type: ${type}`]), AT).notices?.[0]?.lane).toBe(lane)
  })

  it.each(['auth-failure', 'not-spam', 'Auth-Failure '])('%s complains of nobody: the bank is no phisher', (type) => {
    const fields = [
      `Feedback-Type: ${type}`,
      'Auth-Failure: dmarc',
      'Reported-Domain: bank.example',
      ...FIELDS.slice(1, 4),
    ]
    const fragment = fromArf(report(fields), AT)
    expect(fragment.notices).toBeUndefined()
    expect(codes(fragment)).toEqual(['NO_COMPLAINT'])
    const mail = fromMail(report(fields), AT)
    expect([mail.detected.kind, mail.notices]).toEqual(['arf', undefined])
  })

  it('claims no place where the report names only an address that many share', () => {
    const notice = fromArf(report(['Feedback-Type: abuse', 'Reported-Domain: 192.0.2.7']), AT).notices?.[0]
    expect(notice?.domains).toBeUndefined()
    expect(notice?.elements).toEqual({})
  })

  it('takes the part alone, and text or bytes alike', () => {
    const alone = FIELDS.join('\n')
    expect(fromArf(alone, AT).notices?.[0]?.urls).toEqual(['https://login.shop.example/verify'])
    const eml = report(FIELDS)
    expect(fromArf(new TextEncoder().encode(eml), AT)).toEqual(fromArf(eml, AT))
  })

  it('gives the same report the same id and another another', () => {
    const id = (fields: readonly string[]) => fromArf(report(fields), AT).notices?.[0]?.id
    expect(id(FIELDS)).toBe(id([...FIELDS]))
    expect(id(FIELDS)).not.toBe(id([...FIELDS, 'Incidents: 2']))
  })

  it('notes what is no report', () => {
    for (const odd of ['', 'Hello', null, 7, {}, report(['Version: 1'])])
      expect(codes(fromArf(odd, AT))).toEqual(['NOT_READ'])
  })

  it('never throws on a report with noise in it, and what it gives fits the case', () => {
    const eml = report(FIELDS)
    fc.assert(
      fc.property(fc.nat(eml.length), fc.string({ unit: 'binary', maxLength: 30 }), (at, noise) => {
        const merged = mergeFragments(BASE, fromArf(eml.slice(0, at) + noise + eml.slice(at), AT))
        parseCase(merged)
      }),
      { numRuns: 200 },
    )
  })

  it('reads the recorded sample where it is present', () => {
    const folder = sharedPath('data/samples/arf')
    if (folder === null) return console.log('skipped: no samples')
    for (const name of readdirSync(folder)) {
      const notice = fromArf(new Uint8Array(readFileSync(`${folder}/${name}`))).notices?.[0]
      expect(notice?.domains).toEqual(['example.ed.jp'])
      expect(notice?.receivedAt).toBe('2009-04-29T00:00:00Z')
    }
  })
})

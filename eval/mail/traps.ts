import type { Case } from './cases'
import { mailOf, multipart, partOf } from './render'

const FROM = '"Dana Hill" <dana@larkspur.example>'
const HEAD =
  'These pages infringe the copyright of our book and were put up without permission. Please remove them.\n\n'
const make = (
  name: string,
  kind: Case['kind'],
  entity: string,
  accused: readonly string[],
  more: readonly string[] = [],
  subject = 'Copyright infringement',
): Case => ({
  name: `trap/${name}`,
  kind,
  accused,
  elements: null,
  eml: mailOf(subject, FROM, entity, name, more),
})
const notice = (name: string, text: string, accused: readonly string[]): Case =>
  make(name, 'notice', partOf(text, {}), accused)
const file = (name: string, type: string, text: string): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}`
const U = 'https://readfree.example/ch/12'

const ACNS = `<?xml version="1.0" encoding="UTF-8"?>
<Infringement xmlns="http://www.acns.net/ACNS"><Case><ID>77-1</ID><Status>Open</Status></Case>
<Complainant><Entity>Larkspur Press</Entity><Contact>Desk</Contact><Email>desk@larkspur.example</Email></Complainant>
<Source><TimeStamp>2026-01-01T00:00:00Z</TimeStamp><IP_Address>192.0.2.1</IP_Address></Source>
<Content><Item><Title>The Salt Calendar</Title><URL>${U}</URL></Item></Content></Infringement>`
const XARF = JSON.stringify({
  xarf_version: '4.0.0',
  report_id: 'x-1',
  timestamp: '2026-01-01T00:00:00Z',
  category: 'copyright',
  type: 'copyright',
  infringing_url: U,
  reporter: { org: 'Larkspur', domain: 'larkspur.example' },
})
const ARF = 'Feedback-Type: abuse\r\nUser-Agent: T/1\r\nVersion: 1\r\nReported-Domain: readfree.example\r\n'

export const traps: readonly Case[] = [
  notice('defanged', `${HEAD}hxxps://readfree[.]example/ch/12\n`, [U]),
  notice('defanged-dot', `${HEAD}hxxps[:]//readfree(dot)example/ch/12\n`, [U]),
  notice(
    'broken-line',
    `${HEAD}https://readfree.example/a/very/long/path/of/many/folders/that/the/mailer/\ncannot-hold/in-one-line/page-7.html\n`,
    ['https://readfree.example/a/very/long/path/of/many/folders/that/the/mailer/cannot-hold/in-one-line/page-7.html'],
  ),
  notice('bracketed-broken', `${HEAD}<https://readfree.example/ch/\n12>\n`, [U]),
  notice(
    'safelinks',
    `${HEAD}https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Freadfree.example%2Fch%2F12&data=05%7C01&reserved=0\n`,
    [U],
  ),
  notice('urldefense-3', `${HEAD}https://urldefense.com/v3/__https://readfree.example/ch/12__;!!abc!def$\n`, [U]),
  notice(
    'urldefense-2',
    `${HEAD}https://urldefense.proofpoint.com/v2/url?u=https-3A__readfree.example_ch_12&d=DwMF&c=x\n`,
    [U],
  ),
  notice('same-line', `${HEAD}Original: https://larkspur.example/salt Infringing: ${U}\n`, [U]),
  notice(
    'table',
    `${HEAD}Original work | Infringing copy\nhttps://shop.example/salt (official) | ${U} (infringing)\n`,
    [U],
  ),
  notice(
    'official-elsewhere',
    `${HEAD}Infringing URL:\n${U}\n\nThe official edition is sold at:\nhttps://bookstore.example/salt\n`,
    [U],
  ),
  notice('own-pages', `${HEAD}${U}\n\nSee who we are: https://www.larkspur.example/about\n`, [U]),
  notice(
    'law-links',
    `${HEAD}${U}\n\nThe law: https://www.copyright.gov/title17/\nThis notice will be sent to https://lumendatabase.org/\n`,
    [U],
  ),
  notice('evidence', `${HEAD}Infringing URL: ${U}\nEvidence: https://shots.example/9.png\n`, [U]),
  notice('punctuation', `${HEAD}We found it at ${U}, and nowhere else.\n`, [U]),
  notice('in-brackets', `${HEAD}It stands there (${U}).\n`, [U]),
  notice(
    'bullets',
    `${HEAD}Infringing URLs:\n 1. ${U}\n 2) https://readfree.example/ch/13\n - https://readfree.example/ch/14\n`,
    [U, 'https://readfree.example/ch/13', 'https://readfree.example/ch/14'],
  ),
  notice('footer', `${HEAD}${U}\n\n-- \nDana Hill\nhttps://social.example/dana\n`, [U]),
  notice('inner-date', `${HEAD}${U}\nWe first saw it on 1 March 2024 and Date: Fri, 1 Mar 2024 00:00:00 +0000.\n`, [U]),
  make(
    'html-only',
    'notice',
    partOf(
      `<html><body><p>This page infringes our copyright, put up without permission. Please remove it:</p><p><a href="${U}">the page</a></p></body></html>`,
      { type: 'text/html' },
    ),
    [U],
  ),
  make(
    'html-hidden',
    'notice',
    partOf(
      `<p>This page infringes our copyright. Please remove it:</p><p>${U}</p><div style="display: none">https://hidden.example/x</div><script>var a="https://script.example/"</script>`,
      { type: 'text/html' },
    ),
    [U],
  ),
  make(
    'alternative',
    'notice',
    multipart('alternative', [
      partOf(`${HEAD}${U}\n`, {}),
      partOf(`<p>${HEAD}</p><p><a href="${U}">${U}</a></p>`, { type: 'text/html', encoding: 'quoted-printable' }),
    ]),
    [U],
  ),
  make(
    'csv',
    'notice',
    multipart('mixed', [
      partOf(`${HEAD}The list is attached.\n`, {}),
      file(
        'urls.csv',
        'text/csv',
        `original_url,infringing_url\nhttps://shop.example/1,${U}\nhttps://shop.example/2,https://readfree.example/ch/13\n`,
      ),
    ]),
    [U, 'https://readfree.example/ch/13'],
  ),
  make(
    'txt',
    'notice',
    multipart('mixed', [
      partOf(`${HEAD}The list is attached.\n`, {}),
      file('infringing.txt', 'text/plain', `${U}\nhttps://readfree.example/ch/13\n`),
    ]),
    [U, 'https://readfree.example/ch/13'],
  ),
  make(
    'csv-allowlist',
    'notice',
    multipart('mixed', [
      partOf(`${HEAD}Infringing URL: ${U}\n`, {}),
      file('official-shops.csv', 'text/csv', 'https://shop.example/1\nhttps://shop.example/2\n'),
    ]),
    [U],
  ),
  make(
    'forwarded',
    'notice',
    partOf(
      `Please see below.\n\n---------- Forwarded message ---------\nFrom: Rights Desk <desk@rights.example>\nDate: Mon, 1 Dec 2025 10:00:00 +0000\nSubject: Copyright infringement\n\n${HEAD}${U}\n`,
      {},
    ),
    [U],
    [],
    'Fwd: complaint',
  ),
  make(
    'forwarded-rfc822',
    'notice',
    multipart('mixed', [
      partOf('Passing this on.\n', {}),
      `Content-Type: message/rfc822\r\n\r\nFrom: desk@rights.example\r\nDate: Mon, 1 Dec 2025 10:00:00 +0000\r\nSubject: Copyright infringement\r\n\r\n${HEAD}${U}\r\n`,
    ]),
    [U],
    [],
    'Fwd: complaint',
  ),
  make(
    'quoted-only',
    'none',
    partOf(`Thanks, we will look at it.\n\n> ${HEAD.trim()}\n> ${U}\n`, {}),
    [],
    [],
    'Re: Copyright infringement',
  ),
  make(
    'outlook-quote',
    'none',
    partOf(
      `Which customer is this?\n\nFrom: Dana Hill\nSent: Monday, 5 January 2026 10:00\nTo: abuse\nSubject: Copyright infringement\n\n${HEAD}${U}\n`,
      {},
    ),
    [],
    [],
    'RE: ticket',
  ),
  make(
    'retraction-quoted',
    'retraction',
    partOf(`We withdraw our notice below.\n\n> ${HEAD.trim()}\n> ${U}\n`, {}),
    [U],
    ['In-Reply-To: <n1@sender.example>'],
    'Re: Copyright infringement',
  ),
  make(
    'out-of-office',
    'none',
    partOf('I am out of office until Monday.\n', {}),
    [],
    ['Auto-Submitted: auto-replied'],
    'Automatic reply: Copyright infringement',
  ),
  make(
    'vendor-pitch',
    'none',
    partOf(
      'We offer DMCA takedown services against piracy. Book a demo at https://vendor.example/ and stop copyright infringement. Special offer.\n',
      {},
    ),
    [],
    [],
    'Stop piracy today',
  ),
  make(
    'extortion',
    'none',
    partOf(
      'Your site was hacked. Send 1 bitcoin or we publish everything and report you for copyright infringement.\n',
      {},
    ),
    [],
    [],
    'Copyright strike',
  ),
  make(
    'acns-attached',
    'acns',
    multipart('mixed', [partOf('See the XML.\n', {}), file('77-1.xml', 'text/xml', ACNS)]),
    [U],
  ),
  make(
    'acns-signed',
    'acns',
    partOf(
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n${HEAD}\n- - ---Start ACNS XML\n${ACNS}\n- - ---End ACNS XML\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`,
      {},
    ),
    [U],
  ),
  make(
    'xarf',
    'xarf',
    multipart('mixed', [partOf('Report attached.\n', {}), file('xarf.json', 'application/json', XARF)]),
    [U],
  ),
  make(
    'arf',
    'arf',
    `Content-Type: multipart/report; report-type=feedback-report; boundary="f"\r\n\r\n--f\r\nContent-Type: text/plain\r\n\r\nreport\r\n--f\r\nContent-Type: message/feedback-report\r\n\r\n${ARF}\r\n--f--\r\n`,
    [],
  ),
  make('boundary-missing', 'notice', `Content-Type: multipart/mixed\r\n\r\n${HEAD}${U}\r\n`, [U]),
  make(
    'no-end',
    'notice',
    `Content-Type: multipart/mixed; boundary="b-1"\r\n\r\n--b-1\r\n${partOf(`${HEAD}${U}\n`, {})}`,
    [U],
  ),
  make('charset-nonsense', 'notice', partOf(`${HEAD}${U}\n`, { label: 'x-no-such' }), [U]),
]

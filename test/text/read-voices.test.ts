import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64 } from '../../src/text/literals'
import { PAGE_LIMIT, readVoices } from '../../src/text/read-voices'
import { covers } from '../../src/text/span-list'
import type { Page, VoiceKind } from '../../src/text/types'

const voice = (page: Page, kind: VoiceKind): string =>
  page.voices
    .filter((each) => each.kind === kind)
    .map((each) => each.text)
    .join('')

describe('readVoices', () => {
  it('sets blocks apart and joins what is inline', () => {
    const page = readVoices('<p>one <b>t</b>wo</p><div>three</div>four<br>five')
    expect(voice(page, 'body').trim().split('\n')).toEqual(['one two', 'three', 'four five'])
  })

  it('collapses white space as a browser does, and keeps it in pre', () => {
    expect(voice(readVoices('<p>  a \n\t b  </p>'), 'body')).toBe('a b \n')
    expect(voice(readVoices('<pre>a  b</pre>'), 'body')).toBe('a  b\n')
  })

  it('lists links with their text, images, frames and scripts, each quoting its tag', () => {
    const html =
      '<a rel="NoFollow Sponsored" href=" /ch/1 ">Chapter <b>1</b></a><img src=p.jpg alt="x.example"><iframe src=//e.example></iframe><script src=a.js></script>'
    const page = readVoices(html)
    expect(page.links).toMatchObject([{ href: '/ch/1', text: 'Chapter 1', rel: 'nofollow sponsored', voice: 'body' }])
    expect(html.slice(page.links[0]?.start, page.links[0]?.end)).toMatch(/^<a .*<\/a>$/)
    expect(page.images).toMatchObject([{ src: 'p.jpg', alt: 'x.example', title: null }])
    expect(page.embeds).toMatchObject([{ element: 'iframe', src: '//e.example' }])
    expect(page.scripts).toMatchObject([{ src: 'a.js' }])
  })

  it('marks quotes, code and prose', () => {
    const sentence =
      'The court found that the operator had been told. It went on for months, as the ruling says at length.'
    const html = `<blockquote>quoted</blockquote><code>code()</code><p>${sentence}</p><p>short</p>`
    const page = readVoices(html)
    expect(covers(page.quoted, html.indexOf('quoted'))).toBe(true)
    expect(covers(page.code, html.indexOf('code()'))).toBe(true)
    expect(covers(page.prose, html.indexOf('court'))).toBe(true)
    expect(covers(page.prose, html.indexOf('short'))).toBe(false)
    expect(covers(page.quoted, html.indexOf('court'))).toBe(false)
  })

  it('tells the language as written', () => {
    expect(readVoices('<html lang="zh-Hant"><p>x').language).toBe('zh-Hant')
    expect(readVoices('<p>x').language).toBeNull()
  })

  it('says that a page written by script alone is unreadable', () => {
    expect(readVoices('<div id=app></div><script src=app.js></script>').unreadable).toBe(true)
    expect(
      readVoices(
        '<noscript>You need to enable JavaScript to run this app, please do so now.</noscript><script>x()</script>',
      ).unreadable,
    ).toBe(true)
    expect(readVoices('<img src=1.png><img src=2.png><img src=3.png>').unreadable).toBe(true)
    expect(
      readVoices('<p>Plain words, enough of them to be read by anyone at all.</p><script>x()</script>').unreadable,
    ).toBe(false)
    expect(readVoices('').unreadable).toBe(false)
  })

  it('resolves simple rules of style elements, later ones first, and none inside conditions', () => {
    const html = (css: string): string => `<style>${css}</style><p class="a">words</p>`
    expect(voice(readVoices(html('.a{display:none}')), 'hidden').trim()).toBe('words')
    expect(voice(readVoices(html('p.a { visibility : hidden }')), 'hidden').trim()).toBe('words')
    expect(voice(readVoices(html('.a{display:none} .a{display:block}')), 'body').trim()).toBe('words')
    expect(voice(readVoices(html('@media print{.a{display:none}}')), 'body').trim()).toBe('words')
    expect(voice(readVoices(html('@media screen{.a{display:none}}')), 'hidden').trim()).toBe('words')
    expect(voice(readVoices(html('/* x */ .b, .a{opacity:0}')), 'hidden').trim()).toBe('words')
  })

  it('decodes what scripts write from literals, and runs nothing', () => {
    const written = (script: string): string => voice(readVoices(`<script>${script}</script>`), 'body').trim()
    expect(written('document.write("<p>one</p>")')).toBe('one')
    expect(written('document.writeln(\'a\' + "b" + `c`)')).toBe('abc')
    expect(written('document.write(atob("5ryr55S7"))')).toBe('漫画')
    expect(written("document.write(unescape('%3Cp%3Ex%u6f2b'))")).toBe('x漫')
    expect(written("document.write(decodeURIComponent('%E6%BC%AB'))")).toBe('漫')
    expect(written('document.write(name + "x")')).toBe('')
    expect(written(['document.write(`$', '{x}`)'].join(''))).toBe('')
  })

  it('maps the text of a frame document into the attribute', () => {
    const html = '<iframe srcdoc="&lt;p&gt;inner&lt;/p&gt;"></iframe>'
    const inner = readVoices(html).voices.find(({ via }) => via === 'srcdoc')
    const span = inner?.map.span(0, 5)
    expect(html.slice(span?.start, span?.end)).toBe('inner')
  })

  it('reads to the limit and says so', () => {
    const page = readVoices('abc'.repeat(100), { limit: 10 })
    expect(page.readUnits).toBe(10)
    expect(page.notes[0]?.code).toBe('PAGE_TRUNCATED')
    expect(PAGE_LIMIT).toBe(8 * 1024 * 1024)
  })

  it('quotes the source exactly: a letter of a voice that was copied is that letter', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<!-- x -->',
        '<wbr>',
        '<span></span>',
        '&amp;',
        '&#114;',
        '&amp;#114;',
        '&lt',
        '&eacute;',
        ' ',
        '\n  ',
        'raw',
        '漫画',
      ],
      ...[
        '<bdo dir=rtl>',
        '</bdo>',
        '<img alt="a&amp;b &#x72;aw">',
        '<p style="display:none">',
        '<a title=t>',
        '</a>',
        '<title>',
        '</title>',
        '𠮷',
      ],
      ...[
        '<meta name=description content="m &lt;n">',
        '<script type="application/ld+json">{"a":"\\u0062c"}</script>',
        '<script>document.write("w\\x72")</script>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const html = parts.join('')
        for (const { text, map } of readVoices(html).voices) {
          for (let at = 0; at < text.length; at++) {
            const { start, end } = map.span(at, at + 1)
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(html.length)
            const quote = html.slice(start, end)
            const unit = text.charAt(at)
            const derived = unit === '\n' || unit === ' ' || unit === '\u202e' || unit === '\u202c'
            if (!derived && quote !== unit) expect(quote).toMatch(/^(?:&|\\)/)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('base64', () => {
  it('decodes like the platform', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = Buffer.from(text).toString()
        expect(decodeBase64(Buffer.from(clean).toString('base64'))).toBe(clean)
      }),
    )
    expect(decodeBase64('not base64!')).toBeNull()
  })
})

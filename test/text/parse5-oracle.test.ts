import * as fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readVoices } from '../../src/text/read-voices'

type Node = DefaultTreeAdapterMap['node']

/** What a browser would show of a page without style sheets: the words, in the order of the tree. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'noembed',
  'noframes',
  'datalist',
  'rt',
  'rp',
  'title',
  'head',
])

const visibleText = (html: string): string => {
  let text = ''
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterMap['textNode']).value
    if (SILENT.has(node.nodeName)) return
    const attributes = 'attrs' in node ? node.attrs : []
    if (attributes.some(({ name, value }) => name === 'hidden' || (name === 'style' && value === 'display:none')))
      return
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html, { scriptingEnabled: false }))
  return text
}

const ourText = (html: string): string =>
  readVoices(html)
    .voices.filter(({ kind }) => ['body', 'heading', 'navigation', 'footer'].includes(kind))
    .map(({ text }) => text)
    .join(' ')

/** Letters only, sorted: where a voice or a misnested table puts text is not the question here. */
const letters = (text: string): string => [...text.replace(/[\s\0]/g, '')].sort().join('')

const sorted = (html: string): void => {
  expect(letters(ourText(html))).toBe(letters(visibleText(html)))
}

describe('visible text against parse5', () => {
  it.each([
    [
      'a page',
      '<!doctype html><html><head><title>t</title></head><body><h1>One</h1><p>two <b>three</b></p></body></html>',
    ],
    ['entities', '<p>a &amp; b &lt;c&gt; &eacute; &#233; &#xe9 &notanentity; &copy 2025 &amp</p>'],
    ['no end tags', '<ul><li>a<li>b<p>c<p>d</ul><table><tr><td>1<td>2<tr><td>3</table>'],
    ['stray end tags', '</div>a</p>b</b></span></table>c'],
    ['misnested', '<b>1<p>2</b>3</p><i>4<b>5</i>6</b>'],
    ['hidden paragraph without end', '<p style="display:none">gone<p>here<div>there</div>'],
    ['hidden item without end', '<ul><li hidden>gone<li>here</ul>after'],
    ['hidden cell without end', '<table><tr><td hidden>gone<td>here</table>after'],
    ['end tag closes inline', '<div><span hidden>gone</div>here'],
    ['comments', 'a<!-- x --><!--> b <!---> c <!-- y --!> d <! e > f <? g ?> h'],
    [
      'raw text',
      '<script>"</p>" gone</script><style>gone</style>here<textarea><b>kept</b></textarea><xmp><i>kept</i></xmp>',
    ],
    ['noscript', '<noscript><p>kept</p></noscript>'],
    ['template', '<template><p>gone</p></template>here'],
    ['ruby', '<ruby>漫<rp>(</rp><rt>まん</rt><rp>)</rp>画</ruby>'],
    ['unclosed tag at the end', 'text <a href="x'],
    ['unclosed comment', 'text <!-- gone'],
    ['attributes with angle brackets', '<a title="a>b" href=x>c</a>'],
    ['nul characters', 'a\0b'],
    ['select', '<select><option hidden>gone<option>here</select>'],
    ['definition list', '<dl><dt hidden>gone<dd>here<dt>there</dl>'],
    ['nested links', '<a href=a>one<a href=b hidden>gone</a>two'],
    ['svg', '<svg><text>shown</text></svg>after'],
    ['plain text', 'a<plaintext><b>c</b>'],
    ['heading within a heading', '<div><h2 hidden>gone<h3>here</h3>here</div>'],
    ['buttons', '<button hidden>gone<button>here</button>'],
  ])('%s', (_, html) => {
    sorted(html)
  })

  it('agrees on generated pages, broken ones too', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</b>',
        '<span>',
        '</span>',
        '<i>',
        '</i>',
        '<ul>',
        '<li>',
        '</ul>',
        '</li>',
      ],
      ...[
        '<h2>',
        '</h2>',
        '<br>',
        '<img alt=x>',
        '<!-- c -->',
        '<em class=q>',
        '</em>',
        '<section>',
        '</section>',
        '<wbr>',
      ],
      ...['&amp;', '&lt;', '&#65;', '&nbsp;', ' < ', '>', '"', '<a href=u>', '</a>', '<dl>', '<dt>', '<dd>', '</dl>'],
      ...[
        'alpha',
        'beta',
        '漫画',
        ' ',
        '\n',
        'г',
        '<',
        '</',
        '<!',
        '</x>',
        '<script>1<2</script>',
        '<style>p{}</style>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        // Closed at the end: what a tag shows that the end of the page cuts off (`<beta</`) is a known difference.
        sorted(`${parts.join('')}>`)
      }),
      { numRuns: 10_000 },
    )
  })

  it('agrees on what unclosed hidden elements hide', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<span>',
        '</span>',
        '<p hidden>',
        '<div hidden>',
        '<span hidden>',
        '<li hidden>',
      ],
      ...['<ul>', '<li>', '</ul>', '<h2>', '</h2>', 'a', 'b', 'c', 'd', 'e', 'f'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (parts) => sorted(parts.join(''))),
      { numRuns: 10_000 },
    )
  })
})

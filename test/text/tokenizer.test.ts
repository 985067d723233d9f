import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Attribute } from '../../src/text/attribute-names'
import { AttributeList } from '../../src/text/attributes'
import { referenceAt } from '../../src/text/references'
import { tokenize } from '../../src/text/tokenizer'

/** What is found, as one line each. */
const tokens = (html: string): string[] => {
  const found: string[] = []
  const attributes = new AttributeList(html)
  tokenize(html, {
    attributes,
    text: (start, end, raw) => found.push(`${raw ? 'raw' : 'text'} ${html.slice(start, end)}`),
    open: ({ name }, start, end, selfClosing) => {
      const title = attributes.get(Attribute.Title)
      found.push(
        `<${name}${title === undefined ? '' : ` title=${title}`}${selfClosing ? ' /' : ''}> ${html.slice(start, end).length}`,
      )
    },
    close: ({ name }) => found.push(`</${name}>`),
    comment: () => found.push('comment'),
  })
  return found
}

describe('tokens', () => {
  it.each<[string, readonly string[]]>([
    ['a<b>c</b>', ['text a', '<b> 3', 'text c', '</b>']],
    ['<P TITLE=x>', ['<p title=x> 11']],
    ['<p title="a>b" x>', ['<p title=a>b> 17']],
    ["<p title='&lt;'/>", ['<p title=< /> 17']],
    ['<p title=a title=b>', ['<p title=a> 19']],
    ['<p title = "a" / >', ['<p title=a> 18']],
    ['1 < 2 <3', ['text 1 < 2 <3']],
    ['a<!-- b -->c<!--> d <!---> e', ['text a', 'comment', 'text c', 'comment', 'text  d ', 'comment', 'text  e']],
    [
      '<!doctype html>a<?php x ?>b</ c>d</>e',
      ['comment', 'text a', 'comment', 'text b', 'comment', 'text d', 'text e'],
    ],
    ['<script>a<b></scripty></SCRIPT >c', ['<script> 8', 'raw a<b></scripty>', '</script>', 'text c']],
    ['<title>a<b></title>', ['<title> 7', 'text a<b>', '</title>']],
    ['<plaintext>a</plaintext>', ['<plaintext> 11', 'raw a</plaintext>']],
    ['a<b title="c', ['text a']],
    ['a<', ['text a<']],
    ['a</', ['text a</']],
    ['a<!-- b', ['text a', 'comment']],
    ['<x-y>a</x-y>', ['<x-y> 5', 'text a', '</x-y>']],
  ])('%s', (html, expected) => {
    expect(tokens(html)).toEqual(expected)
  })

  it('never throws and never tells a place outside the source', () => {
    const piece = fc.constantFrom('<', '>', '/', '!', '-', '=', '"', "'", 'a', ' ', '&', '<script', '</', '<!--', '?')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const html = parts.join('')
        const inside = (start: number, end: number): void => {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(html.length)
        }
        let last = 0
        const follows = (start: number, end: number): void => {
          inside(start, end)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
        tokenize(html, {
          attributes: new AttributeList(html),
          text: follows,
          open: (_, start, end) => follows(start, end),
          close: (_, start, end) => follows(start, end),
          comment: () => {},
        })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('character references', () => {
  it.each([
    ['&amp;', 38, 5],
    ['&ampx', 38, 4],
    ['&#114;', 114, 6],
    ['&#x72x', 114, 5],
    ['&#0000000000000114;', 114, 19],
    ['&#128;', 0x20ac, 6],
    ['&#0;', 0xfffd, 4],
    ['&#99999999999;', 0xfffd, 14],
    ['&#xd800;', 0xfffd, 8],
    ['&notin;', 0x2209, 7],
    ['&notit;', 0xac, 4],
  ])('%s', (source, codePoint, end) => {
    expect(referenceAt(source, 0, source.length, false)).toEqual({ codePoints: [codePoint], end })
  })

  it('leaves what is none', () => {
    for (const source of ['&', '& ', '&#', '&#x', '&nosuch;', '&;']) {
      expect(referenceAt(source, 0, source.length, false)).toBeNull()
    }
  })

  it('leaves a name without semicolon in an address', () => {
    expect(referenceAt('&copy=1', 0, 7, true)).toBeNull()
    expect(referenceAt('&copy=1', 0, 7, false)).toEqual({ codePoints: [169], end: 5 })
    expect(referenceAt('&copy;=1', 0, 8, true)).toEqual({ codePoints: [169], end: 6 })
  })

  it('looks no further than it may', () => {
    expect(referenceAt('&amp;', 0, 3, false)).toBeNull()
  })
})

import { readFileSync } from 'node:fs'
import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHost } from '../../src/domains/host'
import { parseDomain, registrableOf, SUFFIX_LIST_VERSION } from '../../src/domains/parse'
import { hostToUnicode } from '../../src/domains/punycode'

describe('toHost', () => {
  it.each([
    ['Brand.Example', 'brand.example'],
    ['https://user:pw@Brand.example:8443/a?b#c', 'brand.example'],
    ['brand.example.', 'brand.example'],
    ['*.brand.example', 'brand.example'],
    ['brand[.]example', 'brand.example'],
    ['hxxps://brand(dot)example/x', 'brand.example'],
    ['ＢＲＡＮＤ。example', 'brand.example'],
    ['br\u00ADand.example', 'brand.example'],
    ['漫画.example', 'xn--qex62k.example'],
    ['//brand.example/path', 'brand.example'],
    ['0x7f.1', '127.0.0.1'],
    ['[2001:DB8::1]:443', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['brand.example:443', 'brand.example'],
  ])('reads %s', (written, host) => expect(toHost(written)).toBe(host))

  it.each(['', ' ', '.', '..', 'a b.example', 'a..example', 'http://', '\uD800', `${'a'.repeat(64)}.example`])(
    'finds no host in %j',
    (written) => expect(toHost(written)).toBeNull(),
  )

  it('takes labels of 63 letters and names of 253, as DNS does, and none longer', () => {
    const name = (length: number): string => `${'abcdefghi.'.repeat(30).slice(0, length - 1)}z`
    expect(toHost(`${'a'.repeat(63)}.com`)).toBe(`${'a'.repeat(63)}.com`)
    expect(toHost(name(253))).toBe(name(253))
    expect(toHost(name(254))).toBeNull()
  })
})

describe('parseDomain', () => {
  it('gives the tenant and the platform of a rented name', () => {
    expect(parseDomain('www.foo.pages.dev')).toMatchObject({
      registrable: 'foo.pages.dev',
      platform: 'pages.dev',
      label: 'foo',
      suffix: 'pages.dev',
      subdomain: 'www',
      isPrivate: true,
    })
  })

  it('gives one answer for an ordinary name', () => {
    expect(parseDomain('a.b.brand.co.uk')).toMatchObject({
      registrable: 'brand.co.uk',
      platform: 'brand.co.uk',
      label: 'brand',
      suffix: 'co.uk',
      subdomain: 'a.b',
      isPrivate: false,
      isListed: true,
    })
  })

  it('takes the apex of a platform for itself', () => {
    expect(parseDomain('pages.dev')).toMatchObject({ registrable: 'pages.dev', platform: 'pages.dev', label: 'pages' })
  })

  it('says that an unknown suffix is not listed, and that an address has no registrable name', () => {
    expect(parseDomain('brand.notatld')).toMatchObject({ registrable: 'brand.notatld', isListed: false })
    expect(parseDomain('192.0.2.7')).toMatchObject({ host: '192.0.2.7', registrable: null, isIp: true })
    expect(parseDomain('com')).toMatchObject({ host: 'com', registrable: null, label: null })
    expect(registrableOf('192.0.2.7')).toBe('192.0.2.7')
  })

  it('names the list by the installed release', () => {
    const { version } = JSON.parse(readFileSync('node_modules/tldts/package.json', 'utf8')) as { version: string }
    expect(SUFFIX_LIST_VERSION).toBe(`tldts ${version}`)
  })

  it('never throws, and reads its own answer the same way again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl(), fc.ipV6()), (text) => {
        const parsed = parseDomain(text)
        if (parsed.host === null) return
        const again = parseDomain(parsed.host)
        expect({ ...again, input: '' }).toEqual({ ...parsed, input: '' })
      }),
    )
  })

  it('decodes punycode as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (label) => {
        const host = toHost(`${label}.example`)
        fc.pre(host !== null)
        expect(hostToUnicode(host)).toBe(domainToUnicode(host))
      }),
    )
  })
})

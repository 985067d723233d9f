import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsUpTo2 } from '../../src/domains/compare'
import { relateDomains } from '../../src/domains/relate'

describe('relateDomains', () => {
  it.each([
    ['same_name', 'Kaburoma.example', 'kaburoma.example.'],
    ['same_registrable', 'w3.kaburoma.example', 'w4.kaburoma.example'],
    ['same_label', 'kaburoma.to', 'kaburoma.cc'],
    ['hyphen', 'kabu-roma.to', 'kaburoma.cc'],
    ['number_step', 'kaburoma2.com', 'kaburoma17.com'],
    ['homoglyph', 'kabur\u043Ema.com', 'kaburoma.cc'],
    ['homoglyph', 'kabur0ma.com', 'kaburoma.cc'],
    ['word_variant', 'kaburomascans.com', 'kaburomatoon.org'],
    ['word_variant', 'mangakaburoma.com', 'kaburomamanga.net'],
    ['typo', 'kaburoma.com', 'kabburoma.cc'],
    ['typo', 'kaburoma.com', 'kabruoma.cc'],
    ['tenant_brand', 'kaburoma.com', 'kaburoma.pelidunost.com'],
    ['same_label', 'kaburoma.pages.dev', 'kaburoma.workers.dev'],
  ])('%s: %s and %s', (kind, a, b) => expect(relateDomains(a, b)).toMatchObject({ kind, related: true }))

  it.each([
    ['mangafree.com', 'mangaonline.net'],
    ['watchmoviesonline.com', 'watchanimesonline.net'],
    ['foo.pages.dev', 'bar.pages.dev'],
    ['kaiscans.com', 'noxscans.com'],
    ['manga5.com', 'manga168.com'],
    ['forum.kaburoma.com', 'forum.pelidunost.com'],
    ['192.0.2.1', '192.0.2.2'],
    ['', 'kaburoma.com'],
    ['com', 'net'],
  ])('strangers: %s and %s', (a, b) => expect(relateDomains(a, b).related).toBe(false))

  it('goes by how rare and how long the shared part is, not by the distance', () => {
    const rare = relateDomains('kaburomazeti.com', 'kaburomazetu.net').likelihood
    const short = relateDomains('kab.com', 'kub.net').likelihood
    expect(rare).toBeGreaterThan(0.9)
    expect(short).toBeLessThan(0.5)
  })

  it('says what is shared', () => {
    expect(relateDomains('kaburomascans.com', 'kaburomatoon.org').shared).toBe('kaburoma')
  })

  const label = fc.string({ unit: fc.constantFrom(...'abcdeot10-'), minLength: 1, maxLength: 14 })
  const name = fc.oneof(
    fc.tuple(label, fc.constantFrom('com', 'to', 'pages.dev', 'co.uk')).map(([a, b]) => `${a}.${b}`),
    fc.tuple(label, label, fc.constantFrom('com', 'to')).map((parts) => parts.join('.')),
    fc.string({ unit: 'binary' }),
    fc.domain(),
  )

  it('is symmetric, blind to case, in range, and never throws', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const one = relateDomains(a, b)
        expect(relateDomains(b, a)).toEqual(one)
        expect(one.likelihood).toBeGreaterThanOrEqual(0)
        expect(one.likelihood).toBeLessThanOrEqual(1)
        expect(one.related).toBe(one.likelihood >= 0.5)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (a, b) => {
        expect(relateDomains(a.toUpperCase(), b)).toEqual(relateDomains(a, b))
      }),
    )
  })

  it('reads punycode and its Unicode form as one', () => {
    expect(relateDomains('漫画kaburoma.com', 'kaburoma.net')).toEqual(
      relateDomains('xn--kaburoma-ef2s689b.com', 'kaburoma.net'),
    )
    expect(relateDomains('bücherkabur.com', 'xn--bcherkabur-9db.com').kind).toBe('same_name')
  })

  it('stays quick on the longest names', () => {
    const long = (char: string) => `${char.repeat(63)}.${char.repeat(63)}.${char.repeat(63)}.com`
    for (let round = 0; round < 50; round++) relateDomains(long('a'), `${'a'.repeat(62)}b.${'a'.repeat(63)}.net`)
    expect(relateDomains('a'.repeat(1_000_000), 'b'.repeat(1_000_000)).related).toBe(false)
  })
})

describe('editsUpTo2', () => {
  const naive = (a: string, b: string): number => {
    const d = Array.from({ length: a.length + 1 }, (_, x) =>
      Array.from({ length: b.length + 1 }, (__, y) => (x === 0 ? y : y === 0 ? x : 0)),
    )
    for (let x = 1; x <= a.length; x++) {
      for (let y = 1; y <= b.length; y++) {
        d[x]![y] = Math.min(d[x - 1]![y]! + 1, d[x]![y - 1]! + 1, d[x - 1]![y - 1]! + (a[x - 1] === b[y - 1] ? 0 : 1))
        if (x > 1 && y > 1 && a[x - 1] === b[y - 2] && a[x - 2] === b[y - 1])
          d[x]![y] = Math.min(d[x]![y]!, d[x - 2]![y - 2]! + 1)
      }
    }
    return d[a.length]![b.length]!
  }
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 })
  it('agrees with the full table up to 2', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsUpTo2(a, b)).toBe(Math.min(3, naive(a, b)))
      }),
      { numRuns: 3000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUCKETS, bucketOfGroup, findFeatures, mainLabelOf } from '../../src/domains/name-features'

const SECOND = new Set('ac co com edu gob go gov ne net nom or org'.split(' '))

/** The plain way: every group cut out as a text of its own. */
const groupsOf = (host: string): Set<number> => {
  const labels = host.split('.')
  const body = labels.slice(0, labels.length > 2 && SECOND.has(labels.at(-2) ?? '') ? -2 : -1)
  const found = new Set<number>()
  for (const label of body) {
    if (label === 'www') continue
    const text = `^${label}$`
    for (let size = 2; size <= 6; size++)
      for (let at = 0; at + size <= text.length; at++) found.add(bucketOfGroup(text.slice(at, at + size)))
  }
  return found
}

const featuresOfName = (host: string): number[] => {
  const { buckets, count } = findFeatures(host)
  return Array.from(buckets.subarray(0, count))
}

describe('findFeatures', () => {
  it('holds every group of letters that the plain way finds, each once', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const host = domain.toLowerCase()
        const found = featuresOfName(host)
        expect(new Set(found).size).toBe(found.length)
        expect(found.every((bucket) => bucket >= 0 && bucket < BUCKETS)).toBe(true)
        const all = new Set(found)
        for (const bucket of groupsOf(host)) expect(all.has(bucket)).toBe(true)
      }),
    )
  })

  it.each([
    ['kaburoma.com', 'kaburoma'],
    ['www.kaburoma.co.jp', 'kaburoma'],
    ['ww3.dmm.com', 'dmm'],
    ['com', ''],
    ['', ''],
  ])('knows the label that was registered: %s', (host, label) => expect(mainLabelOf(host)).toBe(label))

  it('depends on nothing that was looked at before', () => {
    const once = featuresOfName('kaburomascans.to')
    featuresOfName('pelidunost.example')
    expect(featuresOfName('kaburomascans.to')).toEqual(once)
    expect(featuresOfName('www.kaburomascans.to')).not.toEqual(featuresOfName('w3.kaburomascans.to'))
  })

  it('has room for the longest names', () => {
    const long = Array.from({ length: 120 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('.')
    expect(findFeatures(`${long}${'x'.repeat(5000)}`).count).toBeLessThan(2048)
    const dense = fc.sample(
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 250 }),
      50,
    )
    for (const text of dense) expect(findFeatures(text).count).toBeLessThan(2048)
  })
})

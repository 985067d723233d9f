import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, sha256Hex } from '../src/canonical'
import { RedflagError } from '../src/errors'

it('agrees with canonicalize on any JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
    { numRuns: 2000 },
  )
})

it('refuses what has no canonical form and points at it', () => {
  expect(() => canonicalJson({ a: [1, Number.NaN] })).toThrow(RedflagError)
  expect(() => canonicalJson({ a: '\ud800' })).toThrow('/a')
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
})

it('hashes as published (FIPS 180-2)', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseShape, parseCase, tryParseCase } from '../../src/case'
import { nearest } from '../../src/case/guess'
import { allKeys } from '../../src/case/shape'
import { arbitraryCase, shuffled } from '../support/arbitrary-case'

test('every generated case is valid, is not changed, and is itself after a trip through JSON', () => {
  fc.assert(
    fc.property(arbitraryCase, (input) => {
      const before = JSON.stringify(input)
      const parsed = parseCase(input)
      expect(JSON.stringify(input)).toBe(before)
      expect(parseCase(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
    }),
    { numRuns: 300 },
  )
})

test('the generator reaches every field of the schema', () => {
  const reached = new Set<string>()
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, `${pointer}/*`)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (item !== null) reached.add(`${pointer}/${key}`)
        visit(item, `${pointer}/${key}`)
      }
    }
  }
  for (const input of fc.sample(arbitraryCase, { numRuns: 1500, seed: 1 })) visit(input, '')
  const missed = [...allKeys(caseShape).values()].flat().filter((pointer) => !reached.has(pointer))
  expect(missed).toEqual([])
})

test('the order of lists does not decide validity', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.nat(), (input, seed) => tryParseCase(shuffled(input, seed)).ok),
    { numRuns: 100 },
  )
})

test('anything at all is either a case or a list of issues with pointers; nothing throws', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withSet: true,
  })
  const nearly = fc
    .tuple(arbitraryCase, fc.constantFrom('account', 'notices', 'payment', 'sites', 'overrides'), anything)
    .map(([input, key, value]) => ({ ...input, [key]: value }))
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (input) => {
      const result = tryParseCase(input)
      if (!result.ok) {
        expect(result.issues.length).toBeGreaterThan(0)
        for (const issue of result.issues)
          expect(issue).toEqual({
            pointer: expect.stringMatching(/^(\/|$)/),
            code: expect.stringMatching(/^[A-Z_]+$/),
            message: expect.any(String),
          })
      }
    }),
    { numRuns: 1000 },
  )
})

test('a known key with one slip of the hand is guessed right or nearly so', () => {
  const keys = [...allKeys(caseShape).keys()].filter((key) => key.length >= 5)
  const slips = keys.flatMap((key) => [
    key.slice(0, 2) + key.slice(3),
    `${key.slice(0, 3)}x${key.slice(3)}`,
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    key.toUpperCase(),
  ])
  const right = slips.filter((slip, index) => nearest(slip, keys) === keys[Math.floor(index / 4)])
  expect(right.length / slips.length).toBeGreaterThan(0.97)
})

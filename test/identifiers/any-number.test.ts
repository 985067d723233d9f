import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTRIES } from '../../src/identifiers'
import { readAnyBusinessNumber } from '../../src/numbers'

test('numbers that the core does not know', () => {
  expect(readAnyBusinessNumber('00192200M', 'SG')).toMatchObject({ verdict: 'valid', country: 'SG' })
  expect(readAnyBusinessNumber('00192200X', 'SG').verdict).toBe('unknown')
  expect(readAnyBusinessNumber('7000012050002', 'JP')).toMatchObject({ verdict: 'valid', scheme: 'JP_CORPORATE' })
  expect(readAnyBusinessNumber('7000012050003', 'JP').verdict).toBe('invalid')
})

test('nothing throws', () => {
  expect(readAnyBusinessNumber('', 'NL').verdict).toBe('unknown')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...COUNTRIES, 'ZZ', ''), (value, country) => {
      readAnyBusinessNumber(value, country)
    }),
    { numRuns: 1000 },
  )
})

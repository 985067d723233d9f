import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantMs, isInstant } from '../../src/case/primitives'

it('instants are read as Date.parse reads them', () => {
  const written = fc
    .tuple(
      fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      fc.constantFrom('', '.5', '.25', '.125', '.999', '.1234'),
      fc.constantFrom('Z', '+09:00', '-05:30', '+00:00'),
    )
    .map(([date, fraction, zone]) => `${date.toISOString().slice(0, 19)}${fraction}${zone}`)
  fc.assert(
    fc.property(written, (text) => {
      if (isInstant(text)) expect(instantMs(text)).toBe(Date.parse(text))
    }),
    { numRuns: 5000 },
  )
  for (const text of ['2024-02-29T24:00:00Z', '2025-12-31T23:59:59.999Z', '0099-01-01T00:00:00Z', '2026-01-31'])
    expect(instantMs(text)).toBe(Date.parse(text))
})

import { describe, expect, test } from 'vitest'
import { tryParseCase } from '../../src/case'
import { holdsCardNumber } from '../../src/case/card-data'

// Numbers that card schemes publish for testing.
describe('full card numbers', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '3782 822463 10005',
    '5555.5555.5555.4444',
    'card 6011111111111117 exp 12/27',
    '4111 1111 1111 1111 12/27 123',
    '４１１１１１１１１１１１１１１１',
    '6759649826438453 (maestro)',
  ])('found in %s', (text) => expect(holdsCardNumber(text)).toBe(true))
  test.each(['411111', '4111111111111112', '2025-11-19T09:00:00Z', '1764000000000', '+81 3 1234 5678', '', 'Taro 1'])(
    'not in %s',
    (text) => expect(holdsCardNumber(text)).toBe(false),
  )
})

const issuesOf = (payment: unknown): string[] => {
  const result = tryParseCase({ id: 'c', asOf: '2025-12-01T00:00:00Z', stage: 'signup', payment })
  return result.ok ? [] : result.issues.map((issue) => `${issue.pointer} ${issue.code}`)
}

describe('in a case', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a number field',
      { instruments: [{ kind: 'card', cardNumber: '1' }] },
      ['/payment/instruments/0/cardNumber CARD_DATA'],
    ],
    ['CVV under many names', { CVV2: 1, card_cvc: 1 }, ['/payment/CVV2 CARD_DATA', '/payment/card_cvc CARD_DATA']],
    [
      'in a holder name',
      { instruments: [{ kind: 'card', holderName: 'T YAMADA 4111111111111111' }] },
      ['/payment/instruments/0/holderName CARD_DATA'],
    ],
    ['as a number', { declines: 4111111111111111 }, ['/payment/declines CARD_DATA']],
    ['as a key', { '4111111111111111': 1 }, ['/payment CARD_DATA']],
    [
      'a right IBAN is none',
      {
        instruments: [
          { kind: 'bank_transfer', iban: 'DE89 3704 0044 0532 0130 00' },
          { kind: 'direct_debit', iban: 'BE68539007547034' },
        ],
      },
      [],
    ],
    [
      'a card number called an IBAN',
      { instruments: [{ kind: 'card', iban: '4111111111111111' }] },
      ['/payment/instruments/0/iban CARD_DATA'],
    ],
    ['a digest is none', { instruments: [{ kind: 'card', fingerprint: 'a41111111111111111bc' }] }, []],
  ])('%s', (_, payment, expected) => expect(issuesOf(payment)).toEqual(expected))
  test('it is never echoed', () =>
    expect(JSON.stringify(tryParseCase({ payment: { '4111111111111111': '4111111111111111' } }))).not.toContain(
      '41111',
    ))
})

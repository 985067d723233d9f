import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMinfraud, type MinfraudPayload } from '../../src/adapters/minfraud'
import { mergeFragments, parseCase } from '../../src/case'

const base = { id: 'case', asOf: '2026-11-24T10:00:00Z', stage: 'signup' as const }

const answer: MinfraudPayload = {
  id: 'made-up',
  riskScore: 42.5,
  ipAddress: {
    risk: 12,
    riskReasons: [{ code: 'ANONYMOUS_IP' }],
    country: { isoCode: 'JP' },
    traits: { ipAddress: '203.0.113.7', autonomousSystemNumber: 64500, isAnonymous: true, isAnonymousVpn: true },
  },
  creditCard: { country: 'JP', isPrepaid: true },
  email: { isDisposable: true },
  disposition: { action: 'manual_review', reason: 'custom_rule' },
  riskScoreReasons: [{ multiplier: 2, reasons: [{ code: 'EMAIL_DOMAIN_NEW' }] }],
  warnings: [{ code: 'IP_ADDRESS_RESERVED', inputPointer: '/device/ip_address' }],
}

const snake = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(snake)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).map(([key, item]) => [
            key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
            snake(item),
          ]),
        )
      : value

describe('fromMinfraud', () => {
  test('the client’s form', () => {
    expect(fromMinfraud(answer)).toEqual({
      network: { signup: { ip: '203.0.113.7', country: 'JP', asn: 64500, anonymizer: 'vpn' } },
      payment: { instruments: [{ kind: 'card', country: 'JP', prepaid: true }] },
      vendorScores: [
        {
          vendor: 'minfraud',
          score: 42.5,
          scale: { min: 0.01, max: 99 },
          reasons: ['ANONYMOUS_IP', 'EMAIL_DOMAIN_NEW'],
        },
      ],
      notes: [
        { code: 'EMAIL_DISPOSABLE', pointer: '/email', message: expect.any(String) },
        { code: 'DISPOSITION', pointer: '/disposition', message: expect.stringContaining('manual_review') },
        { code: 'VENDOR_WARNING', pointer: '/warnings/0', message: expect.stringContaining('IP_ADDRESS_RESERVED') },
      ],
    })
  })
  test('the wire’s form says the same', () => {
    expect(fromMinfraud(snake(answer))).toEqual(fromMinfraud(answer))
  })
  test('an absent flag is unknown, a false one is none', () => {
    const traits = (flags: object) =>
      fromMinfraud({ riskScore: 1, ipAddress: { traits: { ipAddress: '203.0.113.7', ...flags } } })
    expect(traits({}).network?.signup?.anonymizer).toBeUndefined()
    expect(traits({ isAnonymous: false }).network?.signup?.anonymizer).toBe('none')
    expect(traits({ isTorExitNode: true }).network?.signup?.anonymizer).toBe('tor')
    expect(traits({ isHostingProvider: true }).network?.signup?.anonymizer).toBe('datacenter')
  })
  test('a score off the scale is a note', () => {
    expect(fromMinfraud({ riskScore: 4200 }).vendorScores).toBeUndefined()
    expect(fromMinfraud({ riskScore: 4200 }).notes?.[0]?.code).toBe('NO_SCORE')
    expect(fromMinfraud('x').notes?.[0]?.code).toBe('NOT_READ')
  })
  test('whatever comes, the fragment fits a case', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        riskScore: fc.oneof(fc.double(), fc.jsonValue()),
        ip_address: fc.jsonValue(),
        creditCard: fc.jsonValue(),
        email: fc.jsonValue(),
        warnings: fc.jsonValue(),
      }),
    )
    fc.assert(
      fc.property(anything, (payload) => {
        parseCase(mergeFragments(base, fromMinfraud(payload)))
      }),
    )
  })
})

import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, test } from 'vitest'
import { judgeAddress, judgeBirthDate, judgeIp } from '../../src/identifiers'

describe('judgeIp', () => {
  test.each([
    ['8.8.8.8', 'public', '8.8.8.8', '8.8.8.8'],
    ['10.0.0.1', 'private', '10.0.0.1', '10.0.0.1'],
    ['100.64.0.1', 'carrier_grade_nat', '100.64.0.1', '100.64.0.1'],
    ['127.0.0.1', 'loopback', '127.0.0.1', '127.0.0.1'],
    ['203.0.113.7', 'documentation', '203.0.113.7', '203.0.113.7'],
    ['::ffff:8.8.8.8', 'public', '8.8.8.8', '8.8.8.8'],
    ['2001:db8::1', 'documentation', '2001:db8::1', '2001:db8::/64'],
    ['2400:CB00:0:0:1:0:0:1', 'public', '2400:cb00::1:0:0:1', '2400:cb00::/64'],
    ['fe80::1', 'link_local', 'fe80::1', 'fe80::/64'],
    ['fd00::1', 'unique_local', 'fd00::1', 'fd00::/64'],
  ])('%s is %s', (ip, range, canonical, prefix) => {
    expect(judgeIp(ip)).toMatchObject({ valid: true, range, public: range === 'public', canonical, prefix })
  })
  test.each(['0x7f.1', '127.1', '256.1.1.1', 'fe80::1%eth0', '', 'brand.example', '1.2.3.4/8'])('%s is none', (ip) => {
    expect(judgeIp(ip)).toMatchObject({ valid: false, public: false, range: null })
  })
  test('canonical is stable; nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), (ip) => {
        const { canonical } = judgeIp(ip)
        if (canonical !== null) expect(judgeIp(canonical).canonical).toBe(canonical)
      }),
    )
  })
})

describe('judgeAddress', () => {
  test('a missing postal code, unit or house number is no fault', () => {
    expect(judgeAddress({ line1: 'Opposite the water tower', city: 'Bulawayo', country: 'ZW' })).toEqual({
      plausible: true,
      findings: [],
    })
    expect(judgeAddress({ line1: '東京都千代田区1-1', country: 'JP' })).toEqual({ plausible: true, findings: [] })
  })
  test.each([
    [{ line1: 'asdf', city: 'test' }, ['PLACEHOLDER'], false],
    [{ line1: 'xxxxxxx' }, ['REPEATED_CHARACTER'], false],
    [{ line1: '12345', city: '99' }, ['NO_CONTENT'], false],
    [{ line1: '1 Main Street', postalCode: 'ABC', country: 'DE' }, ['POSTAL_CODE_FORM'], true],
    [{ line1: '1 Main Street', postalCode: 'SW1A 1AA', country: 'GB' }, [], true],
    [{ line1: '1 Main Street', postalCode: '〒100-0001', country: 'FR' }, ['POSTAL_CODE_FORM'], true],
    [{ line1: '1 Main Street', country: 'UK' }, ['NO_SUCH_COUNTRY'], true],
    [{}, [], null],
    [{ country: 'JP' }, [], null],
  ])('%j', (address, findings, plausible) => {
    expect(judgeAddress(address)).toEqual({ plausible, findings })
  })
})

test.each([
  ['2008-11-24', 'adult'],
  ['2008-11-25', 'minor'],
  ['2026-11-25', 'future'],
  ['1905-01-01', 'implausibly_old'],
] as const)('born %s: %s', (date, sense) => {
  expect(judgeBirthDate(date, '2026-11-24T10:00:00Z')).toBe(sense)
})

describe('IPv4 in the short way', () => {
  test('says what the library says, for every pair of first octets and every third where a block is apart', () => {
    for (let a = 0; a < 256; a += 1)
      for (let b = 0; b < 256; b += 1) {
        const apart = [192, 198, 203].includes(a) && [0, 18, 19, 31, 51, 52, 88, 168, 175].includes(b)
        const thirds = apart ? Array.from({ length: 256 }, (_, c) => c) : [0, 100, 255]
        for (const c of thirds) {
          const text = `${a}.${b}.${c}.9`
          const judged = judgeIp(text)
          const range = ipaddr.process(text).range()
          if (range === 'unicast')
            expect(judged.range === 'public' || judged.range === 'documentation', text).toBe(true)
          else expect(judged.public, text).toBe(false)
          expect(judged.canonical).toBe(text)
        }
      }
    for (const net of ['192.0.2.7', '198.51.100.7', '203.0.113.7']) expect(judgeIp(net).range).toBe('documentation')
    for (const text of ['1.2.3', '01.2.3.4', '256.1.1.1', '1.2.3.4.5', '1.2.3.0x4'])
      expect(judgeIp(text).valid, text).toBe(false)
  }, 60_000)
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certifiedNames, fromCrtsh } from '../../src/adapters/crtsh'
import { parseCase } from '../../src/index'
import { sharedPath } from '../support/shared'

const entry = (serial: string, names: string, from = '2026-01-02T03:04:05') => ({
  id: 1,
  common_name: names.split('\n')[0],
  name_value: names,
  entry_timestamp: '2026-01-03T00:00:00.123',
  not_before: from,
  serial_number: serial,
})

describe('fromCrtsh', () => {
  it('takes registrable names once, without wildcards and mail addresses', () => {
    const { domains, notes } = fromCrtsh([
      entry('0A1B', '*.kaburoma.example\nwww.kaburoma.example\npelidunost.example\nhand@kaburoma.example'),
      entry('0a1b', 'kaburoma.example'),
    ])
    expect(notes).toEqual([])
    expect(domains).toEqual([
      { name: 'kaburoma.example', certificateFingerprints: ['crtsh:0a1b'] },
      { name: 'pelidunost.example', certificateFingerprints: ['crtsh:0a1b'] },
    ])
  })

  it('leaves out the serial of a certificate that many strangers share', () => {
    const names = Array.from({ length: 9 }, (_, at) => `name${'abcdefghi'[at]}.example`).join('\n')
    for (const domain of fromCrtsh([entry('1', names)]).domains ?? [])
      expect(domain.certificateFingerprints).toEqual([])
  })

  it('reads times as UTC, and keeps the earliest', () => {
    const entries = [entry('1', 'kaburoma.example', '2026-05-01T00:00:00'), entry('2', 'kaburoma.example')]
    expect(certifiedNames(entries, [])[0]?.firstSeenAt).toBe('2026-01-02T03:04:05Z')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        fromCrtsh(payload)
      }),
    )
  })

  it('reads the real answer beside the checkout', () => {
    const path = sharedPath('data/samples/crtsh__example.json')
    if (path === null) return console.log('skipped: no samples beside the checkout')
    const { notes, ...parts } = fromCrtsh(JSON.parse(readFileSync(path, 'utf8')))
    expect(notes).toEqual([])
    expect(parts.domains?.map((domain) => domain.name)).toEqual(['insecure.com', 'nmap.org'])
    expect(() => parseCase({ id: 'c', asOf: '2026-11-24T00:00:00Z', stage: 'active', ...parts })).not.toThrow()
  })
})

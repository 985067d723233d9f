import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromRdap } from '../../src/adapters/rdap'
import { parseCase } from '../../src/index'
import { sharedPath } from '../support/shared'

const answer = {
  objectClassName: 'domain',
  ldhName: 'KABUROMA.EXAMPLE',
  status: ['client transfer prohibited', 'active'],
  events: [
    { eventAction: 'last update of RDAP database', eventDate: '2026-11-01T00:00:00Z' },
    { eventAction: 'registration', eventDate: '2026-03-01T20:00:00-04:00' },
    { eventAction: 'last changed', eventDate: '2026-05-01T00:00:00Z' },
  ],
  nameservers: [{ ldhName: 'NS2.Host.example.' }, { ldhName: 'ns1.host.example' }],
  entities: [
    {
      roles: ['registrant'],
      vcardArray: [
        'vcard',
        [
          ['fn', {}, 'text', ''],
          ['adr', {}, 'text', ['', ['a', 'b'], '']],
        ],
      ],
    },
    {
      roles: ['Registrar'],
      vcardArray: ['vcard', [['fn', {}, 'text', 'Plain Names Ltd']]],
      entities: [{ roles: ['abuse'], vcardArray: ['vcard', [['tel', {}, 'uri', 'tel:::']]] }],
    },
  ],
  redacted: [{ name: { description: 'Registrant Name' }, method: 'emptyValue' }],
}

const inCase = (fragment: object) => {
  const { notes: _, ...parts } = fragment as { notes: unknown }
  return parseCase({ id: 'c', asOf: '2026-11-24T00:00:00Z', stage: 'active', ...parts })
}

describe('fromRdap', () => {
  it('reads when, by whom and where, and nothing of the person', () => {
    expect(fromRdap(answer)).toEqual({
      domains: [
        {
          name: 'kaburoma.example',
          registeredAt: '2026-03-02T00:00:00Z',
          registrar: 'Plain Names Ltd',
          registrantRedacted: true,
          status: 'active',
          nameServers: ['ns1.host.example', 'ns2.host.example'],
        },
      ],
      notes: [],
    })
  })

  it('keeps unknown what is not said', () => {
    expect(fromRdap({ objectClassName: 'domain', ldhName: 'a.example' }).domains).toEqual([{ name: 'a.example' }])
  })

  it('takes a hold for no proof of abuse', () => {
    const { domains, notes } = fromRdap({ ...answer, status: ['server hold'] })
    expect(domains?.[0]).toMatchObject({ status: 'suspended' })
    expect(domains?.[0]).not.toHaveProperty('enforcedAt')
    expect(notes?.map((one) => one.code)).toEqual(['HOLD_WITHOUT_REASON'])
  })

  it('says what it could not read', () => {
    expect(fromRdap({ objectClassName: 'ip network', handle: 'NET-1' }).notes?.[0]?.code).toBe('NOT_A_DOMAIN')
    const undated = { ...answer, events: [{ eventAction: 'registration', eventDate: '2026-03-01 20:00' }] }
    expect(fromRdap([undated]).notes?.[0]).toMatchObject({ code: 'TIME_NOT_READ', pointer: '/0/events/0/eventDate' })
  })

  it('never throws, and what it makes is a valid part of a case', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        fromRdap(payload)
      }),
    )
    expect(() => inCase(fromRdap(answer))).not.toThrow()
  })

  it('reads the real answers beside the checkout', () => {
    const folder = sharedPath('data/samples/rdap')
    if (folder === null) return console.log('skipped: no samples beside the checkout')
    for (const name of readdirSync(folder)) {
      const fragment = fromRdap(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
      if (name.startsWith('network')) expect(fragment.notes?.[0]?.code).toBe('NOT_A_DOMAIN')
      else
        expect(fragment.domains?.[0]).toMatchObject({ registeredAt: expect.any(String), registrar: expect.any(String) })
      expect(() => inCase(fragment)).not.toThrow()
    }
  })
})

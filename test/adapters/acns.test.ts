import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAcns } from '../../src/adapters/acns'
import { fromArf } from '../../src/adapters/arf'
import { fromDmca } from '../../src/adapters/dmca'
import { fromOrder } from '../../src/adapters/order'
import { mergeFragments, parseCase } from '../../src/case'

const XML = `<?xml version="1.0"?><Infringement xmlns="http://www.acns.net/ACNS"><Case><ID>314-1</ID></Case><Complainant><Entity>Larkspur</Entity><Phone>1</Phone></Complainant><Source><TimeStamp>2026-01-01T00:00:00Z</TimeStamp></Source><Content><Item><Title>Salt</Title><URL>incoming</URL></Item><Item><Title>Salt</Title><URL>https://x.example/1</URL></Item></Content></Infringement>`
const AT = { receivedAt: '2026-01-02T00:00:00Z' }
const BASE = { id: 'c', asOf: '2026-02-01T00:00:00Z', stage: 'report' } as const

describe('fromAcns', () => {
  it('reads a case once, however often it comes', () => {
    const { notices } = fromAcns([XML, `text\n- - ---Start ACNS XML\n${XML}`], AT)
    expect(notices).toHaveLength(1)
    expect(notices?.[0]).toMatchObject({
      id: '314-1',
      urls: ['https://x.example/1'],
      works: ['Salt'],
      domains: ['x.example'],
    })
  })

  it('refuses entities and keeps what could be read', () => {
    const fragment = fromAcns(XML.replace('<Title>Salt', '<Title>&boom;'), AT)
    expect(fragment.notes?.map((note) => note.code)).toContain('XML_BROKEN')
    expect(fragment.notices?.[0]?.id).toBe('314-1')
  })

  it('takes its own time with a note', () => {
    expect(fromAcns(XML).notes?.map((note) => note.code)).toEqual(['RECEIVED_AT_ASSUMED'])
  })
})

describe('fromOrder', () => {
  it('keeps what is of the form and notes what is not', () => {
    const fragment = fromOrder(
      { id: 'o', kind: 'blocking', domains: ['HTTPS://X.example/1'], issuedAt: 'soon', wrong: 1 },
      AT,
    )
    expect(fragment.orders).toEqual([{ id: 'o', kind: 'blocking', domains: ['x.example'], servedAt: AT.receivedAt }])
    expect(fragment.notes?.map((note) => note.code).sort()).toEqual(['FIELD_NOT_READ', 'UNKNOWN_FIELD'])
  })
})

describe('all of them', () => {
  it('never throw on any JSON, and what they give fits the case', () => {
    for (const from of [fromAcns, fromArf, fromDmca, fromOrder])
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), fc.anything(), fc.string({ unit: 'binary' })), (payload) => {
          const merged = mergeFragments(BASE, from(payload as never, AT))
          parseCase(merged)
        }),
        { numRuns: 200 },
      )
  })
})
